// What holds of public service whatever anybody does: no hour serves two records, more of it never harms, and nothing can
// make it compulsory (志愿服务条例第二条、第二十五条).

import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import {
  deadlines,
  decide,
  evolve,
  type CommandBody,
  type NewEvent,
  type RecordState,
} from "../../src/record/index.js"
import {
  hoursStanding,
  owedSpending,
  repairEligibility,
  type ServiceEntry,
  type ServiceLedger,
} from "../../src/repair/index.js"
import * as stock from "../model/case-commands.js"
import { permissive } from "../model/permissive-law.js"
import type * as Record from "../record/office.js"
import * as O from "./office.js"

const law = O.lawWith(O.values)
const context = O.contextWith(O.values)
const [start] = [O.recorded().state]

/** Three records of one person, and what is done in each of them. */
const records = ["case-1", "case-2", "case-3"] as const
type Records = Readonly<Record<(typeof records)[number], RecordState>>

const pool = [
  { certificate: "证一", hours: 12, from: on("2026-03-14"), until: on("2026-03-15") },
  { certificate: "证二", hours: 20, from: on("2026-03-16"), until: on("2026-03-17") },
  { certificate: "证三", hours: 24, from: on("2026-03-18"), until: on("2026-03-18") },
] as const
/** What the issuer confirms, whoever asks it. */
const confirmed = [12, 14.5, 24] as const

type Act = readonly [record: (typeof records)[number], command: CommandBody]

const acts: fc.Arbitrary<readonly Act[]> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(...records),
        fc.nat(pool.length - 1),
        fc.constantFrom("hand in", "hand in", "grant", "grant", "withdraw", "undo"),
        fc.nat(3),
      )
      .map(([record, place, act, way]): readonly Act[] => {
        const one = pool[place]!
        const name = { certificate: one.certificate, issuer: O.certificate.issuer }
        const commands: Readonly<Record<typeof act, readonly CommandBody[]>> = {
          "hand in": [
            O.entering({ ...one, contents: { activity: one.certificate } }),
            O.verifying(confirmed[place]!, one),
            O.recognising("counts", one),
          ],
          withdraw: [{ type: "withdrawService", data: { ...name, by: O.person } }],
          grant: O.repairing(way === 0),
          undo: [O.withdrawing()],
        }
        return commands[act].map((command) => [record, command] as const)
      }),
    { minLength: 15, maxLength: 30 },
  )
  .map((lists) => lists.flat())

const done = (states: Records, [record, command]: Act): Records => {
  const decided = decide(states[record], { ...command, actor: O.bureau }, context)
  return Result.isFailure(decided)
    ? states
    : { ...states, [record]: decided.success.reduce(evolve, states[record]) }
}

const owed = (states: Records) =>
  owedSpending(records.map((record) => ({ record, subject: O.person, repair: O.repairOf(states[record]) })))

/** The records told of each other, as a host does after every change. */
const told = (states: Records): Records =>
  owed(states).reduce(
    (sofar, { record, takenBy, certificate, hours }) =>
      done(sofar, [records.find((one) => one === record)!, O.noting(hours, takenBy, { certificate })]),
    states,
  )

const takenOf = (states: Records, certificate: string): number =>
  records.reduce(
    (sum, record) =>
      sum +
      O.repairOf(states[record]).ledger.reduce(
        (total, entry) => (entry.certificate === certificate ? total + entry.spentHere : total),
        0,
      ),
    0,
  )

const blank: Records = { "case-1": start, "case-2": start, "case-3": start }

describe("no hour serves two records", () => {
  it("whatever is handed in, withdrawn, granted and undone in three records of one person", () => {
    let granted = 0
    fc.assert(
      fc.property(acts, (list) => {
        let states = blank
        for (const act of list) {
          states = told(done(states, act))
          pool.forEach(({ certificate }, place) => {
            expect(takenOf(states, certificate)).toBeLessThanOrEqual(confirmed[place]!)
          })
          expect(owed(states)).toEqual([])
        }
        granted += pool.filter(({ certificate }) => takenOf(states, certificate) > 0).length
      }),
      { numRuns: 60 },
    )
    expect(granted).toBeGreaterThan(20)
  })

  it("and where the records are told too late, what was taken twice is refused by name, not added up", () => {
    let twice = 0
    fc.assert(
      fc.property(acts, (list) => {
        const states = list.reduce(done, blank)
        const over = pool.some(({ certificate }, place) => takenOf(states, certificate) > confirmed[place]!)
        const refused = owed(states).some(({ record, takenBy, certificate, hours }) => {
          const decided = decide(
            states[records.find((one) => one === record)!],
            { ...O.noting(hours, takenBy, { certificate }), actor: O.bureau },
            context,
          )
          return Result.isFailure(decided) && decided.failure.code === "service.spentTwice"
        })
        if (over) expect(refused).toBe(true)
        if (over) twice += 1
      }),
      { numRuns: 60 },
    )
    expect(twice).toBeGreaterThan(0)
  })
})

