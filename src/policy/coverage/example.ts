/** An example: the facts of a case, and the day by whose rules it is asked. Facts that it leaves out are unknown. */
import type { CalendarDate } from "../../kernel/index.js"
import type { Space } from "../diagram/space.js"
import type { Path } from "../diagram/store.js"
import type { GivenFacts } from "../fact.js"

export interface Example {
  readonly facts: GivenFacts
  readonly on: CalendarDate
}

/** The facts as a path, unknown ones open; `undefined` if a value isn't of its domain. */
export const pathOf = ({ axes }: Space, facts: GivenFacts): Path | undefined => {
  const path = axes.list.map(({ slot, cells }) => {
    const value = slot.isFact ? facts[slot.id] : undefined
    if (value === undefined) return -1
    const at = cells.findIndex(
      ({ first, last }) =>
        typeof first === typeof value && (first === value || (first <= value && value <= last)),
    )
    return at < 0 ? -2 : at
  })
  return path.includes(-2) ? undefined : path
}
