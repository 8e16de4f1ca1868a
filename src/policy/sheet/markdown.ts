/**
 * A workbook as Markdown, one heading and one table for each of its tables, and back. What stands between the tables is
 * for people and is passed over.
 *
 * Invariant: what was written is read back cell for cell.
 */
import * as Result from "effect/Result"
import { hasFaults, text, type Fault, type Faults } from "../../kernel/index.js"
import { wrong } from "../codec/reader.js"
import type { Row, Table, Workbook } from "./workbook.js"

/**
 * A workbook as a Markdown file.
 *
 * @example
 * const sheet = workbookOf(examplePack, { language: "zh" })
 * Result.isSuccess(sheet) ? markdownOf(sheet.success).split("\n")[2] : "" // => "## 规则包"
 */
export const markdownOf = ({ title, tables }: Workbook): string =>
  [`# ${cellText(title)}`, ...tables.flatMap(tableText)].join("\n\n") + "\n"

const tableText = ({ name, rows }: Table): readonly string[] => {
  const [heading, ...others] = rows
  if (heading === undefined) return [`## ${cellText(name)}`]
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const line = ({ cells }: Pick<Row, "cells">): string =>
    `| ${Array.from({ length: width }, (_, index) => cellText(cells[index] ?? "")).join(" | ")} |`
  const ruled = line({ cells: Array.from({ length: width }, () => "") }).replaceAll("|  ", "| --- ")
  return [`## ${cellText(name)}`, [line(heading), ruled, ...others.map(line)].join("\n")]
}

/** Signs that Markdown would take for its own stand behind a backslash; spaces at the ends and the like are numbered. */
const cellText = (cell: string): string =>
  cell
    .replaceAll(/[\\`*_[\]<>|~$&#]/gu, "\\$&")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "<br>")
    .replaceAll(/^[^\S\u3000]|[^\S\u3000]$|[\p{Cc}\p{Cs}\u2028\u2029\ufeff]|^\u3000|\u3000$/gu, numbered)

const numbered = (character: string): string => `&#${String(character.codePointAt(0) ?? 0)};`

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: "\u00a0" }

const cellFrom = (written: string): string =>
  written
    .trim()
    .replaceAll(
      /\\([!-/:-@[-`{-~])|<br\s*\/?>|&#(\d{1,7});|&(lt|gt|amp|quot|nbsp);/gu,
      (all, sign: string | undefined, number: string | undefined, name: string | undefined) => {
        if (sign !== undefined) return sign
        if (number !== undefined)
          return Number(number) > 0x10ffff ? all : String.fromCodePoint(Number(number))
        return name === undefined ? "\n" : (named[name] ?? all)
      },
    )

/** The cells of a line between its bars; a bar behind a backslash is part of a cell. */
const cellsOf = (line: string): readonly string[] => {
  const cells: string[] = []
  let cell = ""
  const inner = line.trim().replace(/^\|/u, "")
  for (let index = 0; index < inner.length; index += 1) {
    const character = inner[index] ?? ""
    if (character === "\\") {
      cell += character + (inner[index + 1] ?? "")
      index += 1
    } else if (character === "|") {
      cells.push(cell)
      cell = ""
    } else cell += character
  }
  return [...cells, ...(cell.trim() === "" ? [] : [cell])].map(cellFrom)
}

const isRuled = (line: string): boolean => /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/u.test(line)

/**
 * Reads the tables of a Markdown file.
 *
 * @returns the workbook, or the fault `sheet.markdown` for each table that has no heading above it
 *
 * @example
 * markdownTables("## 规则包\n\n| 项目 | 内容 |\n| --- | --- |\n| 编号 | local |\n", { file: "local.sheet.md" })
 * // => succeed
 */
export const markdownTables = (
  source: string,
  { file }: { readonly file: string },
): Result.Result<Workbook, Faults> => {
  const found: Fault[] = []
  const tables: { readonly name: string; readonly rows: Row[] }[] = []
  let title = ""
  let open: { readonly name: string; readonly rows: Row[] } | undefined
  let isTable = false
  const lines = source.replace(/^\uFEFF/u, "").split(/\r?\n/u)
  lines.forEach((line, index) => {
    const heading = /^(#{1,6})\s+(.*?)\s*$/u.exec(line)
    if (heading !== null) {
      isTable = false
      const name = cellFrom(heading[2] ?? "")
      if (heading[1] === "#") title = name
      open = heading[1] === "#" ? undefined : { name, rows: [] }
      if (open !== undefined) tables.push(open)
      return
    }
    if (!line.trim().startsWith("|")) {
      isTable = false
      return
    }
    const begins = !isTable
    isTable = true
    if (open === undefined || (begins && open.rows.length > 0)) {
      if (begins) found.push({ ...homeless, at: `${file}:${String(index + 1)}` })
      open = undefined
      return
    }
    if (open.rows.length === 1 && isRuled(line)) return
    open.rows.push({ number: open.rows.length + 1, line: index + 1, cells: cellsOf(line) })
  })
  if (hasFaults(found)) return Result.fail(found)
  return Result.succeed({ title, tables: tables.filter(({ rows }) => rows.length > 0) })
}

const homeless = wrong(
  "sheet.markdown",
  text(
    "每张表上面应有一行以##开头的名称，一个名称下面只有一张表",
    "each table needs a heading of its own above it, a line that begins with ##",
  ),
)
