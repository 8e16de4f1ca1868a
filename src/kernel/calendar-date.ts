// A day of the civil calendar, as the ISO string YYYY-MM-DD. Not an instant: it has no time and no zone.
// Invariant: every CalendarDate is a real day of the years 1900 to 2199, so ISO order is date order.

import { civilOfDay, dayNumber, daysInMonth, type Civil } from "./civil.js"
import type { Language } from "./text.js"
import { brandCalendarDate, type Branded } from "./unsafe.js"

/** A real day, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export type CalendarDate = Branded<"CalendarDate">

const firstYear = 1900
const lastYear = 2199

/**
 * The date of a year, month and day as whole numbers, or `undefined` where there is no such day from 1900 to 2199.
 *
 * @example
 * dateOf(2024, 2, 29) // => "2024-02-29"
 * dateOf(2026, 2, 29) // => undefined
 */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const civil = { year, month, day }
  return isReal(civil) && isCovered(civil) ? ofCivil(civil) : undefined
}

/**
 * A date written in source code. An impossible one is a bug and throws; for input use `parseCalendarDate`.
 *
 * @example
 * on("2026-04-01") // => "2026-04-01"
 */
export function on(iso: `${number}-${number}-${number}`): CalendarDate {
  const { year, month, day } = civilOfIso(iso)
  const date = dateOf(year, month, day)
  if (date !== iso) throw new RangeError("not a date from 1900-01-01 to 2199-12-31")
  return date
}

/** The first day of the range, 1900-01-01. */
export const firstDate: CalendarDate = on("1900-01-01")

/** The last day of the range, 2199-12-31. */
export const lastDate: CalendarDate = on("2199-12-31")

function isReal({ year, month, day }: Civil): boolean {
  if (![year, month, day].every(Number.isInteger)) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function isCovered({ year }: Civil): boolean {
  return year >= firstYear && year <= lastYear
}

function civilOfIso(iso: string): Civil {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
}

function ofCivil({ year, month, day }: Civil): CalendarDate {
  return brandCalendarDate(
    `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  )
}

function inRange(civil: Civil): CalendarDate {
  if (!isCovered(civil)) throw new RangeError("date arithmetic left the years 1900 to 2199")
  return ofCivil(civil)
}

function numberOf(date: CalendarDate): number {
  return dayNumber(civilOfIso(date))
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count))
    throw new RangeError("a count of days, months or years must be a whole number")
  return count
}

/**
 * The day `count` days later, or earlier if negative.
 *
 * @throws RangeError outside 1900–2199, or if `count` isn't whole: a bug
 *
 * @example
 * addDays(on("2024-02-28"), 1) // => "2024-02-29"
 */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return inRange(civilOfDay(numberOf(date) + whole(count)))
}

/**
 * The same day of the month `count` months later; where that month has no such day, its last day.
 *
 * @throws RangeError outside 1900–2199, or if `count` isn't whole: a bug
 *
 * @example
 * addMonths(on("2026-01-31"), 1) // => "2026-02-28"
 */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const { year, month, day } = civilOfIso(date)
  const index = year * 12 + month - 1 + whole(count)
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  return inRange({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) })
}

/**
 * The same day `count` years later; 29 February becomes 28 February in a common year.
 *
 * @throws RangeError outside 1900–2199, or if `count` isn't whole: a bug
 *
 * @example
 * addYears(on("2024-02-29"), 1) // => "2025-02-28"
 */
export function addYears(date: CalendarDate, count: number): CalendarDate {
  return addMonths(date, whole(count) * 12)
}

/**
 * The number of days from `from` to `to`; negative if `to` is earlier.
 *
 * @example
 * daysBetween(on("2026-01-01"), on("2026-03-01")) // => 59
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return numberOf(to) - numberOf(from)
}

/**
 * Negative if `a` is earlier than `b`, zero if the same day, positive if later. Fit for sorting.
 *
 * @example
 * compareDates(on("2026-01-02"), on("2026-01-01")) > 0 // => true
 */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The earlier of two days. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return b < a ? b : a
}

/** The later of two days. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return b > a ? b : a
}

/** A day of the week, Monday = 1 to Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/**
 * The day of the week, Monday = 1 to Sunday = 7.
 *
 * @example
 * weekday(on("2026-11-25")) // => 3
 */
export function weekday(date: CalendarDate): Weekday {
  const index = (((numberOf(date) + 3) % 7) + 7) % 7
  return weekdays[index] ?? 1
}

/** The year. */
export function yearOf(date: CalendarDate): number {
  return civilOfIso(date).year
}

/** The month, 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return civilOfIso(date).month
}

/** The day of the month, 1 to 31. */
export function dayOf(date: CalendarDate): number {
  return civilOfIso(date).day
}

/**
 * The last day of the month in which a day lies.
 *
 * @example
 * lastDayOfMonth(on("2026-02-03")) // => "2026-02-28"
 */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = civilOfIso(date)
  return ofCivil({ year, month, day: daysInMonth(year, month) })
}

/**
 * A date for people: as official documents write it in Chinese, ISO in English.
 *
 * @example
 * formatDate(on("2026-05-06"), "zh") // => "2026年5月6日"
 * formatDate(on("2026-05-06"), "en") // => "2026-05-06"
 */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = civilOfIso(date)
  return language === "zh" ? `${String(year)}年${String(month)}月${String(day)}日` : date
}
