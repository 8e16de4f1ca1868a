/**
 * The diagrams of a question on a day, made once and kept for as long as the rulebook is. Where a fact is compared with
 * a number or date nobody has set, they are made for the case, so that its own values are told apart.
 */
import type { CalendarDate } from "../../kernel/index.js"
import type { Condition } from "../condition.js"
import type { GivenFacts } from "../fact.js"
import type { Bindings } from "../parameter.js"
import type { Program } from "../program.js"
import type { Axis } from "./axes.js"
import { meaningOf, type Meaning } from "./meaning.js"
import { readingOf, spaceOfReadings, type Reading } from "./reading.js"
import type { Space } from "./space.js"

export interface View {
  readonly reading: Reading
  readonly space: Space
  readonly meaning: Meaning
}

/** Days kept for one question. */
const daysKept = 32

/** Nodes past which diagrams are made afresh, so that a rulebook in use for long doesn't fill up. */
const nodesKept = 500_000

const kept = new WeakMap<Program, Map<CalendarDate, View>>()

/**
 * @param facts of the case; only those matter that are compared with a number or date nobody has set
 * @param budget the most diagram nodes; with a budget of its own, nothing is kept
 */
export const preparedView = (
  program: Program,
  layers: readonly Bindings[],
  facts: GivenFacts,
  on: CalendarDate,
  budget?: number,
): View => {
  const days = kept.get(program) ?? new Map<CalendarDate, View>()
  kept.set(program, days)
  const before = budget === undefined ? days.get(on) : undefined
  const made = before !== undefined && before.space.store.made() > nodesKept ? undefined : before
  const general = made ?? viewOf(program, layers, on, [], budget)
  if (made === undefined && budget === undefined) {
    if (days.size >= daysKept) days.clear()
    days.set(on, general)
  }
  const own = general.space.axes.list.filter(isSampled).flatMap(({ slot: { id } }): readonly Condition[] => {
    const value = facts[id]
    return value === undefined
      ? []
      : [{ kind: "compare", left: { fact: id }, relation: "is", right: [value] }]
  })
  return own.length === 0 ? general : viewOf(program, layers, on, own, budget)
}

/** A fact whose cells are single values. */
const isSampled = ({ slot, exact }: Axis): boolean =>
  slot.isFact && !exact && (slot.type.kind === "number" || slot.type.kind === "date")

const viewOf = (
  program: Program,
  layers: readonly Bindings[],
  on: CalendarDate,
  also: readonly Condition[],
  budget: number | undefined,
): View => {
  const reading = readingOf(program, layers, on)
  const space = spaceOfReadings([reading], { also, ...(budget === undefined ? {} : { budget }) })
  return { reading, space, meaning: meaningOf(space, reading) }
}
