// What each part of a record rests on, and by when that is looked at again: the record, its publication and each measure are
// asked of their own questions (立法法第一百零四条).

import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { disclosureScope } from "../../src/disclosure/index.js"
import { noticeReadiness } from "../../src/objection/index.js"
import { penaltyPerson, penaltyUnit } from "../../src/penalty/index.js"
import { all, rulesFor, type Question } from "../../src/policy/index.js"
import { deadlines, lapses, recordAdmission, type Recorded } from "../../src/record/index.js"
import { contextOf } from "../rights/scripted-law.js"
import { record } from "./alone.js"
import { admitted, clause, day, endsOn, june, lawOf, of, resting } from "./lapsing-law.js"

describe("what a part of a record rests on", () => {
  const published = record("published")
  const { penalty, disclosure } = published
  if (penalty.kind !== "imposed") throw new RangeError("no measure")
  const publicity = {
    kind: "published",
    channel: "portal",
    since: on("2026-03-10"),
    basis: [clause],
  } as const
  const state: Recorded = {
    ...published,
    basis: [],
    disclosure: { ...disclosure, publicity },
    penalty: {
      kind: "imposed",
      ended: [],
      measures: [{ ...penalty.measures[0], imposedOn: on("2026-03-11"), basis: [clause] }],
    },
  }
  const rule = (question: Question, id: string) =>
    rulesFor(question, (_, made) => [
      made(id).when(all()).may(question.outcomes[0]!.id).until(june).cite(clause),
    ])

  it("is asked of its own questions: the record of admission and notice, the publication of its scope, measures of theirs", () => {
    const every = [
      rule(recordAdmission, "admission"),
      rule(noticeReadiness, "notice"),
      rule(disclosureScope, "scope"),
      rule(penaltyUnit, "unit"),
      rule(penaltyPerson, "person"),
    ]
    const found = lapses({ ...state, basis: [clause] }, contextOf(lawOf(every)))
    expect(found.map(({ what, label, decidedOn, rules }) => [what, label.zh, decidedOn, ...rules])).toEqual([
      ["record", "失信记录", day, "admission", "notice"],
      ["publicity", "公示", "2026-03-10", "scope"],
      ["measure.importantReference", "作为考核、任用、奖惩和晋升的重要参考", "2026-03-11", "unit", "person"],
    ])
    expect(of(record("recorded", { basis: [] }), lawOf(every))).toEqual([])
  })

  it("is due for review by the last day on which it holds, once for each, by its first lapse", () => {
    const law = lawOf(admitted({ until: june }))
    const due = deadlines(resting([endsOn(on("2026-07-31")), clause]), contextOf(law))
    expect(due).toMatchObject([
      {
        id: "lapse.record",
        nature: "review",
        label: text("失信记录的依据复核", "review of the basis: the record"),
        whoIsLate: text("记录单位", "the recording unit"),
        ifLate: { zh: expect.stringContaining("请在该日前核查是否另有依据") as string },
        kind: "counted",
        standing: "running",
        deadline: {
          startedOn: day,
          startingEvent: text("作出决定", "the decision"),
          period: { amount: 88, unit: "day" },
          dueOn: "2026-05-31",
          counting: {
            citation: clause,
            firstDay: "notCounted",
            lastDayOnHoliday: "stays",
            monthEnd: "lastDayOfMonth",
          },
        },
      },
    ])
    const early = deadlines(resting([endsOn(day)]), contextOf(law))
    expect(early).toMatchObject([{ deadline: { period: { amount: 1, unit: "day" }, dueOn: "2026-03-05" } }])
  })
})
