// Measures: none without a basis of competent rank (国办发〔2020〕49号), none that outlives its period, and none that the
// rules in force don't give.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, on, text, type Citation, type Rank } from "../../src/kernel/index.js"
import {
  evolvePenalty,
  lifted,
  measureDue,
  measureOf,
  noPenalty,
  penaltyRanks,
  runningMeasures,
  unexpired,
  type HeldMeasure,
  type Measure,
  type PenaltyEvent,
  type PenaltyState,
} from "../../src/penalty/index.js"
import type { Outcome, Reason } from "../../src/policy/index.js"
import { invented } from "../model/permissive-law.js"
import { contextOf, counted, day, decision, scripted } from "../rights/scripted-law.js"

const ranked = (rank: Rank): Citation => ({ ...invented, rank })
const reason = (then: readonly string[], ...citations: readonly [Citation]): Reason => ({
  rule: "r",
  pack: "p",
  force: "may",
  then,
  citations,
})
const honours: Outcome = {
  id: "honoursLimit",
  label: text("限制评优", "limit on honours"),
  bearing: "burden",
  competentRanks: ["law", "localRegulation"],
}
const anyRank: Outcome = { id: "talk", label: text("书面说明", "explanation"), bearing: "burden" }

describe("a measure", () => {
  it("rests on every clause of the rules that give it, and on no other rule", () => {
    const given = [
      reason(["honoursLimit"], ranked("law")),
      reason(["talk"], ranked("departmentalRule")),
      reason(["talk", "honoursLimit"], ranked("normativeDocument")),
    ]
    expect(measureOf(honours, given, day, { "penalty.honoursPeriod": days(10) })).toEqual(
      Result.succeed({
        id: "honoursLimit",
        label: honours.label,
        basis: [ranked("law"), ranked("normativeDocument")],
        imposedOn: day,
        terms: { "penalty.honoursPeriod": days(10) },
      }),
    )
    expect(Result.getOrThrow(measureOf(anyRank, given, day)).terms).toEqual({})
  })

  it("that takes away rights needs a document of a rank that may; the one short of it says which would do", () => {
    const local = [reason(["honoursLimit"], ranked("normativeDocument"))]
    expect(Result.isFailure(measureOf(honours, local, day)) && measureOf(honours, local, day)).toMatchObject({
      failure: {
        code: "measure.noCompetentBasis",
        at: "honoursLimit",
        message: text(
          "“限制评优”没有层级足够的依据。",
          'The measure "limit on honours" has no basis of competent rank.',
        ),
        remedy: text(
          "请不采取该措施，或者先取得以下层级的依据：法律、地方性法规。",
          "Leave it out, or obtain a basis first: law, local regulation.",
        ),
      },
    })
  })

  it("that no rule gives can't be made, whatever other rules say", () => {
    const made = measureOf(anyRank, [reason(["honoursLimit"], ranked("law"))], day)
    expect(Result.isFailure(made) && made.failure.remedy).toEqual(
      text(
        "请不采取该措施，或者先取得以下层级的依据：有效依据。",
        "Leave it out, or obtain a basis first: a document in force.",
      ),
    )
    expect(Result.isFailure(measureOf(anyRank, [], day))).toBe(true)
  })

  it("of the heavy kind may rest on law, regulations, and policy of the centre; a district's document can't found it", () => {
    expect(penaltyRanks).toEqual([
      "law",
      "administrativeRegulation",
      "partyRegulation",
      "stateCouncilPolicy",
      "localRegulation",
    ])
  })
})

const measure = (id: string, terms: Measure["terms"] = {}): HeldMeasure => ({
  id,
  label: text(id, id),
  basis: [ranked("law")],
  imposedOn: on("2026-03-02"),
  terms,
  suspensions: [],
})
const limited = measure("honoursLimit", { "penalty.honoursPeriod": days(10), "penalty.grade": "low" })
const unlimited = measure("importantReference")

