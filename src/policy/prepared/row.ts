/**
 * One fact of a table of rules: where its values fall among its cells, and what each cell leaves of the alternatives.
 * Written for speed, since every fact of every case passes here; what the cells are is the business of the scale.
 */
import type { Alternatives } from "./alternatives.js"
import { booleanScale, dateScale, numberScale, oneOfScale, type CellScale } from "./cell-scale.js"
import { isInDomain } from "../domain.js"
import type { Scalar } from "../fact.js"

/** Alternatives in one word. */
export const wordSize = 32

/** Dates of which the cell is kept. */
const datesKept = 20_000

export interface Row {
  readonly id: string
  readonly kind: CellScale["kind"]
  readonly slot: number
  readonly scale: CellScale
  readonly options: readonly string[]
  readonly marks: readonly Scalar[]
  /** Numbers from `low` to `high` that are whole when taken `times` are in the domain; 0 if that can't be told so. */
  readonly low: number
  readonly high: number
  readonly times: number
  readonly dates: Map<string, number>
  /** Of a yes-or-no fact in a table of one word: what is left if it doesn't hold, and the bits that differ if it does. */
  readonly ifFalse: number
  readonly differing: number
  readonly words: Int32Array
  /** For each cell, counted from one, what it leaves of each word. */
  readonly left: readonly number[]
  /** The fact that followed in the last case, since the next one mostly gives its facts in the same order. */
  next: Row | undefined
}

/** An alternative and the rule whose it is. */
export interface Owned {
  readonly rule: number
  readonly alternative: Alternatives[number]
}

export const owned = (alternatives: Alternatives, rule: number): readonly Owned[] =>
  alternatives.map((alternative) => ({ rule, alternative }))

export const rowOf = (scale: CellScale, bits: readonly Owned[], size: number): Row => {
  const bearing = bits.flatMap(({ alternative }, bit) => (alternative.has(scale.slot) ? [bit] : []))
  const words = size === 1 ? [0] : [...new Set(bearing.map((bit) => Math.floor(bit / wordSize)))]
  const left = scale.samples.flatMap((_, cell) =>
    words.map((word) =>
      bearing.reduce(
        (mask, bit) =>
          Math.floor(bit / wordSize) === word && bits[bit]?.alternative.get(scale.slot)?.[cell] === false
            ? mask & ~(1 << (bit % wordSize))
            : mask,
        -1,
      ),
    ),
  )
  const { id, kind, slot, options, marks, type } = scale
  const number = type.kind === "number" ? type : undefined
  return {
    id,
    kind,
    slot,
    scale,
    options,
    marks,
    low: number?.min ?? 0,
    high: number?.max ?? 0,
    times: number?.step === 1 ? 1 : number?.step === 0.5 ? 2 : 0,
    dates: new Map(),
    ifFalse: left[1] ?? -1,
    differing: (left[0] ?? -1) ^ (left[1] ?? -1),
    words: Int32Array.from(words),
    left: [...words.map(() => 0), ...left],
    next: undefined,
  }
}

/** The cell of a value, counted from one; 0 if it isn't in the domain of the fact. */
export const cellIn = (row: Row, value: Scalar | undefined): number => {
  switch (row.kind) {
    case booleanScale:
      return value === true ? 1 : value === false ? 2 : 0
    case oneOfScale: {
      const { options } = row
      for (let place = 0; place < options.length; place += 1) if (options[place] === value) return place + 1
      return 0
    }
    case numberScale:
      return typeof value === "number" ? cellOfNumber(row, value) : 0
    case dateScale:
      return typeof value === "string" ? cellOfDate(row, value) : 0
  }
}

const cellOfNumber = (row: Row, value: number): number => {
  const { low, high, times, marks } = row
  const known = value >= low && value <= high && times > 0 && Math.floor(value * times) === value * times
  return known || isInDomain(row.scale.type, value) ? cellBetween(marks, value) : 0
}

const cellOfDate = ({ dates, scale, marks }: Row, value: string): number => {
  const known = dates.get(value)
  if (known !== undefined) return known
  if (!isInDomain(scale.type, value)) return 0
  const cell = cellBetween(marks, value)
  if (dates.size < datesKept) dates.set(value, cell)
  return cell
}

/** Added up without a branch, as values come in no order that a processor could foresee. */
const cellBetween = (marks: readonly Scalar[], value: Scalar): number => {
  let cell = 1
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index] ?? 0
    cell += Number(mark < value) + Number(mark <= value)
  }
  return cell
}
