/**
 * The levels of a diagram: one axis for each fact and each unset parameter, its domain divided into cells that no
 * comparison tells apart. A pair of cases has a second axis for each fact in which the two may differ; a parameter that
 * is a list has one axis for each of its options (listed, or not).
 *
 * Invariants: every value of a domain lies in exactly one cell, except where a fact is compared with an unset number
 * or date: there the cells are single values enough to separate every order of the two, and `exact` is false.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { cellsOf } from "../cells.js"
import { compileCondition, type Atom } from "../compile.js"
import { readsOf, type Condition } from "../condition.js"
import type { Fact, Scalar } from "../fact.js"
import { gridOf, pointOf, valueAt } from "../grid.js"
import type { Parameter } from "../parameter.js"
import { slotsOf, type Slot, type Slots, type Values } from "../slots.js"

/** Values next to each other in a domain; one value where `first` is `last`. */
export interface Cell {
  readonly first: Scalar
  readonly last: Scalar
  /** How many values of the domain. */
  readonly size: bigint
}

export interface Axis {
  readonly slot: Slot
  readonly cells: readonly Cell[]
  /** The fact in the second case of a pair. */
  readonly second: boolean
  /** The option that a list parameter names, where the axis says whether it does. */
  readonly option?: string
  readonly exact: boolean
}

/** What a diagram is about: the same facts and parameters for all its conditions. */
export interface Subject {
  readonly facts: readonly Fact[]
  readonly parameters: readonly Parameter[]
  /** Every condition that will be asked about, with known parameters put in. */
  readonly conditions: readonly Condition[]
  readonly on: CalendarDate
}

export interface Axes {
  readonly slots: Slots
  readonly list: readonly Axis[]
}

/** @param paired facts in which the second case of a pair may differ */
export const axesOf = (subject: Subject, paired: ReadonlySet<string>): Axes => {
  const slots = slotsOf(subject.facts, subject.parameters)
  const atoms: Atom[] = []
  for (const condition of subject.conditions)
    compileCondition(condition, slots, (atom) => {
      atoms.push(atom)
    })
  const cells = cellsOf({ slots, atoms, rules: [] })
  const unknown: Values = slots.list.map(() => undefined)
  const reading = slots.list.map(({ index }) => atoms.filter(({ left }) => left.index === index))
  const axisOf = (slot: Slot): readonly Axis[] => {
    const { type } = slot
    const exact = slot.isFact && !(reading[slot.index] ?? []).some(({ right }) => isMeasured(right))
    const made = (of: readonly Cell[]): Axis => ({ slot, cells: of, second: false, exact })
    switch (type.kind) {
      case "boolean":
        return [made([single(false), single(true)])]
      case "oneOf":
        return [made(type.options.map(({ value }) => single(value)))]
      case "list":
        return type.options.map(({ value }) => ({ ...made([single(false), single(true)]), option: value }))
      case "number":
      case "date": {
        const points = cells.of(slot.index, [...unknown], subject.on).filter(isScalar)
        return [made(exact ? runsOf(slot, points, reading[slot.index] ?? []) : points.map(single))]
      }
      case "period":
        return []
    }
  }
  const order = orderOf(subject, slots)
  const list = order.flatMap((slot) => {
    const own = axisOf(slot)
    return slot.isFact && paired.has(slot.id) ? own.flatMap((axis) => [axis, { ...axis, second: true }]) : own
  })
  return { slots, list }
}

const isMeasured = (slot: Slot | undefined): boolean =>
  slot !== undefined && (slot.type.kind === "number" || slot.type.kind === "date")

/** Not a period, not a list. */
export const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"

const single = (value: Scalar): Cell => ({ first: value, last: value, size: 1n })

/** Neighbouring points that every comparison judges alike, as one cell up to the next. */
const runsOf = (slot: Slot, points: readonly Scalar[], atoms: readonly Atom[]): readonly Cell[] => {
  const grid = gridOf(slot.type)
  if (grid === undefined) return []
  const values: Values = []
  const judged = points.map((value) => {
    values[slot.index] = value
    return { at: pointOf(value, grid) ?? grid.min, mark: atoms.map(({ test }) => test(values)).join("") }
  })
  const starts = judged.filter(({ mark }, place) => place === 0 || mark !== judged[place - 1]?.mark)
  return starts.map(({ at }, place) => {
    const next = starts[place + 1]?.at ?? Math.floor(grid.max / grid.step) * grid.step + grid.step
    return {
      first: valueAt(at, grid),
      last: valueAt(next - grid.step, grid),
      size: BigInt(Math.round((next - at) / grid.step)),
    }
  })
}

/** Facts that many rules share come first; then facts of the same rules together, each with the parameters it meets. */
const orderOf = ({ facts, parameters, conditions }: Subject, slots: Slots): readonly Slot[] => {
  const reads = conditions.map(readsOf)
  const uses = new Map<string, number>()
  const firstUse = new Map<string, number>()
  let next = 0
  for (const { facts: read } of reads)
    for (const id of read) {
      uses.set(id, (uses.get(id) ?? 0) + 1)
      if (!firstUse.has(id)) firstUse.set(id, (next += 1))
    }
  const isShared = (id: string): boolean => (uses.get(id) ?? 0) * 4 > conditions.length
  const place = (id: string): number => (isShared(id) ? 0 : (firstUse.get(id) ?? Infinity))
  const sorted = [...facts].sort((a, b) => {
    const [x, y] = [place(a.id), place(b.id)]
    return x === y ? 0 : x < y ? -1 : 1
  })
  const met = meetings(conditions)
  const placed = new Set<string>()
  const ids: Slot[] = []
  const put = (slot: Slot | undefined): void => {
    if (slot !== undefined) ids.push(slot)
  }
  for (const { id } of sorted) {
    put(slots.facts.get(id))
    for (const parameter of met.get(id) ?? [])
      if (!placed.has(parameter)) {
        placed.add(parameter)
        put(slots.parameters.get(parameter))
      }
  }
  for (const { id } of parameters) if (!placed.has(id)) put(slots.parameters.get(id))
  return ids
}

/** For each fact, the parameters with which it is compared. */
const meetings = (conditions: readonly Condition[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  const visit = (condition: Condition): void => {
    switch (condition.kind) {
      case "compare": {
        if (!("fact" in condition.left) || !("parameter" in condition.right)) return
        const met = found.get(condition.left.fact) ?? new Set()
        met.add(condition.right.parameter)
        found.set(condition.left.fact, met)
        return
      }
      case "not":
        visit(condition.of)
        return
      case "all":
      case "any":
      case "count":
        condition.of.forEach(visit)
    }
  }
  conditions.forEach(visit)
  return found
}
