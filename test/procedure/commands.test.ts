// Any procedure is carried on by four commands: a step, an extension, a suspension, a resumption. Whatever stands against
// a step is said at once, each reason at its place.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, days, partyRef, text } from "../../src/kernel/index.js"
import { parameter } from "../../src/policy/index.js"
import {
  decideProcedure,
  dueOf,
  evolveRun,
  hasOwnCommand,
  mayTake,
  parametersOf,
  periodsOf,
  procedure,
  procedureBasis,
  procedureInForce,
  proceduresById,
  runOf,
  step,
  stepDue,
  withStep,
  type Procedure,
  type ProcedureCommand,
  type ProcedureNeed,
  type ProcedureRun,
  type Step,
  type Taking,
} from "../../src/procedure/index.js"
import {
  by,
  citation,
  contextOn,
  deadlineOf,
  explained,
  higher,
  office,
  start,
  subject,
  term,
  who,
} from "./made-up.js"

const label = (zh: string, en: string) => ({ label: text(zh, en) })
const times = parameter(
  "times",
  { kind: "number", min: 1, max: 9, step: 1 },
  { label: text("次数", "times"), issuedBy: who, citation },
)
const longer = { period: term("longer"), bounds: "added" as const, approvedBy: who, times, citation }
const appraisal = { id: "appraisal", label: text("鉴定", "appraisal"), citation }
const letter = { document: "letter", label: text("函", "letter"), to: "subject", proof: "receipt" } as const
const notice = { ...letter, document: "notice", to: "other", proof: "posted" } as const
const steps: readonly Step[] = [
  step({ id: "filed", ...label("提出", "filing"), actor: "subject", who, follows: [] }),
  step({
    id: "heard",
    ...label("听取", "hearing"),
    actor: "organ",
    who,
    follows: ["filed", "told"],
    evidence: ["report"],
    recusal: true,
    independent: true,
    collective: true,
    service: [letter, notice],
    deadlines: [deadlineOf("filed", { extension: longer, suspensions: [appraisal] })],
  }),
  step({ id: "told", ...label("告知", "telling"), actor: "either", who, follows: ["filed"] }),
]
const example = procedure({ id: "example", ...label("示例程序", "example"), citation, directed: true, steps })
const against = partyRef("office-3")
const other = partyRef("office-4")
const filed = withStep(runOf("example", against), "filed", start)
const law = { values: { handling: days(10), longer: days(5), times: 1 }, procedures: [example] }
const context = (later = 0, procedures: readonly Procedure[] = [example]) =>
  contextOn(addDays(start, later), { ...law, procedures })

const well: Taking = {
  subject,
  by,
  evidence: ["report", "receipt", "posted"].map((kind) => ({ kind, ref: "E-1" })),
  served: [
    { document: "letter", receivers: [subject] },
    { document: "notice", receivers: [other] },
  ],
}
const refusedFor = (taking: Partial<Taking>, run: ProcedureRun = filed, id = "heard") => {
  const result = mayTake(context(), run, id, { ...well, ...taking })
  if (Result.isSuccess(result)) return []
  const { reasons } = result.failure
  explained(reasons)
  expect(reasons.every((reason) => reason.citation === citation)).toBe(true)
  return reasons.map(({ code, at }) => `${code} at ${at ?? ""}`)
}

