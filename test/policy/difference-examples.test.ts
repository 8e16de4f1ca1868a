import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as difference from "../../src/policy/difference/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { bookOf, leniency, leniencyRules, packOf, partlyCounts, serviceHours } from "./example-rules.js"

const rulebook = bookOf(
  [leniency],
  [packOf("district", [leniencyRules], { parameters: [partlyCounts, serviceHours] })],
)
const day = kernel.on("2026-05-06")
const found = Result.getOrThrow(
  difference.differences(rulebook, rulebook, leniency, { oldOn: day, newOn: day }),
)

describe("the examples in the documentation of differences", () => {
  const files = readdirSync("src/policy/difference").map((file) => `src/policy/difference/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...difference, rulebook, leniency, found, Result }),
      ).toBeGreaterThan(0)
    })
  }
})
