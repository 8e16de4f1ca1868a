/** What is written beside a step of a 办理过程, read by the kind of its field; every fault is kept with its line. */
import * as Result from "effect/Result"
import {
  fault,
  parseCalendarDate,
  periodFrom,
  text,
  type CalendarDate,
  type Fault,
  type Period,
  type Text,
} from "../../kernel/index.js"
import type { Question, Rulebook } from "../../policy/index.js"
import type { Procedures } from "../../procedure/index.js"
import type { Field } from "./process-words.js"
import { same } from "./resolve-facts.js"
import { entryOf, wordOf, wordsOf, type Written } from "./syntax.js"

/** What the words of a file are read with, and the faults found so far. */
export interface Reading {
  readonly rulebook: Rulebook
  readonly procedures: Procedures
  readonly faults: Fault[]
}

export type Value = string | number | boolean | Period | readonly string[]

export const at = ({ place }: Written): string => `${place.file}:${String(place.line)}`

/** What stands there can't, and what can. */
export const wrong = (written: Written, expected: string): Fault =>
  fault("process.word", {
    at: at(written),
    message: text("此处不能这样填写。", "This can't stand here."),
    remedy: text(`可以填写：${expected}。`, `It can be: ${expected}.`),
  })

const missing = (step: Written, label: string): Fault =>
  fault("process.missing", {
    at: at(step),
    message: text(`缺少「${label}」。`, `"${label}" is missing.`),
    remedy: text(`写上「${label}」。`, `Write "${label}".`),
  })

export const dateAt = (
  written: Written | undefined,
  parent: Written,
  reading: Reading,
): CalendarDate | undefined => {
  const date = parseCalendarDate(wordOf(written) ?? "")
  if (Result.isSuccess(date)) return date.success
  reading.faults.push(wrong(written ?? parent, "日期，例如 2026-03-02"))
  return undefined
}

/** One of several named things, by its label in either language or its id. */
export const namedAt = <Named extends { readonly id: string; readonly label: Text }>(
  among: readonly Named[],
  label: string,
  step: Written,
  reading: Reading,
): Named | undefined => {
  const written = entryOf(step, label)
  const name = wordOf(written) ?? ""
  const found = among.find((one) => one.id === name || same(one.label.zh, name) || same(one.label.en, name))
  if (found === undefined)
    reading.faults.push(
      written === undefined
        ? missing(step, label)
        : wrong(written, among.map((one) => one.label.zh).join("、")),
    )
  return found
}

const outcomesOf = (
  written: Written,
  question: Question | undefined,
  reading: Reading,
): readonly string[] => {
  const outcomes = question?.outcomes ?? []
  return (wordsOf(written) ?? []).flatMap((name) => {
    if (name === "无") return []
    const found = outcomes.find(
      ({ id, label }) => id === name || same(label.zh, name) || same(label.en, name),
    )
    if (found === undefined)
      reading.faults.push(wrong(written, outcomes.map(({ label }) => label.zh).join("、")))
    return found === undefined ? [] : [found.id]
  })
}

const yesNo: Readonly<Record<string, boolean>> = { 是: true, 否: false, yes: true, no: false }

const periodUnits: Readonly<Record<string, Period["unit"]>> = {
  个工作日: "workday",
  日: "day",
  个月: "month",
  年: "year",
}

const periodOf = (written: Written, reading: Reading): Period | undefined => {
  const [, amount, unit = ""] = /^(\d+)(\D+)$/u.exec(wordOf(written) ?? "") ?? []
  const period = periodFrom(Number(amount), periodUnits[unit] ?? unit)
  if (Result.isSuccess(period)) return period.success
  reading.faults.push(wrong(written, "期限，例如 5个工作日、10日、1个月"))
  return undefined
}

/** A value as written, by the kind of its field. */
export const valueOf = (
  field: Field,
  written: Written,
  question: Question | undefined,
  reading: Reading,
): Value | undefined => {
  const word = wordOf(written) ?? ""
  const { as } = field
  const named = <Found>(words: Readonly<Record<string, Found>>): Found | undefined => {
    const found = words[word]
    if (found === undefined) reading.faults.push(wrong(written, Object.keys(words).join("、")))
    return found
  }
  switch (as.kind) {
    case "word":
      return named(as.words)
    case "boolean":
      return named(yesNo)
    case "outcome":
      return outcomesOf(written, question, reading)[0]
    case "outcomes":
      return outcomesOf(written, question, reading)
    case "date":
      return dateAt(written, written, reading)
    case "period":
      return periodOf(written, reading)
    case "number": {
      if (!/^\d+(\.\d+)?$/u.test(word)) reading.faults.push(wrong(written, "数字"))
      return Number(word)
    }
    case "text":
      return word
    case "texts":
      return wordsOf(written) ?? []
  }
}

/** The fields that a step writes, by their names in the command. */
export const fieldsOf = (
  fields: Readonly<Record<string, Field>>,
  step: Written,
  question: Question | undefined,
  reading: Reading,
): Record<string, Value> => {
  const found: Record<string, Value> = {}
  for (const [label, field] of Object.entries(fields)) {
    const written = entryOf(step, label)
    const value = written === undefined ? field.otherwise : valueOf(field, written, question, reading)
    if (value !== undefined) found[field.name] = value
    else if (written === undefined) reading.faults.push(missing(step, label))
  }
  return found
}
