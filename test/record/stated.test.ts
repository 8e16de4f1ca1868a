// What a record states and what it says once it is corrected, seen without the procedure around it; and what is worse for
// the subject: by itself, or because the rules answer more severely on what is stated now (个人信息保护法第四十六条).

import { describe, expect, it } from "vitest"
import { fault, on, severities, text, type Severity } from "../../src/kernel/index.js"
import type { Answer, GivenFacts, Rulebook } from "../../src/policy/index.js"
import {
  corrected,
  isStated,
  mayWorsen,
  type Correction,
  type HeldInstrument,
  type Recorded,
} from "../../src/record/index.js"
import { permissive } from "../model/permissive-law.js"
import { viewOf } from "../rights/scripted-law.js"
import { stateAfter, states } from "./moves.js"
import { judgment } from "./office.js"

const held = (number: string): HeldInstrument => ({
  instrument: { ...judgment, number },
  findsViolation: true,
  heldResponsible: "this",
})
const [first, second] = [held("虚构判决1号"), held("虚构判决2号")]
const known = { lossAmount: 5, petitions: "some" }

/** A record on two instruments, with established facts and a severity. */
const stating = (severity: Severity | undefined, name = "recorded"): Recorded => {
  const state = stateAfter(states[name] ?? [])
  if (state.kind !== "recorded") throw new RangeError(`${name} is no record`)
  const { severity: _, ...record } = state
  return {
    ...record,
    ...(severity === undefined ? {} : { severity }),
    file: { ...state.file, known, instruments: [first, second] },
  }
}
const record = stating("ordinary")

const severity = (before: Severity, after: Severity): Correction => ({ field: "severity", before, after })
const fact = (id: string, before: string | number, after: string | number): Correction => ({
  field: "fact",
  fact: id,
  before,
  after,
})
const { number, issuer } = first.instrument
const instrument = { number, issuer }

describe("what a record states", () => {
  it("is its severity, the facts that were established, and what its instruments say of themselves", () => {
    const { issuedOn, effectiveOn } = judgment
    const stated: readonly Correction[] = [
      severity("ordinary", "slight"),
      fact("lossAmount", 5, 6),
      { field: "number", instrument, before: number, after: "x" },
      { field: "issuer", instrument, before: issuer, after: "x" },
      { field: "issuedOn", instrument, before: issuedOn, after: on("2026-01-04") },
      { field: "effectiveOn", instrument, before: effectiveOn!, after: on("2026-01-04") },
    ]
    expect(stated.map((one) => isStated(record, one))).toEqual([true, true, true, true, true, true])
    const unstated: readonly Correction[] = [
      severity("serious", "slight"),
      fact("lossAmount", 6, 5),
      fact("priorRecords", 5, 6),
      { field: "number", instrument, before: "虚构判决2号", after: "x" },
      { field: "issuer", instrument: { number: "虚构判决9号", issuer }, before: issuer, after: "x" },
      { field: "issuedOn", instrument, before: on("2026-01-04"), after: issuedOn },
    ]
    expect(unstated.map((one) => isStated(record, one))).toEqual([false, false, false, false, false, false])
    expect(isStated(stating(undefined), severity("ordinary", "slight"))).toBe(false)
  })

  it("is put right in the field that is named, and stays as it was in every other", () => {
    expect(corrected(record, [])).toEqual(record)
    expect(corrected(record, [severity("ordinary", "slight")])).toEqual({ ...record, severity: "slight" })
    expect(corrected(record, [fact("lossAmount", 5, 0)])).toEqual({
      ...record,
      file: { ...record.file, known: { ...known, lossAmount: 0 } },
    })
    const all: readonly Correction[] = [
      { field: "number", instrument, before: number, after: "虚构判决3号" },
      { field: "issuedOn", instrument, before: judgment.issuedOn, after: on("2026-01-04") },
      severity("ordinary", "serious"),
      fact("petitions", "some", "none"),
    ]
    expect(corrected(record, all)).toEqual({
      ...record,
      severity: "serious",
      file: {
        ...record.file,
        known: { ...known, petitions: "none" },
        instruments: [
          { ...first, instrument: { ...judgment, number: "虚构判决3号", issuedOn: on("2026-01-04") } },
          second,
        ],
      },
    })
    expect(corrected(stating(undefined), all.slice(0, 1))).not.toHaveProperty("severity")
  })
})

