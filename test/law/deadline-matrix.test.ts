// The deadline matrix: periods of the national laws and of five localities, from start days before, on and after holidays
// and make-up workdays and at month ends, extended and suspended. The expected day comes from walking a wall calendar
// (deadline-matrix/), made of nothing of the library; some rows are worked out by hand.

import { isWorkday as isWorkdayByDays } from "chinese-days"
import { isWorkday as isWorkdayByNotices } from "chinese-workday"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { deadline, on, period, text, type CountingRule } from "../../src/kernel/index.js"
import { objectionHenan } from "../../src/packs/local/objection-henan.js"
import { objectionShanghai } from "../../src/packs/local/objection-shanghai.js"
import {
  administrativePenaltyCounting,
  civilCodeCounting,
  nationalCalendar,
} from "../../src/packs/national/calendar/index.js"
import { byNotices, daysFrom } from "./deadline-matrix/day-walk.js"
import { countedFrom, matrix, matrixText, walked } from "./deadline-matrix/matrix.js"
import { terms, type Reading, type Term } from "./deadline-matrix/terms.js"

const counting: Readonly<Record<Reading, CountingRule>> = {
  civilCode: civilCodeCounting,
  penaltyLaw: administrativePenaltyCounting,
}
const reason = text("示例", "example")
const dayOf = (day: string) => on(day as `${number}-${number}-${number}`)

/** The last day as the library counts it; the code of the fault otherwise. */
function counted(start: string, term: Term): string {
  const { extension, paused } = countedFrom(start, term)
  const made = deadline({
    startedOn: dayOf(start),
    startingEvent: reason,
    period: period(term.amount, term.unit),
    counting: counting[term.reading],
    whoIsLate: reason,
    calendar: nationalCalendar,
    extensions:
      extension === undefined
        ? []
        : [{ period: period(extension.amount, extension.unit), grantedOn: dayOf(start), reason }],
    suspensions: paused === undefined ? [] : [{ from: dayOf(paused[0]), until: dayOf(paused[1]), reason }],
  })
  return Result.isSuccess(made) ? made.success.dueOn : made.failure.code
}

const expected = (lastDay: string): string => (lastDay === "outside" ? "calendar.outside" : lastDay)
const termOf = (place: string, label: string): Term => {
  const found = terms.find((term) => term.place === place && term.label === label)
  if (found === undefined) throw new Error(`no term ${place} ${label}`)
  return found
}

