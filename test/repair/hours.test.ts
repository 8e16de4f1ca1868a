// Which hours of public service count on a day, and what stands against the others. Nobody loses an hour by what nobody has
// said: an unset rule is shown as unset.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  hoursStanding,
  recognisedHours,
  servedHours,
  spentHours,
  type ServiceEntry,
} from "../../src/repair/index.js"
import {
  countOf,
  elsewhere,
  entryWith,
  oldEntryWith,
  standingOf,
  unset,
  valuesWith,
  verified,
  viewUnder,
} from "./alone.js"
import * as O from "./office.js"

const own = { issuerRef: O.ownUnit }
const { recognition: _, ...undecided } = entryWith()

describe("of a certificate of 12 hours", () => {
  const rows: readonly (readonly [string, ServiceEntry, number, ...string[]])[] = [
    ["all count, once they are verified and recognised", entryWith(), 12],
    [
      "all count that were recognised though nobody asked the issuer",
      entryWith({ verification: verified.notChecked }),
      12,
    ],
    [
      "as many as the issuer confirms",
      entryWith({ verification: verified.confirmed(7.5) }),
      7.5,
      "service.partlyConfirmed",
    ],
    ["none that it refutes", entryWith({ verification: verified.refuted }), 0, "service.refuted"],
    ["none before they are recognised", undecided, 0, "service.notRecognised"],
    ["none that wait for verification", entryWith({ recognition: "verify" }), 0, "service.notRecognised"],
    [
      "none that were found not to count",
      entryWith({ recognition: "doesNotCount" }),
      0,
      "service.notCounted",
    ],
    ["what was recognised stands, whatever the certificate lacks", entryWith({}, { items: [] }), 12],
    ["what this record's repair took is gone", entryWith({ spentHere: 4.5 }), 7.5, "service.spentHere"],
    ["what another's took is gone", entryWith({ spentElsewhere: elsewhere(8) }), 4, "service.spentElsewhere"],
    [
      "what both took is gone",
      entryWith({ spentHere: 1, spentElsewhere: elsewhere(2, 3) }),
      6,
      "service.spentHere",
      "service.spentElsewhere",
    ],
    [
      "fewer than were taken are none",
      entryWith({ verification: verified.confirmed(4), spentHere: 8 }),
      0,
      "service.spentHere",
      "service.partlyConfirmed",
    ],
    ["one entered by an older version counts as it was recognised", oldEntryWith(), 12],
    [
      "one entered by an older version waits for recognition alone",
      oldEntryWith({ verification: verified.notChecked, recognition: "verify" }),
      0,
      "service.notRecognised",
    ],
  ]
  it.each(rows.map(([name, entry, ...expected]) => [name, entry, expected] as const))(
    "%s",
    (_, entry, expected) => {
      expect(countOf(entry)).toEqual(expected)
    },
  )

  it("nothing is asked of one that needs no seal, or bears it", () => {
    const waiting = { recognition: "verify" } as const
    const unsealed = entryWith(waiting, { items: ["identity", "hours", "days", "content", "issuer"] })
    const none = [0, "service.notRecognised"]
    expect(countOf(unsealed)).toEqual([0, "service.itemMissing", "service.notRecognised"])
    expect(countOf(unsealed, valuesWith({ "service.sealRequired": false }))).toEqual(none)
    expect(countOf(entryWith(waiting), unset("service.sealRequired"))).toEqual(none)
    expect(countOf(entryWith(waiting))).toEqual(none)
  })

  it("those of one's own unit count where that is admitted; nobody has lost them while it is unset", () => {
    expect(countOf(entryWith({}, own))).toEqual([12])
    expect(countOf(entryWith({}, own), valuesWith({ "service.ownUnitIssuer": "excluded" }))).toEqual([
      0,
      "service.ownUnit",
    ])
    expect(countOf(entryWith({}, own), unset("service.ownUnitIssuer"))).toEqual([0, "parameter.missing"])
    // Others' certificates, older ones, and those of somebody whose unit isn't known need no such rule.
    expect(countOf(entryWith(), unset("service.ownUnitIssuer"))).toEqual([12])
    expect(countOf(oldEntryWith(), unset("service.ownUnitIssuer"))).toEqual([12])
    const { context } = viewUnder(unset("service.ownUnitIssuer"))
    expect(hoursStanding([entryWith({}, own)], context).hours).toBe(12)
    expect(hoursStanding([oldEntryWith()], context).hours).toBe(12)
  })

  it("those beyond what another record took count, or not, as was said on the day it took them", () => {
    const taken = entryWith({ spentElsewhere: elsewhere(5, 4) })
    expect(countOf(taken)).toEqual([3, "service.spentElsewhere"])
    expect(countOf(taken, valuesWith({ "service.excessHours": "spent" }))).toEqual([
      0,
      "service.spentElsewhere",
      "service.excessSpent",
    ])
    expect(countOf(taken, unset("service.excessHours"))).toEqual([
      0,
      "service.spentElsewhere",
      "parameter.missing",
    ])
    // Where nothing is left, no rule is asked.
    const all = entryWith({ spentElsewhere: elsewhere(12) })
    expect(countOf(all, unset("service.excessHours"))).toEqual([0, "service.spentElsewhere"])
    const [before, since] = [on("2026-03-19"), on("2026-03-20")]
    const { context } = viewUnder()
    const changing: typeof context = {
      ...context,
      rulebook: {
        ...context.rulebook,
        value: (parameter, day) =>
          parameter.id === "service.excessHours"
            ? Result.succeed((day < since ? "kept" : "spent") as never)
            : context.rulebook.value(parameter, day),
      },
    }
    const takenOn = (...days: readonly CalendarDate[]) =>
      hoursStanding(
        [entryWith({ spentElsewhere: days.map((day) => ({ record: "case-2", hours: 1, on: day })) })],
        changing,
      ).hours
    expect([takenOn(before), takenOn(since), takenOn(before, since)]).toEqual([11, 0, 0])
  })
})

