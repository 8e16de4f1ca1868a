/**
 * Holds the engine to the reference: the same status, and the same choices certain and possible, spelled alike.
 */
import * as Result from "effect/Result"
import { renderFault, type CalendarDate } from "../../src/kernel/index.js"
import type {
  Answer,
  Bindings,
  GivenFacts,
  Modalities,
  Pack,
  Question,
  Rulebook,
} from "../../src/policy/index.js"
import { rulebook } from "../../src/policy/make-rulebook.js"
import type { Verdict } from "./reference.js"

/** The engine's answer in the reference's spelling. */
export const verdictOf = (asked: Question, rules: Rulebook, given: GivenFacts, on: CalendarDate): Verdict => {
  const answer: Answer = rules.ask(asked, given, on)
  const question = rules.completed(asked)
  const spelled = (choices: readonly (string | Modalities)[]): readonly string[] =>
    [...new Set(choices.flatMap((choice) => choicesIn(choice, question)))].toSorted()
  return { status: answer.status, certain: spelled(answer.certain), possible: spelled(answer.possible) }
}

export const inOrder = ({ status, certain, possible }: Verdict): Verdict => ({
  status,
  certain: certain.toSorted(),
  possible: possible.toSorted(),
})

const choicesIn = (choice: string | Modalities, { outcomes }: Question): readonly string[] => {
  if (typeof choice === "string") return [choice]
  const sets = outcomes.reduce<readonly (readonly string[])[]>(
    (found, { id }) => {
      if (choice.must.includes(id)) return found.map((set) => [...set, id])
      return choice.may.includes(id) ? found.flatMap((set) => [set, [...set, id]]) : found
    },
    [[]],
  )
  return sets.map((set) => set.join("+"))
}

/** A rulebook of these packs, or the codes of the faults that keep them from being one. */
export const stacked = (
  question: Question,
  packs: readonly Pack[],
  bindings: Bindings,
): Result.Result<Rulebook, readonly string[]> =>
  Result.mapError(rulebook({ questions: [question], packs, bindings }), (faults) =>
    faults.map((fault) => `${fault.code} ${renderFault(fault, "en")}`),
  )
