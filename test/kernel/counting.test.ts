import * as Result from "effect/Result"
import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import {
  addDays,
  countPeriod,
  days,
  isWorkday,
  months,
  on,
  pausesOf,
  period,
  text,
  workdays,
  years,
  type CalendarDate,
  type CountingRule,
  type Pause,
  type Period,
  type WorkingCalendar,
} from "../../src/kernel/index.js"
import { anyCalendar, calendarWith, dateFrom, rule } from "./arbitraries.js"

const plainCalendar = calendarWith([], [])
const works = (calendar: WorkingCalendar, day: CalendarDate) => Result.getOrThrow(isWorkday(calendar, day))
const isPaused = (day: CalendarDate, pauses: readonly Pause[]) =>
  pauses.some((p) => p.from <= day && day <= p.until)
const lastDay = (
  startedOn: CalendarDate,
  p: Period,
  r: CountingRule,
  calendar = plainCalendar,
  pauses: readonly Pause[] = [],
) => {
  const end = countPeriod(startedOn, p, r, calendar, pauses)
  return Result.isSuccess(end) ? end.success.lastDay : end.failure.code
}

// The meaning, spelt out one day at a time, with another implementation of months.
function reference(
  startedOn: CalendarDate,
  { amount, unit }: Period,
  r: CountingRule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): CalendarDate {
  const first = r.firstDay === "counted" ? startedOn : addDays(startedOn, 1)
  const inWorkdays =
    unit === "workday" || (unit === "day" && (r.shortPeriodsAreWorkdays?.includes(amount) ?? false))
  if (unit === "day" || unit === "workday") {
    let counted = 0
    let day = addDays(first, -1)
    while (counted < amount) {
      day = addDays(day, 1)
      if (!isPaused(day, pauses) && (!inWorkdays || works(calendar, day))) counted += 1
    }
    return inWorkdays ? day : rolled(day, r, calendar, pauses)
  }
  // Months: one day more for every paused day met on the way.
  const start = Temporal.PlainDate.from(startedOn)
  const count = unit === "year" ? amount * 12 : amount
  const target = start.add({ months: count }, { overflow: "constrain" })
  const unpaused =
    r.firstDay === "counted" && target.day === start.day ? target.subtract({ days: 1 }) : target
  let end = addDays(startedOn, start.until(unpaused, { largestUnit: "days" }).days)
  for (let day = first; day <= end; day = addDays(day, 1)) if (isPaused(day, pauses)) end = addDays(end, 1)
  return rolled(end, r, calendar, pauses)
}

// On to the next workday; if a pause begins on the way there, on to the first workday after it.
function rolled(
  day: CalendarDate,
  r: CountingRule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): CalendarDate {
  if (r.lastDayOnHoliday === "stays" || works(calendar, day)) return day
  let next = addDays(day, 1)
  for (;;) {
    const pause = pauses.find((p) => p.from === next)
    if (pause !== undefined) {
      const after = addDays(pause.until, 1)
      return works(calendar, after) ? after : rolled(after, r, calendar, pauses)
    }
    if (works(calendar, next)) return next
    next = addDays(next, 1)
  }
}

const anyPauses = fc
  .array(
    fc.tuple(dateFrom(on("2026-01-01"), 240), fc.integer({ min: 0, max: 12 })).map(([from, length]) => ({
      from,
      until: addDays(from, length),
      reason: text("鉴定", "appraisal"),
    })),
    { maxLength: 5 },
  )
  .map(pausesOf)
const anyRule = fc
  .record({
    firstDay: fc.constantFrom("counted" as const, "notCounted" as const),
    lastDayOnHoliday: fc.constantFrom("movesOn" as const, "stays" as const),
    shortPeriodsAreWorkdays: fc.constantFrom([], [2, 3, 5, 7]),
  })
  .map(rule)
const anyPeriod = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(workdays),
  fc.integer({ min: 1, max: 120 }).map(days),
  fc.integer({ min: 1, max: 12 }).map(months),
  fc.constant(years(1)),
)

