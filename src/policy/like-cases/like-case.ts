/**
 * Like cases treated alike (同案同罚), looked at over past decisions: decisions on the same facts that differ, cases no
 * worse than another that were treated more severely, and choices that the rules didn't allow. It finds what somebody
 * should look at; it doesn't say that anybody was wrong.
 *
 * Invariants: only decisions under the same state of the rules are compared; a case is *no worse* only in facts for
 * which one proved theorem says so, and equal in every other fact that a rule reads; what can't be compared is left out,
 * and counted.
 */
import type { CalendarDate, Text } from "../../kernel/index.js"
import type { GivenFacts } from "../fact.js"
import type { Question } from "../question.js"

/** A decision that was made, by an id of the host's that names no person (a case number). */
export interface PastDecision {
  readonly id: string
  readonly on: CalendarDate
  readonly facts: GivenFacts
  /** One outcome; of an *each* question, the outcomes chosen. */
  readonly chosen: string | readonly string[]
}

/** Decisions with one choice in a group of cases with the same facts. */
export interface Treatment {
  readonly chosen: readonly string[]
  readonly words: Text
  readonly decisions: number
  /** The first few ids. */
  readonly examples: readonly string[]
}

export interface CaseGroup {
  /** The day from which the rules had the state under which these cases were decided. */
  readonly rulesFrom: CalendarDate
  /** The facts that rules read, as they were given. */
  readonly facts: GivenFacts
  readonly words: Text
  readonly decisions: number
}

/** The same facts, decided differently: the mildest first. */
export interface Unequal {
  readonly group: CaseGroup
  readonly treatments: readonly Treatment[]
}

/** A case no worse than another, treated more severely. */
export interface Unlike {
  readonly noWorse: { readonly group: CaseGroup; readonly treatment: Treatment }
  readonly milder: { readonly group: CaseGroup; readonly treatment: Treatment }
  /** The facts in which the first is better, and the theorem that says so. */
  readonly betterIn: readonly { readonly fact: string; readonly label: Text }[]
  readonly theorem: string
}

export interface LikeCases {
  readonly question: Question
  readonly decisions: number
  /** Decisions whose facts the question can't hold, or whose choice it doesn't know: not compared. */
  readonly leftOut: number
  readonly groups: number
  readonly unequal: readonly Unequal[]
  /** The most decisions first; at most as many as asked for. */
  readonly unlike: readonly Unlike[]
  readonly unlikePairs: number
  /** Pairs of groups of which one is no worse, but whose treatments can't be put in order. */
  readonly incomparablePairs: number
  /** Choices that aren't lawful on the facts given. */
  readonly unlawful: readonly { readonly group: CaseGroup; readonly treatment: Treatment }[]
  /** The facts that theorems order. None: only decisions on the same facts are compared. */
  readonly ordered: readonly { readonly fact: string; readonly label: Text }[]
}
