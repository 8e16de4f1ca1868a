import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import { noLinkage, type LinkageCommand, type LinkageState } from "../../src/linkage/index.js"
import {
  accept,
  after,
  as,
  april,
  askAgain,
  bureau,
  feedBack,
  finance,
  initiate,
  inUse,
  noCase,
  notCarriedOut,
  organisation,
  recorder,
  refuse,
  refusedFor,
  rejected,
  statement,
  takeBack,
  unpenalised,
  viewOf,
} from "./office.js"
import { town } from "../record/office.js"

const view = viewOf(inUse, april)
const asked = after([initiate()], view)
const answers = (state: LinkageState) =>
  state.requests.flatMap(({ units }) => units.map(({ unit, answer }) => `${unit} ${answer.kind}`))
const change = (command: LinkageCommand, data: object): LinkageCommand =>
  ({ ...command, data: { ...command.data, ...data } }) as LinkageCommand

describe("三（一）2: initiate, respond, feed back", () => {
  it("the recording unit asks, each unit answers for itself and feeds the result back", () => {
    expect(answers(asked)).toEqual(["unit-organisation asked", "unit-bureau asked"])
    const accepted = after([accept(), refuse(bureau)], view, asked)
    expect(answers(accepted)).toEqual(["unit-organisation accepted", "unit-bureau refused"])
    expect(answers(after([feedBack()], view, accepted))).toEqual([
      "unit-organisation carriedOut",
      "unit-bureau refused",
    ])
  })
  it("a request carries the clauses of the list and of the decision that imposed the measure", () => {
    const [request] = asked.requests
    expect(request?.basis.map(({ title, article }) => `${title} ${article ?? ""}`)).toEqual([
      "关于健全社会信用体系的意见 二（一）",
      "加强政务诚信建设实施方案 三（一）2",
    ])
  })
  it("a request ends with the measure: its last day is the measure's", () => {
    // Three months from 1 April 2026 by 民法典 202.
    expect(asked.requests[0]?.until).toBe("2026-07-01")
  })
  it("whoever refused may be asked again, and what it said stays visible", () => {
    const again = after([refuse(), askAgain(), accept()], view, asked)
    expect(again.requests[0]?.units[0]).toEqual({
      unit: organisation,
      answer: { kind: "accepted", since: april },
      earlier: [{ kind: "refused", on: april, statementRef: statement }],
    })
  })
  it("everything a unit said before stays visible, in order", () => {
    const often = after([refuse(), askAgain(), accept(), takeBack(), refuse(), askAgain()], view, asked)
    expect(often.requests[0]?.units[0]?.earlier.map(({ kind }) => kind)).toEqual([
      "refused",
      "accepted",
      "refused",
    ])
  })
  it("an answer is taken back with a reason before another is given", () => {
    expect(answers(after([accept(), takeBack(), refuse()], view, asked))[0]).toBe("unit-organisation refused")
  })
})

