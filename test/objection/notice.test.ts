// Notice and defence (方案三（一）4): served on the subject before a record, heard whenever the subject speaks, answered with
// reasons; what changes afterwards is notified again before it can weigh.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  decideNotice,
  evolveNotice,
  noNotice,
  noticeFacts,
  noticeNeed,
  type NoticeCommand,
  type NoticeState,
} from "../../src/objection/index.js"
import { noticeProcedure } from "../../src/packs/district/procedures/notice.js"
import { procedureFaults, runOf, withStep, type Procedures } from "../../src/procedure/index.js"
import {
  contextOf,
  counted,
  day,
  decision,
  groundless,
  outcomeOf,
  ownDecision,
  person,
  scripted,
  viewOf,
} from "../rights/scripted-law.js"

const { by } = decision
const evidence = [{ kind: "proofOfService", ref: "P-1" }]
const commands = {
  serve: { type: "serveNotice", data: { by, complete: true, evidence } },
  serveBriefly: { type: "serveNotice", data: { by, complete: false, evidence } },
  defend: { type: "receiveDefence", data: { statementRef: partyRef("statement-1") } },
  refuse: { type: "answerDefence", data: { ...decision, outcome: "notMadeOut" } },
  grant: { type: "answerDefence", data: { ...decision, outcome: "madeOut" } },
  note: { type: "noteChangeSinceNotice", data: { change: "newConduct", by } },
} as const satisfies Readonly<Record<string, NoticeCommand>>
type Name = keyof typeof commands

const decided = (state: NoticeState, command: NoticeCommand, procedures?: Procedures) =>
  decideNotice(state, command, viewOf(scripted().rulebook, procedures === undefined ? {} : { procedures }))

const later = [on("2026-03-04"), on("2026-03-05"), on("2026-03-06"), on("2026-03-07")]
const after = (...done: readonly Name[]): NoticeState =>
  done.reduce<NoticeState>((state, name, index) => {
    const events = Result.getOrThrow(decided(state, commands[name]))
    return events.reduce((now, event) => evolveNotice(now, event, later[index] ?? day), state)
  }, noNotice)

const run = (...taken: readonly string[]) =>
  taken.reduce((now, step, index) => withStep(now, step, later[index] ?? day), runOf("notice"))

describe("a notice", () => {
  it("is served on the subject by a named body, with the proof; otherwise it is not served", () => {
    const serve = (
      data: Partial<(typeof commands)["serve"]["data"] & { receivers: readonly (typeof person)[] }>,
    ) => outcomeOf(decided(noNotice, { type: "serveNotice", data: { ...commands.serve.data, ...data } }))
    expect(serve({})).toEqual(["noticeServed"])
    expect(serve({ receivers: [person] })).toEqual(["noticeServed"])
    expect(serve({ receivers: [partyRef("person-2")] })).toEqual(["procedure.servedToOthers"])
    expect(serve({ evidence: [] })).toEqual(["procedure.evidence"])
    expect(serve({ by: ownDecision.by })).toEqual(["procedure.recusal"])
  })

  it("comes first: before it nothing is heard, answered or noted", () => {
    for (const name of ["defend", "refuse", "grant", "note"] as const) {
      const refused = decided(noNotice, commands[name])
      expect(outcomeOf(refused)).toEqual(["notice.notServed"])
      expect(Result.isFailure(refused) && refused.failure.citation).toEqual(plan("3.1.4"))
      const event = { type: "defenceReceived", data: commands.defend.data } as const
      expect(evolveNotice(noNotice, event, day)).toBe(noNotice)
    }
  })

  it("and all that follows it carries the clause of the procedure in force, and none where none was given", () => {
    const basis = (state: NoticeState, name: Name, procedures?: Procedures) =>
      Result.getOrThrow(decided(state, commands[name], procedures)).map((event) => event.basis)
    const served = after("serve")
    expect(basis(noNotice, "serve")).toEqual([[noticeProcedure.citation]])
    expect(basis(served, "defend")).toEqual([[noticeProcedure.citation]])
    expect(basis(served, "note")).toEqual([[noticeProcedure.citation]])
    expect(basis(after("serve", "defend"), "refuse")).toEqual([[noticeProcedure.citation]])
    expect(basis(served, "note", {})).toEqual([[]])
    expect(outcomeOf(decided(served, commands.defend, {}))).toEqual(["procedure.missing"])
  })

  it("is an event with what the command says", () => {
    const said = (state: NoticeState, name: Name) =>
      Result.getOrThrow(decided(state, commands[name])).map(({ type, data }) => [type, data])
    expect(said(noNotice, "serve")).toEqual([["noticeServed", commands.serve.data]])
    expect(said(after("serve"), "defend")).toEqual([["defenceReceived", commands.defend.data]])
    expect(said(after("serve", "defend"), "grant")).toEqual([["defenceAnswered", commands.grant.data]])
    expect(said(after("serve"), "note")).toEqual([["changeSinceNoticeNoted", commands.note.data]])
  })
})

