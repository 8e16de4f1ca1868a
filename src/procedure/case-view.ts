/**
 * What a room sees of the rest of a case: the day and the law, whom it is about, what the state shows as facts, what was
 * established, and what was chosen on other questions. Plain data, so that rooms need not know each other.
 */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { DecisionContext } from "./context.js"

/** What was chosen so far, by the id of the question: one outcome, or the outcomes of an *each* question. */
export type Chosen = Readonly<Record<string, string | readonly string[] | undefined>>

export interface CaseView {
  readonly context: DecisionContext
  readonly subject: PartyRef
  /** The unit that a person works in, where it is known. */
  readonly unit?: PartyRef
  /** Facts that the state shows; a command must not contradict them. */
  readonly shown: GivenFacts
  /** Facts established earlier; a command may replace them. */
  readonly known: GivenFacts
  readonly chosen: Chosen
}

/** What a question is asked with: the rules on a day, and what is known of the case. */
export interface Asking extends Pick<CaseView, "subject" | "shown" | "known" | "chosen"> {
  readonly context: Pick<DecisionContext, "rulebook" | "digest" | "on">
}
