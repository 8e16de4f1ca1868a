/**
 * A theorem is a sentence about every case that a question can be asked of: "without an effective instrument never a
 * record", "more put right never ends worse". It is data beside the rules; proof decides it at every version of the
 * rules and for every value of unset parameters. Not a rule: it changes no answer.
 */
import type { Citation, Text } from "../kernel/index.js"
import type { Condition } from "./condition.js"
import type { Fact } from "./fact.js"
import type { Parameter } from "./parameter.js"
import type { Question } from "./question.js"
import type { RuleDate } from "./rule.js"
import { termsOf, type Terms } from "./unsafe.js"

/**
 * What is said of one answer; where the answer isn't decided, no outcome can be chosen.
 * - `can`: some lawful choice has the outcome; `never`: none has
 * - `forced`: there is a lawful choice, and every one has the outcome
 * - `exactlyOne`, `atLeastOne`: that many of the outcomes can be chosen
 * - `decided`: the answer is decided
 */
export type Claim<OutcomeId extends string = string> =
  | { readonly kind: "can" | "never" | "forced"; readonly outcome: OutcomeId }
  | { readonly kind: "exactlyOne" | "atLeastOne"; readonly outcomes: readonly OutcomeId[] }
  | { readonly kind: "decided" }
  | { readonly kind: "both"; readonly of: readonly Claim<OutcomeId>[] }
  | { readonly kind: "either"; readonly of: readonly Claim<OutcomeId>[] }
  | { readonly kind: "unless"; readonly of: Claim<OutcomeId> }

/** A fact, and what counts as more of it: later in its own order, or later in the order named here. */
export interface More {
  readonly fact: string
  readonly order?: readonly string[]
}

/**
 * - `implication`: wherever `when` holds (and `given` is so of the answer), `then` is so
 * - `necessary`: the claim is so only where the condition holds
 * - `sufficient`: the claim is so wherever the condition holds
 * - `monotone`: of two cases equal but for the facts named, the one with more of them never ends worse (or better)
 * - `independent`: two cases equal but for the facts named have the same answer
 */
export type Proposition<OutcomeId extends string = string> =
  | {
      readonly kind: "implication"
      readonly when: Condition
      readonly given?: Claim<OutcomeId>
      readonly then: Claim<OutcomeId>
    }
  | {
      readonly kind: "necessary" | "sufficient"
      readonly claim: Claim<OutcomeId>
      readonly condition: Condition
    }
  | {
      readonly kind: "monotone"
      readonly more: readonly More[]
      readonly never: "better" | "worse"
      /** Only cases in which this holds are compared. */
      readonly where?: Condition
    }
  | { readonly kind: "independent"; readonly of: readonly string[]; readonly where?: Condition }

export interface Theorem<OutcomeId extends string = string> {
  /** Unique in its pack: `penalty.leniency/more put right`. */
  readonly id: string
  readonly question: string
  /** The sentence, for people. */
  readonly says: Text
  readonly proposition: Proposition<OutcomeId>
  /** Where the law says so, if it does. */
  readonly citation?: Citation
  /** The day from which it is claimed, where it rests on a rule that begins then. */
  readonly from?: RuleDate
  /** The day from which it is claimed no more, where it rests on a rule that ends then. */
  readonly until?: RuleDate
}

/** The conditions that a proposition reads. */
export const conditionsIn = (proposition: Proposition): readonly Condition[] => {
  switch (proposition.kind) {
    case "implication":
      return [proposition.when]
    case "necessary":
    case "sufficient":
      return [proposition.condition]
    case "monotone":
    case "independent":
      return proposition.where === undefined ? [] : [proposition.where]
  }
}

/** The propositions, as they are written in a pack. */
export const can = <const Id extends string>(outcome: Id): Claim<Id> => ({ kind: "can", outcome })
export const neverChosen = <const Id extends string>(outcome: Id): Claim<Id> => ({ kind: "never", outcome })
export const forced = <const Id extends string>(outcome: Id): Claim<Id> => ({ kind: "forced", outcome })
export const exactlyOne = <const Id extends string>(...outcomes: readonly Id[]): Claim<Id> => ({
  kind: "exactlyOne",
  outcomes,
})
export const atLeastOne = <const Id extends string>(...outcomes: readonly Id[]): Claim<Id> => ({
  kind: "atLeastOne",
  outcomes,
})
export const isDecided: Claim<never> = { kind: "decided" }
export const both = <const Id extends string>(...of: readonly Claim<Id>[]): Claim<Id> => ({
  kind: "both",
  of,
})
export const either = <const Id extends string>(...of: readonly Claim<Id>[]): Claim<Id> => ({
  kind: "either",
  of,
})
export const unless = <const Id extends string>(of: Claim<Id>): Claim<Id> => ({ kind: "unless", of })

interface Extra {
  readonly citation?: Citation
  readonly from?: RuleDate | Parameter
  readonly until?: RuleDate | Parameter
}

const dateOf = (date: RuleDate | Parameter): RuleDate =>
  typeof date === "object" && "id" in date ? { parameter: date.id } : date

/**
 * Write theorems for a question; `theorem` takes an id, the sentence and the proposition.
 * @example
 * theoremsFor(leniency, (fact, theorem) => [
 *   theorem("full stays", text("依规惩戒始终合法。", "The full penalty always stays lawful."), {
 *     kind: "implication", when: all(), then: can("full") }),
 * ]).length // => 1
 */
export const theoremsFor = <const Facts extends readonly Fact[], OutcomeId extends string>(
  question: Question<string, Facts, OutcomeId>,
  write: (
    fact: Terms<Facts>,
    theorem: (
      id: string,
      says: Text,
      proposition: Proposition<OutcomeId>,
      extra?: Extra,
    ) => Theorem<OutcomeId>,
  ) => readonly Theorem<OutcomeId>[],
): readonly Theorem[] =>
  write(termsOf<Facts>(question.facts), (id, says, proposition, { from, until, ...extra } = {}) => ({
    id: `${question.id}/${id}`,
    question: question.id,
    says,
    proposition,
    ...extra,
    ...(from === undefined ? {} : { from: dateOf(from) }),
    ...(until === undefined ? {} : { until: dateOf(until) }),
  }))
