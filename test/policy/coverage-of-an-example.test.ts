/** What one example shows: nothing if it contradicts itself, and only what doesn't hang on what isn't known or set. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text, type Faults } from "../../src/kernel/index.js"
import { coverageOf, missingExamples, smallestExamples } from "../../src/policy/coverage/index.js"
import {
  all,
  booleanFact,
  chooseOne,
  factTerm,
  not,
  numberFact,
  pack,
  parameter,
  rulebook,
  rulesFor,
  type GivenFacts,
} from "../../src/policy/index.js"
import { clause } from "../model/vectors.js"

describe("an example", () => {
  const hours = numberFact("hours", { label: text("时数", "hours"), min: 0, max: 100, step: 0.5 })
  const [asked, allowed] = [
    booleanFact("asked", { label: text("已申请", "asked") }),
    booleanFact("allowed", { label: text("已准许", "allowed") }),
  ]
  const bar = parameter(
    "bar",
    { kind: "number", min: 0, max: 100, step: 0.5 },
    { label: text("门槛", "bar"), issuedBy: text("示例机关", "office"), citation: clause },
  )
  const question = chooseOne("example", {
    ask: text("可否？", "May it be?"),
    facts: [asked, allowed, hours],
    outcomes: { granted: text("准许", "granted"), refused: text("不准许", "refused") },
    otherwise: { outcome: "refused", citations: [clause] },
    constraints: [
      {
        id: "asked-first",
        impossible: all(factTerm(allowed), not(factTerm(asked))),
        because: text("未申请的不会准许。", "What isn't asked for isn't allowed."),
      },
    ],
  })
  const law = Result.getOrThrow(
    rulebook({
      questions: [question],
      packs: [
        pack({
          id: "example",
          version: "1",
          title: text("示例", "example"),
          citation: clause,
          jurisdiction: text("示例", "example"),
          tier: "national",
          parameters: [bar],
          ruleSets: [
            rulesFor(question, (fact, rule) => [
              rule("served")
                .when(all(fact.asked, fact.hours.atLeast(bar)))
                .must("granted")
                .cite(clause),
            ]),
          ],
        }),
      ],
      bindings: {},
    }),
  )
  const day = on("2026-05-06")
  const reachedBy = (facts: GivenFacts): readonly string[] =>
    Result.getOrThrow(coverageOf(law, question, [{ facts, on: day }])).goals.flatMap(({ goal, standing }) =>
      standing.status === "reached"
        ? [goal.kind === "decides" ? `${goal.rule} ${String(goal.side)}` : goal.kind]
        : [],
    )

  it("shows nothing if its facts contradict each other, or one isn't of its domain", () => {
    expect(reachedBy({ asked: false, allowed: true, hours: 100 })).toEqual([])
    expect(reachedBy({ asked: true, allowed: true, hours: 100.25 })).toEqual([])
    expect(reachedBy({ asked: true, allowed: true, hours: "many" })).toEqual([])
  })

  it("shows only what it shows whatever an unset parameter will be, be its value between two bounds", () => {
    expect(reachedBy({ asked: true, hours: 100 })).toEqual([
      "rule",
      "outcome",
      "version",
      "served true",
      "served true",
    ])
    expect(reachedBy({ asked: true, hours: 37.5 })).toEqual(["version"])
    expect(reachedBy({ asked: true })).toEqual(["version"])
  })

  it("that is missing is told in few words", () => {
    const set = Result.getOrThrow(
      rulebook({ questions: law.questions, packs: law.packs, bindings: { bar: 40 } }),
    )
    const { goals } = Result.getOrThrow(coverageOf(set, question, []))
    const told = goals.flatMap(({ goal, says, standing }) =>
      standing.status === "missing" && goal.kind === "boundary" ? [[says.zh, standing.example.zh]] : [],
    )
    const rule = "规则“served”（《示例办法》第一条）"
    expect(told).toEqual([
      [`${rule}只取决于这一项不成立：时数不少于40（门槛）（恰为39.5）`, "已申请：是；时数：39.5"],
      [`${rule}只取决于这一项成立：时数不少于40（门槛）（恰为40）`, "已申请：是；时数：40"],
    ])
  })

  it("is asked for by a question of the rulebook, or that is the fault", () => {
    const other = chooseOne("other", {
      ask: question.ask,
      facts: [asked],
      outcomes: { granted: text("准许", "granted"), refused: text("不准许", "refused") },
    })
    const asks: readonly Result.Result<unknown, Faults>[] = [
      coverageOf(law, other, []),
      missingExamples(law, other, []),
      smallestExamples(law, other),
    ]
    for (const found of asks)
      expect(Result.isFailure(found) && found.failure.map(({ code }) => code)).toEqual(["question.unknown"])
  })
})
