// What of a case there is to show on a day: nothing before a record, all that it states while it is in use, and a bare trace
// once it was withdrawn; a page past its period is no longer public, whoever forgot to take it down (国办发〔2025〕22号, 二).

import { describe, expect, it } from "vitest"
import { days, on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import { recordToShow, type RecordState } from "../../src/record/index.js"
import { contextOf, counted, day, scripted } from "../rights/scripted-law.js"
import { happened, known, record } from "./alone.js"
import { states } from "./moves.js"

const periodOf = 30
const show = (state: RecordState, at: CalendarDate = day) =>
  recordToShow(
    state,
    contextOf(scripted({ values: { "disclosure.publicityPeriod": days(periodOf) } }).rulebook, {
      at,
      counting: counted("disclosure.publicityPeriod"),
    }),
  )
const fields = (state: RecordState) => show(state)?.fields

describe("a case", () => {
  it("has something to show once a record was made, and not before", () => {
    const shown = Object.keys(states).filter((name) => show(known(name)) !== undefined)
    expect(Object.keys(states).filter((name) => !shown.includes(name))).toEqual([
      "no case",
      "alleged",
      "under verification",
      "urged to rectify",
      "awaiting an instrument",
      "not recorded",
      "proposed",
      "proposed without an instrument that carries",
      "notice served",
      "defence made",
      "defence made out",
      "tolerance begun",
      "tolerance accepted",
      "exempted",
      "exemption withdrawn",
    ])
  })
})

describe("a record", () => {
  const base = record("published")
  const published = {
    ...base,
    file: { ...base.file, known: { report: "verified" } },
    severity: "serious" as const,
  }
  const measures = published.penalty.kind === "imposed" ? published.penalty.measures : []

  it("shows what it states, what it rests on and how far it may be seen", () => {
    expect(show(published)).toEqual({
      fields: {
        subject: partyRef("person-1"),
        subjectKind: "person",
        recordedOn: day,
        basis: published.basis,
        instruments: [
          { kind: "courtDecision", number: "一", issuer: "虚构法院", issuedOn: on("2026-01-05") },
        ],
        severity: "serious",
        measures: measures.map(({ id, label, basis }) => ({ id, label, basis })),
        standing: "inUse",
        scope: "public",
        channels: ["portal"],
        receivers: [],
        repair: "none",
        facts: { report: "verified" },
        assessments: [partyRef("assessment-1")],
      },
      objection: "none",
      // Thirty days from the instrument have run.
      isPublic: false,
      sharedWith: [],
    })
    expect(measures.map(({ id }) => id)).toEqual(["importantReference", "honoursLimit"])
  })

  it("shows little where little was chosen", () => {
    expect(show(record("recorded"))).toMatchObject({
      fields: { severity: "notDetermined", scope: "undecided", channels: [], measures: [], assessments: [] },
      isPublic: false,
      sharedWith: [],
    })
  })

  it("is public while it is published and the period of its document runs, to the day", () => {
    const lastDay = on("2026-02-04")
    expect(show(published, lastDay)?.isPublic).toBe(true)
    expect(show(published, on("2026-02-05"))?.isPublic).toBe(false)
    expect(show(record("recorded of a person"), lastDay)?.isPublic).toBe(false)
    expect(show(record("frozen"), lastDay)).toMatchObject({ isPublic: false, objection: "freeze" })
    // A period that nobody has set isn't over.
    expect(recordToShow(published, contextOf(scripted().rulebook, { at: day }))?.isPublic).toBe(true)
  })

  it("is shared with those who received it, until they were told that it is over or it has no use", () => {
    const unit7 = [partyRef("unit-7")]
    expect(show(record("shared"))).toMatchObject({ fields: { receivers: unit7 }, sharedWith: unit7 })
    expect(show(record("told to its receivers"))).toMatchObject({
      fields: { receivers: unit7 },
      sharedWith: [],
    })
    expect(show(record("instrument fell for good"))?.sharedWith).toEqual([])
  })

  it("stands as it is: resting, repaired, or repaired before it came to rest", () => {
    expect(fields(record("instrument fell, decided again"))).toMatchObject({
      standing: "suspended",
      measures: [],
    })
    const repaired = record("repaired")
    expect(fields(repaired)).toMatchObject({ standing: "repaired", repair: "repaired" })
    const { standing } = record("instrument fell for good")
    expect(fields({ ...repaired, standing })?.standing).toBe("repaired")
    expect(fields(record("repair applied for"))).toMatchObject({ standing: "inUse", repair: "applied" })
  })
})

describe("a withdrawn record", () => {
  it("leaves that there was one and when it ended, and is shown to nobody else", () => {
    const severe = record("published and shared", { severity: "serious" })
    const gone = happened(severe, { type: "cascadeFollowed", data: { outcomes: ["withdraw"] } })
    expect(show(gone)).toEqual({
      fields: {
        subject: partyRef("unit-1"),
        subjectKind: "unit",
        recordedOn: on("2026-03-05"),
        basis: [],
        instruments: [
          { kind: "courtDecision", number: "一", issuer: "虚构法院", issuedOn: on("2026-01-05") },
        ],
        severity: "notDetermined",
        measures: [],
        standing: "withdrawn",
        scope: "sealed",
        channels: [],
        receivers: [partyRef("unit-7")],
        repair: "none",
        facts: {},
        assessments: [partyRef("assessment-1")],
      },
      objection: "none",
      isPublic: false,
      sharedWith: [],
    })
  })
})
