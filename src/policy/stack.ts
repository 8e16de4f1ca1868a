/**
 * Whether lower packs only narrow what higher packs answer, and override only where a delegation frees them: first by
 * syntax, then by search at every date on which the rules change, for every value of unset parameters.
 */
import {
  citationLabel,
  fault,
  firstDate,
  text,
  type CalendarDate,
  type Citation,
  type Fault,
} from "../kernel/index.js"
import { startOf } from "./asking.js"
import { caseInWords } from "./case-words.js"
import { cellsOf } from "./cells.js"
import { no, unknown, yes } from "./kleene.js"
import { tiers, type Pack } from "./pack.js"
import type { Bindings } from "./parameter.js"
import type { CompiledRule, Program } from "./program.js"
import { findCase } from "./search.js"
import { turningDays } from "./turning-days.js"
import { effectiveAmong, goalsOf, levelOf, type Goal, type Level } from "./stack-goal.js"
import type { Values } from "./slots.js"

/** Steps of one search; past them the question is said not to be proved. */
export const searchBudget = 20_000

export const stackFindings = (
  program: Program,
  packs: readonly Pack[],
  layers: readonly Bindings[],
): readonly Fault[] => {
  const closures = packs.flatMap((pack) =>
    pack.closes
      .filter(({ question }) => question === program.question.id)
      .map(({ citation }) => ({ tier: pack.tier, citation })),
  )
  const goals = tiers.slice(1).flatMap((tier) => {
    const level = levelOf(program, tier, closures)
    return goalsOf(level).map((goal) => ({ level, goal }))
  })
  if (goals.length === 0) return []
  const cells = cellsOf({ ...program, atoms: [...program.atoms, ...program.delegationAtoms] })
  const days = turningDays(program, layers)
  return goals.flatMap(({ level, goal }): readonly Fault[] => {
    let unproved = false
    for (const on of days) {
      const start = startOf(program, layers, {}, on)
      const found = findCase(
        {
          program,
          cells,
          on,
          test: (values) => goal.test(values, on),
          next: (values) => nextSlot(level, goal, values, on),
          budget: searchBudget,
        },
        start,
      )
      if (found === "notProved") unproved = true
      else if (found !== undefined) return [violation(level, goal, found, days.length > 1 ? on : undefined)]
    }
    return unproved ? [notProved(program)] : []
  })
}

export const notAFault = ({ code }: Fault): boolean => code === "stack.notProved"

/** What to fix next: first what makes the lower rules speak, then delegations, then the rest. */
const nextSlot = (
  { program, isHigher, isLower, delegations }: Level,
  goal: Goal,
  values: Values,
  on: CalendarDate,
): number | undefined => {
  let found: number | undefined
  const visit = (slot: number): void => {
    found ??= slot
  }
  const openRule = (index: number): void => {
    const compiled = program.rules[index]
    if (compiled === undefined) return
    const [applies, dated] = [compiled.applies.test(values), compiled.inForce(values, on)]
    if (applies === no || dated === no) return
    if (applies === unknown) compiled.applies.open(values, visit)
    if (dated === unknown) for (const slot of compiled.datedBy) if (values[slot] === undefined) visit(slot)
  }
  goal.causes.forEach(openRule)
  for (const { when } of delegations)
    if (found === undefined && when.test(values) === unknown) when.open(values, visit)
  program.rules.forEach((_, index) => {
    if (found === undefined && (isHigher(index) || isLower(index))) openRule(index)
  })
  return found
}

/** @param day named only where the rules change over time */
const violation = (level: Level, goal: Goal, values: Values, day: CalendarDate | undefined): Fault => {
  const on = day ?? firstDate
  const { program, isHigher, isLower, closed } = level
  const among = effectiveAmong(program, (index) => isHigher(index) || isLower(index), values, on)
  const above = effectiveAmong(program, isHigher, values, on)
  const cause = goal.causes
    .filter((index) => among[index] === yes)
    .flatMap((index) => program.rules[index] ?? [])[0]
  const standing =
    goal.target === undefined ? speakingRule(program, isHigher, above) : program.rules[goal.target]
  const outcome = program.question.outcomes.find((_, place) => 1 << place === goal.bit)
  const [low, high] = [clauseOf(cause), standing === undefined ? labelOf(closed) : clauseOf(standing)]
  const subject = caseInWords(program, values)
  const citation = cause?.rule.citations[0]
  const where = cause === undefined ? program.question.id : `${cause.pack.id}/${cause.rule.id}`
  const words =
    goal.kind === "widens"
      ? text(
          `下级规则（${low.zh}）使“${outcome?.label.zh ?? ""}”合法，超出了上级规定（${high.zh}）。例如${day === undefined ? "" : `（${day}）`}：${subject.zh}。`,
          `A lower rule (${low.en}) makes "${outcome?.label.en ?? ""}" lawful beyond what the higher one answers (${high.en}). For instance${day === undefined ? "" : ` (${day})`}: ${subject.en}.`,
        )
      : text(
          `下级规则（${low.zh}）排除了上级规定（${high.zh}），没有授权。例如${day === undefined ? "" : `（${day}）`}：${subject.zh}。`,
          `A lower rule (${low.en}) overrides a higher one (${high.en}) without a delegation. For instance${day === undefined ? "" : ` (${day})`}: ${subject.en}.`,
        )
  return fault(goal.kind === "widens" ? "stack.widens" : "stack.overrides", {
    at: where,
    message: words,
    remedy: text(
      "请改为收紧，或者由上级规定授权（delegation）并引用其条款。",
      "Only narrow, or rest on a delegation of the higher document and cite its clause.",
    ),
    ...(citation === undefined ? {} : { citation }),
  })
}

/** The higher rule that answers in the case: a `must` before a `may`. */
const speakingRule = (
  { rules }: Program,
  isHigher: Level["isHigher"],
  above: readonly number[],
): CompiledRule | undefined => {
  const spoken = rules.filter((_, index) => isHigher(index) && above[index] === yes)
  return spoken.find(({ rule }) => rule.force === "must") ?? spoken.find(({ rule }) => rule.force === "may")
}

const clauseOf = (compiled: CompiledRule | undefined) => labelOf(compiled?.rule.citations[0])

const labelOf = (citation: Citation | undefined) =>
  citation === undefined ? text("未注明", "not named") : citationLabel(citation)

const notProved = ({ question }: Program): Fault =>
  fault("stack.notProved", {
    at: question.id,
    message: text(
      "情形太多，未能证明下级规则包在这个问题上只作收紧。",
      "Too many cases: it wasn't proved that lower packs only narrow here.",
    ),
    remedy: text("请人工核对下级规则与上级规定。", "Check the lower rules against the higher ones by hand."),
  })
