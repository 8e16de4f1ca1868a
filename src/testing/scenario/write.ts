/**
 * A case as the text of a scenario file, in the words officials use, ready to paste: what the rules answer today is
 * written as the expectation, for a person to check before keeping it.
 */
import { formatDate, type CalendarDate } from "../../kernel/index.js"
import { statusLabel } from "./check.js"
import type { Answer, Fact, GivenFacts, Modalities, Question, Scalar } from "../../policy/index.js"

const quoted = (words: string): string =>
  /^[\p{L}\p{N}_（）《》〔〕.-]+$/u.test(words) && !/^[-\d.]+$/u.test(words) ? words : JSON.stringify(words)

const valueWords = (fact: Fact, value: Scalar): string => {
  if (typeof value === "boolean") return value ? "是" : "否"
  if (typeof value === "number") return String(value)
  const label =
    fact.type.kind === "oneOf"
      ? fact.type.options.find((option) => option.value === value)?.label.zh
      : undefined
  return quoted(label ?? value)
}

/** The facts as lines `label: value`; facts of a group that are all known come as the group. */
export const factLines = (question: Question, facts: GivenFacts): readonly string[] => {
  const groups = question.groups.filter(({ facts: members }) =>
    members.every((id) => facts[id] !== undefined),
  )
  const grouped = new Set(groups.flatMap(({ facts: members }) => members))
  const inGroups = groups.map(({ label, facts: members }) => {
    const named = question.facts
      .filter(({ id }) => members.includes(id) && facts[id] === true)
      .map((fact) => quoted(fact.label.zh))
    return `${quoted(label.zh)}: ${named.length === 0 ? "无" : `[${named.join(", ")}]`}`
  })
  const single = question.facts.flatMap((fact) => {
    const value = facts[fact.id]
    return grouped.has(fact.id) || value === undefined
      ? []
      : [`${quoted(fact.label.zh)}: ${valueWords(fact, value)}`]
  })
  return [...single, ...inGroups]
}

const labels = (question: Question, ids: readonly string[]): string => {
  const found = question.outcomes.filter(({ id }) => ids.includes(id)).map(({ label }) => quoted(label.zh))
  return found.length === 0 ? "无" : `[${found.join(", ")}]`
}

/** The answer as an expectation. */
export const expectationLines = (question: Question, answer: Answer): readonly string[] => {
  if (answer.status !== "decided") return [`状态: ${statusLabel(answer.status).zh}`]
  const choices: readonly (string | Modalities)[] = answer.certain
  const modalities = choices.find((choice) => typeof choice === "object")
  if (modalities !== undefined)
    return [`应当: ${labels(question, modalities.must)}`, `可以: ${labels(question, modalities.may)}`]
  const ids = choices.filter((choice) => typeof choice === "string")
  return [ids.length === 1 ? `只能: ${labels(question, ids).slice(1, -1)}` : `可选: ${labels(question, ids)}`]
}

/** One scenario as an item of a scenario file. */
export const scenarioText = (
  name: string,
  question: Question,
  facts: GivenFacts,
  on: CalendarDate,
  answer: Answer,
): string =>
  [
    `- 案例名称: ${quoted(name)}`,
    `  判断事项: ${quoted(question.title?.zh ?? question.id)}`,
    `  基准日期: ${on}   # ${formatDate(on, "zh")}`,
    "  已知事实:",
    ...factLines(question, facts).map((line) => `    ${line}`),
    "  预期结论:   # 按现行规则得出，请核对后保留",
    ...expectationLines(question, answer).map((line) => `    ${line}`),
    "",
  ].join("\n")

/** The same case but for what differs, as an item of 对照情形. */
export const contrastText = (
  question: Question,
  first: { readonly facts: GivenFacts; readonly on: CalendarDate },
  other: { readonly facts: GivenFacts; readonly on: CalendarDate },
  answer: Answer,
): string => {
  const changed = question.facts.flatMap((fact) => {
    const value = other.facts[fact.id]
    return value === undefined || value === first.facts[fact.id]
      ? []
      : [`${quoted(fact.label.zh)}: ${valueWords(fact, value)}`]
  })
  return [
    ...(first.on === other.on
      ? [`    - 仅改变: { ${changed.join(", ")} }`]
      : [
          `    - 基准日期: ${other.on}   # ${formatDate(other.on, "zh")}`,
          ...(changed.length === 0 ? [] : [`      仅改变: { ${changed.join(", ")} }`]),
        ]),
    `      预期结论: { ${expectationLines(question, answer).join(", ")} }`,
  ].join("\n")
}
