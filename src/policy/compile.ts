/**
 * Conditions as closures over slots: no code is generated, so that hosts with a strict content-security policy can
 * use them. Not the place where a condition is checked: `validate` has done that.
 */
import { both, either, negation, no, tritOf, unknown, yes, type Trit } from "./kleene.js"
import type { Comparison, Condition, Operand, Relation } from "./condition.js"
import type { Slot, Slots, Value, Values } from "./slots.js"

export interface CompiledCondition {
  readonly source: Condition
  readonly parts: readonly CompiledCondition[]
  readonly test: (values: Values) => Trit
  /** Visits the slots without a value that can still change the truth of the condition. */
  readonly open: (values: Values, visit: (slot: number) => void) => void
  /** What is left of the condition, as text: equal where the same values of what is unknown make it true. */
  readonly residue: (values: Values) => string
}

/** One comparison as it stands in a condition, with the slots it reads. */
export interface Atom {
  readonly comparison: Comparison
  readonly left: Slot
  readonly right?: Slot
  readonly test: (values: Values) => Trit
}

const slotOf = (operand: Operand, slots: Slots): Slot => {
  const slot = "fact" in operand ? slots.facts.get(operand.fact) : slots.parameters.get(operand.parameter)
  if (slot === undefined)
    throw new Error("a condition reads what the question doesn't have; validate the packs first")
  return slot
}

/** The place of a value in its order: that of the declaration for one-of, its own for numbers and dates. */
const rankOf = (type: Slot["type"]): ((value: Value) => number | string) => {
  if (type.kind !== "oneOf")
    return (value) => (typeof value === "number" || typeof value === "string" ? value : 0)
  const places = new Map<Value, number>(type.options.map(({ value }, place) => [value, place]))
  return (value) => places.get(value) ?? -1
}

const ordered: Readonly<
  Record<Exclude<Relation, "is">, (a: number | string, b: number | string) => boolean>
> = {
  atLeast: (a, b) => a >= b,
  atMost: (a, b) => a <= b,
  above: (a, b) => a > b,
  below: (a, b) => a < b,
}

const membership = (left: number, right: readonly Value[]): ((values: Values) => Trit) => {
  const [only] = right
  const has = right.length === 1 ? (value: Value) => value === only : (value: Value) => right.includes(value)
  return (values) => {
    const value = values[left]
    return value === undefined ? unknown : has(value) ? yes : no
  }
}

const testOf = (
  { relation, right }: Comparison,
  left: Slot,
  bound: Slot | undefined,
): ((values: Values) => Trit) => {
  const at = left.index
  if (relation !== "is") {
    const [rank, compare] = [rankOf(left.type), ordered[relation]]
    if ("parameter" in right) {
      const to = bound?.index ?? -1
      return (values) => {
        const [a, b] = [values[at], values[to]]
        return a === undefined || b === undefined ? unknown : tritOf(compare(rank(a), rank(b)))
      }
    }
    const constant = rank(right[0])
    return (values) => {
      const value = values[at]
      return value === undefined ? unknown : tritOf(compare(rank(value), constant))
    }
  }
  if (!("parameter" in right)) return membership(at, right)
  const to = bound?.index ?? -1
  return (values) => {
    const [value, list] = [values[at], values[to]]
    if (value === undefined || list === undefined) return unknown
    return tritOf(Array.isArray(list) ? list.includes(value) : list === value)
  }
}

export const compileAtom = (comparison: Comparison, slots: Slots): Atom => {
  const left = slotOf(comparison.left, slots)
  const right = "parameter" in comparison.right ? slotOf(comparison.right, slots) : undefined
  return {
    comparison,
    left,
    ...(right === undefined ? {} : { right }),
    test: testOf(comparison, left, right),
  }
}

/** @param note is told of every comparison, so that domains can be split where they are compared */
export const compileCondition = (
  source: Condition,
  slots: Slots,
  note: (atom: Atom) => void,
): CompiledCondition => {
  const inside = (of: readonly Condition[]) => of.map((part) => compileCondition(part, slots, note))
  switch (source.kind) {
    case "compare": {
      const atom = compileAtom(source, slots)
      note(atom)
      const read = [atom.left.index, ...(atom.right === undefined ? [] : [atom.right.index])]
      const open = (values: Values, visit: (slot: number) => void) => {
        for (const slot of read) if (values[slot] === undefined) visit(slot)
      }
      const residue = (values: Values): string => {
        const truth = atom.test(values)
        return truth === unknown ? `(${read.map((slot) => shown(values[slot])).join(";")})` : String(truth)
      }
      return { source, parts: [], test: atom.test, open, residue }
    }
    case "not": {
      const part = compileCondition(source.of, slots, note)
      return {
        source,
        parts: [part],
        test: (values) => negation(part.test(values)),
        open: part.open,
        residue: part.residue,
      }
    }
    case "all": {
      const parts = inside(source.of)
      return {
        source,
        parts,
        test: fold(parts, yes, both, no),
        open: openParts(parts),
        residue: residueOf(parts),
      }
    }
    case "any": {
      const parts = inside(source.of)
      return {
        source,
        parts,
        test: fold(parts, no, either, yes),
        open: openParts(parts),
        residue: residueOf(parts),
      }
    }
    case "count": {
      const parts = inside(source.of)
      return {
        source,
        parts,
        test: (values) => atLeastSo(source.atLeast, parts, values),
        open: openParts(parts),
        residue: residueOf(parts),
      }
    }
  }
}

const fold =
  (parts: readonly CompiledCondition[], start: Trit, join: (a: Trit, b: Trit) => Trit, settled: Trit) =>
  (values: Values): Trit => {
    let result = start
    for (const part of parts) {
      result = join(result, part.test(values))
      if (result === settled) return result
    }
    return result
  }

const atLeastSo = (least: number, parts: readonly CompiledCondition[], values: Values): Trit => {
  let surely = 0
  let perhaps = 0
  for (const part of parts) {
    const trit = part.test(values)
    if (trit === yes) surely += 1
    else if (trit === unknown) perhaps += 1
  }
  return surely >= least ? yes : surely + perhaps < least ? no : unknown
}

/** Parts whose truth is known don't open the whole. */
const openParts =
  (parts: readonly CompiledCondition[]) => (values: Values, visit: (slot: number) => void) => {
    for (const part of parts) if (part.test(values) === unknown) part.open(values, visit)
  }

const shown = (value: Value): string => (value === undefined ? "?" : JSON.stringify(value))

/** Of a part whose truth is known only the truth is left. */
const residueOf =
  (parts: readonly CompiledCondition[]) =>
  (values: Values): string => {
    let left = "["
    for (const part of parts) {
      const truth = part.test(values)
      left += truth === unknown ? part.residue(values) : String(truth)
    }
    return `${left}]`
  }
