/**
 * Looking for one case in which something holds: facts (and unset parameters) are fixed one after the other, and a
 * branch is left as soon as the goal can't hold in it or a constraint excludes it.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { Cells } from "./cells.js"
import { admissible } from "./completions.js"
import { no, yes, type Trit } from "./kleene.js"
import type { Program } from "./program.js"
import type { Values } from "./slots.js"

export interface Search {
  readonly program: Program
  readonly cells: Cells
  readonly on: CalendarDate
  readonly test: (values: Values) => Trit
  /** The slot to fix next; undefined if no unknown is left that matters. */
  readonly next: (values: Values) => number | undefined
  readonly budget: number
}

/** A case in which the goal holds, `undefined` if there is none, `notProved` past the budget. */
export const findCase = (
  { program, cells, on, test, next, budget }: Search,
  start: Values,
): Values | "notProved" | undefined => {
  const values = [...start]
  let steps = 0
  const walk = (): Values | "notProved" | undefined => {
    steps += 1
    if (steps > budget) return "notProved"
    if (program.constraints.some(({ impossible }) => impossible.test(values) === yes)) return undefined
    const truth = test(values)
    if (truth === no) return undefined
    if (truth === yes && admissible(program, cells, values, on) !== undefined) return [...values]
    if (truth === yes) return undefined
    const slot = next(values)
    if (slot === undefined) return undefined
    for (const value of cells.of(slot, values, on)) {
      values[slot] = value
      const found = walk()
      if (found !== undefined) return found
    }
    values[slot] = undefined
    return undefined
  }
  return walk()
}
