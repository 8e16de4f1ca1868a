/**
 * Where a comparison of a number, a date or a degree turns: the neighbouring values of its domain of which one is on
 * either side. Nothing for a comparison of what has no order, or with a parameter that isn't set.
 */
import { compileAtom } from "../compile.js"
import type { Comparison } from "../condition.js"
import type { FactType, Scalar } from "../fact.js"
import { gridOf, pointOf, pointsBetween, valueAt } from "../grid.js"
import { yes } from "../kleene.js"
import type { Program } from "../program.js"
import type { Values } from "../slots.js"

/** A value next to one on the other side. */
export interface Edge {
  readonly value: Scalar
  readonly side: boolean
}

/** @param comparison of a fact, with the parameters put in that are known */
export const edgesOf = (comparison: Comparison, { slots, question }: Program): readonly Edge[] => {
  const { left, right } = comparison
  if (!("fact" in left) || "parameter" in right) return []
  const type = question.facts.find(({ id }) => id === left.fact)?.type
  if (type === undefined) return []
  const { test, left: slot } = compileAtom(comparison, slots)
  const holds = (value: Scalar): boolean => {
    const values: Values = []
    values[slot.index] = value
    return test(values) === yes
  }
  const edges = new Map<Scalar, Edge>()
  for (const run of runsOf(type, comparison, right)) {
    const judged = run.map((value) => ({ value, side: holds(value) }))
    judged.forEach((edge, place) => {
      const neighbours = [judged[place - 1], judged[place + 1]]
      if (neighbours.some((other) => other !== undefined && other.side !== edge.side))
        edges.set(edge.value, edge)
    })
  }
  return [...edges.values()]
}

/** Neighbouring values around each constant. */
const runsOf = (
  type: FactType,
  { relation }: Comparison,
  constants: readonly Scalar[],
): readonly (readonly Scalar[])[] => {
  if (type.kind === "oneOf") return relation === "is" ? [] : [type.options.map(({ value }) => value)]
  const grid = gridOf(type)
  if (grid === undefined) return []
  return constants.flatMap((constant) => {
    const point = pointOf(constant, grid)
    if (point === undefined) return []
    return [pointsBetween(grid, point - 2 * grid.step, point + 2 * grid.step).map((at) => valueAt(at, grid))]
  })
}
