// What follows for a record when its instrument changed or an objection was right, and what its end leaves owed: whoever was
// told is told again, the name is restored where it was known, pay and post are looked at (政务处分法第六十条; 区级方案三（一）4).

import { describe, expect, it } from "vitest"
import { partyRef } from "../../src/kernel/index.js"
import type { Duty, DutyKind, Recorded, RecordState } from "../../src/record/index.js"
import { invented } from "../model/permissive-law.js"
import { day, decision } from "../rights/scripted-law.js"
import { happened, known, later, record } from "./alone.js"
import { changes } from "./moves.js"

const chosen = (state: RecordState, ...outcomes: readonly string[]): RecordState =>
  happened(state, { type: "cascadeChosen", data: { ...decision, outcomes, facts: {} } })
/** A record without the procedure that goes on beside it, so that only what follows shows. */
const alone = (state: Recorded): Recorded => ({ ...state, file: { ...state.file, runs: [] } })

/** Of a person, with measures, public and shared; its instrument fell. */
const fallen = alone(record("instrument fell for good"))
const { channels, receivers } = fallen.disclosure
const duty = (kind: DutyKind, because: Duty["because"] = "instrument"): Duty => ({
  kind,
  because,
  since: later,
  basis: [invented],
  scope: { channels, receivers },
})

describe("what follows from a changed instrument", () => {
  it("is owed, each by what was chosen, in the circle in which the record is known", () => {
    const owed = (outcome: string) => {
      const after = chosen(fallen, outcome)
      expect(after).toEqual({ ...fallen, duties: "duties" in after ? after.duties : [] })
      return "duties" in after ? after.duties : []
    }
    expect([channels, receivers]).toEqual([["portal"], [partyRef("unit-7")]])
    expect(owed("correct")).toEqual([duty("correctContent")])
    expect(owed("tellSharers")).toEqual([duty("tellReceivers")])
    expect(owed("restoreReputation")).toEqual([duty("restoreReputation")])
    expect(owed("routeTreatment")).toEqual([duty("routeTreatment")])
    expect(owed("askIssuer")).toEqual([duty("askIssuer")])
    expect([owed("suspend"), owed("keepOther")]).toEqual([[], []])
  })

  it("is owed once for each outcome of a choice, beside what was owed before", () => {
    const before = { ...fallen, duties: [duty("correctContent", "objection")] }
    expect(chosen(before, "askIssuer", "tellSharers")).toMatchObject({
      duties: [duty("correctContent", "objection"), duty("tellReceivers"), duty("askIssuer")],
    })
  })

  it("ends the measures because the record lost its use, or the publication, and nothing else", () => {
    const [reference, honours] = fallen.penalty.kind === "imposed" ? fallen.penalty.measures : []
    expect(chosen(fallen, "liftMeasures")).toEqual({
      ...fallen,
      penalty: {
        kind: "lifted",
        on: later,
        ended: [reference, honours].map((measure) => ({ measure, on: later, because: "record" })),
      },
    })
    expect(chosen(fallen, "unpublish")).toEqual({
      ...fallen,
      disclosure: { ...fallen.disclosure, publicity: { kind: "closed", channel: "portal", on: later } },
    })
  })

  it("changes nothing where there is no record", () => {
    for (const name of ["no case", "proposed", "withdrawn on objection"])
      expect(chosen(known(name), "withdraw", "correct")).toEqual(known(name))
  })
})

describe("a record that is withdrawn", () => {
  const kinds = (state: RecordState) => ("duties" in state ? state.duties.map(({ kind }) => kind) : [])
  const withdrawn = (state: Recorded) => chosen(state, "withdraw")
  const all: readonly DutyKind[] = ["tellReceivers", "restoreReputation", "routeTreatment"]

  it("leaves a sealed trace, and everything owed to whom it harmed, whatever was chosen beside", () => {
    expect(withdrawn(fallen)).toEqual({
      kind: "withdrawn",
      file: fallen.file,
      on: later,
      because: "instrument",
      disclosure: {
        ...fallen.disclosure,
        scope: { kind: "decided", scope: "sealed", since: later, basis: [] },
        publicity: { kind: "closed", channel: "portal", on: later },
      },
      duties: all.map((kind) => duty(kind)),
    })
    expect(kinds(chosen(fallen, "withdraw", "askIssuer"))).toEqual([...all, "askIssuer"])
  })

  it("is restored where it was known: to nobody, to the public, to those it was shared with", () => {
    expect(kinds(withdrawn(record("recorded")))).toEqual([])
    expect(kinds(withdrawn({ ...record("published"), penalty: record().penalty }))).toEqual([
      "restoreReputation",
    ])
    expect(kinds(withdrawn(record("shared")))).toEqual(["tellReceivers", "restoreReputation"])
  })

  it("has pay and post looked at where measures touched a person, unless it was found that they were left alone", () => {
    const penalised = record("penalised")
    const found = (treatmentAffected: boolean): Recorded => ({
      ...penalised,
      file: { ...penalised.file, known: { treatmentAffected } },
    })
    expect(kinds(withdrawn(penalised))).toEqual(["routeTreatment"])
    expect([kinds(withdrawn(found(true))), kinds(withdrawn(found(false)))]).toEqual([["routeTreatment"], []])
    expect(kinds(withdrawn(record("recorded of a person")))).toEqual([])
    const unit = { ...penalised, file: { ...penalised.file, subject: record().file.subject } }
    expect(kinds(withdrawn(unit))).toEqual([])
  })

  it("has no content left to correct; what was corrected, and what else is owed, stays", () => {
    const done = { ...duty("correctContent", "objection"), doneOn: day }
    const duties = [duty("correctContent"), done, duty("askIssuer")]
    expect(withdrawn(record("recorded", { duties }))).toMatchObject({ duties: [done, duty("askIssuer")] })
  })

  it("on an objection says so, and to all alike", () => {
    const objected = record("objection open", { disclosure: fallen.disclosure })
    const after = happened(objected, {
      type: "objectionOutcomeChosen",
      data: { ...decision, outcome: "withdrawn" },
    })
    expect(after).toMatchObject({
      kind: "withdrawn",
      because: "objection",
      duties: [duty("tellReceivers", "objection"), duty("restoreReputation", "objection")],
    })
  })
})

