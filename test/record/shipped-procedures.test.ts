// The procedures that ship, on the machine: repair, what follows a changed instrument, complaint, review and appeal.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, on, partyRef, workdays, type CalendarDate } from "../../src/kernel/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import type { Bindings } from "../../src/policy/index.js"
import { periodsOf, type DecisionContext } from "../../src/procedure/index.js"
import { deadlines, decide, evolve, type CommandBody, type RecordState } from "../../src/record/index.js"
import { bindings, contextOn, decision, judgment, lawOf, office, recorded, servant, town } from "./office.js"

/** Invented values, beside those that laws set. */
const rules = lawOf({
  ...bindings,
  "repair.acceptanceTerm": workdays(3),
  "repair.decisionTerm": workdays(7),
  "repair.resultTerm": workdays(2),
  "revocation.noticeTerm": workdays(3),
  "record.redecisionTerm": workdays(20),
  "recordComplaint.transferTerm": workdays(5),
  "recordComplaint.answerTerm": days(30),
} satisfies Bindings)
const counting = Object.fromEntries(periodsOf(standardProcedures).map(({ id }) => [id, civilCodeCounting]))
const contextFor = (day: CalendarDate): DecisionContext => ({ ...contextOn(day, rules), counting })

type Day = Parameters<typeof on>[0]
type Given = readonly (readonly [Day, CommandBody])[]

const life = (from: RecordState, given: Given) => {
  let state = from
  for (const [day, command] of given) {
    const decided = decide(state, { ...command, actor: office }, contextFor(on(day)))
    if (Result.isFailure(decided)) return { state, refused: decided.failure.reasons.map(({ code }) => code) }
    state = decided.success.reduce(evolve, state)
  }
  return { state, refused: [] }
}

/** What is due of one procedure on a day: the step, its last day, and who is late by then. */
const due = (state: RecordState, procedure: string, day: Day) =>
  deadlines(state, contextFor(on(day)))
    .filter(({ id }) => id.startsWith(`${procedure}.`))
    .map((item) => [
      item.id.slice(procedure.length + 1),
      item.kind === "counted" ? item.deadline.dueOn : item.fault.code,
      item.lateEffect,
    ])

const { by } = decision
const proof = [{ kind: "proofOfService", ref: "P-1" }]
const report = [{ kind: "verificationReport", ref: "V-1" }]
const take = (
  procedure: string,
  step: string,
  more: Partial<Extract<CommandBody, { type: "takeStep" }>["data"]> = {},
): CommandBody => ({ type: "takeStep", data: { procedure, step, by, evidence: [], served: [], ...more } })
const served = (document: string, receiver = town.ref) => ({
  evidence: proof,
  served: [{ document, receivers: [receiver] }],
})

const record = recorded(town).state

describe("repair", () => {
  const apply: CommandBody = { type: "applyRepair", data: { evidence: [] } }
  const refuse: CommandBody = {
    type: "chooseRepair",
    data: {
      ...decision,
      outcome: "notYet",
      facts: { recordSource: "otherFinding", lawForbidsRepair: false, falseMaterials: false },
    },
  }
  it("is due step by step, from the application to the service of its result", () => {
    const applied = life(record, [["2026-04-01", apply]])
    expect(due(applied.state, "repair", "2026-04-01")).toEqual([
      ["accepted", "2026-04-07", "higherOrganTold"],
    ])
    const accepted = life(applied.state, [["2026-04-02", take("repair", "accepted")]])
    expect(due(accepted.state, "repair", "2026-04-02")).toEqual([
      ["decided", "2026-04-14", "higherOrganTold"],
    ])
  })
  it("is decided at once or after acceptance, never before an application, and by somebody else", () => {
    expect(life(record, [["2026-04-01", take("repair", "accepted")]]).refused).toEqual(["procedure.notBegun"])
    const own: CommandBody = {
      ...refuse,
      data: { ...refuse.data, by: { ...by, organ: town.ref } },
    }
    expect(
      life(record, [
        ["2026-04-01", apply],
        ["2026-04-02", own],
      ]).refused,
    ).toEqual(["procedure.recusal"])
    const late = life(record, [
      ["2026-04-01", apply],
      ["2026-09-01", refuse],
    ]).refused
    expect(late).toEqual(
      life(record, [
        ["2026-04-01", apply],
        ["2026-04-02", refuse],
      ]).refused,
    )
  })
  it("serves its result on the subject, and on nobody else in its stead", () => {
    const { state } = life(record, [["2026-04-01", apply]])
    const decided: RecordState =
      state.kind === "recorded" && state.repair.run !== undefined
        ? {
            ...state,
            repair: {
              ...state.repair,
              run: {
                ...state.repair.run,
                taken: [...state.repair.run.taken, { step: "decided", on: on("2026-04-02") }],
              },
            },
          }
        : state
    expect(due(decided, "repair", "2026-04-02")).toEqual([["resultServed", "2026-04-07", "higherOrganTold"]])
    const nobody = take("repair", "resultServed", { evidence: proof })
    expect(life(decided, [["2026-04-03", nobody]]).refused).toEqual(["procedure.servedToNobody"])
    const other = take("repair", "resultServed", served("result", office))
    expect(life(decided, [["2026-04-03", other]]).refused).toEqual(["procedure.servedToOthers"])
    const subject = take("repair", "resultServed", served("result"))
    expect(due(life(decided, [["2026-04-03", subject]]).state, "repair", "2026-04-03")).toEqual([])
  })
})

