/**
 * What is due as CSV (RFC 4180), for spreadsheets. Invariants: the same list gives the same text; no cell is read as a
 * formula by a spreadsheet; no personal data.
 */
import { citationLabel, text, type Language, type Text } from "../kernel/index.js"
import {
  inOrder,
  lastDayOf,
  lengthLabel,
  natureLabel,
  standingLabel,
  startOf,
  type Due,
} from "./due-words.js"

/** How a table is written. */
export interface DueTableOptions {
  /** Chinese unless told. */
  readonly language?: Language
  /** Begin with U+FEFF, by which spreadsheets on Windows know UTF-8. Left out unless told. */
  readonly byteOrderMark?: boolean
}

const columns: readonly Text[] = [
  text("案件", "case"),
  text("事项", "item"),
  text("类别", "kind"),
  text("由谁办理", "by whom"),
  text("起算日", "starts on"),
  text("起算事由", "starting event"),
  text("期限", "period"),
  text("最后一日", "last day"),
  text("情况", "standing"),
  text("计算依据", "counted by"),
  text("逾期后果或者办法", "if late, or what to do"),
]

/**
 * What is due as the text of a `.csv` file, one line each below the names of the columns.
 *
 * A cell that a spreadsheet would take for a formula is preceded by an apostrophe.
 *
 * @param due what `due` or another list gives, in any order
 * @returns the file's text, with CRLF at the end of each line; write it as UTF-8
 *
 * @example
 * dueTable([], { language: "en" }).slice(0, 14) // => "case,item,kind"
 */
export function dueTable(
  due: readonly Due[],
  { language = "zh", byteOrderMark = false }: DueTableOptions = {},
): string {
  const rows = [columns.map((column) => column[language]), ...inOrder(due).map((one) => row(one, language))]
  const lines = rows.map((cells) => `${cells.map(cell).join(",")}\r\n`)
  return `${byteOrderMark ? "\uFEFF" : ""}${lines.join("")}`
}

function row({ stream, item }: Due, language: Language): readonly string[] {
  const counted = item.kind === "counted" ? item.deadline : undefined
  return [
    stream,
    item.label[language],
    natureLabel(item)[language],
    item.whoIsLate[language],
    startOf(item),
    counted?.startingEvent[language] ?? "",
    lengthLabel(item)[language],
    lastDayOf(item) ?? "",
    standingLabel(item)[language],
    counted === undefined ? "" : citationLabel(counted.counting.citation)[language],
    item.kind === "unset" ? item.fault.remedy[language] : item.ifLate[language],
  ]
}

// The signs that spreadsheets begin a formula with, full-width ones included, and blanks that hide such a sign.
const formula = /^[=+\-@＝＋－＠\t\r\n]/u

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
