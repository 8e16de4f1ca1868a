/** Why no case at all reaches a goal: what stands in its way, as few things as can be named. */
import { never } from "../diagram/store.js"
import { supportOf } from "../diagram/walk.js"
import { dateParameters, type CompiledRule } from "../program.js"
import type { Goal } from "./goal.js"
import type { Ground } from "./ground.js"
import { settledBy } from "./settled.js"

/**
 * - `constraints`: only cases that can't occur would reach it; these constraints exclude them
 * - `parameters`: set otherwise, these parameters would leave room for it
 * - `notInForce`: the rule is in force in no version
 * - `wording`: the other parts of the condition, or the rules that go before, leave no room for it
 */
export type Obstacle =
  | { readonly kind: "constraints"; readonly constraints: readonly string[] }
  | { readonly kind: "parameters"; readonly parameters: readonly string[] }
  | { readonly kind: "notInForce" }
  | { readonly kind: "wording" }

export const obstacleTo = (ground: Ground, goal: Goal): Obstacle => {
  const { program, versions } = ground
  const compiled = ruleOf(ground, goal)
  if (compiled !== undefined && isNeverInForce(ground, compiled)) return { kind: "notInForce" }
  const parameters = settledBy(ground, goal)
  if (parameters !== undefined) return { kind: "parameters", parameters }
  const isNowhere = (constraints: readonly number[]): boolean =>
    versions.every((_, version) => ground.within(goal, version, constraints) === never)
  if (isNowhere([])) return { kind: "wording" }
  let left = program.constraints.map((_, place) => place)
  for (const place of left) {
    const fewer = left.filter((other) => other !== place)
    if (isNowhere(fewer)) left = fewer
  }
  return {
    kind: "constraints",
    constraints: left.flatMap((place) => program.constraints[place]?.constraint.id ?? []),
  }
}

const ruleOf = ({ program }: Ground, goal: Goal): CompiledRule | undefined =>
  "rule" in goal ? program.rules.find(({ rule }) => rule.id === goal.rule) : undefined

const isNeverInForce = ({ program, versions }: Ground, compiled: CompiledRule): boolean =>
  versions.every(({ meaning }) => meaning.inForce(program.rules.indexOf(compiled)) === never)

/** The parameters that date the rule of a goal or that its versions leave unset. */
export const parametersUnset = (ground: Ground, goal: Goal): readonly string[] => {
  const compiled = ruleOf(ground, goal)
  const dating = compiled === undefined ? [] : dateParameters(compiled.rule)
  const { space } = ground
  const read = new Set<string>(dating)
  ground.versions.forEach((_, version) => {
    const touching = ground.touching(goal, version)
    if (touching !== never)
      for (const level of levelsOf(ground, touching)) {
        const slot = space.axes.list[level]?.slot
        if (slot?.isFact === false) read.add(slot.id)
      }
  })
  const unset = new Set(ground.versions.flatMap(({ reading }) => reading.unset.map(({ id }) => id)))
  return [...read].filter((id) => unset.has(id))
}

const levelsOf = ({ space: { store } }: Ground, diagram: number): ReadonlySet<number> =>
  supportOf(store, [diagram])
