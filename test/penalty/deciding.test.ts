// What is asked about penalties, of whom, and what is refused: a unit and a person have questions of their own, every
// choice rests on reasons and on somebody else than the subject, and a measure whose terms nobody set is not imposed.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, text } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  decidePenalty,
  noPenalty,
  type HeldMeasure,
  type PenaltyCommand,
  type PenaltyState,
} from "../../src/penalty/index.js"
import type { Reason } from "../../src/policy/index.js"
import { invented } from "../model/permissive-law.js"
import {
  day,
  decision,
  groundless,
  outcomeOf,
  ownDecision,
  scripted,
  viewOf,
  type Script,
} from "../rights/scripted-law.js"

const period = { "penalty.honoursPeriod": days(10), "penalty.rectificationPeriod": days(10) }
const running: HeldMeasure = {
  id: "honoursLimit",
  label: text("限制评优评先", "limit on appraisal honours"),
  basis: [invented],
  imposedOn: day,
  terms: {},
  suspensions: [],
}
const imposed: PenaltyState = { kind: "imposed", measures: [running], ended: [] }

const decided = (
  command: PenaltyCommand,
  {
    of = "person",
    state = noPenalty,
    ...script
  }: Script & { of?: "person" | "unit"; state?: PenaltyState } = {},
) => {
  const { rulebook, asked } = scripted({ values: period, ...script })
  const result = decidePenalty(state, command, viewOf(rulebook), of)
  return { result, asked: asked.map(({ question }) => question), codes: outcomeOf(result) }
}

const penalties = (...outcomes: readonly string[]): PenaltyCommand => ({
  type: "choosePenalties",
  data: { ...decision, outcomes, facts: { severity: "slight" } },
})
const leniency: PenaltyCommand = {
  type: "chooseLeniency",
  data: { ...decision, outcome: "waived", facts: { harmPrevented: true } },
}
const lift = (...measures: readonly string[]): PenaltyCommand => ({
  type: "liftMeasures",
  data: { ...decision, measures },
})

describe("penalties", () => {
  it("of a person and of a unit are asked about by their own questions", () => {
    expect(decided(penalties("honoursLimit")).asked).toEqual(["penalty.person"])
    expect(decided(penalties("rectificationInTime"), { of: "unit" }).asked).toEqual(["penalty.unit"])
    expect(decided(penalties("rectificationInTime")).codes).toEqual(["choice.unknown"])
  })

  it("are chosen with the measures that the rules give, each with its terms, and the advice is kept beside", () => {
    const { result } = decided(penalties("honoursLimit", "importantReference"))
    expect(result).toMatchObject({
      success: [
        {
          type: "penaltiesChosen",
          data: {
            ...decision,
            outcomes: ["honoursLimit", "importantReference"],
            facts: { severity: "slight" },
            measures: [
              { id: "importantReference", basis: [invented], imposedOn: day, terms: {} },
              {
                id: "honoursLimit",
                basis: [invented],
                imposedOn: day,
                terms: { "penalty.honoursPeriod": days(10) },
              },
            ],
          },
          basis: [invented],
          receipt: { question: "penalty.person" },
        },
      ],
    })
  })

  it("may rest on a rule that holds only in some completions of the facts", () => {
    const mayApply: readonly Reason[] = [
      { rule: "r", pack: "p", force: "may", then: ["importantReference"], citations: [invented] },
    ]
    const answers = { "penalty.person": { reasons: [], mayApply } }
    expect(decided(penalties("importantReference"), { answers }).codes).toEqual(["penaltiesChosen"])
    expect(decided(penalties("honoursLimit"), { answers }).codes).toEqual(["measure.noCompetentBasis"])
  })

  it("whose terms nobody set are not imposed, and everything that is missing is said at once, with the answer", () => {
    const { result, codes } = decided(penalties("honoursIneligible", "rectificationInTime"), {
      of: "unit",
      values: {},
    })
    expect(codes).toEqual(["parameter.missing", "parameter.missing"])
    expect(Result.isFailure(result) && result.failure.answer?.question).toBe("penalty.unit")
    const none = { "penalty.unit": { reasons: [] } }
    expect(decided(penalties("honoursIneligible"), { of: "unit", values: {}, answers: none }).codes).toEqual([
      "parameter.missing",
      "measure.noCompetentBasis",
    ])
  })

  it("and leniency are chosen with reasons and by somebody else", () => {
    for (const [owed, code] of [
      [groundless, "decision.reasonsMissing"],
      [ownDecision, "decision.recusal"],
    ] as const) {
      const given = { ...owed, facts: {} }
      expect(decided({ type: "choosePenalties", data: { ...given, outcomes: [] } }).codes).toEqual([code])
      expect(decided({ type: "chooseLeniency", data: { ...given, outcome: "full" } }).codes).toEqual([code])
      const lifting = { type: "liftMeasures", data: { ...owed, measures: ["honoursLimit"] } } as const
      expect(decided(lifting, { state: imposed }).codes).toEqual([code])
    }
  })
})

describe("leniency", () => {
  it("is a question of its own", () => {
    const { result, asked } = decided(leniency)
    expect(asked).toEqual(["penalty.leniency"])
    expect(result).toMatchObject({
      success: [
        {
          type: "leniencyChosen",
          data: leniency.data,
          basis: [invented],
          receipt: { question: "penalty.leniency" },
        },
      ],
    })
  })
})

describe("lifting", () => {
  it("asks no question and rests on the plan", () => {
    const { result, asked } = decided(lift("honoursLimit"), { state: imposed })
    expect(asked).toEqual([])
    expect(result).toEqual(
      Result.succeed([{ type: "measuresLifted", data: lift("honoursLimit").data, basis: [plan("3.1.2")] }]),
    )
  })

  it("takes only measures that run: each that doesn't is a reason", () => {
    expect(decided(lift("honoursLimit", "talk", "other"), { state: imposed }).codes).toEqual([
      "measure.notRunning",
      "measure.notRunning",
    ])
    expect(decided(lift("honoursLimit"))).toMatchObject({
      codes: ["measure.notRunning"],
      result: { failure: { at: "measures" } },
    })
  })
})
