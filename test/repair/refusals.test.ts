import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { refusals } from "./refusals.js"

// What changed on purpose is written down with `npx tsx test/repair/write-refusals.ts`, and read before it is kept.
it("whatever stands against somebody is said with its place, its clause and the way on, word for word", () => {
  expect(refusals().join("\n").trim()).toBe(readFileSync("test/repair/refusals.txt", "utf8").trim())
})
