/**
 * What would have to change for a decided case to come out at least as well as a named outcome. Data only: the changes
 * that are smallest, or the facts that stand in the way. It advises; it decides nothing and changes nothing.
 */
import type { CalendarDate } from "../../kernel/index.js"
import type { GivenFacts, Scalar } from "../fact.js"

/**
 * - `reachable`: a choice at least as good as the named outcome becomes lawful
 * - `assured`: nothing worse than it stays lawful
 *
 * Of an *each* question one outcome is looked at by itself: a burden is reached where it isn't obligatory any more and
 * assured where it isn't lawful; a benefit is reached where it is lawful and assured where it is obligatory.
 */
export type Target = "reachable" | "assured"

/** A fact that the subject moves, in its direction of move. */
export interface MovedFact {
  readonly fact: string
  readonly from: Scalar
  readonly to: Scalar
  /** Steps of the domain between the two: hours by the fact's step, days, places in an order; 1 without an order. */
  readonly steps: number
}

/** Facts moved together; none where waiting until the day is enough. */
export interface Change {
  /** The day whose rules, and whose foreseen facts, it is for. */
  readonly on: CalendarDate
  readonly moves: readonly MovedFact[]
}

/** Facts that the subject can't move so: only if all of them were otherwise could a change reach the target. */
export interface Obstacle {
  readonly facts: readonly string[]
}

/** What a room knows a fact will be from a day on, such as the day on which a period has run. */
export interface Foreseen {
  readonly fact: string
  readonly from: CalendarDate
  readonly value: Scalar
}

export interface Closest {
  readonly question: string
  readonly outcome: string
  readonly target: Target
  readonly on: CalendarDate
  readonly given: GivenFacts
  /**
   * Every smallest change: by day, fewest facts first. The first has no moves if the target is met already. None is
   * listed that needs the same facts, or more, as one of an earlier day.
   */
  readonly changes: readonly Change[]
  /** Whether all changes, or obstacles, are listed; past the limit those with fewest facts are. */
  readonly complete: boolean
  /** Where no change reaches the target: each smallest set of facts in the way. None, if no case at all reaches it. */
  readonly obstacles: readonly Obstacle[]
}

/** A case by its facts; an answer is taken as the case it answers. */
export interface AskedCase {
  readonly question: string
  readonly facts: GivenFacts
  readonly on: CalendarDate
}