describe("the term of hours", () => {
  it("runs from the last day of the service and is told with the certificate; the last day counts", () => {
    const [running] = standingOf(entryWith())
    expect(running).toMatchObject({
      certificate: "证一",
      issuer: O.certificate.issuer,
      hours: 12,
      counts: 12,
      why: [],
      validity: {
        kind: "counted",
        standing: "running",
        deadline: {
          dueOn: "2026-09-15",
          startedOn: "2026-03-15",
          startingEvent: text("服务的最后一日", "the last day of the service"),
        },
      },
    })
    expect(countOf(entryWith(), {}, on("2026-09-15"))).toEqual([12])
    expect(countOf(entryWith(), {}, on("2026-09-16"))).toEqual([0, "service.expired"])
  })
  it("takes nothing from anybody while nobody has set it", () => {
    const [open] = standingOf(entryWith(), unset("service.hoursValidity"), on("2030-01-01"))
    expect(open).toMatchObject({
      counts: 12,
      why: [{ code: "parameter.missing", at: "service.hoursValidity" }],
      validity: { kind: "unset", startedOn: "2026-03-15" },
    })
  })
})

describe("the hours of several certificates", () => {
  const ledger = [
    entryWith({ verification: verified.confirmed(7.5), spentHere: 1 }),
    entryWith({
      certificate: "证二",
      hours: 20,
      verification: verified.notChecked,
      spentElsewhere: elsewhere(2, 3),
    }),
    entryWith({ certificate: "证三", verification: verified.refuted }),
    entryWith({ certificate: "证四", recognition: "verify" }),
  ] as const
  it("add up, one by one", () => {
    const { hours, certificates } = hoursStanding(ledger, viewUnder().context, O.ownUnit)
    expect(hours).toBe(21.5)
    expect(certificates.map(({ counts }) => counts)).toEqual([6.5, 15, 0, 0])
    expect(hoursStanding([], viewUnder().context)).toEqual({ hours: 0, certificates: [] })
  })
  it("were served as the issuer confirms, recognised as was decided, and spent as all repairs took", () => {
    expect(ledger.map(servedHours)).toEqual([7.5, 20, 0, 12])
    expect(recognisedHours(ledger)).toBe(27.5)
    expect(ledger.map(spentHours)).toEqual([1, 5, 0, 0])
  })
})
