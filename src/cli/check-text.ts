/** The outcome of `check` as text for a terminal: five things for each case, and the clauses that the cases rest on. */
import { formatDate, type Language } from "../kernel/index.js"
import type { Rulebook } from "../policy/index.js"
import { rulesOf, type Checked, type Scenario } from "../testing/index.js"
import { findingsOf } from "./findings.js"

const headings = {
  zh: ["结论", "约束", "事实", "对照", "参数"],
  en: ["answer", "force", "facts", "check", "unset"],
} as const

const isDifferent = ({ differences }: Checked): boolean => differences.length > 0

/** The five things about one asking, one line each. */
export const askingText = (checked: Checked, rulebook: Rulebook, language: Language): string => {
  const { sentence, force, facts, comparison, unset } = findingsOf(checked, rulebook, language)
  const none = language === "zh" ? ["无"] : ["none"]
  const things = [
    [sentence],
    [force],
    facts.length === 0 ? none : facts,
    comparison,
    unset.length === 0 ? none : unset,
  ]
  const { asking } = checked
  const title = asking.question.title?.[language] ?? asking.question.id
  const changed =
    asking.changed === undefined
      ? ""
      : language === "zh"
        ? `　仅改变：${asking.changed.zh}`
        : `  changed only: ${asking.changed.zh}`
  const mark = isDifferent(checked) ? "✗" : "✓"
  return [
    `${mark} ${asking.name}${changed}`,
    `    ${title} · ${formatDate(asking.on, language)} · ${asking.place.file}:${String(asking.place.line)}`,
    ...things.map(
      (lines, index) =>
        `    ${String(index + 1)} ${headings[language][index] ?? ""}  ${lines.join("\n           ")}`,
    ),
  ].join("\n")
}

/** A published case: what was decided there, and whether that lies in the lawful set. */
export const publishedText = ({ published, askings }: Scenario, language: Language): string | undefined => {
  if (published === undefined) return undefined
  const { outcomes, lawful, explanation } = published
  const outcome =
    askings[0]?.question.outcomes
      .filter(({ id }) => outcomes.includes(id))
      .map(({ label }) => label[language])
      .join(language === "zh" ? "、" : ", ") ?? ""
  const why =
    explanation === undefined ? "" : language === "zh" ? `说明：${explanation}` : ` Note: ${explanation}`
  return language === "zh"
    ? `    公布结论：${outcome}（${lawful ? "在" : "不在"}合法范围内）。${why}`
    : `    published: ${outcome} (${lawful ? "within" : "outside"} the lawful set).${why}`
}

/** Which clauses the cases rest on, of all that the rules cite. */
export const clausesReached = (
  checked: readonly Checked[],
  rulebook: Rulebook,
): { readonly reached: number; readonly total: number } => {
  const key = (citation: { readonly title: string; readonly article?: string }) =>
    `${citation.title} ${citation.article ?? ""}`
  const all = new Set(
    rulebook.questions.flatMap((question) =>
      rulesOf(rulebook, question).flatMap(({ citations }) => citations.map(key)),
    ),
  )
  const used = new Set(
    checked.flatMap(({ answer }) => answer.reasons.flatMap(({ citations }) => citations.map(key))),
  )
  return { reached: [...all].filter((one) => used.has(one)).length, total: all.size }
}