describe("a step", () => {
  it("is taken in its order, with its evidence, its documents and its body", () => {
    expect(refusedFor({})).toEqual([])
    expect(Result.getOrThrow(mayTake(context(), filed, "heard", well))).toEqual({
      procedure: example,
      step: steps[1],
    })
  })

  it.each([
    ["no body", { by: undefined }, ["procedure.nobodyActs at by", "procedure.collective at by.minutes"]],
    ["the subject's own", { by: { ...by, person: subject } }, ["procedure.recusal at by"]],
    ["the body it is against", { by: { ...by, organ: against } }, ["procedure.independence at by"]],
    ["a decision by one", { by: { ...by, collective: false } }, ["procedure.collective at by.minutes"]],
    ["no minutes", { by: { organ: office, collective: true } }, ["procedure.collective at by.minutes"]],
    ["empty minutes", { by: { ...by, minutes: " " } }, ["procedure.collective at by.minutes"]],
    [
      "no evidence",
      { evidence: [] },
      ["report", "receipt", "posted"].map((kind) => `procedure.evidence at evidence.${kind}`),
    ],
    [
      "evidence without a reference",
      {
        evidence: ["report", "receipt", "posted"].map((kind) => ({
          kind,
          ref: kind === "report" ? " " : "E",
        })),
      },
      ["procedure.evidence at evidence.report"],
    ],
    [
      "documents served on nobody",
      { served: [] },
      ["procedure.servedToNobody at served.letter", "procedure.servedToNobody at served.notice"],
    ],
    [
      "documents for the subject and for others mixed up",
      {
        served: [
          { document: "letter", receivers: [other] },
          { document: "notice", receivers: [subject] },
        ],
      },
      ["procedure.servedToOthers at served.letter", "procedure.servedToOthers at served.notice"],
    ],
    [
      "documents on the body it is against",
      {
        served: [
          { document: "letter", receivers: [subject, against] },
          { document: "notice", receivers: [other, subject] },
        ],
      },
      ["procedure.independence at served.letter"],
    ],
    ["all documents on both, not told apart", { served: [], receivers: [subject, other] }, []],
  ] as const)("%s", (_what, taking, faults) => {
    expect(refusedFor(taking as Partial<Taking>)).toEqual(faults)
  })

  it("says what would reach whom, and which steps come first", () => {
    const remedies = (taking: Partial<Taking>, run = filed, id = "heard") => {
      const result = mayTake(context(), run, id, { ...well, ...taking })
      return Result.isSuccess(result) ? [] : result.failure.reasons.map(({ remedy }) => remedy.en)
    }
    const mixed = [
      { document: "letter", receivers: [other] },
      { document: "notice", receivers: [subject] },
    ]
    expect(remedies({ served: mixed })).toEqual([
      "Serve it on the subject of the case.",
      "Serve it on the body concerned, not on the subject.",
    ])
    expect(remedies({}, runOf("example", against))).toEqual(["First complete: filing or telling."])
    expect(remedies({}, filed, "filed")).toEqual(["The procedure has begun: go on from where it stands."])
  })

  it("out of order, unknown, or of a procedure that names nobody it is against, is refused", () => {
    expect(refusedFor({}, runOf("example", against))).toEqual(["procedure.order at heard"])
    expect(refusedFor({}, filed, "filed")).toEqual(["procedure.order at filed"])
    expect(refusedFor({}, runOf("example", against), "filed")).toEqual([])
    expect(refusedFor({}, filed, "elsewhere")).toEqual(["procedure.noSuchStep at example"])
    expect(refusedFor({}, withStep(runOf("example"), "filed", start))).toEqual([
      "procedure.againstMissing at against",
    ])
  })
})

const need: ProcedureNeed = {
  procedure: "example",
  steps: [{ step: "heard", required: true, begins: false, carries: [] }],
  rights: [],
}
const takes = (id: string): ProcedureCommand => ({
  type: "takeStep",
  data: {
    procedure: "example",
    step: id,
    by,
    evidence: well.evidence ?? [],
    served: well.served ?? [],
    against,
  },
})
const extension = { procedure: "example", step: "heard", period: days(3) }
const approved = {
  approval: { by: { ...by, organ: higher }, ref: "A-1" },
  statementRef: partyRef("statement-1"),
}
const commands = {
  extend: { type: "extendDeadline", data: { ...extension, ...approved } },
  stop: { type: "suspendProcedure", data: { procedure: "example", ground: "appraisal", by, evidence: [] } },
  goOn: { type: "resumeProcedure", data: { procedure: "example", by, evidence: [] } },
} as const satisfies Readonly<Record<string, ProcedureCommand>>

const decided = (
  run: ProcedureRun | undefined,
  command: ProcedureCommand,
  { needs, later = 1 }: { needs?: ProcedureNeed; later?: number } = {},
) => decideProcedure({ run, need: needs, subject }, command, context(later))
const said = (...given: Parameters<typeof decided>) => {
  const result = decided(...given)
  return Result.isSuccess(result)
    ? result.success.map(({ type }) => type)
    : result.failure.reasons.map(({ code, at }) => `${code} at ${at ?? ""}`)
}
/** A run after commands that are all carried out, one a day. */
const after = (...done: readonly ProcedureCommand[]): ProcedureRun | undefined =>
  done.reduce<ProcedureRun | undefined>((run, command, later) => {
    const events = Result.getOrThrow(decided(run, command, { later }))
    return events.reduce((now, event) => evolveRun(now, event, addDays(start, later)), run)
  }, undefined)

