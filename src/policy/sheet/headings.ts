/**
 * Which table and which column is which, by their headings. A heading that nobody knows is a fault, never passed over:
 * rules in a table with a misspelt name would be lost without a word.
 */
import { text, type Fault, type Text } from "../../kernel/index.js"
import { wrong } from "../codec/reader.js"
import type { Field } from "./field.js"
import { layouts, packTable, type Layout } from "./layout.js"
import type { PlacedRow } from "./places.js"
import { columnLetters, isNote, type Row, type Table, type Workbook } from "./workbook.js"

/** A table that is known; the one that describes the pack has no layout. */
export interface KnownTable {
  readonly name: string
  readonly layout: Layout | undefined
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly PlacedRow[]
}

const isNamed = (name: string, id: string, { zh, en }: Text): boolean => {
  const written = name.trim()
  return written === zh || written.toLowerCase() === en.toLowerCase() || written === id
}

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === "")

export const tablesIn = ({ tables }: Workbook, file: string, found: Fault[]): readonly KnownTable[] => {
  const known: KnownTable[] = []
  const seen = new Set<string>()
  tables.forEach((table, index) => {
    if (isNote(table.name)) return
    const layout = layouts.find(({ id, name }) => isNamed(table.name, id, name))
    const isPack = isNamed(table.name, "pack", packTable)
    if (layout === undefined && !isPack) {
      if (table.rows.some((row) => !isBlank(row)))
        found.push({ ...unknownTable, at: tablePlace(file, index, table) })
      return
    }
    const id = layout?.id ?? "pack"
    if (seen.has(id)) found.push({ ...twice, at: `${file} ${table.name.trim()}` })
    seen.add(id)
    known.push(layout === undefined ? packTableIn(table) : tableIn(table, layout, file, found))
  })
  if (!seen.has("pack")) found.push({ ...missingTable(packTable), at: file })
  return known
}

/** A name that nobody knows may be anything, so the table is called by its place. */
const tablePlace = (file: string, index: number, { rows }: Table): string => {
  const line = rows[0]?.line
  return line === undefined ? `${file} #${String(index + 1)}` : `${file}:${String(line)}`
}

const tableNames = [packTable, ...layouts.map(({ name }) => name)]

const unknownTable = wrong(
  "sheet.unknownTable",
  text(
    `没有这一工作表；可用的有：${tableNames.map(({ zh }) => zh).join("、")}；备注用的工作表，名称以※开头`,
    `there is no such table; known are ${tableNames.map(({ en }) => en).join(", ")}; a table of notes has a name that begins with ※`,
  ),
)

const twice = wrong("sheet.twice", text("这一工作表出现了两次", "this table stands here twice"))

const missingTable = ({ zh, en }: Text): Fault =>
  wrong("sheet.missingTable", text(`缺少工作表“${zh}”`, `the table “${en}” is missing`))

const packTableIn = (table: Table): KnownTable => {
  const [heading, ...rows] = table.rows.filter((row) => !isBlank(row))
  const headings = heading?.cells ?? []
  const columns = new Map([
    ["item", 0],
    ["content", 1],
  ])
  const name = table.name.trim()
  return {
    name,
    layout: undefined,
    columns,
    rows: rows.map((row) => ({ table: name, row, columns, headings, fields: [], column: () => "content" })),
  }
}

const tableIn = (table: Table, layout: Layout, file: string, found: Fault[]): KnownTable => {
  const [heading, ...rows] = table.rows.filter((row) => !isBlank(row))
  const headings = (heading?.cells ?? []).map((cell) => cell.trim())
  const columns = new Map<string, number>()
  const name = table.name.trim()
  const at = (index: number): string => {
    const line = heading?.line === undefined ? "" : `:${String(heading.line)}`
    return `${file}${line} ${name}!${columnLetters(index)}${String(heading?.number ?? 1)}`
  }
  headings.forEach((cell, index) => {
    if (isNote(cell)) return
    const one = layout.fields.find(({ key, heading: known }) => isNamed(cell, key, known))
    if (one === undefined) {
      const isUsed = cell !== "" || rows.some(({ cells }) => (cells[index] ?? "").trim() !== "")
      if (isUsed) found.push({ ...unknownColumn(layout.fields), at: at(index) })
    } else if (columns.has(one.key)) found.push({ ...columnTwice, at: at(index) })
    else columns.set(one.key, index)
  })
  const missing = rows.length === 0 ? [] : layout.fields.filter((one) => one.needed && !columns.has(one.key))
  for (const one of missing) found.push({ ...missingColumn(one), at: `${file} ${name}` })
  const placed = rows.map((row) => ({
    table: name,
    row,
    columns,
    headings,
    fields: layout.fields,
    column: layout.column ?? ((member: string) => member),
  }))
  return { name, layout, columns, rows: missing.length === 0 ? placed : [] }
}

const unknownColumn = (fields: readonly Field[]): Fault =>
  wrong(
    "sheet.unknownColumn",
    text(
      `没有这一列；可用的有：${fields.map(({ heading }) => heading.zh).join("、")}；备注用的列，标题以※开头`,
      `there is no such column; known are ${fields.map(({ heading }) => heading.en).join(", ")}; a column of notes has a heading that begins with ※`,
    ),
  )

const columnTwice = wrong("sheet.twice", text("这一列出现了两次", "this column stands here twice"))

const missingColumn = ({ heading }: Field): Fault =>
  wrong("sheet.missingColumn", text(`缺少“${heading.zh}”一列`, `the column “${heading.en}” is missing`))
