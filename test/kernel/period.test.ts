import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  days,
  months,
  period,
  periodFrom,
  periodLabel,
  periodUnits,
  workdays,
  years,
} from "../../src/kernel/index.js"

describe("a period", () => {
  it("has a positive whole amount, or is refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN)),
        fc.constantFrom(...periodUnits),
        (amount, unit) => {
          const made = periodFrom(amount, unit)
          if (Number.isSafeInteger(amount) && amount > 0) {
            expect(made).toEqual(Result.succeed({ amount, unit }))
            expect(period(amount, unit)).toEqual({ amount, unit })
          } else {
            expect(Result.isFailure(made) && made.failure.code).toBe("period.amount")
            expect(() => period(amount, unit)).toThrow(RangeError)
          }
        },
      ),
    )
  })

  it("knows four units only", () => {
    for (const unit of ["", "days", "hour", "工作日", "toString"]) {
      const made = periodFrom(1, unit)
      expect(Result.isFailure(made) && made.failure.code).toBe("period.unit")
    }
    expect([workdays(1), days(2), months(3), years(4)].map(({ unit }) => unit)).toEqual([...periodUnits])
  })

  it("以官方用语表述", () => {
    expect([workdays(10), days(30), months(3), years(5)].map((p) => periodLabel(p).zh)).toEqual([
      "10个工作日",
      "30日",
      "3个月",
      "5年",
    ])
  })

  it("is singular or plural in English", () => {
    expect([workdays(1), workdays(2), months(1), years(3)].map((p) => periodLabel(p).en)).toEqual([
      "1 workday",
      "2 workdays",
      "1 month",
      "3 years",
    ])
  })
})
