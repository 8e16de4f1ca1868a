// An objection (方案三（一）4): filed by the subject, accepted or passed on, or told where it belongs; open, it may mark the
// record or freeze it; closed, it has no effect of its own any more.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  decideObjection,
  effectOfObjection,
  evolveObjection,
  noObjection,
  objectionFacts,
  objectionNeed,
  type ObjectionCommand,
  type ObjectionEvent,
  type ObjectionState,
} from "../../src/objection/index.js"
import { objectionProcedure } from "../../src/packs/district/procedures/objection.js"
import { procedureFaults, runOf, withStep } from "../../src/procedure/index.js"
import { invented } from "../model/permissive-law.js"
import {
  day,
  decision,
  groundless,
  outcomeOf,
  ownDecision,
  scripted,
  viewOf,
} from "../rights/scripted-law.js"

const acceptance = <const Outcome extends string>(outcome: Outcome) =>
  ({ type: "chooseObjectionAcceptance", data: { ...decision, outcome, facts: {} } }) as const
const effect = <const Outcome extends string>(outcome: Outcome) =>
  ({ type: "chooseObjectionEffect", data: { ...decision, outcome, facts: {} } }) as const
const commands = {
  file: { type: "fileObjection", data: { statementRef: partyRef("statement-1"), evidence: [] } },
  accept: acceptance("accept"),
  transfer: acceptance("transfer"),
  redirect: acceptance("redirect"),
  supplement: acceptance("supplement"),
  refuse: acceptance("refuse"),
  mark: effect("mark"),
  freeze: effect("freeze"),
  correct: { type: "chooseObjectionOutcome", data: { ...decision, outcome: "corrected" } },
} as const satisfies Readonly<Record<string, ObjectionCommand>>
type Name = keyof typeof commands
const names = Object.keys(commands) as readonly Name[]

const decided = (state: ObjectionState, command: ObjectionCommand) =>
  decideObjection(state, command, viewOf(scripted().rulebook))

const later = [on("2026-03-04"), on("2026-03-05"), on("2026-03-06"), on("2026-03-07")]
const after = (...done: readonly Name[]): ObjectionState =>
  done.reduce<ObjectionState>((state, name, index) => {
    const events = Result.getOrThrow(decided(state, commands[name]))
    return events.reduce((now, event) => evolveObjection(now, event, later[index] ?? day), state)
  }, noObjection)

const opening = ["accept", "transfer"] as const
const closing = ["redirect", "supplement", "refuse"] as const

describe("what may happen next", () => {
  it.each([
    ["without one", [], ["file"]],
    ["filed", ["file"], ["accept", "transfer", "redirect", "supplement", "refuse"]],
    ["accepted", ["file", "accept"], ["mark", "freeze", "correct"]],
    ["passed on", ["file", "transfer"], ["mark", "freeze", "correct"]],
    ["frozen", ["file", "accept", "freeze"], ["mark", "freeze", "correct"]],
    ["told where it belongs", ["file", "redirect"], ["file"]],
    ["refused", ["file", "refuse"], ["file"]],
    ["decided", ["file", "accept", "correct"], ["file"]],
  ] as const)("%s", (_when, done, next) => {
    const state = after(...done)
    expect(names.filter((name) => Result.isSuccess(decided(state, commands[name])))).toEqual(next)
  })

  it("out of turn is refused with the reason and the clause", () => {
    const refused = (state: ObjectionState, name: Name) => {
      const result = decided(state, commands[name])
      return [...outcomeOf(result), Result.isFailure(result) && result.failure.citation?.article]
    }
    const { article } = plan("3.1.4")
    expect(refused(after("file"), "file")).toEqual(["objection.open", article])
    expect(refused(after("file", "accept"), "file")).toEqual(["objection.open", article])
    expect(refused(noObjection, "accept")).toEqual(["objection.notFiled", article])
    expect(refused(after("file"), "mark")).toEqual(["objection.notOpen", article])
    expect(refused(after("file"), "correct")).toEqual(["objection.notOpen", article])
  })

  it("is decided with reasons, by somebody else, and on a procedure that was given", () => {
    const codes = (state: ObjectionState, command: ObjectionCommand) => outcomeOf(decided(state, command))
    const open = after("file", "accept")
    const outcome = (data: typeof decision): ObjectionCommand => ({
      type: "chooseObjectionOutcome",
      data: { ...data, outcome: "upheldRecord" },
    })
    expect(codes(open, outcome(groundless))).toEqual(["decision.reasonsMissing"])
    expect(codes(open, outcome(ownDecision))).toEqual(["decision.recusal"])
    expect(
      codes(after("file"), { ...commands.accept, data: { ...commands.accept.data, ...ownDecision } }),
    ).toEqual(["procedure.recusal"])
    expect(codes(open, { ...commands.mark, data: { ...commands.mark.data, ...groundless } })).toEqual([
      "decision.reasonsMissing",
    ])
    const lost = viewOf(scripted().rulebook, { procedures: {} })
    for (const [state, name] of [
      [noObjection, "file"],
      [after("file"), "accept"],
      [open, "correct"],
    ] as const)
      expect(outcomeOf(decideObjection(state, commands[name], lost))).toEqual(["procedure.missing"])
  })
})