describe("counting a period", () => {
  it("agrees with counting one day at a time, for any rule, calendar and pauses", () => {
    fc.assert(
      fc.property(
        dateFrom(on("2026-01-01"), 150),
        anyPeriod,
        anyRule,
        anyCalendar,
        anyPauses,
        (start, p, r, calendar, pauses) => {
          expect(lastDay(start, p, r, calendar, pauses)).toBe(reference(start, p, r, calendar, pauses))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it("never ends earlier for a later start, a longer period or one more pause", () => {
    fc.assert(
      fc.property(
        dateFrom(on("2026-01-01"), 150),
        anyPeriod,
        anyRule,
        anyCalendar,
        anyPauses,
        (start, p, r, calendar, pauses) => {
          const end = lastDay(start, p, r, calendar, pauses)
          expect(lastDay(addDays(start, 1), p, r, calendar) >= lastDay(start, p, r, calendar)).toBe(true)
          const isShort = r.shortPeriodsAreWorkdays?.includes(p.amount) ?? false
          if (!isShort)
            expect(lastDay(start, period(p.amount + 1, p.unit), r, calendar, pauses) >= end).toBe(true)
          expect(end >= lastDay(start, p, r, calendar, pauses.slice(1))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("ends on a workday wherever the rule moves the last day on, and says from where it moved", () => {
    fc.assert(
      fc.property(
        dateFrom(on("2026-01-01"), 150),
        anyPeriod,
        anyCalendar,
        anyPauses,
        (start, p, calendar, pauses) => {
          const end = Result.getOrThrow(countPeriod(start, p, rule(), calendar, pauses))
          expect(works(calendar, end.lastDay)).toBe(true)
          if (end.movedFrom !== undefined) {
            expect(end.movedFrom < end.lastDay).toBe(true)
            expect(works(calendar, end.movedFrom)).toBe(false)
            expect(p.unit).not.toBe("workday")
          }
        },
      ),
    )
  })

  it("ends one month after 31 January on the last day of February, whichever day is counted first", () => {
    const stays = rule({ lastDayOnHoliday: "stays" })
    expect(lastDay(on("2026-01-31"), months(1), stays)).toBe("2026-02-28")
    expect(lastDay(on("2026-01-28"), months(1), stays)).toBe("2026-02-28")
    const counted = rule({ lastDayOnHoliday: "stays", firstDay: "counted" })
    expect(lastDay(on("2026-01-31"), months(1), counted)).toBe("2026-02-28")
    expect(lastDay(on("2026-01-29"), months(1), counted)).toBe("2026-02-28")
    expect(lastDay(on("2026-01-28"), months(1), counted)).toBe("2026-02-27")
    expect(lastDay(on("2026-03-01"), months(1), counted)).toBe("2026-03-31")
    expect(lastDay(on("2026-05-15"), years(1), counted)).toBe("2027-05-14")
  })

  it("moves a last day on a weekend or holiday on to the next workday, a make-up Saturday included", () => {
    // 2026-05-01 is a Friday.
    const calendar = calendarWith([on("2026-05-01"), on("2026-05-04")], [])
    expect(countPeriod(on("2026-04-21"), days(10), rule(), calendar)).toEqual(
      Result.succeed({ lastDay: "2026-05-05", movedFrom: "2026-05-01" }),
    )
    const withMakeUp = calendarWith([on("2026-05-01"), on("2026-05-04")], [on("2026-05-02")])
    expect(countPeriod(on("2026-04-21"), days(10), rule(), withMakeUp)).toEqual(
      Result.succeed({ lastDay: "2026-05-02", movedFrom: "2026-05-01" }),
    )
    expect(countPeriod(on("2026-04-21"), days(10), rule({ lastDayOnHoliday: "stays" }), calendar)).toEqual(
      Result.succeed({ lastDay: "2026-05-01" }),
    )
  })

  it("reads short periods as workdays only where the law does, and only in days", () => {
    // 2026-05-06 is a Wednesday.
    const law = rule({ shortPeriodsAreWorkdays: [2, 3, 5, 7] })
    expect(lastDay(on("2026-05-06"), days(3), law)).toBe("2026-05-11")
    expect(lastDay(on("2026-05-06"), days(3), rule({ lastDayOnHoliday: "stays" }))).toBe("2026-05-09")
    expect(lastDay(on("2026-05-06"), days(4), law)).toBe("2026-05-11")
    expect(lastDay(on("2026-05-06"), days(4), { ...law, lastDayOnHoliday: "stays" })).toBe("2026-05-10")
    expect(lastDay(on("2026-05-06"), months(3), law)).toBe("2026-08-06")
  })

  it("leaves one day after a pause that begins on the days a holiday added", () => {
    // Ten days from 2026-05-06 end on Saturday the 16th and move on to Monday the 18th, where a pause begins.
    const pause = [{ from: on("2026-05-18"), until: on("2026-05-20") }]
    expect(lastDay(on("2026-05-06"), days(10), rule(), plainCalendar, pause)).toBe("2026-05-21")
    // A pause from the day after has come too late to matter.
    const later = [{ from: on("2026-05-19"), until: on("2026-05-20") }]
    expect(lastDay(on("2026-05-06"), days(10), rule(), plainCalendar, later)).toBe("2026-05-18")
  })

  it("needs a calendar only where a workday must be known", () => {
    const stays = rule({ lastDayOnHoliday: "stays" })
    expect(lastDay(on("2027-12-31"), days(1), stays)).toBe("2028-01-01")
    expect(lastDay(on("2027-12-01"), years(5), stays)).toBe("2032-12-01")
    expect(lastDay(on("2027-12-31"), days(1), rule())).toBe("calendar.outside")
    expect(lastDay(on("2027-12-30"), workdays(2), stays)).toBe("calendar.outside")
    expect(lastDay(on("2025-12-31"), workdays(1), stays)).toBe("calendar.outside")
  })

  it("refuses a period that ends after 2199, and only that", () => {
    const stays = rule({ lastDayOnHoliday: "stays" })
    const counted = rule({ lastDayOnHoliday: "stays", firstDay: "counted" })
    expect(lastDay(on("2199-12-30"), days(1), stays)).toBe("2199-12-31")
    expect(lastDay(on("2199-12-31"), days(1), stays)).toBe("period.outsideRange")
    expect(lastDay(on("2199-12-31"), days(1), counted)).toBe("2199-12-31")
    expect(lastDay(on("2199-11-15"), months(1), stays)).toBe("2199-12-15")
    expect(lastDay(on("2199-12-15"), months(1), stays)).toBe("period.outsideRange")
    expect(lastDay(on("2026-01-01"), years(Number.MAX_SAFE_INTEGER), stays)).toBe("period.outsideRange")
    const pause = [{ from: on("2199-12-20"), until: on("2199-12-31") }]
    expect(lastDay(on("2199-12-15"), days(10), stays, plainCalendar, pause)).toBe("period.outsideRange")
  })
})

describe("pauses", () => {
  it("cover exactly the days of the ended suspensions, in order and apart from each other", () => {
    const reason = text("鉴定", "appraisal")
    const anySuspensions = fc.array(
      fc.tuple(dateFrom(on("2026-01-01"), 90), fc.integer({ min: 0, max: 20 })).map(([from, length]) => ({
        from,
        until: addDays(from, length),
        reason,
      })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(anySuspensions, (suspensions) => {
        const pauses = pausesOf([...suspensions, { from: on("2026-01-05"), reason }])
        for (let day = on("2026-01-01"); day < "2026-05-01"; day = addDays(day, 1)) {
          expect(isPaused(day, pauses)).toBe(suspensions.some((s) => s.from <= day && day <= s.until))
        }
        for (const [index, pause] of pauses.slice(1).entries()) {
          expect(pause.from > addDays(pauses[index]?.until ?? pause.from, 1)).toBe(true)
        }
      }),
    )
  })
})
