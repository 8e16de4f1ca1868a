// The repair of a record (方案三（一）4): rectification and its verification, the commitment, the application, the decision, and
// what follows from it. Seen alone, under a law that allows whatever a test doesn't forbid.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { repairProcedure } from "../../src/packs/district/procedures/repair.js"
import { runOf, withStep } from "../../src/procedure/index.js"
import {
  evolveRepair,
  isRepaired,
  noRepair,
  repairFacts,
  type RepairCommand,
  type RepairEvent,
  type RepairState,
} from "../../src/repair/index.js"
import { invented } from "../model/permissive-law.js"
import { day, decision, outcomeOf, ownDecision, scripted, viewOf } from "../rights/scripted-law.js"
import { decided, entryWith, today, viewUnder, type DataOf } from "./alone.js"

const evidence = [{ kind: "verificationReport", ref: "虚构核实报告" }]
const choosing = <const Outcome extends DataOf<"chooseRepair">["outcome"]>(outcome: Outcome) =>
  ({ type: "chooseRepair", data: { ...decision, outcome, facts: { otherWay: true } } }) as const

const commands = {
  commit: { type: "makeCommitment", data: { evidence } },
  apply: { type: "applyRepair", data: { evidence } },
  grant: choosing("eligible"),
  "leave to its keeper": choosing("atKeeper"),
  "not yet": choosing("notYet"),
  never: choosing("notRepairable"),
  "choose effects": {
    type: "chooseRepairEffects",
    data: { ...decision, outcomes: ["markRepaired", "endPublicity"], facts: { isShared: false } },
  },
} as const satisfies Readonly<Record<string, RepairCommand>>
type Name = keyof typeof commands
const names = Object.keys(commands) as readonly Name[]

const happened = (state: RepairState, name: Name, view = viewUnder()): readonly RepairEvent[] =>
  Result.getOrThrow(decided(state, commands[name], view))
const days = [on("2026-03-04"), on("2026-03-05"), on("2026-03-06"), on("2026-03-09")]
const after = (...done: readonly Name[]): RepairState =>
  done.reduce<RepairState>(
    (state, name, index) =>
      happened(state, name).reduce((now, event) => evolveRepair(now, event, days[index] ?? day), state),
    noRepair,
  )
const following = { must: { "repair.effect": ["markRepaired", "liftMeasures"] } }

describe("what may happen next", () => {
  const choices = ["grant", "leave to its keeper", "not yet", "never"] as const
  it.each([
    ["without an application", [], ["commit", "apply"]],
    ["with a commitment", ["commit"], ["commit", "apply"]],
    ["applied for", ["apply"], ["commit", "apply", ...choices]],
    ["repaired", ["apply", "grant"], ["commit", "choose effects"]],
    ["left to its keeper", ["apply", "leave to its keeper"], ["commit", "apply"]],
    ["not yet repaired", ["apply", "not yet"], ["commit", "apply"]],
    ["not repairable", ["apply", "never"], ["commit", "apply"]],
    ["applied for again", ["apply", "not yet", "apply"], ["commit", "apply", ...choices]],
  ] as const)("%s", (_when, done, next) => {
    const state = after(...done)
    expect(names.filter((name) => Result.isSuccess(decided(state, commands[name])))).toEqual(next)
  })

  it("is decided with reasons, by somebody else, and on a procedure that was given", () => {
    const lost = viewOf(scripted().rulebook, { procedures: {} })
    expect(outcomeOf(decided(noRepair, commands.apply, lost))).toEqual(["procedure.missing"])
    expect(outcomeOf(decided(after("apply"), commands.grant, lost))).toEqual(["procedure.missing"])
    const withdrawing: RepairCommand = {
      type: "withdrawRepair",
      data: { ...decision, evidence, facts: {} },
    }
    const granted = after("apply", "grant")
    expect(outcomeOf(decided(granted, withdrawing, lost))).toEqual(["procedure.missing"])
    expect(outcomeOf(decided(granted, withdrawing))).toEqual(["repairWithdrawn"])
    expect(outcomeOf(decided(after("apply"), withdrawing))).toEqual(["repair.notRepaired"])
    const grant = (data: Partial<typeof decision>) =>
      outcomeOf(decided(after("apply"), { ...commands.grant, data: { ...commands.grant.data, ...data } }))
    expect(grant(ownDecision)).toEqual(["procedure.recusal"])
    expect(grant({ grounds: [] })).toEqual(["decision.reasonsMissing"])
    const effects = { ...commands["choose effects"].data, ...ownDecision }
    expect(
      outcomeOf(decided(after("apply", "grant"), { type: "chooseRepairEffects", data: effects })),
    ).toEqual(["decision.recusal"])
  })

  it("takes with the application what a place asks for with it", () => {
    const steps = repairProcedure.steps.map((one) =>
      one.id === "applied" ? { ...one, evidence: ["verificationReport"] } : one,
    )
    const asking = viewOf(scripted().rulebook, { procedures: { repair: { ...repairProcedure, steps } } })
    expect(outcomeOf(decided(noRepair, commands.apply, asking))).toEqual(["repairApplied"])
    expect(outcomeOf(decided(noRepair, { type: "applyRepair", data: { evidence: [] } }, asking))).toEqual([
      "procedure.evidence",
    ])
  })

  it("is only what the law allows", () => {
    const lawful = (outcome: string) =>
      viewUnder({ answers: { "repair.eligibility": { certain: [outcome], possible: [outcome] } } })
    const refused = (outcome: string) =>
      (["grant", "leave to its keeper", "not yet", "never"] as const).filter((name) =>
        Result.isFailure(decided(after("apply"), commands[name], lawful(outcome))),
      )
    expect(refused("notYet")).toEqual(["grant", "leave to its keeper", "never"])
    expect(refused("eligible")).toEqual(["leave to its keeper", "not yet", "never"])
  })
})

