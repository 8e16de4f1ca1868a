import { isWorkday as isWorkdayByDays } from "chinese-days"
import { isWorkday as isWorkdayByNotices } from "chinese-workday"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  addDays,
  addWorkdays,
  citationLabel,
  cite,
  countPeriod,
  days,
  daysBetween,
  isWorkday,
  lowestConfidence,
  on,
} from "../../../../src/kernel/index.js"
import {
  administrativePenaltyCounting,
  calendarOfNotices,
  civilCodeCounting,
  holidayNotices,
  nationalCalendar,
  reconsiderationCounting,
  type HolidayNotice,
} from "../../../../src/packs/national/calendar/index.js"

const first = on("2018-01-01")
const allDays = Array.from({ length: daysBetween(first, on("2026-12-31")) + 1 }, (_, index) =>
  addDays(first, index),
)
const differences = (other: (day: string) => boolean) =>
  allDays.filter((day) => Result.getOrThrow(isWorkday(nationalCalendar, day)) !== other(day))

describe("the national working calendar", () => {
  it("agrees with the data of chinese-days on every day of 2018 to 2026", () => {
    expect(allDays.length).toBe(3287)
    expect(differences(isWorkdayByDays)).toEqual([])
  })

  it("agrees with chinese-workday on all but four days, where the notices are against it", () => {
    // 2018-01-01: a statutory holiday by 国办发明电〔2017〕12号 item 1.
    // 2020-01-31, 2020-02-01: off, since 国办发明电〔2020〕1号 prolonged the holiday to 2 February; it keeps the older notice.
    // 2023-01-03: a workday, since the holiday of 国办发明电〔2022〕16号 item 1 ends on 2 January.
    expect(differences(isWorkdayByNotices)).toEqual(["2018-01-01", "2020-01-31", "2020-02-01", "2023-01-03"])
  })

  it("covers 2018 to 2026 and answers for no day outside", () => {
    for (const day of [on("2017-12-31"), on("2027-01-01"), on("2027-06-01")]) {
      const answer = isWorkday(nationalCalendar, day)
      expect(Result.isFailure(answer) && answer.failure.code).toBe("calendar.outside")
    }
    const beyond = addWorkdays(nationalCalendar, on("2026-12-25"), 10)
    expect(Result.isFailure(beyond) && beyond.failure.code).toBe("calendar.outside")
  })

  it("can be carried on by a host with the next notice, which may also change the last days of the year before", () => {
    const next: HolidayNotice = {
      citation: cite({
        title: "虚构的2027年放假安排",
        issuer: "虚构机关",
        rank: "normativeDocument",
        confidence: "M",
        checkedOn: on("2026-11-25"),
      }),
      off: [[on("2026-12-31"), on("2027-01-03")]],
      work: [on("2026-12-27")],
    }
    const { id, source, from } = nationalCalendar
    const made = calendarOfNotices([...holidayNotices, next], { id, source, from, until: on("2027-12-31") })
    expect(addWorkdays(Result.getOrThrow(made), on("2026-12-25"), 6)).toEqual(Result.succeed("2027-01-05"))
    expect(addWorkdays(nationalCalendar, on("2026-12-25"), 4)).toEqual(Result.succeed("2026-12-31"))
  })

  it("cites a notice for each year, none known only at second hand", () => {
    expect(nationalCalendar.citations.length).toBe(holidayNotices.length)
    for (let year = 2018; year <= 2026; year += 1) {
      const label = `《国务院办公厅关于${String(year)}年部分节假日安排的通知》`
      expect(nationalCalendar.citations.filter((c) => citationLabel(c).zh.startsWith(label)).length).toBe(1)
    }
    expect(lowestConfidence(nationalCalendar.citations.map(({ confidence }) => confidence))).toBe("B")
  })

  it("follows the notice that changed the Labour Day of 2019 and the one that prolonged the Spring Festival of 2020", () => {
    const work = (...list: Parameters<typeof on>[0][]) =>
      list.map((day) => Result.getOrThrow(isWorkday(nationalCalendar, on(day))))
    expect(work("2019-04-28", "2019-05-02", "2019-05-03", "2019-05-05")).toEqual([true, false, false, true])
    expect(work("2020-01-31", "2020-02-01", "2020-02-03")).toEqual([false, false, true])
  })
})

describe("how national laws count", () => {
  const lastDay = (...parameters: Parameters<typeof countPeriod>) =>
    Result.getOrThrow(countPeriod(...parameters)).lastDay

  it("moves a last day in a long holiday on to the day after it, by the civil code", () => {
    expect(lastDay(on("2026-09-03"), days(30), civilCodeCounting, nationalCalendar)).toBe("2026-10-08")
    expect(lastDay(on("2026-02-04"), days(10), civilCodeCounting, nationalCalendar)).toBe("2026-02-14")
  })

  it("reads seven days as workdays by the law on administrative penalties, ten by that on reconsideration", () => {
    const start = on("2026-09-29")
    expect(lastDay(start, days(7), administrativePenaltyCounting, nationalCalendar)).toBe("2026-10-14")
    expect(lastDay(start, days(10), administrativePenaltyCounting, nationalCalendar)).toBe("2026-10-09")
    expect(lastDay(start, days(10), reconsiderationCounting, nationalCalendar)).toBe("2026-10-19")
    expect(lastDay(start, days(2), reconsiderationCounting, nationalCalendar)).toBe("2026-10-08")
    expect(lastDay(start, days(2), administrativePenaltyCounting, nationalCalendar)).toBe("2026-10-08")
  })

  it("cites the article that says so, from a full text", () => {
    const rules = [civilCodeCounting, administrativePenaltyCounting, reconsiderationCounting]
    expect(rules.map(({ citation }) => `${citationLabel(citation).zh} ${citation.confidence}`)).toEqual([
      "《中华人民共和国民法典》第二百零一条至第二百零三条 A",
      "《中华人民共和国行政处罚法》第八十五条 A",
      "《中华人民共和国行政复议法》第八十八条 A",
    ])
  })
})
