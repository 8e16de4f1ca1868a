/**
 * Where things stand in a sheet: every row that was read, by the item it became, so that what is wrong with an item is
 * said of a cell (`local.xlsx 规则!E5 适用条件 [self-correction]`).
 */
import type { Fault } from "../../kernel/index.js"
import type { Path, Problem } from "../codec/reader.js"
import type { Field } from "./field.js"
import { columnLetters, type Row } from "./workbook.js"

/** A row with what is known of its columns. */
export interface PlacedRow {
  readonly table: string
  readonly row: Row
  /** For each key of a field, the index of its column; in the table of the pack every field has a row of its own. */
  readonly columns: ReadonlyMap<string, number>
  readonly fields: readonly Field[]
  readonly headings: readonly string[]
  /** The column of a member, where it has another name. */
  readonly column: (member: string) => string
}

/** Finds the row of a path, and the rest of the path within it. */
export type FindRow = (path: Path) => { readonly placed: PlacedRow; readonly rest: Path } | undefined

const showable = /^[A-Za-z][A-Za-z0-9_.:-]*$/u

/** The cell of a row by the key of its column; the row's first cell where there is no such column. */
export const cellPlace = (file: string, placed: PlacedRow, key: string | undefined): string => {
  const { table, row, columns, headings } = placed
  const index = columns.get(key ?? "") ?? 0
  const id = row.cells[columns.get("id") ?? -1]?.trim() ?? ""
  return [
    `${file}${row.line === undefined ? "" : `:${String(row.line)}`}`,
    `${table}!${columnLetters(index)}${String(row.number)}`,
    headings[index] ?? "",
    showable.test(id) ? `[${id}]` : "",
  ]
    .filter((part) => part !== "")
    .join(" ")
}

/** The column that holds a member: `cite.document` stands in the column `cite`, `label` in `label.zh`. */
export const columnHolding = ({ fields, columns, column }: PlacedRow, member: string): string | undefined => {
  const keys = fields.map(({ key }) => key)
  const wanted = column(member)
  if (columns.has(wanted)) return wanted
  const within = keys
    .filter((key) => wanted === key || wanted.startsWith(`${key}.`))
    .sort((one, other) => other.length - one.length)
  return within[0] ?? keys.find((key) => key.startsWith(`${wanted}.`))
}

/** The names in a path, without places in lists. */
const memberOf = (path: Path): string => path.filter((step) => typeof step === "string").join(".")

export const problemPlace = (file: string, find: FindRow, { path }: Problem): string => {
  const found = find(path)
  if (found === undefined) return file
  return cellPlace(file, found.placed, columnHolding(found.placed, memberOf(found.rest)))
}

/** What is wrong with what a pack says is a fault of a row: the cell that names what the fault names, if one does. */
export const faultPlace = (file: string, placed: PlacedRow, fault: Fault): string => {
  const named = /“([^”]+)”/u.exec(fault.message.zh)?.[1]
  const keys = [...placed.columns].filter(([key]) => key !== "id")
  const naming = keys.find(
    ([, index]) => named !== undefined && placed.row.cells[index]?.includes(named) === true,
  )
  return cellPlace(file, placed, naming?.[0] ?? likelyColumn(fault.code, placed))
}

const likelyColumns: readonly (readonly [RegExp, string])[] = [
  [/force/iu, "force"],
  [/outcome|rank/iu, "then"],
  [/overrid|cycle/iu, "overrides"],
  [/date|day/iu, "from"],
  [/condition/iu, "when"],
  [/value|binding/iu, "value"],
]

const likelyColumn = (code: string, { columns }: PlacedRow): string =>
  likelyColumns.find(([pattern, key]) => pattern.test(code) && columns.has(key))?.[1] ?? "id"