describe("the deadline matrix", () => {
  it("has every case counted alike by the library and by walking the calendar", () => {
    for (const { term, start, lastDay } of matrix) {
      expect([term.place, term.label, start, counted(start, term)]).toEqual([
        term.place,
        term.label,
        start,
        expected(lastDay),
      ])
    }
    const places = new Set(matrix.map(({ term }) => term.place))
    const outside = matrix.filter(({ lastDay }) => lastDay === "outside").length
    expect([...places]).toEqual(["上海", "山东", "河南", "浙江", "深圳", "全国"])
    expect(matrix.length).toBeGreaterThanOrEqual(150)
    console.log(
      `deadline matrix: ${String(matrix.length)} cases, ${String(terms.length)} periods, ${String(places.size)} places; ${String(outside)} end outside the calendar and are refused`,
    )
  })

  it("stands in a file that people can check", async () => {
    await expect(matrixText()).toMatchFileSnapshot("deadline-matrix/deadline-matrix.tsv")
  })

  it("is the same with two published lists of holidays as witnesses", () => {
    for (const { term, start, lastDay } of matrix) {
      expect([start, walked(start, term, isWorkdayByDays)]).toEqual([start, lastDay])
      expect([start, walked(start, term, isWorkdayByNotices)]).toEqual([start, lastDay])
    }
    const days = daysFrom("2024-01-01", "2026-12-31")
    expect(days.length).toBe(1096)
    expect(days.filter((day) => byNotices(day) !== isWorkdayByDays(day))).toEqual([])
  })

  it("holds on every start day of three years, not only on the chosen ones", () => {
    let compared = 0
    for (const term of terms) {
      if (term.unit === "year" && term.amount > 1) continue
      for (const start of daysFrom("2024-01-01", "2026-12-31")) {
        if (counted(start, term) !== expected(walked(start, term))) {
          expect([start, term.label, counted(start, term)]).toEqual([start, term.label, walked(start, term)])
        }
        compared += 1
      }
    }
    expect(compared).toBe(37 * 1096)
  })

  it("agrees with rows worked out by hand", () => {
    const byHand: readonly (readonly [place: string, label: string, start: string, lastDay: string])[] = [
      // Friday 13 February; Saturday 14 is worked in exchange, so it is the first workday after.
      ["上海", "异议标注", "2026-02-13", "2026-02-14"],
      // Saturday 14 is the day of receipt; 15 to 23 are off: Tuesday 24 is the first.
      ["上海", "异议标注", "2026-02-14", "2026-02-24"],
      // 24, 25, 26, 27 and Saturday 28, which is worked.
      ["上海", "异议处理（本单位信息）", "2026-02-23", "2026-02-28"],
      // Received on the eve of National Day: 8, 9, and Saturday 10, which is worked.
      ["山东", "异议处理（本单位信息）", "2026-09-30", "2026-10-10"],
      // 8, 9, 10, 12, 13, 14, 15 October.
      ["山东", "异议处理（需信息提供单位核查）", "2026-09-30", "2026-10-15"],
      // Wednesday 11 March: 12; 13 to 22 stand still; 23, 24, 25, 26, 27, 30.
      ["河南", "异议处理（鉴定十日不计入）", "2026-03-11", "2026-03-30"],
      // Friday 3 April, before Qingming (4 to 6): Tuesday 7.
      ["河南", "修复后处理", "2026-04-03", "2026-04-07"],
      // 31 December 2025: 1 to 3 January off; Sunday 4 is worked, then 5, 6, 7, 8.
      ["浙江", "异议处理", "2025-12-31", "2026-01-08"],
      // Five workdays to 18 March, then fifteen more: 19, 20, 23-27, 30-3 April, and 7, 8, 9 after Qingming.
      ["浙江", "异议处理（延长，合计二十个工作日）", "2026-03-11", "2026-04-09"],
      // From 29 February five years on there is none: 28 February 2025, a Friday.
      ["浙江", "保存期限（自认定之日）", "2020-02-29", "2025-02-28"],
      // 30 April: 6 and 7 May, then 8, Saturday 9 (worked) and 11.
      ["深圳", "信息提供单位答复（延长）", "2026-04-30", "2026-05-11"],
      // Sunday 20 September, worked: 21, 22, 23.
      ["深圳", "修复处理", "2026-09-20", "2026-09-23"],
      // Three days are workdays by article 85: 8, 9 and Saturday 10 October.
      ["全国", "撤回公开的处罚决定", "2026-10-01", "2026-10-10"],
      // Thirty days from 31 August end on 30 September, a Wednesday.
      ["全国", "申请复核", "2026-08-31", "2026-09-30"],
      // Fifteen days from 20 September end on 5 October, within the holiday: 8 October.
      ["全国", "复核后申诉", "2026-09-20", "2026-10-08"],
      // January 31 has no counterpart: 28 February 2026, a worked Saturday; in 2024 the 29th, a Thursday.
      ["全国", "申请复审", "2026-01-31", "2026-02-28"],
      ["全国", "申请复审", "2024-01-31", "2024-02-29"],
      // Two months from 7 August is 7 October, a holiday: 8 October.
      ["全国", "复核决定", "2026-08-07", "2026-10-08"],
      // Three months from 14 February: Thursday 14 May.
      ["全国", "一般失信信息最短公示期", "2026-02-14", "2026-05-14"],
    ]
    for (const [place, label, start, lastDay] of byHand) {
      const term = termOf(place, label)
      expect([label, start, counted(start, term)]).toEqual([label, start, lastDay])
      expect([label, start, walked(start, term)]).toEqual([label, start, lastDay])
    }
  })

  it("refuses every deadline for which no holiday notice is out, and guesses none", () => {
    const one = termOf("上海", "异议标注")
    expect(counted("2026-12-30", one)).toBe("2026-12-31")
    expect(counted("2026-12-31", one)).toBe("calendar.outside")
    // Before the calendar as well: nobody may take an unlisted day for a workday.
    expect(counted("2017-12-29", one)).toBe("calendar.outside")
    // Days of the calendar too, since whether the last one moves on isn't known.
    expect(counted("2026-12-15", termOf("全国", "复核后申诉"))).toBe("2026-12-30")
    expect(counted("2026-12-17", termOf("全国", "复核后申诉"))).toBe("calendar.outside")
    expect(counted("2024-02-29", termOf("全国", "严重失信信息最长公示期"))).toBe("calendar.outside")
  })

  it("counts the periods that the local packs bind", () => {
    const amounts = ({ bindings }: typeof objectionShanghai): Record<string, unknown> => ({ ...bindings })
    const of = (place: string, label: string) => {
      const { amount, unit } = termOf(place, label)
      return { amount, unit }
    }
    expect(amounts(objectionShanghai)).toMatchObject({
      "objection.mark": of("上海", "异议标注"),
      "objection.handling": of("上海", "异议处理（本单位信息）"),
      "objection.transfer": of("上海", "异议转交"),
      "objection.sourceReply": of("上海", "信息提供单位答复"),
    })
    expect(amounts(objectionHenan)).toMatchObject({
      "objection.handling": of("河南", "异议处理（本单位信息）"),
      "objection.sourceReply": of("河南", "信息提供单位答复"),
    })
  })
})
