// Reads a CSV file of an old system, UTF-8 or GB18030. A bad row is reported and the rest goes on; only a file that
// can't be read at all, or has other columns, is refused as a whole.

import { parse } from "csv-parse/sync"
import * as Result from "effect/Result"
import { text } from "chengxin/kernel"
import { columns, type Column } from "./columns.js"
import type { ImportedCase } from "./imported-case.js"
import { cellFault, rowFault, type ImportFault, type Place } from "./import-fault.js"
import { readRow, type Row } from "./read-row.js"

export interface ImportResult {
  readonly cases: readonly ImportedCase[]
  readonly faults: readonly ImportFault[]
  /** Rows read, the header not counted. */
  readonly rows: number
}

/** The longest row that is read, in characters: a missing closing quotation mark must not swallow a file. */
const longestRow = 20_000

/**
 * Reads the cases of a file.
 *
 * @param file the file's name, for faults
 * @param bytes its content
 * @param encoding as the old system writes it
 * @returns the good rows as cases, and every fault of the bad ones with line, column, what is expected and what to do
 */
export function readCases(file: string, bytes: Uint8Array, encoding: "utf-8" | "gb18030"): ImportResult {
  const decoded = decode(bytes, encoding)
  if (decoded === undefined) return refused(encodingFault({ file, line: 1 }, encoding))

  const faults: ImportFault[] = []
  const rows = recordsOf(decoded, file, faults)
  const [header, ...body] = rows
  if (header === undefined || !sameColumns(header.cells)) return refused(headerFault({ file, line: 1 }))

  const cases: ImportedCase[] = []
  const firstLine = new Map<string, number>()
  for (const { cells, line } of body) {
    const place = { file, line }
    if (cells.length !== columns.length) {
      faults.push(countFault(place))
      continue
    }
    const read = readRow(rowOf(cells), place)
    if (Result.isFailure(read)) {
      faults.push(...read.failure)
      continue
    }
    const key = `${read.success.source}\n${read.success.caseNumber}`
    const before = firstLine.get(key)
    if (before !== undefined) {
      faults.push(duplicateFault(place, before))
      continue
    }
    firstLine.set(key, line)
    cases.push(read.success)
  }
  return { cases, faults: faults.sort((a, b) => a.line - b.line), rows: body.length }
}

interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
}

function recordsOf(content: string, file: string, faults: ImportFault[]): readonly CsvRecord[] {
  const found: CsvRecord[] = []
  let next = 1
  // One kind of line end, so that lines inside a quoted cell are counted once.
  parse(content.replaceAll(/\r\n?/gu, "\n"), {
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_record: (cells: readonly string[], context) => {
      if (cells.length > 1 || cells[0]?.trim() !== "") found.push({ cells, line: next })
      next = context.lines + 1
      return null
    },
    on_skip: (error) => {
      faults.push(quotingFault({ file, line: next }))
      const lines: unknown = error === undefined ? undefined : Reflect.get(error, "lines")
      next = typeof lines === "number" ? lines + 1 : next + 1
      return undefined
    },
  })
  return found
}

function decode(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function sameColumns(cells: readonly string[]): boolean {
  return cells.length === columns.length && columns.every((column, index) => cells[index]?.trim() === column)
}

function rowOf(cells: readonly string[]): Row {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? ""
  return {
    来源系统: cell("来源系统"),
    案号: cell("案号"),
    对象类别: cell("对象类别"),
    姓名或者单位名称: cell("姓名或者单位名称"),
    证件号码: cell("证件号码"),
    行业领域: cell("行业领域"),
    行为描述: cell("行为描述"),
    发生日期: cell("发生日期"),
    文书种类: cell("文书种类"),
    文书文号: cell("文书文号"),
    作出机关: cell("作出机关"),
    作出日期: cell("作出日期"),
    生效日期: cell("生效日期"),
    文书状态: cell("文书状态"),
    追究对象: cell("追究对象"),
    文书认定: cell("文书认定"),
    目录行为: cell("目录行为"),
    行为时身份: cell("行为时身份"),
    "损失金额（元）": cell("损失金额（元）"),
    社会影响: cell("社会影响"),
    此前记录数: cell("此前记录数"),
    整改情况: cell("整改情况"),
    履行能力: cell("履行能力"),
  }
}

const refused = (fault: ImportFault): ImportResult => ({ cases: [], faults: [fault], rows: 0 })

const encodingFault = (place: Place, encoding: string): ImportFault =>
  rowFault(place, "import.encoding", {
    message: text("文件不是指定的编码。", "The file isn't in the encoding named."),
    expected: text(`应当是${encoding.toUpperCase()}编码`, `a file in ${encoding}`),
    remedy: text(
      "请核对原系统的导出编码（UTF-8或者GB18030）。",
      "Check in which encoding the old system exports (UTF-8 or GB18030).",
    ),
  })

const headerFault = (place: Place): ImportFault =>
  rowFault(place, "import.header", {
    message: text("表头与约定的栏目不一致。", "The header isn't the one agreed."),
    expected: text(`应当依次是：${columns.join("、")}`, `in this order: ${columns.join(", ")}`),
    remedy: text("请按约定的栏目重新导出。", "Export again with these columns."),
  })

const countFault = (place: Place): ImportFault =>
  rowFault(place, "import.columnCount", {
    message: text("这一行的栏数与表头不一致。", "The row doesn't have as many cells as the header."),
    expected: text(`应当有${columns.length}栏`, `${columns.length} cells`),
    remedy: text("请检查是否缺少或者多出逗号。", "Look for a missing or an extra comma."),
  })

const quotingFault = (place: Place): ImportFault =>
  rowFault(place, "import.quoting", {
    message: text(
      "这一行无法读取，引号可能没有配对。",
      "The row can't be read; a quotation mark may be missing.",
    ),
    expected: text("引号成对", "quotation marks in pairs"),
    remedy: text("请检查这一行的引号后重新导出。", "Check the quotation marks of the row and export again."),
  })

const duplicateFault = (place: Place, before: number): ImportFault =>
  cellFault(
    place,
    "案号",
    {
      code: "import.caseNumber.duplicate",
      message: text(
        `案号与第${before}行重复，以第${before}行为准。`,
        `The case number is that of line ${before}, which counts.`,
      ),
      remedy: text(
        "请核对是否同一案件，不是的更正案号。",
        "Check whether it is the same case; if not, correct the number.",
      ),
    },
    text("每个案号只出现一次", "each case number once"),
  )
