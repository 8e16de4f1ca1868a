// Measures that stand still (中止执行): from the day itself they have no effect and their period waits, from the day they go
// on both run again; what is asked of a measure that isn't in that state is refused.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, on, text } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  decidePenalty,
  evolvePenalty,
  noPenalty,
  resumedFrom,
  standsStill,
  suspendedFrom,
  takenElsewhere,
  type HeldMeasure,
  type PenaltyCommand,
  type PenaltyState,
} from "../../src/penalty/index.js"
import { invented } from "../model/permissive-law.js"
import { counted, decision, groundless, outcomeOf, scripted, viewOf } from "../rights/scripted-law.js"
import { refusalLine } from "../rights/refusal-lines.js"

const reason = text("措施中止执行", "the measure stands still")
const held = (id: string, suspensions: HeldMeasure["suspensions"] = []): HeldMeasure => ({
  id,
  label: text(id, id),
  basis: [invented],
  imposedOn: on("2026-03-02"),
  terms: { "penalty.honoursPeriod": days(10) },
  suspensions,
})
const stretch = (from: Parameters<typeof on>[0], until?: Parameters<typeof on>[0]) => ({
  from: on(from),
  ...(until === undefined ? {} : { until: on(until) }),
  reason,
})
const runs = held("honoursLimit")
const stands = held("projectLimit", [stretch("2026-03-04")])
const imposed: PenaltyState = { kind: "imposed", measures: [runs, stands], ended: [] }

describe("a measure", () => {
  it("stands still from the first to the last day of each stretch, and from the first day of one that is open", () => {
    const measure = held("honoursLimit", [
      stretch("2026-03-10", "2026-03-12"),
      stretch("2026-03-20", "2026-03-20"),
      stretch("2026-03-25"),
    ])
    const still = ["09", "10", "11", "12", "13", "19", "20", "21", "24", "25", "31"].filter((date) =>
      standsStill(measure, on(`2026-03-${date}` as "2026-03-09")),
    )
    expect(still).toEqual(["10", "11", "12", "20", "25", "31"])
    expect(standsStill(runs, on("2026-03-10"))).toBe(false)
  })

  it("goes on from a day: the stretch ends the day before, and those that ended earlier stay", () => {
    const before = held("honoursLimit", [stretch("2026-03-04", "2026-03-06")])
    const still = suspendedFrom(before, on("2026-03-20"))
    expect(still).toEqual({ ...before, suspensions: [...before.suspensions, stretch("2026-03-20")] })
    expect(resumedFrom(still, on("2026-03-25"))).toEqual({
      ...before,
      suspensions: [...before.suspensions, stretch("2026-03-20", "2026-03-24")],
    })
    expect(resumedFrom(still, on("2026-03-21")).suspensions.at(-1)).toEqual(
      stretch("2026-03-20", "2026-03-20"),
    )
    expect(resumedFrom(still, on("2026-03-20"))).toEqual(before)
  })
})

const decided = (
  command: PenaltyCommand,
  { state = imposed, at = on("2026-03-06") }: { state?: PenaltyState; at?: ReturnType<typeof on> } = {},
) => {
  const { rulebook, asked } = scripted()
  const counting = counted("penalty.honoursPeriod")
  const result = decidePenalty(state, command, viewOf(rulebook, { at, counting }), "person")
  expect(asked).toEqual([])
  return { result, codes: outcomeOf(result) }
}
const suspend = (...measures: readonly string[]) =>
  ({ type: "suspendMeasures", data: { ...decision, measures } }) as const
const resume = (...measures: readonly string[]) =>
  ({ type: "resumeMeasures", data: { ...decision, measures } }) as const