describe("the commands of any procedure", () => {
  it("begin it, and nothing else does", () => {
    expect(said(undefined, takes("filed"))).toEqual(["stepTaken"])
    expect(after(takes("filed"))).toEqual(filed)
    expect(said(undefined, takes("told"))).toEqual(["procedure.notBegun at procedure"])
    for (const command of Object.values(commands))
      expect(said(undefined, command)).toEqual(["procedure.notBegun at procedure"])
    expect(said(filed, takes("elsewhere"))).toEqual(["procedure.noSuchStep at example"])
    expect(said(filed, takes("filed"))).toEqual(["procedure.order at filed"])
  })

  it("begin it anew once nothing follows any more", () => {
    const over = after(takes("filed"), takes("heard"))
    expect(over?.taken.map((one) => one.step)).toEqual(["filed", "heard"])
    expect(said(over, takes("filed"))).toEqual(["stepTaken"])
    expect(after(takes("filed"), takes("heard"), takes("filed"))?.taken).toEqual([
      { step: "filed", on: addDays(start, 2) },
    ])
    expect(said(runOf("example", against), takes("filed"))).toEqual(["stepTaken"])
  })

  it("leave a step that a room takes to the room's own command, and its beginning too", () => {
    expect(said(filed, takes("heard"), { needs: need })).toEqual(["procedure.ownCommand at step"])
    expect(said(filed, takes("told"), { needs: need })).toEqual(["stepTaken"])
    expect(said(undefined, takes("filed"), { needs: need })).toEqual(["procedure.notBegun at procedure"])
    const further = { ...need, steps: [...need.steps, { ...need.steps[0]!, step: "told" }] }
    expect(["filed", "heard", "told"].filter((id) => hasOwnCommand(further, id))).toEqual(["heard", "told"])
    expect([
      hasOwnCommand(need, "heard"),
      hasOwnCommand(need, "told"),
      hasOwnCommand(undefined, "heard"),
    ]).toEqual([true, false, false])
  })

  it("are events with what they say, and the clause", () => {
    const event = (run: ProcedureRun | undefined, command: ProcedureCommand) =>
      Result.getOrThrow(decided(run, command))
    const basis = [citation]
    const data = (id: string) => takes(id).data
    expect(event(undefined, takes("filed"))).toEqual([
      { type: "stepTaken", data: { ...data("filed"), begins: true }, basis },
    ])
    expect(event(filed, takes("told"))).toEqual([
      { type: "stepTaken", data: { ...data("told"), begins: false }, basis },
    ])
    expect(event(filed, commands.extend)).toEqual([
      { type: "deadlineExtended", data: { ...commands.extend.data, startsWith: "filed" }, basis },
    ])
    expect(event(filed, commands.stop)).toEqual([
      { type: "procedureSuspended", data: commands.stop.data, basis },
    ])
    const stopped = after(takes("filed"), commands.stop)
    expect(event(stopped, commands.goOn)).toEqual([
      { type: "procedureResumed", data: commands.goOn.data, basis },
    ])
  })

  it("move the last day as they say", () => {
    const lastDay = (...done: readonly ProcedureCommand[]) => {
      const run = after(takes("filed"), ...done)
      const [item] = run === undefined ? [] : dueOf(run, context())
      return item?.kind === "counted" && item.deadline.dueOn
    }
    expect(lastDay()).toBe(addDays(start, 10))
    expect(lastDay(commands.extend)).toBe(addDays(start, 13))
    expect(lastDay(commands.stop, commands.goOn)).toBe(addDays(start, 11))
    const both = after(takes("filed"), commands.extend, commands.stop, commands.goOn)
    const [item] = both === undefined ? [] : dueOf(both, context(4))
    expect(item?.kind === "counted" && [item.deadline.extensions, item.deadline.suspensions]).toMatchObject([
      [{ period: days(3), grantedOn: addDays(start, 1), citation }],
      [{ from: addDays(start, 2), reason: appraisal.label, citation }],
    ])
  })

  it("are refused for every reason there is", () => {
    const bare: ProcedureCommand = { type: "extendDeadline", data: extension }
    expect(said(filed, bare)).toEqual([
      "extension.approvalMissing at approval",
      "extension.reasonMissing at statementRef",
    ])
    const extend = (data: Partial<(typeof commands)["extend"]["data"]>): ProcedureCommand => ({
      type: "extendDeadline",
      data: { ...commands.extend.data, ...data },
    })
    expect(said(filed, extend({ approval: { by: { ...by, organ: subject }, ref: "A" } }))).toEqual([
      "procedure.recusal at approval.by",
    ])
    expect(said(filed, extend({ approval: { ...approved.approval, ref: " " } }))).toEqual([
      "extension.approvalMissing at approval",
    ])
    expect(said(filed, extend({ period: days(6) }))).toEqual(["extension.tooLong at period"])
    expect(said(filed, extend({ period: days(5) }))).toEqual(["deadlineExtended"])
    expect(said(filed, extend({ step: "told" }))).toEqual(["extension.notRunning at step"])
    expect(said(filed, extend({ step: "elsewhere" }))).toEqual(["procedure.noSuchStep at example"])
    const once = after(takes("filed"), commands.extend)
    expect(said(once, extend({ period: days(1) }))).toEqual(["extension.usedUp at step"])
    expect(said(filed, { ...commands.stop, data: { ...commands.stop.data, ground: "holiday" } })).toEqual([
      "suspension.notPermitted at ground",
    ])
    expect(said(filed, commands.stop, { later: 11 })).toEqual(["suspension.ranOut at "])
    expect(said(filed, commands.goOn)).toEqual(["suspension.none at "])
    const stopped = after(takes("filed"), commands.stop)
    expect(said(stopped, commands.stop)).toEqual(["suspension.open at "])
    expect(said(stopped, commands.goOn, { later: 0 })).toEqual(["suspension.resumedBefore at "])
    const own = { ...by, organ: subject }
    expect(said(filed, { ...commands.stop, data: { ...commands.stop.data, by: own } })).toEqual([
      "procedure.recusal at by",
    ])
    expect(said(stopped, { ...commands.goOn, data: { ...commands.goOn.data, by: own } })).toEqual([
      "procedure.recusal at by",
    ])
    const lost = { ...commands.goOn, data: { ...commands.goOn.data, procedure: "elsewhere" } }
    expect(said(filed, lost)).toEqual(["procedure.missing at elsewhere"])
  })

  it("that never began leave nothing behind", () => {
    const events = [
      { type: "stepTaken", data: { ...takes("told").data, begins: false } },
      { type: "deadlineExtended", data: { ...commands.extend.data, startsWith: "filed" } },
      { type: "procedureSuspended", data: commands.stop.data },
      { type: "procedureResumed", data: commands.goOn.data },
    ] as unknown as readonly Parameters<typeof evolveRun>[1][]
    for (const event of events) expect(evolveRun(undefined, event, start)).toBeUndefined()
  })
})

