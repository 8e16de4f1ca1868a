/**
 * Paths and cubes of a diagram as cases: the facts that a path names, a whole case that contains it, and both in
 * words. A cell of numbers or dates is named by its first value.
 */
import { text, type Text } from "../../kernel/index.js"
import type { GivenFacts, Scalar } from "../fact.js"
import type { ParameterValue } from "../parameter.js"
import type { Axis, Cell } from "./axes.js"
import type { Space } from "./space.js"
import type { Path } from "./store.js"
import type { Cube } from "./walk.js"
import { spanInWords, valueInWords } from "./value-words.js"

/** The facts a path names; with `second`, those of the second case of a pair. */
export const factsOn = (space: Space, path: Path, second = false): GivenFacts => {
  const facts: Record<string, Scalar> = {}
  for (const { axis, cell } of cellsOn(space, path))
    if (axis.slot.isFact && (!axis.second || second)) facts[axis.slot.id] = cell.first
  return facts
}

/** The unset parameters a path names, each with a value that stands for all on the path. */
export const parametersOn = (space: Space, path: Path): Readonly<Record<string, ParameterValue>> => {
  const values: Record<string, ParameterValue> = {}
  const lists: Record<string, string[]> = {}
  for (const { axis, cell } of cellsOn(space, path)) {
    if (axis.slot.isFact) continue
    if (axis.option === undefined) values[axis.slot.id] = cell.first
    else lists[axis.slot.id] = [...(lists[axis.slot.id] ?? []), ...(cell.first === true ? [axis.option] : [])]
  }
  return { ...values, ...lists }
}

/** The path with a value on every level: what it doesn't name takes the first of its domain. */
export const wholePath = (space: Space, path: Path): Path =>
  path.map((value, level) => (value < 0 ? sameAsFirst(space, path, level) : value))

/** A complete case on the path. */
export const wholeCase = (space: Space, path: Path, second = false): GivenFacts =>
  factsOn(space, wholePath(space, path), second)

/** What isn't named differs in nothing: the second case takes the value of the first. */
const sameAsFirst = ({ axes: { list } }: Space, path: Path, level: number): number => {
  const axis = list[level]
  if (axis?.second !== true) return 0
  return Math.max(0, path[level - 1] ?? 0)
}

const cellsOn = (
  { axes: { list } }: Space,
  path: Path,
): readonly { readonly axis: Axis; readonly cell: Cell }[] =>
  list.flatMap((axis, level) => {
    const cell = axis.cells[path[level] ?? -1]
    return cell === undefined ? [] : [{ axis, cell }]
  })

const nothing = text("任何情形", "any case")

/** The path in words: 主体类别：公务员；金额：20 至 39. */
export const pathInWords = (space: Space, path: Path): Text =>
  cubeInWords(
    space,
    path.map((value) => (value < 0 ? undefined : [value])),
  )

/** A cube in words; what it leaves open isn't mentioned. */
export const cubeInWords = (space: Space, cube: Cube): Text => {
  const said = space.axes.list.flatMap((axis, level) => {
    const values = cube[level]
    if (values === undefined) return []
    const [label, shown] = [labelOf(space, axis), cellsInWords(axis, values)]
    return [text(`${label.zh}：${shown.zh}`, `${label.en}: ${shown.en}`)]
  })
  return said.length === 0
    ? nothing
    : text(said.map(({ zh }) => zh).join("；"), said.map(({ en }) => en).join("; "))
}

const labelOf = ({ subject }: Space, axis: Axis): Text => {
  const { id, isFact } = axis.slot
  const named = (isFact ? subject.facts : subject.parameters).find((one) => one.id === id)
  const label = named?.label ?? text(id, id)
  const marked = axis.second ? text(`另一方的${label.zh}`, `the other's ${label.en}`) : label
  if (axis.option === undefined) return marked
  const option = valueInWords(axis.slot.type, axis.option)
  return text(`${marked.zh}列有“${option.zh}”`, `${marked.en} lists "${option.en}"`)
}

/** Neighbouring cells of numbers and dates are one span; of most options of a list, those left out are named. */
const cellsInWords = (axis: Axis, values: readonly number[]): Text => {
  const { slot, cells, option } = axis
  const others = cells.flatMap((_, value) => (values.includes(value) ? [] : [value]))
  if (slot.type.kind === "oneOf" && others.length > 0 && others.length * 3 <= cells.length) {
    const left = valuesInWords(axis, others)
    return text(`除${left.zh}以外`, `other than ${left.en}`)
  }
  return valuesInWords({ slot, cells, option }, values)
}

const valuesInWords = (
  { slot, cells, option }: Pick<Axis, "slot" | "cells"> & { readonly option?: string | undefined },
  values: readonly number[],
): Text => {
  const sorted = [...values].sort((a, b) => a - b)
  const type = option === undefined ? slot.type : ({ kind: "boolean" } as const)
  const isSpan = type.kind === "number" || type.kind === "date"
  const runs: [number, number][] = []
  for (const value of sorted) {
    const last = runs.at(-1)
    if (isSpan && last?.[1] === value - 1) last[1] = value
    else runs.push([value, value])
  }
  const words = runs.flatMap(([from, to]) => {
    const [first, last] = [cells[from], cells[to]]
    return first === undefined || last === undefined ? [] : [spanInWords(type, first.first, last.last)]
  })
  return text(words.map(({ zh }) => zh).join("、"), words.map(({ en }) => en).join(" or "))
}
