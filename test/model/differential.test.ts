import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { agreement, inOrder, stacked, verdictOf } from "./differential.js"
import { vectors } from "./vectors.js"

describe("the engine says, of the rule language,", () => {
  for (const { says, question, packs, bindings, given, on, status, certain, possible } of vectors) {
    it(`that ${says}`, () => {
      const rules = Result.getOrThrow(stacked(question, packs, bindings))
      expect(inOrder(verdictOf(question, rules, given, on))).toEqual(inOrder({ status, certain, possible }))
    })
  }
})

// `npm run differential` asks a million; this is what every run of the tests can afford.
const cases = 100_000
const start = Number(process.env["CHENGXIN_SEED"] ?? 0)

describe("the engine and the reference", () => {
  it(`agree on ${String(cases)} random cases, 100 of each stack of packs, from seed ${String(start)}`, () => {
    const { agreed, stacks, refused, statuses } = Result.getOrThrowWith(
      agreement({ seed: start, cases, each: 100 }),
      (found) => new Error(JSON.stringify(found)),
    )
    console.log(
      `${String(agreed)} cases agree; stacks refused: ${String(refused)}; seed ${String(start)}`,
      Object.fromEntries(statuses),
    )
    expect([agreed, stacks]).toEqual([cases, 1000])
    expect(refused).toBeLessThan(stacks / 2)
    expect([...statuses.keys()].toSorted()).toEqual([
      "conflict",
      "decided",
      "gap",
      "missingParameter",
      "notInForce",
      "open",
      "refused",
    ])
  })
})
