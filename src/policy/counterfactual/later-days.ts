/**
 * The days after the one asked about on which something can become different: a rule, a value or a foreseen fact begins
 * or ends. Between two of them nothing changes, so the earliest day found among them is the earliest of all.
 */
import { addDays, type CalendarDate } from "../../kernel/index.js"
import { valueOn } from "../bindings.js"
import type { Bindings } from "../parameter.js"
import type { Program } from "../program.js"
import type { GivenFacts } from "../fact.js"
import { dateIn } from "../grid.js"
import { daysOfChange } from "../turning-days.js"
import type { Foreseen } from "./counterfactual.js"

export const laterDays = (
  program: Program,
  layers: readonly Bindings[],
  facts: GivenFacts,
  foreseen: readonly Foreseen[],
  after: CalendarDate,
  until: CalendarDate | undefined,
): readonly CalendarDate[] => {
  const days = [...daysOfChange(program, layers), ...foreseen.map(({ from }) => from)]
  return [...new Set([...days, ...unsetDays(program, layers, facts, [after, ...days])])]
    .filter((day) => day > after && (until === undefined || day <= until))
    .sort()
}

/** Where a day that nobody has set dates a rule: days around everything that such a day is compared with. */
const unsetDays = (
  program: Program,
  layers: readonly Bindings[],
  facts: GivenFacts,
  states: readonly CalendarDate[],
): readonly CalendarDate[] => {
  const dating = new Set(program.rules.flatMap(({ datedBy }) => datedBy))
  const unset = program.slots.list.filter(
    ({ index, id }) => dating.has(index) && states.some((day) => valueOn(id, layers, day) === undefined),
  )
  if (unset.length === 0) return []
  const ends = program.slots.list.flatMap(({ type }) => (type.kind === "date" ? [type.first, type.last] : []))
  const constants = program.atoms.flatMap(({ comparison: { right } }) =>
    "parameter" in right ? [] : right.flatMap((value) => dateIn(value) ?? []),
  )
  const given = Object.values(facts).flatMap((value) => dateIn(value) ?? [])
  const reach = unset.length + 1
  return [...ends, ...constants, ...given].flatMap((mark) =>
    Array.from({ length: 2 * reach + 1 }, (_, place) => addDays(mark, place - reach)),
  )
}

/** The facts of the case on a later day. */
export const factsOnDay = (
  facts: GivenFacts,
  foreseen: readonly Foreseen[],
  day: CalendarDate,
): GivenFacts => ({
  ...facts,
  ...Object.fromEntries(
    foreseen
      .filter(({ from }) => from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map(({ fact, value }) => [fact, value]),
  ),
})
