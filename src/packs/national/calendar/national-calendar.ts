// The national working calendar, made of the State Council's holiday notices. Not a forecast: a year whose
// notice isn't among them is outside, and asking for it is a fault.
// Mind the end: a notice may touch the last days of the year before it (2018-12-31 became a day off only by the
// notice of December 2018). The days after the last notice's own holidays are as certain as that.

import * as Result from "effect/Result"
import {
  addDays,
  daysBetween,
  on,
  text,
  weekday,
  workingCalendar,
  type CalendarDate,
  type Faults,
  type WorkingCalendar,
} from "../../../kernel/index.js"
import { holidayNotices, type HolidayNotice } from "./notices.js"

interface Days {
  readonly off: ReadonlySet<CalendarDate>
  readonly work: ReadonlySet<CalendarDate>
}

/** What a calendar made of notices is called, and what it covers. */
export type CalendarCoverage = Pick<WorkingCalendar, "id" | "source" | "from" | "until">

/**
 * A working calendar made of holiday notices, oldest first; a later notice changes an earlier one. A host adds the
 * next year's notice here as soon as it is issued.
 *
 * @returns the faults of `workingCalendar`: a notice for days outside the coverage is one of them
 *
 * @example
 * const coverage = { id: "2026", source: text("示例", "example"), from: on("2026-01-01"), until: on("2026-12-31") }
 * const notices = [{ citation: cite(document), off: [[on("2026-05-01"), on("2026-05-05")]], work: [on("2026-05-09")] }]
 * calendarOfNotices(notices, coverage) // => succeed
 * calendarOfNotices(notices, { ...coverage, until: on("2026-05-04") }) // => fail "calendar.uncovered"
 */
export function calendarOfNotices(
  notices: readonly HolidayNotice[],
  coverage: CalendarCoverage,
): Result.Result<WorkingCalendar, Faults> {
  const days = notices.reduce(applyNotice, { off: new Set<CalendarDate>(), work: new Set<CalendarDate>() })
  return workingCalendar({
    ...coverage,
    citations: notices.map(({ citation }) => citation),
    daysOff: [...days.off].filter((day) => weekday(day) <= 5),
    makeUpWorkdays: days.work,
  })
}

/**
 * The workdays of mainland China from 2018-01-01 to 2026-12-31.
 *
 * @example
 * isWorkday(nationalCalendar, on("2026-02-28")) // => succeed(true)
 * isWorkday(nationalCalendar, on("2026-10-01")) // => succeed(false)
 * isWorkday(nationalCalendar, on("2027-01-04")) // => fail "calendar.outside"
 */
export const nationalCalendar: WorkingCalendar = Result.getOrThrow(
  calendarOfNotices(holidayNotices, {
    id: "national-2018-2026",
    source: text("国务院办公厅2018年至2026年放假安排", "State Council holiday notices for 2018 to 2026"),
    from: on("2018-01-01"),
    until: on("2026-12-31"),
  }),
)

function applyNotice(days: Days, { off, work }: HolidayNotice): Days {
  const newlyOff = new Set(off.flatMap(([first, last]) => daysOf(first, last)))
  const newlyWork = new Set(work)
  return {
    off: new Set([...[...days.off].filter((day) => !newlyWork.has(day)), ...newlyOff]),
    work: new Set([...[...days.work].filter((day) => !newlyOff.has(day)), ...newlyWork]),
  }
}

function daysOf(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}
