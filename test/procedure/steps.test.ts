import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, partyRef } from "../../src/kernel/index.js"
import {
  dueOf,
  latestStep,
  mayTake,
  procedure,
  procedureFaults,
  runOf,
  step,
  withStep,
  type Procedure,
  type ProcedureRun,
  type Taking,
} from "../../src/procedure/index.js"
import {
  anyProcedure,
  by,
  citation,
  codes,
  contextOn,
  deadlineOf,
  higher,
  office,
  start,
  subject,
  taken,
  who,
} from "./made-up.js"
import { text } from "../../src/kernel/index.js"

const full: Taking = {
  subject,
  by,
  evidence: ["report", "minutes"].map((kind) => ({ kind, ref: "E-1" })),
}

/** A run by trying steps in turn: each is taken where it may be. */
const runThrough = (made: Procedure, tried: readonly number[]): ProcedureRun => {
  const context = contextOn(start, { procedures: [made] })
  return tried.reduce((run, index) => {
    const id = `s${String(index)}`
    return Result.isSuccess(mayTake(context, run, id, full)) ? withStep(run, id, start) : run
  }, runOf(made.id))
}

const tries = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 40 })

describe("whatever the data of a procedure", () => {
  it("a random procedure is valid", () => {
    fc.assert(
      fc.property(anyProcedure, (made) => {
        expect(procedureFaults(made)).toEqual([])
      }),
    )
  })

  it("no step is taken out of order", () => {
    fc.assert(
      fc.property(anyProcedure, tries, (made, tried) => {
        const run = taken(runThrough(made, tried))
        run.forEach((id, index) => {
          const { follows } = made.steps.find((one) => one.id === id)!
          const before = run[index - 1]
          expect(before === undefined ? follows.length : follows.includes(before)).toBe(
            before === undefined ? 0 : true,
          )
        })
      }),
    )
  })

  it("a step may be taken exactly where it follows the latest, and is otherwise refused for that alone", () => {
    fc.assert(
      fc.property(anyProcedure, tries, (made, tried) => {
        const run = runThrough(made, tried)
        const latest = latestStep(run)
        const context = contextOn(start, { procedures: [made] })
        for (const { id, follows } of made.steps) {
          const fits = latest === undefined ? follows.length === 0 : follows.includes(latest)
          expect(codes(mayTake(context, run, id, full))).toEqual(fits ? [] : ["procedure.order"])
        }
      }),
    )
  })

  it("lateness changes neither what may be done nor by whom: the same steps are open on every later day", () => {
    fc.assert(
      fc.property(anyProcedure, tries, fc.integer({ min: 0, max: 400 }), (made, tried, later) => {
        const run = runThrough(made, tried)
        const open = (day: number) => {
          const context = contextOn(addDays(start, day), { procedures: [made] })
          return made.steps.map(({ id }) => codes(mayTake(context, run, id, full)))
        }
        expect(open(later)).toEqual(open(0))
      }),
    )
  })

  it("only the subject's own lateness lets a case go on", () => {
    fc.assert(
      fc.property(
        anyProcedure,
        fc.constantFrom("caseGoesOn" as const, "receiverDecides" as const),
        (made, effect) => {
          const words = text("后果。", "What follows.")
          const worse: Procedure = {
            ...made,
            steps: made.steps.map((one) => ({
              ...one,
              deadlines: one.deadlines.map((each) => ({ ...each, ifLate: { effect, words } })),
            })),
          }
          const timed = made.steps.filter(
            ({ actor, deadlines }) => actor !== "subject" && deadlines.length > 0,
          )
          expect(procedureFaults(worse).map(({ code }) => code)).toEqual(
            timed.map(() => "procedure.lateAgainstSubject"),
          )
        },
      ),
    )
  })
})

const plain = (more: Partial<Parameters<typeof step>[0]> = {}, directed = false): Procedure =>
  procedure({
    id: "plain",
    label: text("示例程序", "an example"),
    citation,
    directed,
    steps: [
      step({ id: "begun", label: text("开始", "start"), actor: "either", who, follows: [] }),
      step({
        id: "done",
        label: text("办结", "conclusion"),
        actor: "organ",
        who,
        follows: ["begun"],
        deadlines: [deadlineOf("begun")],
        ...more,
      }),
    ],
  })