describe("the period of a measure", () => {
  const context = (at = day, rules: readonly string[] = ["penalty.honoursPeriod"]) =>
    contextOf(scripted().rulebook, { at, counting: counted(...rules) })

  it("runs from the day it was imposed and ends of itself: nobody is late", () => {
    const [due, ...others] = measureDue([unlimited, limited], context())
    expect(others).toEqual([])
    expect(due).toMatchObject({
      id: "measure.honoursLimit",
      nature: "expiry",
      label: limited.label,
      whoIsLate: text("采取措施的单位", "the unit that imposed it"),
      ifLate: text(
        "期满措施自行失效，应当停止执行。",
        "Once it has run the measure has no effect and must stop.",
      ),
      kind: "counted",
      standing: "running",
      deadline: { dueOn: "2026-03-12" },
    })
  })

  it("over, the measure has no effect; without a period, or while nobody can count it, it has", () => {
    const left = (at: Parameters<typeof on>[0], rules?: readonly string[]) =>
      unexpired([unlimited, limited], context(on(at), rules)).map(({ id }) => id)
    expect(left("2026-03-12")).toEqual(["importantReference", "honoursLimit"])
    expect(left("2026-03-13")).toEqual(["importantReference"])
    expect(left("2026-03-13", [])).toEqual(["importantReference", "honoursLimit"])
  })
})

describe("the penalties of a record, event by event", () => {
  const later = on("2026-04-01")
  const after = (state: PenaltyState, event: PenaltyEvent) => evolvePenalty(state, event, later)
  const imposing = (...held: readonly HeldMeasure[]): PenaltyEvent => {
    const measures = held.map(({ suspensions: _, ...chosen }) => ({ ...chosen, imposedOn: later }))
    return {
      type: "penaltiesChosen",
      data: { ...decision, outcomes: held.map(({ id }) => id), measures, facts: {} },
    }
  }
  const ended = (held: HeldMeasure, because: "decision" | "record" = "decision") => ({
    measure: held,
    on: later,
    because,
  })
  const lifting = (...measures: readonly string[]): PenaltyEvent => ({
    type: "measuresLifted",
    data: { ...decision, measures },
  })
  const leniency: PenaltyEvent = {
    type: "leniencyChosen",
    data: { ...decision, outcome: "lighter", facts: {} },
  }
  const imposed: PenaltyState = {
    kind: "imposed",
    leniency: "full",
    measures: [limited, unlimited],
    ended: [],
  }
  const none: PenaltyState = { kind: "none", leniency: "lighter", ended: [] }

  it("leniency touches no measure", () => {
    expect(after(noPenalty, leniency)).toEqual(none)
    expect(after(imposed, leniency)).toEqual({ ...imposed, leniency: "lighter" })
  })

  const begun = { ...limited, imposedOn: later }

  it("a choice replaces the measures before it, and keeps the conclusion on leniency", () => {
    expect(after(none, imposing(limited))).toEqual({
      kind: "imposed",
      leniency: "lighter",
      measures: [begun],
      ended: [],
    })
    expect(after(imposed, imposing(unlimited))).toEqual({
      kind: "imposed",
      leniency: "full",
      measures: [unlimited],
      ended: [ended(limited)],
    })
    expect(after(noPenalty, imposing(limited))).toEqual({ kind: "imposed", measures: [begun], ended: [] })
  })

  it("a measure chosen again goes on where it stood, and no day of its period is new", () => {
    expect(after(imposed, imposing(limited, unlimited))).toEqual(imposed)
    const over = evolvePenalty(imposed, lifting("honoursLimit"), on("2026-03-20"))
    const reason = text("措施中止执行", "the measure stands still")
    expect(after(over, imposing(unlimited, limited))).toEqual({
      ...imposed,
      measures: [
        unlimited,
        { ...limited, suspensions: [{ from: on("2026-03-20"), until: on("2026-03-31"), reason }] },
      ],
    })
  })

  it("a choice of no measure lifts those that run, and is nothing where none does", () => {
    expect(after(imposed, imposing())).toEqual({
      kind: "lifted",
      leniency: "full",
      ended: [ended(limited), ended(unlimited)],
      on: later,
    })
    expect(after(none, imposing())).toBe(none)
  })

  it("measures are lifted one by one; the last leaves nothing running", () => {
    expect(after(imposed, lifting("honoursLimit"))).toEqual({
      ...imposed,
      measures: [unlimited],
      ended: [ended(limited)],
    })
    const over = after(imposed, lifting("honoursLimit", "importantReference"))
    expect(over).toEqual({
      kind: "lifted",
      leniency: "full",
      ended: [ended(limited), ended(unlimited)],
      on: later,
    })
    expect(lifted(imposed, later)).toEqual({
      ...over,
      ended: [ended(limited, "record"), ended(unlimited, "record")],
    })
    expect(runningMeasures(imposed)).toEqual([limited, unlimited])
    expect([runningMeasures(over), runningMeasures(noPenalty)]).toEqual([[], []])
    expect(after(over, lifting("honoursLimit"))).toBe(over)
    expect(lifted(over, on("2026-05-01"))).toBe(over)
  })
})
