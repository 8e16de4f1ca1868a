/** The row in which a part of a pack stands: by its path in the pack's JSON, or by what a rulebook calls it. */
import type { Fault } from "../../kernel/index.js"
import type { FindRow, PlacedRow } from "./places.js"

/** The rows of each table, in the order in which they were read. */
export type RowsByTable = ReadonlyMap<string, readonly PlacedRow[]>

/** @param lines the rows of the table that describes the pack, by the key of their field */
export const finder =
  (byLayout: RowsByTable, lines: ReadonlyMap<string, PlacedRow>): FindRow =>
  (path) => {
    const [first, second, third] = path
    const rows = typeof first === "string" ? byLayout.get(first) : undefined
    if (rows === undefined) {
      const member = path.filter((step) => typeof step === "string").join(".")
      const line = [...lines].find(
        ([key]) => member === key || member.startsWith(`${key}.`) || key.startsWith(`${member}.`),
      )
      return line === undefined ? undefined : { placed: line[1], rest: ["content"] }
    }
    const named =
      typeof second === "string"
        ? second
        : second !== undefined && "unknown" in second
          ? second.unknown
          : undefined
    if (named !== undefined) {
      const those = rows.filter(({ row, columns }) => row.cells[columns.get("id") ?? 0]?.trim() === named)
      const index = typeof third === "object" && "index" in third ? third.index : 0
      const row = those[index]
      return row === undefined ? undefined : { placed: row, rest: path.slice(2) }
    }
    const row = typeof second === "object" && "index" in second ? rows[second.index] : undefined
    return row === undefined ? undefined : { placed: row, rest: path.slice(2) }
  }

/** The row of what a fault of a rulebook is about: `district/self-correction`. */
export const rowNamed = (pack: string, { at, code }: Fault, byLayout: RowsByTable): PlacedRow | undefined => {
  if (at?.startsWith(`${pack}/`) !== true) return undefined
  const id = at.slice(pack.length + 1)
  const kind = code.split(".")[0] ?? ""
  const likely = [...byLayout].sort(
    ([one], [other]) => Number(other.startsWith(kind)) - Number(one.startsWith(kind)),
  )
  return likely
    .flatMap(([, rows]) => rows)
    .find(({ row, columns }) => row.cells[columns.get("id") ?? columns.get("question") ?? 0]?.trim() === id)
}