describe("a correction", () => {
  const rectifying = (data: Partial<DataOf<"recordRectification">>): RepairCommand => ({
    type: "recordRectification",
    data: { correction: "verified", by: decision.by, evidence, ...data },
  })
  const itself = { ...decision.by, organ: viewUnder().subject }

  it("is verified by others and on evidence: all that is missing is said at once", () => {
    const codes = (data: Parameters<typeof rectifying>[0]) => outcomeOf(decided(noRepair, rectifying(data)))
    expect(codes({})).toEqual(["rectificationRecorded"])
    expect(codes({ by: ownDecision.by })).toEqual(["decision.recusal"])
    expect(codes({ by: itself, evidence: [] })).toEqual(["repair.evidence", "decision.recusal"])
  })
  it("may be claimed by the subject, with nothing to show", () => {
    const claimed = rectifying({ correction: "claimed", by: itself, evidence: [] })
    expect(Result.getOrThrow(decided(noRepair, claimed))).toEqual([
      { type: "rectificationRecorded", data: claimed.data, basis: [plan("3.1.4")] },
    ])
  })
  it("stands as it was last recorded, and shows so", () => {
    const claimed: RepairEvent = {
      type: "rectificationRecorded",
      data: { correction: "claimed", by: decision.by, evidence },
    }
    const state = evolveRepair(noRepair, claimed, day)
    expect(state).toEqual({ ...noRepair, correction: "claimed" })
    expect(repairFacts(state, viewUnder())).toEqual({ correctionState: "claimed", serviceHours: 0 })
  })
})

describe("each step", () => {
  it("is an event with what the command says and its clause; a choice also with the advice it was made on", () => {
    const basis = [plan("3.1.4")]
    expect(happened(noRepair, "commit")).toEqual([
      { type: "commitmentMade", data: commands.commit.data, basis },
    ])
    expect(happened(noRepair, "apply")).toEqual([
      { type: "repairApplied", data: commands.apply.data, basis: [repairProcedure.citation] },
    ])
    expect(happened(after("apply"), "not yet", viewUnder(following))).toMatchObject([
      {
        type: "repairChosen",
        data: commands["not yet"].data,
        basis: [invented],
        receipt: { question: "repair.eligibility", facts: { correctionState: "none", serviceHours: 0 } },
      },
    ])
    expect(happened(after("apply", "grant"), "choose effects")).toMatchObject([
      {
        type: "repairEffectsChosen",
        data: commands["choose effects"].data,
        basis: [invented],
        receipt: { question: "repair.effect", facts: { isShared: false } },
      },
    ])
  })

  it("of a grant is followed at once by what must follow, asked as of a repair that was granted", () => {
    const { rulebook, asked } = scripted({ ...following })
    const view = viewOf(rulebook, { shown: { isPublished: true } })
    const [granted, followed, ...more] = happened(after("apply"), "grant", view)
    expect(granted).toMatchObject({ type: "repairChosen", data: commands.grant.data })
    expect(followed).toMatchObject({
      type: "repairEffectsFollowed",
      data: { outcomes: ["markRepaired", "liftMeasures"] },
      basis: [invented],
      receipt: { question: "repair.effect", facts: { repairConclusion: "eligible", isPublished: true } },
    })
    expect(more).toEqual([])
    expect(asked.filter(({ question }) => question === "repair.effect")).toEqual([
      { question: "repair.effect", given: { repairConclusion: "eligible", isPublished: true }, on: day },
    ])
  })

  it("of a grant is followed by nothing where nothing must follow, and no other step is", () => {
    expect(happened(after("apply"), "grant").map(({ type }) => type)).toEqual(["repairChosen"])
    for (const name of ["leave to its keeper", "not yet", "never"] as const)
      expect(happened(after("apply"), name, viewUnder(following))).toHaveLength(1)
  })

  it("is not taken where the law refuses the facts that it would follow from", () => {
    const refusing = viewUnder({ answers: { "repair.effect": { status: "refused", faults: [] } } })
    expect(outcomeOf(decided(after("apply"), commands.grant, refusing))).toEqual(["facts.refused"])
  })
})

