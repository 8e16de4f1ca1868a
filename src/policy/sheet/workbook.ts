/**
 * A workbook is tables of text, as a spreadsheet or a Markdown file holds them. It knows nothing of rules, and nothing
 * of any file format.
 *
 * Invariant: within the limits, whatever a workbook holds fits into a spreadsheet.
 */
import { fault, text, type Fault } from "../../kernel/index.js"

export interface Row {
  /** The number the row has in its table, counted from 1; the heading is row 1. */
  readonly number: number
  /** The line of the file, where it has lines. */
  readonly line?: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly name: string
  readonly rows: readonly Row[]
}

export interface Workbook {
  /** What the whole is called. */
  readonly title: string
  readonly tables: readonly Table[]
}

/** What begins with this mark is for people to read; it is never read back. */
export const noteMark = "※"

export const isNote = (name: string): boolean => name.trim().startsWith(noteMark)

/** What a sheet may hold. The length of a cell is the limit of spreadsheets themselves. */
export const sheetLimits = { tables: 40, rows: 5_000, columns: 60, cell: 32_767, all: 5_000_000 } as const

/** A table from its rows of cells. */
export const tableOf = (name: string, rows: readonly (readonly string[])[]): Table => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
})

/** The letters by which spreadsheets call a column: A, B … Z, AA. */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetters(Math.floor(index / 26) - 1)}${columnLetters(index % 26)}`

/** What goes past the limits. */
export const sizeFaults = ({ tables }: Workbook, file: string): readonly Fault[] => {
  const found: Fault[] = []
  const most = (at: string, what: string, whatEn: string, limit: number): void => {
    found.push(tooLarge(at, what, whatEn, limit))
  }
  if (tables.length > sheetLimits.tables)
    most(file, "工作表的数量", "the number of tables", sheetLimits.tables)
  let all = 0
  for (const { name, rows } of tables) {
    const at = `${file} ${isNote(name) ? noteMark : name}`.trim()
    if (rows.length > sheetLimits.rows) most(at, "行数", "the number of rows", sheetLimits.rows)
    if (rows.some(({ cells }) => cells.length > sheetLimits.columns))
      most(at, "列数", "the number of columns", sheetLimits.columns)
    for (const { number, cells } of rows) {
      cells.forEach((cell, index) => {
        all += cell.length
        if (cell.length > sheetLimits.cell)
          most(
            `${at}!${columnLetters(index)}${String(number)}`,
            "单元格字数",
            "the length of the cell",
            sheetLimits.cell,
          )
      })
    }
  }
  if (all > sheetLimits.all) most(file, "全部字数", "the length of all cells", sheetLimits.all)
  return found
}

const tooLarge = (at: string, what: string, whatEn: string, limit: number): Fault =>
  fault("sheet.tooLarge", {
    at,
    message: text(
      `${what}超过上限${String(limit)}。`,
      `${whatEn.slice(0, 1).toUpperCase()}${whatEn.slice(1)} is over ${String(limit)}.`,
    ),
    remedy: text("请把规则包拆成几个。", "Divide the pack."),
  })
