// How far a record is shown, event by event, and what ends of itself: a publication names its clause, what was shown is
// remembered for as long as it binds, and publicity that has ended leaves its trace (个人信息保护法第五十六条).
import { describe, expect, it } from "vitest"
import { months, on, partyRef, text, years } from "../../src/kernel/index.js"
import {
  assessmentDue,
  assessmentRetention,
  evolveDisclosure,
  publicityDue,
  sealed,
  undisclosed,
  type DisclosureEvent,
  type DisclosureScope,
  type DisclosureState,
} from "../../src/disclosure/index.js"
import type { Draft } from "../../src/procedure/index.js"
import { invented } from "../model/permissive-law.js"
import { contextOf, counted, day, decision, scripted } from "../rights/scripted-law.js"
import { by, one, other, scoped, openness, clause, assessmentRef, review, published } from "./publications.js"

describe("event by event", () => {
  const later = on("2026-04-01")
  const event = (
    given: DisclosureEvent,
    ...basis: Draft<DisclosureEvent>["basis"]
  ): Draft<DisclosureEvent> => ({
    ...given,
    basis,
  })
  const publication = (
    channel: string,
    ground: Extract<DisclosureEvent, { type: "recordPublished" }>["data"]["ground"] = openness,
  ) => ({
    type: "recordPublished" as const,
    data: { by, channel, ground, review: { kind: "reviewed" as const, ...review } },
  })
  const after = (state: DisclosureState, ...given: Parameters<typeof event>) =>
    evolveDisclosure(state, event(...given), later)
  const choice = (outcome: DisclosureScope): DisclosureEvent => ({
    type: "disclosureChosen",
    data: { ...decision, outcome, facts: {} },
  })
  const closed = { kind: "closed", channel: "portal", on: later } as const

  it("a scope is chosen with its clause; one narrower than the public ends publicity", () => {
    expect(after(undisclosed, choice("onAuthority"), clause)).toEqual({
      ...undisclosed,
      scope: { kind: "decided", scope: "onAuthority", since: later, basis: [clause] },
    })
    expect(after(published, choice("public"), clause).publicity).toBe(published.publicity)
    expect(after(published, choice("sharedOnNeed"), clause).publicity).toEqual(closed)
  })

  it("publication is remembered with every channel, once each, and with its clauses", () => {
    const again = after(published, publication("media"), clause, invented)
    expect(again).toEqual({
      ...published,
      channels: ["portal", "media"],
      publicity: { kind: "published", channel: "media", since: later, basis: [clause, invented] },
    })
    expect(after(again, publication("portal"), clause).channels).toEqual(["portal", "media"])
  })

  it("a publication that names no clause publishes nothing", () => {
    const state = scoped("public")
    expect(after(state, publication("portal"))).toBe(state)
  })

  it("the assessment of a person is kept from the last publication on it", () => {
    const [first, second] = [partyRef("assessment-1"), partyRef("assessment-2")]
    const byClause = after(
      scoped("public"),
      publication("portal", { kind: "clause", citation: clause, assessmentRef: first }),
      clause,
    )
    expect(byClause.assessments).toEqual([{ assessmentRef: first, on: later }])
    const byConsent = after(
      byClause,
      publication("portal", { kind: "consent", consentRef: one, assessmentRef: second }),
      clause,
    )
    const last = evolveDisclosure(
      byConsent,
      event(publication("portal", { kind: "clause", citation: clause, assessmentRef: first }), clause),
      on("2026-05-06"),
    )
    expect(last.assessments).toEqual([
      { assessmentRef: second, on: later },
      { assessmentRef: first, on: on("2026-05-06") },
    ])
    for (const ground of [
      openness,
      { kind: "notKept" as const },
      { kind: "clause" as const, citation: clause },
    ])
      expect(after(byClause, publication("portal", ground), clause).assessments).toEqual(byClause.assessments)
  })

  it("receivers are remembered once each, and a new one has to be told", () => {
    const told = { ...scoped("public"), receivers: [one], receiversTold: true }
    expect(after(told, { type: "recordShared", data: { by, receivers: [one, other] } })).toEqual({
      ...told,
      receivers: [one, other],
      receiversTold: false,
    })
    expect(after({ ...told, receiversTold: false }, { type: "receiversTold", data: { by } })).toEqual(told)
  })

  it("publicity ends on a day; what was never published stays so", () => {
    expect(after(published, { type: "publicityClosed", data: { by } })).toEqual({
      ...published,
      publicity: closed,
    })
    const state = scoped("public")
    expect(after(state, { type: "publicityClosed", data: { by } })).toBe(state)
    const over: DisclosureState = { ...published, publicity: { ...closed, on: day } }
    expect(after(over, { type: "publicityClosed", data: { by } })).toBe(over)
  })

  it("sealed, the trace stays and nobody is shown it", () => {
    expect(sealed(published, later)).toEqual({
      ...published,
      publicity: closed,
      scope: { kind: "decided", scope: "sealed", since: later, basis: [] },
    })
  })
})

describe("what ends of itself", () => {
  const context = contextOf(
    scripted({
      values: { "disclosure.publicityPeriod": months(6), "disclosure.assessmentRetention": years(3) },
    }).rulebook,
    { counting: counted("disclosure.publicityPeriod", "disclosure.assessmentRetention") },
  )

  it("is the publicity of a record, counted from the document that it rests on", () => {
    const [due, ...others] = publicityDue(published.publicity, on("2026-01-05"), context)
    expect(others).toEqual([])
    expect(due).toMatchObject({
      id: "disclosure.publicity",
      nature: "expiry",
      label: text("失信记录公示", "publicity of the record"),
      whoIsLate: text("公开记录的单位", "the unit that published the record"),
      ifLate: text("公示期满的，应当停止公示。", "Once the period has run, publicity must end."),
      kind: "counted",
      deadline: { startedOn: "2026-01-05", dueOn: "2026-07-05" },
    })
    expect(publicityDue(undisclosed.publicity, on("2026-01-05"), context)).toEqual([])
  })

  it("is the keeping of an assessment: three years, which the pack of the law sets", () => {
    expect(assessmentRetention.setBy).toBe("pack")
    expect(assessmentDue([{ assessmentRef, on: day }], context)).toMatchObject([
      {
        id: "disclosure.assessment/assessment-1",
        nature: "expiry",
        whoIsLate: text("公开个人信息的单位", "the unit that published the person"),
        kind: "counted",
        deadline: { startedOn: "2026-03-04", dueOn: "2029-03-04" },
      },
    ])
  })
})
