/**
 * Where the subject can move a fact: each cell of values in its direction, by the value that is nearest. A one-of
 * without an order has no direction: it moves to any other value, and only where it moves both ways.
 */
import type { Fact, Scalar } from "../fact.js"
import { gridOf, pointOf } from "../grid.js"
import type { Axis } from "../diagram/axes.js"
import { cellAt } from "../diagram/cell-at.js"

/** One value within reach. */
export interface Step {
  readonly cell: number
  readonly to: Scalar
  readonly steps: number
  /** Whether more steps in this fact are more change. */
  readonly measured: boolean
}

/** Every step from a value, without staying. */
export const stepsFrom = (fact: Fact, axis: Axis, value: Scalar): readonly Step[] => {
  const { type, move } = fact
  const own = cellAt(axis, value)
  if (move === "none" || own < 0) return []
  const ordered = type.kind !== "oneOf" || type.ordered
  if (!ordered && move !== "both") return []
  const grid = gridOf(type)
  const distance = (to: Scalar, cell: number): number => {
    if (grid === undefined) return ordered ? Math.abs(cell - own) : 1
    const [here, there] = [pointOf(value, grid) ?? 0, pointOf(to, grid) ?? 0]
    return Math.abs(there - here) / grid.step
  }
  return axis.cells.flatMap(({ first, last }, cell): readonly Step[] => {
    const isUp = cell > own
    if (cell === own || (ordered && move === (isUp ? "down" : "up"))) return []
    const to = isUp ? first : last
    return [{ cell, to, steps: distance(to, cell), measured: ordered }]
  })
}

/** Whether a step is no farther than another of the same fact. */
export const isNoFarther = (a: Step, b: Step): boolean =>
  a.measured ? a.steps <= b.steps : a.cell === b.cell
