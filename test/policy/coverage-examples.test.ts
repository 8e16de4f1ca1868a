import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as coverage from "../../src/policy/coverage/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { bookOf, leniency, leniencyRules, packOf, partlyCounts, serviceHours } from "./example-rules.js"

const rulebook = bookOf(
  [leniency],
  [packOf("district", [leniencyRules], { parameters: [partlyCounts, serviceHours] })],
)

describe("the examples in the documentation of coverage", () => {
  const files = readdirSync("src/policy/coverage").map((file) => `src/policy/coverage/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(runExample(example, { ...kernel, ...coverage, rulebook, leniency, Result })).toBeGreaterThan(0)
    })
  }
})
