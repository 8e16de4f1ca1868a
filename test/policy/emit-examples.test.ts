import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as emit from "../../src/policy/emit/index.js"
import * as impact from "../../src/policy/impact/index.js"
import * as like from "../../src/policy/like-cases/index.js"
import * as twins from "../../src/policy/twins/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { bookOf, leniency, leniencyRules, packOf, partlyCounts, serviceHours } from "./example-rules.js"

const rulebook = bookOf(
  [leniency],
  [packOf("district", [leniencyRules], { parameters: [partlyCounts, serviceHours] })],
  { partlyCounts: false },
)
const found = Result.getOrThrow(twins.twins(rulebook, leniency, kernel.on("2026-05-06")))

describe("the examples in the documentation of emitted programs, impact, twins and like cases", () => {
  const rooms = ["emit", "impact", "twins", "like-cases"].map((room) => `src/policy/${room}`)
  const files = rooms.flatMap((room) => readdirSync(room).map((file) => `${room}/${file}`))
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      const known = { ...kernel, ...emit, ...impact, ...like, ...twins, rulebook, leniency, found, Result }
      expect(runExample(example, known)).toBeGreaterThan(0)
    })
  }
})
