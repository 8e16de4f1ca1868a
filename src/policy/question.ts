/**
 * A question is what an office asks the law: its facts, and a closed list of outcomes. Rooms export questions, packs
 * answer them with rules. *Choose one* lists its outcomes most lenient for the subject first; *each* has independent
 * outcomes (measures), every one of them must, may or not.
 */
import type { Citation, Rank, Text } from "../kernel/index.js"
import type { Condition } from "./condition.js"
import type { Fact, FactGroup } from "./fact.js"

/** Whether an outcome weighs on the subject or favours it: decides which way is better in an *each* question. */
export type Bearing = "burden" | "benefit"

export interface Outcome<Id extends string = string> {
  readonly id: Id
  readonly label: Text
  /** The ranks of a document that may found this outcome; none named means that any rank may. */
  readonly competentRanks?: readonly Rank[]
  readonly bearing: Bearing
  /** Parameters (a period, an approving level) without which the outcome can be answered but not issued. */
  readonly payload?: readonly string[]
}

/** A combination of facts that can't occur, and why. */
export interface Constraint {
  readonly id: string
  readonly impossible: Condition
  readonly because: Text
}

/** What answers where no rule speaks, and the clause that says so. */
export interface Otherwise<Id extends string = string> {
  readonly outcome: Id
  readonly citations: readonly [Citation, ...Citation[]]
}

export type QuestionKind = "chooseOne" | "each"

export interface Question<
  Id extends string = string,
  Facts extends readonly Fact[] = readonly Fact[],
  OutcomeId extends string = string,
  Kind extends QuestionKind = QuestionKind,
> {
  readonly id: Id
  /** The short name officials use: 失信记录准入. */
  readonly title?: Text
  readonly ask: Text
  readonly kind: Kind
  readonly facts: Facts
  readonly groups: readonly FactGroup[]
  readonly constraints: readonly Constraint[]
  readonly outcomes: readonly Outcome<OutcomeId>[]
  readonly otherwise?: Otherwise<OutcomeId>
  /** The clause by which the milder of two versions applies (从旧兼从轻); absent, it doesn't. */
  readonly lexMitior?: Citation
}

interface OutcomeDescription {
  readonly label: Text
  readonly competentRanks?: readonly Rank[]
  readonly bearing?: Bearing
  readonly payload?: readonly string[]
}

type OutcomeDescriptions<Id extends string> = Readonly<Record<Id, Text | OutcomeDescription>>

interface Common<Facts extends readonly Fact[]> {
  readonly title?: Text
  readonly ask: Text
  readonly facts: Facts
  readonly groups?: readonly FactGroup[]
  readonly constraints?: readonly Constraint[]
  readonly lexMitior?: Citation
}

const outcomesOf = <Id extends string>(descriptions: OutcomeDescriptions<Id>): readonly Outcome<Id>[] => {
  const outcomes: Outcome<Id>[] = []
  for (const id in descriptions) outcomes.push(outcome(id, descriptions[id]))
  return outcomes
}

/** One outcome, as packs add them to *each* questions. */
export const outcome = <const Id extends string>(
  id: Id,
  described: Text | OutcomeDescription,
): Outcome<Id> =>
  "label" in described
    ? { id, ...described, bearing: described.bearing ?? "burden" }
    : { id, label: described, bearing: "burden" }

/**
 * A question with exactly one lawful outcome in the end; outcomes are written most lenient first.
 * @example
 * chooseOne("penalty.leniency", { ask: text("可否从轻？", "May it be lighter?"), facts: [],
 *   outcomes: { waived: text("免于惩戒", "waived"), full: text("依规惩戒", "full") } }).kind // => "chooseOne"
 */
export const chooseOne = <
  const Id extends string,
  const Facts extends readonly Fact[],
  OutcomeId extends string,
>(
  id: Id,
  description: Common<Facts> & {
    readonly outcomes: OutcomeDescriptions<OutcomeId>
    readonly otherwise?: Otherwise<NoInfer<OutcomeId>>
  },
): Question<Id, Facts, OutcomeId, "chooseOne"> => {
  const { outcomes, groups, constraints, ...rest } = description
  return {
    id,
    kind: "chooseOne",
    ...rest,
    outcomes: outcomesOf(outcomes),
    groups: groups ?? [],
    constraints: constraints ?? [],
  }
}

/** A question with independent outcomes, each of them must, may or not; packs of competent rank may add outcomes. */
export const each = <const Id extends string, const Facts extends readonly Fact[], OutcomeId extends string>(
  id: Id,
  description: Common<Facts> & { readonly outcomes: OutcomeDescriptions<OutcomeId> },
): Question<Id, Facts, OutcomeId, "each"> => {
  const { outcomes, groups, constraints, ...rest } = description
  return {
    id,
    kind: "each",
    ...rest,
    outcomes: outcomesOf(outcomes),
    groups: groups ?? [],
    constraints: constraints ?? [],
  }
}
