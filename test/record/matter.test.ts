// One matter, several subjects, several instruments: each subject has its own case, and an instrument that names only
// others never carries a record of this one (区级方案二（失信惩戒）: 惩戒到人).

import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on, partyRef, type LegalInstrument, type Party } from "../../src/kernel/index.js"
import {
  carries,
  feed,
  noMatter,
  withInstrument,
  withSubject,
  type Matter,
  type MatterInstrument,
  type RecordState,
} from "../../src/record/index.js"
import { doing, judgment, servant, town, unborn, type Life } from "./office.js"

const march = on("2026-03-02")
const colleague: Party = { kind: "person", ref: partyRef("person-2"), employeeKind: "civilServant" }
const subjects = [town, servant, colleague]
const streamOf = ({ ref }: Party): string => `oa:${ref}`

const numbered = (number: number): LegalInstrument => ({ ...judgment, number: `虚构判决${String(number)}号` })
const made = (instruments: readonly MatterInstrument[]): Matter => {
  const withAll = subjects.reduce(
    (matter, subject) =>
      Result.getOrThrow(withSubject(matter, { subject, stream: streamOf(subject), evidence: [] })),
    noMatter,
  )
  return instruments.reduce(
    (matter, instrument) => Result.getOrThrow(withInstrument(matter, instrument)),
    withAll,
  )
}

/** The cases after everything that they were owed. */
const fed = (matter: Matter, cases: ReadonlyMap<string, Life> = new Map()): ReadonlyMap<string, Life> => {
  const lives = new Map(cases)
  for (const { stream, command } of feed(matter, stateIn(cases)))
    lives.set(stream, doing(lives.get(stream) ?? unborn, command, march))
  return lives
}
const stateIn =
  (cases: ReadonlyMap<string, Life>) =>
  (stream: string): RecordState =>
    cases.get(stream)?.state ?? { kind: "nothing" }

const findings = fc
  .tuple(...subjects.map(() => fc.constantFrom("none", "found", "cleared")))
  .map((of) =>
    of.flatMap((said, place) =>
      said === "none" ? [] : [{ subject: subjects[place]!.ref, findsViolation: said === "found" }],
    ),
  )
const instruments = fc
  .array(findings, { maxLength: 4 })
  .map((list) => list.map((of, place) => ({ instrument: numbered(place + 1), findings: of })))

describe("a matter", () => {
  it("feeds every subject's case once, whatever was carried out before", () => {
    fc.assert(
      fc.property(instruments, fc.nat(4), (list, before) => {
        const half = fed(made(list.slice(0, before)))
        const matter = made(list)
        const lives = fed(matter, half)
        expect(lives).toEqual(fed(matter))
        expect(feed(matter, stateIn(lives))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it("carries a record of those alone of whom an instrument finds the act", () => {
    fc.assert(
      fc.property(instruments, (list) => {
        const lives = fed(made(list))
        for (const subject of subjects) {
          const state = lives.get(streamOf(subject))!.state
          const carried = state.kind === "nothing" ? [] : state.file.instruments.filter(carries)
          const named = list.filter(({ findings: said }) =>
            said.some((one) => one.subject === subject.ref && one.findsViolation),
          )
          expect(carried.map(({ instrument }) => instrument.number)).toEqual(
            named.map(({ instrument }) => instrument.number),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it("tells each case whom an instrument held that named only others", () => {
    const held = (subject: Party, ...named: readonly Party[]) => {
      const said = named.map(({ ref }) => ({ subject: ref, findsViolation: true }))
      const lives = fed(made([{ instrument: judgment, findings: said }]))
      const { state } = lives.get(streamOf(subject))!
      return state.kind === "nothing" ? undefined : state.file.instruments[0]?.heldResponsible
    }
    expect(held(servant, town)).toBe("unitOnly")
    expect(held(town, servant, colleague)).toBe("peopleOnly")
    expect(held(servant, town, colleague)).toBe("other")
    expect(held(servant, colleague)).toBe("other")
    expect(held(servant)).toBe("other")
    expect(held(servant, town, servant)).toBe("this")
  })

  it("refuses what stands in it already, and findings about nobody in it, with every reason", () => {
    const codes = (
      result: Result.Result<Matter, { readonly reasons: readonly { readonly code: string }[] }>,
    ) => (Result.isFailure(result) ? result.failure.reasons.map(({ code }) => code) : [])
    const matter = made([{ instrument: judgment, findings: [] }])
    expect(codes(withSubject(matter, { subject: town, stream: streamOf(servant), evidence: [] }))).toEqual([
      "matter.subjectTwice",
      "matter.streamTwice",
    ])
    const stranger = { subject: partyRef("person-8"), findsViolation: true }
    const twice = { subject: town.ref, findsViolation: true }
    expect(
      codes(
        withInstrument(matter, {
          instrument: { ...judgment, issuer: "" },
          findings: [stranger, twice, twice],
        }),
      ),
    ).toEqual(["instrument.issuer", "matter.unknownSubject", "matter.findingTwice"])
    expect(codes(withInstrument(matter, { instrument: judgment, findings: [] }))).toEqual([
      "matter.instrumentTwice",
    ])
  })
})
