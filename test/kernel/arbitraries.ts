// Generators shared by the kernel's tests.

import * as Result from "effect/Result"
import fc from "fast-check"
import {
  addDays,
  on,
  text,
  weekday,
  workingCalendar,
  type CalendarDate,
  type CountingRule,
  type Document,
  type WorkingCalendar,
} from "../../src/kernel/index.js"

/** The last day of the kernel's range, counted from 1900-01-01. */
export const lastDayNumber = 109_572

/** Any day of 1900 to 2199. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: lastDayNumber })
  .map((number) => addDays(on("1900-01-01"), number))

/** A day of a stretch of `length` days. */
export function dateFrom(first: CalendarDate, length: number): fc.Arbitrary<CalendarDate> {
  return fc.integer({ min: 0, max: length - 1 }).map((number) => addDays(first, number))
}

/** A made-up document to cite. */
export const document: Document = {
  title: "虚构规则",
  issuer: "虚构机关",
  rank: "normativeDocument",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}

/** A counting rule with the given choices. */
export function rule(choices: Partial<CountingRule> = {}): CountingRule {
  return {
    citation: document,
    firstDay: "notCounted",
    lastDayOnHoliday: "movesOn",
    monthEnd: "lastDayOfMonth",
    ...choices,
  }
}

/** A calendar for 2026 and 2027 with the given days. */
export function calendarWith(
  daysOff: Iterable<CalendarDate>,
  makeUpWorkdays: Iterable<CalendarDate>,
): WorkingCalendar {
  return Result.getOrThrow(
    workingCalendar({
      id: "made-up",
      source: text("虚构日历", "made-up calendar"),
      from: on("2026-01-01"),
      until: on("2027-12-31"),
      daysOff,
      makeUpWorkdays,
    }),
  )
}

/** Any calendar for 2026 and 2027. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .uniqueArray(dateFrom(on("2026-01-01"), 730), { maxLength: 120 })
  .map((days) =>
    calendarWith(
      days.filter((day) => weekday(day) <= 5),
      days.filter((day) => weekday(day) > 5),
    ),
  )
