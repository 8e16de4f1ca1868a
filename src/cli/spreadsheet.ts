/**
 * A workbook as the bytes of an .xlsx file, and back. The two libraries that do it are optional dependencies: they are
 * loaded when a spreadsheet is meant, and where they aren't installed that is said.
 *
 * Invariants: every cell is text, so nothing in it is ever a formula; the same workbook gives the same bytes.
 */
import * as Result from "effect/Result"
import { fault, text, type Fault, type Faults, type Language } from "../kernel/index.js"
import type { Row, Table, Workbook } from "../policy/sheet/index.js"
import { withoutTimes, zipEntries } from "./zip-directory.js"

const notInstalled: Fault = fault("sheet.noLibrary", {
  message: text(
    "没有安装读写电子表格所需的组件。",
    "The libraries that read and write spreadsheets aren't installed.",
  ),
  remedy: text(
    "请安装 read-excel-file 和 write-excel-file，或者改用 Markdown 规则表。",
    "Install read-excel-file and write-excel-file, or use a rule sheet in Markdown.",
  ),
})

/** Loads a library, or says that it isn't there. */
const loaded = async <Library>(load: () => Promise<Library>): Promise<Result.Result<Library, Faults>> => {
  try {
    return Result.succeed(await load())
  } catch {
    return Result.fail([notInstalled])
  }
}

/**
 * Spreadsheets write characters that XML can't hold, and what looks like them, as `_x0009_`. So is written the first
 * letter of words like `toString`: the library keeps texts as members of an object, and mistakes them for its own.
 */
const cellText = (cell: string): string =>
  cell
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, numbered)
    .replaceAll(/[\ud800-\udfff]/gu, numbered)
    .replace(/^[\s\S]/u, (first) => (cell in {} ? numbered(first) : first))

const numbered = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`

/** Chinese characters are two wide. */
const widthOf = (line: string): number => line.replaceAll(/[^\u0000-\u02ff]/gu, "aa").length

const columnWidth = (rows: readonly Row[], index: number): number => {
  const lines = rows.flatMap(({ cells }) => (cells[index] ?? "").split("\n")).map(widthOf)
  return Math.min(48, Math.max(8, ...lines.map((width) => width + 2)))
}

const sheetOf = ({ name, rows }: Table) => {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => ({ width: columnWidth(rows, index) }))
  const data = rows.map(({ cells }, row) =>
    cells.map((cell) =>
      cell === "" && row > 0
        ? null
        : {
            value: cellText(cell),
            type: String,
            format: "@",
            wrap: true,
            alignVertical: "top" as const,
            borderStyle: "thin" as const,
            borderColor: "#BBBBBB",
            ...(row === 0 ? { fontWeight: "bold" as const, backgroundColor: "#EEEEEE" } : {}),
          },
    ),
  )
  return { data, sheet: name, columns, stickyRowsCount: 1, orientation: "landscape" as const }
}

/** @returns the bytes, or the fault `sheet.noLibrary` */
export const spreadsheetOf = async (
  workbook: Workbook,
  language: Language,
): Promise<Result.Result<Uint8Array, Faults>> => {
  const library = await loaded(() => import("write-excel-file/node"))
  if (Result.isFailure(library)) return Result.fail(library.failure)
  const fontFamily = language === "zh" ? "宋体" : "Calibri"
  const written = library.success.default(workbook.tables.map(sheetOf), { fontFamily, fontSize: 10 })
  return Result.succeed(withoutTimes(new Uint8Array(await written.toBuffer())))
}

/** What an archive may unpack to; a file of a few kilobytes can claim gigabytes. */
const largest = 64 * 1024 * 1024

const cannotRead = (file: string): Fault =>
  fault("sheet.spreadsheet", {
    at: file,
    message: text("这不是可以读取的 .xlsx 文件。", "This is no .xlsx file that can be read."),
    remedy: text(
      "请用电子表格软件另存为 .xlsx（不加密码）后再试。",
      "Save it as .xlsx (without a password) with a spreadsheet program and try again.",
    ),
  })

const tooLarge = (file: string): Fault =>
  fault("sheet.tooLarge", {
    at: file,
    message: text("文件展开后超过 64 MB。", "Unpacked, the file is larger than 64 MB."),
    remedy: text("请把规则包拆成几个。", "Divide the pack."),
  })

/** @returns the workbook, or the fault `sheet.spreadsheet`, `sheet.tooLarge` or `sheet.noLibrary` */
export const workbookFrom = async (
  bytes: Uint8Array,
  file: string,
): Promise<Result.Result<Workbook, Faults>> => {
  const library = await loaded(() => import("read-excel-file/node"))
  if (Result.isFailure(library)) return Result.fail(library.failure)
  const entries = zipEntries(bytes)
  if (entries === undefined) return Result.fail([cannotRead(file)])
  if (entries.reduce((sum, { size }) => sum + size, 0) > largest) return Result.fail([tooLarge(file)])
  try {
    const sheets = await library.success.default(Buffer.from(bytes), { trim: false, parseNumber })
    return Result.succeed({
      title: "",
      tables: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((cells, index) => ({ number: index + 1, cells: cells.map(textOf) })),
      })),
    })
  } catch {
    return Result.fail([cannotRead(file)])
  }
}

/** Numbers as they are written in the file. */
const parseNumber = (written: string): string => written

/** A cell that somebody formatted as a number, a date or a truth value is read as the text of it. */
const textOf = (cell: unknown): string => {
  if (typeof cell === "string") return cell
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell)
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : ""
}
