/**
 * The values of an unknown fact (or an unset parameter) that are worth trying: one for each cell into which the
 * comparisons split its domain. Where a fact is compared with a parameter that is unset too, a cell gives enough
 * values to separate every order of them.
 *
 * Invariant: for every value left out, some value kept gives every comparison the same truth, whatever the
 * parameters compared with it turn out to be.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { Atom } from "./compile.js"
import { unknown } from "./kleene.js"
import { commonStep, gridOf, pointOf, pointsBetween, scaleOf, valueAt, type Grid } from "./grid.js"
import type { Program } from "./program.js"
import type { Slot, Value, Values } from "./slots.js"

/** Where each slot is compared, and with which others. Made once for a program. */
export interface Cells {
  /** The values worth trying for a slot, given those already known. */
  readonly of: (slot: number, values: Values, on: CalendarDate) => readonly Value[]
}

/** Slots of numbers or dates that are compared with each other, directly or through others. */
interface Group {
  readonly slots: readonly Slot[]
  readonly constants: readonly number[]
  readonly scale: number
  readonly datesRules: boolean
}

export const cellsOf = (program: Pick<Program, "slots" | "atoms" | "rules">): Cells => {
  const { slots, atoms, rules } = program
  const reading = slots.list.map(({ index }) =>
    atoms.filter(({ left, right }) => left.index === index || right?.index === index),
  )
  const dating = new Set(rules.flatMap(({ datedBy }) => datedBy))
  const groups = groupsOf(slots.list, atoms, dating)
  return {
    of: (index, values, on) => {
      const slot = slots.list[index]
      if (slot === undefined) return []
      const own = reading[index] ?? []
      switch (slot.type.kind) {
        case "boolean":
          return [true, false]
        case "oneOf":
          return distinct(
            slot.type.options.map(({ value }) => value),
            index,
            own,
            values,
          )
        case "list":
          return sublists(
            slot.type.options.map(({ value }) => value),
            atHand(own, values),
          )
        case "number":
        case "date":
          return split(
            slot,
            groups.find((group) => group.slots.includes(slot)),
            values,
            on,
          )
        case "period":
          return []
      }
    },
  }
}

/** One option for each set of options that no comparison tells apart. */
const distinct = (
  options: readonly string[],
  index: number,
  atoms: readonly Atom[],
  values: Values,
): readonly Value[] => {
  const known = values[index]
  const kept = new Map<string, Value>()
  for (const option of options) {
    values[index] = option
    const truths = atoms.map(({ test }) => test(values))
    const signature = truths.includes(unknown) ? `=${option}` : truths.join("")
    if (!kept.has(signature)) kept.set(signature, option)
  }
  values[index] = known
  return [...kept.values()]
}

/** The values that the facts compared with a list have or can have. */
const atHand = (atoms: readonly Atom[], values: Values): ReadonlySet<Value> => {
  const found = new Set<Value>()
  for (const { left } of atoms) {
    const known = values[left.index]
    if (known !== undefined) found.add(known)
    else if (left.type.kind === "oneOf") for (const { value } of left.type.options) found.add(value)
  }
  return found
}

const sublists = (options: readonly string[], counted: ReadonlySet<Value>): readonly (readonly string[])[] =>
  options
    .filter((option) => counted.has(option))
    .reduce<readonly (readonly string[])[]>(
      (lists, option) => lists.flatMap((list) => [list, [...list, option]]),
      [[]],
    )

const groupsOf = (
  slots: readonly Slot[],
  atoms: readonly Atom[],
  dating: ReadonlySet<number>,
): readonly Group[] => {
  const measured = slots.filter(({ type }) => type.kind === "number" || type.kind === "date")
  const root = new Map(measured.map((slot) => [slot, slot]))
  const rootOf = (slot: Slot): Slot => {
    const above = root.get(slot) ?? slot
    return above === slot ? slot : rootOf(above)
  }
  for (const { left, right } of atoms)
    if (right !== undefined && root.has(left) && root.has(right)) root.set(rootOf(left), rootOf(right))
  return measured
    .filter((slot) => rootOf(slot) === slot)
    .map((top) => {
      const members = measured.filter((slot) => rootOf(slot) === top)
      const scale = Math.max(...members.map(({ type }) => scaleOf(type)))
      return {
        slots: members,
        scale,
        constants: members.flatMap((slot) => [...edges(slot, scale), ...constantsOf(slot, scale, atoms)]),
        datesRules: members.some(({ index }) => dating.has(index)),
      }
    })
}

const edges = ({ type }: Slot, scale: number): readonly number[] => {
  const grid = gridOf(type, scale)
  return grid === undefined ? [] : [grid.min, grid.max]
}

const constantsOf = (slot: Slot, scale: number, atoms: readonly Atom[]): readonly number[] => {
  const grid = gridOf(slot.type, scale)
  if (grid === undefined) return []
  return atoms
    .filter(({ left }) => left === slot)
    .flatMap(({ comparison: { right } }) => ("parameter" in right ? [] : right))
    .flatMap((constant) => pointOf(constant, grid) ?? [])
}

const split = (slot: Slot, group: Group | undefined, values: Values, on: CalendarDate): readonly Value[] => {
  const grid = group === undefined ? undefined : gridOf(slot.type, group.scale)
  if (grid === undefined || group === undefined) return []
  const unset = group.slots.filter(({ index, isFact }) => !isFact && values[index] === undefined)
  const unknownFacts = group.slots.filter(({ index, isFact }) => isFact && values[index] === undefined)
  const settled = group.slots.flatMap(({ index, isFact }) =>
    isFact && unset.length === 0 ? [] : (pointOf(values[index], grid) ?? []),
  )
  const marks = [...group.constants, ...settled, ...(group.datesRules ? [pointOf(on, grid) ?? 0] : [])]
  const period = commonStep(
    [...unset, ...unknownFacts].flatMap(({ type }) => gridOf(type, group.scale) ?? []),
  )
  return slot.isFact
    ? between(
        marks,
        grid,
        unset.length === 0 ? 1 : unknownFacts.length * (unset.length + 1) * period,
        unset.length > 0,
      )
    : between(marks, grid, unset.length * period, false)
}

/**
 * Every mark on the grid, and between two marks the points within `width` of the lower (and of the upper, where what
 * lies above matters too). A width of 1 stands for any one point.
 */
const between = (
  marks: readonly number[],
  grid: Grid,
  width: number,
  fromAbove: boolean,
): readonly Value[] => {
  const sorted = [...new Set(marks)].sort((a, b) => a - b)
  const points = new Set<number>()
  sorted.forEach((mark, index) => {
    for (const point of pointsBetween(grid, mark, mark)) points.add(point)
    const next = sorted[index + 1]
    if (next === undefined) return
    const reach = Math.max(width, grid.step)
    for (const point of pointsBetween(grid, mark + 1, Math.min(next - 1, mark + reach))) points.add(point)
    if (fromAbove)
      for (const point of pointsBetween(grid, Math.max(mark + 1, next - reach), next - 1)) points.add(point)
  })
  return [...points].sort((a, b) => a - b).map((point) => valueAt(point, grid))
}
