/**
 * An answer is the set of lawful choices, with the reasons for and against each rule. It is advice: a person or a
 * body chooses inside it, and that choice is an event of its own.
 */
import type { CalendarDate, Citation, Fault, Faults } from "../kernel/index.js"
import type { Condition } from "./condition.js"
import type { GivenFacts } from "./fact.js"
import type { QuestionKind } from "./question.js"
import type { Force } from "./rule.js"

/**
 * - `decided`: whatever the unknown facts turn out to be, the same choices are lawful
 * - `open`: some choices depend on facts (or readings) not yet known
 * - `conflict`: in every completion no choice is lawful, because clauses contradict each other
 * - `gap`: no clause answers and the question has no `otherwise`
 * - `notInForce`: the rules that cover the case are out of force on that day
 * - `missingParameter`: only a value that somebody must still issue can decide
 * - `inexact`: too many unknown facts for an exact answer; `certain` and `possible` are bounds
 * - `refused`: the facts given contradict each other or are outside their domains; see `faults`
 */
export type Status =
  "decided" | "open" | "conflict" | "gap" | "notInForce" | "missingParameter" | "inexact" | "refused"

/** Lawful choices of an *each* question: those that contain every `must`, and otherwise only members of `may`. */
export interface Modalities<OutcomeId extends string = string> {
  readonly must: readonly OutcomeId[]
  readonly may: readonly OutcomeId[]
}

/** Lawful choices: outcomes of *choose one*, ranges of sets of outcomes of *each* (none, or one when decided). */
export type Choices<Kind extends QuestionKind, OutcomeId extends string> = Kind extends "each"
  ? readonly Modalities<OutcomeId>[]
  : readonly OutcomeId[]

export interface Reason {
  readonly rule: string
  readonly pack: string
  readonly force?: Force
  readonly then: readonly string[]
  readonly citations: readonly [Citation, ...Citation[]]
}

/** Why a rule in force doesn't speak: the fewest of its conditions that fail, or the rule that overrides it. */
export interface Against extends Reason {
  readonly because:
    | { readonly kind: "conditions"; readonly failed: readonly Condition[] }
    | { readonly kind: "overridden"; readonly by: string }
}

/** A parameter that nobody has set and that matters here. */
export interface MissingParameter {
  readonly parameter: string
  readonly fault: Fault
}

export interface Answer<Kind extends QuestionKind = QuestionKind, OutcomeId extends string = string> {
  readonly question: string
  readonly on: CalendarDate
  readonly status: Status
  /** Lawful whatever the unknown facts are. */
  readonly certain: Choices<Kind, OutcomeId>
  /** Lawful in some completion of the unknown facts. */
  readonly possible: Choices<Kind, OutcomeId>
  /** Rules effective in every completion; `otherwise` appears as the rule id `otherwise`. */
  readonly reasons: readonly Reason[]
  /** Rules effective in some completions but not in all. */
  readonly mayApply: readonly Reason[]
  readonly against: readonly Against[]
  /** 可以 that a 应当 leaves no room for. */
  readonly silenced: readonly Reason[]
  /** Unknown facts that can still change the answer. */
  readonly unknown: readonly string[]
  readonly missing: readonly MissingParameter[]
  /** For `notInForce`: the day on which a covering rule begins again, if one does. */
  readonly beginsAgain?: CalendarDate
  /** For `conflict`: the outcomes and the rules that contradict each other on them. */
  readonly conflicts: readonly { readonly outcome: string; readonly rules: readonly string[] }[]
  /** For `open`: a completion of the facts in which no choice is lawful, if there is one. */
  readonly conflictWitness?: GivenFacts
  /** For `refused`. */
  readonly faults: readonly Fault[]
  readonly given: GivenFacts
}

/** What a person's choice is, beside an answer. */
export type Standing = "lawful" | "unlawful" | "askOn"

export type { Faults }
