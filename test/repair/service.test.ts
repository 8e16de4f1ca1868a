// Public service for repair: a certificate's faults with their clause, what counts and what doesn't and why, and the
// subject's own choice (志愿服务条例第二条、第二十五条、第四十条; 民政部令第67号; 方案三（一）4).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef, text, type CalendarDate } from "../../src/kernel/index.js"
import type { Bindings } from "../../src/policy/index.js"
import type { CommandBody } from "../../src/record/index.js"
import { hoursStanding, occasionsOf, serviceCatalogue, type ServiceOccasion } from "../../src/repair/index.js"
import * as Record from "../record/office.js"
import * as O from "./office.js"

// Nothing of the room runs while its tests load: what a change of the code breaks is noticed by the test that says so.
const law = () => O.lawWith(O.values)
const after = (life: Record.Life, ...commands: readonly CommandBody[]): Record.Life =>
  commands.reduce((sofar, command) => Record.doing(sofar, command, O.day, law()), life)
const codes = (life: Record.Life, command: CommandBody, when: CalendarDate = O.day): readonly string[] =>
  Record.refusal(life, command, when, law()).reasons.map(({ code, at }) => `${code} ${at ?? ""}`.trim())

const standing = (life: Record.Life, bindings: Bindings = O.values, when: CalendarDate = O.day) =>
  hoursStanding(O.repairOf(life.state).ledger, O.contextWith(bindings, when), O.ownUnit)
const why = (life: Record.Life, bindings: Bindings = O.values, when: CalendarDate = O.day) => {
  const { hours, certificates } = standing(life, bindings, when)
  return [hours, ...certificates.flatMap((one) => one.why.map(({ code }) => code))]
}
const without = (id: string): Bindings => {
  const { [id]: _, ...others } = O.values
  return others
}

const blank = O.recorded
const counted = () => after(blank(), O.entering(), O.verifying(12), O.recognising())

