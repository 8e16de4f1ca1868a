/** A rulebook of packs checked before says what the rulebook says that checked them. */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { atLeast, booleanFact, chooseOne, factTerm, rulebook, rulesFor } from "../../src/policy/index.js"
import { checkedRulebook } from "../../src/policy/checked/index.js"
import { randomGiven, randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { clause, packOf } from "./example-rules.js"

it("answers random packs that were carried as JSON as the rulebook that accepted them", () => {
  let cases = 0
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = randomSource(seed)
    const stack = randomStack(random)
    const parts = { questions: [stack.question], packs: stack.packs, bindings: stack.bindings }
    const accepted = rulebook(parts)
    if (Result.isFailure(accepted)) continue
    const checked = checkedRulebook(JSON.parse(JSON.stringify(parts)))
    expect(checked.version).toBe(accepted.success.version)
    for (let index = 0; index < 10; index += 1) {
      const { given, on: day } = randomGiven(random, stack)
      const where = `seed ${String(seed)}, case ${String(index)}`
      const expected = accepted.success.ask(stack.question, given, day)
      const answer = checked.ask(stack.question, given, day)
      expect(answer, where).toEqual(expected)
      expect(checked.sufficient(answer), where).toEqual(accepted.success.sufficient(expected))
      cases += 1
    }
  }
  expect(cases).toBeGreaterThan(2_000)
})

it("gives bounds where there are too many unknown facts to walk, and the rulebook the exact answer", () => {
  const facts = Array.from({ length: 40 }, (_, index) => {
    const id = `fact${String(index)}`
    return booleanFact(id, { label: text(id, id) })
  })
  const question = chooseOne("many", {
    ask: text("几项？", "how many?"),
    facts,
    outcomes: { few: text("少", "few"), many: text("多", "many") },
    otherwise: { outcome: "few", citations: [clause] },
  })
  const rules = rulesFor(question, (_, rule) => [
    rule("many")
      .when(atLeast(20, ...facts.map((fact) => factTerm(fact))))
      .must("many")
      .cite(clause),
  ])
  const parts = { questions: [question], packs: [packOf("national", [rules])], bindings: {} }
  const day = on("2026-05-06")
  expect(Result.getOrThrow(rulebook(parts)).ask(question, {}, day).status).toBe("open")
  const bounded = checkedRulebook(parts).ask(question, {}, day)
  expect(bounded.status).toBe("inexact")
  expect(bounded.certain).toEqual([])
  expect(bounded.possible).toEqual(["few", "many"])
})
