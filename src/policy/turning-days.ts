/** The days on which the rules of a question change. */
import { firstDate, type CalendarDate } from "../kernel/index.js"
import { startOf } from "./asking.js"
import { datedValues } from "./bindings.js"
import { dateIn } from "./grid.js"
import type { Bindings } from "./parameter.js"
import type { Program } from "./program.js"

/** Every day on which a rule or a value begins or ends, and the first of all days, in their order. */
export const daysOfChange = (program: Program, layers: readonly Bindings[]): readonly CalendarDate[] => {
  const days = new Set<CalendarDate>([firstDate])
  const add = (date: unknown): void => {
    const day = typeof date === "string" ? dateIn(date) : undefined
    if (day !== undefined) days.add(day)
  }
  for (const { rule } of program.rules) [rule.from, rule.until].forEach(add)
  for (const { delegation } of program.delegations) [delegation.from, delegation.until].forEach(add)
  for (const { id, type } of program.parameters) {
    for (const layer of layers) {
      const bound = Object.hasOwn(layer, id) ? layer[id] : undefined
      for (const { value, from, until } of bound === undefined ? [] : datedValues(bound))
        [from, until, type.kind === "date" ? value : undefined].forEach(add)
    }
    if (type.kind === "date") add(type.first)
  }
  return [...days].sort()
}

/** Equal for days on which the rules are in the same state. */
export const stateOn = (program: Program, layers: readonly Bindings[], on: CalendarDate): string => {
  const values = startOf(program, layers, {}, on)
  return JSON.stringify([
    program.rules.map(({ inForce }) => inForce(values, on)),
    program.delegations.map(
      ({ delegation: { from, until } }) =>
        (from === undefined || from <= on) && (until === undefined || on < until),
    ),
    values.filter((_, index) => program.slots.list[index]?.isFact === false),
  ])
}

/** From one day, until another. */
export interface Span {
  readonly from?: CalendarDate | undefined
  readonly until?: CalendarDate | undefined
}

/** One day for each different state of the rules, the latest first; of a span, for each state that it meets. */
export const turningDays = (
  program: Program,
  layers: readonly Bindings[],
  { from, until }: Span = {},
): readonly CalendarDate[] => {
  const seen = new Set<string>()
  return [...new Set([...daysOfChange(program, layers), ...(from === undefined ? [] : [from])])]
    .filter((on) => (from === undefined || from <= on) && (until === undefined || on < until))
    .sort()
    .toReversed()
    .filter((on) => {
      const key = stateOn(program, layers, on)
      return !seen.has(key) && seen.add(key)
    })
}
