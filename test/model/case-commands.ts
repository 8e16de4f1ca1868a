/** Every command of a case with every outcome its question has, on a small stock of instruments and certificates. */
import { on, partyRef, type LegalInstrument, type Party } from "../../src/kernel/index.js"
import { disclosureScope, type DisclosureScope } from "../../src/disclosure/index.js"
import { certificateItems } from "../../src/repair/index.js"
import { invented } from "./permissive-law.js"
import type { Decision } from "../../src/procedure/index.js"
import type { CommandBody, HeldInstrument } from "../../src/record/index.js"

export const office = partyRef("office-1")
export const person: Party = { kind: "person", ref: partyRef("person-1"), employeeKind: "civilServant" }
export const unit: Party = { kind: "unit", ref: partyRef("unit-1"), unitKind: "townGovernment" }

export const by = { organ: office, collective: true, minutes: "M-1" }
const decision: Decision = { by, grounds: ["r"] }
const facts = {}
const evidence = [
  { kind: "proofOfService", ref: "E-1" },
  { kind: "verificationReport", ref: "E-2" },
  { kind: "report", ref: "E-3" },
  { kind: "falseMaterials", ref: "E-4" },
]
/** False materials came to light, and without them nothing would have been granted. */
const falseThen = { falseMaterialsFound: true }
const statementRef = partyRef("statement-1")

const instrument = (number: string): LegalInstrument => ({
  kind: "courtDecision",
  number,
  issuer: "虚构法院",
  issuedOn: on("2026-01-05"),
  status: "effective",
})
const held = (number: string): HeldInstrument => ({
  instrument: instrument(number),
  findsViolation: true,
  heldResponsible: "this",
})
const { kind, issuer } = instrument("一")

const pick = <Outcome extends string | number>(...outcomes: readonly Outcome[]) => outcomes

export const report = (subject: Party): readonly CommandBody[] => [
  { type: "reportAllegation", data: { subject, facts, evidence: [] } },
]

export const instruments: readonly CommandBody[] = [
  { type: "registerInstrument", data: held("一") },
  { type: "registerInstrument", data: held("二") },
  { type: "registerInstrument", data: { ...held("三"), heldResponsible: "unitOnly" } },
]

export const admission: readonly CommandBody[] = pick("notRecorded", "verify", "urge", "await", "record").map(
  (outcome) => ({ type: "chooseAdmission" as const, data: { ...decision, outcome, facts } }),
)

export const recording: readonly CommandBody[] = [
  ...pick("doNotRecord", "notifyAgain", "wait", "record").map((outcome) => ({
    type: "chooseRecording" as const,
    data: { ...decision, outcome, facts },
  })),
]

export const notice: readonly CommandBody[] = [
  { type: "serveNotice", data: { by, complete: true, evidence } },
  { type: "serveNotice", data: { by, complete: false, evidence } },
  { type: "receiveDefence", data: { statementRef } },
  { type: "answerDefence", data: { ...decision, outcome: "notMadeOut" } },
  { type: "answerDefence", data: { ...decision, outcome: "madeOut" } },
  { type: "noteChangeSinceNotice", data: { change: "newConduct", by } },
]

export const tolerance: readonly CommandBody[] = [
  { type: "startTolerance", data: { route: "application", evidence } },
  ...pick("accept", "supplement", "refuse").map((outcome) => ({
    type: "chooseToleranceAcceptance" as const,
    data: { ...decision, outcome, facts },
  })),
  { type: "verifyTolerance", data: { by, evidence } },
  ...pick("exempt", "reduced", "notExempt").map((outcome) => ({
    type: "chooseTolerance" as const,
    data: { ...decision, outcome, facts },
  })),
  { type: "reportTolerance", data: { by, evidence } },
  { type: "withdrawTolerance", data: { ...decision, evidence, facts: falseThen } },
]

export const changes: readonly CommandBody[] = [
  ...pick("一", "二").flatMap((number) =>
    pick("revoked", "altered").flatMap((change) =>
      pick("none", "pending").flatMap((redecision) =>
        [false, true].map((stillSupports) => ({
          type: "changeInstrument" as const,
          data: { kind, issuer, number, change, redecision, stillSupports, facts },
        })),
      ),
    ),
  ),
  { type: "resolveRedecision", data: { redecision: "lighter", facts } },
  { type: "resolveRedecision", data: { redecision: "sameFinding", instrument: held("四"), facts } },
  { type: "resolveRedecision", data: { redecision: "sameFinding", facts } },
  { type: "chooseCascade", data: { ...decision, outcomes: ["withdraw", "tellSharers"], facts } },
  { type: "chooseCascade", data: { ...decision, outcomes: ["suspend", "liftMeasures", "unpublish"], facts } },
]

