// Which days are workdays. Weekends are off, except make-up workdays (调休上班); statutory days off that
// fall on Monday to Friday are listed. Not a list of festivals, and never a guess: outside the days
// that its source covers the answer is a fault.
// Invariants: every listed day lies within the coverage; days off are Mondays to Fridays; make-up
// workdays are Saturdays and Sundays.

import * as Result from "effect/Result"
import { addDays, formatDate, weekday, type CalendarDate } from "./calendar-date.js"
import type { Citation } from "./citation.js"
import { fault, hasFaults, type Fault, type Faults } from "./fault.js"
import { text, type Text } from "./text.js"

/** The workdays of a stretch of time, and where they come from. */
export interface WorkingCalendar {
  readonly id: string
  /** Where the days come from, in words. */
  readonly source: Text
  /** The notices that fix the days. */
  readonly citations: readonly Citation[]
  /** First day covered. */
  readonly from: CalendarDate
  /** Last day covered. */
  readonly until: CalendarDate
  /** Statutory days off and days off in lieu that fall on Monday to Friday. */
  readonly daysOff: ReadonlySet<CalendarDate>
  /** Saturdays and Sundays on which people work. */
  readonly makeUpWorkdays: ReadonlySet<CalendarDate>
}

/** What `workingCalendar` is given; the days in any order. */
export interface WorkingCalendarSource {
  readonly id: string
  readonly source: Text
  readonly citations?: readonly Citation[]
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly daysOff: Iterable<CalendarDate>
  readonly makeUpWorkdays: Iterable<CalendarDate>
}

/**
 * Makes a working calendar.
 *
 * @returns every fault found: `calendar.order` if it ends before it begins, `calendar.uncovered` for a day outside
 *   its coverage, `calendar.dayOff` for a day off at a weekend, `calendar.makeUp` for a make-up workday in the week
 *   `at` names the day
 *
 * @example
 * const may = {
 *   id: "may",
 *   source: text("示例", "example"),
 *   from: on("2026-05-01"),
 *   until: on("2026-05-31"),
 *   makeUpWorkdays: [on("2026-05-09")],
 * }
 * workingCalendar({ ...may, daysOff: [on("2026-05-01")] }) // => succeed
 * workingCalendar({ ...may, daysOff: [on("2026-05-02")] }) // => fail "calendar.dayOff"
 */
export function workingCalendar(source: WorkingCalendarSource): Result.Result<WorkingCalendar, Faults> {
  const calendar: WorkingCalendar = {
    id: source.id,
    source: source.source,
    citations: source.citations ?? [],
    from: source.from,
    until: source.until,
    daysOff: new Set(source.daysOff),
    makeUpWorkdays: new Set(source.makeUpWorkdays),
  }
  const listed = [...calendar.daysOff, ...calendar.makeUpWorkdays]
  const found: Fault[] = [
    ...(calendar.until < calendar.from ? [orderFault] : []),
    ...listed.filter((day) => !covers(calendar, day)).map(uncoveredFault),
    ...[...calendar.daysOff].filter(isWeekend).map(dayOffFault),
    ...[...calendar.makeUpWorkdays].filter((day) => !isWeekend(day)).map(makeUpFault),
  ]
  return hasFaults(found) ? Result.fail(found) : Result.succeed(calendar)
}

/** Whether a day lies within a calendar's coverage. */
export function covers(calendar: WorkingCalendar, date: CalendarDate): boolean {
  return calendar.from <= date && date <= calendar.until
}

/**
 * Whether people work on a day.
 *
 * @returns a fault `calendar.outside` for a day the calendar doesn't cover
 *
 * @example
 * // calendar: January to June 2026, with 1, 4 and 5 May off and 9 May worked
 * isWorkday(calendar, on("2026-05-09")) // => succeed(true)
 * isWorkday(calendar, on("2026-05-04")) // => succeed(false)
 * isWorkday(calendar, on("2026-07-01")) // => fail "calendar.outside"
 */
export function isWorkday(calendar: WorkingCalendar, date: CalendarDate): Result.Result<boolean, Fault> {
  return covers(calendar, date) ? Result.succeed(works(calendar, date)) : Result.fail(outside(calendar))
}

/**
 * The `count`-th workday after a day, or before it if negative; 0 is the day itself. The day itself is never counted.
 *
 * @param count a whole number; anything else is a bug and throws
 * @returns a fault `calendar.outside` if the day or the answer isn't covered
 *
 * @example
 * // calendar: January to June 2026, with 1, 4 and 5 May off and 9 May worked
 * addWorkdays(calendar, on("2026-05-06"), 3) // => succeed("2026-05-09")
 * addWorkdays(calendar, on("2026-06-29"), 3) // => fail "calendar.outside"
 */
