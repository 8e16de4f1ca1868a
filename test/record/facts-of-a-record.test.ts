// What a record shows as facts of the questions about it, and what was chosen of it so far: nobody can enter otherwise.
import { describe, expect, it } from "vitest"
import { partyRef } from "../../src/kernel/index.js"
import { viewOf } from "../../src/record/case-facts.js"
import { sameInstrument } from "../../src/record/case-file.js"
import { dutyTerms } from "../../src/record/duty-due.js"
import type { RecordState } from "../../src/record/index.js"
import { admissionFacts, servant, town } from "./office.js"
import { after, command, contextWith, stateNamed } from "./permitted.js"

const view = (state: RecordState) => {
  if (state.kind === "nothing") throw new Error("no case")
  return viewOf(state, contextWith())
}
const words = ["isPublished", "isShared", "measuresRunning", "recordInUse", "recordState"]
const shown = (state: RecordState) =>
  Object.fromEntries(Object.entries(view(state).shown).filter(([id]) => words.includes(id)))

const inUse = {
  isPublished: false,
  isShared: false,
  measuresRunning: false,
  recordInUse: true,
  recordState: "inUse",
}

describe("what a record shows of itself", () => {
  it.each([
    ["recorded", inUse],
    ["penalised", { ...inUse, measuresRunning: true }],
    ["shared", { ...inUse, isShared: true }],
    ["published and shared", { ...inUse, isPublished: true, isShared: true }],
    [
      "instrument fell, decided again",
      { ...inUse, isShared: true, recordInUse: false, recordState: "suspended" },
    ],
    ["withdrawn on objection", { recordInUse: false, recordState: "withdrawn" }],
    ["alleged", {}],
    ["notice served", {}],
    ["not recorded", {}],
  ])("%s", (name, facts) => {
    expect(shown(stateNamed(name))).toEqual(facts)
  })

  it("repaired, is no longer in use; and at rest comes before repaired", () => {
    const repaired = after(stateNamed("recorded"), [
      command("applyRepair"),
      command("chooseRepair", { outcome: "eligible" }),
    ])
    expect(shown(repaired)).toEqual({ ...inUse, recordInUse: false, recordState: "repaired" })
    const fallen = after(repaired, [command("changeInstrument", { change: "revoked", redecision: "none" })])
    expect(shown(fallen)).toEqual({ ...inUse, recordInUse: false, recordState: "suspended" })
  })

  it("shows no measure once its measures were lifted", () => {
    expect(shown(after(stateNamed("penalised"), [command("liftMeasures")]))).toMatchObject({
      measuresRunning: true,
    })
    const one = after(stateNamed("recorded of a person"), [
      command("choosePenalties", { outcomes: ["importantReference"] }),
    ])
    expect(shown(one)).toMatchObject({ measuresRunning: true })
    expect(shown(after(one, [command("liftMeasures")]))).toMatchObject({ measuresRunning: false })
  })
})

describe("whom a case is about", () => {
  it("is shown as a kind only where the party alone decides it", () => {
    const shows = (subject: typeof town) =>
      "subjectKind" in
      view(
        after({ kind: "nothing" }, [
          { type: "reportAllegation", data: { subject, facts: {}, evidence: [] } },
        ]),
      ).shown
    expect([shows(town), shows(servant)]).toEqual([true, false])
  })

  it("with the unit of a person, where it is known, and none of a unit", () => {
    const about = (subject: typeof town) => {
      const state = after({ kind: "nothing" }, [
        { type: "reportAllegation", data: { subject, facts: admissionFacts, evidence: [] } },
      ])
      const { unit, known } = view(state)
      return [view(state).subject, "unit" in view(state), unit, known]
    }
    expect(about(servant)).toEqual(["person-1", true, "unit-1", admissionFacts])
    expect(about({ kind: "person", ref: partyRef("person-2"), employeeKind: "other" })).toEqual([
      "person-2",
      false,
      undefined,
      admissionFacts,
    ])
    expect(about(town)).toEqual(["unit-1", false, undefined, admissionFacts])
  })
})

describe("what was chosen so far", () => {
  it.each([
    ["alleged", { "exemption.determination": "none" }],
    ["exempted", { "exemption.determination": "exempt" }],
    ["exemption withdrawn", { "exemption.determination": "withdrawn" }],
    ["withdrawn on objection", { "exemption.determination": "none" }],
  ])("%s", (name, chosen) => {
    expect(view(stateNamed(name)).chosen).toEqual(chosen)
  })

  it("of a record: its severity, the leniency granted and where its repair stands", () => {
    const recorded = stateNamed("recorded")
    const none = {
      "exemption.determination": "none",
      "record.severity": undefined,
      "penalty.leniency": "none",
      "repair.eligibility": "none",
    }
    const chosen = (...commands: Parameters<typeof command>[]) =>
      view(
        after(
          recorded,
          commands.map(([type, of]) => command(type, of)),
        ),
      ).chosen
    expect(chosen()).toEqual(none)
    expect(chosen(["chooseSeverity", { outcome: "serious" }])).toEqual({
      ...none,
      "record.severity": "serious",
    })
    expect(chosen(["chooseLeniency", { outcome: "lighter" }])).toEqual({
      ...none,
      "penalty.leniency": "lighter",
    })
    expect(chosen(["applyRepair"])).toEqual(none)
    for (const outcome of ["notYet", "notRepairable", "atKeeper", "eligible"])
      expect(chosen(["applyRepair"], ["chooseRepair", { outcome }])).toEqual({
        ...none,
        "repair.eligibility": outcome,
      })
  })
})

it("two descriptions name one instrument by its number and its issuer, whatever spaces stand around them", () => {
  const name = { number: "一", issuer: "虚构法院" }
  const spaced = { number: " 一 ", issuer: " 虚构法院 " }
  expect([sameInstrument(name, spaced), sameInstrument(spaced, name)]).toEqual([true, true])
  expect(sameInstrument(name, { ...name, number: "二" })).toBe(false)
  expect(sameInstrument(name, { ...name, issuer: "虚构中级法院" })).toBe(false)
})

it("every kind of duty has a term that the office can set", () => {
  expect(dutyTerms.map(({ id, issuedBy }) => [id, issuedBy.zh])).toEqual(
    ["correctionTerm", "tellReceiversTerm", "reputationTerm", "treatmentTerm", "askIssuerTerm"].map(
      (term) => [`record.${term}`, "区社会信用体系建设联席会议办公室"],
    ),
  )
})
