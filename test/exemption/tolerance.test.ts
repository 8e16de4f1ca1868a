// The tolerance procedure (方案三（一）4): whoever holds to account determines, once, after acceptance and verification; a
// conclusion that rested on false materials can be withdrawn, and only that reopens the matter.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  conclusionOf,
  decideTolerance,
  evolveTolerance,
  isExempted,
  noTolerance,
  toleranceFacts,
  toleranceNeed,
  tolerancePeriods,
  type ToleranceCommand,
  type ToleranceEvent,
  type ToleranceState,
} from "../../src/exemption/index.js"
import { on } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { toleranceProcedure } from "../../src/packs/district/procedures/tolerance.js"
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

const { by } = decision
const proof = (kind: string) => [{ kind, ref: "E-1" }]
const falseThen = { falseMaterialsFound: true, groundStandsWithout: false }
const commands = {
  start: { type: "startTolerance", data: { route: "application", evidence: [] } },
  accept: { type: "chooseToleranceAcceptance", data: { ...decision, outcome: "accept", facts: {} } },
  supplement: { type: "chooseToleranceAcceptance", data: { ...decision, outcome: "supplement", facts: {} } },
  refuse: { type: "chooseToleranceAcceptance", data: { ...decision, outcome: "refuse", facts: {} } },
  verify: { type: "verifyTolerance", data: { by, evidence: proof("verificationReport") } },
  exempt: { type: "chooseTolerance", data: { ...decision, outcome: "exempt", facts: {} } },
  report: { type: "reportTolerance", data: { by, evidence: proof("report") } },
  withdraw: {
    type: "withdrawTolerance",
    data: { ...decision, evidence: proof("falseMaterials"), facts: falseThen },
  },
} as const satisfies Readonly<Record<string, ToleranceCommand>>
type Name = keyof typeof commands
const names = Object.keys(commands) as readonly Name[]

const decided = (state: ToleranceState, command: ToleranceCommand) =>
  decideTolerance(state, command, viewOf(scripted().rulebook))

/** The state after commands that are all carried out, one a day. */
const after = (...done: readonly Name[]): ToleranceState =>
  done.reduce<ToleranceState>((state, name, index) => {
    const events = Result.getOrThrow(decided(state, commands[name]))
    return events.reduce((now, event) => evolveTolerance(now, event, days[index] ?? day), state)
  }, noTolerance)

const days = [on("2026-03-04"), on("2026-03-05"), on("2026-03-06"), on("2026-03-07"), on("2026-03-08")]

const may = (state: ToleranceState): readonly Name[] =>
  names.filter((name) => Result.isSuccess(decided(state, commands[name])))

describe("what may happen next", () => {
  it.each([
    ["before it began", [], ["start"]],
    ["begun", ["start"], ["accept", "supplement", "refuse"]],
    ["asked for more", ["start", "supplement"], ["accept", "refuse"]],
    ["accepted", ["start", "accept"], ["verify"]],
    ["verified", ["start", "accept", "verify"], ["exempt"]],
    ["determined", ["start", "accept", "verify", "exempt"], ["report", "withdraw"]],
    ["reported", ["start", "accept", "verify", "exempt", "report"], ["withdraw"]],
    ["refused", ["start", "refuse"], ["start"]],
    ["withdrawn", ["start", "accept", "verify", "exempt", "withdraw"], ["start"]],
  ] as const)("%s", (_when, done, next) => {
    expect(may(after(...done))).toEqual(next)
  })

  it("out of turn is refused with the reason", () => {
    const codes = (state: ToleranceState, name: Name) => outcomeOf(decided(state, commands[name]))
    expect(codes(after("start"), "start")).toEqual(["tolerance.running"])
    expect(codes(after("start", "accept", "verify", "exempt"), "start")).toEqual(["tolerance.concluded"])
    expect(names.slice(1).map((name) => codes(noTolerance, name))).toEqual(
      names.slice(1).map(() => ["tolerance.notRunning"]),
    )
    expect(codes(after("start"), "verify")).toEqual(["procedure.order"])
    expect(codes(after("start"), "exempt")).toEqual(["procedure.order"])
    for (const refused of [decided(after("start"), commands.start), decided(noTolerance, commands.report)])
      expect(Result.isFailure(refused) && refused.failure.citation).toEqual(plan("3.1.4"))
  })
})

