/**
 * Which rules apply to a complete case, read off a table: for each cell of each fact, one bit for every alternative of
 * every rule that the cell allows. What is left after all facts are read are the alternatives that contain the case.
 * Only a quick way to the truth of conditions: what follows from it is the business of `verdict`.
 *
 * Invariants: the table refuses whatever isn't a complete case inside the domains and the constraints, and never says
 * anything of it; for a case that it reads, `applies` is what the conditions would say one by one.
 */
import { possibly, surely, unsettled, type Setting } from "./alternatives.js"
import { booleanScale, cellScaleOf, type CellScale } from "./cell-scale.js"
import type { GivenFacts } from "../fact.js"
import { no, unknown, yes, type Trit } from "../kleene.js"
import { conditionOf, type Program } from "../program.js"
import type { Values } from "../slots.js"
import { cellIn, owned, rowOf, wordSize, type Row } from "./row.js"

export interface RuleTable {
  readonly scales: readonly CellScale[]
  /** Reads a case; `false` if it isn't one to answer from here. What it found stands until the next reading. */
  readonly read: (given: GivenFacts) => boolean
  /** The same for a table of one word, only that cells aren't noted: enough for outcomes. */
  readonly readWord: ((given: GivenFacts) => boolean) | undefined
  /** The cell of each fact in the case read, by slot, counted from one. */
  readonly cells: Int32Array
  /** All that decides which rules apply, in whole numbers; `undefined` if conditions are left to be tried. */
  readonly marks: Int32Array | undefined
  /** The rule of each bit; one past the last rule for what isn't answered from here. */
  readonly owners: readonly number[]
  /** For each rule, whether its condition holds in the case read; `undefined` if that depends on a parameter not set. */
  readonly applies: () => readonly Trit[] | undefined
}

/**
 * @param values the parameters set, by slot
 * @param inForce of each rule, on the day
 * @returns `undefined` if the constraints have too many alternatives for a table
 */
