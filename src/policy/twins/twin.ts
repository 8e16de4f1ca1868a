/**
 * Boundary twins: two complete cases that differ in one fact alone and are answered differently. They show what a
 * rule turns on, to a trainer as well as to someone who drafts it.
 *
 * Invariants: no constraint excludes either case; of a number or date the two values are the last on one side of a
 * boundary and the first on the other, unless what lies between can't occur.
 */
import type { CalendarDate, Text } from "../../kernel/index.js"
import type { SideAnswer, SideRule } from "../difference/difference.js"
import type { GivenFacts } from "../fact.js"
import type { Comparison } from "../order.js"
import type { ParameterValue } from "../parameter.js"
import type { Question } from "../question.js"

export interface TwinCase {
  readonly facts: GivenFacts
  /** The value of the fact in which the two differ. */
  readonly value: Text
  readonly answer: SideAnswer
  /** The rules that answer; those that only speak here make the difference. */
  readonly rules: readonly SideRule[]
}

export interface Twin {
  readonly fact: { readonly id: string; readonly label: Text }
  readonly first: TwinCase
  readonly second: TwinCase
  /** What the second answer is for the subject, beside the first. */
  readonly change: Comparison
  /** Facts and parameters that both cases need for the one fact to matter; the others could be otherwise. */
  readonly common: Text
  /** A value for each unset parameter, the same in both cases. */
  readonly parameters: Readonly<Record<string, ParameterValue>>
}

export interface Twins {
  readonly question: Question
  readonly on: CalendarDate
  /** One for each fact and each pair of answers that it tells apart. */
  readonly twins: readonly Twin[]
  /** Whether these are all such pairs of answers, and not only as many as were asked for. */
  readonly complete: boolean
  /** Facts that alone never change an answer, as is proved: there are no twins that differ in one of them. */
  readonly neverAlone: readonly { readonly id: string; readonly label: Text }[]
}
