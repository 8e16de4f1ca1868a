/**
 * One question as a stack of packs answers it on one day: its rules with the known parameters put in, ready to become
 * diagrams. Two readings (of two versions, two days, two bindings) can share one space.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { all, readsOf, type Comparison, type Condition } from "../condition.js"
import type { Fact } from "../fact.js"
import type { Bindings, Parameter, ParameterValue } from "../parameter.js"
import { conditionOf, type Program } from "../program.js"
import type { Question } from "../question.js"
import { bound, inForceOn, knownOn, type GivenValue, type KnownValue } from "./bound.js"
import { spaceOf, type Space, type SpaceOptions } from "./space.js"

/** A rule of a program, at the same index. */
export interface RuleReading {
  readonly applies: Condition
  readonly inForce: Condition
}

export interface Reading {
  readonly program: Program
  readonly question: Question
  readonly on: CalendarDate
  readonly rules: readonly RuleReading[]
  readonly constraints: readonly Condition[]
  /** The values of parameters on the day. */
  readonly known: KnownValue
  /** Parameters without a value on the day. */
  readonly unset: readonly Parameter[]
}

/**
 * @param layers the packs' bindings in the order of the stack, then the host's
 * @param given facts already known, if the reading is for one case
 */
export const readingOf = (
  program: Program,
  layers: readonly Bindings[],
  on: CalendarDate,
  given?: GivenValue,
): Reading => {
  const known = knownOn(layers, on)
  const put = (condition: Condition): Condition => bound(condition, known, placeIn(program), given)
  return {
    program,
    question: program.question,
    on,
    known,
    rules: program.rules.map(({ rule }) => ({
      applies: put(conditionOf(rule)),
      inForce: put(inForceOn(rule, on)),
    })),
    constraints: program.constraints.map(({ constraint }) => put(constraint.impossible)),
    unset: program.parameters.filter(({ id }) => known(id) === undefined),
  }
}

/** One-of values by their place in the declaration, others by themselves. */
export const placeIn = ({ question, parameters }: Program) => {
  const types = new Map([
    ...question.facts.map(({ id, type }) => [`fact ${id}`, type] as const),
    ...parameters.map(({ id, type }) => [`parameter ${id}`, type] as const),
  ])
  return (left: Comparison["left"], value: ParameterValue): number | string => {
    const type = types.get("fact" in left ? `fact ${left.fact}` : `parameter ${left.parameter}`)
    if (type?.kind === "oneOf") return type.options.findIndex((option) => option.value === value)
    return typeof value === "number" || typeof value === "string" ? value : 0
  }
}

/** Every condition that the readings ask about. */
const conditionsOf = ({ rules, constraints }: Reading): readonly Condition[] => [
  ...rules.map(({ applies, inForce }) => all(applies, inForce)),
  ...constraints,
]

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** What a space over several readings is made of; facts of the same id have the same definition in all of them. */
export interface Wanted extends SpaceOptions {
  /** Further conditions that will be asked about (those of a theorem). */
  readonly also?: readonly Condition[]
}

export const spaceOfReadings = (readings: readonly [Reading, ...Reading[]], wanted: Wanted = {}): Space => {
  const { also, ...options } = wanted
  const facts = byId<Fact>(readings.flatMap(({ question }) => question.facts))
  const parameters = byId<Parameter>(readings.flatMap(({ unset }) => unset))
  const conditions = [...readings.flatMap(conditionsOf), ...(also ?? [])]
  const read = new Set(conditions.flatMap((condition) => readsOf(condition).parameters))
  return spaceOf(
    { facts, parameters: parameters.filter(({ id }) => read.has(id)), conditions, on: readings[0].on },
    options,
  )
}
