// What ends of itself in a record, and what must be looked at again: publicity of at most a period from the document that
// the record rests on (国办发〔2025〕22号, 二), and the new decision when that document fell (政务处分法第四十九条第三款).

import { describe, expect, it } from "vitest"
import {
  cite,
  months,
  on,
  workdays,
  type CalendarDate,
  type LegalInstrument,
} from "../../src/kernel/index.js"
import { repairPlan2025 } from "../../src/law/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import type { Bindings } from "../../src/policy/index.js"
import { deadlines, noRelated, type Recorded } from "../../src/record/index.js"
import { undisclosed } from "../../src/disclosure/index.js"
import { noTolerance } from "../../src/exemption/index.js"
import { noNotice, noObjection } from "../../src/objection/index.js"
import { noPenalty } from "../../src/penalty/index.js"
import { noRepair } from "../../src/repair/index.js"
import { bindings, contextOn, judgment, lawOf, town } from "./office.js"

const held = (issuedOn: CalendarDate, status: LegalInstrument["status"] = "effective") => ({
  instrument: { ...judgment, number: `虚构判决${issuedOn}`, issuedOn, status },
  findsViolation: true,
  heldResponsible: "this" as const,
})

const recorded = (changes: Partial<Recorded>, instruments = [held(on("2026-01-05"))]): Recorded => ({
  kind: "recorded",
  file: {
    subject: town,
    instruments,
    known: {},
    tolerance: noTolerance,
    notice: noNotice,
    runs: [],
    related: noRelated,
  },
  recordedOn: on("2026-03-12"),
  basis: [],
  standing: { kind: "inUse" },
  penalty: noPenalty,
  disclosure: undisclosed,
  objection: noObjection,
  repair: noRepair,
  duties: [],
  ...changes,
})

const publicity = {
  kind: "published",
  channel: "虚构信用网站",
  since: on("2026-03-13"),
  basis: [cite(repairPlan2025, "二")],
} as const
const published = { disclosure: { ...undisclosed, publicity } }
const resting = (pending: boolean) => ({
  standing: {
    kind: "suspended",
    since: on("2026-04-01"),
    pending,
    changed: { kind: "courtDecision", change: "revoked" },
  } as const,
})

const terms: Bindings = {
  ...bindings,
  "disclosure.publicityPeriod": months(6),
  "record.redecisionTerm": workdays(20),
}
const counting = {
  "disclosure.publicityPeriod": civilCodeCounting,
  "record.redecisionTerm": civilCodeCounting,
}

const dueOf = (state: Recorded, day: CalendarDate, values: Bindings = terms) =>
  deadlines(state, { ...contextOn(day, lawOf(values)), counting }).map((item) => [
    item.id,
    item.nature,
    ...(item.kind === "counted" ? [item.deadline.dueOn, item.standing] : [item.fault.code]),
  ])

describe("the publicity of a record", () => {
  it("ends a period after the document that the record rests on, not after the day of publication", () => {
    expect(dueOf(recorded(published), on("2026-07-05"))).toEqual([
      ["disclosure.publicity", "expiry", "2026-07-06", "running"],
    ])
    expect(dueOf(recorded(published), on("2026-07-07"))).toEqual([
      ["disclosure.publicity", "expiry", "2026-07-06", "expired"],
    ])
  })

  it("goes by the latest of several documents that carry the record, and by none that fell", () => {
    const several = [held(on("2026-02-10")), held(on("2026-01-05")), held(on("2026-02-20"), "revoked")]
    expect(dueOf(recorded(published, several), on("2026-07-05"))[0]?.[2]).toBe("2026-08-10")
    const fallen = [held(on("2026-01-05"), "revoked")]
    expect(dueOf(recorded(published, fallen), on("2026-07-05"))[0]?.[2]).toBe("2026-09-14")
  })

  it("is shown as unset, not as endless, where nobody has set the period", () => {
    expect(dueOf(recorded(published), on("2026-07-05"), bindings)).toEqual([
      ["disclosure.publicity", "expiry", "parameter.missing"],
    ])
  })

  it("is due only while it lasts", () => {
    const closed = { kind: "closed", channel: "虚构信用网站", on: on("2026-04-01") } as const
    expect(dueOf(recorded({}), on("2026-07-05"))).toEqual([])
    expect(dueOf(recorded({ disclosure: { ...undisclosed, publicity: closed } }), on("2026-07-05"))).toEqual(
      [],
    )
  })
})

describe("a record that rests", () => {
  it("waits for a new decision by a day, and not for ever", () => {
    // twenty workdays from 1 April 2026, with Monday the 6th and 1 to 5 May off
    expect(dueOf(recorded(resting(true)), on("2026-04-30"))).toEqual([
      ["record.redecision", "review", "2026-04-30", "lastDay"],
    ])
    expect(dueOf(recorded(resting(true)), on("2026-04-30"), bindings)).toEqual([
      ["record.redecision", "review", "parameter.missing"],
    ])
    expect(dueOf(recorded(resting(false)), on("2026-04-30"))).toEqual([])
    expect(dueOf(recorded({}), on("2026-04-30"))).toEqual([])
  })

  it("says who is late, what the term starts with, and that lateness never puts the record in use again", () => {
    const [item] = deadlines(recorded(resting(true)), {
      ...contextOn(on("2026-04-30"), lawOf(terms)),
      counting,
    })
    if (item?.kind !== "counted") throw new Error("not counted")
    expect([item.label.zh, item.whoIsLate.zh, item.ifLate.zh, item.deadline.startingEvent.zh]).toEqual([
      "重新作出处理决定",
      "原作出认定依据文书的机关",
      "记录继续中止使用；由联席会议办公室督促，不得恢复使用。",
      "认定依据文书变动",
    ])
    expect(item.deadline.whoIsLate.zh).toBe("原作出认定依据文书的机关")
  })
})