describe("each step", () => {
  it("is an event with what the command says and the clause; a choice also with the advice", () => {
    const citation = [toleranceProcedure.citation]
    const said = (state: ToleranceState, name: Name) => Result.getOrThrow(decided(state, commands[name]))
    const { start, accept, verify, exempt, report, withdraw } = commands
    expect(said(noTolerance, "start")).toEqual([
      { type: "toleranceStarted", data: start.data, basis: citation },
    ])
    expect(said(after("start", "accept"), "verify")).toEqual([
      { type: "toleranceVerified", data: verify.data, basis: citation },
    ])
    const determined = after("start", "accept", "verify", "exempt")
    expect(said(determined, "report")).toEqual([
      { type: "toleranceReported", data: report.data, basis: citation },
    ])
    expect(said(determined, "withdraw")).toMatchObject([
      {
        type: "toleranceWithdrawn",
        data: withdraw.data,
        basis: [invented],
        receipt: { question: "exemption.withdrawal", facts: falseThen },
      },
    ])
    expect(said(after("start"), "accept")).toMatchObject([
      {
        type: "toleranceAcceptanceChosen",
        data: accept.data,
        basis: [invented],
        receipt: { question: "exemption.acceptance", facts: { toleranceStart: "application" } },
      },
    ])
    expect(said(after("start", "accept", "verify"), "exempt")).toMatchObject([
      {
        type: "toleranceDetermined",
        data: exempt.data,
        basis: [invented],
        receipt: { question: "exemption.determination" },
      },
    ])
  })

  it("needs its evidence, reasons, a collective decision where the plan asks for one, and nobody decides for themselves", () => {
    const verified = after("start", "accept", "verify")
    const determined = after("start", "accept", "verify", "exempt")
    const alone = { ...decision, by: { organ: by.organ, collective: false } }
    const cases: readonly (readonly [ToleranceState, ToleranceCommand, readonly string[]])[] = [
      [
        after("start", "accept"),
        { type: "verifyTolerance", data: { by, evidence: [] } },
        ["procedure.evidence"],
      ],
      [
        after("start", "accept"),
        { type: "verifyTolerance", data: { ...commands.verify.data, by: ownDecision.by } },
        ["procedure.recusal"],
      ],
      [determined, { type: "reportTolerance", data: { by, evidence: [] } }, ["procedure.evidence"]],
      [
        determined,
        { type: "withdrawTolerance", data: { ...commands.withdraw.data, evidence: [] } },
        ["procedure.evidence"],
      ],
      [
        determined,
        { type: "withdrawTolerance", data: { ...commands.withdraw.data, ...groundless } },
        ["decision.reasonsMissing"],
      ],
      [
        verified,
        { type: "chooseTolerance", data: { ...alone, outcome: "reduced", facts: {} } },
        ["procedure.collective"],
      ],
      [
        verified,
        { type: "chooseTolerance", data: { ...groundless, outcome: "reduced", facts: {} } },
        ["decision.reasonsMissing"],
      ],
      [
        after("start"),
        { type: "chooseToleranceAcceptance", data: { ...ownDecision, outcome: "accept", facts: {} } },
        ["procedure.recusal"],
      ],
    ]
    for (const [state, command, codes] of cases) expect(outcomeOf(decided(state, command))).toEqual(codes)
  })
})

