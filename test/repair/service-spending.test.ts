// Which hours a repair takes, and what one record of a person must be told of another. An hour serves one record; whoever
// needs fewer keeps the others.
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import type { GivenFacts, Rulebook } from "../../src/policy/index.js"
import type { CaseView } from "../../src/procedure/index.js"
import {
  noRepair,
  owedSpending,
  takenBy,
  type RecordOfPerson,
  type ServiceEntry,
} from "../../src/repair/index.js"
import { elsewhere, entryWith, holding, oldEntryWith, person, verified, viewUnder } from "./alone.js"
import * as O from "./office.js"

/** A law that grants repair from so many hours on, and takes no number of hours that the fact doesn't reach. */
const needing = (needed: number, otherWay = false): CaseView => {
  const view = viewUnder()
  const rulebook: Rulebook = {
    ...view.context.rulebook,
    ask: (question, given, day) => {
      const facts: GivenFacts = given
      const hours = Number(facts["serviceHours"])
      const outcome = hours >= needed || (otherWay && facts["otherWay"] === true) ? "eligible" : "notYet"
      const answer = view.context.rulebook.ask(question, given, day)
      const status = hours > 1000 ? "refused" : "decided"
      return { ...answer, status, certain: [outcome], possible: [outcome] } as never
    },
  }
  return { ...view, context: { ...view.context, rulebook } }
}

const first = entryWith()
const second = entryWith({
  certificate: "证二",
  from: on("2026-03-21"),
  until: on("2026-03-21"),
  hours: 10,
  verification: verified.confirmed(10),
})
const taking = (certificate: string, hours: number) => ({ certificate, issuer: O.certificate.issuer, hours })

describe("a repair takes", () => {
  const taken = (needed: number, ...ledger: readonly ServiceEntry[]) =>
    takenBy(holding(...ledger), needing(needed), {})

  it("the fewest hours with which it is granted, from the service that ended first, whichever was entered first", () => {
    expect(taken(20, second, first)).toEqual([taking("证一", 12), taking("证二", 8)])
    expect(taken(20, first, second)).toEqual([taking("证一", 12), taking("证二", 8)])
    expect(taken(0.5, second, first)).toEqual([taking("证一", 0.5)])
    expect(taken(11.5, first, second)).toEqual([taking("证一", 11.5)])
    expect(taken(12.5, first, second)).toEqual([taking("证一", 12), taking("证二", 0.5)])
    expect(taken(22, first, second)).toEqual([taking("证一", 12), taking("证二", 10)])
  })
  it("none where it needs none, and none where all there are wouldn't do", () => {
    expect(taken(0, first, second)).toEqual([])
    expect(taken(22.5, first, second)).toEqual([])
    expect(taken(1)).toEqual([])
  })
  it("none where another way was taken, whatever hours the decision writes down", () => {
    const state = holding(first, second)
    expect(takenBy(state, needing(20, true), { otherWay: true })).toEqual([])
    expect(takenBy(state, needing(20, true), { otherWay: false, serviceHours: 22 })).toEqual([
      taking("证一", 12),
      taking("证二", 8),
    ])
  })
  it("none of a certificate that doesn't count, and no more of one than counts", () => {
    const part = entryWith({ certificate: "证三", spentElsewhere: elsewhere(8) })
    const refuted = entryWith({ certificate: "证四", verification: verified.refuted })
    expect(taken(6, refuted, part, second)).toEqual([taking("证三", 4), taking("证二", 2)])
  })
  it("no more than the fact reaches", () => {
    const many = oldEntryWith({ hours: 1200, verification: verified.confirmed(1200) })
    expect(taken(1000, many)).toEqual([taking("证一", 1000)])
  })
})

describe("the records of one person are told of each other", () => {
  const record = (id: string, ...ledger: readonly ServiceEntry[]): RecordOfPerson => ({
    record: id,
    subject: person,
    repair: holding(...ledger),
  })
  const owed = { record: "case-1", takenBy: "case-2", ...taking("证一", 8) }

  it("what the other's repair took of the same certificate, once", () => {
    const other = record("case-2", entryWith({ spentHere: 8 }), second)
    expect(owedSpending([record("case-1", first), other])).toEqual([owed])
    expect(owedSpending([other, record("case-1", first)])).toEqual([owed])
    expect(owedSpending([record("case-1", entryWith({ spentElsewhere: elsewhere(8) })), other])).toEqual([])
    expect(owedSpending([record("case-1", second), other])).toEqual([])
    expect(owedSpending([record("case-1"), { ...other, repair: noRepair }])).toEqual([])
  })
  it("again where it took more, and that it took nothing once it was withdrawn", () => {
    const told = record("case-1", entryWith({ spentElsewhere: elsewhere(8, 1) }))
    const took = (...ledger: readonly ServiceEntry[]) => [
      told,
      record("case-2", ...ledger),
      record("case-3", entryWith({ spentHere: 1 })),
    ]
    const toCase1 = (records: readonly RecordOfPerson[]) =>
      owedSpending(records).filter(({ record: id }) => id === "case-1")
    expect(toCase1(took(entryWith({ spentHere: 9 })))).toEqual([{ ...owed, hours: 9 }])
    expect(toCase1(took(entryWith()))).toEqual([{ ...owed, hours: 0 }])
    // Whoever took the certificate back has taken none of its hours either.
    expect(toCase1(took(second))).toEqual([{ ...owed, hours: 0 }])
  })
  it("and nobody is told of somebody else's", () => {
    const other = { ...record("case-2", entryWith({ spentHere: 8 })), subject: partyRef("person-2") }
    expect(owedSpending([record("case-1", first), other])).toEqual([])
  })
})