export const ruleTable = (
  program: Program,
  values: Values,
  inForce: readonly Trit[],
): RuleTable | undefined => {
  const { slots, rules, constraints, atoms } = program
  const scales = slots.list.flatMap((slot) => (slot.isFact ? (cellScaleOf(slot, atoms, values) ?? []) : []))
  const setting: Setting = { slots, values, scales: new Map(scales.map((scale) => [scale.slot, scale])) }
  const conditions = rules.map(({ rule }) => conditionOf(rule))
  const written = conditions.map((condition) => surely(condition, setting))
  const doubtful = conditions.map((condition, rule) =>
    inForce[rule] === unknown ? possibly(condition, setting) : unsettled(condition, setting),
  )
  const excluded = constraints.map(({ constraint }) => possibly(constraint.impossible, setting))
  if (excluded.includes(undefined)) return undefined
  /** Conditions with too many alternatives are tried as they are written. */
  const long = rules.flatMap((_, rule) =>
    written[rule] === undefined || doubtful[rule] === undefined ? [rule] : [],
  )
  /** What isn't answered from here: cases that can't be, and those that need a parameter not set. */
  const refused = rules.length
  const bits = [
    ...written.flatMap((alternatives, rule) => owned(alternatives ?? [], rule)),
    ...[...doubtful, ...excluded].flatMap((alternatives) => owned(alternatives ?? [], refused)),
  ]
  const size = Math.max(1, Math.ceil(bits.length / wordSize))
  const rows = scales.map((scale) => rowOf(scale, bits, size))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const words = new Int32Array(size)
  const cells = new Int32Array(slots.list.length)
  const start = Int32Array.from({ length: size }, (_, word) => maskOf(bits.length - word * wordSize))
  const owners = Int32Array.from(bits, ({ rule }) => rule)
  const excluding = Int32Array.from({ length: size }, (_, word) =>
    bits.reduce(
      (mask, { rule }, bit) =>
        rule === refused && Math.floor(bit / wordSize) === word ? mask | (1 << (bit % wordSize)) : mask,
      0,
    ),
  )
  /** The fact that came first in the last case. */
  let first = rows[0]
  const truths: Trit[] = rules.map(() => no)
  const known: Values = [...values]
  let reading = false

  /** The fact of that name, expected from now on after the one before. */
  const rowAfter = (before: Row | undefined, id: string): Row | undefined => {
    const row = byId.get(id)
    if (row === undefined) return undefined
    if (before === undefined) first = row
    else before.next = row
    return row
  }

  /** The same as `fillMany`, of a single word: most questions have no more, and this is what their speed rests on. */
  const fillOne = (given: GivenFacts, noting: boolean): boolean => {
    let word = start[0] ?? 0
    let valid = 1
    let count = 0
    let before: Row | undefined
    let row = first
    for (const id in given) {
      if (row === undefined || row.id !== id) {
        row = rowAfter(before, id)
        if (row === undefined) return false
      }
      const value = given[id]
      if (row.kind === booleanScale) {
        // By arithmetic: a branch on what can't be foreseen costs more than all of this.
        const holds = Number(value === true)
        const fails = Number(value === false)
        valid &= holds | fails
        word &= row.ifFalse ^ (row.differing & -holds)
        if (noting) cells[row.slot] = holds + fails + fails
      } else {
        const cell = cellIn(row, value)
        if (cell === 0) return false
        word &= row.left[cell] ?? 0
        if (noting) cells[row.slot] = cell
      }
      count += 1
      before = row
      row = row.next
    }
    words[0] = word
    return valid === 1 && count === rows.length && (word & (excluding[0] ?? 0)) === 0
  }

  const fillMany = (given: GivenFacts): boolean => {
    for (let word = 0; word < size; word += 1) words[word] = start[word] ?? 0
    let count = 0
    let before: Row | undefined
    let row = first
    for (const id in given) {
      if (row === undefined || row.id !== id) {
        row = rowAfter(before, id)
        if (row === undefined) return false
      }
      const cell = cellIn(row, given[id])
      if (cell === 0) return false
      cells[row.slot] = cell
      const { words: touched, left } = row
      let at = cell * touched.length
      for (let index = 0; index < touched.length; index += 1) {
        const word = touched[index] ?? 0
        words[word] = (words[word] ?? 0) & (left[at] ?? 0)
        at += 1
      }
      count += 1
      before = row
      row = row.next
    }
    for (let word = 0; word < size; word += 1)
      if (((words[word] ?? 0) & (excluding[word] ?? 0)) !== 0) return false
    return count === rows.length
  }

  const readWhole = (given: GivenFacts): boolean => {
    if (!(size === 1 ? fillOne(given, true) : fillMany(given))) return false
    if (long.length > 0)
      for (const { slot, scale } of rows) known[slot] = scale.samples[(cells[slot] ?? 1) - 1]
    return true
  }

  return {
    scales,
    cells,
    owners: bits.map(({ rule }) => rule),
    read: (given) => {
      // A case whose facts are computed when they are read could ask in the middle of being read.
      if (reading) return false
      reading = true
      const complete = readWhole(given)
      reading = false
      return complete
    },
    readWord: size === 1 && long.length === 0 ? (given) => fillOne(given, false) : undefined,
    marks: long.length === 0 ? words : undefined,
    applies: () => {
      truths.fill(no)
      for (let word = 0; word < size; word += 1) {
        for (let rest = words[word] ?? 0; rest !== 0; rest &= rest - 1)
          truths[owners[word * wordSize + 31 - Math.clz32(rest & -rest)] ?? 0] = yes
      }
      for (const index of long) {
        const truth = rules[index]?.applies.test(known) ?? no
        if (truth === unknown || (truth === yes && inForce[index] === unknown)) return undefined
        truths[index] = truth
      }
      return truths
    },
  }
}

const maskOf = (bits: number): number => (bits >= wordSize ? -1 : (1 << Math.max(0, bits)) - 1)
