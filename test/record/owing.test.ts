// What is owed after a record was corrected, repaired or withdrawn: each kind once, from its earliest day and in its widest
// circle; corrections one for each thing that made them owed; each with a term that only the office can set
// (区级方案三（一）4; 政务处分法第四十九条、第六十条; 个人信息保护法第四十六条).
import { describe, expect, it } from "vitest"
import { cite, on, partyRef, workdays } from "../../src/kernel/index.js"
import { sanctionLaw } from "../../src/law/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import {
  carriedOut,
  deadlines,
  dutyKinds,
  owed,
  owing,
  type Duties,
  type Duty,
  type DutyGround,
  type DutyKind,
} from "../../src/record/index.js"
import { owedOf } from "../../src/record/duty.js"
import { contextOf, scripted } from "../rights/scripted-law.js"
import { after, command, contextWith, stateNamed } from "./permitted.js"
import { contextOn } from "./office.js"

const [april, may] = [on("2026-04-01"), on("2026-05-06")]
const [unit7, unit8] = [partyRef("unit-7"), partyRef("unit-8")]
const duty = (kind: DutyKind, because: DutyGround, of: Partial<Duty> = {}): Duty => ({
  kind,
  because,
  since: april,
  basis: [cite(sanctionLaw, "第六十条")],
  scope: { channels: [], receivers: [] },
  ...of,
})
const short = (duties: Duties) =>
  duties.map(({ kind, because, since, doneOn }) => [kind, because, since, doneOn])

describe("a duty owed again", () => {
  it("keeps its earlier day and basis, and reaches whom either would have reached, each once", () => {
    const first = duty("tellReceivers", "repair", { scope: { channels: ["portal"], receivers: [unit7] } })
    const again = duty("tellReceivers", "instrument", {
      since: may,
      basis: [],
      scope: { channels: ["board", "portal"], receivers: [unit8, unit7] },
    })
    expect(owing(owing([], first), again)).toEqual([
      { ...first, scope: { channels: ["portal", "board"], receivers: [unit7, unit8] } },
    ])
  })

  it("is owed because a record's use ended, rather than because the record was corrected", () => {
    const because = (first: DutyGround, then: DutyGround) =>
      owing([duty("tellReceivers", first)], duty("tellReceivers", then, { since: may })).map(
        (one) => one.because,
      )
    expect(because("correction", "repair")).toEqual(["repair"])
    expect(because("repair", "correction")).toEqual(["repair"])
    expect(because("objection", "instrument")).toEqual(["objection"])
  })

  it("after it was done is owed anew, and what was done is no longer kept", () => {
    const done = carriedOut([duty("routeTreatment", "objection")], "routeTreatment", may)
    expect(short(done)).toEqual([["routeTreatment", "objection", april, may]])
    expect(short(owing(done, duty("routeTreatment", "instrument", { since: may })))).toEqual([
      ["routeTreatment", "instrument", may, undefined],
    ])
    const others = [...done, duty("askIssuer", "instrument")]
    expect(short(owing(others, duty("routeTreatment", "instrument", { since: may })))).toEqual([
      ["routeTreatment", "instrument", may, undefined],
      ["askIssuer", "instrument", april, undefined],
    ])
  })

  it("of a correction is one for each thing that made it owed, and is done for that alone", () => {
    const both = owing(owing([], duty("correctContent", "objection")), duty("correctContent", "instrument"))
    expect(short(both)).toEqual([
      ["correctContent", "objection", april, undefined],
      ["correctContent", "instrument", april, undefined],
    ])
    expect(owing(both, duty("correctContent", "instrument", { since: may }))).toEqual(both)
    expect(short(carriedOut(both, "correctContent", may, "instrument"))).toEqual([
      ["correctContent", "objection", april, undefined],
      ["correctContent", "instrument", april, may],
    ])
    expect(owedOf(both, "correctContent", "instrument")).toBe(both[1])
    expect(owedOf(both, "correctContent")).toBe(both[0])
    expect(owedOf(both, "correctContent", "repair")).toBeUndefined()
    expect(owedOf(both, "askIssuer")).toBeUndefined()
  })
})

