/**
 * Theorems as searches for a counterexample: one walk over random admissible complete cases tries every theorem of a
 * question; pairs are compared from every fifth case, which makes about as many comparisons. A theorem that meets no case it speaks of has shown nothing, and fails.
 */
import { describe, expect, it } from "vitest"
import type { CalendarDate } from "../../src/kernel/index.js"
import type { GivenFacts, Question } from "../../src/policy/index.js"
import type { Verdict } from "./shipped.js"
import { randomCases, variants } from "./random-cases.js"

type Ask = (facts: GivenFacts, day: CalendarDate) => Verdict

/** Says of one case whether it holds; `undefined` where the theorem doesn't speak. */
export interface Single {
  readonly kind: "single"
  readonly holds: (facts: GivenFacts, answer: Verdict) => boolean | undefined
}

/** Compares a case with every case that differs from it only in the fact named. */
export interface Pair {
  readonly kind: "pair"
  readonly fact: string
  readonly where: (facts: GivenFacts) => boolean
  readonly holds: (from: GivenFacts, to: GivenFacts, before: Verdict, after: Verdict) => boolean
}

export type Theorem = Single | Pair

export const single = (holds: Single["holds"]): Single => ({ kind: "single", holds })

const same = (a: Verdict, b: Verdict): boolean =>
  a.status === b.status && a.certain.join() === b.certain.join()

/** The fact doesn't matter. */
export const independent = (fact: string, where: Pair["where"] = () => true): Pair => ({
  kind: "pair",
  fact,
  where,
  holds: (_from, _to, before, after) => same(before, after),
})

/** A later value of the fact never makes the lawful outcomes worse; `rank` orders its values. */
export const neverWorse = (
  question: Question,
  fact: string,
  rank: (value: GivenFacts[string]) => number = Number,
): Pair => {
  const ids = question.outcomes.map(({ id }) => id)
  const ends = ({ certain }: Verdict) => certain.map((choice) => ids.indexOf(choice))
  return {
    kind: "pair",
    fact,
    where: () => true,
    holds: (from, to, before, after) => {
      if (rank(to[fact]) <= rank(from[fact])) return true
      const [a, b] = [ends(before), ends(after)]
      return Math.min(...b) <= Math.min(...a) && Math.max(...b) <= Math.max(...a)
    },
  }
}

/** One test for each theorem, over the same walk. */
export const hold = (
  question: Question,
  ask: Ask,
  day: CalendarDate,
  theorems: Readonly<Record<string, Theorem>>,
  count = 20_000,
): void => {
  describe(`${question.id}, ${String(count)} random cases on ${day}`, () => {
    const tried: Record<string, number> = {}
    const broken: Record<string, GivenFacts> = {}
    const note = (name: string, held: boolean | undefined, facts: GivenFacts) => {
      if (held === undefined) return
      tried[name] = (tried[name] ?? 0) + 1
      if (!held) broken[name] ??= facts
    }
    const walk = () => {
      for (const [index, facts] of randomCases(question, count, 20_261_125).entries()) {
        const answer = ask(facts, day)
        note(
          "every case has a lawful answer",
          answer.status === "decided" && answer.certain.length > 0,
          facts,
        )
        for (const [name, theorem] of Object.entries(theorems)) {
          if (theorem.kind === "single") note(name, theorem.holds(facts, answer), facts)
          else if (index % 5 === 0 && theorem.where(facts))
            for (const changed of variants(question, facts, theorem.fact))
              if (changed[theorem.fact] !== facts[theorem.fact])
                note(name, theorem.holds(facts, changed, answer, ask(changed, day)), facts)
        }
      }
    }
    it.each(["every case has a lawful answer", ...Object.keys(theorems)])("%s", (name) => {
      if (Object.keys(tried).length === 0) walk()
      expect(broken[name]).toBe(undefined)
      expect(tried[name]).toBeGreaterThan(0)
    })
  })
}
