/**
 * Explains an answer to people: what is concluded and by which clause, what decided, what stands against, what is
 * still unknown and who must set what is missing. It adds nothing to the answer and decides nothing.
 */
import type { Language } from "../../kernel/index.js"
import type { Answer } from "../answer.js"
import type { Condition } from "../condition.js"
import type { Rulebook } from "../rulebook.js"
import { unverifiedSources } from "../unverified.js"
import { conclusion } from "./conclusion.js"
import { conditionWords } from "./condition-words.js"
import { dayWords, namesOf, type Names } from "./names.js"
import { render, type Format } from "./render.js"
import { sectionsOf, type Personal } from "./sections.js"

export type { Format as ExplanationFormat } from "./render.js"
export type { Personal } from "./sections.js"

export interface ExplanationOptions {
  readonly language: Language
  readonly format: Format
  /** Whether the values of personal facts are written out; withheld by default. */
  readonly personal?: Personal
}

/**
 * The explanation of an answer as text, Markdown or an HTML fragment (escaped, without styles or scripts).
 *
 * @param rulebook the one that was asked
 *
 * @example
 * explain(exampleAnswer, exampleRulebook, { language: "zh", format: "text" }).split("\n")[0]
 * // => "可否从轻？（基准日期：2026年5月6日）"
 */
export const explain = (answer: Answer, rulebook: Rulebook, options: ExplanationOptions): string => {
  const names = namesOf(answer.question, answer.on, rulebook, options.language)
  return render(
    {
      language: options.language,
      title: titleOf(answer, names),
      conclusion: conclusion(answer, names),
      sections: sectionsOf(answer, names, options.personal ?? "withheld"),
      footnote: `${names.say(
        `规则：${rulebook.id}（版本${rulebook.version}）。本说明供有权机关参考，不代替其决定。`,
        `Rules: ${rulebook.id} (version ${rulebook.version}). This explanation is advice to the competent body and doesn't replace its decision.`,
      )}${unverifiedWords(answer, rulebook, names)}`,
    },
    options.format,
  )
}

/** What of the stack was let in without a verified source. */
const unverifiedWords = (answer: Answer, rulebook: Rulebook, names: Names): string => {
  const sources = unverifiedSources(answer.question, rulebook)
  if (sources.length === 0) return ""
  const packs = sources.map(({ pack, confidence }) => `${pack} (${confidence})`)
  return names.say(
    `注意：其中 ${packs.join("、")} 的来源未经核实，系本机关自行选用，引用前请核对原文。`,
    ` Note: the source of ${packs.join(", ")} is not verified and was let in by choice; check the original before citing it.`,
  )
}

const titleOf = (answer: Answer, names: Names): string => {
  const ask = names.question === undefined ? answer.question : names.said(names.question.ask)
  return names.say(
    `${ask}（基准日期：${dayWords(answer.on, names)}）`,
    `${ask} (as of ${dayWords(answer.on, names)})`,
  )
}

/**
 * A condition of a question in words, without a full stop: 「已认定公益服务时数不少于40小时（修复所需公益服务时数）」.
 *
 * @param about the question and the day, which say what facts are called and how parameters are set
 *
 * @example
 * conditionText(always, exampleRulebook, { question: "penalty.leniency", on: on("2026-05-06"), language: "zh" }) // => "任何情形"
 */
export const conditionText = (
  condition: Condition,
  rulebook: Rulebook,
  about: { readonly question: string; readonly on: Answer["on"]; readonly language: Language },
): string => conditionWords(condition, namesOf(about.question, about.on, rulebook, about.language))
