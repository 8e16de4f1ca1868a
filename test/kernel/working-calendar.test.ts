import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  addWorkdays,
  isWorkday,
  nextWorkday,
  on,
  text,
  workdayOnOrAfter,
  workdaysBetween,
  workingCalendar,
  type CalendarDate,
  type WorkingCalendar,
} from "../../src/kernel/index.js"
import { anyCalendar, calendarWith, dateFrom } from "./arbitraries.js"

const source = text("虚构日历", "made-up calendar")
const anyDay = dateFrom(on("2026-01-01"), 730)
const allDays = Array.from({ length: 730 }, (_, index) => addDays(on("2026-01-01"), index))
const value = <A>(result: Result.Result<A, { readonly code: string }>) =>
  Result.isSuccess(result) ? result.success : result.failure.code

// The meaning, spelt out: the list of all workdays of the two years.
function workdaysOf(calendar: WorkingCalendar): readonly CalendarDate[] {
  return allDays.filter((day) => {
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    return weekend ? calendar.makeUpWorkdays.has(day) : !calendar.daysOff.has(day)
  })
}

describe("a working calendar", () => {
  it("says of every day whether people work, and of no day outside", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(allDays.filter((day) => value(isWorkday(calendar, day)) === true)).toEqual(
          workdaysOf(calendar),
        )
        for (const day of [on("2025-12-31"), on("2028-01-01")]) {
          expect(value(isWorkday(calendar, day))).toBe("calendar.outside")
        }
      }),
      { numRuns: 20 },
    )
  })

  it("adds workdays as one counts along the list of all workdays", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 300 }), (calendar, day, count) => {
        const list = workdaysOf(calendar)
        expect(value(addWorkdays(calendar, day, count))).toBe(
          list.filter((d) => d > day)[count - 1] ?? "calendar.outside",
        )
        expect(value(addWorkdays(calendar, day, -count))).toBe(
          list.filter((d) => d < day).reverse()[count - 1] ?? "calendar.outside",
        )
        expect(value(addWorkdays(calendar, day, 0))).toBe(day)
        expect(value(nextWorkday(calendar, day))).toBe(list.find((d) => d > day) ?? "calendar.outside")
        expect(value(workdayOnOrAfter(calendar, day))).toBe(list.find((d) => d >= day) ?? "calendar.outside")
      }),
      { numRuns: 300 },
    )
  })

  it("counts between two days what adding passes over, and the negative the other way round", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, (calendar, a, b) => {
        const [from, to] = [a, b].sort()
        if (from === undefined || to === undefined) return
        const count = workdaysOf(calendar).filter((day) => day > from && day <= to).length
        expect(value(workdaysBetween(calendar, from, to))).toBe(count)
        expect(value(workdaysBetween(calendar, to, from))).toBe(0 - count)
      }),
      { numRuns: 200 },
    )
  })

  it("works on a make-up Saturday and rests on a statutory Monday", () => {
    const calendar = calendarWith([on("2026-05-04")], [on("2026-05-09")])
    expect(value(isWorkday(calendar, on("2026-05-04")))).toBe(false)
    expect(value(isWorkday(calendar, on("2026-05-09")))).toBe(true)
    expect(value(addWorkdays(calendar, on("2026-05-08"), 1))).toBe("2026-05-09")
    expect(value(addWorkdays(calendar, on("2026-05-03"), 1))).toBe("2026-05-05")
  })

  it("doesn't answer for a start outside, even where the answer would lie inside", () => {
    const calendar = calendarWith([], [])
    expect(value(addWorkdays(calendar, on("2025-12-31"), 1))).toBe("calendar.outside")
    expect(value(workdayOnOrAfter(calendar, on("2025-12-31")))).toBe("calendar.outside")
    expect(value(workdaysBetween(calendar, on("2025-12-31"), on("2026-01-31")))).toBe("calendar.outside")
    expect(value(workdaysBetween(calendar, on("2027-12-31"), on("2028-01-01")))).toBe("calendar.outside")
    expect(() => addWorkdays(calendar, on("2026-01-01"), 1.5)).toThrow(RangeError)
  })

  it("names its coverage when it is left, in both languages", () => {
    const outside = isWorkday(calendarWith([], []), on("2028-01-01"))
    expect(Result.isFailure(outside) && outside.failure.message).toEqual({
      zh: "工作日历（虚构日历）只包括2026年1月1日至2027年12月31日，超出的日期无法推算。",
      en: "The working calendar (made-up calendar) covers 2026-01-01 to 2027-12-31 only; beyond it there is no answer.",
    })
  })

  it("is refused with all its faults, each naming its day", () => {
    const made = workingCalendar({
      id: "wrong",
      source,
      from: on("2026-12-31"),
      until: on("2026-01-01"),
      daysOff: [on("2026-05-02")],
      makeUpWorkdays: [on("2026-05-06")],
    })
    expect(Result.isFailure(made) && made.failure.map(({ code, at }) => `${code} ${String(at)}`)).toEqual([
      "calendar.order until",
      "calendar.uncovered 2026-05-02",
      "calendar.uncovered 2026-05-06",
      "calendar.dayOff 2026-05-02",
      "calendar.makeUp 2026-05-06",
    ])
  })

  it("covers a single day", () => {
    const day = on("2026-05-06")
    const made = workingCalendar({
      id: "day",
      source,
      from: day,
      until: day,
      daysOff: [],
      makeUpWorkdays: [],
    })
    expect(value(isWorkday(Result.getOrThrow(made), day))).toBe(true)
    expect(Result.getOrThrow(made).citations).toEqual([])
  })
})
