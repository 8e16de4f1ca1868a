/**
 * From officials' words to facts: labels or ids for facts and values, 是 / 否 / 未查明, and groups that answer several
 * facts together. An unknown word is a fault that says what was expected, never a guess.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, parseCalendarDate, text, type Fault, type Faults } from "../../kernel/index.js"
import type { Fact, FactGroup, GivenFacts, Question, Scalar } from "../../policy/index.js"
import type { Entry, Written } from "./syntax.js"
import { namesOf } from "./syntax.js"

/** Words are compared without spaces and punctuation, in half width. */
export const plain = (word: string): string =>
  word
    .normalize("NFKC")
    .replace(/[\s、，。,.·“”"'《》〈〉()〔〕[\]?!:;-]/gu, "")
    .toLowerCase()

export const same = (one: string, other: string): boolean => plain(one) === plain(other)

const yes: readonly string[] = ["是", "yes", "true", "有"]
const no: readonly string[] = ["否", "no", "false", "无", "没有"]
const unknown: readonly string[] = ["未查明", "不明", "unknown"]
const nothing: readonly string[] = ["无", "none", "否"]

const isOneOf = (word: string, words: readonly string[]): boolean => words.includes(word.trim().toLowerCase())

const at = (written: Written): string => `${written.place.file}:${String(written.place.line)}`

const notAValue = (written: Written, fact: Fact, expected: string): Fault =>
  fault("scenario.value", {
    at: at(written),
    message: text(
      `「${fact.label.zh}」不能填写这个值。`,
      `This value can't be given for "${fact.label.en}".`,
    ),
    remedy: text(
      `可以填写：${expected}；不清楚的写「未查明」。`,
      `One of: ${expected}; write 未查明 where it isn't known.`,
    ),
  })

type Value = { readonly known: Scalar | undefined } | { readonly fault: Fault }

const valueOf = (fact: Fact, written: Written): Value => {
  const word = written.kind === "word" ? written.word : undefined
  if (word !== undefined && isOneOf(word, unknown)) return { known: undefined }
  const { type } = fact
  switch (type.kind) {
    case "boolean":
      if (word !== undefined && isOneOf(word, yes)) return { known: true }
      if (word !== undefined && isOneOf(word, no)) return { known: false }
      return { fault: notAValue(written, fact, "是、否") }
    case "oneOf": {
      const option = type.options.find(
        ({ value, label }) =>
          word !== undefined && (same(label.zh, word) || same(label.en, word) || value === word),
      )
      if (option) return { known: option.value }
      return { fault: notAValue(written, fact, type.options.map(({ label }) => label.zh).join("、")) }
    }
    case "number": {
      const unit = fact.unit?.zh ?? ""
      const digits = (word ?? "").normalize("NFKC").replace(unit, "").trim()
      const amount = Number(digits)
      const onGrid = Number.isInteger(Math.round((amount / type.step) * 1e6) / 1e6)
      if (/^-?\d+(\.\d+)?$/u.test(digits) && amount >= type.min && amount <= type.max && onGrid)
        return { known: amount }
      return {
        fault: notAValue(
          written,
          fact,
          `${String(type.min)}–${String(type.max)}，以${String(type.step)}为单位`,
        ),
      }
    }
    case "date": {
      const parsed = parseCalendarDate(word ?? "")
      if (Result.isSuccess(parsed) && parsed.success >= type.first && parsed.success <= type.last)
        return { known: parsed.success }
      return { fault: notAValue(written, fact, `${type.first} 至 ${type.last}`) }
    }
  }
}

const factNamed = (question: Question, name: string): Fact | undefined =>
  question.facts.find(({ id, label }) => id === name || same(label.zh, name) || same(label.en, name))

const groupNamed = (question: Question, name: string): FactGroup | undefined =>
  question.groups.find(({ id, label }) => id === name || same(label.zh, name) || same(label.en, name))

const unknownName = (entry: Entry, question: Question): Fault =>
  fault("scenario.fact", {
    at: `${entry.place.file}:${String(entry.place.line)}`,
    message: text("这一项不是该判断事项的事实。", "This is not a fact of the question."),
    remedy: text(
      `该事项的事实有：${[...question.groups, ...question.facts].map(({ label }) => label.zh).join("、")}。`,
      `Its facts: ${[...question.groups, ...question.facts].map(({ label }) => label.en).join(", ")}.`,
    ),
  })

/** A group: 无 answers every fact 否; a list names those that are 是, the others are 否 unless 未查明 is among them. */
const groupFacts = (
  question: Question,
  group: FactGroup,
  value: Written,
): readonly (Fault | readonly [string, Scalar | undefined])[] => {
  const members = group.facts.flatMap((id) => question.facts.filter((fact) => fact.id === id))
  const isMember = (word: string): boolean =>
    members.some(({ id, label }) => id === word || same(label.zh, word) || same(label.en, word))
  const words = namesOf(value, isMember) ?? []
  if (words.length === 1 && words.every((word) => isOneOf(word, nothing)))
    return group.facts.map((id) => [id, false] as const)
  const open = words.some((word) => isOneOf(word, unknown))
  const named = words.filter((word) => !isOneOf(word, unknown))
  const faults = named
    .filter((word) => !isMember(word))
    .map(() =>
      fault("scenario.group", {
        at: at(value),
        message: text(`「${group.label.zh}」中没有这一项。`, `This is not one of "${group.label.en}".`),
        remedy: text(
          `可以填写：无、${members.map(({ label }) => label.zh).join("、")}。`,
          `One of: 无, ${members.map(({ label }) => label.en).join(", ")}.`,
        ),
      }),
    )
  if (faults.length > 0) return faults
  return members.map(({ id, label }) => {
    const isNamed = named.some((word) => id === word || same(label.zh, word) || same(label.en, word))
    return [id, isNamed ? true : open ? undefined : false] as const
  })
}

/** The facts that a 已知事实 or 仅改变 block gives, or all that is wrong with it. */
export const factsOf = (
  question: Question,
  written: Written | undefined,
): Result.Result<GivenFacts, Faults> => {
  if (written === undefined) return Result.succeed({})
  const entries = written.kind === "map" ? written.entries : []
  const found = entries.flatMap((entry): readonly (Fault | readonly [string, Scalar | undefined])[] => {
    const group = groupNamed(question, entry.key)
    if (group) return groupFacts(question, group, entry.value)
    const fact = factNamed(question, entry.key)
    if (!fact) return [unknownName(entry, question)]
    const value = valueOf(fact, entry.value)
    return "fault" in value ? [value.fault] : [[fact.id, value.known] as const]
  })
  const faults = found.flatMap((one) => ("code" in one ? [one] : []))
  if (hasFaults(faults)) return Result.fail(faults)
  return Result.succeed(Object.fromEntries(found.flatMap((one) => ("code" in one ? [] : [one]))))
}
