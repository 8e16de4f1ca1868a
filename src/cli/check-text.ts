/** The outcome of `check` as text for a terminal: five things for each case, then what the cases cover. */
import { formatDate, type Language } from "../kernel/index.js"
import type { Rulebook } from "../policy/index.js"
import {
  rulesOf,
  type Checked,
  type Missing,
  type QuestionCoverage,
  type Scenario,
} from "../testing/index.js"
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

const pad = (words: string, width: number): string => {
  const length = [...words].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : 1), 0)
  return words + " ".repeat(Math.max(0, width - length))
}

const shareText = ({ reached, total }: QuestionCoverage["rules"]): string =>
  `${String(reached)}/${String(total)}`

/** A table of what the scenarios cover, question by question. */
export const coverageText = (
  covered: readonly QuestionCoverage[],
  never: ReadonlyMap<string, number>,
  language: Language,
): string => {
  const zh = language === "zh"
  const heads = zh
    ? ["判断事项", "案例", "规则", "结论", "条件两侧", "不可能达到"]
    : ["question", "cases", "rules", "outcomes", "sides", "can't occur"]
  const widths = [28, 8, 10, 10, 12, 12]
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 10))
      .join("")
      .trimEnd()
  const lines = covered.map((one) =>
    row([
      one.question.title?.[language] ?? one.question.id,
      String(one.scenarios),
      shareText(one.rules),
      shareText(one.outcomes),
      shareText(one.sides),
      String(never.get(one.question.id) ?? 0),
    ]),
  )
  return [zh ? "案例覆盖情况" : "What the cases cover", row(heads), ...lines].join("\n")
}

/** Rules and outcomes that no case reaches. */
export const idleText = (covered: readonly QuestionCoverage[], language: Language): readonly string[] =>
  covered.flatMap(({ question, idleRules, idleOutcomes }) => {
    const name = question.title?.[language] ?? question.id
    return [
      ...idleRules.map(({ id }) =>
        language === "zh"
          ? `${name}：没有案例适用规则 ${id}`
          : `${name}: no case to which rule ${id} applies`,
      ),
      ...idleOutcomes.map(({ label }) =>
        language === "zh"
          ? `${name}：没有案例得出「${label.zh}」`
          : `${name}: no case with the outcome "${label.en}"`,
      ),
    ]
  })

/** The number of sides of each question that no case can reach. */
export const neverReached = (missing: readonly Missing[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const one of missing)
    if (one.kind === "never")
      counts.set(one.side.rule.question, (counts.get(one.side.rule.question) ?? 0) + 1)
  return counts
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
