/**
 * A parameter's value in a cell: 是 or 否, a number, a date or an option's name, a period (`20个工作日`), a list in
 * brackets. What would be read as something else stands in quotes.
 */
import type { Language } from "../../kernel/index.js"
import type { Json } from "../codec/json.js"
import { cursorOf, nameText, quotedText, takeList } from "./cell-words.js"
import { isList, stringOf } from "./json-parts.js"

const units = [
  ["workday", "个工作日", ["工作日", "workdays", "workday"]],
  ["day", "日", ["天", "days", "day"]],
  ["month", "个月", ["月", "months", "month"]],
  ["year", "年", ["years", "year"]],
] as const

const yesWords = ["是", "yes", "true"]
const noWords = ["否", "no", "false"]

export const flagText = (flag: boolean, language: Language): string =>
  language === "zh" ? (flag ? "是" : "否") : flag ? "yes" : "no"

export const readFlag = (cell: string): boolean | undefined => {
  const word = cell.trim().toLowerCase()
  if (yesWords.includes(word)) return true
  return noWords.includes(word) ? false : undefined
}

export const valueText = (value: Json, language: Language): string => {
  if (typeof value === "boolean") return flagText(value, language)
  if (typeof value === "number") return String(value)
  if (typeof value === "string") return stringText(value)
  if (isList(value)) return `(${value.map((item) => nameText(stringOf(item))).join(", ")})`
  const unit = units.find(([id]) => id === value["unit"])
  const called = unit === undefined ? "" : language === "zh" ? unit[1] : ` ${unit[0]}`
  return `${stringOf(value["amount"])}${called}`
}

/** A text stands plain if it is read as itself. */
const stringText = (value: string): string => (readValue(value) === value ? value : quotedText(value))

/** The value, or nothing if it is none. */
export const readValue = (cell: string): Json | undefined => {
  const written = cell.trim()
  const flag = readFlag(written)
  if (flag !== undefined) return flag
  const period = readPeriod(written)
  if (period !== undefined) return period
  const words = cursorOf(written)
  if (words === undefined) return undefined
  const value = words.sign("(")
    ? words.sign(")")
      ? []
      : closed(
          takeList(words, (one) => one.name()),
          words.sign(")"),
        )
    : (words.number() ?? words.name())
  return words.isDone() ? value : undefined
}

const closed = <Item>(items: readonly Item[] | undefined, isClosed: boolean): readonly Item[] | undefined =>
  isClosed ? items : undefined

const readPeriod = (written: string): Json | undefined => {
  const found = /^(\d+)\s*(\D+)$/u.exec(written)
  const [amount, word] = [found?.[1], found?.[2]?.trim()]
  if (amount === undefined || word === undefined) return undefined
  const unit = units.find(([, zh, others]) => zh === word || others.some((other) => other === word))
  return unit === undefined ? undefined : { amount: Number(amount), unit: unit[0] }
}