describe("the procedures in force", () => {
  it("are found by their id, the later of two; one that nobody gave is missing, whatever its name", () => {
    const own = { ...example, directed: false }
    const found = proceduresById([example, own])
    expect(procedureInForce({ procedures: found }, "example")).toEqual(Result.succeed(own))
    const missing = procedureInForce({ procedures: found }, "toString")
    expect(Result.isFailure(missing) && [...explained(missing.failure.reasons), missing.failure.at]).toEqual([
      "procedure.missing",
      "toString",
    ])
    expect(procedureBasis({ procedures: found }, "example")).toEqual([citation])
    expect(procedureBasis({ procedures: found }, "elsewhere")).toEqual([])
  })

  it("leave open their terms, what lengthens them, and how often; each once", () => {
    const twice = proceduresById([example, { ...example, id: "second" }])
    expect(parametersOf(twice).map(({ id }) => id)).toEqual(["handling", "longer", "times"])
    expect(periodsOf(twice).map(({ id }) => id)).toEqual(["handling", "longer"])
    const fixed = (change: object) =>
      proceduresById([
        {
          ...example,
          steps: steps.map((one) => ({
            ...one,
            deadlines: one.deadlines.map((due) => ({ ...due, ...change })),
          })),
        },
      ])
    expect(parametersOf(fixed({ extension: { ...longer, times: 2 } })).map(({ id }) => id)).toEqual([
      "handling",
      "longer",
    ])
    expect(parametersOf(fixed({ extension: undefined })).map(({ id }) => id)).toEqual(["handling"])
  })
})

describe("the first deadline of a step", () => {
  it("is counted whatever step is the latest, with what follows from lateness", () => {
    const due = stepDue("heard", withStep(filed, "told", start), context(11))
    expect(due).toMatchObject({
      kind: "counted",
      standing: "expired",
      deadline: { dueOn: addDays(start, 10) },
      lateEffect: "nothingChanges",
    })
  })

  it("is nothing where the step, its term, its start or its procedure isn't there", () => {
    expect(stepDue("elsewhere", filed, context())).toBeUndefined()
    expect(stepDue("filed", filed, context())).toBeUndefined()
    expect(stepDue("heard", runOf("example"), context())).toBeUndefined()
    expect(stepDue("heard", filed, context(0, []))).toBeUndefined()
  })

  it("of a run whose procedure nobody gives any more is shown as unset, from its last step on", () => {
    expect(dueOf(filed, context(0, []))).toMatchObject([
      { id: "example", kind: "unset", startedOn: start, fault: { code: "procedure.missing" } },
    ])
    expect(dueOf(runOf("example"), context(0, []))).toEqual([])
    const [item] = dueOf(filed, context())
    expect(item).toMatchObject({ id: "example.heard", lateEffect: "nothingChanges", label: steps[1]?.label })
    expect(dueOf(runOf("example"), context())).toEqual([])
  })
})
