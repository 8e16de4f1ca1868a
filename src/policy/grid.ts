/**
 * Numbers and dates as whole numbers, so that they can be split exactly: a date is its day, a number is counted in
 * millionths. Not a general decimal: six places are enough for every figure a clause names.
 */
import { addDays, daysBetween, firstDate, parseCalendarDate, type CalendarDate } from "../kernel/index.js"
import * as Result from "effect/Result"
import type { DateType, NumberType } from "./fact.js"
import type { Slot, Value } from "./slots.js"

const places = 1_000_000

const dayOf = (date: CalendarDate): number => daysBetween(firstDate, date)

/** A domain on the whole numbers: every `step` from `min` to `max`. */
export interface Grid {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly isDate: boolean
}

export const gridOf = (type: Slot["type"]): Grid | undefined =>
  type.kind === "number" ? numberGrid(type) : type.kind === "date" ? dateGrid(type) : undefined

const numberGrid = ({ min, max, step }: NumberType): Grid => ({
  min: Math.round(min * places),
  max: Math.round(max * places),
  step: Math.max(1, Math.round(step * places)),
  isDate: false,
})

const dateGrid = ({ first, last }: DateType): Grid => ({ min: dayOf(first), max: dayOf(last), step: 1, isDate: true })

/** The whole number of a value; `undefined` for what is neither a number nor a date. */
export const pointOf = (value: Value, { isDate }: Grid): number | undefined => {
  if (typeof value === "number") return isDate ? undefined : Math.round(value * places)
  if (typeof value !== "string" || !isDate) return undefined
  const date = parseCalendarDate(value)
  return Result.isSuccess(date) ? dayOf(date.success) : undefined
}

/** A value as a date, if it is one. */
export const dateIn = (value: Value): CalendarDate | undefined =>
  typeof value === "string" ? Result.getOrUndefined(parseCalendarDate(value)) : undefined

export const valueAt = (point: number, { isDate }: Grid): number | CalendarDate =>
  isDate ? addDays(firstDate, point) : point / places

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
