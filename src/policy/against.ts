/**
 * Why a rule in force doesn't speak: the fewest of its conditions that fail. A condition that fails because something
 * holds that must not hold is given as its negation.
 */
import type { CompiledCondition } from "./compile.js"
import { not, type Condition } from "./condition.js"
import { no, yes, type Trit } from "./kleene.js"
import type { Values } from "./slots.js"

type Failed = readonly Condition[]

/** The fewest failed conditions that make `condition` false; the values must settle that it is false. */
export const failedConditions = (condition: CompiledCondition, values: Values): Failed =>
  once(whyNo(condition, values))

const once = (conditions: Failed): Failed => {
  if (conditions.length < 2) return conditions
  const seen = new Set<string>()
  return conditions.filter((condition) => {
    const key = JSON.stringify(condition)
    return !seen.has(key) && seen.add(key)
  })
}

const whyNo = (condition: CompiledCondition, values: Values): Failed => {
  const { source, parts } = condition
  switch (source.kind) {
    case "compare":
      return [source]
    case "not":
      return parts.flatMap((part) => whyYes(part, values))
    case "all":
      return fewest(reasonsOf(parts, no, values), 1)
    case "any":
      return parts.flatMap((part) => whyNo(part, values))
    case "count":
      return fewest(reasonsOf(parts, no, values), parts.length - source.atLeast + 1)
  }
}

const whyYes = (condition: CompiledCondition, values: Values): Failed => {
  const { source, parts } = condition
  switch (source.kind) {
    case "compare":
      return [not(source)]
    case "not":
      return parts.flatMap((part) => whyNo(part, values))
    case "all":
      return parts.flatMap((part) => whyYes(part, values))
    case "any":
      return fewest(reasonsOf(parts, yes, values), 1)
    case "count":
      return fewest(reasonsOf(parts, yes, values), source.atLeast)
  }
}

/** For each part that has the truth looked for, why it has it. */
const reasonsOf = (parts: readonly CompiledCondition[], truth: Trit, values: Values): readonly Failed[] =>
  parts.flatMap((part) =>
    part.test(values) === truth ? [truth === yes ? whyYes(part, values) : whyNo(part, values)] : [],
  )

const fewest = (reasons: readonly Failed[], count: number): Failed =>
  count === 1
    ? shortest(reasons)
    : reasons
        .toSorted((a, b) => a.length - b.length)
        .slice(0, Math.max(0, count))
        .flat()

const shortest = (reasons: readonly Failed[]): Failed => {
  let found: Failed | undefined
  for (const reason of reasons) if (found === undefined || reason.length < found.length) found = reason
  return found ?? []
}
