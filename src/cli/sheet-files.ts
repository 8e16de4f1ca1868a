/**
 * Packs from rule sheets. Spreadsheets are read before the command begins, since reading them takes its time; one that
 * is changed while a command goes on isn't used as it was.
 */
import * as Result from "effect/Result"
import { fault, text, type Faults } from "../kernel/index.js"
import { markdownTables, packFromWorkbook, type SheetPack, type Workbook } from "../policy/sheet/index.js"
import { packFiles, readBytes, readText } from "./files.js"
import { workbookFrom } from "./spreadsheet.js"

interface Spreadsheet {
  readonly changed: number
  readonly workbook: Workbook
}

/** Spreadsheets by their path. */
export type Spreadsheets = ReadonlyMap<string, Result.Result<Spreadsheet, Faults>>

const isSpreadsheet = (path: string): boolean => /\.xlsx$/iu.test(path)

/** A file that holds a pack as a rule sheet. */
export const isSheetFile = (path: string): boolean => isSpreadsheet(path) || /\.md$/iu.test(path)

const spreadsheetAt = async (file: string): Promise<Result.Result<Spreadsheet, Faults>> => {
  const read = readBytes(file)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const { bytes, changed } = read.success
  return Result.map(await workbookFrom(bytes, file), (workbook) => ({ changed, workbook }))
}

/** All spreadsheets among files and folders; what can't be read is said when it is used. */
export const readSpreadsheets = async (paths: readonly string[]): Promise<Spreadsheets> => {
  const found = new Map<string, Result.Result<Spreadsheet, Faults>>()
  for (const path of paths) {
    const files = packFiles(path)
    for (const file of Result.isSuccess(files) ? files.success.filter(isSpreadsheet) : [])
      found.set(file, await spreadsheetAt(file))
  }
  return found
}

/** The pack in a rule sheet. */
export const sheetPack = (
  file: string,
  spreadsheets: Spreadsheets | undefined,
): Result.Result<SheetPack, Faults> => {
  if (isSpreadsheet(file))
    return Result.flatMap(unchanged(file, spreadsheets), (workbook) => packFromWorkbook(workbook, { file }))
  const source = readText(file)
  if (Result.isFailure(source)) return Result.fail(source.failure)
  return Result.flatMap(markdownTables(source.success, { file }), (workbook) =>
    packFromWorkbook(workbook, { file }),
  )
}

const unchanged = (file: string, spreadsheets: Spreadsheets | undefined): Result.Result<Workbook, Faults> => {
  const known = spreadsheets?.get(file)
  if (known !== undefined && Result.isFailure(known)) return Result.fail(known.failure)
  const now = readBytes(file)
  if (Result.isFailure(now)) return Result.fail(now.failure)
  return known?.success.changed === now.success.changed
    ? Result.succeed(known.success.workbook)
    : Result.fail([
        fault("sheet.changed", {
          at: file,
          message: text("规则表在读取之后被改动。", "The rule sheet was changed after it was read."),
          remedy: text("请重新运行这条命令。", "Run the command again."),
        }),
      ])
}
