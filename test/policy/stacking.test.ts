/**
 * Stacks of two tiers, made from a seed: the check at construction is compared with the sentence it stands for, by
 * trying every complete case on every day.
 */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, on, type CalendarDate } from "../../src/kernel/index.js"
import {
  rulebook,
  standingOf,
  type Answer,
  type GivenFacts,
  type Pack,
  type Question,
  type Rulebook,
} from "../../src/policy/index.js"
import { domainOf } from "./enumeration.js"
import { randomStack, type Stack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"

const days = Array.from({ length: 9 }, (_, index): CalendarDate => addDays(on("2026-02-26"), index))

const casesOf = ({ facts }: Question): readonly GivenFacts[] =>
  facts.reduce<readonly GivenFacts[]>(
    (sofar, fact) =>
      sofar.flatMap((given) => domainOf(fact.type).map((value) => ({ ...given, [fact.id]: value }))),
    [{}],
  )

const speaks = (answer: Answer) => answer.reasons.some(({ force }) => force === "must" || force === "may")

/** A case of a *choose one* question in which the lower pack makes lawful what the answer of the higher one doesn't. */
const widened = (question: Question, higher: Rulebook, whole: Rulebook): boolean =>
  days.some((day) =>
    casesOf(higher.completed(question)).some((given) => {
      const above = higher.ask(question, given, day)
      if (above.status === "refused" || !speaks(above)) return false
      if (above.status === "missingParameter" || above.status === "open") return false
      const both = whole.ask(question, given, day)
      return question.outcomes.some(
        ({ id }) => standingOf(both, id) === "lawful" && standingOf(above, id) === "unlawful",
      )
    }),
  )

const bookOf = ({ question }: Stack, packs: readonly Pack[]) =>
  rulebook({ questions: [question], packs, bindings: {} })

/** Parameters are left out: enumerating their readings as well would only repeat the same sentence. */
const withoutParameters = (stack: Stack): boolean =>
  !JSON.stringify(stack.packs.flatMap((pack) => pack.rules)).includes('"parameter"')

describe("a lower pack", () => {
  it("is refused exactly where it makes lawful what a higher pack's answer doesn't", () => {
    const counts = { refused: 0, accepted: 0 }
    for (let seed = 1; seed <= 4000 && counts.refused + counts.accepted < 80; seed += 1) {
      const stack = randomStack(randomSource(seed))
      const [national, district] = stack.packs
      if (district === undefined || national.delegations.length > 0 || !withoutParameters(stack)) continue
      if (stack.question.kind === "each") continue
      const whole = bookOf(stack, stack.packs)
      const higher = bookOf(stack, [national])
      // The lower pack as one more pack of the same tier, which isn't checked against the other.
      const unchecked = bookOf(stack, [national, { ...district, tier: national.tier }])
      if (Result.isFailure(higher) || Result.isFailure(unchecked)) continue
      if (Result.isFailure(whole)) expect(whole.failure.map(({ code }) => code)).toContain("stack.widens")
      expect(Result.isFailure(whole), `seed ${String(seed)}`).toBe(
        widened(stack.question, higher.success, unchecked.success),
      )
      counts[Result.isFailure(whole) ? "refused" : "accepted"] += 1
    }
    expect(counts.refused).toBeGreaterThan(10)
    expect(counts.accepted).toBeGreaterThan(10)
  })
})
