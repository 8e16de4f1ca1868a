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
import { randomGiven, randomStack } from "./random-pack.js"
import { randomSource } from "./random-source.js"
import { reference, type Verdict } from "./reference.js"

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

export interface Agreement {
  /** Cases in which engine and reference say the same. */
  readonly agreed: number
  /** Stacks of packs that were asked, and those that the engine refused to stack. */
  readonly stacks: number
  readonly refused: number
  readonly statuses: ReadonlyMap<Verdict["status"], number>
}

/** A case on which they don't agree, with the seed that makes it again. */
export interface Disagreement {
  readonly seed: number
  readonly index: number
  readonly given: GivenFacts
  readonly on: CalendarDate
  readonly engine: Verdict
  readonly reference: Verdict
}

/**
 * Ask engine and reference the same random cases, `each` of every random stack, until `cases` agree.
 *
 * @param report told after every hundred stacks
 * @returns the first disagreement, or a stack refused for another reason than that packs don't stack; else the counts
 */
export const agreement = (
  { seed: start, cases, each }: { readonly seed: number; readonly cases: number; readonly each: number },
  report: (sofar: Agreement) => void = () => undefined,
): Result.Result<Agreement, Disagreement | { readonly seed: number; readonly faults: readonly string[] }> => {
  const statuses = new Map<Verdict["status"], number>()
  let [agreed, stacks, refused] = [0, 0, 0]
  for (let seed = start; agreed < cases; seed += 1) {
    const random = randomSource(seed)
    const stack = randomStack(random)
    const rules = stacked(stack.question, stack.packs, stack.bindings)
    if (Result.isFailure(rules)) {
      const faults = rules.failure.filter((fault) => !fault.startsWith("stack."))
      if (faults.length > 0) return Result.fail({ seed, faults })
      refused += 1
      continue
    }
    stacks += 1
    for (let index = 0; index < each; index += 1) {
      const { given, on } = randomGiven(random, stack)
      const expected = inOrder(reference(stack.question, stack.packs, stack.bindings, given, on))
      const actual = inOrder(verdictOf(stack.question, rules.success, given, on))
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        return Result.fail({ seed, index, given, on, engine: actual, reference: expected })
      statuses.set(expected.status, (statuses.get(expected.status) ?? 0) + 1)
      agreed += 1
    }
    if (stacks % 100 === 0) report({ agreed, stacks, refused, statuses })
  }
  return Result.succeed({ agreed, stacks, refused, statuses })
}
