/**
 * What examples of a question are meant to show: a list of goals, made from the rules alone. Not whether any example
 * shows them.
 *
 * MC/DC is meant here in its masking form: a comparison *decides* in a case if turning it alone would turn the whole
 * condition (`when` without `unless`) of its rule, everything else as it is in the case; it has to do so once where it
 * is so and once where it isn't. The two cases may differ in more than this comparison.
 */
import type { CalendarDate } from "../../kernel/index.js"
import type { Comparison, Condition } from "../condition.js"
import { bound } from "../diagram/bound.js"
import { placeIn, type Reading } from "../diagram/reading.js"
import type { Scalar } from "../fact.js"
import { conditionOf, type Program } from "../program.js"
import { atomKey, atomsOf } from "./atoms.js"
import { edgesOf } from "./edges.js"

/**
 * - `rule`: the rule speaks (or, if it has no force, keeps another from speaking)
 * - `outcome`: the outcome is lawful
 * - `version`: rules as of the day answer otherwise than those before; any case, if they never do
 * - `decides`: the comparison decides its rule, on the side named
 * - `boundary`: as `decides`, and the fact has the last value on that side
 */
export type Goal =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "outcome"; readonly outcome: string }
  | {
      readonly kind: "version"
      readonly on: CalendarDate
      /** A day of the version before; the first has none. */
      readonly before?: CalendarDate
    }
  | {
      readonly kind: "decides"
      readonly rule: string
      readonly comparison: Comparison
      readonly side: boolean
    }
  | {
      readonly kind: "boundary"
      readonly rule: string
      readonly comparison: Comparison
      readonly side: boolean
      readonly value: Scalar
    }

export type GoalKind = Goal["kind"]

/** In the order in which they are told. */
export const goalKinds = ["rule", "outcome", "version", "boundary", "decides"] as const satisfies GoalKind[]

/** Equal for goals that are the same. */
export const goalKey = (goal: Goal): string => {
  switch (goal.kind) {
    case "rule":
      return `rule ${goal.rule}`
    case "outcome":
      return `outcome ${goal.outcome}`
    case "version":
      return `version ${goal.on}`
    case "decides":
      return `decides ${goal.rule} ${String(goal.side)} ${atomKey(goal.comparison)}`
    case "boundary":
      return `boundary ${goal.rule} ${String(goal.side)} ${JSON.stringify(goal.value)} ${atomKey(goal.comparison)}`
  }
}

/** A comparison as it reads with the parameters of a version put in. */
export const boundIn = (condition: Condition, { known, program }: Reading): Condition =>
  bound(condition, known, placeIn(program))

/** All goals of a question, each once; boundaries at whatever bounds its versions set. */
export const goalsFor = (program: Program, readings: readonly Reading[]): readonly Goal[] => {
  const ofRules = program.rules.flatMap(({ rule }) =>
    atomsOf(conditionOf(rule)).flatMap((comparison) => {
      const sides = [true, false].map((side): Goal => ({ kind: "decides", rule: rule.id, comparison, side }))
      const edges = readings.flatMap((reading) => {
        const inVersion = boundIn(comparison, reading)
        return inVersion.kind === "compare" ? edgesOf(inVersion, program) : []
      })
      return [
        ...sides,
        ...edges.map(({ side, value }): Goal => ({
          kind: "boundary",
          rule: rule.id,
          comparison,
          side,
          value,
        })),
      ]
    }),
  )
  const goals: readonly Goal[] = [
    ...program.rules.map(({ rule }): Goal => ({ kind: "rule", rule: rule.id })),
    ...program.outcomeIds.map((outcome): Goal => ({ kind: "outcome", outcome })),
    ...readings.map(({ on }, place): Goal => {
      const before = readings[place + 1]?.on
      return { kind: "version", on, ...(before === undefined ? {} : { before }) }
    }),
    ...ofRules,
  ]
  return [...new Map(goals.map((goal) => [goalKey(goal), goal])).values()]
}
