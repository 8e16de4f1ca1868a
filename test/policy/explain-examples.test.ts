import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as policy from "../../src/policy/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"

const { on, text } = kernel
const question = policy.chooseOne("penalty.leniency", {
  ask: text("可否从轻？", "May it be lighter?"),
  facts: [],
  outcomes: { lighter: text("从轻惩戒", "lighter"), full: text("依规惩戒", "as the rules provide") },
})
const exampleRulebook = Result.getOrThrow(policy.rulebook({ questions: [question], packs: [], bindings: {} }))
const exampleAnswer = exampleRulebook.ask(question, {}, on("2026-05-06"))

describe("the examples in the documentation of explanations", () => {
  const files = readdirSync("src/policy/explain").map((file) => `src/policy/explain/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...policy, exampleAnswer, exampleRulebook, Result }),
      ).toBeGreaterThan(0)
    })
  }
})