const revoke = (redecision: "none" | "pending"): CommandBody => ({
  type: "changeInstrument",
  data: {
    kind: judgment.kind,
    number: judgment.number,
    issuer: judgment.issuer,
    change: "revoked",
    redecision,
    stillSupports: false,
    facts: {},
  },
})

describe("a changed instrument", () => {
  it("begins the procedure of itself: the record rests, word is due to the subject, and the new decision by its term", () => {
    const { state, refused } = life(record, [["2026-04-01", revoke("pending")]])
    expect(refused).toEqual([])
    expect(state.kind === "recorded" && state.standing.kind).toBe("suspended")
    expect(due(state, "revocation", "2026-04-01")).toEqual([["told", "2026-04-07", "higherOrganTold"]])
    expect(due(state, "record", "2026-04-01").filter(([id]) => id === "redecision")).toEqual([
      ["redecision", "2026-04-30", "higherOrganTold"],
    ])
  })
  it("leaves the subject to be told after the record was withdrawn", () => {
    const { state } = life(record, [["2026-04-01", revoke("none")]])
    expect(state.kind).toBe("withdrawn")
    const told = take("revocation", "told", served("result"))
    expect(life(state, [["2026-04-02", take("revocation", "told", { evidence: proof })]]).refused).toEqual([
      "procedure.servedToNobody",
    ])
    const after = life(state, [["2026-04-02", told]])
    expect(after.refused).toEqual([])
    expect(due(after.state, "revocation", "2026-04-02")).toEqual([])
  })
  it("keeps the record at rest and the same acts open however late the new decision is", () => {
    const { state } = life(record, [["2026-04-01", revoke("pending")]])
    const lighter: CommandBody = { type: "resolveRedecision", data: { redecision: "lighter", facts: {} } }
    const soon = life(state, [["2026-04-02", lighter]])
    const late = life(state, [["2027-06-01", lighter]])
    expect([soon.refused, late.refused]).toEqual([[], []])
    expect(late.state.kind).toBe(soon.state.kind)
  })
  it("that only takes effect begins nothing", () => {
    const pending = { ...judgment, number: "虚构判决9号", status: "pending" as const }
    const { effectiveOn: _, ...instrument } = { ...pending, effectiveOn: undefined }
    const { state, refused } = life(record, [
      [
        "2026-04-01",
        { type: "registerInstrument", data: { instrument, findsViolation: true, heldResponsible: "this" } },
      ],
      [
        "2026-04-02",
        {
          type: "changeInstrument",
          data: {
            kind: instrument.kind,
            number: instrument.number,
            issuer: instrument.issuer,
            change: "effective",
            redecision: "none",
            stillSupports: true,
            facts: {},
          },
        },
      ],
    ])
    expect(refused).toEqual([])
    expect(due(state, "revocation", "2026-04-02")).toEqual([])
  })
})

describe("a complaint about a record", () => {
  const against = partyRef("office-7")
  const competent = partyRef("office-8")
  const handled = { by: { organ: competent, collective: false } }
  const received = take("recordComplaint", "received", { against })
  it("goes from receipt to answer, never over the body complained of", () => {
    const begun = life(record, [["2026-04-01", received]])
    expect(due(begun.state, "recordComplaint", "2026-04-01")).toEqual([
      ["transferred", "2026-04-09", "higherOrganTold"],
    ])
    const to = (receiver: typeof office) =>
      life(begun.state, [
        ["2026-04-02", take("recordComplaint", "transferred", served("complaint", receiver))],
      ])
    expect(to(against).refused).toEqual(["procedure.independence"])
    expect(to(town.ref).refused).toEqual(["procedure.servedToOthers"])
    const transferred = to(competent)
    expect(transferred.refused).toEqual([])
    const own = { by: { organ: against, collective: false }, evidence: report }
    expect(
      life(transferred.state, [["2026-04-03", take("recordComplaint", "verified", own)]]).refused,
    ).toEqual(["procedure.independence"])
    const verified = life(transferred.state, [
      ["2026-04-03", take("recordComplaint", "verified", { ...handled, evidence: report })],
    ])
    // The thirtieth day is 1 May: the last day moves over the holiday.
    expect(due(verified.state, "recordComplaint", "2026-04-03")).toEqual([
      ["answered", "2026-05-06", "higherOrganTold"],
    ])
    const answered = take("recordComplaint", "answered", { ...handled, ...served("answer") })
    expect(life(verified.state, [["2026-04-20", answered]]).refused).toEqual([])
    expect(
      life(verified.state, [["2026-04-20", take("recordComplaint", "answered", handled)]]).refused,
    ).toEqual(["procedure.evidence", "procedure.servedToNobody"])
  })
  it("names the body that it is directed against", () => {
    expect(life(record, [["2026-04-01", take("recordComplaint", "received")]]).refused).toEqual([
      "procedure.againstMissing",
    ])
  })
})

