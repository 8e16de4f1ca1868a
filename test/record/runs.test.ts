// The procedures of a case: each is kept where its room keeps it, goes on only while it is under way, and the one on
// fallen instruments begins of itself, so that nobody has to start it for a record to rest (政务处分法第四十九条第三款).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { partyRef } from "../../src/kernel/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import { proceduresInForce, runOf, withStep, type ProcedureEvent } from "../../src/procedure/index.js"
import { caseNeeds, initial, type RecordEventBody, type RecordState } from "../../src/record/index.js"
import { day, decision } from "../rights/scripted-law.js"
import { happened, known, later, record } from "./alone.js"
import { changes, states } from "./moves.js"

const procedures = ["tolerance", "notice", "objection", "repair", "complaint"] as const
const stopped = (procedure: string): ProcedureEvent => ({
  type: "procedureSuspended",
  data: { procedure, ground: "appraisal", by: decision.by, evidence: [] },
})
const taken = (procedure: string, step: string, begins: boolean): ProcedureEvent => ({
  type: "stepTaken",
  data: { procedure, step, begins, evidence: [], served: [] },
})

describe("a procedure under way", () => {
  const wherever = (state: RecordState) =>
    procedures.flatMap((procedure) =>
      changes(state, happened(state, stopped(procedure))).filter((change) => change.includes("ground")),
    )

  it("is kept by its room, and what happens in it is written down there and nowhere else", () => {
    const kept = Object.keys(states).map((name) => [name, ...wherever(known(name))])
    const stop = (place: string) => `${place}.suspensions.0.ground = "appraisal"`
    expect(kept.filter(([, ...found]) => found.length > 0)).toEqual([
      ["notice served", stop("file.notice.run")],
      ["defence made", stop("file.notice.run")],
      ["tolerance begun", stop("file.tolerance.run")],
      ["tolerance accepted", stop("file.tolerance.run")],
      ["exempted", stop("file.tolerance.run")],
      ["recorded, later exempted", stop("file.tolerance.run")],
      ["objection filed", stop("objection.run")],
      ["objection open", stop("objection.run")],
      ["frozen", stop("objection.run")],
      ["repair applied for", stop("repair.run")],
      ["repair refused", stop("repair.run")],
      ["repaired", stop("repair.run")],
      ["repair withdrawn", stop("repair.run")],
    ])
  })

  it("is written down whole, with what it had", () => {
    const frozen = record("frozen")
    if (frozen.objection.kind !== "open") throw new RangeError("not open")
    const { run } = frozen.objection
    const suspensions = [{ ground: "appraisal", from: later }]
    expect(happened(frozen, stopped("objection"))).toEqual({
      ...frozen,
      objection: { ...frozen.objection, run: { ...run, suspensions } },
    })
  })

  it("hears the subject of what is new after recording, and no longer once the record was withdrawn", () => {
    const { notice } = record().file
    const hearing = { ...notice, change: "newConduct", changeNotified: true } as typeof notice
    const told = record("recorded", { file: { ...record().file, notice: hearing } })
    expect(wherever(told)).toEqual(['file.notice.run.suspensions.0.ground = "appraisal"'])
    const withdrawn = known("withdrawn with its instrument")
    if (withdrawn.kind !== "withdrawn") throw new RangeError("not withdrawn")
    expect(wherever({ ...withdrawn, file: { ...withdrawn.file, notice: hearing } })).toEqual([])
  })
})

describe("a procedure that no room runs", () => {
  const begun = (state: RecordState) => happened(state, taken("complaint", "received", true))

  it("is kept beside the others, each once; begun anew it is the new one alone", () => {
    const state = record("instrument fell, decided again")
    const [revocation] = state.file.runs
    const complaint = withStep(runOf("complaint"), "received", later)
    expect(begun(state)).toEqual({ ...state, file: { ...state.file, runs: [revocation, complaint] } })
    const went = happened(begun(state), taken("complaint", "answered", false))
    expect(went).toMatchObject({ file: { runs: [revocation, withStep(complaint, "answered", later)] } })
    expect(begun(went)).toEqual(begun(state))
  })

  it("begins in every kind of case, and in none that there isn't", () => {
    const without = Object.keys(states).filter(
      (name) => changes(known(name), begun(known(name))).length === 0,
    )
    expect(without).toEqual(["no case"])
  })
})

