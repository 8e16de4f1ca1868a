// Nothing is made worse without a new notice, and nothing is taken twice for one act (国办发〔2020〕49号): what counts as
// worse, what goes on where it stood, and what was taken in a case that was joined.
import { describe, expect, it } from "vitest"
import { days, on, text } from "../../src/kernel/index.js"
import {
  addsMeasures,
  decidePenalty,
  evolvePenalty,
  lessLenient,
  noPenalty,
  takenElsewhere,
  type HeldMeasure,
  type Leniency,
  type PenaltyEvent,
  type PenaltyState,
} from "../../src/penalty/index.js"
import { invented } from "../model/permissive-law.js"
import { decision, outcomeOf, scripted, viewOf } from "../rights/scripted-law.js"

const day = on("2026-03-20")
const held = (id: string, suspensions: HeldMeasure["suspensions"] = []): HeldMeasure => ({
  id,
  label: text(id, id),
  basis: [invented],
  imposedOn: on("2026-03-02"),
  terms: {},
  suspensions,
})
const ended = (id: string, because: "decision" | "record") =>
  ({ measure: held(id), on: on("2026-03-10"), because }) as const
const imposed: PenaltyState = {
  kind: "imposed",
  measures: [held("honoursLimit"), held("talk")],
  ended: [ended("lifted", "decision"), ended("repaired", "record")],
}

describe("a choice of measures is worse than the one before", () => {
  it("with a measure more, or with one again that was lifted by choice", () => {
    const worse = [
      [],
      ["honoursLimit"],
      ["talk", "honoursLimit"],
      ["repaired"],
      ["lifted"],
      ["honoursLimit", "new"],
    ].map((outcomes) => addsMeasures(imposed, outcomes))
    expect(worse).toEqual([false, false, false, false, true, true])
  })

  it("after all were lifted, with any but those that ended with the record", () => {
    const over: PenaltyState = { kind: "lifted", on: day, ended: imposed.ended }
    expect([["repaired"], ["lifted"], []].map((outcomes) => addsMeasures(over, outcomes))).toEqual([
      false,
      true,
      false,
    ])
  })

  it("never where nothing was chosen: the notice before the first choice covers it", () => {
    expect(addsMeasures(noPenalty, ["honoursLimit"])).toBe(false)
  })
})

it("a conclusion on leniency is worse than the one before if it is less lenient, and never where there was none", () => {
  const all: readonly Leniency[] = ["waived", "lighter", "full"]
  const worse = all.map((before) =>
    all.filter((outcome) => lessLenient({ ...noPenalty, leniency: before }, outcome)),
  )
  expect(worse).toEqual([["lighter", "full"], ["full"], []])
  expect(all.filter((outcome) => lessLenient(noPenalty, outcome))).toEqual([])
})

describe("measures taken for the same act in a case that was joined", () => {
  const joined = takenElsewhere(noPenalty, ["honoursLimit", "importantReference"])
  const choose = (state: PenaltyState, ...outcomes: readonly string[]) =>
    decidePenalty(
      state,
      { type: "choosePenalties", data: { ...decision, outcomes, facts: {} } },
      viewOf(scripted({ values: { "penalty.honoursPeriod": days(10) } }).rulebook),
      "person",
    )

  it("are remembered, each once", () => {
    expect(joined).toEqual({ ...noPenalty, elsewhere: ["honoursLimit", "importantReference"] })
    expect(takenElsewhere(joined, ["talk", "honoursLimit"])).toEqual({
      ...noPenalty,
      elsewhere: ["honoursLimit", "importantReference", "talk"],
    })
    expect(takenElsewhere(noPenalty, [])).toBe(noPenalty)
  })

  it("are not taken again: each that is repeated is named", () => {
    expect(outcomeOf(choose(joined, "honoursLimit", "importantReference"))).toEqual([
      "measure.repeated",
      "measure.repeated",
    ])
    expect(choose(joined, "honoursLimit")).toMatchObject({
      failure: { code: "measure.repeated", at: "honoursLimit" },
    })
    expect(outcomeOf(choose(takenElsewhere(noPenalty, ["talk"]), "honoursLimit"))).toEqual([
      "penaltiesChosen",
    ])
  })

  it("stay where they ran here as well before the cases were joined", () => {
    const here: PenaltyState = { ...joined, kind: "imposed", measures: [held("honoursLimit")] }
    expect(outcomeOf(choose(here, "honoursLimit"))).toEqual(["penaltiesChosen"])
    expect(outcomeOf(choose(here, "honoursLimit", "importantReference"))).toEqual(["measure.repeated"])
  })
})

