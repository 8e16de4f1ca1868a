import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as codec from "../../src/policy/codec/index.js"
import * as policy from "../../src/policy/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { clause } from "../model/vectors.js"

const { on, text } = kernel
const examplePack = policy.pack({
  id: "example",
  version: "1",
  title: text("示例", "example"),
  citation: clause,
  jurisdiction: text("示例区", "an example"),
  tier: "district",
  ruleSets: [],
})
const exampleReceipt: policy.Receipt = {
  format: 1,
  question: "penalty.leniency",
  rulebook: { id: "example", version: "1", digest: "00" },
  on: on("2026-05-06"),
  facts: { corrected: true, hours: 1.5, loss: "partly" },
  sufficient: ["corrected"],
  parameters: { hours: [{ value: 40, from: on("2026-01-01") }] },
  answer: {
    status: "open",
    certain: ["full"],
    possible: ["full", { must: ["a"], may: [] }],
    reasons: ["otherwise"],
  },
}

describe("the examples in the documentation of the codec", () => {
  const files = readdirSync("src/policy/codec").map((file) => `src/policy/codec/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...policy, ...codec, examplePack, exampleReceipt, Result }),
      ).toBeGreaterThan(0)
    })
  }
})
