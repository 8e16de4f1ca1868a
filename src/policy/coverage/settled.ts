/**
 * Whether it is how parameters are set that keeps a goal from being reached: some comparisons of a rule ask a parameter
 * yes or no, and are settled for every case. The whole question is read again with them set the other way.
 */
import { meaningOf } from "../diagram/meaning.js"
import { readingOf } from "../diagram/reading.js"
import { never, type Diagram } from "../diagram/store.js"
import { conditionOf } from "../program.js"
import { atomsOf } from "./atoms.js"
import type { Goal } from "./goal.js"
import { diagramsOf, type Ground, type Version } from "./ground.js"

/** More parameters of one rule than this aren't tried together. */
const mostTogether = 6

/** Fewest parameters that, set the other way, would let some case reach the goal; `undefined` if none would. */
export const settledBy = (ground: Ground, goal: Goal): readonly string[] | undefined => {
  const asked = parametersOf(ground, goal)
  if (asked.length === 0 || asked.length > mostTogether) return undefined
  return subsetsOf(asked).find((parameters) => {
    const where = setOtherwise(ground, parameters)
    return ground.versions.some(
      ({ meaning }, version) => ground.space.store.and(meaning.admissible(), where(goal, version)) !== never,
    )
  })
}

/** Parameters that the rule of a goal asks yes or no, and that are set at some version. */
const parametersOf = ({ program, versions }: Ground, goal: Goal): readonly string[] => {
  if (!("rule" in goal)) return []
  const compiled = program.rules.find(({ rule }) => rule.id === goal.rule)
  if (compiled === undefined) return []
  const asked = atomsOf(conditionOf(compiled.rule)).flatMap(({ left }) =>
    "parameter" in left ? [left.parameter] : [],
  )
  return [...new Set(asked)].filter((id) =>
    versions.some(({ reading }) => typeof reading.known(id) === "boolean"),
  )
}

/** Not empty, the smaller first. */
const subsetsOf = (parameters: readonly string[]): readonly (readonly string[])[] =>
  parameters
    .reduce<readonly (readonly string[])[]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]])
    .filter((set) => set.length > 0)
    .sort((a, b) => a.length - b.length)

type Where = (goal: Goal, version: number) => Diagram

const known = new WeakMap<Ground, Map<string, Where>>()

/** The cases that would reach a goal with these parameters set the other way, wherever they are set. */
const setOtherwise = (ground: Ground, parameters: readonly string[]): Where => {
  const made = known.get(ground) ?? new Map<string, Where>()
  known.set(ground, made)
  const key = JSON.stringify(parameters)
  const before = made.get(key)
  if (before !== undefined) return before
  const { program, space } = ground
  const versions = ground.versions.map(({ reading, day }): Version => {
    const turned = parameters.flatMap((id): readonly (readonly [string, boolean])[] => {
      const value = reading.known(id)
      return typeof value === "boolean" ? [[id, !value]] : []
    })
    const other = readingOf(program, [...ground.layers, Object.fromEntries(turned)], reading.on)
    return { reading: other, meaning: meaningOf(space, other), day }
  })
  const where = diagramsOf(program, space, versions)
  made.set(key, where)
  return where
}
