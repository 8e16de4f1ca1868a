import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { rulebook, type Modalities } from "../../src/policy/index.js"
import { vectors } from "../model/vectors.js"

/** A range of sets, each spelled as the vectors spell it: its outcomes joined by "+". */
const spelled = (
  outcomes: readonly string[],
  choices: readonly (string | Modalities)[],
): readonly string[] => {
  const sets = choices.flatMap((choice) => {
    if (typeof choice === "string") return [choice]
    const subsets = choice.may.reduce<readonly (readonly string[])[]>(
      (list, id) => list.flatMap((set) => [set, [...set, id]]),
      [[]],
    )
    return subsets.map((set) =>
      outcomes.filter((id) => choice.must.includes(id) || set.includes(id)).join("+"),
    )
  })
  return [...new Set(sets)].toSorted()
}

describe("the engine says, of the rule language,", () => {
  for (const { says, question, packs, bindings, given, on, status, certain, possible } of vectors) {
    it(`that ${says}`, () => {
      const book = Result.getOrThrow(rulebook({ questions: [question], packs, bindings }))
      const answer = book.ask(question, given, on)
      const outcomes = book.completed(question).outcomes.map(({ id }) => id)
      expect({
        status: answer.status,
        certain: spelled(outcomes, answer.certain),
        possible: spelled(outcomes, answer.possible),
      }).toEqual({
        status,
        certain: certain.toSorted(),
        possible: possible.toSorted(),
      })
    })
  }
})
