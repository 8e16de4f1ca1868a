/** Twins as text: the one fact, both values, both answers with their clauses, and what they have in common. */
import { formatDate, type Language } from "../../kernel/index.js"
import { changeWords, ruleLines } from "../difference/words.js"
import type { Twin, TwinCase, Twins } from "./twin.js"

/**
 * @example
 * // found: the twins of a question
 * twinsText(found, "en").split("\n")[0] // => "Twins: penalty.leniency (2026-05-06)"
 */
export const twinsText = (
  { question, on, twins, complete, neverAlone }: Twins,
  language: Language,
): string => {
  const zh = language === "zh"
  const name = question.title?.[language] ?? question.id
  const listed = neverAlone.map(({ label }) => label[language]).join(zh ? "、" : ", ")
  return [
    zh ? `${name}：边界案例（${formatDate(on, "zh")}）` : `Twins: ${name} (${formatDate(on, "en")})`,
    zh
      ? `每组两例只有一项事实不同，结论不同，共${String(twins.length)}组${complete ? "" : "（未全部列出）"}。`
      : `The two cases of a pair differ in one fact and in their answers: ${String(twins.length)} pairs${complete ? "" : " (not all)"}.`,
    ...(neverAlone.length === 0
      ? []
      : [
          zh
            ? `单独改变下列事实，结论从不改变（已证明）：${listed}。`
            : `A change of one of these alone never changes an answer (proved): ${listed}.`,
        ]),
    ...twins.flatMap((twin, place) => ["", ...twinLines(twin, place, language)]),
  ].join("\n")
}

const twinLines = (twin: Twin, place: number, language: Language): readonly string[] => {
  const zh = language === "zh"
  const colon = zh ? "：" : ": "
  const { fact, first, second, common, change } = twin
  const side = ({ value, answer, rules }: TwinCase): readonly string[] => [
    `    ${value[language]} → ${answer.words[language]}`,
    ...ruleLines(rules, language).map((line) => `        ${zh ? "依据" : "by"}${colon}${line}`),
  ]
  return [
    `${String(place + 1)}. ${fact.label[language]}`,
    ...side(first),
    ...side(second),
    `    ${zh ? "后者对当事人" : "the latter is, for the subject"}${colon}${changeWords[change][language]}`,
    `    ${zh ? "共同事实" : "in common"}${colon}${common[language]}`,
  ]
}