describe("a certificate", () => {
  it.each([
    ["without number", { certificate: " " }, ["service.certificateEmpty certificate"]],
    ["with no half hours", { hours: 1.2 }, ["service.hours hours"]],
    ["that ends before it begins", { until: on("2026-03-13") }, ["service.dates until"]],
    ["of days to come", { until: on("2026-04-11") }, ["service.future until"]],
    ["with more hours than its days", { hours: 48.5 }, ["service.moreHoursThanDays hours"]],
    [
      "of somebody else",
      { contents: { served: partyRef("person-2") } },
      ["service.otherPerson contents.served"],
    ],
    [
      "whose days don't add up",
      { contents: { days: [{ on: on("2026-03-14"), hours: 5 }] } },
      ["service.sum hours"],
    ],
    [
      "with a day outside, one too long, and one twice",
      {
        hours: 31,
        contents: {
          days: [
            { on: on("2026-03-13"), hours: 2 },
            { on: on("2026-03-14"), hours: 25 },
            { on: on("2026-03-14"), hours: 4 },
          ],
        },
      },
      ["service.days contents.days"],
    ],
  ])("%s is refused with the clause, and the record stays as it was", (_, changes, expected) => {
    const refused = Record.refusal(blank(), O.entering(changes), O.day, law())
    expect(refused.reasons.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual(expected)
    expect(refused.reasons.every(({ citation }) => citation?.number === "民政部令第67号")).toBe(true)
    expect(Record.doing(blank(), O.entering(), O.day, law()).state).toEqual(
      after(blank(), O.entering()).state,
    )
  })
  it("holds exactly what its days hold", () => {
    expect(O.repairOf(after(blank(), O.entering({ hours: 48 })).state).ledger).toHaveLength(1)
  })
  it("says all that is wrong with it at once", () => {
    const wrong = O.entering({ certificate: "", hours: 0, until: on("2026-05-01") })
    expect(codes(blank(), wrong)).toEqual([
      "service.certificateEmpty certificate",
      "service.hours hours",
      "service.future until",
    ])
  })
  it("is entered once, and its service not again under another number", () => {
    const one = after(blank(), O.entering())
    expect(codes(one, O.entering({ certificate: " 证一 " }))).toEqual(["service.certificateUsed certificate"])
    expect(codes(one, O.entering({ certificate: "证二" }))).toEqual(["service.sameService contents.activity"])
    const other = { certificate: "证二", contents: { activity: "助老" } }
    expect(O.repairOf(after(one, O.entering(other)).state).ledger).toHaveLength(2)
  })
  it("together with others fills no day beyond its hours, however they overlap", () => {
    const first = after(blank(), O.entering({ hours: 40, contents: { activity: "甲" } }))
    const second = (hours: number, until: CalendarDate) =>
      O.entering({ certificate: "证二", hours, until, contents: { activity: "乙" } })
    expect(codes(first, second(8.5, on("2026-03-15")))).toEqual(["service.daysFull hours"])
    expect(after(first, second(8, on("2026-03-15"))).events.at(-1)?.type).toBe("serviceEntered")
    // One day more takes the rest.
    expect(after(first, second(8.5, on("2026-03-16"))).events.at(-1)?.type).toBe("serviceEntered")
  })
})

describe("hours count once they are certified, verified and recognised", () => {
  it("and until then it is said what is missing, with the clause", () => {
    expect(why(after(blank(), O.entering()))).toEqual([0, "service.notVerified", "service.notRecognised"])
    expect(why(after(blank(), O.entering(), O.verifying(12)))).toEqual([0, "service.notRecognised"])
    expect(why(counted())).toEqual([12])
    const bare = O.entering({ contents: { items: ["hours", "days", "issuer", "seal"] } })
    const missing = standing(after(blank(), bare, O.verifying(12))).certificates[0]?.why ?? []
    expect(missing.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual([
      "service.itemMissing contents.items.identity",
      "service.itemMissing contents.items.content",
      "service.notRecognised recognition",
    ])
    expect(missing.every(({ citation, remedy }) => citation !== undefined && remedy.zh !== "")).toBe(true)
  })
  it("what is incomplete or not yet verified can't be recognised", () => {
    expect(codes(after(blank(), O.entering()), O.recognising())[0]).toBe("choice.unlawful")
    const bare = O.entering({ contents: { items: ["hours", "days", "issuer", "seal"] } })
    expect(codes(after(blank(), bare, O.verifying(12)), O.recognising())[0]).toBe("choice.unlawful")
  })
  it("a seal is asked for only where somebody has said so", () => {
    const unsealed = after(
      blank(),
      O.entering({ contents: { items: ["identity", "hours", "days", "content", "issuer"] } }),
      O.verifying(12),
    )
    expect(why(unsealed)).toEqual([0, "service.itemMissing", "service.notRecognised"])
    expect(why(unsealed, without("service.sealRequired"))).toEqual([
      0,
      "parameter.missing",
      "service.notRecognised",
    ])
    expect(why(unsealed, { ...O.values, "service.sealRequired": false })).toEqual([
      0,
      "service.notRecognised",
    ])
  })
  it("only as many as the issuer confirms; none that it doesn't", () => {
    const part = after(blank(), O.entering(), O.verifying(7.5), O.recognising())
    expect(why(part)).toEqual([7.5, "service.partlyConfirmed"])
    expect(why(after(counted(), O.verifying(0)))).toEqual([0, "service.refuted"])
    expect(codes(after(blank(), O.entering()), O.verifying(12.5))).toEqual(["service.hours hours"])
  })
  it("until their term has run, counted from the last day of the service; the last day counts", () => {
    // six months from Sunday 15 March 2026: Tuesday 15 September
    expect(why(counted(), O.values, on("2026-09-15"))).toEqual([12])
    expect(why(counted(), O.values, on("2026-09-16"))).toEqual([0, "service.expired"])
    expect(why(counted(), without("service.hoursValidity"), on("2026-09-16"))).toEqual([
      12,
      "parameter.missing",
    ])
  })
  it("of one's own unit only where that is admitted", () => {
    const own = after(
      blank(),
      O.entering({ contents: { issuerRef: O.ownUnit } }),
      O.verifying(12),
      O.recognising(),
    )
    expect(why(own)).toEqual([12])
    expect(why(own, { ...O.values, "service.ownUnitIssuer": "excluded" })).toEqual([0, "service.ownUnit"])
    expect(why(own, without("service.ownUnitIssuer"))).toEqual([0, "parameter.missing"])
  })
  it("and nobody verifies them in their own case, for their own unit, or their own certificate", () => {
    const entered = after(blank(), O.entering())
    const verifiedBy = (organ: typeof O.team): CommandBody => {
      const command = O.verifying(12)
      if (command.type !== "verifyService") throw new Error("another command")
      return { ...command, data: { ...command.data, by: { organ, collective: false } } }
    }
    for (const organ of [O.person, O.ownUnit, O.team])
      expect(codes(entered, verifiedBy(organ))).toEqual(["decision.recusal"])
  })
})

describe("a repair takes the hours that it needs, once", () => {
  const granted = (bindings: Bindings, otherWay: boolean, ...entries: readonly CommandBody[]): Record.Life =>
    [...entries, ...O.repairing(otherWay)].reduce(
      (life, command) => Record.doing(life, command, O.day, O.lawWith(bindings)),
      blank(),
    )
  const second = { certificate: "证二", from: on("2026-03-21"), until: on("2026-03-21"), hours: 10 }
  const two = [
    O.entering(),
    O.verifying(12),
    O.recognising(),
    O.entering(second),
    O.verifying(10, second),
    O.recognising("counts", second),
  ]
  const takenIn = (life: Record.Life) => life.events.filter(({ type }) => type === "serviceSpent")

  it("the service that ended first comes first, and what is over stays", () => {
    const repaired = granted(O.values, false, ...two)
    expect(takenIn(repaired).map(({ data }) => data)).toEqual([
      {
        taken: [
          { certificate: "证一", issuer: O.certificate.issuer, hours: 12 },
          { certificate: "证二", issuer: O.certificate.issuer, hours: 8 },
        ],
      },
    ])
    expect(why(repaired)).toEqual([2, "service.spentHere", "service.spentHere"])
    expect(codes(repaired, { type: "withdrawService", data: { ...O.certificate, by: O.person } })).toEqual([
      "service.spent",
    ])
  })
  it("and none where another way was taken", () => {
    expect(takenIn(granted(O.values, true, ...two))).toEqual([])
  })
  it("a repair that is withdrawn has taken nothing", () => {
    const undone = after(granted(O.values, false, ...two), O.withdrawing())
    expect(why(undone)).toEqual([22])
  })
  it("hours beyond it serve another record, or not, as somebody has said", () => {
    const told = after(counted(), O.noting(8))
    expect(why(told)).toEqual([4, "service.spentElsewhere"])
    expect(why(told, { ...O.values, "service.excessHours": "spent" })).toEqual([
      0,
      "service.spentElsewhere",
      "service.excessSpent",
    ])
    expect(why(told, without("service.excessHours"))).toEqual([
      0,
      "service.spentElsewhere",
      "parameter.missing",
    ])
    expect(why(after(told, O.noting(12)))).toEqual([0, "service.spentElsewhere"])
    expect(why(after(told, O.noting(0)))).toEqual([12])
  })
  it("hours that two records took are refused where they would count twice", () => {
    const repaired = granted(O.values, false, ...two)
    expect(codes(repaired, O.noting(1))).toEqual(["service.spentTwice"])
    expect(codes(repaired, O.noting(2.5, "case-2", second))).toEqual(["service.spentTwice"])
    expect(after(repaired, O.noting(2, "case-2", second)).events.at(-1)?.type).toBe("serviceSpentElsewhere")
  })
})

describe("signing up is the subject's own choice", () => {
  const occasion: ServiceOccasion = {
    activity: "清扫",
    organiser: O.team,
    issuerKind: "volunteerOrganisation",
    from: on("2026-04-11"),
    until: on("2026-04-12"),
  }
  const signing = (
    changes: { by?: typeof O.team; prompted?: "assigned" | "condition" } = {},
  ): CommandBody => ({
    type: "signUpForService",
    data: { by: O.person, prompted: "ownChoice", occasion, ...changes },
  })
  it("nobody else signs up, and nothing that was assigned or made a condition is kept", () => {
    for (const prompted of ["assigned", "condition"] as const)
      expect(codes(blank(), signing({ prompted }))).toEqual(["service.imposed"])
    const refused = Record.refusal(blank(), signing({ by: O.bureau, prompted: "assigned" }), O.day, law())
    expect(refused.reasons.map(({ code, citation }) => `${code} ${citation?.article ?? ""}`)).toEqual([
      "service.notTheSubject 第二条",
      "service.imposed 第二十五条、第四十条",
    ])
  })
  it("once, for an occasion that isn't over", () => {
    expect(codes(after(blank(), signing()), signing())).toEqual(["service.signedUpBefore"])
    expect(codes(blank(), signing(), on("2026-04-13"))).toEqual(["service.activityOver"])
    expect(after(blank(), signing()).events.at(-1)?.type).toBe("serviceSignedUp")
  })
  it("the organiser certifies, for the days on which it was held", () => {
    const signed = after(blank(), signing())
    const held = { from: occasion.from, until: occasion.until }
    const later = (changes: Parameters<typeof O.entering>[0]) =>
      codes(signed, O.entering(changes), on("2026-04-20"))
    expect(later({ ...held, contents: { issuerRef: partyRef("team-2") } })).toEqual([
      "service.issuerNotOrganiser contents.issuerRef",
    ])
    expect(later({ ...held, contents: { issuerKind: "charity" } })).toEqual([
      "service.issuerNotOrganiser contents.issuerRef",
    ])
    expect(later({})).toEqual(["service.daysNotOffered from"])
    expect(Record.doing(signed, O.entering(held), on("2026-04-20"), law()).events.at(-1)?.type).toBe(
      "serviceEntered",
    )
  })
  it("and is withdrawn without a trace, as is a certificate; by nobody else", () => {
    const { activity, from } = occasion
    const withdrawing: CommandBody = { type: "withdrawSignUp", data: { by: O.person, activity, from } }
    expect(after(blank(), signing(), withdrawing).state).toEqual(blank().state)
    expect(codes(blank(), withdrawing)).toEqual(["service.notSignedUp"])
    const { certificate, issuer } = O.certificate
    const taking = (by: typeof O.team): CommandBody => ({
      type: "withdrawService",
      data: { certificate, issuer, by },
    })
    expect(after(counted(), taking(O.person)).state).toEqual(blank().state)
    expect(codes(counted(), taking(O.bureau))).toEqual(["service.notTheSubject"])
    expect(codes(blank(), taking(O.person))).toEqual(["service.notEntered"])
  })
})

describe("a catalogue of activities", () => {
  const activity = {
    id: "sweeping",
    label: text("清扫街道", "sweeping streets"),
    organiser: O.team,
    issuerKind: "volunteerOrganisation",
    offered: [{ from: on("2026-05-02"), until: on("2026-05-03") }],
  } as const
  it("is refused with the place of every fault", () => {
    const checked = serviceCatalogue([
      activity,
      { ...activity, label: text(" ", " ") },
      { ...activity, id: "singing", offered: [] },
      { ...activity, id: "reading", offered: [{ from: on("2026-05-02"), until: on("2026-05-01") }] },
    ])
    expect(Result.isFailure(checked) && checked.failure.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual(
      [
        "catalogue.name activities[1]",
        "catalogue.twice activities[1]",
        "catalogue.neverOffered activities[2]",
        "catalogue.days activities[3]",
      ],
    )
  })
  it("offers what isn't over", () => {
    const catalogue = Result.getOrThrow(serviceCatalogue([activity]))
    const offered = (when: CalendarDate) => Result.getOrThrow(occasionsOf(catalogue, "sweeping", when)).length
    expect([offered(on("2026-05-03")), offered(on("2026-05-04"))]).toEqual([1, 0])
  })
})