const entries: fc.Arbitrary<ServiceEntry> = fc
  .record({
    place: fc.nat(2),
    recognition: fc.constantFrom("counts", "verify", "doesNotCount", undefined),
    verified: fc.constantFrom("notChecked", "confirmed", "refuted"),
    spentHere: fc.constantFrom(0, 4),
    elsewhere: fc.constantFrom(0, 6, 12),
    own: fc.boolean(),
  })
  .map(({ place, recognition, verified, spentHere, elsewhere, own }) => ({
    ...O.certificate,
    ...pool[place]!,
    contents: { ...O.contents, ...(own ? { issuerRef: O.ownUnit } : {}) },
    verification:
      verified === "confirmed"
        ? { kind: verified, hours: confirmed[place]!, by: O.bureau }
        : verified === "refuted"
          ? { kind: verified, by: O.bureau }
          : { kind: verified },
    ...(recognition === undefined ? {} : { recognition }),
    spentHere,
    spentElsewhere: elsewhere === 0 ? [] : [{ record: "case-9", hours: elsewhere, on: O.day }],
  }))

describe("more service never harms", () => {
  const hoursOf = (ledger: ServiceLedger): number => hoursStanding(ledger, context, O.ownUnit).hours

  it("one certificate more never lowers the hours that count, and no hours are less than none", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 8 }), entries, (ledger, more) => {
        expect(hoursOf([...ledger, more])).toBeGreaterThanOrEqual(hoursOf(ledger))
        for (const { counts, hours, why } of hoursStanding(ledger, context, O.ownUnit).certificates) {
          expect(counts).toBeGreaterThanOrEqual(0)
          expect(counts).toBeLessThanOrEqual(hours)
          expect(counts < hours).toBe(why.length > 0)
          expect(why.every(({ citation, remedy }) => citation !== undefined && remedy.zh !== "")).toBe(true)
        }
      }),
    )
  })
})

describe("nothing can make service compulsory", () => {
  const isOfService = (id: string): boolean => /service/iu.test(id)

  it("no question but the two of service reads a fact of service, and no outcome of any imposes it", () => {
    const reading = questions
      .map((question) => law.completed(question))
      .filter(({ facts }) => facts.some(({ id }) => isOfService(id)))
    expect(reading.map(({ id }) => id)).toEqual(["service.recognition", "repair.eligibility"])
    const outcomes = questions.flatMap((question) => law.completed(question).outcomes)
    expect(outcomes.filter(({ id, label }) => isOfService(id) || /公益|志愿/u.test(label.zh))).toEqual([])
  })

  it("it is proved that more is never worse, and that another way is always as good", () => {
    const theorems = [national, district].flatMap((pack) => pack.theorems)
    for (const id of ["more-done-no-worse", "service-never-only-way"])
      expect(theorems.some((theorem) => theorem.id === `repair.eligibility/${id}`)).toBe(true)
  })

  it("whoever doesn't serve, and takes another way, is never worse off than whoever serves", () => {
    const { facts, outcomes } = law.completed(repairEligibility)
    const cases = fc.record(
      Object.fromEntries(
        facts.map(({ id, type }) => [
          id,
          type.kind === "boolean"
            ? fc.boolean()
            : type.kind === "oneOf"
              ? fc.constantFrom(...type.options.map(({ value }) => value))
              : fc.constantFrom(0, 19.5, 20, 1000),
        ]),
      ),
    )
    const worst = (given: GivenFacts): number => {
      const { status, possible } = law.ask(repairEligibility, given, O.day)
      if (status === "refused") return -1
      return Math.max(...possible.map((choice) => outcomes.findIndex(({ id }) => id === choice)))
    }
    let asked = 0
    fc.assert(
      fc.property(cases, (given) => {
        const serving = worst(given)
        const otherwise = worst({ ...given, serviceHours: 0, otherWay: true })
        if (serving < 0 || otherwise < 0) return
        asked += 1
        expect(otherwise).toBeLessThanOrEqual(serving)
      }),
      { numRuns: 2000 },
    )
    expect(asked).toBeGreaterThan(1000)
  })

  it("no act of an office signs anybody up, and nothing is ever due for not serving", () => {
    const anything = { ...context, rulebook: permissive() }
    const made: NewEvent[] = []
    const all = [
      ...stock.penalties,
      ...stock.disclosure,
      ...stock.objections,
      ...stock.repairs,
      ...stock.services,
    ]
    let states: readonly RecordState[] = [start]
    for (let step = 0; step < 2; step += 1)
      states = states.flatMap((state) =>
        all.flatMap((command) => {
          const decided = decide(state, { ...command, actor: O.bureau }, anything)
          if (Result.isFailure(decided)) return []
          made.push(...decided.success)
          if (decided.success.some(({ type }) => type === "serviceSignedUp"))
            expect(command).toMatchObject({ data: { by: O.person, prompted: "ownChoice" } })
          const next = decided.success.reduce(evolve, state)
          expect(deadlines(next, anything).filter(({ id }) => isOfService(id))).toEqual([])
          return [next]
        }),
      )
    expect(made.some(({ type }) => type === "serviceSignedUp")).toBe(true)
    expect(made.length).toBeGreaterThan(200)
  })
})