describe("the procedure of a room", () => {
  it("isn't begun by a step alone where the room has nothing under way", () => {
    const state = record("recorded")
    for (const procedure of ["tolerance", "notice", "objection"])
      expect(happened(state, taken(procedure, "shown", true))).toEqual(state)
    const proposed = known("proposed")
    for (const procedure of ["tolerance", "notice", "objection", "repair"])
      expect(happened(proposed, taken(procedure, "shown", true))).toEqual(proposed)
  })

  it("is one that a case can't do without", () => {
    const missing = proceduresInForce([], caseNeeds)
    expect(Result.isFailure(missing) && missing.failure.map(({ code, at }) => [code, at])).toEqual(
      ["tolerance", "notice", "objection", "repair", "revocation"].map((id) => ["procedure.missing", id]),
    )
  })
})

describe("the procedure on an instrument that changed", () => {
  const change = (to: "effective" | "altered" | "revoked" | "unlawful" | "void"): RecordEventBody => ({
    type: "instrumentChanged",
    data: {
      kind: "courtDecision",
      number: "一",
      issuer: "虚构法院",
      change: to,
      redecision: "pending",
      stillSupports: false,
      facts: {},
    },
  })
  const runs = (state: RecordState) =>
    state.kind === "nothing"
      ? []
      : state.file.runs.map(({ procedure, taken: steps }) => [procedure, ...steps.map(({ step }) => step)])

  it("begins of itself with every change of an instrument of a record, and with no other", () => {
    const changed = (["altered", "revoked", "unlawful", "void", "effective"] as const).map((to) =>
      runs(happened(record(), change(to))),
    )
    const begun = [["revocation", "changeKnown"]]
    expect(changed).toEqual([begun, begun, begun, begun, []])
    expect(runs(happened(known("proposed"), change("revoked")))).toEqual([])
    expect(happened(initial, change("revoked"))).toEqual(initial)
    expect(runs(happened(record(), { type: "factsEstablished", data: { facts: {}, evidence: [] } }))).toEqual(
      [],
    )
  })

  it("goes on with what follows and with the new decision, and begins anew with another change", () => {
    const { by, grounds } = decision
    const outcomes = ["suspend"]
    const steps: readonly RecordEventBody[] = [
      change("revoked"),
      { type: "cascadeFollowed", data: { outcomes } },
      { type: "cascadeChosen", data: { by, grounds, outcomes, facts: {} } },
      { type: "redecisionResolved", data: { redecision: "lighter", facts: {} } },
    ]
    const went = steps.reduce(happened, record())
    expect(runs(went)).toEqual([["revocation", "changeKnown", "followed", "followed", "redecided"]])
    expect(runs(happened(went, change("void")))).toEqual([["revocation", "changeKnown"]])
  })

  it("leaves others as they are, and doesn't go on where it never began", () => {
    const complaint = withStep(runOf("complaint", partyRef("office-7")), "received", day)
    const state = record("recorded", { file: { ...record().file, runs: [complaint] } })
    const followed = happened(state, { type: "cascadeFollowed", data: { outcomes: ["suspend"] } })
    expect(runs(followed)).toEqual([["complaint", "received"]])
    const changed = happened(state, change("revoked"))
    expect(changed).toMatchObject({
      file: { runs: [complaint, withStep(runOf("revocation"), "changeKnown", later)] },
    })
  })

  it("needs the steps that follow by themselves: they carry nothing, and the first of them begins it", () => {
    const need = caseNeeds.find(({ procedure }) => procedure === "revocation")
    expect([
      need?.rights,
      need?.steps.map(({ step, required, begins, carries }) => [step, required, begins, carries]),
    ]).toEqual([
      [],
      [
        ["changeKnown", true, true, []],
        ["followed", true, false, []],
        ["redecided", true, false, []],
      ],
    ])
    const standard = Object.values(standardProcedures)
    expect(Result.isSuccess(proceduresInForce(standard, caseNeeds))).toBe(true)
    const without = standard.map((one) =>
      one.id === "revocation"
        ? { ...one, steps: one.steps.filter(({ id }) => id !== "changeKnown" && id !== "redecided") }
        : one,
    )
    const faults = proceduresInForce(without, caseNeeds)
    expect(Result.isFailure(faults) && faults.failure.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual(
      expect.arrayContaining([
        "procedure.stepNeeded revocation.changeKnown",
        "procedure.stepNeeded revocation.redecided",
      ]),
    )
  })
})