type Answering = (question: string, given: GivenFacts) => Partial<Answer>

/** A law that answers by the facts. */
const law = (answering: Answering): Rulebook => {
  const lenient = permissive()
  return {
    ...lenient,
    ask: (question, given, day) =>
      ({ ...lenient.ask(question, given, day), ...answering(question.id, given) }) as never,
  }
}
const worsens = (corrections: readonly Correction[], answering: Answering, of = record): boolean =>
  mayWorsen(of, corrections, viewOf(law(answering), { known: of.file.known }))

const silent: Answering = () => ({})
const choices = (...certain: readonly unknown[]): Partial<Answer> => ({ certain: certain as never })
const refused: Partial<Answer> = {
  status: "refused",
  faults: [
    fault("given.range", { message: text("超出范围。", "Out of range."), remedy: text("核对。", "Check.") }),
  ],
}
const loss = ({ lossAmount }: GivenFacts): number => Number(lossAmount)

describe("what is worse by itself", () => {
  it("is a higher severity, never the same or a lower one", () => {
    const worse = (before: Severity) =>
      severities.filter((after) => worsens([severity(before, after)], silent, stating(before)))
    expect(severities.map(worse)).toEqual([["ordinary", "serious"], ["serious"], []])
  })

  it.each(["issuedOn", "effectiveOn"] as const)(
    "is a later day of an instrument (%s), from which periods run",
    (field) => {
      const days = [on("2026-01-04"), on("2026-01-05"), on("2026-01-06")]
      const moved = days.map((after) =>
        worsens([{ field, instrument, before: on("2026-01-05"), after }], silent),
      )
      expect(moved).toEqual([false, false, true])
    },
  )

  it("is one such correction among others; another name of an instrument is none", () => {
    const renamed: Correction = { field: "number", instrument, before: "A", after: "B" }
    const elsewhere: Correction = { field: "issuer", instrument, before: "A", after: "B" }
    expect(worsens([renamed, elsewhere], () => refused)).toBe(false)
    expect(worsens([renamed, severity("ordinary", "serious")], silent)).toBe(true)
  })
})

describe("a fact that was established otherwise", () => {
  const more = fact("lossAmount", 5, 6)
  const by =
    (asked: string, then: (amount: number) => Partial<Answer>): Answering =>
    (question, given) =>
      question === asked ? then(loss(given)) : {}

  it("is worse where the rules then answer more severely, of its severity or of its measures", () => {
    const severityBy = (...after: readonly string[]) =>
      by("record.severity", (amount) => choices(...(amount === 5 ? ["ordinary"] : after)))
    expect(worsens([more], severityBy("serious"))).toBe(true)
    expect(worsens([more], severityBy("slight"))).toBe(false)
    expect(worsens([more], severityBy("ordinary"))).toBe(false)
    expect(worsens([severity("ordinary", "slight"), more], severityBy("serious"))).toBe(true)
    // Without a fact nothing is asked: what is stated otherwise is no matter of the rules.
    expect(worsens([severity("ordinary", "slight")], () => refused)).toBe(false)
  })

  it("is held to the measures of units for a unit, and to those of persons for a person", () => {
    const onlyOf =
      (asked: string): Answering =>
      (question) =>
        question === asked ? refused : {}
    const person = stating("ordinary", "recorded of a person")
    expect(worsens([more], onlyOf("penalty.unit"))).toBe(true)
    expect(worsens([more], onlyOf("penalty.person"))).toBe(false)
    expect(worsens([more], onlyOf("penalty.unit"), person)).toBe(false)
    expect(worsens([more], onlyOf("penalty.person"), person)).toBe(true)
  })

  it("may be worse where the rules can't be asked on either, or answer what can't be compared", () => {
    const refusing = (amount: number) => by("record.severity", (given) => (given === amount ? refused : {}))
    expect([worsens([more], refusing(5)), worsens([more], refusing(6))]).toEqual([true, true])
    const open = by("record.severity", () => ({ status: "open" }))
    expect(worsens([more], open)).toBe(true)
    expect(worsens([fact("petitions", "some", "none")], open)).toBe(false)
  })
})
