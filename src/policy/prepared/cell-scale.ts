/**
 * The cells of a fact: the pieces of its domain that no comparison of a question tells apart, once the parameters
 * are set. Here a value is only placed; what the cells mean is found by trying each comparison on a sample of it.
 *
 * Invariant: two values in one cell give every comparison the same truth. A sample stands for its cell in
 * comparisons alone; it need not be a value that a person could enter.
 */
import type { Atom } from "../compile.js"
import type { FactType, Scalar } from "../fact.js"
import type { Slot, Value, Values } from "../slots.js"

export const booleanScale = 0
export const oneOfScale = 1
export const numberScale = 2
export const dateScale = 3

export interface CellScale {
  readonly slot: number
  readonly id: string
  readonly kind: 0 | 1 | 2 | 3
  /** A value for each cell; the cell of a value is its place here plus one. */
  readonly samples: readonly Value[]
  readonly options: readonly string[]
  /** The constants that a number or a date is compared with, ascending. */
  readonly marks: readonly (number | string)[]
  readonly type: FactType
}

/** @param values the parameters, by slot */
export const cellScaleOf = (
  { id, index, type }: Slot,
  atoms: readonly Atom[],
  values: Values,
): CellScale | undefined => {
  const common = { slot: index, id, options: [], marks: [] }
  switch (type.kind) {
    case "boolean":
      return { ...common, type, kind: booleanScale, samples: [true, false] }
    case "oneOf": {
      const options = type.options.map(({ value }) => value)
      return { ...common, type, kind: oneOfScale, options, samples: options }
    }
    case "number": {
      const marks = constantsOf(index, atoms, values).filter((value) => typeof value === "number")
      const sorted = [...new Set(marks)].sort((a, b) => a - b)
      return { ...common, type, kind: numberScale, marks: sorted, samples: numberSamples(sorted) }
    }
    case "date": {
      const marks = constantsOf(index, atoms, values).filter((value) => typeof value === "string")
      const sorted = [...new Set(marks)].sort()
      return { ...common, type, kind: dateScale, marks: sorted, samples: dateSamples(sorted) }
    }
    case "period":
    case "list":
      return undefined
  }
}

const constantsOf = (slot: number, atoms: readonly Atom[], values: Values): readonly Scalar[] =>
  atoms
    .filter(({ left }) => left.index === slot)
    .flatMap(({ comparison, right }): readonly Scalar[] => {
      if (!("parameter" in comparison.right)) return comparison.right
      const bound = right === undefined ? undefined : values[right.index]
      return bound === undefined || typeof bound === "object" ? [] : [bound]
    })

/** Below the first mark, on it, between it and the second, … above the last. */
const numberSamples = (marks: readonly number[]): readonly number[] => {
  const samples = [-Infinity]
  marks.forEach((mark, index) => {
    const next = marks[index + 1]
    samples.push(mark, next === undefined ? Infinity : mark / 2 + next / 2)
  })
  return samples
}

/** Dates are compared as text: text that goes on after a date lies between it and the day after. */
const dateSamples = (marks: readonly string[]): readonly string[] => [
  "",
  ...marks.flatMap((mark) => [mark, `${mark}~`]),
]
