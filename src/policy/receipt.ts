/**
 * A receipt is the evidence of an answer: canonical JSON that anyone with the same rules can replay. It holds facts
 * of the case by their ids, never a person's name or number.
 */
import type { CalendarDate, Confidence } from "../kernel/index.js"
import type { Bindings } from "./parameter.js"
import type { GivenFacts } from "./fact.js"
import type { Modalities, Status } from "./answer.js"

/** A pack with a source that was not verified, and how well that is known. */
export interface UnverifiedSource {
  readonly pack: string
  readonly confidence: Exclude<Confidence, "A" | "B">
}

export interface Receipt {
  readonly format: 1
  readonly question: string
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string }
  readonly on: CalendarDate
  readonly facts: GivenFacts
  /** Facts that suffice for the answer, for display. */
  readonly sufficient: readonly string[]
  readonly parameters: Bindings
  /** Sources below A and B that the host let in and that bear on the question; left out where there are none. */
  readonly unverified?: readonly UnverifiedSource[]
  readonly answer: {
    readonly status: Status
    readonly certain: readonly (string | Modalities)[]
    readonly possible: readonly (string | Modalities)[]
    readonly reasons: readonly string[]
  }
}
