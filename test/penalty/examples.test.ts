import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as penalty from "../../src/penalty/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"

const examples = readdirSync("src/penalty").flatMap((file) => examplesOf(`src/penalty/${file}`))

describe("the examples in the documentation of penalties", () => {
  for (const example of examples)
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(runExample(example, { ...kernel, ...penalty })).toBeGreaterThan(0)
    })
})
