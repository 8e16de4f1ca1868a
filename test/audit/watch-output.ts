// Watches everything the tests of a file print, and fails the file if a canary is in it.

import { afterAll, expect } from "vitest"
import { foundIn } from "./canaries.js"

const printed: string[] = []

for (const method of ["log", "info", "warn", "error", "debug"] as const) {
  const original = console[method].bind(console)
  console[method] = (...words: unknown[]) => {
    printed.push(words.map((word) => (typeof word === "string" ? word : JSON.stringify(word))).join(" "))
    original(...words)
  }
}

afterAll(() => {
  expect(printed.filter((line) => foundIn(line).length > 0)).toEqual([])
})
