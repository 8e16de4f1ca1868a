import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import { catalogueOf, incentiveEligibility, linkageDuty } from "../../src/linkage/index.js"
import { jointMeasures, listedMeasures } from "../../src/packs/index.js"
import { penaltyPerson, penaltyUnit } from "../../src/penalty/index.js"
import { isProved, prove } from "../../src/policy/proof/index.js"
import { law } from "./office.js"

const today = on("2026-06-30")

describe("linkage.duty", () => {
  const running = { requestRunning: true, measureListed: true, unitCompetent: true }
  it.each<readonly [string, Readonly<Record<string, boolean>>, readonly string[]]>([
    ["三（一）2: a unit that was asked responds", { ...running, responded: false }, ["respond", "carryOut"]],
    ["三（一）2: having responded it feeds back", { ...running, responded: true }, ["carryOut", "feedBack"]],
    [
      "二: what is beyond its competence it returns with a reason",
      { ...running, unitCompetent: false, responded: false },
      ["returnWithReason"],
    ],
    [
      "国办发〔2020〕49号: so it does with what is outside the list",
      { ...running, measureListed: false, responded: false },
      ["returnWithReason"],
    ],
    [
      "国办发〔2020〕49号: what has no basis any more is lifted",
      { ...running, requestRunning: false, responded: true },
      ["lift"],
    ],
  ])("%s", (_, facts, must) => {
    const { status, certain } = law.ask(linkageDuty, facts, today)
    expect([status, certain]).toEqual(["decided", [{ may: [], must }]])
  })
})

describe("incentive.eligibility", () => {
  const asked = (facts: Readonly<Record<string, boolean | string>>) =>
    law.ask(incentiveEligibility, facts, today).certain
  it("三（一）2: an incentive is open to whoever was found trustworthy, and never due", () => {
    const facts = { subjectKind: "govUnit", filedInvestigation: false }
    expect(asked({ ...facts, foundTrustworthy: true })).toEqual(["eligible", "notEligible"])
    expect(asked({ ...facts, foundTrustworthy: false })).toEqual(["notEligible"])
  })
  it("政务处分法52: none while an investigation of the person runs", () => {
    const facts = { foundTrustworthy: true, filedInvestigation: true }
    expect(asked({ ...facts, subjectKind: "civilServant" })).toEqual(["notEligible"])
    expect(asked({ ...facts, subjectKind: "govUnit" })).toEqual(["eligible", "notEligible"])
  })
})

describe("the pack on joint measures", () => {
  const proofs = prove(law, { questions: [linkageDuty.id, incentiveEligibility.id] })
  it("has no conflict and no gap; two prohibitions only bind the packs below it", () => {
    expect(proofs.flatMap(({ findings }) => findings.map(({ kind, at }) => `${kind} ${at}`))).toEqual([])
    expect(proofs.flatMap(({ notes }) => notes.map(({ kind, at }) => `${kind} ${at}`))).toEqual([
      "redundantRule plan.linkage.not-beyond-competence",
      "redundantRule linkage.nothing-after-the-end",
    ])
  })
  it("proves each of its theorems in every case", () => {
    const proved = proofs.flatMap(({ theorems }) =>
      theorems.filter(({ proof }) => proof.status === "proved").map(({ theorem }) => theorem.id),
    )
    expect(proved).toEqual(jointMeasures.theorems.map(({ id }) => id))
    expect(proved).toHaveLength(6)
    expect(isProved(proofs)).toBe(true)
  })
  it("cites only what was seen", () => {
    const marks = jointMeasures.rules.flatMap(({ citations }) =>
      citations.map(({ confidence }) => confidence),
    )
    expect(marks.length).toBeGreaterThan(8)
    expect(marks.filter((mark) => mark !== "A" && mark !== "B")).toEqual([])
  })
})

describe("the measures whose basis was seen", () => {
  const implementers = [partyRef("unit-finance")]
  it("make a list, once the district has named the units", () => {
    const made = catalogueOf(listedMeasures.map((measure) => ({ ...measure, implementers })))
    expect(Result.isSuccess(made)).toBe(true)
    expect(
      Result.isSuccess(catalogueOf(listedMeasures.map((measure) => ({ ...measure, implementers: [] })))),
    ).toBe(false)
  })
  it("name each penalty as the decision that imposes it does, and restrict where that one needs a rank", () => {
    const outcomes = [...penaltyUnit.outcomes, ...penaltyPerson.outcomes]
    for (const { id, restricts, label } of listedMeasures.filter(({ bearing }) => bearing === "penalty")) {
      const outcome = outcomes.find((known) => known.id === id)
      expect([id, outcome?.competentRanks !== undefined]).toEqual([id, restricts])
      expect(outcome?.label.zh).toContain(label.zh.slice(0, 4))
    }
  })
})
