// What an official reads when a command is refused. What changed on purpose is written down with
// `npx tsx test/record/write-refusals.ts`, and read before it is kept.
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import * as refusals from "../../src/record/refusals.js"
import { refusalLines } from "./refusals.js"

it("a refusal keeps its words: what stands in the way, the way on, and the clause", () => {
  expect(refusalLines).toEqual(readFileSync("test/record/refusals.txt", "utf8").trimEnd().split("\n"))
})

it("every refusal has one reason and a code of its own", () => {
  const all = Object.values(refusals)
  expect(all.map(({ reasons, missing }) => [reasons.length, missing])).toEqual(all.map(() => [1, []]))
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
})
