// How a period is counted into a last day. The rule belongs to the law that sets the period, so it comes
// with its citation; the kernel holds no law's rule, only the arithmetic that all of them share.
// Invariant: nothing is counted by default: every choice is named by the rule.

import * as Result from "effect/Result"
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  lastDate,
  later,
  monthOf,
  yearOf,
  type CalendarDate,
} from "./calendar-date.js"
import type { Citation } from "./citation.js"
import { fault, type Fault } from "./fault.js"
import type { Period } from "./period.js"
import type { Pause } from "./suspension.js"
import { text } from "./text.js"
import { addWorkdays, isWorkday, workdayOnOrAfter, type WorkingCalendar } from "./working-calendar.js"

/**
 * How a law counts its periods. 民法典第二百零一条至第二百零三条, for one: the first day is not counted; months and
 * years end on the corresponding day, or on the last day of a month that has none; a last day that is a statutory
 * holiday moves on to the day after the holiday.
 */
export interface CountingRule {
  /** The article that says so. */
  readonly citation: Citation
  /** Whether the day of the starting event is the first day of the period. */
  readonly firstDay: "counted" | "notCounted"
  /**
   * What happens to a last day on which nobody works. `movesOn`: it becomes the next workday; weekends are treated
   * like statutory holidays, and make-up workdays like any workday. `stays`: it stays, and no calendar is consulted.
   */
  readonly lastDayOnHoliday: "movesOn" | "stays"
  /** Where a month has no corresponding day, the period ends on its last day. */
  readonly monthEnd: "lastDayOfMonth"
  /** Amounts of days that the law reads as workdays: 行政处罚法第八十五条 reads 2, 3, 5 and 7 so. */
  readonly shortPeriodsAreWorkdays?: readonly number[]
}

/** The end of a period. */
export interface PeriodEnd {
  /** The last day; acts on it are in time. */
  readonly lastDay: CalendarDate
  /** The day from which the last day moved on, where it did. */
  readonly movedFrom?: CalendarDate
}

/**
 * Counts a period.
 *
 * Days of a pause don't count: in workdays they are passed over; in days, months and years the end moves by the days
 * paused while the period runs. If a pause begins on the days that a holiday has added at the end, one day is left
 * after it. Where the first day is counted, a month ends on the day before the corresponding day.
 *
 * @param pauses ended suspensions as `pausesOf` gives them: in order, not overlapping
 * @returns a fault `calendar.outside` if a day must be known that the calendar doesn't cover, or
 *   `period.outsideRange` if the end lies after 2199
 *
 * @example
 * // calendar: January to June 2026, with 1, 4 and 5 May off and 9 May worked
 * // counting: the first day not counted, the last day moved on
 * countPeriod(on("2026-05-06"), workdays(3), counting, calendar) // => succeed({ lastDay: "2026-05-09" })
 * const month = Result.getOrThrow(countPeriod(on("2026-01-31"), months(1), counting, calendar))
 * month // => { lastDay: "2026-03-02", movedFrom: "2026-02-28" }
 */
export function countPeriod(
  startedOn: CalendarDate,
  period: Period,
  rule: CountingRule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Result.Result<PeriodEnd, Fault> {
  if (countsWorkdays(period, rule)) {
    return Result.map(lastWorkday(startedOn, period.amount, rule, calendar, pauses), (lastDay) => ({
      lastDay,
    }))
  }
  const firstDay = rule.firstDay === "counted" ? startedOn : shift(startedOn, 1)
  const unpaused = calendarEnd(startedOn, period, rule)
  if (firstDay === undefined || unpaused === undefined) return Result.fail(outsideRange)
  return paused(firstDay, unpaused, rule, calendar, pauses)
}

function countsWorkdays({ amount, unit }: Period, rule: CountingRule): boolean {
  return unit === "workday" || (unit === "day" && (rule.shortPeriodsAreWorkdays ?? []).includes(amount))
}

function lastWorkday(
  startedOn: CalendarDate,
  amount: number,
  rule: CountingRule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): Result.Result<CalendarDate, Fault> {
  const first = isWorkday(calendar, startedOn)
  const countsFirst = rule.firstDay === "counted" && Result.isSuccess(first) && first.success
  let left = countsFirst && !isPaused(startedOn, pauses) ? amount - 1 : amount
  let day = startedOn
  while (left > 0) {
    const next = addWorkdays(calendar, day, 1)
    if (Result.isFailure(next)) return next
    day = next.success
    if (!isPaused(day, pauses)) left -= 1
  }
  return Result.succeed(day)
}

function isPaused(day: CalendarDate, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until)
}

function shift(date: CalendarDate, count: number): CalendarDate | undefined {
  return daysBetween(date, lastDate) < count ? undefined : addDays(date, count)
}

function calendarEnd(
  startedOn: CalendarDate,
  { amount, unit }: Period,
  rule: CountingRule,
): CalendarDate | undefined {
  const before = rule.firstDay === "counted" ? 1 : 0
  if (unit === "day") return shift(startedOn, amount - before)
  const count = unit === "year" ? amount * 12 : amount
  if (yearOf(startedOn) * 12 + monthOf(startedOn) + count > yearOf(lastDate) * 12 + monthOf(lastDate))
    return undefined
  const corresponding = addMonths(startedOn, count)
  // Without a corresponding day the month's last day is the end either way.
  return dayOf(corresponding) === dayOf(startedOn) ? addDays(corresponding, -before) : corresponding
}

function paused(
  firstDay: CalendarDate,
  unpaused: CalendarDate,
  rule: CountingRule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): Result.Result<PeriodEnd, Fault> {
  let end = ending(unpaused, rule, calendar)
  let nominal = unpaused
  for (const pause of pauses) {
    if (pause.until < firstDay) continue
    const from = later(pause.from, firstDay)
    if (from > nominal && (Result.isFailure(end) || from > end.success.lastDay)) break
    const length = daysBetween(from, pause.until) + 1
    const moved = from > nominal ? shift(pause.until, 1) : shift(nominal, length)
    if (moved === undefined) return Result.fail(outsideRange)
    nominal = moved
    end = ending(nominal, rule, calendar)
  }
  return end
}

function ending(
  nominal: CalendarDate,
  rule: CountingRule,
  calendar: WorkingCalendar,
): Result.Result<PeriodEnd, Fault> {
  if (rule.lastDayOnHoliday === "stays") return Result.succeed({ lastDay: nominal })
  return Result.map(workdayOnOrAfter(calendar, nominal), (lastDay) =>
    lastDay === nominal ? { lastDay } : { lastDay, movedFrom: nominal },
  )
}

const outsideRange = fault("period.outsideRange", {
  message: text("期限的届满日超出2199年。", "The period ends after the year 2199."),
  remedy: text("请核对期限的数量和单位。", "Check the period's amount and unit."),
})
