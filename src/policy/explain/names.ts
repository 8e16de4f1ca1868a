/**
 * What things are called: facts, values, outcomes, parameters and rules of a question, by their labels. What the
 * rulebook doesn't know (an answer kept from an older one) is called by its id.
 */
import * as Result from "effect/Result"
import {
  citationLabel,
  formatDate,
  periodLabel,
  type CalendarDate,
  type Citation,
  type Language,
  type Text,
} from "../../kernel/index.js"
import type { Fact, FactType, Scalar } from "../fact.js"
import type { Parameter, ParameterType, ParameterValue } from "../parameter.js"
import type { Question } from "../question.js"
import type { Force, Rule } from "../rule.js"
import type { Rulebook } from "../rulebook.js"

export interface Names {
  readonly language: Language
  readonly on: CalendarDate
  readonly question: Question | undefined
  readonly fact: (id: string) => Fact | undefined
  readonly parameter: (id: string) => Parameter | undefined
  readonly rule: (id: string) => Rule | undefined
  readonly outcome: (id: string) => string
  /** The value in force on the day of the answer, in words, if there is one. */
  readonly setting: (id: string) => string | undefined
  /** Picks the wording of the language. */
  readonly say: (zh: string, en: string) => string
  readonly said: (text: Text) => string
}

export const namesOf = (
  questionId: string,
  on: CalendarDate,
  rulebook: Rulebook,
  language: Language,
): Names => {
  const asked = rulebook.questions.find(({ id }) => id === questionId)
  const question = asked === undefined ? undefined : rulebook.completed(asked)
  const parameter = (id: string) =>
    rulebook.packs.flatMap(({ parameters }) => parameters).find((item) => item.id === id)
  return {
    language,
    on,
    question,
    fact: (id) => question?.facts.find((fact) => fact.id === id),
    parameter,
    rule: (id) =>
      rulebook.packs
        .flatMap(({ rules }) => rules)
        .find((rule) => rule.question === questionId && rule.id === id),
    outcome: (id) => question?.outcomes.find((outcome) => outcome.id === id)?.label[language] ?? id,
    setting: (id) => {
      const found = parameter(id)
      const value = found === undefined ? undefined : rulebook.value(found, on)
      if (found === undefined || value === undefined || Result.isFailure(value)) return undefined
      return settingWords(value.success, found.type, language)
    },
    say: (zh, en) => (language === "zh" ? zh : en),
    said: (text) => text[language],
  }
}

const forceTexts: Readonly<Record<Force, Text>> = {
  must: { zh: "应当", en: "must" },
  may: { zh: "可以", en: "may" },
  mustNot: { zh: "不得", en: "must not" },
}

/** 应当, 可以 or 不得. */
export const forceText = (force: Force): Text => forceTexts[force]

/** 是 or 否, a date, an option's label, or a number with its unit. */
export const valueWords = (
  value: Scalar,
  type: ParameterType | FactType | undefined,
  unit: Text | undefined,
  language: Language,
): string => {
  if (typeof value === "boolean") return language === "zh" ? (value ? "是" : "否") : value ? "yes" : "no"
  if (type?.kind === "oneOf" || type?.kind === "list")
    return type.options.find((option) => option.value === value)?.label[language] ?? String(value)
  if (type?.kind === "date") return dateWords(String(value), language)
  if (unit === undefined) return String(value)
  return language === "zh" ? `${String(value)}${unit.zh}` : `${String(value)} ${unit.en}`
}

const dateWords = (iso: string, language: Language): string =>
  language === "en" ? iso : iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日")

const settingWords = (value: ParameterValue, type: ParameterType, language: Language): string => {
  if (typeof value !== "object") return valueWords(value, type, undefined, language)
  if ("unit" in value) return periodLabel(value)[language]
  const items = value.map((item) => valueWords(item, type, undefined, language))
  return items.length === 0
    ? language === "zh"
      ? "无"
      : "none"
    : items.join(language === "zh" ? "、" : ", ")
}

/** A citation with what its passage says. */
export const citationWords = (citation: Citation, { language, say }: Names): string => {
  const label = citationLabel(citation)[language]
  const paraphrase = citation.paraphrase?.[language]
  return paraphrase === undefined
    ? label
    : say(`${label}：${bare(paraphrase)}`, `${label}: ${bare(paraphrase)}`)
}

/** Without its last full stop, to stand inside a sentence. */
export const bare = (sentence: string): string => sentence.replace(/[。.]$/u, "")

/** Citations as an official list: each document once, with its articles: 《…》第三条、第七条. */
export const citationList = (citations: readonly Citation[], { language, say }: Names): string => {
  const articles = new Map<string, Set<string>>()
  for (const { article, ...document } of citations) {
    const label = citationLabel(document)[language]
    articles.set(label, (articles.get(label) ?? new Set()).add(article ?? ""))
  }
  return [...articles]
    .map(([label, found]) => {
      const named = [...found].filter((article) => article !== "").join(say("、", ", "))
      return named === "" ? label : say(`${label}${named}`, `${label}, ${named}`)
    })
    .join(say("；", "; "))
}

export const dayWords = (date: CalendarDate, { language }: Names): string => formatDate(date, language)