describe("event by event", () => {
  const choosing = (...measures: readonly HeldMeasure[]): PenaltyEvent => ({
    type: "penaltiesChosen",
    data: {
      ...decision,
      outcomes: measures.map(({ id }) => id),
      measures: measures.map(({ suspensions: _, ...chosen }) => ({ ...chosen, imposedOn: day })),
      facts: {},
    },
  })
  const again = [
    {
      from: on("2026-03-10"),
      until: on("2026-03-19"),
      reason: text("措施中止执行", "the measure stands still"),
    },
  ]

  it("a measure that ended goes on where it stood; the others that ended stay ended", () => {
    expect(evolvePenalty(imposed, choosing(held("talk"), held("repaired")), day)).toStrictEqual({
      kind: "imposed",
      measures: [held("talk"), held("repaired", again)],
      ended: [ended("lifted", "decision"), { measure: held("honoursLimit"), on: day, because: "decision" }],
    })
  })

  it("a measure that stood still when it ended has stood still ever since", () => {
    const stood = held("honoursLimit", [
      { from: on("2026-03-04"), until: on("2026-03-04"), reason: text("前次", "before") },
      { from: on("2026-03-06"), reason: text("异议", "objection") },
    ])
    const state: PenaltyState = {
      kind: "lifted",
      on: on("2026-03-10"),
      ended: [{ measure: stood, on: on("2026-03-10"), because: "decision" }],
    }
    expect(evolvePenalty(state, choosing(held("honoursLimit")), day)).toStrictEqual({
      kind: "imposed",
      measures: [
        held("honoursLimit", [
          { from: on("2026-03-04"), until: on("2026-03-04"), reason: text("前次", "before") },
          { from: on("2026-03-06"), until: on("2026-03-19"), reason: text("异议", "objection") },
        ]),
      ],
      ended: [],
    })
    // A stretch that was over by then is no standstill: it stands still from the day it ended.
    const before = { from: on("2026-03-04"), until: on("2026-03-05"), reason: text("前次", "before") }
    const once: PenaltyState = {
      kind: "lifted",
      on: on("2026-03-10"),
      ended: [{ measure: held("honoursLimit", [before]), on: on("2026-03-10"), because: "decision" }],
    }
    expect(evolvePenalty(once, choosing(held("honoursLimit")), day)).toMatchObject({
      measures: [held("honoursLimit", [before, ...again])],
    })
  })

  it("the conclusion on leniency and what was taken elsewhere outlast every choice", () => {
    const state: PenaltyState = { ...takenElsewhere(imposed, ["importantReference"]), leniency: "lighter" }
    const none = evolvePenalty(state, choosing(), day)
    expect(none).toMatchObject({ kind: "lifted", elsewhere: ["importantReference"], leniency: "lighter" })
    expect(evolvePenalty(none, choosing(held("talk")), day)).toMatchObject({
      kind: "imposed",
      elsewhere: ["importantReference"],
      leniency: "lighter",
    })
  })

  it("a choice of no measure leaves the day on which the last was lifted", () => {
    const over = evolvePenalty(imposed, choosing(), on("2026-03-15"))
    expect(over).toMatchObject({ kind: "lifted", on: "2026-03-15" })
    expect(evolvePenalty(over, choosing(), day)).toStrictEqual(over)
  })
})
