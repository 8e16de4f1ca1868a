/**
 * Who chose, and on what grounds. The engine advises; a named body chooses, and its choice is an event of its own.
 * Invariant: people and bodies appear by reference; the wording of reasons that could name someone stays in the vault.
 */
import type { PartyRef } from "../kernel/index.js"

/** The body that chooses. */
export interface Decider {
  readonly organ: PartyRef
  /** The person who signs. */
  readonly person?: PartyRef
  /** Decided collectively (集体研究决定). */
  readonly collective: boolean
  /** Reference to the minutes of a collective decision. */
  readonly minutes?: string
}

/** Whether a party decides, as the body or as the person who signs. */
export const isBy = ({ organ, person }: Decider, party: PartyRef): boolean =>
  organ === party || person === party

/** What every choice records of itself. */
export interface Decision {
  readonly by: Decider
  /** Ids of the rules that the body relies on. */
  readonly grounds: readonly string[]
  /** Where the host keeps the reasons in full. */
  readonly statementRef?: PartyRef
}

/** A reference to a piece of evidence that the host keeps. */
export interface Evidence {
  /** What it proves, by the name the step asks for. */
  readonly kind: string
  readonly ref: string
}
