/**
 * The diagrams of a question on a day, made once and kept for as long as the rulebook is. Where a fact is compared with
 * a number or date nobody has set, they are made for the case, so that its own values are told apart.
 */
import type { CalendarDate } from "../../kernel/index.js"
import type { Condition } from "../condition.js"
import type { GivenFacts } from "../fact.js"
import type { Bindings } from "../parameter.js"
import type { Program } from "../program.js"
import { readingOf, spaceOfReadings } from "../diagram/reading.js"
import type { Diagram } from "../diagram/store.js"
import { goalIn, viewOf, type View } from "./goal.js"
import type { Target } from "./counterfactual.js"

export interface PreparedView {
  readonly view: View
  readonly goal: (outcome: number, target: Target) => Diagram
}

/** Days kept for one question. */
const daysKept = 32

const kept = new WeakMap<Program, Map<CalendarDate, PreparedView>>()

export const preparedView = (
  program: Program,
  layers: readonly Bindings[],
  facts: GivenFacts,
  on: CalendarDate,
  budget?: number,
): PreparedView => {
  const days = kept.get(program) ?? new Map<CalendarDate, PreparedView>()
  kept.set(program, days)
  const made = budget === undefined ? days.get(on) : undefined
  const general = made ?? prepared(program, layers, on, [], budget)
  const apart = general.view.space.axes.list.filter(
    ({ slot, exact }) => slot.isFact && !exact && slot.type.kind !== "oneOf" && slot.type.kind !== "boolean",
  )
  if (made === undefined && budget === undefined) {
    if (days.size >= daysKept) days.clear()
    days.set(on, general)
  }
  if (apart.length === 0) return general
  const own = apart.flatMap(({ slot: { id } }): readonly Condition[] => {
    const value = facts[id]
    return value === undefined
      ? []
      : [{ kind: "compare", left: { fact: id }, relation: "is", right: [value] }]
  })
  return prepared(program, layers, on, own, budget)
}

const prepared = (
  program: Program,
  layers: readonly Bindings[],
  on: CalendarDate,
  also: readonly Condition[],
  budget: number | undefined,
): PreparedView => {
  const reading = readingOf(program, layers, on)
  const space = spaceOfReadings([reading], { also, ...(budget === undefined ? {} : { budget }) })
  const view = viewOf(reading, space)
  const goals = new Map<string, Diagram>()
  return {
    view,
    goal: (outcome, target) => {
      const key = `${target}${String(outcome)}`
      const before = goals.get(key)
      if (before !== undefined) return before
      const goal = goalIn(view, outcome, target)
      goals.set(key, goal)
      return goal
    },
  }
}
