import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { inOrder, stacked, verdictOf } from "./differential.js"
import { randomGiven, randomStack } from "./random-pack.js"
import { randomSource } from "./random-source.js"
import { reference, type Verdict } from "./reference.js"
import { vectors } from "./vectors.js"

describe("the engine says, of the rule language,", () => {
  for (const { says, question, packs, bindings, given, on, status, certain, possible } of vectors) {
    it(`that ${says}`, () => {
      const rules = Result.getOrThrow(stacked(question, packs, bindings))
      expect(inOrder(verdictOf(question, rules, given, on))).toEqual(inOrder({ status, certain, possible }))
    })
  }
})

const packCount = 1000
const casesEach = 100
const start = Number(process.env["CHENGXIN_SEED"] ?? 0)

describe("the engine and the reference", () => {
  it(`agree on ${String(packCount)} random packs with ${String(casesEach)} cases each, from seed ${String(start)}`, () => {
    const statuses = new Map<Verdict["status"], number>()
    let agreed = 0
    let refused = 0
    for (let seed = start; agreed < packCount * casesEach; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const rules = stacked(stack.question, stack.packs, stack.bindings)
      if (Result.isFailure(rules)) {
        expect(rules.failure.filter((fault) => !fault.startsWith("stack."))).toEqual([])
        refused += 1
        continue
      }
      for (let index = 0; index < casesEach; index += 1) {
        const { given, on } = randomGiven(random, stack)
        const expected = inOrder(reference(stack.question, stack.packs, stack.bindings, given, on))
        const actual = inOrder(verdictOf(stack.question, rules.success, given, on))
        if (JSON.stringify(actual) !== JSON.stringify(expected))
          expect({ seed, index, given, on, ...actual }).toEqual({ seed, index, given, on, ...expected })
        statuses.set(expected.status, (statuses.get(expected.status) ?? 0) + 1)
        agreed += 1
      }
    }
    console.log(
      `${String(agreed)} cases agree; stacks refused: ${String(refused)}; seed ${String(start)}`,
      Object.fromEntries(statuses),
    )
    expect(refused).toBeLessThan(packCount / 2)
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
