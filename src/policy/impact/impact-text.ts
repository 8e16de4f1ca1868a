/** What a change of rules does, as a table for the terminal. */
import { text, type Language, type Text } from "../../kernel/index.js"
import type { Comparison } from "../order.js"
import type { Impact, ImpactAnswer, ImpactGroup, ImpactStatus } from "./impact.js"

const statusWords: Readonly<Record<Exclude<ImpactStatus, "decided">, Text>> = {
  conflict: text("规定相互抵触", "the clauses contradict each other"),
  gap: text("没有规定", "no clause answers"),
  notInForce: text("规定未施行或者已失效", "the rules are not in force"),
  refused: text("事实不可能成立", "the facts can't be so"),
  unknown: text("有事实未查明", "a fact is missing"),
}

const changeWords: Readonly<Record<Comparison, Text>> = {
  better: text("更有利", "better"),
  worse: text("更不利", "worse"),
  same: text("相同", "same"),
  tie: text("轻重相当", "neither better nor worse"),
  incomparable: text("无法比较", "can't be compared"),
}

/**
 * The table: first the sums, then one line for each change.
 * @param most lines at the most; how many are left out is said
 */
export const impactText = (impact: Impact, language: Language, most = 40): string => {
  const { question, cases, changed, unknown, groups } = impact
  const say = (words: Text): string => words[language]
  const differing = groups.filter(({ change }) => change !== "same")
  const counted = (change: Comparison): bigint =>
    differing
      .filter((group) => group.change === change && !hasUnknown(group))
      .reduce((sum, group) => sum + group.cases, 0n)
  const title = say(question.title ?? text(question.id, question.id))
  const sums = text(
    `${title}：${String(cases)}件中${String(changed)}件结论不同（更不利${String(counted("worse"))}件，更有利${String(counted("better"))}件，轻重相当${String(counted("tie"))}件，无法比较${String(counted("incomparable"))}件）；有事实未查明的${String(unknown)}件。`,
    `${title}: ${String(changed)} of ${String(cases)} cases are answered otherwise (worse ${String(counted("worse"))}, better ${String(counted("better"))}, neither ${String(counted("tie"))}, not comparable ${String(counted("incomparable"))}); a fact is missing in ${String(unknown)}.`,
  )
  const lines = differing.slice(0, most).map((group) => lineOf(impact, group, language))
  const left = differing.length - lines.length
  return [
    say(sums),
    ...lines,
    ...(left > 0
      ? [say(text(`另有${String(left)}类未列出。`, `${String(left)} more kinds of change aren't listed.`))]
      : []),
  ].join("\n")
}

const hasUnknown = ({ before, after }: ImpactGroup): boolean =>
  before.status === "unknown" || after.status === "unknown"

const lineOf = ({ question }: Impact, group: ImpactGroup, language: Language): string => {
  const by = Object.entries(group.by).map(([name, value]) => `${name}=${value}`)
  const example =
    group.example === undefined
      ? ""
      : text(`（例：${group.example}）`, ` (for instance ${group.example})`)[language]
  return `${[String(group.cases), ...by, changeWords[group.change][language]].join("  ")}  ${answerWords(question.outcomes, group.before, language)} → ${answerWords(question.outcomes, group.after, language)}${example}`
}

const answerWords = (
  outcomes: Impact["question"]["outcomes"],
  { status, certain }: ImpactAnswer,
  language: Language,
): string => {
  if (status !== "decided") return statusWords[status][language]
  const label = (id: string): string => outcomes.find((outcome) => outcome.id === id)?.label[language] ?? id
  const joint = language === "zh" ? "、" : ", "
  const words = certain.map((choice) => {
    if (typeof choice === "string") return label(choice)
    const parts = [
      ...(choice.must.length === 0
        ? []
        : [`${language === "zh" ? "应当：" : "must: "}${choice.must.map(label).join(joint)}`]),
      ...(choice.may.length === 0
        ? []
        : [`${language === "zh" ? "可以：" : "may: "}${choice.may.map(label).join(joint)}`]),
    ]
    return parts.length === 0
      ? language === "zh"
        ? "不采取措施"
        : "nothing"
      : parts.join(language === "zh" ? "；" : "; ")
  })
  return words.join(joint)
}