const tryDone = (made: Procedure, taking: Omit<Taking, "subject">, against?: typeof office) =>
  codes(
    mayTake(
      contextOn(start, { procedures: [made] }),
      withStep(runOf("plain", against), "begun", start),
      "done",
      { subject, ...taking },
    ),
  )

describe("a step", () => {
  it("of a procedure that nobody gave is refused, and what is due of it is shown as unset", () => {
    const run = withStep(runOf("plain"), "begun", start)
    expect(codes(mayTake(contextOn(start), run, "done", { subject }))).toEqual(["procedure.missing"])
    expect(dueOf(run, contextOn(start)).map((item) => [item.id, item.kind])).toEqual([["plain", "unset"]])
    expect(dueOf(runOf("plain"), contextOn(start))).toEqual([])
  })

  it("that the procedure doesn't have is refused", () => {
    const context = contextOn(start, { procedures: [plain()] })
    expect(codes(mayTake(context, runOf("plain"), "toString", { subject }))).toEqual(["procedure.noSuchStep"])
  })

  it("of a body needs a body", () => {
    expect(tryDone(plain(), {})).toEqual(["procedure.nobodyActs"])
    expect(tryDone(plain({ actor: "subject" }), {})).toEqual([])
  })

  it("is never decided by the subject, nor without the minutes of a collective decision", () => {
    const made = plain({ recusal: true, collective: true })
    expect(tryDone(made, { by: { organ: subject, collective: true, minutes: "M" } })).toEqual([
      "procedure.recusal",
    ])
    expect(tryDone(made, { by: { organ: office, person: subject, collective: true, minutes: " " } })).toEqual(
      ["procedure.recusal", "procedure.collective"],
    )
    expect(tryDone(made, { by })).toEqual([])
  })

  it("needs its evidence, and the proof of every document that it serves", () => {
    const service = [
      { document: "result", label: text("结果", "the result"), to: "subject", proof: "receipt" } as const,
    ]
    const made = plain({ evidence: ["report"], service })
    expect(tryDone(made, { by })).toEqual([
      "procedure.evidence",
      "procedure.evidence",
      "procedure.servedToNobody",
    ])
    const evidence = ["report", "receipt"].map((kind) => ({ kind, ref: "E-1" }))
    const to = (...receivers: readonly (typeof office)[]) => [{ document: "result", receivers }]
    expect(tryDone(made, { by, evidence, served: to() })).toEqual(["procedure.servedToNobody"])
    expect(tryDone(made, { by, evidence, served: to(office) })).toEqual(["procedure.servedToOthers"])
    expect(tryDone(made, { by, evidence, served: to(office, subject) })).toEqual([])
    expect(tryDone(made, { by, evidence, receivers: [subject] })).toEqual([])
    const other = plain({ service: service.map((one) => ({ ...one, to: "other" as const })) })
    expect(tryDone(other, { by, evidence, served: to(subject) })).toEqual(["procedure.servedToOthers"])
    expect(tryDone(other, { by, evidence, served: to(higher) })).toEqual([])
  })

  it("against a body names it, and that body neither takes the step nor receives its documents", () => {
    const service = [
      { document: "transfer", label: text("转交函", "the letter"), to: "other", proof: "receipt" } as const,
    ]
    const made = plain({ independent: true, service }, true)
    const evidence = [{ kind: "receipt", ref: "E-1" }]
    const served = (receiver: typeof office) => [{ document: "transfer", receivers: [receiver] }]
    expect(tryDone(made, { by, evidence, served: served(higher) })).toEqual(["procedure.againstMissing"])
    expect(tryDone(made, { by, evidence, served: served(higher) }, office)).toEqual([
      "procedure.independence",
    ])
    expect(
      tryDone(made, { by: { organ: higher, collective: false }, evidence, served: served(office) }, office),
    ).toEqual(["procedure.independence"])
    const third = partyRef("office-3")
    expect(tryDone(made, { by, evidence, served: served(higher) }, third)).toEqual([])
  })
})
