// What a certificate of public service must hold in itself and beside the others of its ledger (民政部令第67号第三条、第四条): hours
// that its days hold, each day once, one service under one number, and what the organiser of an activity certifies.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import {
  enterService,
  sameCertificate,
  type CertificateContents,
  type CertificateHandedIn,
  type ServiceDay,
  type ServiceLedger,
  type ServiceOccasion,
} from "../../src/repair/index.js"
import { explained } from "../procedure/made-up.js"
import { entryWith, oldEntryWith, person, today } from "./alone.js"
import * as O from "./office.js"

const march = (day: number): CalendarDate => addDays(on("2026-02-28"), day)
type Changes = Partial<Omit<CertificateHandedIn, "contents">>
const handedIn = (
  changes: Changes = {},
  contents: Partial<CertificateContents> = {},
): CertificateHandedIn => ({
  ...O.certificate,
  ...changes,
  contents: { ...O.contents, ...contents },
})
/** What stands against entering it, in short; nothing where it is entered. */
const against = (
  certificate: CertificateHandedIn,
  ledger: ServiceLedger = [],
  signUps: readonly ServiceOccasion[] = [],
): readonly string[] => {
  const result = enterService(ledger, certificate, { subject: person, on: today, signUps })
  return Result.isFailure(result) ? explained(result.failure) : []
}
type Listed = readonly (readonly [day: number, hours: number])[]
const listing = (...days: Listed): readonly ServiceDay[] =>
  days.map(([day, hours]) => ({ on: march(day), hours }))
const oneDay = { from: march(14), until: march(14) }

describe("a certificate in itself", () => {
  it("has a number and an issuer", () => {
    expect(against(handedIn())).toEqual([])
    for (const nameless of [{ certificate: " " }, { issuer: "" }, { certificate: "", issuer: " " }])
      expect(against(handedIn(nameless))).toEqual(["service.certificateEmpty"])
  })
  it("has hours in halves, more than none, and no more than its days hold", () => {
    const allowed = (hours: number) => against(handedIn({ ...oneDay, hours }))
    for (const hours of [0.5, 23.5, 24]) expect(allowed(hours)).toEqual([])
    for (const hours of [0, -1, 0.3, 1.25, NaN]) expect(allowed(hours)).toEqual(["service.hours"])
    expect(allowed(24.5)).toEqual(["service.moreHoursThanDays"])
    expect(against(handedIn({ hours: 48 }))).toEqual([])
    expect(against(handedIn({ hours: 48.5 }))).toEqual(["service.moreHoursThanDays"])
  })
  it("ends no earlier than it begins, and on the day it is handed in at the latest", () => {
    expect(against(handedIn({ from: march(16), hours: 30 }))).toEqual(["service.dates"])
    expect(against(handedIn({ until: today }))).toEqual([])
    expect(against(handedIn({ until: on("2026-04-11") }))).toEqual(["service.future"])
  })
  it("may list its hours by day: each day once, inside its dates, and with hours that a day has", () => {
    const days = (hours: number, ...listed: Listed) =>
      against(handedIn({ hours }, { days: listing(...listed) }))
    expect(days(12, [14, 11.5], [15, 0.5])).toEqual([])
    expect(days(24, [15, 24])).toEqual([])
    expect(days(24.5, [15, 24.5])).toEqual(["service.days"])
    expect(days(12, [14, 6], [14, 6])).toEqual(["service.days"])
    expect(days(12, [14, 6], [15, 5.8], [15, 0.2])).toEqual(["service.days"])
    expect(days(12, [14, 12], [15, 0])).toEqual(["service.days"])
    for (const outside of [13, 16]) expect(days(12, [14, 4], [outside, 8])).toEqual(["service.days"])
    expect(days(12, [14, 12], [15, 0.5])).toEqual(["service.sum"])
    expect(days(12, [13, 11])).toEqual(["service.days", "service.sum"])
  })
  it("is told everything at once", () => {
    const wrong = handedIn(
      { certificate: "", hours: 0, from: on("2026-05-02"), until: on("2026-05-01") },
      { served: partyRef("person-2"), days: listing([14, 1]) },
    )
    expect(against(wrong)).toEqual([
      "service.certificateEmpty",
      "service.hours",
      "service.dates",
      "service.future",
      "service.otherPerson",
      "service.days",
      "service.sum",
    ])
  })
})