describe("to suspend measures", () => {
  it("is decided for those that run, and rests on the plan", () => {
    const command = suspend("honoursLimit")
    expect(decided(command).result).toEqual(
      Result.succeed([{ type: "measuresSuspended", data: command.data, basis: [plan("3.1.2")] }]),
    )
  })

  it("is refused for each that stands still, has run or was never imposed, and where none is named", () => {
    expect(decided(suspend("projectLimit")).codes).toEqual(["measure.notRunning"])
    expect(decided(suspend("honoursLimit", "projectLimit", "talk")).codes).toEqual([
      "measure.notRunning",
      "measure.notRunning",
    ])
    expect(decided(suspend("honoursLimit"), { at: on("2026-03-12") }).codes).toEqual(["measuresSuspended"])
    expect(decided(suspend("honoursLimit"), { at: on("2026-03-13") }).codes).toEqual(["measure.notRunning"])
    expect(decided(suspend()).codes).toEqual(["measure.notRunning"])
    expect(decided(suspend("honoursLimit"), { state: noPenalty }).codes).toEqual(["measure.notRunning"])
  })

  it("and to resume them takes grounds", () => {
    const owed = { ...groundless, measures: ["honoursLimit"] }
    expect(decided({ type: "suspendMeasures", data: owed }).codes).toEqual(["decision.reasonsMissing"])
    expect(decided({ type: "resumeMeasures", data: { ...owed, measures: ["projectLimit"] } }).codes).toEqual([
      "decision.reasonsMissing",
    ])
  })
})

describe("to resume measures", () => {
  it("is decided for those that stand still, and rests on the plan", () => {
    const command = resume("projectLimit")
    expect(decided(command).result).toEqual(
      Result.succeed([{ type: "measuresResumed", data: command.data, basis: [plan("3.1.2")] }]),
    )
  })

  it("is refused for each that runs, and where none is named", () => {
    expect(decided(resume("projectLimit", "honoursLimit")).codes).toEqual(["measure.notSuspended"])
    expect(decided(resume()).codes).toEqual(["measure.notSuspended"])
  })
})

describe("once decided", () => {
  const later = on("2026-03-09")
  const suspended = { ...suspend("projectLimit", "honoursLimit"), type: "measuresSuspended" } as const
  const resumed = { ...resume("projectLimit"), type: "measuresResumed" } as const
  const other = held("importantReference")

  it("only the measures named stand still or go on", () => {
    const state: PenaltyState = { kind: "imposed", measures: [runs, other, held("projectLimit")], ended: [] }
    const after = evolvePenalty(state, suspended, later)
    expect(after).toEqual({
      ...state,
      measures: [
        held("honoursLimit", [stretch("2026-03-09")]),
        other,
        held("projectLimit", [stretch("2026-03-09")]),
      ],
    })
    expect(evolvePenalty(after, resumed, on("2026-03-11"))).toEqual({
      ...state,
      measures: [
        held("honoursLimit", [stretch("2026-03-09")]),
        other,
        held("projectLimit", [stretch("2026-03-09", "2026-03-10")]),
      ],
    })
  })

  it("nothing stands still or goes on where no measure runs", () => {
    const over: PenaltyState = { kind: "lifted", on: later, ended: [] }
    for (const state of [noPenalty, over]) {
      expect(evolvePenalty(state, suspended, later)).toBe(state)
      expect(evolvePenalty(state, resumed, later)).toBe(state)
    }
  })
})

it("what is refused is said word for word", () => {
  const lines = (command: PenaltyCommand, state: PenaltyState = imposed) => {
    const { result } = decided(command, { state })
    return Result.isFailure(result) ? result.failure.reasons.map(refusalLine) : []
  }
  expect(lines(suspend())).toEqual([
    "measure.notRunning at measures | 加强政务诚信建设实施方案三（一）2 | 所列措施没有在执行。请核对正在执行的措施。 | A measure listed is not running. Check which measures are running.",
  ])
  expect(lines(resume())).toEqual([
    "measure.notSuspended at measures | 加强政务诚信建设实施方案三（一）2 | 所列措施没有中止执行。请核对中止执行的措施。 | A measure listed doesn't stand still. Check which measures stand still.",
  ])
  const chosen: PenaltyCommand = {
    type: "choosePenalties",
    data: { ...decision, outcomes: ["honoursLimit"], facts: {} },
  }
  expect(lines(chosen, takenElsewhere(noPenalty, ["honoursLimit"]))).toEqual([
    "measure.repeated at honoursLimit | 国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见 | 对同一行为，该项措施已在并入的案件中采取过。请不重复采取。 | For the same act this measure was taken in a case that was joined. Don't take it again.",
  ])
})
