import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as checked from "../../src/policy/checked/index.js"
import * as prepared from "../../src/policy/prepared/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { example as made, leniency, today } from "./example-rules.js"

describe("the examples in the documentation of prepared questions and checked rulebooks", () => {
  const files = ["prepared", "checked"].flatMap((part) =>
    readdirSync(`src/policy/${part}`).map((file) => `src/policy/${part}/${file}`),
  )
  const examples = files.flatMap((file) => examplesOf(file))
  it("are one for each function", () => {
    expect(examples).toHaveLength(2)
  })
  for (const example of examples) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      const given = { ...kernel, ...checked, ...prepared, rulebook: made(), leniency, today }
      expect(runExample(example, given)).toBeGreaterThan(0)
    })
  }
})
