/**
 * A rule is one clause's word on one question: when it speaks, whether it obliges, permits or forbids, which
 * outcomes, and where that is written. Each version of a rule is a rule of its own. A rule without force and
 * outcomes is a pure exception: it only overrides.
 */
import type { CalendarDate, Citation, Text } from "../kernel/index.js"
import type { Condition } from "./condition.js"

/** 应当, 可以, 不得. */
export type Force = "must" | "may" | "mustNot"

/** A day named by the document, or, where it shows none, the date parameter that the host sets. */
export type RuleDate = CalendarDate | { readonly parameter: string }

export interface Rule {
  readonly id: string
  readonly question: string
  readonly when: Condition
  /** A negated part of `when`. */
  readonly unless?: Condition
  readonly force?: Force
  /** In *choose one*: one of these; in *each*: every one of these. Empty only for a pure exception. */
  readonly then: readonly string[]
  readonly overrides: readonly string[]
  readonly citations: readonly [Citation, ...Citation[]]
  readonly note?: Text
  readonly from?: RuleDate
  readonly until?: RuleDate
}
