import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  deadline,
  deadlineLabel,
  days,
  months,
  on,
  standingOn,
  text,
  workdays,
  type DeadlineTerms,
  type Extension,
  type Suspension,
} from "../../src/kernel/index.js"
import { anyDate, calendarWith, rule } from "./arbitraries.js"

const reason = text("情况复杂", "a complex case")
// 2026-05-06 is a Wednesday; the calendar has weekends only.
const terms: DeadlineTerms = {
  startedOn: on("2026-05-06"),
  startingEvent: text("收到异议", "objection received"),
  period: workdays(5),
  counting: rule(),
  whoIsLate: text("认定单位", "determining unit"),
  calendar: calendarWith([], []),
}
const due = (changes: Partial<DeadlineTerms>) => {
  const made = deadline({ ...terms, ...changes })
  return Result.isSuccess(made) ? made.success.dueOn : made.failure.code
}
const extension = (grantedOn: Extension["grantedOn"], period = workdays(10)): Extension => ({
  period,
  grantedOn,
  reason,
})

describe("a deadline", () => {
  it("keeps what it was made from, so that it can be checked", () => {
    const made = Result.getOrThrow(deadline(terms))
    const { calendar, ...rest } = terms
    expect(made).toStrictEqual({
      ...rest,
      dueOn: "2026-05-13",
      extensions: [],
      suspensions: [],
      calendarId: calendar.id,
    })
  })

  it("is in time on its last day and expired on the next", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (dueOn, date) => {
        expect(standingOn({ dueOn }, date)).toBe(
          date < dueOn ? "running" : date > dueOn ? "expired" : "lastDay",
        )
      }),
    )
  })

  it("says from which day it moved on", () => {
    const made = Result.getOrThrow(deadline({ ...terms, period: days(10) }))
    expect([made.movedFrom, made.dueOn]).toEqual(["2026-05-16", "2026-05-18"])
  })

  it("counts an extension on from the last day as moved on, without that day", () => {
    expect(due({ extensions: [extension(on("2026-05-13"))] })).toBe("2026-05-27")
    expect(due({ period: days(10), extensions: [extension(on("2026-05-11"), days(3))] })).toBe("2026-05-21")
    expect(due({ counting: rule({ firstDay: "counted" }), extensions: [extension(on("2026-05-06"))] })).toBe(
      "2026-05-26",
    )
  })

  it("counts each extension from the end of the one before", () => {
    const first = extension(on("2026-05-13"), workdays(5))
    expect(due({ extensions: [first, extension(on("2026-05-20"), workdays(5))] })).toBe("2026-05-27")
    expect(due({ extensions: [first, extension(on("2026-05-21"), workdays(5))] })).toBe(
      "deadline.extensionTime",
    )
  })

  it("can't be extended before it began or once it has run out", () => {
    for (let day = on("2026-04-20"); day < "2026-06-01"; day = addDays(day, 1)) {
      const expected = day < "2026-05-06" || day > "2026-05-13" ? "deadline.extensionTime" : "2026-05-27"
      expect([day, due({ extensions: [extension(day)] })]).toEqual([day, expected])
    }
  })

  it("doesn't count the days of a suspension, in the period or in its extension", () => {
    const suspension: Suspension = { from: on("2026-05-08"), until: on("2026-05-12"), reason }
    expect(due({ suspensions: [suspension] })).toBe("2026-05-18")
    const later: Suspension = { from: on("2026-05-14"), until: on("2026-05-15"), reason }
    expect(due({ extensions: [extension(on("2026-05-13"), workdays(2))], suspensions: [later] })).toBe(
      "2026-05-19",
    )
  })

  it("can be extended after its unsuspended end if the suspension has kept it running", () => {
    const suspensions = [{ from: on("2026-05-08"), until: on("2026-05-12"), reason }]
    expect(due({ suspensions, extensions: [extension(on("2026-05-18"))] })).toBe("2026-06-01")
  })

  it("takes no suspension that ends before it begins or lies outside the period", () => {
    const suspended = (from: Suspension["from"], until: Suspension["from"]) =>
      due({ suspensions: [{ from, until, reason }] })
    expect(suspended(on("2026-05-12"), on("2026-05-11"))).toBe("deadline.suspensionTime")
    expect(suspended(on("2026-05-14"), on("2026-05-15"))).toBe("deadline.suspensionTime")
    expect(suspended(on("2026-05-01"), on("2026-05-05"))).toBe("deadline.suspensionTime")
    expect(suspended(on("2026-05-01"), on("2026-05-06"))).toBe("2026-05-13")
    expect(suspended(on("2026-05-13"), on("2026-05-13"))).toBe("2026-05-14")
  })

  it("has no last day while it is suspended without end, unless it had run out before", () => {
    expect(due({ suspensions: [{ from: on("2026-05-13"), reason }] })).toBe("deadline.suspended")
    expect(due({ suspensions: [{ from: on("2026-05-14"), reason }] })).toBe("deadline.suspensionTime")
  })

  it("has no answer beyond its calendar", () => {
    expect(due({ startedOn: on("2027-12-29") })).toBe("calendar.outside")
    expect(due({ startedOn: on("2027-12-29"), extensions: [extension(on("2027-12-30"))] })).toBe(
      "calendar.outside",
    )
    expect(due({ startedOn: on("2027-11-29"), period: months(2) })).toBe("calendar.outside")
  })

  it("以一句话说明起算、延长、中止、顺延和最后一日", () => {
    const made = deadline({
      ...terms,
      period: days(10),
      extensions: [extension(on("2026-05-18"), days(3))],
      suspensions: [{ from: on("2026-05-19"), until: on("2026-05-20"), reason }],
    })
    expect(deadlineLabel(Result.getOrThrow(made))).toEqual({
      zh: "自2026年5月6日收到异议起10日，延长3日，中止期间不计入，期满日2026年5月23日为休息日而顺延，最后一日为2026年5月25日，当日办理不算逾期。",
      en: "10 days from 2026-05-06 (objection received), extended by 3 days, days of suspension not counted, moved on from 2026-05-23, a day off, last day 2026-05-25, on which an act is in time.",
    })
    expect(deadlineLabel(Result.getOrThrow(deadline(terms)))).toEqual({
      zh: "自2026年5月6日收到异议起5个工作日，最后一日为2026年5月13日，当日办理不算逾期。",
      en: "5 workdays from 2026-05-06 (objection received), last day 2026-05-13, on which an act is in time.",
    })
  })
})