describe("what is not carried out", () => {
  it("国办发〔2020〕49号: a measure outside the list", () => {
    const { reasons } = rejected(noLinkage, initiate("fundsLimit"), view)
    expect(
      reasons.map(({ code, citation }) => `${code} ${citation?.number ?? citation?.article ?? ""}`),
    ).toEqual(["linkage.notListed 国办发〔2020〕49号", "linkage.notImposed 区级，2022年"])
  })
  it("a measure that the case does not carry", () => {
    expect(refusedFor(noLinkage, initiate(), viewOf(unpenalised, april))).toEqual(["linkage.notImposed"])
  })
  it("all reasons at once: an unknown unit, twice, and the subject itself", () => {
    const units = [finance, finance, partyRef("person-1")]
    expect(refusedFor(noLinkage, initiate("honoursLimit", units), view)).toEqual([
      "linkage.unknownUnit",
      "linkage.unitTwice",
      "linkage.subjectAsked",
    ])
  })
  it("anything on the case of another subject, or on a case that was not read", () => {
    expect(refusedFor(noLinkage, initiate(), viewOf(inUse, april, town))).toEqual(["linkage.otherCase"])
    expect(refusedFor(asked, { type: "followCase", data: {} }, viewOf(noCase, april))).toEqual([
      "linkage.otherCase",
    ])
  })
  it("a request to nobody", () => {
    expect(refusedFor(noLinkage, initiate("honoursLimit", []), view)).toEqual(["linkage.noUnits"])
  })
  it("an incentive asked for as a penalty", () => {
    expect(refusedFor(noLinkage, initiate("priorityInPilots", [finance]), view)).toEqual([
      "linkage.otherBearing",
      "linkage.notForSubject",
      "linkage.notImposed",
    ])
  })
  it("the same request or measure a second time", () => {
    expect(refusedFor(asked, initiate(), view)).toEqual(["linkage.requestTaken", "linkage.alreadyAsked"])
    expect(refusedFor(asked, initiate("honoursLimit", [bureau], "r-2"), view)).toEqual([
      "linkage.alreadyAsked",
    ])
  })
  it.each<readonly [string, LinkageCommand, string]>([
    ["a response by a unit that was not asked", accept(finance), "linkage.notAsked"],
    ["feedback before a response", feedBack(), "linkage.feedbackBeforeResponse"],
    ["a report that it could not, before a response", notCarriedOut(), "linkage.feedbackBeforeResponse"],
    ["a refusal without reasons", change(refuse(), { statementRef: undefined }), "linkage.reasonMissing"],
    ["an answer to a request that is not there", accept(organisation, "r-9"), "linkage.unknownRequest"],
    ["taking back what was not said", takeBack(), "linkage.nothingToTakeBack"],
    ["asking again who has not declined", askAgain(), "linkage.notDeclined"],
    ["asking again who was not asked", askAgain(finance), "linkage.notAsked"],
    ["asking again by another", change(askAgain(bureau), { by: as(finance) }), "linkage.notInitiator"],
    [
      "an answer signed by the subject",
      change(accept(), { by: { ...as(organisation), person: partyRef("person-1") } }),
      "linkage.ownCase",
    ],
    ["an id number in a request", accept(organisation, "11010519491231002X"), "data.personal"],
  ])("%s", (_, command, code) => {
    expect(refusedFor(asked, command, view)).toContain(code)
  })
  it("an answer once given is not written over", () => {
    for (const first of [accept(), refuse()]) {
      const answered = after([first], view, asked)
      for (const second of [accept(), refuse()])
        expect(refusedFor(answered, second, view)).toEqual(["linkage.answered"])
    }
    const fed = after([accept(), feedBack()], view, asked)
    expect(refusedFor(fed, notCarriedOut(), view)).toEqual(["linkage.answered"])
    expect(refusedFor(fed, takeBack(), view)).toEqual(["linkage.effectNotTakenBack"])
  })
  it("feedback without evidence", () => {
    const accepted = after([accept()], view, asked)
    expect(refusedFor(accepted, change(feedBack(), { evidence: [] }), view)).toEqual([
      "linkage.evidenceMissing",
    ])
  })
  it("a refusal never holds what was given", () => {
    const text = JSON.stringify(rejected(asked, initiate("honoursLimit", [finance], "secret-7"), view))
    expect(text).not.toContain("secret-7")
    expect(text).not.toContain("person-1")
  })
  it("a command in one's own case", () => {
    const own = change(initiate(), { by: { ...as(recorder), person: partyRef("person-1") } })
    expect(refusedFor(noLinkage, own, view)).toEqual(["linkage.ownCase"])
  })
  it("anything once the measure's last day has passed", () => {
    expect(answers(after([accept()], viewOf(inUse, on("2026-07-01")), asked))[0]).toBe(
      "unit-organisation accepted",
    )
    expect(refusedFor(asked, accept(), viewOf(inUse, on("2026-07-02")))).toEqual(["linkage.ended"])
  })
})
