// What a case shows as facts of itself: only what is there, for every kind of subject and of instrument there is.
import { expect, it } from "vitest"
import {
  instrumentKinds,
  partyRef,
  publicEmployeeKinds,
  unitKinds,
  type LegalInstrument,
  type Party,
} from "../../src/kernel/index.js"
import { noTolerance } from "../../src/exemption/index.js"
import { noNotice } from "../../src/objection/index.js"
import { changedInstrumentFact, viewOf } from "../../src/record/case-facts.js"
import type { Alleged, HeldInstrument } from "../../src/record/index.js"
import { contextOf, scripted } from "../rights/scripted-law.js"
import { judgment, town } from "./office.js"
import { stateAfter, states } from "./moves.js"

const context = contextOf(scripted().rulebook)
const held = (status: LegalInstrument["status"], of: Partial<HeldInstrument> = {}): HeldInstrument => ({
  instrument: { ...judgment, status },
  findsViolation: true,
  heldResponsible: "this",
  ...of,
})
const alleged = (subject: Party, instruments: readonly HeldInstrument[] = []): Alleged => {
  const state = stateAfter(states["alleged"] ?? [])
  if (state.kind !== "alleged") throw new Error("a case that was reported is alleged")
  return { ...state, file: { ...state.file, subject, instruments, tolerance: noTolerance, notice: noNotice } }
}
const shown = (subject: Party, instruments: readonly HeldInstrument[] = []) =>
  viewOf(alleged(subject, instruments), context).shown

it("a kind of subject that the party alone decides is shown, and no other", () => {
  const ref = partyRef("party-1")
  expect(
    unitKinds.map((unitKind) => [unitKind, shown({ kind: "unit", ref, unitKind })["subjectKind"]]),
  ).toEqual([
    ["townGovernment", "govUnit"],
    ["districtDepartment", "govUnit"],
    ["publicInstitution", "govUnit"],
    ["grassrootsBody", "grassrootsBody"],
    ["stateEnterprise", "enterprise"],
    ["evaluatingUnit", undefined],
    ["other", undefined],
  ])
  expect(
    publicEmployeeKinds.map((employeeKind) => [
      employeeKind,
      shown({ kind: "person", ref, employeeKind })["subjectKind"],
    ]),
  ).toEqual([
    ["civilServant", undefined],
    ["managedAsCivilServant", undefined],
    ["publicInstitutionStaff", "otherPublic"],
    ["stateEnterpriseManager", "otherPublic"],
    ["grassrootsOfficial", "otherPublic"],
    ["other", undefined],
  ])
})

it("the instrument that carries speaks for the case, else the latest, else there is none", () => {
  expect(shown(town)).toMatchObject({ instrument: "none", instrumentStatus: "none" })
  const status = (...instruments: readonly HeldInstrument[]) => shown(town, instruments)["instrumentStatus"]
  expect(
    (["pending", "effective", "altered", "revoked", "unlawful", "void"] as const).map((one) => [
      one,
      status(held(one)),
    ]),
  ).toEqual([
    ["pending", "pending"],
    ["effective", "effective"],
    ["altered", "effective"],
    ["revoked", "revoked"],
    ["unlawful", "revoked"],
    ["void", "revoked"],
  ])
  expect(status(held("effective"), held("pending"))).toBe("effective")
  expect(status(held("revoked"), held("pending"))).toBe("pending")
  const [other] = [held("effective", { heldResponsible: "unitOnly", findsViolation: false })]
  expect(shown(town, [other])).toMatchObject({
    instrument: "courtDecision",
    findsViolation: false,
    heldResponsible: "unitOnly",
    recordSource: "otherFinding",
  })
})

it("every kind of instrument has its word in the question on what its change leads to", () => {
  expect(Object.fromEntries(instrumentKinds.map((kind) => [kind, changedInstrumentFact(kind)]))).toEqual({
    adminPenalty: "adminPenalty",
    governmentalSanction: "sanction",
    appointingSanction: "sanction",
    courtDecision: "courtDecision",
    listDecision: "courtDecision",
    adminDecision: "other",
    partyDiscipline: "other",
    accountability: "other",
    auditDecision: "other",
    defaultConfirmation: "other",
    verifiedFinding: "other",
    measureOnly: "other",
  })
})
