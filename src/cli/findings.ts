/**
 * What `check` says about one asking, as an official reads it: one sentence with its clauses; the force and who decides;
 * the facts that decided and what is missing; expected beside actual; parameters nobody has set.
 */
import { citationLabel, formatDate, renderFault, type Language } from "../kernel/index.js"
import {
  readsOf,
  type Answer,
  type Fact,
  type Force,
  type Modalities,
  type Question,
  type Rulebook,
  type Scalar,
} from "../policy/index.js"
import { rulesOf, statusLabel, wholeCondition, type Checked } from "../testing/index.js"

/** The five things, each as lines of text. */
export interface Findings {
  readonly sentence: string
  readonly force: string
  readonly facts: readonly string[]
  readonly comparison: readonly string[]
  readonly unset: readonly string[]
}

const separators = {
  zh: { list: "、", clause: "；", stop: "。" },
  en: { list: ", ", clause: "; ", stop: "." },
} as const

const labelsOf = (question: Question, ids: readonly string[], language: Language): string =>
  question.outcomes
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label[language])
    .join(separators[language].list)

const isModalities = (choice: string | Modalities): choice is Modalities => typeof choice === "object"

const choicesText = (
  question: Question,
  choices: readonly (string | Modalities)[],
  language: Language,
): string => {
  const zh = language === "zh"
  const modalities = choices.filter(isModalities)
  if (modalities.length > 0)
    return modalities
      .map(({ must, may }) => {
        const parts = [
          ...(must.length > 0 ? [`${zh ? "应当：" : "must: "}${labelsOf(question, must, language)}`] : []),
          ...(may.length > 0 ? [`${zh ? "可以：" : "may: "}${labelsOf(question, may, language)}`] : []),
        ]
        return parts.length === 0
          ? zh
            ? "无需采取任何一项"
            : "nothing is to be done"
          : parts.join(separators[language].clause)
      })
      .join(zh ? "；或者 " : "; or ")
  const ids = choices.filter((choice) => typeof choice === "string")
  const names = labelsOf(question, ids, language)
  if (ids.length === 1) return zh ? `只能「${names}」` : `only: ${names}`
  return zh ? `可以在以下结论中选择：${names}` : `one of: ${names}`
}

/** The clauses that make the answer, each once. */
export const clausesIn = (answer: Answer, language: Language): readonly string[] => [
  ...new Set(
    answer.reasons.flatMap(({ citations }) => citations.map((citation) => citationLabel(citation)[language])),
  ),
]

const sentenceOf = (question: Question, answer: Answer, language: Language): string => {
  const zh = language === "zh"
  const { stop } = separators[language]
  const clauses = clausesIn(answer, language)
  const grounds =
    clauses.length === 0 ? "" : zh ? `依据${clauses.join("、")}。` : ` By ${clauses.join(", ")}.`
  const status = statusLabel(answer.status)[language]
  if (answer.status === "decided")
    return `${choicesText(question, answer.certain, language)}${stop}${grounds}`
  const possible =
    answer.possible.length === 0
      ? ""
      : zh
        ? `目前可能的结论：${choicesText(question, answer.possible, language)}。`
        : ` Still possible: ${choicesText(question, answer.possible, language)}.`
  const again =
    answer.beginsAgain === undefined
      ? ""
      : zh
        ? `有关规则自${formatDate(answer.beginsAgain, "zh")}起施行。`
        : ` The rules begin on ${answer.beginsAgain}.`
  return `${status}${stop}${possible}${again}${grounds}`
}

const forceWords: Readonly<Record<Force, Readonly<Record<Language, string>>>> = {
  must: { zh: "应当", en: "must" },
  may: { zh: "可以", en: "may" },
  mustNot: { zh: "不得", en: "must not" },
}

const forceOf = (answer: Answer, decider: string | undefined, language: Language): string => {
  const zh = language === "zh"
  const forces = [
    ...new Set(
      answer.reasons.flatMap(({ force }) => (force === undefined ? [] : [forceWords[force][language]])),
    ),
  ]
  const kinds =
    forces.length === 0
      ? zh
        ? "没有规则另作规定，按一般原则"
        : "no rule says otherwise; the general principle"
      : forces.join(separators[language].list)
  const who = decider ?? (zh ? "有权机关" : "the competent body")
  return zh ? `${kinds}；由${who}决定` : `${kinds}; decided by ${who}`
}

/** A fact's value in words. */
export const valueWords = (fact: Fact, value: Scalar, language: Language): string => {
  if (typeof value === "boolean") return language === "zh" ? (value ? "是" : "否") : value ? "yes" : "no"
  if (fact.type.kind === "oneOf")
    return fact.type.options.find((option) => option.value === value)?.label[language] ?? String(value)
  return `${String(value)}${fact.unit === undefined ? "" : language === "zh" ? fact.unit.zh : ` ${fact.unit.en}`}`
}

const factsOf = (
  { asking, answer, scenario }: Checked,
  rulebook: Rulebook,
  language: Language,
): readonly string[] => {
  const zh = language === "zh"
  const answering = new Set(answer.reasons.map(({ rule }) => rule))
  const rules = rulesOf(rulebook, asking.question).filter(({ id }) => answering.has(id))
  const read = new Set(rules.flatMap((rule) => readsOf(wholeCondition(rule)).facts))
  const known = asking.question.facts.flatMap((fact) => {
    const value = asking.facts[fact.id]
    return value === undefined || !read.has(fact.id)
      ? []
      : [`${fact.label[language]}${zh ? "：" : ": "}${valueWords(fact, value, language)}`]
  })
  const who = scenario.decider ?? (zh ? "承办单位" : "the office in charge")
  const open = asking.question.facts.filter(({ id }) => answer.unknown.includes(id))
  return [
    ...(known.length === 0 ? [] : [known.join(separators[language].clause)]),
    ...open.map((fact) =>
      zh ? `尚缺：${fact.prompt.zh}（由${who}查明）` : `missing: ${fact.prompt.en} (for ${who} to establish)`,
    ),
    ...answer.faults.map((fault) => renderFault(fault, language)),
  ]
}

const comparisonOf = ({ differences }: Checked, language: Language): readonly string[] => {
  const zh = language === "zh"
  if (differences.length === 0) return [zh ? "与预期一致" : "as expected"]
  return differences.map(({ what, expected, actual, by }) => {
    const clauses = by.length === 0 ? "" : zh ? `，实际结论依据${by.join("、")}` : `, by ${by.join(", ")}`
    return zh
      ? `${what.zh}：预期「${expected}」，实际「${actual}」${clauses}`
      : `${what.en}: expected "${expected}", got "${actual}"${clauses}`
  })
}

/** The five things about one asking. */
export const findingsOf = (checked: Checked, rulebook: Rulebook, language: Language): Findings => ({
  sentence: sentenceOf(checked.asking.question, checked.answer, language),
  force: forceOf(checked.answer, checked.scenario.decider, language),
  facts: factsOf(checked, rulebook, language),
  comparison: comparisonOf(checked, language),
  unset: checked.answer.missing.map(({ fault }) => renderFault(fault, language)),
})
