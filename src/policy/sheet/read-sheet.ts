/**
 * A workbook read back as a pack. Tables and columns are known by their headings, in Chinese or in English, in any
 * order; what is marked ※ is passed over. Every fault is named at once, each with table, row and column.
 */
import * as Result from "effect/Result"
import { hasFaults, text, type Fault, type Faults } from "../../kernel/index.js"
import type { Json, JsonObject } from "../codec/json.js"
import { readPack, type PackFile } from "../codec/pack-json.js"
import { placed as withPlaces, readAll, wrong } from "../codec/reader.js"
import type { Pack } from "../pack.js"
import { emptyCell, unreadable, type Field } from "./field.js"
import { packFields, type Layout } from "./layout.js"
import { cellPlace, faultPlace, problemPlace, type FindRow, type PlacedRow } from "./places.js"
import { cellsFrom, present, type Report } from "./row-cells.js"
import { bindingsFrom } from "./dated-values.js"
import { finder, rowNamed, type RowsByTable } from "./find-row.js"
import { tablesIn, type KnownTable } from "./headings.js"
import { sizeFaults, type Workbook } from "./workbook.js"

/** A pack that was read from a sheet. */
export interface SheetPack {
  readonly pack: Pack
  /** A fault that was found when the pack was put into a rulebook, with its place in the sheet. */
  readonly place: (fault: Fault) => Fault
}

/**
 * Reads a pack from tables.
 *
 * @returns the pack, or all faults, each with its cell (`local.xlsx 规则!E5 适用条件 [self-correction]`)
 *
 * @example
 * const sheet = workbookOf(examplePack, { language: "zh" })
 * const read = Result.isSuccess(sheet) ? packFromWorkbook(sheet.success, { file: "local.xlsx" }) : undefined
 * read !== undefined && Result.isSuccess(read) ? read.success.pack : undefined // => examplePack
 */
export const packFromWorkbook = (
  workbook: Workbook,
  { file }: PackFile,
): Result.Result<SheetPack, Faults> => {
  const tooLarge = sizeFaults(workbook, file)
  if (hasFaults(tooLarge)) return Result.fail(tooLarge)
  const found: Fault[] = []
  const sheet = rowsIn(workbook, file, found)
  const read = readAll(sheet.json, readPack)
  // A cell that can't be read is said once: what the pack's reader says of its stand-in is left out.
  const known = new Set(found.map(({ at }) => at))
  if (Result.isFailure(read)) {
    const faults = withPlaces(read.failure, (problem) => problemPlace(file, sheet.find, problem))
    found.push(
      ...faults.filter(({ at, code }) => !known.has(at) && !(code === "data.missing" && found.length > 0)),
    )
  }
  if (hasFaults(found)) return Result.fail(found)
  if (Result.isFailure(read)) return Result.fail(withPlaces(read.failure, () => file))
  const pack = read.success
  return Result.succeed({
    pack,
    place: (fault) => {
      const row = rowNamed(pack.id, fault, sheet.byLayout)
      return row === undefined ? fault : { ...fault, at: faultPlace(file, row, fault) }
    },
  })
}

interface Sheet {
  readonly json: JsonObject
  readonly find: FindRow
  readonly byLayout: RowsByTable
}

const rowsIn = (workbook: Workbook, file: string, found: Fault[]): Sheet => {
  const tables = tablesIn(workbook, file, found)
  const json: Record<string, Json> = {}
  const byLayout = new Map<string, readonly PlacedRow[]>()
  const head = tables.find(({ layout }) => layout === undefined)
  const lines = head === undefined ? new Map<string, PlacedRow>() : packRows(head, file, found, json)
  for (const table of tables) {
    const { layout } = table
    if (layout === undefined) continue
    const items = table.rows.map((row) => ({ row, item: itemIn(table, layout, row, file, found) }))
    byLayout.set(
      layout.id,
      items.map(({ row }) => row),
    )
    json[layout.id] =
      layout.id === "documents"
        ? Object.fromEntries(items.map(({ item: { id, ...document } }) => [nameIn(id), document]))
        : layout.id === "bindings"
          ? bindingsFrom(items.map(({ item }) => item))
          : items.map(({ item }) => item)
    if (layout.id === "documents")
      found.push(
        ...repeatedNames(
          items.map(({ row }) => row),
          file,
        ),
      )
  }
  return { json, byLayout, find: finder(byLayout, lines) }
}

