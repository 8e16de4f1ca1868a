// Public service in the room of repair, each act alone: signing up for an occasion, handing in and taking back, asking the
// issuer, recognising, noting what another record took (志愿服务条例第二条、第二十五条; 民政部令第67号).
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  evolveRepair,
  noRepair,
  type RepairCommand,
  type RepairEvent,
  type RepairState,
  type ServiceOccasion,
} from "../../src/repair/index.js"
import { outcomeOf } from "../rights/scripted-law.js"
import { decided, elsewhere, entryWith, holding, person, today, verified } from "./alone.js"
import * as O from "./office.js"

const occasion: ServiceOccasion = {
  activity: "清扫",
  organiser: O.team,
  issuerKind: "volunteerOrganisation",
  from: today,
  until: today,
}
const otherDay = { ...occasion, from: on("2026-04-11"), until: on("2026-04-12") }
const otherActivity = { ...occasion, activity: "助老" }
const signing = (one: ServiceOccasion): RepairCommand => ({
  type: "signUpForService",
  data: { by: person, prompted: "ownChoice", occasion: one },
})
const withdrawing = ({ activity, from }: ServiceOccasion, by = person): RepairCommand => ({
  type: "withdrawSignUp",
  data: { by, activity, from },
})
const signedUp = (...signUps: readonly ServiceOccasion[]): RepairState => ({ ...noRepair, signUps })

const events = (state: RepairState, command: RepairCommand) => Result.getOrThrow(decided(state, command))
const outcome = (state: RepairState, command: RepairCommand) => outcomeOf(decided(state, command))
const after = (state: RepairState, command: RepairCommand): RepairState =>
  events(state, command).reduce<RepairState>((now, event) => evolveRepair(now, event, today), state)

const named = { certificate: O.certificate.certificate, issuer: O.certificate.issuer }
const first = entryWith()
const second = entryWith({ certificate: "证二" })

describe("signing up", () => {
  it("is for one occasion: for another day, or another activity, again", () => {
    const one = after(noRepair, signing(occasion))
    expect(one).toEqual(signedUp(occasion))
    expect(outcome(one, signing(occasion))).toEqual(["service.signedUpBefore"])
    expect(after(one, signing(otherDay))).toEqual(signedUp(occasion, otherDay))
    expect(after(one, signing(otherActivity))).toEqual(signedUp(occasion, otherActivity))
  })
  it("is open until the occasion is over; one of a day may be signed up for on the day", () => {
    expect(outcome(noRepair, signing(occasion))).toEqual(["serviceSignedUp"])
    const yesterday = on("2026-04-09")
    expect(outcome(noRepair, signing({ ...occasion, from: yesterday, until: yesterday }))).toEqual([
      "service.activityOver",
    ])
  })
  it("keeps the occasion and nothing else, on the clause that opens the way", () => {
    expect(events(noRepair, signing(occasion))).toMatchObject([
      { type: "serviceSignedUp", data: { occasion }, basis: [{ article: plan("3.1.4").article }] },
    ])
  })
  it("is taken back for the one occasion alone, by the subject alone", () => {
    const all = signedUp(occasion, otherDay, otherActivity)
    expect(after(all, withdrawing(occasion))).toEqual(signedUp(otherDay, otherActivity))
    expect(outcome(all, withdrawing(occasion, O.bureau))).toEqual(["service.notTheSubject"])
    for (const missing of [
      { ...otherDay, activity: "助老" },
      { ...otherActivity, from: otherDay.from },
    ])
      expect(outcome(all, withdrawing(missing))).toEqual(["service.notSignedUp"])
    expect(events(all, withdrawing(otherDay))).toMatchObject([
      { type: "serviceSignUpWithdrawn", data: { activity: "清扫", from: otherDay.from } },
    ])
  })
})

