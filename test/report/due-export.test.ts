// What is due leaves the office as iCalendar and CSV: held to the grammar of each by strict readers of the tests' own.

import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { dueCalendar, dueTable } from "../../src/report/index.js"
import { canary } from "../audit/canaries.js"
import { reworded, sample, subject, today } from "./due-sample.js"
import { readCalendar, unescaped } from "./strict-calendar.js"
import { readTable } from "./strict-table.js"

const anyWords = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom("\r", "\n", ",", ";", "\\", '"', "=", "字", "𠮷", "é", ":", " ", "\uD800"),
    maxLength: 120,
  }),
)
const entries = (text: string) =>
  readCalendar(text).parts.map(({ name, properties }) => ({
    name,
    uid: unescaped(properties.get("UID")?.value ?? ""),
    day: properties.get("DTSTART")?.value,
    summary: unescaped(properties.get("SUMMARY")?.value ?? ""),
  }))

describe("the calendar of what is due", () => {
  it("has an all-day event on each last day, and a to-do without a day where no period is set", () => {
    expect(entries(dueCalendar(sample, { on: today }))).toEqual([
      {
        name: "VEVENT",
        uid: "oa:12/measure.limitHonours@chengxin",
        day: "20260228",
        summary: "限制评优评先（已届满）oa:12",
      },
      {
        name: "VEVENT",
        uid: "oa:3/objection.decided@chengxin",
        day: "20260303",
        summary: "处理并答复（已逾期）oa:3",
      },
      {
        name: "VEVENT",
        uid: "oa:3/objection.decided/2@chengxin",
        day: "20260303",
        summary: "处理并答复（已逾期）oa:3",
      },
      {
        name: "VEVENT",
        uid: "oa:1/notice.defence@chengxin",
        day: "20260311",
        summary: "陈述、申辩（今天到期）oa:1",
      },
      {
        name: "VEVENT",
        uid: "=oa:4/objection.transferred@chengxin",
        day: "20260313",
        summary: "转交信息提供单位（未到期）=oa:4",
      },
      {
        name: "VTODO",
        uid: "oa:7/exemption.accepted@chengxin",
        day: undefined,
        summary: "受理容错认定申请（期限未定）oa:7",
      },
    ])
  })

  it("stands in files that people can open", async () => {
    await expect(dueCalendar(sample, { on: today })).toMatchFileSnapshot("golden/due.zh.ics")
    await expect(dueCalendar(sample, { on: today, language: "en" })).toMatchFileSnapshot("golden/due.en.ics")
  })

  it("is the same whatever the order of the list, and keeps an entry's UID when its day moves", () => {
    expect(dueCalendar([...sample].reverse(), { on: today })).toBe(dueCalendar(sample, { on: today }))
    const [before] = entries(dueCalendar([reworded("甲", "oa:9")], { on: today }))
    const [after] = entries(dueCalendar([reworded("甲", "oa:9", on("2026-09-30"))], { on: on("2026-03-12") }))
    expect([before?.uid, before?.day, after?.day]).toEqual([after?.uid, "20260303", "20260930"])
  })

  it("ends on the next day also at the end of a month and a year", () => {
    const [part] = readCalendar(dueCalendar([reworded("甲", "oa:9", on("2026-12-31"))], { on: today })).parts
    expect(part?.properties.get("DTEND")?.value).toBe("20270101")
  })

  it("is well-formed and gives words back, whatever they are", () => {
    fc.assert(
      fc.property(anyWords, anyWords, (words, stream) => {
        const [one] = entries(dueCalendar([reworded(words, stream)], { on: today }))
        const plain = (value: string) =>
          value
            .replace(/\r\n?/gu, "\n")
            .replace(/\p{Surrogate}/gu, " ")

            .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, " ")
        expect(one?.summary).toBe(`${plain(words)}（已逾期）${plain(stream)}`)
      }),
    )
  })

  it("is empty but whole when nothing is due", () => {
    expect(readCalendar(dueCalendar([], { on: today })).parts).toEqual([])
  })
})

describe("the table of what is due", () => {
  it("has a line for each, by last day, in both readers alike", () => {
    const text = dueTable(sample)
    const rows = readTable(text)
    expect(parse(text, { record_delimiter: "\r\n" })).toEqual(rows)
    expect(rows.map((cells) => [cells[0], cells[1], cells[2], cells[7], cells[8]])).toEqual([
      ["案件", "事项", "类别", "最后一日", "情况"],
      ["oa:12", "限制评优评先", "届满", "2026-02-28", "已届满"],
      ["oa:3", "处理并答复", "办理期限", "2026-03-03", "已逾期"],
      ["oa:3", "处理并答复", "办理期限", "2026-03-03", "已逾期"],
      ["oa:1", "陈述、申辩", "办理期限", "2026-03-11", "今天到期"],
      ["'=oa:4", "转交信息提供单位", "复核", "2026-03-13", "未到期"],
      ["oa:7", "受理容错认定申请", "办理期限", "", "期限未定"],
    ])
    expect(rows[2]?.[6]).toBe("3个工作日，延长3个工作日")
  })

  it("stands in files that people can open", async () => {
    await expect(dueTable(sample)).toMatchFileSnapshot("golden/due.zh.csv")
    await expect(dueTable(sample, { language: "en" })).toMatchFileSnapshot("golden/due.en.csv")
  })

  it("begins with the mark by which Windows knows UTF-8 only if that is asked for", () => {
    expect(dueTable(sample, { byteOrderMark: true })).toBe(`\uFEFF${dueTable(sample)}`)
    expect(dueTable(sample).codePointAt(0)).toBe("案".codePointAt(0))
  })

  it("is well-formed and gives words back, whatever they are, and no cell is a formula", () => {
    fc.assert(
      fc.property(anyWords, anyWords, (words, stream) => {
        const [, row = []] = readTable(dueTable([reworded(words, stream)]))
        expect(row.filter((value) => /^[=+\-@＝＋－＠\t\r\n]/u.test(value))).toEqual([])
        for (const [given, shown] of [
          [stream, row[0]],
          [words, row[1]],
          [words, row[3]],
        ]) {
          expect([given, `'${String(given)}`]).toContain(shown)
        }
      }),
    )
  })
})

it("neither holds a subject's reference, nor what an official typed in", () => {
  for (const language of ["zh", "en"] as const) {
    const both = dueCalendar(sample, { on: today, language }) + dueTable(sample, { language })
    expect(JSON.stringify(sample)).toContain(canary.name)
    expect(both.replaceAll("\r\n ", "")).not.toContain(canary.name)
    expect(both.replaceAll("\r\n ", "")).not.toContain(subject)
  }
})