const corrects = (ground: "ownMotion" | "objection" | "instrument") => ({
  ...decision,
  ground,
  evidence,
  facts,
})

export const severity: readonly CommandBody[] = pick("slight", "serious").map((outcome) => ({
  type: "chooseSeverity" as const,
  data: { ...decision, outcome, facts },
}))

/** Corrections for the better and the worse, and everything that can be owed. */
export const corrections: readonly CommandBody[] = [
  ...pick("ownMotion", "objection", "instrument").flatMap((ground) => [
    {
      type: "correctContent" as const,
      data: {
        ...corrects(ground),
        corrections: [{ field: "severity" as const, before: "slight" as const, after: "serious" as const }],
      },
    },
    {
      type: "correctContent" as const,
      data: {
        ...corrects(ground),
        corrections: [{ field: "severity" as const, before: "serious" as const, after: "slight" as const }],
      },
    },
  ]),
  { type: "correctContent", data: { ...corrects("instrument"), corrections: [] } },
]

const held2 = held("五")

/** Joining and splitting, each way round. */
export const joinings: readonly CommandBody[] = [
  ...[false, true].map((recorded) => ({
    type: "absorbCase" as const,
    data: {
      ...decision,
      from: "oa:2",
      subject: person,
      recorded,
      instruments: [held2],
      facts,
      measures: recorded ? ["honoursLimit"] : [],
    },
  })),
  { type: "joinCase", data: { ...decision, into: "oa:9" } },
  {
    type: "splitCase",
    data: { ...decision, into: "oa:3", instruments: [{ number: "一", issuer }], facts: [] },
  },
  {
    type: "splitCase",
    data: { ...decision, into: "oa:4", instruments: [{ number: "五", issuer }], facts: [] },
  },
]

export const part: readonly CommandBody[] = [
  {
    type: "openPart",
    data: { from: "oa:1", subject: person, instruments: [held("一")], facts, evidence: [] },
  },
]

export const duties: readonly CommandBody[] = [
  {
    type: "restoreReputation",
    data: { by, channels: ["portal"], receivers: [partyRef("unit-7")], evidence },
  },
  { type: "restoreReputation", data: { by, channels: ["portal"], receivers: [], evidence } },
  { type: "restoreReputation", data: { by, channels: [], receivers: [partyRef("unit-7")], evidence } },
  { type: "routeTreatment", data: { by, to: partyRef("unit-8"), evidence } },
  { type: "askIssuer", data: { by, to: partyRef("unit-9"), evidence } },
]

export const penalties: readonly CommandBody[] = [
  ...pick("waived", "lighter", "full").map((outcome) => ({
    type: "chooseLeniency" as const,
    data: { ...decision, outcome, facts },
  })),
  { type: "choosePenalties", data: { ...decision, outcomes: ["honoursLimit", "importantReference"], facts } },
  { type: "choosePenalties", data: { ...decision, outcomes: ["importantReference"], facts } },
  { type: "choosePenalties", data: { ...decision, outcomes: [], facts } },
  { type: "liftMeasures", data: { ...decision, measures: ["importantReference"] } },
  { type: "suspendMeasures", data: { ...decision, measures: ["importantReference"] } },
  { type: "resumeMeasures", data: { ...decision, measures: ["importantReference"] } },
]

const review = { reviewRef: "R-1", found: [] }

export const disclosure: readonly CommandBody[] = [
  ...disclosureScope.outcomes.map(({ id }: { id: DisclosureScope }) => ({
    type: "chooseDisclosure" as const,
    data: { ...decision, outcome: id, facts },
  })),
  { type: "publishRecord", data: { by, channel: "portal", review } },
  {
    type: "publishRecord",
    data: { by, channel: "portal", review, ground: { kind: "openness", stage: "result" } },
  },
  {
    type: "publishRecord",
    data: { by, channel: "portal", review, ground: { kind: "clause", citation: invented } },
  },
  {
    type: "publishRecord",
    data: {
      by,
      channel: "portal",
      review: { ...review, found: ["stateSecret"] },
      ground: { kind: "clause", citation: invented, assessmentRef: partyRef("assessment-1") },
    },
  },
  {
    type: "publishRecord",
    data: {
      by,
      channel: "portal",
      review,
      ground: { kind: "clause", citation: invented, assessmentRef: partyRef("assessment-1") },
    },
  },
  { type: "shareRecord", data: { by, receivers: [partyRef("unit-7")] } },
  { type: "closePublicity", data: { by } },
  { type: "tellReceivers", data: { by } },
]

