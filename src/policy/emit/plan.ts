/**
 * What a question's rules say on one day, written out step by step: which rules speak, what is out of force, and which
 * outcomes are lawful. Every language is written from this one plan, so that they can only say the same. It is made
 * from the rules, never from a diagram.
 *
 * Invariant: a step refers to earlier steps only.
 */
import * as Result from "effect/Result"
import {
  citationLabel,
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type Text,
} from "../../kernel/index.js"
import { missingFault } from "../bindings.js"
import { readsOf, type Condition } from "../condition.js"
import { readingOf, type Reading } from "../diagram/reading.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import type { Fact } from "../fact.js"
import type { Program } from "../program.js"
import type { Constraint, Question } from "../question.js"
import type { Rule } from "../rule.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import { daysOfChange } from "../turning-days.js"
import {
  allOf,
  anyOf,
  constant,
  factsIn,
  formulaOf,
  isNever,
  notOf,
  stepsIn,
  type Formula,
} from "./formula.js"

/** One thing worked out on the way. */
export interface Step {
  readonly name: string
  readonly formula: Formula
  readonly says: Text
}

/** A rule that can speak on the day, and when it does. */
export interface SpokenRule {
  readonly rule: Rule
  readonly effective: Formula
  readonly clauses: readonly Text[]
}

export interface PlannedOutcome {
  readonly id: string
  readonly label: Text
  /** *Each*: it must be chosen. Of *choose one*, never. */
  readonly must: Formula
  /** *Choose one*: it may be chosen. *Each*: it may be chosen and need not be. */
  readonly may: Formula
}

export interface Plan {
  readonly rulebook: { readonly id: string; readonly version: string }
  readonly question: Question
  readonly on: CalendarDate
  /** The days on which the plan holds; open ends are left out. */
  readonly from?: CalendarDate
  readonly until?: CalendarDate
  /** The facts that are read: all that a case must give. */
  readonly facts: readonly Fact[]
  readonly constraints: readonly { readonly constraint: Constraint; readonly impossible: Formula }[]
  readonly steps: readonly Step[]
  readonly rules: readonly SpokenRule[]
  readonly notInForce: Formula
  readonly outcomes: readonly PlannedOutcome[]
  /** *Each*: an outcome is both obligatory and forbidden. Of *choose one* it shows where nothing is lawful. */
  readonly conflict: Formula
  /** *Choose one*, where nothing is lawful: no clause answers, rather than that clauses contradict each other. */
  readonly gap: Formula
}

/**
 * @returns faults `question.unknown`, `parameter.missing` for each parameter read that has no value on the day, and
 *   `emit.outcomes` past 26 outcomes
 */
