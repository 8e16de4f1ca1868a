/**
 * Whether it is how parameters are set that keeps a goal from being reached: some comparisons of a rule read parameters
 * alone, and are settled for every case. The goal is tried with them the other way.
 */
import { not, type Comparison, type Condition } from "../condition.js"
import { never, type Diagram } from "../diagram/store.js"
import { conditionOf } from "../program.js"
import { atomKey, atomsOf, turned } from "./atoms.js"
import { boundIn, type Goal } from "./goal.js"
import type { Ground, Version } from "./ground.js"

/** More comparisons of parameters in one rule than this aren't tried together. */
const mostTogether = 6

/** Fewest parameters that, set otherwise, would let some case reach the goal; `undefined` if none would. */
export const settledBy = (ground: Ground, goal: Goal): readonly string[] | undefined => {
  if (!("rule" in goal)) return undefined
  const { store } = ground.space
  const place = ground.program.rules.findIndex(({ rule }) => rule.id === goal.rule)
  const compiled = ground.program.rules[place]
  if (compiled === undefined) return undefined
  const condition = conditionOf(compiled.rule)
  const settled = atomsOf(condition).filter(
    ({ left, right }) => "parameter" in left && !("parameter" in right),
  )
  if (settled.length === 0 || settled.length > mostTogether) return undefined
  for (const others of subsetsOf(settled))
    for (const version of ground.versions) {
      const setOtherwise = (within: Condition): Diagram =>
        ground.space.of(boundIn(inverted(within, others), version.reading))
      const cases = store.and(
        store.and(version.meaning.inForce(place), version.meaning.admissible()),
        casesOf(ground, version, goal, condition, setOtherwise),
      )
      if (cases !== never) return others.flatMap(({ left }) => ("parameter" in left ? [left.parameter] : []))
    }
  return undefined
}

/** Not empty, the smaller first. */
const subsetsOf = (atoms: readonly Comparison[]): readonly (readonly Comparison[])[] =>
  atoms
    .reduce<readonly (readonly Comparison[])[]>(
      (sets, atom) => sets.flatMap((set) => [set, [...set, atom]]),
      [[]],
    )
    .filter((set) => set.length > 0)
    .sort((a, b) => a.length - b.length)

/** The condition as if each of these comparisons were the opposite of what it is. */
const inverted = (condition: Condition, others: readonly Comparison[]): Condition => {
  switch (condition.kind) {
    case "compare":
      return others.some((other) => atomKey(other) === atomKey(condition)) ? not(condition) : condition
    case "not":
      return { ...condition, of: inverted(condition.of, others) }
    case "all":
    case "any":
    case "count":
      return { ...condition, of: condition.of.map((part) => inverted(part, others)) }
  }
}

/** Cases that would reach the goal, as far as its rule's own condition goes. */
const casesOf = (
  { space: { store, of } }: Ground,
  { reading }: Version,
  goal: Goal,
  condition: Condition,
  setOtherwise: (within: Condition) => Diagram,
): Diagram => {
  if (!("comparison" in goal)) return setOtherwise(condition)
  const { comparison, side } = goal
  const decides = store.differ(
    setOtherwise(turned(condition, comparison, true)),
    setOtherwise(turned(condition, comparison, false)),
  )
  const atom = setOtherwise(comparison)
  const left = store.and(decides, side ? atom : store.not(atom))
  if (goal.kind !== "boundary" || !("fact" in comparison.left)) return left
  const at: Condition = { kind: "compare", left: comparison.left, relation: "is", right: [goal.value] }
  return store.and(left, of(boundIn(at, reading)))
}
