// Every command in every kind of state: what happens, what changes, and what stands against it. The table is kept in
// moves.txt; what changes on purpose is written with `npx tsx test/record/write-moves.ts`, and read before it is kept.
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { headings } from "./moves.js"

const kept = new Map(
  readFileSync("test/record/moves.txt", "utf8")
    .split("\n\n")
    .map((part) => part.trim().split("\n"))
    .map(([heading = "", ...lines]) => [heading, lines]),
)

describe("every command", () => {
  it.each(headings)("$heading", ({ heading, moves }) => {
    expect(moves()).toEqual(kept.get(heading))
  })

  it("is in the table under no other heading", () => {
    expect([...kept.keys()]).toEqual(headings.map(({ heading }) => heading))
  })
})
