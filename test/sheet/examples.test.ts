import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as policy from "../../src/policy/index.js"
import * as sheet from "../../src/policy/sheet/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { clause } from "../model/vectors.js"

const { text } = kernel
const examplePack = policy.pack({
  id: "example",
  version: "1",
  title: text("示例", "example"),
  citation: clause,
  jurisdiction: text("示例区", "an example"),
  tier: "district",
  ruleSets: [],
})
const exampleRulebook = Result.getOrThrow(
  policy.rulebook({ questions: [], packs: [examplePack], bindings: {} }),
)

describe("the examples in the documentation of rule sheets", () => {
  const files = readdirSync("src/policy/sheet").map((file) => `src/policy/sheet/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...policy, ...sheet, examplePack, exampleRulebook, Result }),
      ).toBeGreaterThan(0)
    })
  }
})
