/**
 * Whether a condition holds in a case, with one of its comparisons turned at will: the means by which coverage finds
 * out on which comparison a case decides. Not the engine: no rule is applied here.
 *
 * Invariant: what isn't known is neither true nor false, whatever is turned.
 */
import type { Comparison, Condition, Fact, GivenFacts, ParameterValue, Scalar } from "../../policy/index.js"

/** The facts of a case, the parameters in force that day, and the one-of facts whose order matters. */
export interface Case {
  readonly facts: GivenFacts
  readonly parameter: (id: string) => ParameterValue | undefined
  readonly definitions: readonly Fact[]
}

/** A comparison whose outcome is forced. */
export interface Turned {
  readonly atom: Comparison
  readonly to: boolean
}

export type Truth = boolean | undefined

const isList = (value: ParameterValue): value is readonly string[] => Array.isArray(value)

const valuesOf = (comparison: Comparison, given: Case): readonly Scalar[] | undefined => {
  if (!("parameter" in comparison.right)) return comparison.right
  const value = given.parameter(comparison.right.parameter)
  if (value === undefined) return undefined
  if (isList(value)) return value
  return typeof value === "object" ? undefined : [value]
}

/** Values of an ordered fact compare by their place in its list, numbers and dates as they are. */
const rankOf = (value: Scalar, comparison: Comparison, given: Case): Scalar => {
  const { left } = comparison
  if (!("fact" in left)) return value
  if (typeof value !== "string") return value
  const type = given.definitions.find(({ id }) => id === left.fact)?.type
  if (type?.kind !== "oneOf") return value
  return type.options.findIndex((option) => option.value === value)
}

const compared = (comparison: Comparison, given: Case): Truth => {
  const { left, relation } = comparison
  const found = "fact" in left ? given.facts[left.fact] : given.parameter(left.parameter)
  const bounds = valuesOf(comparison, given)
  if (found === undefined || typeof found === "object" || bounds === undefined) return undefined
  if (relation === "is") return bounds.includes(found)
  const [bound] = bounds
  if (bound === undefined) return undefined
  const value = rankOf(found, comparison, given)
  const limit = rankOf(bound, comparison, given)
  switch (relation) {
    case "atLeast":
      return value >= limit
    case "atMost":
      return value <= limit
    case "above":
      return value > limit
    case "below":
      return value < limit
  }
}

const keys = new WeakMap<Comparison, string>()

/** Two comparisons that say the same are one: turning it turns all its occurrences in a rule. */
export const atomKey = (atom: Comparison): string => {
  const known = keys.get(atom)
  if (known !== undefined) return known
  const key = JSON.stringify([atom.left, atom.relation, atom.right])
  keys.set(atom, key)
  return key
}

/** Whether the condition holds; `undefined` where facts or parameters not known could still decide. */
export const truthOf = (condition: Condition, given: Case, turned?: Turned): Truth => {
  switch (condition.kind) {
    case "compare": {
      const isTurned = turned !== undefined && atomKey(condition) === atomKey(turned.atom)
      return isTurned ? turned.to : compared(condition, given)
    }
    case "not": {
      const inner = truthOf(condition.of, given, turned)
      return inner === undefined ? undefined : !inner
    }
    case "all":
      return atLeastOf(condition.of.length, condition.of, given, turned)
    case "any":
      return atLeastOf(1, condition.of, given, turned)
    case "count":
      return atLeastOf(condition.atLeast, condition.of, given, turned)
  }
}

/** Stops as soon as enough parts hold, or too many fail. */
const atLeastOf = (needed: number, parts: readonly Condition[], given: Case, turned?: Turned): Truth => {
  let sure = 0
  let possible = parts.length
  for (const part of parts) {
    if (sure >= needed || possible < needed) break
    const truth = truthOf(part, given, turned)
    if (truth === true) sure += 1
    if (truth === false) possible -= 1
  }
  if (sure >= needed) return true
  return possible < needed ? false : undefined
}

/** The different comparisons of a condition, in order of appearance. */
export const atomsOf = (condition: Condition): readonly Comparison[] => {
  const found = new Map<string, Comparison>()
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case "compare":
        if (!found.has(atomKey(part))) found.set(atomKey(part), part)
        return
      case "not":
        visit(part.of)
        return
      case "all":
      case "any":
      case "count":
        part.of.forEach(visit)
    }
  }
  visit(condition)
  return [...found.values()]
}

/** The side of its boundary on which a case decides the condition by this comparison alone; none where it doesn't. */
export const decidingSide = (condition: Condition, atom: Comparison, given: Case): Truth => {
  const side = compared(atom, given)
  if (side === undefined) return undefined
  const asIs = truthOf(condition, given)
  const turned = truthOf(condition, given, { atom, to: !side })
  return asIs !== undefined && turned !== undefined && asIs !== turned ? side : undefined
}
