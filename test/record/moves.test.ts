// Every command in every kind of state: what happens, what changes, and what stands against it. The table is kept in
// moves.txt, and what it says stays so: the rooms may add to it. What changes on purpose is written with `npx tsx test/record/write-moves.ts`, and read before it is kept.
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { headings, statementsOf } from "./moves.js"

const kept = new Map(
  readFileSync("test/record/moves.txt", "utf8")
    .split("\n\n")
    .map((part) => part.trim().split("\n"))
    .map(([heading = "", ...lines]) => [heading, lines]),
)

describe("every command", () => {
  it.each(headings)("$heading", ({ heading, moves }) => {
    const now = new Set(statementsOf(moves()))
    expect(
      statementsOf(kept.get(heading) ?? ["a heading that the table doesn't have"]).filter(
        (line) => !now.has(line),
      ),
    ).toEqual([])
  })
})