describe("a correction that was made", () => {
  const { by, grounds } = decision
  const corrected = (
    state: RecordState,
    more: { readonly ground?: "ownMotion" | "objection" | "instrument"; readonly worsens?: boolean } = {},
    corrections = [{ field: "severity", before: "serious", after: "slight" } as const],
  ) =>
    happened(state, {
      type: "contentCorrected",
      data: {
        by,
        grounds,
        corrections,
        ground: "ownMotion",
        evidence: [],
        facts: {},
        worsens: false,
        ...more,
      },
    })
  const severe = record("recorded", { severity: "serious" })

  it("is stated from then on, and changes nothing where there is no record in use", () => {
    expect(corrected(severe)).toEqual({ ...severe, severity: "slight" })
    for (const name of ["no case", "proposed", "withdrawn on objection"])
      expect(corrected(known(name))).toEqual(known(name))
  })

  it("ends what was owed for its own ground, and for no other", () => {
    const duties = [duty("correctContent", "objection"), duty("correctContent", "instrument")]
    const done = (because: Duty["because"]) => ({ ...duty("correctContent", because), doneOn: later })
    const state = record("recorded", { duties })
    expect(corrected(state)).toMatchObject({ duties })
    expect(corrected(state, { ground: "objection" })).toMatchObject({
      duties: [done("objection"), duties[1]],
    })
    expect(corrected(state, { ground: "instrument" })).toMatchObject({
      duties: [duties[0], done("instrument")],
    })
    const other = record("recorded", { duties: [duty("askIssuer")] })
    expect(corrected(other, { ground: "instrument" })).toMatchObject({ duties: [duty("askIssuer")] })
  })

  it("is told to whoever received the record, on its own clause; where nothing had to change, there is nothing to tell", () => {
    const shared = record("shared")
    expect(corrected(shared)).toMatchObject({
      duties: [{ ...duty("tellReceivers", "correction"), scope: { channels: [], receivers } }],
    })
    expect(corrected(shared, {}, [])).toEqual(shared)
  })

  it("uses up the notice of what was new, where it worsened the record", () => {
    const { notice } = record().file
    const told = { ...notice, change: "newConduct", changeNotified: true } as typeof notice
    const hearing = (kept: typeof notice) => record("recorded", { file: { ...record().file, notice: kept } })
    expect(corrected(hearing(told))).toMatchObject({ file: { notice: told } })
    expect(corrected(hearing(told), { worsens: true })).toMatchObject({
      file: { notice: { ...notice, change: "none", changeNotified: false } },
    })
    // A record that came in without a notice, from elsewhere, has none to use up.
    const unheard = hearing({ kind: "none" })
    expect(corrected(unheard, { worsens: true })).toEqual({ ...unheard, severity: "slight" })
  })
})

describe("what was owed and is done", () => {
  it("is written down with its day, of a record in use and of one withdrawn; the rest stays owed", () => {
    const duties = [duty("restoreReputation"), duty("routeTreatment"), duty("askIssuer")]
    const { by } = decision
    const to = partyRef("unit-8")
    const acts = [
      { type: "reputationRestored", data: { by, channels, receivers, evidence: [] } },
      { type: "treatmentRouted", data: { by, to, evidence: [] } },
      { type: "issuerAsked", data: { by, to, evidence: [] } },
    ] as const
    const withdrawn = known("withdrawn on objection")
    if (withdrawn.kind !== "withdrawn") throw new RangeError("not withdrawn")
    for (const state of [record("recorded", { duties }), { ...withdrawn, duties }])
      acts.forEach((act, place) => {
        const after = duties.map((one, index) => (index === place ? { ...one, doneOn: later } : one))
        expect(happened(state, act)).toEqual({ ...state, duties: after })
      })
    for (const act of acts) expect(changes(known("proposed"), happened(known("proposed"), act))).toEqual([])
  })
})
