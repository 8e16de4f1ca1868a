/** What can be asked to make one case of two, or two of one. Streams are named as the host names them. */
import type { Party } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decision, Evidence } from "../procedure/index.js"
import type { HeldInstrument, InstrumentName } from "./case-file.js"

/** What a case hands over to the one that goes on about the same act. */
export type Absorbed = Decision & {
  /** The stream of the case that ends. */
  readonly from: string
  readonly subject: Party
  readonly recorded: boolean
  readonly instruments: readonly HeldInstrument[]
  /** Facts established there; those established here stand. */
  readonly facts: GivenFacts
  /** Ids of the measures that the case that ends has had: for one act none begins anew. */
  readonly measures: readonly string[]
}

/** The part of a case that goes on by itself. */
export interface CasePart {
  /** The stream of the case that it was part of. */
  readonly from: string
  readonly subject: Party
  readonly instruments: readonly HeldInstrument[]
  readonly facts: GivenFacts
}

export type JoiningCommand =
  /** The case that goes on takes over what the other holds. */
  | Body<"absorbCase", Absorbed>
  /** The case ends, because the same act goes on in another. */
  | Body<"joinCase", Decision & { readonly into: string }>
  /** Part of the case goes on in a stream of its own. `facts`: ids. */
  | Body<
      "splitCase",
      Decision & {
        readonly into: string
        readonly instruments: readonly InstrumentName[]
        readonly facts: readonly string[]
      }
    >
  /** Opens the case of a part; its way to a record begins anew, with notice and defence. */
  | Body<"openPart", CasePart & { readonly evidence: readonly Evidence[] }>