describe("a defence", () => {
  it("is received whenever it comes: at once, again, after its answer, and years later", () => {
    for (const done of [["serve"], ["serve", "defend"], ["serve", "defend", "refuse"]] as const)
      expect(outcomeOf(decided(after(...done), commands.defend))).toEqual(["defenceReceived"])
    const view = viewOf(scripted().rulebook, { at: on("2029-03-04") })
    expect(outcomeOf(decideNotice(after("serve"), commands.defend, view))).toEqual(["defenceReceived"])
  })

  it("is answered once, with reasons, and by somebody else", () => {
    const answer = (state: NoticeState, command: NoticeCommand = commands.refuse) =>
      outcomeOf(decided(state, command))
    const heard = after("serve", "defend")
    expect(answer(heard)).toEqual(["defenceAnswered"])
    expect(answer(after("serve"))).toEqual(["notice.nothingToAnswer"])
    expect(answer(after("serve", "defend", "refuse"))).toEqual(["notice.nothingToAnswer"])
    const owed = (data: typeof decision) =>
      answer(heard, { type: "answerDefence", data: { ...data, outcome: "madeOut" } })
    expect([owed(groundless), owed(ownDecision)]).toEqual([["decision.reasonsMissing"], ["decision.recusal"]])
  })

  it("made before a new notice stands, and still wants its answer", () => {
    const again = after("serve", "defend", "serve")
    expect(again).toEqual({
      kind: "served",
      run: withStep(runOf("notice"), "served", on("2026-03-06")),
      complete: true,
      defence: "unanswered",
      change: "none",
      changeNotified: false,
    })
    expect(outcomeOf(decided(again, commands.refuse))).toEqual(["defenceAnswered"])
  })
})

describe("what has happened", () => {
  it("is written down with its day", () => {
    const fresh = {
      kind: "served",
      complete: true,
      defence: "notMade",
      change: "none",
      changeNotified: false,
    }
    expect(after("serve")).toEqual({ ...fresh, run: run("served") })
    expect(after("serveBriefly")).toEqual({ ...fresh, complete: false, run: run("served") })
    expect(after("serve", "defend", "refuse")).toEqual({
      ...fresh,
      run: run("served", "defended", "answered"),
      defence: "notMadeOut",
    })
    expect(after("serve", "defend", "grant")).toMatchObject({ defence: "madeOut" })
  })

  it("a change since the notice is notified by a new and complete one, and by nothing less", () => {
    const notified = (...done: readonly Name[]) => {
      const state = after(...done)
      return state.kind === "served" && [state.change, state.changeNotified]
    }
    expect(notified("serve", "note")).toEqual(["newConduct", false])
    expect(notified("serve", "note", "serveBriefly")).toEqual(["newConduct", false])
    expect(notified("serve", "note", "serve")).toEqual(["newConduct", true])
    expect(notified("serve", "serve")).toEqual(["none", false])
    expect(notified("serve", "note", "serve", "note")).toEqual(["newConduct", false])
  })
})

describe("what the notice shows to the questions", () => {
  const period = { "notice.defenceTerm": days(5) }
  const facts = (state: NoticeState, at: CalendarDate = day, counts = true, procedures?: Procedures) =>
    noticeFacts(
      state,
      contextOf(scripted({ values: period }).rulebook, {
        at,
        counting: counts ? counted("notice.defenceTerm") : {},
        ...(procedures === undefined ? {} : { procedures }),
      }),
    )

  it("is that nothing was served, until it is", () => {
    expect(facts(noNotice)).toEqual({
      noticeServed: false,
      noticeComplete: false,
      defenceTermRun: false,
      defence: "notMade",
      changeSinceNotice: "none",
      changeNotified: false,
    })
  })

  it("is the defence, the change, and whether the term has run: on its last day it hasn't", () => {
    const served = {
      noticeServed: true,
      noticeComplete: true,
      defenceTermRun: false,
      defence: "notMade",
      changeSinceNotice: "none",
      changeNotified: false,
    }
    expect(facts(after("serve"), on("2026-03-09"))).toEqual(served)
    expect(facts(after("serve"), on("2026-03-10"))).toEqual({ ...served, defenceTermRun: true })
    expect(facts(after("serve", "defend", "note"), on("2026-03-10"))).toEqual({
      ...served,
      defenceTermRun: true,
      defence: "unanswered",
      changeSinceNotice: "newConduct",
    })
  })

  it("leaves open whether the term has run where nobody can count it, or no procedure is given", () => {
    expect("defenceTermRun" in facts(after("serve"), on("2026-03-10"), false)).toBe(false)
    expect("defenceTermRun" in facts(after("serve"), on("2026-03-10"), true, {})).toBe(false)
  })

  it("lets the case go on only where the procedure says so", () => {
    const pending: Procedures = {
      notice: {
        ...noticeProcedure,
        steps: noticeProcedure.steps.map((step) => ({
          ...step,
          deadlines: step.deadlines.map((term) => ({
            ...term,
            ifLate: { ...term.ifLate, effect: "nothingChanges" as const },
          })),
        })),
      },
    }
    expect(facts(after("serve"), on("2026-03-10"), true, pending)).toMatchObject({ defenceTermRun: false })
  })
})

describe("what the room needs of the procedure of notice", () => {
  it("is all of the standard one, and that no step cuts the defence off", () => {
    expect(procedureFaults(noticeProcedure, noticeNeed)).toEqual([])
    const needed = (step: string) =>
      procedureFaults(
        { ...noticeProcedure, steps: noticeProcedure.steps.filter(({ id }) => id !== step) },
        noticeNeed,
      ).some(({ code }) => code === "procedure.stepNeeded")
    expect(noticeProcedure.steps.map(({ id }) => [id, needed(id)])).toEqual([
      ["served", true],
      ["defended", true],
      ["answered", true],
    ])
    const onlyOnce = {
      ...noticeProcedure,
      steps: noticeProcedure.steps.map((step) =>
        step.id === "defended" ? { ...step, follows: ["served"] } : step,
      ),
    }
    expect(procedureFaults(onlyOnce, noticeNeed).map(({ code, at }) => [code, at])).toContainEqual([
      "procedure.rightNarrowed",
      "notice.defended",
    ])
  })
})
