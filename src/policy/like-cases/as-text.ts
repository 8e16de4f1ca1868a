/** Like cases as text for the person who looks into them. */
import { formatDate, text, type Language, type Text } from "../../kernel/index.js"
import type { CaseGroup, LikeCases, Treatment } from "./like-case.js"

/** @param most findings of each kind to list */
export const likeCasesText = (found: LikeCases, language: Language, most = 20): string => {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en)
  const name = found.question.title?.[language] ?? found.question.id
  const ordered = found.ordered.map(({ label }) => label[language]).join(say("、", ", "))
  const cut = <Item>(items: readonly Item[], line: (item: Item) => string): readonly string[] => [
    ...items.slice(0, most).map(line),
    ...(items.length > most
      ? [say(`  （另有${String(items.length - most)}项）`, `  (${String(items.length - most)} more)`)]
      : []),
  ]
  const treated = ({ words, decisions, examples }: Treatment): string =>
    say(
      `${words.zh}${String(decisions)}件（${examples.join("、")}）`,
      `${words.en}: ${String(decisions)} (${examples.join(", ")})`,
    )
  const inGroup = ({ words, rulesFrom }: CaseGroup): string =>
    `${words[language]}${since(rulesFrom)[language]}`
  return [
    say(
      `${name}：共${String(found.decisions)}件，事实相同的归为${String(found.groups)}组；未比较${String(found.leftOut)}件。`,
      `${name}: ${String(found.decisions)} decisions in ${String(found.groups)} groups of the same facts; ${String(found.leftOut)} not compared.`,
    ),
    found.ordered.length === 0
      ? say(
          "没有定理说明哪些事实使情形更轻，只比较事实相同的情形。",
          "No theorem says what makes a case better: only the same facts are compared.",
        )
      : say(
          `情节不更重，是指其他事实相同，而下列事实不更差（依定理）：${ordered}。`,
          `No worse means: the same in all other facts, and no worse in these, as theorems say: ${ordered}.`,
        ),
    say(
      `事实相同而处理不同：${String(found.unequal.length)}组`,
      `The same facts, decided differently: ${String(found.unequal.length)} groups`,
    ),
    ...cut(
      found.unequal,
      ({ group, treatments }) => `  ${inGroup(group)}\n    ${treatments.map(treated).join(say("；", "; "))}`,
    ),
    say(
      `情节不更重而处理更重：${String(found.unlikePairs)}对（无法比较轻重${String(found.incomparablePairs)}对）`,
      `No worse, and treated more severely: ${String(found.unlikePairs)} pairs (${String(found.incomparablePairs)} can't be compared)`,
    ),
    ...cut(found.unlike, ({ noWorse, milder, betterIn }) => {
      const facts = betterIn.map(({ label }) => label[language]).join(say("、", ", "))
      return `  ${inGroup(noWorse.group)}\n    ${treated(noWorse.treatment)}\n  ${say(`相比（差在${facts}）`, `beside (worse in ${facts})`)} ${inGroup(milder.group)}\n    ${treated(milder.treatment)}`
    }),
    say(
      `处理超出规则允许的范围：${String(found.unlawful.length)}组`,
      `Choices that the rules don't allow: ${String(found.unlawful.length)} groups`,
    ),
    ...cut(found.unlawful, ({ group, treatment }) => `  ${inGroup(group)}\n    ${treated(treatment)}`),
    say("以上供核查，不等于处理错误。", "These are to be looked into; none need be wrong."),
  ].join("\n")
}

const since = (day: CaseGroup["rulesFrom"]): Text =>
  text(`（${formatDate(day, "zh")}起的规则）`, ` (rules from ${formatDate(day, "en")})`)
