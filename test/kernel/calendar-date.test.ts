import * as Result from "effect/Result"
import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateOf,
  dayOf,
  daysBetween,
  earlier,
  formatDate,
  lastDayOfMonth,
  later,
  monthOf,
  on,
  parseCalendarDate,
  weekday,
  yearOf,
} from "../../src/kernel/index.js"
import { anyDate, lastDayNumber } from "./arbitraries.js"

const plain = (iso: string) => Temporal.PlainDate.from(iso)

describe("a calendar date", () => {
  it("agrees with another implementation on every day of 1900 to 2199", () => {
    const first = on("1900-01-01")
    const start = Date.UTC(1900, 0, 1)
    for (let number = 0; number <= lastDayNumber; number += 1) {
      const other = new Date(start + number * 86_400_000)
      const date = addDays(first, number)
      if (date !== other.toISOString().slice(0, 10)) expect.unreachable(`day ${String(number)} differs`)
      if (weekday(date) !== ((other.getUTCDay() + 6) % 7) + 1)
        expect.unreachable(`weekday of ${date} differs`)
      if (daysBetween(first, date) !== number) expect.unreachable(`distance to ${date} differs`)
    }
    expect(addDays(first, lastDayNumber)).toBe("2199-12-31")
  })

  it("adds months and years as another implementation does, clamping to the month's end", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3600, max: 3600 }), (date, count) => {
        const expected = plain(date).add({ months: count }, { overflow: "constrain" })
        fc.pre(expected.year >= 1900 && expected.year <= 2199)
        expect(addMonths(date, count)).toBe(expected.toString())
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -299, max: 299 }), (date, count) => {
        const expected = plain(date).add({ years: count }, { overflow: "constrain" })
        fc.pre(expected.year >= 1900 && expected.year <= 2199)
        expect(addYears(date, count)).toBe(expected.toString())
      }),
      { numRuns: 1000 },
    )
  })

  it("measures, orders and takes dates apart as another implementation does", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe(plain(a).until(plain(b), { largestUnit: "days" }).days)
        expect(compareDates(a, b)).toBe(Temporal.PlainDate.compare(plain(a), plain(b)))
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort())
        expect([yearOf(a), monthOf(a), dayOf(a)]).toEqual([plain(a).year, plain(a).month, plain(a).day])
        expect(dayOf(lastDayOfMonth(a))).toBe(plain(a).daysInMonth)
      }),
      { numRuns: 2000 },
    )
  })

  it("ends a month after 31 January on the last day of February", () => {
    expect(addMonths(on("2026-01-31"), 1)).toBe("2026-02-28")
    expect(addMonths(on("2024-01-31"), 1)).toBe("2024-02-29")
    expect(addMonths(on("2026-03-31"), -1)).toBe("2026-02-28")
    expect(addYears(on("2024-02-29"), 4)).toBe("2028-02-29")
  })

  it("throws where arithmetic leaves its range or counts in fractions, since only a bug does that", () => {
    expect(() => addDays(on("2199-12-31"), 1)).toThrow(RangeError)
    expect(() => addDays(on("1900-01-01"), -1)).toThrow(RangeError)
    expect(() => addMonths(on("2199-12-01"), 1)).toThrow(RangeError)
    expect(() => addDays(on("2026-01-01"), 0.5)).toThrow(RangeError)
    expect(() => addYears(on("2026-01-01"), Number.NaN)).toThrow(RangeError)
  })

  it("is made of whole numbers that name a real day in range, or not at all", () => {
    expect([dateOf(1900, 1, 1), dateOf(2199, 12, 31)]).toEqual(["1900-01-01", "2199-12-31"])
    for (const [year, month, day] of [
      [1899, 12, 31],
      [2200, 1, 1],
      [2026, 1.5, 1],
      [2026, 1, 1.5],
      [2026.5, 1, 1],
      [2026, 1, Number.NaN],
    ] as const) {
      expect(dateOf(year, month, day)).toBeUndefined()
    }
  })

  it("refuses an impossible literal", () => {
    for (const literal of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "1899-12-31",
      "2200-01-01",
    ] as const) {
      expect(() => on(literal)).toThrow(RangeError)
    }
  })
})

describe("reading a date", () => {
  const fullWidth = (writing: string) =>
    writing.replaceAll(/[-./0-9]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

  it("understands every accepted way to write any day", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [y, m, d] = [String(yearOf(date)), String(monthOf(date)), String(dayOf(date))]
        const writings = [
          date,
          formatDate(date, "zh"),
          formatDate(date, "en"),
          `${y}/${m}/${d}`,
          `${y}.${m}.${d}`,
          ` ${y}-${m}-${d} `,
        ]
        for (const writing of [...writings, ...writings.map(fullWidth)]) {
          expect(parseCalendarDate(writing)).toEqual(Result.succeed(date))
        }
      }),
    )
  })

  it("tells a date that can't be read, doesn't exist, or lies outside its range", () => {
    const code = (input: string) => {
      const parsed = parseCalendarDate(input)
      return Result.isFailure(parsed) ? parsed.failure.code : parsed.success
    }
    for (const input of [
      "",
      "0",
      "2026",
      "2026-05",
      "26-5-6",
      "2026-5/6",
      "2026年5月6",
      "2026-05-06日",
      "2026-05-06T00:00",
      "二〇二六年五月六日",
    ]) {
      expect([input, code(input)]).toEqual([input, "date.format"])
    }
    for (const input of [
      "1990-02-30",
      "2026-02-29",
      "2026年4月31日",
      "2026-00-01",
      "2026-01-00",
      "2026.13.1",
      "1900-02-29",
      "2199-02-29",
    ]) {
      expect([input, code(input)]).toEqual([input, "date.notReal"])
    }
    for (const input of ["1899-12-31", "2200-01-01", "0001-01-01"]) {
      expect([input, code(input)]).toEqual([input, "date.outsideRange"])
    }
  })

  it("accepts an ISO string exactly if another implementation does", () => {
    const part = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, "0"))
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(19, 2), part(39, 2), (y, m, d) => {
        const iso = `${String(y)}-${m}-${d}`
        const real = (() => {
          try {
            return plain(iso).toString()
          } catch {
            return undefined
          }
        })()
        const parsed = parseCalendarDate(iso)
        expect(Result.isSuccess(parsed) ? parsed.success : undefined).toBe(real)
      }),
      { numRuns: 2000 },
    )
  })

  it("answers any text with a date or a fault that doesn't repeat it", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (input) => {
        const parsed = parseCalendarDate(input)
        if (Result.isFailure(parsed)) expect(JSON.stringify(parsed.failure)).not.toContain(input)
      }),
    )
  })
})
