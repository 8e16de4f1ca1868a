/**
 * Conditions as diagrams over the axes of one subject. For a pair of cases each condition has two diagrams, one for
 * each case; facts in which the two may not differ are the same axis in both.
 */
import { compileAtom } from "../compile.js"
import type { Comparison, Condition } from "../condition.js"
import { yes } from "../kleene.js"
import type { Values } from "../slots.js"
import { axesOf, type Axes, type Axis, type Subject } from "./axes.js"
import { ever, never, storeOf, type Diagram, type Store } from "./store.js"
import { countOf, some } from "./walk.js"

/** Nodes that a question may take; past them it is said not to be proved. */
export const nodeBudget = 2_000_000

export interface Space {
  readonly subject: Subject
  readonly axes: Axes
  readonly store: Store
  /** @param second of a pair, the second case */
  readonly of: (condition: Condition, second?: boolean) => Diagram
  /** The level of a fact, or of a parameter that isn't a list. */
  readonly levelOf: (id: string, kind: "fact" | "parameter", second?: boolean) => number | undefined
  /** How many (first) cases a diagram holds in, for some second case and some value of unset parameters. */
  readonly count: (diagram: Diagram) => bigint
  /** Whether `count` is exact: no fact is compared with an unset number or date. */
  readonly exact: boolean
}

export interface SpaceOptions {
  readonly paired?: ReadonlySet<string>
  readonly budget?: number
}

export const spaceOf = (subject: Subject, { paired, budget }: SpaceOptions = {}): Space => {
  const axes = axesOf(subject, paired ?? new Set())
  const store = storeOf(
    axes.list.map(({ cells }) => cells.length),
    budget ?? nodeBudget,
  )
  const levels = new Map<string, number>()
  axes.list.forEach((axis, level) => levels.set(keyOf(axis), level))
  const level = (slot: Axis["slot"], second: boolean, option?: string): number =>
    (second ? levels.get(keyOf({ slot, second: true, option })) : undefined) ??
    levels.get(keyOf({ slot, second: false, option })) ??
    -1
  const known = [new Map<Condition, Diagram>(), new Map<Condition, Diagram>()] as const

  const of = (condition: Condition, second = false): Diagram => {
    const memo = known[second ? 1 : 0]
    const before = memo.get(condition)
    if (before !== undefined) return before
    const made = make(condition, second)
    memo.set(condition, made)
    return made
  }
  const make = (condition: Condition, second: boolean): Diagram => {
    switch (condition.kind) {
      case "compare":
        return compared(condition, second)
      case "all":
        return condition.of.reduce((whole, part) => store.and(whole, of(part, second)), ever)
      case "any":
        return condition.of.reduce((whole, part) => store.or(whole, of(part, second)), never)
      case "not":
        return store.not(of(condition.of, second))
      case "count":
        return counted(
          condition.atLeast,
          condition.of.map((part) => of(part, second)),
        )
    }
  }

  /** At least `n` of the diagrams: decided from the last to the first, for each number still needed. */
  const counted = (n: number, parts: readonly Diagram[]): Diagram => {
    let row: readonly Diagram[] = Array.from({ length: n + 1 }, (_, needed) => (needed === 0 ? ever : never))
    for (const part of parts.toReversed()) {
      const before = row
      row = before.map((rest, needed) =>
        needed === 0 ? ever : store.choose(part, before[needed - 1] ?? ever, rest),
      )
    }
    return row[n] ?? ever
  }

  const compared = (comparison: Comparison, second: boolean): Diagram => {
    const { left, right, test } = compileAtom(comparison, axes.slots)
    const own = level(left, second)
    const values: Values = []
    const cells = axes.list[own]?.cells ?? []
    if (right === undefined)
      return store.where(own, (value) => {
        values[left.index] = cells[value]?.first
        return test(values) === yes
      })
    if (right.type.kind === "list")
      return right.type.options.reduce((whole, { value: option }) => {
        const isOption = store.where(own, (value) => cells[value]?.first === option)
        const listed = store.where(level(right, false, option), (value) => value === 1)
        return store.or(whole, store.and(isOption, listed))
      }, never)
    const other = level(right, false)
    const bounds = axes.list[other]?.cells ?? []
    return cells.reduce((whole, { first }, place) => {
      values[left.index] = first
      const here = store.where(own, (value) => value === place)
      const judged = store.where(other, (value) => {
        values[right.index] = bounds[value]?.first
        return test(values) === yes
      })
      return store.or(whole, store.and(here, judged))
    }, never)
  }

  const weights = axes.list.map(({ cells }) => cells.map(({ size }) => size))
  const isCounted = (at: number): boolean => {
    const axis = axes.list[at]
    return axis !== undefined && axis.slot.isFact && !axis.second
  }
  return {
    subject,
    axes,
    store,
    of,
    levelOf: (id, kind, second = false) => {
      const slot = (kind === "fact" ? axes.slots.facts : axes.slots.parameters).get(id)
      if (slot === undefined) return undefined
      const at = level(slot, second)
      return at < 0 ? undefined : at
    },
    count: (diagram) =>
      countOf(
        store,
        some(store, diagram, (at) => !isCounted(at)),
        weights,
        isCounted,
      ),
    exact: axes.list.every(({ exact, slot }) => exact || !slot.isFact),
  }
}

const keyOf = ({
  slot,
  second,
  option,
}: Pick<Axis, "slot" | "second"> & { readonly option?: string | undefined }): string =>
  `${String(slot.index)}${second ? "'" : ""}${option === undefined ? "" : `=${option}`}`
