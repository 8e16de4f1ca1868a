/**
 * The shipped stack with its open parameters bound to figures that only tests use.
 */
import * as Result from "effect/Result"
import { on, type CalendarDate } from "../../src/kernel/index.js"
import { district, national } from "../../src/packs/index.js"
import {
  rulebook,
  type Bindings,
  type Fact,
  type GivenFacts,
  type Modalities,
  type Pack,
  type Question,
  type QuestionKind,
  type Status,
} from "../../src/policy/index.js"

export const bound: Bindings = {
  "plan.effectiveFrom": on("2022-06-01"),
  "repair.serviceHours": 20,
  "repair.rule36AppliesToPersons": false,
  "repair.rule36AppliesToUnitDefault": false,
}

/** An answer in short: choices of an *each* question are spelled as the smallest and the largest set, joined by "+". */
export interface Verdict {
  readonly status: Status
  readonly certain: readonly string[]
}

/** Only what bears on the question, so that asking 20,000 times is quick. */
export const narrowed = (pack: Pack, question: Question): Pack => ({
  ...pack,
  facts: pack.facts.filter((added) => added.question === question.id),
  groups: pack.groups.filter((added) => added.question === question.id),
  constraints: pack.constraints.filter((added) => added.question === question.id),
  outcomes: pack.outcomes.filter((added) => added.question === question.id),
  rules: pack.rules.filter((rule) => rule.question === question.id),
  closes: pack.closes.filter((closure) => closure.question === question.id),
  delegations: pack.delegations.filter((delegation) => delegation.question === question.id),
  theorems: pack.theorems.filter((theorem) => theorem.question === question.id),
})

const spelled = (choice: string | Modalities): readonly string[] =>
  typeof choice === "string" ? [choice] : [choice.must.join("+"), [...choice.must, ...choice.may].join("+")]

/** Ask the shipped stack. */
export const asking = <Facts extends readonly Fact[], OutcomeId extends string, Kind extends QuestionKind>(
  question: Question<string, Facts, OutcomeId, Kind>,
  bindings: Bindings = bound,
  packs: readonly Pack[] = [national, district],
): ((facts: GivenFacts, day: CalendarDate) => Verdict) => {
  const asked: Question = question
  const law = Result.getOrThrow(
    rulebook({ questions: [asked], packs: packs.map((pack) => narrowed(pack, asked)), bindings }),
  )
  return (facts, day) => {
    const { status, certain } = law.ask(asked, facts, day)
    return { status, certain: [...new Set(certain.flatMap(spelled))] }
  }
}
