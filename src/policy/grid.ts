/**
 * Numbers and dates as whole numbers, so that they can be split exactly: a date is its day, a number is counted in
 * tenths, hundredths … as its step needs. Not a general decimal: six places are enough for every figure a clause names.
 */
import { addDays, daysBetween, firstDate, parseCalendarDate, type CalendarDate } from "../kernel/index.js"
import * as Result from "effect/Result"
import type { DateType, NumberType } from "./fact.js"
import type { Slot, Value } from "./slots.js"

const scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const

const dayOf = (date: CalendarDate): number => daysBetween(firstDate, date)

/** A domain on the whole numbers: every `step` from `min` to `max`, each counted `scale` times. */
export interface Grid {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly scale: number
  readonly isDate: boolean
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6

/** The least scale on which bounds and step are whole; the finest, if none is. */
export const scaleOf = (type: Slot["type"]): number =>
  type.kind === "number"
    ? (scales.find((scale) => [type.min, type.max, type.step].every((value) => isWhole(value * scale))) ??
      1_000_000)
    : 1

/** @param scale a scale that several domains share; the domain's own when left out */
export const gridOf = (type: Slot["type"], scale = scaleOf(type)): Grid | undefined =>
  type.kind === "number" ? numberGrid(type, scale) : type.kind === "date" ? dateGrid(type) : undefined

const numberGrid = ({ min, max, step }: NumberType, scale: number): Grid => ({
  min: Math.round(min * scale),
  max: Math.round(max * scale),
  step: Math.max(1, Math.round(step * scale)),
  scale,
  isDate: false,
})

const dateGrid = ({ first, last }: DateType): Grid => ({
  min: dayOf(first),
  max: dayOf(last),
  step: 1,
  scale: 1,
  isDate: true,
})

/** The whole number of a value; `undefined` for what is neither a number nor a date. */
export const pointOf = (value: Value, { isDate, scale }: Grid): number | undefined => {
  if (typeof value === "number") return isDate ? undefined : Math.round(value * scale)
  if (typeof value !== "string" || !isDate) return undefined
  const date = parseCalendarDate(value)
  return Result.isSuccess(date) ? dayOf(date.success) : undefined
}

/** Whether a value is a whole number of steps, be it inside the bounds or not. */
export const isOnGrid = (value: Value, grid: Grid): boolean => {
  const point = pointOf(value, grid)
  return (
    point !== undefined &&
    (typeof value !== "number" || isWhole(value * grid.scale)) &&
    point % grid.step === 0
  )
}

/** A value as a date, if it is one. */
export const dateIn = (value: Value): CalendarDate | undefined =>
  typeof value === "string" ? Result.getOrUndefined(parseCalendarDate(value)) : undefined

export const valueAt = (point: number, { isDate, scale }: Grid): number | CalendarDate =>
  isDate ? addDays(firstDate, point) : point / scale

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))

/** The distance after which several grids repeat. */
export const commonStep = (grids: readonly Grid[]): number =>
  grids.reduce((whole, { step }) => (whole / greatestCommon(whole, step)) * step, 1)

/** The grid's points from `low` to `high`, both included. */
export const pointsBetween = ({ min, max, step }: Grid, low: number, high: number): readonly number[] => {
  const points: number[] = []
  const first = Math.ceil(Math.max(low, min) / step) * step
  for (let point = first; point <= Math.min(high, max); point += step) points.push(point)
  return points
}
