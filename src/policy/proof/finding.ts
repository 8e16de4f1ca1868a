/**
 * What proof finds in the rules of a question, as data with a witness in words. A *finding* means that the rules
 * can't be published as they are; a *note* is for a person to read.
 */
import { citationLabel, text, type CalendarDate, type Citation, type Text } from "../../kernel/index.js"
import type { CompiledRule, Program } from "../program.js"

/**
 * - `conflict`: clauses contradict each other in the case named
 * - `gap`: no clause answers the case named, and the question has no `otherwise`
 * - `deadRule`: effective in no case that can occur, at no version
 * - `unreachable`: an outcome lawful in no case that can occur, at no version
 * - `impossible`: the constraints together leave no case at all
 * - `vacuousConstraint`: a constraint excludes nothing that the others don't
 * - `redundantRule` (a note): without the rule every case has the same answer; often a second ground for the same
 */
export type FindingKind =
  "conflict" | "gap" | "deadRule" | "unreachable" | "impossible" | "vacuousConstraint" | "redundantRule"

export interface Finding {
  readonly kind: FindingKind
  readonly question: string
  /** The rule, outcome or constraint concerned; of a conflict or a gap, the question. */
  readonly at: string
  /** The day of the version in which it was found; left out where it is so at every version. */
  readonly on?: CalendarDate
  readonly says: Text
  /** A case in which it shows, in words. */
  readonly witness?: Text
  readonly rules: readonly string[]
  readonly citations: readonly Citation[]
}

const citationsOf = (rules: readonly CompiledRule[]): readonly Citation[] =>
  rules.flatMap(({ rule }) => rule.citations[0])

const clauses = (rules: readonly CompiledRule[]): Text => {
  const labels = citationsOf(rules).map(citationLabel)
  const once = (of: readonly string[]) => [...new Set(of)]
  return text(once(labels.map(({ zh }) => zh)).join("、"), once(labels.map(({ en }) => en)).join(", "))
}

const outcomeLabel = ({ question }: Program, id: string): Text =>
  question.outcomes.find((outcome) => outcome.id === id)?.label ?? text(id, id)

const about = (
  { question }: Program,
  kind: FindingKind,
  at: string,
  says: Text,
  rules: readonly CompiledRule[],
): Finding => ({
  kind,
  question: question.id,
  at,
  says,
  rules: rules.map(({ rule }) => rule.id),
  citations: citationsOf(rules),
})

/** @param outcome the outcome on which the rules contradict each other */
export const conflictFinding = (
  program: Program,
  outcome: string | undefined,
  rules: readonly CompiledRule[],
): Finding => {
  const [label, named] = [
    outcome === undefined ? text("结论", "the outcome") : outcomeLabel(program, outcome),
    clauses(rules),
  ]
  return about(
    program,
    "conflict",
    program.question.id,
    text(
      `关于“${label.zh}”，这些条款互相冲突：${named.zh}。请写明例外（unless 或 overrides）或者先后。`,
      `These clauses contradict each other on "${label.en}": ${named.en}. Write the exception (unless or overrides) or which goes before.`,
    ),
    rules,
  )
}

export const gapFinding = (program: Program): Finding =>
  about(
    program,
    "gap",
    program.question.id,
    text(
      "有的情形没有任何条款作答，这个问题也没有规定兜底结论。请补充规则，或者在问题中写明“其余情形”。",
      'Some cases are answered by no clause, and the question has no "otherwise". Add a rule, or say what holds otherwise.',
    ),
    [],
  )

export const deadRule = (program: Program, compiled: CompiledRule): Finding =>
  about(
    program,
    "deadRule",
    compiled.rule.id,
    text(
      `规则“${compiled.rule.id}”（${clauses([compiled]).zh}）在任何可能的情形下都不起作用。请核对条件、施行日期和被哪些规则排除。`,
      `The rule "${compiled.rule.id}" (${clauses([compiled]).en}) speaks in no case that can occur. Check its condition, its dates and what overrides it.`,
    ),
    [compiled],
  )

export const unreachable = (program: Program, outcome: string): Finding => {
  const label = outcomeLabel(program, outcome)
  return about(
    program,
    "unreachable",
    outcome,
    text(
      `任何情形下都得不出结论“${label.zh}”。请补充得出这一结论的规则，或者删去这一结论。`,
      `No case leads to "${label.en}". Add a rule that does, or leave the outcome out.`,
    ),
    [],
  )
}

export const impossible = (program: Program): Finding =>
  about(
    program,
    "impossible",
    program.question.id,
    text(
      "各项约束合在一起，没有任何情形可能成立。请核对约束。",
      "The constraints together leave no case at all. Check them.",
    ),
    [],
  )

export const vacuousConstraint = (program: Program, id: string): Finding =>
  about(
    program,
    "vacuousConstraint",
    id,
    text(
      `约束“${id}”没有排除任何情形（或者已为其他约束所排除）。请核对或者删去。`,
      `The constraint "${id}" excludes nothing that the others don't. Check it, or leave it out.`,
    ),
    [],
  )

export const redundantRule = (program: Program, compiled: CompiledRule): Finding =>
  about(
    program,
    "redundantRule",
    compiled.rule.id,
    text(
      `没有规则“${compiled.rule.id}”（${clauses([compiled]).zh}），每种情形的结论也相同；它是同一结论的又一依据。`,
      `Without the rule "${compiled.rule.id}" (${clauses([compiled]).en}) every case has the same answer: it is another ground for the same.`,
    ),
    [compiled],
  )
