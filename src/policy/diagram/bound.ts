/**
 * Conditions with the parameters put in whose values are known on a day; what is left reads facts and unset parameters
 * only. Whether a rule is in force on that day becomes a condition too, since its dates may be parameters.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { valueOn } from "../bindings.js"
import { all, always, any, not, type Comparison, type Condition } from "../condition.js"
import { dateIn } from "../grid.js"
import type { Bindings, ParameterValue } from "../parameter.js"
import type { RuleDate } from "../rule.js"

/** Never holds. */
export const nowhere: Condition = any()

export type KnownValue = (parameter: string) => ParameterValue | undefined

/** The value of a fact that is given. */
export type GivenValue = (fact: string) => ParameterValue | undefined

/** @param layers the packs' bindings in the order of the stack, then the host's */
export const knownOn =
  (layers: readonly Bindings[], on: CalendarDate): KnownValue =>
  (id) =>
    valueOn(id, layers, on)

/** @param given facts known; where one meets an unset parameter, it is the parameter that is compared */
export const bound = (
  condition: Condition,
  known: KnownValue,
  place: PlaceOf,
  given: GivenValue = () => undefined,
): Condition => {
  const inside = (of: readonly Condition[]) => of.map((part) => bound(part, known, place, given))
  switch (condition.kind) {
    case "all":
      return all(...inside(condition.of))
    case "any":
      return any(...inside(condition.of))
    case "not":
      return not(bound(condition.of, known, place, given))
    case "count":
      return { ...condition, of: inside(condition.of) }
    case "compare":
      return turned(boundComparison(condition, known, place), given)
  }
}

/** The same relation seen from the other side. */
const mirrored = { is: "is", atLeast: "atMost", atMost: "atLeast", above: "below", below: "above" } as const

/** A number or date that is given, compared with an unset parameter: said of the parameter. */
const turned = (condition: Condition, given: GivenValue): Condition => {
  if (condition.kind !== "compare" || !("fact" in condition.left) || !("parameter" in condition.right))
    return condition
  const value = given(condition.left.fact)
  if (typeof value !== "number" && !(typeof value === "string" && dateIn(value) !== undefined))
    return condition
  return {
    kind: "compare",
    left: condition.right,
    relation: mirrored[condition.relation],
    right: [value],
  }
}

/** The place of a value in the order of what it is compared with. */
export type PlaceOf = (left: Comparison["left"], value: ParameterValue) => number | string

const boundComparison = (comparison: Comparison, known: KnownValue, place: PlaceOf): Condition => {
  const right = "parameter" in comparison.right ? known(comparison.right.parameter) : undefined
  const settled: Comparison =
    right === undefined
      ? comparison
      : { ...comparison, right: Array.isArray(right) ? right : typeof right === "object" ? [] : [right] }
  if (!("parameter" in settled.left)) return settled
  const left = known(settled.left.parameter)
  if (left === undefined || "parameter" in settled.right) return settled
  return holds(settled, left, settled.right, place) ? always : nowhere
}

const holds = (
  { left, relation }: Comparison,
  value: ParameterValue,
  right: readonly ParameterValue[],
  place: PlaceOf,
): boolean => {
  if (relation === "is") return right.some((item) => item === value)
  const [constant] = right
  if (constant === undefined) return false
  const [a, b] = [place(left, value), place(left, constant)]
  switch (relation) {
    case "atLeast":
      return a >= b
    case "atMost":
      return a <= b
    case "above":
      return a > b
    case "below":
      return a < b
  }
}

/** In force on the day, as a condition on the parameters that date the rule. */
export const inForceOn = (
  dates: { readonly from?: RuleDate | undefined; readonly until?: RuleDate | undefined },
  on: CalendarDate,
): Condition => {
  const { from, until } = dates
  const begun: Condition =
    from === undefined
      ? always
      : typeof from === "string"
        ? from <= on
          ? always
          : nowhere
        : { kind: "compare", left: from, relation: "atMost", right: [on] }
  const lasts: Condition =
    until === undefined
      ? always
      : typeof until === "string"
        ? on < until
          ? always
          : nowhere
        : { kind: "compare", left: until, relation: "above", right: [on] }
  return all(begun, lasts)
}