describe("what has happened", () => {
  const run = (...taken: readonly string[]) =>
    taken.reduce((now, step, index) => withStep(now, step, days[index] ?? day), runOf("repair"))

  it("is written down with its day", () => {
    expect(after("commit")).toEqual({ ...noRepair, committedOn: "2026-03-04" })
    expect(repairFacts(after("commit"), viewUnder())).toEqual({
      correctionState: "none",
      commitmentPublished: true,
      serviceHours: 0,
    })
    expect(after("apply")).toEqual({
      ...noRepair,
      progress: { kind: "applied", on: "2026-03-04" },
      run: run("applied"),
    })
    expect(after("apply", "grant")).toEqual({
      ...noRepair,
      progress: { kind: "repaired", on: "2026-03-05", effects: [] },
      run: run("applied", "decided"),
    })
    for (const [name, conclusion] of [
      ["leave to its keeper", "atKeeper"],
      ["not yet", "notYet"],
      ["never", "notRepairable"],
    ] as const)
      expect(after("apply", name)).toEqual({
        ...noRepair,
        progress: { kind: "concluded", conclusion, on: "2026-03-05" },
        run: run("applied", "decided"),
      })
  })

  it("an application begins the procedure anew", () => {
    expect(after("apply", "not yet", "apply").run).toEqual(
      withStep(runOf("repair"), "applied", days[2] ?? day),
    )
  })

  it("what followed and what was chosen add up, each once", () => {
    const followed: RepairEvent = {
      type: "repairEffectsFollowed",
      data: { outcomes: ["markRepaired", "liftMeasures"] },
    }
    const chosen: RepairEvent = { type: "repairEffectsChosen", data: commands["choose effects"].data }
    const state = [followed, chosen].reduce(
      (now, event) => evolveRepair(now, event, day),
      after("apply", "grant"),
    )
    expect(state.progress).toEqual({
      kind: "repaired",
      on: "2026-03-05",
      effects: ["markRepaired", "liftMeasures", "endPublicity"],
    })
    const undone = after("apply", "not yet")
    expect(evolveRepair(undone, followed, day)).toBe(undone)
  })

  it("only a repair that was granted and stands is one", () => {
    expect(
      ([[], ["apply"], ["apply", "not yet"], ["apply", "grant"]] as const).map((done) =>
        isRepaired(after(...done)),
      ),
    ).toEqual([false, false, false, true])
  })

  it("a decision stands though the log begins after the application, and its procedure goes on from it", () => {
    const granted: RepairEvent = { type: "repairChosen", data: commands.grant.data }
    expect(evolveRepair(noRepair, granted, day)).toEqual({
      ...noRepair,
      progress: { kind: "repaired", on: day, effects: [] },
      run: withStep(runOf("repair"), "decided", day),
    })
  })
})

it("hours of service show as far as the fact reaches", () => {
  const many = entryWith({
    hours: 1200,
    verification: { kind: "confirmed", hours: 1200, by: decision.by.organ },
  })
  const shown = (...ledger: RepairState["ledger"]) =>
    repairFacts({ ...noRepair, ledger }, viewUnder({}, today))["serviceHours"]
  expect([shown(), shown(entryWith()), shown(many)]).toEqual([0, 12, 1000])
})
