/**
 * The builder in which packs are written, so that a rule reads aloud like its clause:
 * `rule("self-correction").when(…).may("lighter", "waived").cite(plan("3.1.4"))`. Facts and outcomes are inferred
 * from the question; a rule without a citation doesn't type-check.
 */
import { addDays, type Citation, type Text } from "../kernel/index.js"
import { always, type Condition } from "./condition.js"
import type { Fact } from "./fact.js"
import type { Outcome, Question } from "./question.js"
import type { Force, Rule, RuleDate } from "./rule.js"
import { termsOf, type Terms } from "./unsafe.js"
import type { Parameter } from "./parameter.js"

interface Draft {
  readonly id: string
  readonly question: string
  readonly when: Condition
  readonly unless?: Condition
  readonly force?: Force
  readonly then: readonly string[]
  readonly overrides: readonly string[]
  readonly note?: Text
  readonly from?: RuleDate
  readonly until?: RuleDate
}

type Some<Item> = readonly [Item, ...Item[]]

/** A rule that still lacks its citation; only `cite` makes it a rule. */
export interface UncitedRule {
  readonly overrides: (...rules: Some<string>) => UncitedRule
  readonly note: (note: Text) => UncitedRule
  /** When the clause took force, where its document's own date isn't it. */
  readonly from: (date: RuleDate | Parameter) => UncitedRule
  readonly until: (date: RuleDate | Parameter) => UncitedRule
  readonly cite: (...citations: Some<Citation>) => Rule
}

/** A rule that doesn't yet say what it does. */
export interface OpenRule<OutcomeId extends string> {
  readonly when: (condition: Condition) => OpenRule<OutcomeId>
  readonly unless: (condition: Condition) => OpenRule<OutcomeId>
  readonly must: (...outcomes: Some<OutcomeId>) => UncitedRule
  readonly may: (...outcomes: Some<OutcomeId>) => UncitedRule
  readonly mustNot: (...outcomes: Some<OutcomeId>) => UncitedRule
  /** A pure exception: it takes the named rules out of effect and says nothing itself. */
  readonly excepts: (...rules: Some<string>) => UncitedRule
}

const dateOf = (date: RuleDate | Parameter): RuleDate =>
  typeof date === "object" && "id" in date ? { parameter: date.id } : date

const uncited = (draft: Draft): UncitedRule => ({
  overrides: (...rules) => uncited({ ...draft, overrides: [...draft.overrides, ...rules] }),
  note: (note) => uncited({ ...draft, note }),
  from: (date) => uncited({ ...draft, from: dateOf(date) }),
  until: (date) => uncited({ ...draft, until: dateOf(date) }),
  cite: (...citations) => ({ ...draft, ...datesOf(draft, citations[0]), citations }),
})

/** A rule is in force while its first citation is, unless it says otherwise; a citation names its last day, a rule the day after. */
const datesOf = (draft: Draft, source: Citation): { from?: RuleDate; until?: RuleDate } => {
  const from = draft.from ?? source.effectiveFrom
  const lastDay = source.effectiveUntil
  const until = draft.until ?? (lastDay === undefined ? undefined : addDays(lastDay, 1))
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

const open = <OutcomeId extends string>(draft: Draft): OpenRule<OutcomeId> => {
  const does =
    (force: Force) =>
    (...then: Some<OutcomeId>): UncitedRule =>
      uncited({ ...draft, force, then })
  return {
    when: (when) => open({ ...draft, when }),
    unless: (unless) => open({ ...draft, unless }),
    must: does("must"),
    may: does("may"),
    mustNot: does("mustNot"),
    excepts: (...rules) => uncited({ ...draft, overrides: rules }),
  }
}

/** Facts, outcomes and parameters that a pack adds to a question before it speaks about them. */
export interface Additions<Facts extends readonly Fact[], OutcomeId extends string> {
  readonly facts?: Facts
  readonly outcomes?: readonly Outcome<OutcomeId>[]
}

/** The rules of one part of a document for one question. */
export interface RuleSet {
  readonly question: string
  readonly facts: readonly Fact[]
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly Rule[]
}

/**
 * Write rules for a question.
 * @example
 * const rules = rulesFor(leniency, (fact, rule) => [
 *   rule("self-correction").when(all(fact.onOwnInitiative, fact.lossRecovered)).may("lighter", "waived").cite(plan),
 * ])
 * rules.rules[0]?.force // => "may"
 */
export const rulesFor = <
  const Facts extends readonly Fact[],
  OutcomeId extends string,
  const AddedFacts extends readonly Fact[] = readonly [],
  AddedOutcome extends string = never,
>(
  question: Question<string, Facts, OutcomeId>,
  write: (
    fact: Terms<readonly [...Facts, ...AddedFacts]>,
    rule: (id: string) => OpenRule<OutcomeId | AddedOutcome>,
  ) => readonly Rule[],
  additions: Additions<AddedFacts, AddedOutcome> = {},
): RuleSet => {
  const added: readonly Fact[] = additions.facts ?? []
  return {
    question: question.id,
    facts: added,
    outcomes: additions.outcomes ?? [],
    rules: write(termsOf<readonly [...Facts, ...AddedFacts]>([...question.facts, ...added]), (id) =>
      open({ id, question: question.id, when: always, then: [], overrides: [] }),
    ),
  }
}
