/**
 * A condition as alternatives: combinations of cells, one of which must contain the case. Only over complete facts;
 * there a condition holds surely (or possibly, if a parameter that it reads isn't set) exactly if one of them does.
 */
import { compileAtom } from "../compile.js"
import type { CellScale } from "./cell-scale.js"
import type { Comparison, Condition } from "../condition.js"
import { unknown, yes } from "../kleene.js"
import type { Slots, Values } from "../slots.js"

/** By slot, which cells of the fact it allows; a fact left out doesn't matter. */
export type Alternative = ReadonlyMap<number, readonly boolean[]>

export type Alternatives = readonly Alternative[]

export interface Setting {
  readonly slots: Slots
  readonly scales: ReadonlyMap<number, CellScale>
  /** Parameters by slot; facts are tried here and put back. */
  readonly values: Values
}

interface Sought extends Setting {
  /** Whether a comparison with a parameter that isn't set counts as having the truth that is sought. */
  readonly unset: boolean
}

/** More than this many, and the condition is better tried as it is written. */
const most = 12

/** Where the condition surely holds; `undefined` if there would be too many. */
export const surely = (condition: Condition, setting: Setting): Alternatives | undefined =>
  expand(condition, true, { ...setting, unset: false })

/** Where it may hold, if the parameters not set have the right values. */
export const possibly = (condition: Condition, setting: Setting): Alternatives | undefined =>
  expand(condition, true, { ...setting, unset: true })

/** Where it depends on parameters not set. */
export const unsettled = (condition: Condition, setting: Setting): Alternatives | undefined => {
  const [met, failed] = [true, false].map((holds) => expand(condition, holds, { ...setting, unset: true }))
  return met === undefined || failed === undefined ? undefined : every([met, failed])
}

const expand = (condition: Condition, holds: boolean, setting: Sought): Alternatives | undefined => {
  switch (condition.kind) {
    case "compare":
      return compared(condition, holds, setting)
    case "not":
      return expand(condition.of, !holds, setting)
    case "all":
    case "any": {
      const parts = expandEach(condition.of, holds, setting)
      return parts === undefined
        ? undefined
        : (condition.kind === "all") === holds
          ? every(parts)
          : some(parts)
    }
    case "count": {
      const { of, atLeast } = condition
      const least = holds ? atLeast : of.length - atLeast + 1
      const parts = expandEach(of, holds, setting)
      return parts === undefined || parts.length > most ? undefined : atLeastOf(Math.max(0, least), parts)
    }
  }
}

const expandEach = (
  conditions: readonly Condition[],
  holds: boolean,
  setting: Sought,
): readonly Alternatives[] | undefined => {
  const found: Alternatives[] = []
  for (const condition of conditions) {
    const part = expand(condition, holds, setting)
    if (part === undefined) return undefined
    found.push(part)
  }
  return found
}

const always: Alternatives = [new Map()]

const compared = (
  comparison: Comparison,
  holds: boolean,
  { slots, scales, values, unset }: Sought,
): Alternatives | undefined => {
  const { left, test } = compileAtom(comparison, slots)
  const scale = scales.get(left.index)
  const samples = scale === undefined ? [values[left.index]] : scale.samples
  const kept = values[left.index]
  const truths = samples.map((sample) => {
    values[left.index] = sample
    return test(values)
  })
  values[left.index] = kept
  const allowed = truths.map((truth) => (truth === unknown ? unset : (truth === yes) === holds))
  if (!allowed.includes(true)) return []
  return allowed.includes(false) ? [new Map([[left.index, allowed]])] : always
}

const some = (parts: readonly Alternatives[]): Alternatives | undefined =>
  parts.reduce<Alternatives | undefined>(
    (sum, part) => (sum === undefined ? undefined : union(sum, part)),
    [],
  )

/** Alternatives about one and the same fact are one. */
const union = (a: Alternatives, b: Alternatives): Alternatives | undefined => {
  const joined: Alternative[] = [...a]
  for (const one of b) {
    if (one.size === 0) return always
    const [first] = one
    const beside = joined.findIndex(
      (other) => one.size === 1 && other.size === 1 && other.has(first?.[0] ?? -1),
    )
    const other = joined[beside]
    if (first === undefined || other === undefined) joined.push(one)
    else {
      const [slot, cells] = first
      const either = cells.map((cell, index) => cell || other.get(slot)?.[index] === true)
      if (!either.includes(false)) return always
      joined[beside] = new Map([[slot, either]])
    }
  }
  if (joined.some(({ size }) => size === 0)) return always
  return joined.length > most ? undefined : joined
}

const every = (parts: readonly Alternatives[]): Alternatives | undefined => {
  let product: Alternatives = always
  for (const part of parts) {
    product = product.flatMap((a) => part.flatMap((b) => meet(a, b)))
    if (product.length > most) return undefined
  }
  return product
}

const meet = (a: Alternative, b: Alternative): Alternatives => {
  const met = new Map(a)
  for (const [slot, cells] of b) {
    const before = met.get(slot)
    const left = before === undefined ? cells : cells.map((cell, index) => cell && before[index] === true)
    if (!left.includes(true)) return []
    met.set(slot, left)
  }
  return [met]
}

const atLeastOf = (least: number, parts: readonly Alternatives[]): Alternatives | undefined => {
  if (least === 0) return always
  const [first, ...others] = parts
  if (first === undefined || least > parts.length) return []
  const [without, rest] = [atLeastOf(least, others), atLeastOf(least - 1, others)]
  const withFirst = rest === undefined ? undefined : every([first, rest])
  return without === undefined || withFirst === undefined ? undefined : some([without, withFirst])
}