export const objections: readonly CommandBody[] = [
  { type: "fileObjection", data: { statementRef, evidence } },
  ...pick("accept", "transfer", "redirect", "supplement", "refuse").map((outcome) => ({
    type: "chooseObjectionAcceptance" as const,
    data: { ...decision, outcome, facts },
  })),
  ...pick("none", "mark", "freeze").map((outcome) => ({
    type: "chooseObjectionEffect" as const,
    data: { ...decision, outcome, facts },
  })),
  ...pick("upheldRecord", "corrected", "withdrawn").map((outcome) => ({
    type: "chooseObjectionOutcome" as const,
    data: { ...decision, outcome },
  })),
]

const contents = {
  kind: "kept",
  served: person.ref,
  activity: "清扫",
  issuerRef: partyRef("team-1"),
  issuerKind: "volunteerOrganisation",
  items: certificateItems,
  days: [],
} as const
const certificate = {
  issuer: "虚构志愿服务组织",
  hours: 8,
  from: on("2026-03-01"),
  until: on("2026-03-02"),
  contents,
}
const name = { certificate: "证一", issuer: certificate.issuer }
const occasion = {
  activity: "清扫",
  organiser: contents.issuerRef,
  issuerKind: contents.issuerKind,
  from: on("2026-03-01"),
  until: on("2026-12-31"),
}

/** Public service beside what `repairs` has of it. */
export const services: readonly CommandBody[] = [
  ...pick("ownChoice", "assigned", "condition").map((prompted) => ({
    type: "signUpForService" as const,
    data: { by: person.ref, prompted, occasion },
  })),
  { type: "signUpForService", data: { by: office, prompted: "ownChoice", occasion } },
  { type: "withdrawSignUp", data: { by: person.ref, activity: "清扫", from: occasion.from } },
  ...pick(4, 8, 9).map((hours) => ({
    type: "verifyService" as const,
    data: { ...name, by, found: { outcome: "confirmed" as const, hours }, evidence },
  })),
  { type: "verifyService", data: { ...name, by, found: { outcome: "refuted" }, evidence } },
  { type: "withdrawService", data: { ...name, by: person.ref } },
  { type: "withdrawService", data: { ...name, by: office } },
  { type: "noteSpentElsewhere", data: { ...name, by, hours: 4, takenBy: "case-2" } },
]

export const repairs: readonly CommandBody[] = [
  ...pick("claimed", "verified").map((correction) => ({
    type: "recordRectification" as const,
    data: { correction, by, evidence },
  })),
  { type: "enterService", data: { ...certificate, certificate: "证一", voluntary: true } },
  { type: "enterService", data: { ...certificate, certificate: "证一 ", voluntary: true } },
  { type: "enterService", data: { ...certificate, certificate: "证二", voluntary: false } },
  ...pick("counts", "verify", "doesNotCount").map((outcome) => ({
    type: "chooseServiceRecognition" as const,
    data: { ...decision, certificate: "证一", issuer: certificate.issuer, outcome, facts },
  })),
  { type: "applyRepair", data: { evidence } },
  ...pick("eligible", "atKeeper", "notYet", "notRepairable").map((outcome) => ({
    type: "chooseRepair" as const,
    data: { ...decision, outcome, facts },
  })),
  {
    type: "chooseRepairEffects",
    data: { ...decision, outcomes: ["endPublicity", "liftMeasures", "stopSharing"], facts },
  },
  { type: "withdrawRepair", data: { ...decision, evidence, facts: falseThen } },
]

/** Withdrawals where nothing was found: the rules keep what was granted. */
export const groundlessWithdrawals: readonly CommandBody[] = [
  { type: "withdrawTolerance", data: { ...decision, evidence, facts } },
  { type: "withdrawRepair", data: { ...decision, evidence, facts } },
]