describe("a certificate beside others", () => {
  it("is the same by its number and its issuer, however they are spaced", () => {
    const name = { certificate: "证一", issuer: "虚构志愿服务队" }
    expect(sameCertificate(name, { certificate: " 证一 ", issuer: "虚构志愿服务队 " })).toBe(true)
    expect(sameCertificate({ certificate: "证一 ", issuer: " 虚构志愿服务队" }, name)).toBe(true)
    expect(sameCertificate(name, { ...name, certificate: "证二" })).toBe(false)
    expect(sameCertificate(name, { ...name, issuer: "虚构慈善会" })).toBe(false)
    expect(against(handedIn({ certificate: "证一 " }), [entryWith()])).toEqual(["service.certificateUsed"])
    expect(against(handedIn(), [oldEntryWith()])).toEqual(["service.certificateUsed"])
  })
  it("is one service with another of the same activity and issuer that has a day in common", () => {
    const other = (changes: Changes = {}, contents: Partial<CertificateContents> = {}) =>
      against(handedIn({ certificate: "证二", ...changes }, contents), [entryWith()])
    const same = ["service.sameService"]
    expect(other()).toEqual(same)
    expect(other({}, { activity: " 清扫 " })).toEqual(same)
    expect(other({ from: march(15), until: march(16) })).toEqual(same)
    expect(other({ from: march(13), until: march(14) })).toEqual(same)
    expect(other({ from: march(16), until: march(16) })).toEqual([])
    expect(other({ from: march(13), until: march(13) })).toEqual([])
    expect(other({}, { activity: "助老" })).toEqual([])
    expect(against(handedIn({ certificate: "证二" }), [entryWith({}, { activity: "清扫 " })])).toEqual(same)
    expect(other({}, { issuerRef: partyRef("team-2") })).toEqual([])
    expect(against(handedIn({ certificate: "证二" }), [oldEntryWith()])).toEqual([])
  })
  it("is another service where their days, told one by one, fall between each other", () => {
    const ledger = [entryWith({ until: march(16) }, { days: listing([14, 6], [16, 6]) })]
    const between = handedIn({ certificate: "证二", until: march(17) }, { days: listing([15, 6], [17, 6]) })
    expect(against(between, ledger)).toEqual([])
    const meeting = handedIn({ certificate: "证二", until: march(17) }, { days: listing([16, 6], [17, 6]) })
    expect(against(meeting, ledger)).toEqual(["service.sameService"])
  })
  it("fills no run of days beyond their hours, whoever issued the others", () => {
    const another = (hours: number, from: number, until: number) =>
      handedIn({ certificate: "证九", hours, from: march(from), until: march(until) }, { activity: "助老" })
    const full = ["service.daysFull"]
    const day14 = oldEntryWith({ ...oneDay, hours: 24 })
    expect(against(another(24, 14, 15), [day14])).toEqual([])
    expect(against(another(24.5, 14, 15), [day14])).toEqual(full)
    expect(against(another(0.5, 14, 14), [day14])).toEqual(full)
    expect(against(another(24, 15, 15), [day14])).toEqual([])
    const chain = [
      oldEntryWith({ hours: 24 }),
      oldEntryWith({ certificate: "证二", hours: 24, from: march(15), until: march(16) }),
    ]
    expect(against(another(24, 14, 16), chain)).toEqual([])
    expect(against(another(24.5, 14, 16), chain)).toEqual(full)
    expect(against(another(24.5, 14, 17), chain)).toEqual([])
    // What is wrong in itself is said alone.
    expect(against({ ...another(24.5, 14, 15), issuer: "" }, [day14])).toEqual(["service.certificateEmpty"])
  })
  it("is added to the ledger behind the others, unverified and unspent", () => {
    const ledger = [entryWith()]
    const entered = enterService(
      ledger,
      handedIn({ certificate: "证二", ...oneDay, hours: 1 }, { activity: "助老" }),
      {
        subject: person,
        on: today,
        signUps: [],
      },
    )
    expect(Result.getOrThrow(entered)).toMatchObject([
      ...ledger,
      {
        certificate: "证二",
        hours: 1,
        verification: { kind: "notChecked" },
        spentHere: 0,
        spentElsewhere: [],
      },
    ])
  })
})

describe("a certificate of an activity that was signed up for", () => {
  const occasion: ServiceOccasion = {
    activity: "清扫",
    organiser: O.team,
    issuerKind: "volunteerOrganisation",
    from: march(14),
    until: march(15),
  }
  const signed = (certificate: CertificateHandedIn, ...signUps: readonly ServiceOccasion[]) =>
    against(certificate, [], signUps)

  it("is the organiser's", () => {
    expect(signed(handedIn(), occasion)).toEqual([])
    const notTheOrganisers = ["service.issuerNotOrganiser"]
    expect(signed(handedIn({}, { issuerRef: partyRef("team-2") }), occasion)).toEqual(notTheOrganisers)
    expect(signed(handedIn({}, { issuerKind: "charity" }), occasion)).toEqual(notTheOrganisers)
    expect(signed(handedIn({}, { activity: " 清扫 ", issuerKind: "charity" }), occasion)).toEqual(
      notTheOrganisers,
    )
    expect(
      signed(handedIn({}, { issuerKind: "charity" }), occasion, { ...occasion, issuerKind: "charity" }),
    ).toEqual([])
  })
  it("is of the days of one occasion", () => {
    const outside = ["service.daysNotOffered"]
    expect(signed(handedIn({ ...oneDay }), occasion)).toEqual([])
    expect(signed(handedIn({ from: march(13) }), occasion)).toEqual(outside)
    expect(signed(handedIn({ until: march(16) }), occasion)).toEqual(outside)
    const later = { ...occasion, from: march(21), until: march(22) }
    expect(signed(handedIn({ from: march(21), until: march(22) }), occasion, later)).toEqual([])
    expect(signed(handedIn({ until: march(22) }), occasion, later)).toEqual(outside)
  })
  it("binds nobody who signed up for another activity", () => {
    expect(signed(handedIn({}, { issuerKind: "charity" }), { ...occasion, activity: "助老" })).toEqual([])
  })
})
