/**
 * What a set of scenarios covers: for each rule whether it ever answers, for each outcome whether it ever is lawful,
 * and for each comparison of each rule whether some case decides by it as true and some case as false (MC/DC).
 *
 * Not a measure of whether the scenarios are right: that is the comparison with what their authors expect.
 */
import * as Result from "effect/Result"
import type { CalendarDate, Text } from "../../kernel/index.js"
import {
  all,
  not,
  type Comparison,
  type Condition,
  type Modalities,
  type Parameter,
  type Question,
  type Rule,
  type Rulebook,
} from "../../policy/index.js"
import { atomKey, atomsOf, decidingSide, type Case } from "./truth.js"
import type { Asking, Checked } from "./scenario.js"

/** One side of a comparison of a rule. */
export interface Side {
  readonly rule: Rule
  readonly atom: Comparison
  readonly side: boolean
}

export interface Share {
  readonly reached: number
  readonly total: number
}

/** What the scenarios of one question reach, and what they don't. */
export interface QuestionCoverage {
  readonly question: Question
  readonly scenarios: number
  readonly rules: Share
  readonly outcomes: Share
  readonly sides: Share
  readonly idleRules: readonly Rule[]
  readonly idleOutcomes: readonly { readonly id: string; readonly label: Text }[]
  readonly openSides: readonly Side[]
}

/** What must hold for a rule to speak. */
export const wholeCondition = (rule: Rule): Condition =>
  rule.unless === undefined ? rule.when : all(rule.when, not(rule.unless))

/** The parameters of a rulebook on a day; one that isn't set has no value. */
export const parametersOn = (rulebook: Rulebook, on: CalendarDate): Case["parameter"] => {
  const declared = new Map<string, Parameter>(
    rulebook.packs.flatMap(({ parameters }) => parameters.map((one) => [one.id, one] as const)),
  )
  return (id) => {
    const parameter = declared.get(id)
    if (parameter === undefined) return undefined
    const value = rulebook.value(parameter, on)
    return Result.isSuccess(value) ? value.success : undefined
  }
}

/** An asking as a case in which conditions can be tried. */
export const caseOf = (asking: Asking, rulebook: Rulebook): Case => ({
  facts: asking.facts,
  parameter: parametersOn(rulebook, asking.on),
  definitions: asking.question.facts,
})

const outcomesIn = (choices: readonly (string | Modalities)[]): readonly string[] =>
  choices.flatMap((choice) => (typeof choice === "string" ? [choice] : [...choice.must, ...choice.may]))

const share = (reached: number, total: number): Share => ({ reached, total })

/** Every side of every comparison of the rules, both sides of each. */
const sidesOf = (rules: readonly Rule[]): readonly Side[] =>
  rules.flatMap((rule) =>
    atomsOf(wholeCondition(rule)).flatMap((atom) => [true, false].map((side) => ({ rule, atom, side }))),
  )

export const sideKey = ({ rule, atom, side }: Side): string => `${rule.id} ${atomKey(atom)} ${String(side)}`

/** The sides on which the cases decide. */
export const sidesReached = (rules: readonly Rule[], cases: readonly Case[]): ReadonlySet<string> => {
  const reached = new Set<string>()
  for (const rule of rules) {
    const condition = wholeCondition(rule)
    for (const atom of atomsOf(condition))
      for (const given of cases) {
        const side = decidingSide(condition, atom, given)
        if (side !== undefined) reached.add(sideKey({ rule, atom, side }))
      }
  }
  return reached
}

/** The rules of all packs for a question. */
export const rulesOf = (rulebook: Rulebook, question: Question): readonly Rule[] =>
  rulebook.packs.flatMap(({ rules }) => rules.filter((rule) => rule.question === question.id))

const coverageOf = (
  question: Question,
  checked: readonly Checked[],
  rulebook: Rulebook,
): QuestionCoverage => {
  const mine = checked.filter(({ asking }) => asking.question.id === question.id)
  const rules = rulesOf(rulebook, question)
  const answered = new Set(mine.flatMap(({ answer }) => answer.reasons.map(({ rule }) => rule)))
  const overriding = new Set(
    mine.flatMap(({ answer }) =>
      answer.against.flatMap(({ because }) => (because.kind === "overridden" ? [because.by] : [])),
    ),
  )
  const lawful = new Set(mine.flatMap(({ answer }) => outcomesIn(answer.certain)))
  const cases = mine.map(({ asking }) => caseOf(asking, rulebook))
  const reached = sidesReached(rules, cases)
  const sides = sidesOf(rules)
  const idleRules = rules.filter(({ id }) => !answered.has(id) && !overriding.has(id))
  const idleOutcomes = question.outcomes.filter(({ id }) => !lawful.has(id))
  const openSides = sides.filter((side) => !reached.has(sideKey(side)))
  return {
    question,
    scenarios: mine.length,
    rules: share(rules.length - idleRules.length, rules.length),
    outcomes: share(question.outcomes.length - idleOutcomes.length, question.outcomes.length),
    sides: share(sides.length - openSides.length, sides.length),
    idleRules,
    idleOutcomes,
    openSides,
  }
}

/** What checked scenarios cover of every question of the rulebook. */
export const coverage = (checked: readonly Checked[], rulebook: Rulebook): readonly QuestionCoverage[] =>
  rulebook.questions.map((question) => coverageOf(rulebook.completed(question), checked, rulebook))