describe("what has happened", () => {
  const run = (...taken: readonly string[]) =>
    taken.reduce((now, step, index) => withStep(now, step, days[index] ?? day), runOf("tolerance"))

  it("is written down with its day", () => {
    expect(after("start")).toEqual({ kind: "running", route: "application", run: run("started") })
    expect(after("start", "supplement", "accept", "verify")).toEqual({
      kind: "running",
      route: "application",
      run: run("started", "supplementAsked", "accepted", "verified"),
    })
    expect(after("start", "refuse")).toEqual({ kind: "refused", on: "2026-03-05" })
    expect(after("start", "accept", "verify", "exempt", "report")).toEqual({
      kind: "determined",
      conclusion: "exempt",
      run: run("started", "accepted", "verified", "determined", "reported"),
    })
    expect(after("start", "accept", "verify", "exempt", "withdraw")).toEqual({
      kind: "withdrawn",
      was: "exempt",
      on: "2026-03-08",
    })
  })

  it("out of turn changes nothing: a conclusion exists only after acceptance and verification", () => {
    const events = (...kinds: readonly Name[]) =>
      kinds.map((name) => {
        const data = commands[name].data
        const types = {
          accept: "toleranceAcceptanceChosen",
          verify: "toleranceVerified",
          exempt: "toleranceDetermined",
          report: "toleranceReported",
          withdraw: "toleranceWithdrawn",
        } as const
        return { type: types[name as keyof typeof types], data } as ToleranceEvent
      })
    const unmoved = (state: ToleranceState, ...kinds: readonly Name[]) => {
      for (const event of events(...kinds)) expect(evolveTolerance(state, event, day)).toBe(state)
    }
    unmoved(noTolerance, "accept", "verify", "exempt", "report", "withdraw")
    unmoved(after("start", "refuse"), "accept", "verify", "exempt", "report", "withdraw")
    unmoved(after("start"), "report", "withdraw")
    unmoved(after("start", "accept", "verify", "exempt"), "accept", "verify", "exempt")
  })
})

describe("what it shows to the questions", () => {
  it("is its conclusion, unknown while it runs; only an exemption in force exempts", () => {
    const states = [
      noTolerance,
      after("start"),
      after("start", "refuse"),
      after("start", "accept", "verify", "exempt"),
      after("start", "accept", "verify", "exempt", "withdraw"),
    ]
    expect(states.map(conclusionOf)).toEqual(["none", undefined, "none", "exempt", "withdrawn"])
    expect(states.map(isExempted)).toEqual([false, false, false, true, false])
  })

  it("is how it began, while it runs", () => {
    const by = (route: "application" | "exOfficio" | "priorFiling") =>
      toleranceFacts({ kind: "running", route, run: withStep(runOf("tolerance"), "started", day) })
    expect([by("application"), by("exOfficio"), by("priorFiling")]).toEqual([
      { toleranceStart: "application" },
      { toleranceStart: "exOfficio" },
      { toleranceStart: "filedBefore" },
    ])
    expect(toleranceFacts(after("start", "refuse"))).toEqual({})
  })
})

describe("what the room needs of the procedure", () => {
  it("is what the standard one has, and nothing may be missing of it", () => {
    expect(procedureFaults(toleranceProcedure, toleranceNeed)).toEqual([])
    const without = (step: string) => ({
      ...toleranceProcedure,
      steps: toleranceProcedure.steps.filter(({ id }) => id !== step),
    })
    const codes = toleranceProcedure.steps.map(({ id }) =>
      procedureFaults(without(id), toleranceNeed).some(({ code }) => code === "procedure.stepNeeded"),
    )
    expect(Object.fromEntries(toleranceProcedure.steps.map(({ id }, at) => [id, codes[at]]))).toEqual({
      started: true,
      accepted: true,
      supplementAsked: false,
      refused: false,
      verified: false,
      determined: true,
      reported: false,
      withdrawn: false,
    })
  })

  it("leaves every period to the host", () => {
    expect(tolerancePeriods.map(({ id }) => id)).toEqual([
      "exemption.acceptanceTerm",
      "exemption.verificationTerm",
      "exemption.determinationTerm",
      "exemption.reportTerm",
    ])
  })
})
