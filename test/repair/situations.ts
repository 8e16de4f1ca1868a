/** Commands of the room of repair that aren't carried out, each with the state it is given in. */
import { on, partyRef } from "../../src/kernel/index.js"
import {
  noRepair,
  type RepairCommand,
  type RepairState,
  type ServiceOccasion,
} from "../../src/repair/index.js"
import { groundless, ownDecision } from "../rights/scripted-law.js"
import { entryWith, holding, person, today, type DataOf } from "./alone.js"
import * as O from "./office.js"

const occasion: ServiceOccasion = {
  activity: "清扫",
  organiser: O.team,
  issuerKind: "volunteerOrganisation",
  from: on("2026-03-14"),
  until: on("2026-04-12"),
}
const name = { certificate: O.certificate.certificate, issuer: O.certificate.issuer }
const { evidence, decision, by } = O

const signing = (data: Partial<DataOf<"signUpForService">>): RepairCommand => ({
  type: "signUpForService",
  data: { by: person, prompted: "ownChoice", occasion, ...data },
})
const verifying = (data: Partial<DataOf<"verifyService">>): RepairCommand => ({
  type: "verifyService",
  data: { ...name, by, found: { outcome: "confirmed", hours: 12 }, evidence, ...data },
})
const rectifying = (data: Partial<DataOf<"recordRectification">>): RepairCommand => ({
  type: "recordRectification",
  data: { correction: "verified", by, evidence, ...data },
})
const noting = (data: Partial<DataOf<"noteSpentElsewhere">>): RepairCommand => ({
  type: "noteSpentElsewhere",
  data: { ...name, by, hours: 4, takenBy: "case-2", ...data },
})
const withdrawing = (who = person): RepairCommand => ({ type: "withdrawService", data: { ...name, by: who } })
const recognising = (data: Partial<typeof decision>): RepairCommand => ({
  type: "chooseServiceRecognition",
  data: { ...name, ...decision, outcome: "counts", facts: {}, ...data },
})
const itself = (ref: typeof person): typeof by => ({ ...by, organ: ref })

const entered = holding(entryWith())
const spent = holding(entryWith({ spentHere: 8 }))
const signedUp: RepairState = { ...noRepair, signUps: [occasion] }
const repaired: RepairState = {
  ...noRepair,
  progress: { kind: "repaired", on: today, effects: [] },
}

type Situation = readonly [name: string, state: RepairState, command: RepairCommand]

export const situations: readonly Situation[] = [
  ["another signs the person up", noRepair, signing({ by: O.bureau })],
  ["a sign-up that was assigned", noRepair, signing({ prompted: "assigned" })],
  ["a sign-up that was made a condition", noRepair, signing({ prompted: "condition" })],
  ["an occasion that is over", noRepair, signing({ occasion: { ...occasion, until: on("2026-04-09") } })],
  [
    "an occasion that ends before it begins",
    noRepair,
    signing({ occasion: { ...occasion, from: on("2026-04-13") } }),
  ],
  ["an occasion signed up for before", signedUp, signing({})],
  [
    "another withdraws a sign-up that there isn't",
    noRepair,
    { type: "withdrawSignUp", data: { by: O.bureau, activity: "清扫", from: occasion.from } },
  ],
  ["a certificate without number", noRepair, O.entering({ certificate: " " })],
  ["a certificate without issuer", noRepair, O.entering({ issuer: " " })],
  ["no hours", noRepair, O.entering({ hours: 0 })],
  ["service that ends before it begins", noRepair, O.entering({ until: on("2026-03-13") })],
  ["service to come", noRepair, O.entering({ until: on("2026-04-11") })],
  ["more hours than the days have", noRepair, O.entering({ hours: 48.5 })],
  ["somebody else's service", noRepair, O.entering({ contents: { served: partyRef("person-2") } })],
  [
    "a day outside the dates",
    noRepair,
    O.entering({ contents: { days: [{ on: on("2026-03-13"), hours: 12 }] } }),
  ],
  [
    "days that don't add up",
    noRepair,
    O.entering({ contents: { days: [{ on: on("2026-03-14"), hours: 11.5 }] } }),
  ],
  [
    "service that wasn't voluntary",
    noRepair,
    { type: "enterService", data: { ...O.certificate, voluntary: false } },
  ],
  ["a certificate a second time", entered, O.entering()],
  ["the same service on a second certificate", entered, O.entering({ certificate: "证二" })],
  [
    "more than a day holds, with what was entered",
    holding(entryWith({ hours: 40 })),
    O.entering({ certificate: "证二", contents: { activity: "助老" } }),
  ],
  [
    "a certificate that isn't the organiser's",
    signedUp,
    O.entering({ contents: { issuerRef: partyRef("team-2") } }),
  ],
  ["days that aren't the activity's", signedUp, O.entering({ from: on("2026-03-13") })],
  ["another withdraws a certificate", entered, withdrawing(O.bureau)],
  ["withdrawing what wasn't entered", noRepair, withdrawing()],
  ["withdrawing hours that were taken", spent, withdrawing()],
  ["verifying what wasn't entered", noRepair, verifying({})],
  ["the person verifies", entered, verifying({ by: itself(person) })],
  ["the person signs the verification", entered, verifying({ by: { ...by, person } })],
  ["the person's unit verifies", entered, verifying({ by: itself(O.ownUnit) })],
  ["the issuer verifies", entered, verifying({ by: itself(O.team) })],
  ["verifying without evidence", entered, verifying({ evidence: [] })],
  ["more confirmed than certified", entered, verifying({ found: { outcome: "confirmed", hours: 12.5 } })],
  ["no half hours confirmed", entered, verifying({ found: { outcome: "confirmed", hours: 0.3 } })],
  ["verifying hours that were taken", spent, verifying({})],
  ["noting hours of what wasn't entered", noRepair, noting({})],
  ["the person notes hours", entered, noting({ by: itself(person) })],
  ["noting more than certified", entered, noting({ hours: 12.5 })],
  ["noting no half hours", entered, noting({ hours: 0.3 })],
  ["noting what served this record", spent, noting({ hours: 4.5 })],
  ["recognising what wasn't entered", noRepair, recognising({})],
  ["the person recognises", entered, recognising(ownDecision)],
  ["recognising without reasons", entered, recognising(groundless)],
  ["verifying a correction without evidence", noRepair, rectifying({ evidence: [] })],
  ["the person verifies the own correction", noRepair, rectifying({ by: itself(person) })],
  ["applying for a repair that was granted", repaired, { type: "applyRepair", data: { evidence } }],
  [
    "deciding without an application",
    noRepair,
    { type: "chooseRepair", data: { ...decision, outcome: "eligible", facts: {} } },
  ],
  [
    "effects without a repair",
    noRepair,
    { type: "chooseRepairEffects", data: { ...decision, outcomes: [], facts: {} } },
  ],
]
