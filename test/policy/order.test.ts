import { describe, expect, it } from "vitest"
import {
  compareAnswers,
  type Answer,
  type Modalities,
  type Question,
  type Status,
} from "../../src/policy/index.js"
import { example, leniency, measures, today } from "./example-rules.js"

const blank = example().ask(leniency, {}, today)
const decided = (...certain: readonly (string | Modalities)[]): Answer => {
  const choices = certain as Answer["certain"]
  return { ...blank, status: "decided", certain: choices, possible: choices }
}
const compare = (question: Question, a: Answer, b: Answer) => [
  compareAnswers(question, a, b),
  compareAnswers(question, b, a),
]

describe("of two answers to a question that chooses one", () => {
  it("the one whose mildest and severest outcomes are no severer is better", () => {
    expect(compare(leniency, decided("waived"), decided("full"))).toEqual(["better", "worse"])
    expect(compare(leniency, decided("waived", "full"), decided("full"))).toEqual(["better", "worse"])
    expect(compare(leniency, decided("lighter"), decided("lighter", "full"))).toEqual(["better", "worse"])
  })
  it("neither is better where one is milder at one end and severer at the other", () => {
    expect(compare(leniency, decided("lighter"), decided("waived", "full"))).toEqual([
      "incomparable",
      "incomparable",
    ])
  })
  it("those with the same ends tie, and are the same only with the same outcomes", () => {
    expect(compare(leniency, decided("waived", "full"), decided("waived", "lighter", "full"))).toEqual([
      "tie",
      "tie",
    ])
    expect(compare(leniency, decided("full", "waived"), decided("waived", "full"))).toEqual(["same", "same"])
  })
})

describe("of two answers to a question of measures", () => {
  const of = (must: readonly string[], may: readonly string[]) => decided({ must, may })
  it("not is better than may and may better than must for a burden", () => {
    expect(compare(measures, of([], []), of([], ["rectify"]))).toEqual(["better", "worse"])
    expect(compare(measures, of([], ["rectify"]), of(["rectify"], []))).toEqual(["better", "worse"])
  })
  it("it is the other way round for a benefit", () => {
    expect(compare(measures, of(["relief"], []), of([], ["relief"]))).toEqual(["better", "worse"])
    expect(compare(measures, of([], ["relief"]), of([], []))).toEqual(["better", "worse"])
  })
  it("neither is better where one measure is milder and another severer", () => {
    expect(compare(measures, of(["rectify"], []), of(["honours"], []))).toEqual([
      "incomparable",
      "incomparable",
    ])
  })
  it("the same measures are the same answer", () => {
    expect(compare(measures, of(["rectify"], ["honours"]), of(["rectify"], ["honours"]))).toEqual([
      "same",
      "same",
    ])
  })
})

describe("an answer that isn't decided", () => {
  it.each<Status>(["open", "conflict", "gap", "notInForce", "missingParameter", "inexact", "refused"])(
    "of status %s is compared with none",
    (status) => {
      expect(compare(leniency, { ...decided("waived"), status }, decided("full"))).toEqual([
        "incomparable",
        "incomparable",
      ])
    },
  )
})
