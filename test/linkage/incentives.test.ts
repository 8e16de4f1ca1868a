import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { cite, on, partyRef, text, type Document } from "../../src/kernel/index.js"
import { creditSystemOpinion, plan } from "../../src/law/index.js"
import {
  catalogueOf,
  jointMeasuresInEffect,
  noLinkage,
  type LinkageCommand,
  type LinkageEntry,
} from "../../src/linkage/index.js"
import {
  accept,
  after,
  april,
  as,
  feedBack,
  finance,
  followCase,
  happened,
  initiateIncentive,
  organisation,
  refusedFor,
  statement,
  unitView,
  viewOf,
  inUse,
} from "./office.js"
import { decision } from "../record/office.js"

const view = unitView(april)
const change = (command: LinkageCommand, data: object): LinkageCommand =>
  ({ ...command, data: { ...command.data, ...data } }) as LinkageCommand
const i1 = "i-1"

describe("三（一）2: incentives for the trustworthy", () => {
  it("the body that evaluates asks, and units give the incentive and feed back", () => {
    const state = after([initiateIncentive(), accept(finance, i1), feedBack(finance, i1)], view)
    expect(jointMeasuresInEffect(state, view).map(({ measure, unit }) => `${measure} ${unit}`)).toEqual([
      "priorityInPilots unit-finance",
    ])
    const [event] = happened(noLinkage, initiateIncentive(), view)
    expect([event?.receipt === undefined, event?.basis.map(({ article }) => article)]).toEqual([
      false,
      ["三（一）2", "三（一）2"],
    ])
  })
  it.each<readonly [string, object, string]>([
    ["nobody found the subject trustworthy", { foundTrustworthy: false }, "choice.unlawful"],
    [
      "政务处分法52: a person under a filed investigation",
      { subjectKind: "civilServant", filedInvestigation: true },
      "choice.unlawful",
    ],
    ["it isn't known whether it was found trustworthy", { foundTrustworthy: undefined }, "choice.askOn"],
  ])("no incentive where %s", (_, facts, code) => {
    expect(refusedFor(noLinkage, initiateIncentive(facts), view)).toContain(code)
  })
  it("no incentive outside the list, to a unit that isn't named, or for a kind of subject it isn't meant for", () => {
    expect(refusedFor(noLinkage, change(initiateIncentive(), { measure: "freeParking" }), view)).toEqual([
      "linkage.notListed",
    ])
    expect(refusedFor(noLinkage, initiateIncentive({}, [organisation]), view)).toEqual([
      "linkage.unknownUnit",
    ])
    expect(refusedFor(noLinkage, initiateIncentive(), viewOf(inUse, april))).toEqual([
      "linkage.notForSubject",
    ])
    expect(refusedFor(noLinkage, change(initiateIncentive(), { measure: "honoursLimit" }), view)).toContain(
      "linkage.otherBearing",
    )
  })
  it("it ends on its last day, or when the ground is lost, and those asked are told", () => {
    const until = change(initiateIncentive(), { until: on("2026-06-30") })
    const state = after([until, accept(finance, i1)], view)
    expect(happened(state, followCase, unitView(on("2026-06-30")))).toEqual([])
    const [expired] = happened(state, followCase, unitView(on("2026-07-01")))
    expect(expired?.type === "linkageEnded" ? expired.data.because : expired?.type).toBe("expired")
    const facts = {
      subjectKind: "govUnit",
      foundTrustworthy: false,
      filedInvestigation: false,
    }
    const end: LinkageCommand = { type: "endIncentive", data: { ...decision, request: i1, facts } }
    const [lost] = happened(state, end, view)
    expect(lost?.type === "linkageEnded" ? [lost.data.because, lost.data.told] : lost?.type).toEqual([
      "groundLost",
      [finance],
    ])
    expect(refusedFor(noLinkage, change(until, { until: on("2026-03-31") }), view)).toEqual([
      "linkage.untilPast",
    ])
  })
  it("nobody gives an incentive in their own case", () => {
    const own = change(initiateIncentive(), { by: as(partyRef("unit-1")) })
    expect(refusedFor(noLinkage, own, view)).toContain("linkage.ownCase")
  })
})

describe("the list", () => {
  const entry: LinkageEntry = {
    id: "fundsLimit",
    label: text("限制财政性资金安排", "limit on fiscal funds"),
    bearing: "penalty",
    restricts: true,
    reaches: ["unit"],
    basis: [cite(creditSystemOpinion, "二（一）")],
    implementers: [finance],
  }
  const codes = (...entries: readonly LinkageEntry[]) => {
    const made = catalogueOf(entries)
    return Result.isFailure(made) ? made.failure.map(({ code, at }) => `${code} ${at ?? ""}`) : []
  }
  const hearsay: Document = { ...creditSystemOpinion, confidence: "C" }
  it("国办发〔2020〕49号: what takes away rights rests on law or central policy, never on the plan alone", () => {
    expect(codes(entry)).toEqual([])
    expect(codes({ ...entry, basis: [plan("3.1.2")] })).toEqual(["linkage.catalogue.rank entries[0]"])
    expect(codes({ ...entry, basis: [plan("3.1.2"), cite(hearsay)] })).toEqual([
      "linkage.catalogue.rank entries[0]",
    ])
    expect(codes({ ...entry, restricts: false, basis: [plan("3.1.2")] })).toEqual([])
  })
  it("every fault is said at once", () => {
    expect(
      codes(entry, { ...entry, implementers: [] }, { ...entry, id: "other", basis: [cite(hearsay)] }),
    ).toEqual([
      "linkage.catalogue.twice entries[1]",
      "linkage.catalogue.implementers entries[1]",
      "linkage.catalogue.rank entries[2]",
      "linkage.catalogue.confidence entries[2]",
    ])
  })
  it("a withdrawal of an incentive needs reasons", () => {
    const state = after([initiateIncentive()], view)
    const bare: LinkageCommand = { type: "withdrawRequest", data: { request: i1, by: decision.by } }
    expect(refusedFor(state, bare, view)).toEqual(["linkage.reasonMissing"])
    expect(happened(state, change(bare, { statementRef: statement }), view)).toHaveLength(1)
  })
})
