/**
 * How far a record has been shown and shared. Nothing is shown before a body has chosen how far. Invariant: what is
 * published was chosen to be public, on a basis that is named.
 */
import type { CalendarDate, Citation, PartyRef } from "../kernel/index.js"
import type { KeptAssessment } from "./assessment-due.js"

export type DisclosureScope = "sealed" | "subjectOnly" | "onAuthority" | "sharedOnNeed" | "public"

export type Publicity =
  | { readonly kind: "none" }
  | {
      readonly kind: "published"
      readonly channel: string
      readonly since: CalendarDate
      readonly basis: readonly [Citation, ...Citation[]]
    }
  | { readonly kind: "closed"; readonly channel: string; readonly on: CalendarDate }

export interface DisclosureState {
  readonly scope: { readonly kind: "undecided" } | DisclosureDecision
  readonly publicity: Publicity
  /** Every channel on which the record was ever published. */
  readonly channels: readonly string[]
  /** Units that have received the record. */
  readonly receivers: readonly PartyRef[]
  /** The receivers were told that the record is repaired, corrected or withdrawn. */
  readonly receiversTold: boolean
  /** Impact assessments on which a person was published; they are kept after publicity has ended. */
  readonly assessments: readonly KeptAssessment[]
}

export interface DisclosureDecision {
  readonly kind: "decided"
  readonly scope: DisclosureScope
  readonly since: CalendarDate
  readonly basis: readonly Citation[]
}

export const undisclosed: DisclosureState = {
  scope: { kind: "undecided" },
  publicity: { kind: "none" },
  channels: [],
  receivers: [],
  receiversTold: false,
  assessments: [],
}
