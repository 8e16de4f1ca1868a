/** An invented office for the tests of public service: a person's record in the shipped rules, invented values. */
import { months, on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import type { Bindings, GivenFacts, Rulebook } from "../../src/policy/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import type { RecordState } from "../../src/record/index.js"
import {
  certificateItems,
  type CertificateContents,
  type RepairCommand,
  type RepairState,
  type ServiceCertificate,
} from "../../src/repair/index.js"
import * as Record from "../record/office.js"

export const person = Record.servant.ref
export const team = partyRef("team-1")
export const bureau = partyRef("bureau-1")
export const ownUnit = partyRef("unit-1")
export const day = on("2026-04-10")

/** Invented values: no place's rules. */
export const values: Bindings = {
  ...Record.bindings,
  "repair.serviceHours": 20,
  "repair.rule36AppliesToPersons": false,
  "service.hoursValidity": months(6),
  "service.excessHours": "kept",
  "service.sealRequired": true,
  "service.ownUnitIssuer": "admitted",
}

const laws = new Map<string, Rulebook>()

/** The shipped law under these values, put together once. */
export const lawWith = (bindings: Bindings): Rulebook => {
  const key = JSON.stringify(bindings)
  const law = laws.get(key) ?? Record.lawOf(bindings)
  laws.set(key, law)
  return law
}

export const contextWith = (bindings: Bindings, when: CalendarDate = day): DecisionContext => {
  const context = Record.contextOn(when, lawWith(bindings))
  return { ...context, counting: { ...context.counting, "service.hoursValidity": civilCodeCounting } }
}

export const contents: CertificateContents = {
  kind: "kept",
  served: person,
  activity: "清扫",
  issuerRef: team,
  issuerKind: "volunteerOrganisation",
  items: certificateItems,
  days: [],
}

export const certificate = {
  certificate: "证一",
  issuer: "虚构志愿服务队",
  hours: 12,
  from: on("2026-03-14"),
  until: on("2026-03-15"),
  contents,
} as const satisfies ServiceCertificate

export const by = { organ: bureau, collective: false }
export const decision = Record.decision
export const evidence = [{ kind: "verification", ref: "虚构核实函" }]

/** A recorded case of a person. */
export const recorded = (): Record.Life => Record.recorded(Record.servant, { subjectKind: "civilServant" })

type Changes = Partial<Omit<ServiceCertificate, "contents">> & {
  readonly contents?: Partial<CertificateContents>
}

export const entering = (changes: Changes = {}): RepairCommand => ({
  type: "enterService",
  data: {
    ...certificate,
    ...changes,
    contents: { ...contents, ...changes.contents },
    voluntary: true,
  },
})

const nameOf = ({ certificate: number = certificate.certificate }: Changes) => ({
  certificate: number,
  issuer: certificate.issuer,
})

export const verifying = (hours: number, changes: Changes = {}): RepairCommand => ({
  type: "verifyService",
  data: {
    ...nameOf(changes),
    by,
    found: hours === 0 ? { outcome: "refuted" } : { outcome: "confirmed", hours },
    evidence,
  },
})

export const recognising = (
  outcome: "counts" | "verify" | "doesNotCount" = "counts",
  changes: Changes = {},
): RepairCommand => ({
  type: "chooseServiceRecognition",
  data: {
    ...decision,
    ...nameOf(changes),
    outcome,
    facts: { serviceUnpaid: true, serviceOwnDuty: false, serviceUsed: false },
  },
})

export const noting = (hours: number, takenBy = "case-2", changes: Changes = {}): RepairCommand => ({
  type: "noteSpentElsewhere",
  data: { ...nameOf(changes), by, hours, takenBy },
})

/** The commands that lead to a repair, where nothing but the hours may be missing. */
export const repairing = (otherWay: boolean): readonly RepairCommand[] => [
  { type: "recordRectification", data: { correction: "verified", by, evidence } },
  { type: "applyRepair", data: { evidence: [] } },
  {
    type: "chooseRepair",
    data: {
      ...decision,
      outcome: "eligible",
      facts: {
        dutiesPerformed: true,
        falseRepairMaterials: false,
        repairForbidden: false,
        keeperRemoved: false,
        severity: "ordinary",
        commitmentPublished: false,
        minimumPublicityReached: true,
        otherConditionsMet: true,
        defaultCured: false,
        otherWay,
      },
    },
  },
]

/** Withdraws a repair for what came to light: by default false materials, without which it wouldn't have been granted. */
export const withdrawing = (facts: GivenFacts = {}): RepairCommand => ({
  type: "withdrawRepair",
  data: {
    ...decision,
    evidence,
    facts: { falseMaterialsFound: true, earlierConductFound: false, conditionsMetThen: false, ...facts },
  },
})

export const repairOf = (state: RecordState): RepairState => {
  if (state.kind !== "recorded") throw new Error("no record")
  return state.repair
}