describe("review and appeal, by the terms that the laws set", () => {
  const against = partyRef("office-7")
  const higher = { by: { organ: partyRef("office-8"), collective: false } }
  const own = recorded(servant, { subjectKind: "civilServant" }).state
  const toServant = served("decision", servant.ref)

  it("公务员法95、96: 30 days to ask for review or appeal at once, 30 to decide, 15 to appeal, 60 and at most 30 more", () => {
    const known = life(own, [["2026-03-20", take("civilServantReview", "known", { against })]])
    expect(due(known.state, "civilServantReview", "2026-03-20")).toEqual([
      ["reviewApplied", "2026-04-20", "receiverDecides"],
      ["appealed", "2026-04-20", "receiverDecides"],
    ])
    const applied = life(known.state, [["2026-03-25", take("civilServantReview", "reviewApplied")]])
    expect(due(applied.state, "civilServantReview", "2026-03-25")[0]).toEqual([
      "reviewDecided",
      "2026-04-24",
      "higherOrganTold",
    ])
    const reviewed = life(applied.state, [
      ["2026-04-10", take("civilServantReview", "reviewDecided")],
      ["2026-04-13", take("civilServantReview", "reviewServed", toServant)],
    ])
    expect(reviewed.refused).toEqual([])
    expect(due(reviewed.state, "civilServantReview", "2026-04-13")).toEqual([
      ["appealed", "2026-04-28", "receiverDecides"],
      ["appealed", "2026-04-20", "receiverDecides"],
    ])
    const appealed = life(reviewed.state, [["2026-04-20", take("civilServantReview", "appealed")]])
    // The sixtieth day is 19 June, a holiday.
    expect(due(appealed.state, "civilServantReview", "2026-04-20")).toEqual([
      ["appealDecided", "2026-06-22", "higherOrganTold"],
    ])
    const extend = (amount: number): CommandBody => ({
      type: "extendDeadline",
      data: {
        procedure: "civilServantReview",
        step: "appealDecided",
        period: days(amount),
        approval: { by: higher.by, ref: "A-1" },
        statementRef: partyRef("statement-1"),
      },
    })
    expect(life(appealed.state, [["2026-06-01", extend(31)]]).refused).toEqual(["extension.tooLong"])
    expect(life(appealed.state, [["2026-06-01", extend(30)]]).refused).toEqual([])
    expect(
      life(appealed.state, [
        ["2026-06-01", extend(20)],
        ["2026-06-02", extend(20)],
      ]).refused,
    ).toEqual(["extension.tooLong"])
    expect(
      life(appealed.state, [
        [
          "2026-06-01",
          take("civilServantReview", "appealDecided", { by: { organ: against, collective: false } }),
        ],
      ]).refused,
    ).toEqual(["procedure.independence"])
  })

  it("a late application is received all the same: whether it is taken is for the body", () => {
    const known = life(own, [["2026-03-20", take("civilServantReview", "known", { against })]])
    expect(life(known.state, [["2026-12-01", take("civilServantReview", "reviewApplied")]]).refused).toEqual(
      [],
    )
  })

  it("监察法56: one month each to ask and to decide a re-examination, one and two months for the review above", () => {
    const received = life(own, [["2026-03-20", take("reExamination", "received", { against })]])
    expect(due(received.state, "reExamination", "2026-03-20")).toEqual([
      ["reExaminationApplied", "2026-04-20", "receiverDecides"],
    ])
    const reExamined = life(received.state, [
      ["2026-04-01", take("reExamination", "reExaminationApplied")],
      ["2026-04-20", take("reExamination", "reExaminationDecided")],
      ["2026-04-21", take("reExamination", "reExaminationServed", toServant)],
    ])
    expect(reExamined.refused).toEqual([])
    expect(due(reExamined.state, "reExamination", "2026-04-21")).toEqual([
      ["reviewApplied", "2026-05-21", "receiverDecides"],
    ])
    const asked = life(reExamined.state, [["2026-05-08", take("reExamination", "reviewApplied")]])
    expect(due(asked.state, "reExamination", "2026-05-08")).toEqual([
      ["reviewDecided", "2026-07-08", "higherOrganTold"],
    ])
    expect(
      life(asked.state, [
        ["2026-06-01", take("reExamination", "reviewDecided", { by: { organ: against, collective: false } })],
      ]).refused,
    ).toEqual(["procedure.independence"])
  })
})