describe("what is owed", () => {
  const all = () =>
    dutyKinds.toReversed().reduce<Duties>((duties, kind) => owing(duties, duty(kind, "instrument")), [])

  it("is listed in the order in which it is done, whatever came first", () => {
    expect(dutyKinds).toEqual([
      "correctContent",
      "tellReceivers",
      "restoreReputation",
      "routeTreatment",
      "askIssuer",
    ])
    expect(all().map(({ kind }) => kind)).toEqual(dutyKinds)
  })

  it("is done kind by kind, keeps the day on which it was done, and isn't done twice", () => {
    for (const kind of dutyKinds) {
      const done = carriedOut(all(), kind, april)
      expect(owed(done)).toEqual(all().filter((one) => one.kind !== kind))
      expect(carriedOut(done, kind, may)).toEqual(done)
    }
  })

  const terms = {
    "record.correctionTerm": workdays(1),
    "record.tellReceiversTerm": workdays(2),
    "record.reputationTerm": workdays(3),
    "record.treatmentTerm": workdays(4),
    "record.askIssuerTerm": workdays(5),
  }
  const counting = Object.fromEntries(Object.keys(terms).map((id) => [id, civilCodeCounting]))
  const set = contextOf(scripted({ values: terms }).rulebook, { at: april, counting })
  const dueOn = (duties: Duties, context: DecisionContext) => {
    const state = stateNamed("recorded")
    if (state.kind !== "recorded") throw new Error("not recorded")
    return deadlines({ ...state, duties }, context)
  }

  it("is due each by its own term from the day it was owed", () => {
    // Workdays after 1 April 2026: the 2nd, the 3rd, and after the day off on Monday the 6th the 7th to the 9th.
    expect(
      dueOn(all(), set).map((item) => [
        item.id,
        item.kind === "counted" && item.deadline.dueOn,
        item.label.zh,
      ]),
    ).toEqual([
      ["record.correctContent", "2026-04-02", "更正记录内容"],
      ["record.tellReceivers", "2026-04-03", "告知接收过该记录的单位"],
      ["record.restoreReputation", "2026-04-07", "在原公开范围内恢复名誉"],
      ["record.routeTreatment", "2026-04-08", "转请有权机关恢复待遇、职级"],
      ["record.askIssuer", "2026-04-09", "提请作出机关重新处理"],
    ])
  })

  it("is shown as unset where nobody has set its term, with the clause that demands it, and never as done", () => {
    expect(
      dueOn(all(), contextOn(april)).map((item) => [
        item.kind === "unset" && [item.fault.code, item.fault.at, item.fault.citation?.article],
        item.whoIsLate.zh,
        item.ifLate.zh,
      ]),
    ).toEqual(
      [
        ["parameter.missing", "record.correctionTerm", "第四十六条"],
        ["parameter.missing", "record.tellReceiversTerm", "三（一）4"],
        ["parameter.missing", "record.reputationTerm", "第六十条"],
        ["parameter.missing", "record.treatmentTerm", "第六十条"],
        ["parameter.missing", "record.askIssuerTerm", "第四十九条第三款"],
      ].map((fault) => [fault, "记录单位", "由联席会议办公室督促办理，办结前一直列为待办。"]),
    )
  })

  it("names what its term starts with", () => {
    const starts = (["correction", "objection", "instrument", "repair", "joined"] as const).map((because) =>
      dueOn([duty("tellReceivers", because)], set).map(
        (item) => item.kind === "counted" && item.deadline.startingEvent.zh,
      ),
    )
    expect(starts.flat()).toEqual(["更正记录", "异议处理决定", "认定依据文书变动", "信用修复", "并案"])
  })

  it("is no longer due once it is done", () => {
    expect(
      dueOn(
        dutyKinds.reduce((duties, kind) => carriedOut(duties, kind, may), all()),
        set,
      ),
    ).toEqual([])
  })
})

describe("to stop sharing a repaired record", () => {
  const effects = { "repair.effect": ["stopSharing"] }
  const repaired = [command("applyRepair"), command("chooseRepair", { outcome: "eligible" })]
  const duties = (name: string) => {
    const state = after(stateNamed(name), repaired, contextWith(effects))
    return state.kind === "recorded" ? short(state.duties) : []
  }

  it("is to tell those who received it, if anybody did", () => {
    expect(duties("shared")).toEqual([["tellReceivers", "repair", "2026-03-05", undefined]])
    expect(duties("recorded")).toEqual([])
  })

  it("and once they were told the record is shared with nobody", () => {
    const told = after(after(stateNamed("shared"), repaired, contextWith(effects)), [
      command("tellReceivers"),
    ])
    expect(told).toMatchObject({
      disclosure: { receiversTold: true },
      duties: [{ kind: "tellReceivers", because: "repair", doneOn: "2026-03-05" }],
    })
  })
})
