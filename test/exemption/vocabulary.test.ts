import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import * as room from "../../src/exemption/index.js"
import { vocabularyOf } from "../rights/vocabulary.js"

// What changed on purpose is written down with `npx tsx test/rights/write-vocabulary.ts`, and read before it is kept.
it("the words that forms, cases and receipts hold stay as they are; words may be added", () => {
  const now = vocabularyOf(room)
  const kept = readFileSync("test/exemption/vocabulary.txt", "utf8").trim().split("\n")
  expect(kept.filter((line) => !now.includes(line))).toEqual([])
})