describe("each step", () => {
  it("is an event with what the command says and the clause; a choice also with the advice on what the case shows", () => {
    const said = (state: ObjectionState, name: Name) => Result.getOrThrow(decided(state, commands[name]))
    const basis = [objectionProcedure.citation]
    expect(said(noObjection, "file")).toEqual([{ type: "objectionFiled", data: commands.file.data, basis }])
    expect(said(after("file", "accept"), "correct")).toEqual([
      { type: "objectionOutcomeChosen", data: commands.correct.data, basis },
    ])
    expect(said(after("file"), "accept")).toMatchObject([
      {
        type: "objectionAcceptanceChosen",
        data: commands.accept.data,
        basis: [invented],
        receipt: { question: "objection.acceptance" },
      },
    ])
    expect(said(after("file", "accept"), "mark")).toMatchObject([
      {
        type: "objectionEffectChosen",
        data: commands.mark.data,
        basis: [invented],
        receipt: { question: "objection.effect", facts: { objectionOpen: true } },
      },
    ])
  })
})

describe("what has happened", () => {
  const run = (...taken: readonly string[]) =>
    taken.reduce((now, step, index) => withStep(now, step, later[index] ?? day), runOf("objection"))

  it("is written down with its day", () => {
    expect(after("file")).toEqual({ kind: "filed", run: run("filed") })
    expect(after("file", "accept")).toEqual({
      kind: "open",
      run: run("filed", "accepted"),
      transferred: false,
      effect: "none",
    })
    expect(after("file", "transfer", "freeze")).toEqual({
      kind: "open",
      run: run("filed", "transferred"),
      transferred: true,
      effect: "freeze",
    })
    for (const how of closing)
      expect(after("file", how)).toEqual({ kind: "notAccepted", how, on: "2026-03-05" })
    expect(after("file", "accept", "correct")).toEqual({
      kind: "closed",
      outcome: "corrected",
      on: "2026-03-06",
    })
  })

  it("out of turn changes nothing", () => {
    const accepted: ObjectionEvent = { type: "objectionAcceptanceChosen", data: commands.accept.data }
    const frozen: ObjectionEvent = { type: "objectionEffectChosen", data: commands.freeze.data }
    for (const state of [noObjection, after("file", "accept"), after("file", "refuse")])
      expect(evolveObjection(state, accepted, day)).toBe(state)
    for (const state of [noObjection, after("file"), after("file", "refuse")])
      expect(evolveObjection(state, frozen, day)).toBe(state)
  })
})

describe("an objection", () => {
  it("shows and has an effect only while it is open", () => {
    for (const how of opening) {
      expect(objectionFacts(after("file", how))).toEqual({ objectionOpen: true })
      expect(effectOfObjection(after("file", how, "freeze"))).toBe("freeze")
      expect(effectOfObjection(after("file", how, "mark"))).toBe("mark")
    }
    for (const state of [
      noObjection,
      after("file"),
      after("file", "refuse"),
      after("file", "accept", "correct"),
    ]) {
      expect(objectionFacts(state)).toEqual({ objectionOpen: false })
      expect(effectOfObjection(state)).toBe("none")
    }
  })

  it("needs a procedure that can be filed, accepted and decided", () => {
    expect(procedureFaults(objectionProcedure, objectionNeed)).toEqual([])
    const needed = (step: string) =>
      procedureFaults(
        { ...objectionProcedure, steps: objectionProcedure.steps.filter(({ id }) => id !== step) },
        objectionNeed,
      ).some(({ code }) => code === "procedure.stepNeeded")
    expect(objectionProcedure.steps.map(({ id }) => [id, needed(id)])).toEqual([
      ["filed", true],
      ["accepted", true],
      ["transferred", false],
      ["notAccepted", false],
      ["decided", true],
    ])
  })
})