const nameIn = (id: Json | undefined): string => (typeof id === "string" ? id : "")

/** The value of a field in a cell; the fault is noted, and there is then no value. */
const valueIn = (one: Field, cell: string, at: () => string, found: Fault[]): Json | undefined => {
  if (cell.trim() === "") {
    if (one.needed) found.push({ ...emptyCell, at: at() })
    return undefined
  }
  const value = one.form.read(cell)
  if (value === undefined) found.push({ ...unreadable(one.form), at: at() })
  return value
}

const itemIn = (
  table: KnownTable,
  layout: Layout,
  row: PlacedRow,
  file: string,
  found: Fault[],
): JsonObject => {
  const values = new Map<string, Json>()
  for (const one of layout.fields) {
    const index = table.columns.get(one.key)
    const cell = index === undefined ? "" : (row.row.cells[index] ?? "")
    const value = valueIn(one, cell, () => cellPlace(file, row, one.key), found)
    if (value !== undefined) values.set(one.key, value)
  }
  for (const one of layout.fields) {
    const chinese = one.key.replace(/\.en$/u, ".zh")
    if (values.has(one.key) && chinese !== one.key && !values.has(chinese)) {
      const at = cellPlace(file, row, chinese)
      if (!found.some((fault) => fault.at === at)) found.push({ ...emptyCell, at })
    }
  }
  const report: Report = (key, { expected }) => {
    const at = cellPlace(file, row, key)
    if (!found.some((fault) => fault.at === at))
      found.push({
        ...wrong("sheet.cell", text(`此处应为${expected.zh}`, `${expected.en} is expected here`)),
        at,
      })
  }
  const cells = cellsFrom(values)
  return layout.item === undefined ? present(cells) : layout.item(cells, report)
}

/** The table of the pack has a field on each line: the first column names it. */
const packRows = (
  table: KnownTable,
  file: string,
  found: Fault[],
  json: Record<string, Json>,
): ReadonlyMap<string, PlacedRow> => {
  const lines = new Map<string, PlacedRow>()
  for (const row of table.rows) {
    const name = row.row.cells[0]?.trim() ?? ""
    const one = packFields.find(({ key, heading }) => [key, heading.zh, heading.en].includes(name))
    if (one === undefined || lines.has(one.key)) {
      const expected = packFields.map(({ heading }) => heading)
      found.push({
        ...wrong(
          one === undefined ? "sheet.unknownItem" : "sheet.twice",
          one === undefined
            ? text(
                `没有这一项目；可用的有：${expected.map(({ zh }) => zh).join("、")}`,
                `there is no such item; known are ${expected.map(({ en }) => en).join(", ")}`,
              )
            : text("这一项目写了两次", "this item stands here twice"),
        ),
        at: cellPlace(file, row, "item"),
      })
    } else lines.set(one.key, row)
  }
  const values = new Map<string, Json>()
  for (const one of packFields) {
    const row = lines.get(one.key)
    if (row === undefined) {
      if (one.needed) found.push({ ...missingItem(one), at: `${file} ${table.name}` })
      continue
    }
    const value = valueIn(one, row.row.cells[1] ?? "", () => cellPlace(file, row, "content"), found)
    if (value !== undefined) values.set(one.key, value)
  }
  Object.assign(json, present(cellsFrom(values)))
  return lines
}

const missingItem = ({ heading }: Field): Fault =>
  wrong("sheet.missingItem", text(`缺少项目“${heading.zh}”`, `the item “${heading.en}” is missing`))

const repeatedNames = (rows: readonly PlacedRow[], file: string): readonly Fault[] => {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const name = row.row.cells[row.columns.get("id") ?? 0]?.trim() ?? ""
    if (name === "" || !seen.has(name)) {
      seen.add(name)
      return []
    }
    return [
      {
        ...wrong("sheet.twice", text("这一简称写了两次", "this name stands here twice")),
        at: cellPlace(file, row, "id"),
      },
    ]
  })
}
