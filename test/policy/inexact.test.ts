/**
 * Past the budget an answer is a bound. On random packs the bounds are compared with the exact answer: certain is never
 * too much, possible never too little.
 */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { ask, cellBudget } from "../../src/policy/ask.js"
import { cellsOf } from "../../src/policy/cells.js"
import { programOf } from "../../src/policy/program.js"
import { rulebook, standingOf, type Answer } from "../../src/policy/index.js"
import { choicesOf } from "./enumeration.js"
import { randomGiven, randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"

it("an inexact answer bounds the exact one from both sides", () => {
  let [inexact, certain] = [0, 0]
  for (let seed = 1; seed <= 1500; seed += 1) {
    const random = randomSource(seed)
    const stack = randomStack(random)
    if (
      Result.isFailure(
        rulebook({ questions: [stack.question], packs: stack.packs, bindings: stack.bindings }),
      )
    )
      continue
    const program = programOf(stack.question, stack.packs)
    const layers = [...stack.packs.map((pack) => pack.bindings), stack.bindings]
    const { given, on } = randomGiven(random, stack)
    const answer = (budget: number): Answer => ask(program, cellsOf(program), layers, given, on, budget, 0)
    const [bounded, exact] = [answer(0), answer(cellBudget)]
    if (bounded.status === "refused" || exact.status === "refused") continue
    if (bounded.status !== "inexact") continue
    expect(bounded.unknown).toEqual(expect.arrayContaining([...exact.unknown]))
    for (const choice of choicesOf(program.question)) {
      const [bound, truth] = [standingOf(bounded, choice), standingOf(exact, choice)]
      if (bound === "lawful") expect(truth, `seed ${String(seed)}`).toBe("lawful")
      if (truth !== "unlawful") expect(bound, `seed ${String(seed)}`).not.toBe("unlawful")
      if (bound === "lawful") certain += 1
    }
    inexact += 1
  }
  expect(inexact).toBeGreaterThan(500)
  expect(certain).toBeGreaterThan(100)
})
