import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as packs from "../../src/packs/index.js"
import * as procedure from "../../src/procedure/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { citation } from "./made-up.js"

const examples = readdirSync("src/procedure").flatMap((file) => examplesOf(`src/procedure/${file}`))

describe("the examples in the documentation of procedures", () => {
  for (const example of examples)
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      const scope = { ...kernel, ...packs, ...procedure, citation, Result }
      expect(runExample(example, scope)).toBeGreaterThan(0)
    })
})