describe("a certificate", () => {
  it("is handed in with the word that it was voluntary, which isn't kept; nothing of it counts yet", () => {
    const [entered] = events(noRepair, O.entering())
    expect(entered).toMatchObject({ type: "serviceEntered", data: O.certificate })
    expect(entered?.data).not.toHaveProperty("voluntary")
    const { recognition: _, ...fresh } = entryWith({ verification: verified.notChecked })
    expect(after(noRepair, O.entering())).toEqual(holding(fresh))
  })
  it("that wasn't voluntary, and is wrong besides, is told both", () => {
    const command: RepairCommand = {
      type: "enterService",
      data: { ...O.certificate, hours: 0, voluntary: false },
    }
    expect(outcome(noRepair, command)).toEqual(["service.notVoluntary", "service.hours"])
  })
  it("is taken back alone: the others stay", () => {
    const taking: RepairCommand = { type: "withdrawService", data: { ...named, by: person } }
    expect(events(holding(first, second), taking)).toMatchObject([{ type: "serviceWithdrawn", data: named }])
    expect(after(holding(first, second), taking)).toEqual(holding(second))
  })
  it("is verified with what the issuer confirms or refutes, by whom; the others stay as they were", () => {
    const unchecked = entryWith({ verification: verified.notChecked })
    expect(after(holding(unchecked, second), O.verifying(7.5))).toEqual(
      holding(entryWith({ verification: verified.confirmed(7.5) }), second),
    )
    expect(after(holding(unchecked, second), O.verifying(0))).toEqual(
      holding(entryWith({ verification: verified.refuted }), second),
    )
    expect(outcome(holding(unchecked), O.verifying(12))).toEqual(["serviceVerified"])
  })
  it("is verified by nobody whose unit it is, and by nobody who issued it: each is said", () => {
    const ownUnits = entryWith({}, { issuerRef: O.ownUnit })
    const byOwnUnit = O.verifying(12)
    if (byOwnUnit.type !== "verifyService") throw new Error("another command")
    const command: RepairCommand = {
      ...byOwnUnit,
      data: { ...byOwnUnit.data, by: { organ: O.ownUnit, collective: false }, evidence: [] },
    }
    expect(outcome(holding(ownUnits), command)).toEqual([
      "decision.recusal",
      "decision.recusal",
      "repair.evidence",
    ])
    // Of what an older version entered, nobody knows who issued it.
    expect(outcome(holding({ ...first, contents: { kind: "notKept" } }), O.verifying(12))).toEqual([
      "serviceVerified",
    ])
  })
  it("is recognised as it was chosen; the others stay as they were", () => {
    for (const chosen of ["counts", "verify", "doesNotCount"] as const)
      expect(after(holding(first, second), O.recognising(chosen))).toEqual(
        holding(entryWith({ recognition: chosen }), second),
      )
  })
})

describe("hours that another record took", () => {
  it("are noted record by record with their day; told again, the last word stands; none leaves no trace", () => {
    const one = after(holding(first, second), O.noting(4))
    expect(one).toEqual(holding(entryWith({ spentElsewhere: elsewhere(4) }), second))
    const two = after(one, O.noting(3, "case-3"))
    expect(two).toEqual(holding(entryWith({ spentElsewhere: elsewhere(4, 3) }), second))
    expect(after(two, O.noting(5, "case-3"))).toEqual(
      holding(entryWith({ spentElsewhere: elsewhere(4, 5) }), second),
    )
    expect(after(two, O.noting(0, "case-3"))).toEqual(one)
    expect(outcome(holding(first), O.noting(12))).toEqual(["serviceSpentElsewhere"])
  })
  it("and this record's together are no more than were served: what is told anew takes the place of what was told", () => {
    const shared = holding(entryWith({ spentHere: 6, spentElsewhere: elsewhere(2, 3) }))
    expect(outcome(shared, O.noting(4, "case-3"))).toEqual(["serviceSpentElsewhere"])
    expect(outcome(shared, O.noting(4.5, "case-3"))).toEqual(["service.spentTwice"])
    expect(outcome(shared, O.noting(1, "case-4"))).toEqual(["serviceSpentElsewhere"])
    expect(outcome(shared, O.noting(1.5, "case-4"))).toEqual(["service.spentTwice"])
    // Where this record took none, the others answer for each other.
    const others = holding(entryWith({ spentElsewhere: elsewhere(12) }))
    expect(outcome(others, O.noting(1, "case-3"))).toEqual(["serviceSpentElsewhere"])
  })
})

describe("a repair's own hours", () => {
  it("are added to what it took before, and given back when it is withdrawn", () => {
    const spent: RepairEvent = {
      type: "serviceSpent",
      data: {
        taken: [
          { ...named, hours: 8 },
          { ...named, certificate: "证二", hours: 4 },
        ],
      },
    }
    const took = evolveRepair(holding(entryWith({ spentHere: 1 }), second), spent, today)
    expect(took).toEqual(
      holding(entryWith({ spentHere: 9 }), entryWith({ certificate: "证二", spentHere: 4 })),
    )
    const withdrawn: RepairEvent = {
      type: "repairWithdrawn",
      data: { ...O.decision, evidence: O.evidence, facts: {} },
    }
    expect(evolveRepair(took, withdrawn, today).ledger).toEqual([first, second])
  })
})