export const planOf = (rulebook: Rulebook, id: string, on: CalendarDate): Result.Result<Plan, Faults> => {
  const program = programIn(rulebook, id)
  if (program === undefined) return Result.fail([unknownQuestionFault(id)])
  const layers = layersOf(rulebook)
  const reading = readingOf(program, layers, on)
  const wrong = [
    ...unset(reading),
    ...(program.outcomeIds.length > mostOutcomes ? [tooManyOutcomes(id)] : []),
  ]
  if (hasFaults(wrong)) return Result.fail(wrong)
  const turns = daysOfChange(program, layers)
  const [from, until] = [turns.findLast((day) => day <= on), turns.find((day) => day > on)]
  return Result.succeed({
    rulebook: { id: rulebook.id, version: rulebook.version },
    question: program.question,
    on,
    ...(from === undefined || from === turns[0] ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...written(program, reading),
  })
}

/** So that two marks for each fit into a whole number of 53 bits. */
const mostOutcomes = 26

const unset = ({ rules, constraints, unset: open }: Reading): readonly Fault[] => {
  const read = new Set(
    [...rules.flatMap(({ applies, inForce }) => [applies, inForce]), ...constraints].flatMap(
      (condition) => readsOf(condition).parameters,
    ),
  )
  return open.filter((parameter) => read.has(parameter.id)).map(missingFault)
}

const tooManyOutcomes = (id: string): Fault =>
  fault("emit.outcomes", {
    at: id,
    message: text("结论超过26项，无法写成一个数。", "More than 26 outcomes don't fit into one number."),
    remedy: text("请把判断事项拆开。", "Divide the question."),
  })

const written = (program: Program, reading: Reading) => {
  const { question, rules, otherwise } = program
  const facts = new Map(question.facts.map((fact) => [fact.id, fact]))
  const formula = (condition: Condition | undefined): Formula =>
    (condition === undefined ? undefined : formulaOf(condition, (id) => facts.get(id))) ?? constant(false)
  const steps: Step[] = []
  /** A step of its own, unless what it says is as short as its name. */
  const step = (name: string, of: Formula, says: Text): Formula => {
    if (of.kind === "constant" || of.kind === "step") return of
    steps.push({ name, formula: of, says })
    return { kind: "step", name }
  }
  const effective: Formula[] = []
  const [inForce, outOfForce]: [Formula[], Formula[]] = [[], []]
  rules.forEach(({ rule, overriddenBy }, index) => {
    const [applies, dated] = [formula(reading.rules[index]?.applies), formula(reading.rules[index]?.inForce)]
    const says = ruleInWords(rule)
    if (isNever(dated)) {
      if (rule.force !== undefined) outOfForce.push(applies)
      effective.push(constant(false))
      return
    }
    const over = overriddenBy
      .map((other) => effective[other] ?? constant(false))
      .filter((other) => !isNever(other))
    const name = `rule${String(index + 1)}`
    const holds = step(over.length === 0 ? name : `${name}Holds`, applies, says)
    if (rule.force !== undefined) inForce.push(holds)
    effective.push(
      over.length === 0 ? holds : step(name, allOf(holds, notOf(anyOf(...over))), overridden(program, index)),
    )
  })
  const notInForce = allOf(anyOf(...outOfForce), notOf(anyOf(...inForce)))
  const naming = (force: Rule["force"], matches: (mask: number) => boolean): Formula =>
    anyOf(
      ...rules.flatMap(({ rule, mask }, index) =>
        rule.force === force && matches(mask) ? [effective[index] ?? constant(false)] : [],
      ),
    )
  const named = (force: Rule["force"], bit: number): Formula => naming(force, (mask) => (mask & bit) !== 0)
  const obliged =
    question.kind === "each"
      ? constant(false)
      : step(
          "obliged",
          naming("must", () => true),
          text("有“应当”作答", "some clause obliges"),
        )
  const outcomes = question.outcomes.map(({ id, label }, place): PlannedOutcome => {
    const bit = 1 << place
    const forbidden = named("mustNot", bit)
    if (question.kind === "each") {
      const must = named("must", bit)
      return { id, label, must, may: allOf(named("may", bit), notOf(must), notOf(forbidden)) }
    }
    const permitted = (otherwise & bit) !== 0 ? constant(true) : named("may", bit)
    const excluded = naming("must", (mask) => (mask & bit) === 0)
    const may = anyOf(allOf(obliged, notOf(excluded)), allOf(notOf(obliged), permitted))
    return { id, label, must: constant(false), may: allOf(may, notOf(forbidden)) }
  })
  const conflict =
    question.kind === "each"
      ? anyOf(
          ...question.outcomes.map((_, place) =>
            allOf(named("must", 1 << place), named("mustNot", 1 << place)),
          ),
        )
      : constant(false)
  const gap =
    question.kind === "each" || otherwise !== 0
      ? constant(false)
      : allOf(notOf(obliged), notOf(naming("may", () => true)))
  const constraints = program.constraints.map(({ constraint }, index) => ({
    constraint,
    impossible: formula(reading.constraints[index]),
  }))
  const read = factsIn([
    ...steps.map((one) => one.formula),
    notInForce,
    ...constraints.map((one) => one.impossible),
  ])
  const used = new Set(
    [
      ...outcomes.flatMap(({ must, may }) => [must, may]),
      conflict,
      gap,
      notInForce,
      ...effective,
      ...steps.map((one) => one.formula),
    ].flatMap((one) => [...stepsIn(one)]),
  )
  return {
    facts: question.facts.filter((fact) => read.includes(fact)),
    constraints: constraints.filter(({ impossible }) => !isNever(impossible)),
    steps: steps.filter(({ name }) => used.has(name)),
    rules: rules.flatMap(({ rule }, index): readonly SpokenRule[] => {
      const speaks = effective[index] ?? constant(false)
      return isNever(speaks) ? [] : [{ rule, effective: speaks, clauses: rule.citations.map(citationLabel) }]
    }),
    notInForce,
    outcomes,
    conflict,
    gap,
  }
}

const forceWords: Readonly<Record<NonNullable<Rule["force"]>, Text>> = {
  must: text("应当", "must"),
  may: text("可以", "may"),
  mustNot: text("不得", "must not"),
}

const ruleInWords = (rule: Rule): Text => {
  const clauses = rule.citations.map(citationLabel)
  const force = rule.force === undefined ? text("例外", "exception") : forceWords[rule.force]
  const then = rule.then.length === 0 ? "" : ` ${rule.then.join(", ")}`
  return text(
    `${rule.id}（${force.zh}${then}）：${clauses.map(({ zh }) => zh).join("；")}`,
    `${rule.id} (${force.en}${then}): ${clauses.map(({ en }) => en).join("; ")}`,
  )
}

const overridden = ({ rules }: Program, index: number): Text => {
  const compiled = rules[index]
  const by = (compiled?.overriddenBy ?? []).flatMap((other) => rules[other]?.rule.id ?? []).join(", ")
  const id = compiled?.rule.id ?? ""
  return text(`${id}，除非 ${by} 作答`, `${id}, unless ${by} speaks`)
}

/** Everything that the answer depends on beside the constraints. */
export const deciding = ({ outcomes, conflict, gap, notInForce }: Plan): readonly Formula[] => [
  ...outcomes.flatMap(({ must, may }) => [must, may]),
  conflict,
  gap,
  notInForce,
]

/** The steps that formulas need, directly or through others, in their order. */
export const stepsFor = ({ steps }: Plan, formulas: readonly Formula[]): readonly Step[] => {
  const needed = new Set(formulas.flatMap((formula) => [...stepsIn(formula)]))
  for (const { name, formula } of steps.toReversed())
    if (needed.has(name)) for (const earlier of stepsIn(formula)) needed.add(earlier)
  return steps.filter(({ name }) => needed.has(name))
}