export function addWorkdays(
  calendar: WorkingCalendar,
  date: CalendarDate,
  count: number,
): Result.Result<CalendarDate, Fault> {
  if (!Number.isSafeInteger(count)) throw new RangeError("a count of workdays must be a whole number")
  if (!covers(calendar, date)) return Result.fail(outside(calendar))
  return nthWorkday(calendar, date, count)
}

function nthWorkday(
  calendar: WorkingCalendar,
  date: CalendarDate,
  count: number,
): Result.Result<CalendarDate, Fault> {
  const step = count < 0 ? -1 : 1
  const edge = count < 0 ? calendar.from : calendar.until
  let day = date
  for (let left = Math.abs(count); left > 0;) {
    if (day === edge) return Result.fail(outside(calendar))
    day = addDays(day, step)
    if (works(calendar, day)) left -= 1
  }
  return Result.succeed(day)
}

/**
 * The number of workdays after `from` up to and including `to`; if `to` is earlier, the same the other way round, negative.
 *
 * @returns a fault `calendar.outside` if either day isn't covered
 *
 * @example
 * // calendar: January to June 2026, with 1, 4 and 5 May off and 9 May worked
 * workdaysBetween(calendar, on("2026-05-06"), on("2026-05-11")) // => succeed(4)
 */
export function workdaysBetween(
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): Result.Result<number, Fault> {
  if (!covers(calendar, from) || !covers(calendar, to)) return Result.fail(outside(calendar))
  if (to < from) return Result.map(workdaysBetween(calendar, to, from), (count) => 0 - count)
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (works(calendar, day)) count += 1
  }
  return Result.succeed(count)
}

/** The first workday after a day, or a fault `calendar.outside`. */
export function nextWorkday(
  calendar: WorkingCalendar,
  date: CalendarDate,
): Result.Result<CalendarDate, Fault> {
  return addWorkdays(calendar, date, 1)
}

/**
 * The day itself if it is a workday, otherwise the first workday after it, or a fault `calendar.outside`.
 *
 * @example
 * // calendar: January to June 2026, with 1, 4 and 5 May off and 9 May worked
 * workdayOnOrAfter(calendar, on("2026-05-09")) // => succeed("2026-05-09")
 * workdayOnOrAfter(calendar, on("2026-05-10")) // => succeed("2026-05-11")
 */
export function workdayOnOrAfter(
  calendar: WorkingCalendar,
  date: CalendarDate,
): Result.Result<CalendarDate, Fault> {
  if (!covers(calendar, date)) return Result.fail(outside(calendar))
  return works(calendar, date) ? Result.succeed(date) : nextWorkday(calendar, date)
}

function isWeekend(date: CalendarDate): boolean {
  return weekday(date) > 5
}

function works(calendar: WorkingCalendar, date: CalendarDate): boolean {
  return isWeekend(date) ? calendar.makeUpWorkdays.has(date) : !calendar.daysOff.has(date)
}

function outside({ source, from, until }: WorkingCalendar): Fault {
  return fault("calendar.outside", {
    message: text(
      `工作日历（${source.zh}）只包括${formatDate(from, "zh")}至${formatDate(until, "zh")}，超出的日期无法推算。`,
      `The working calendar (${source.en}) covers ${from} to ${until} only; beyond it there is no answer.`,
    ),
    remedy: text(
      "请补充相应年度的放假安排后再计算。",
      "Add the holiday schedule of the year in question, then ask again.",
    ),
  })
}

const orderFault = fault("calendar.order", {
  at: "until",
  message: text("工作日历的截止日期早于起始日期。", "The working calendar ends before it begins."),
  remedy: text("请核对起止日期。", "Check its first and last day."),
})

function uncoveredFault(day: CalendarDate): Fault {
  return fault("calendar.uncovered", {
    at: day,
    message: text(
      "所列日期不在工作日历的起止日期之内。",
      "A listed day lies outside the calendar's coverage.",
    ),
    remedy: text("请更正日期，或者调整起止日期。", "Correct the day, or the coverage."),
  })
}

function dayOffFault(day: CalendarDate): Fault {
  return fault("calendar.dayOff", {
    at: day,
    message: text(
      "周末本来就是休息日，不必列入放假日。",
      "A weekend is off anyway and isn't listed as a day off.",
    ),
    remedy: text("请删去这一天，或者核对日期。", "Remove the day, or check it."),
  })
}

function makeUpFault(day: CalendarDate): Fault {
  return fault("calendar.makeUp", {
    at: day,
    message: text("调休上班日应当是星期六或者星期日。", "A make-up workday must be a Saturday or a Sunday."),
    remedy: text("请核对放假安排。", "Check the holiday schedule."),
  })
}
