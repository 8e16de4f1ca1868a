/** What has happened with joint measures. Invariant: no personal value in the data, only references. */
import type { CalendarDate, Citation, PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence, Grounding } from "../procedure/index.js"
import type { LinkageBearing } from "./linkage-catalogue.js"
import type { LinkageEnding, LinkageRefusal } from "./linkage-state.js"

interface OfUnit {
  readonly request: string
  readonly unit: PartyRef
  readonly by: Decider
}

interface InitiatedData {
  readonly request: string
  readonly measure: string
  readonly bearing: LinkageBearing
  readonly units: readonly PartyRef[]
  readonly by: Decider
  readonly measureBasis: readonly [Citation, ...Citation[]]
  readonly until?: CalendarDate
}

/** Type and data of every event. */
export type LinkageEventBody =
  | Body<"linkageInitiated", InitiatedData>
  | Body<"linkageAccepted", OfUnit>
  | Body<"linkageRefused", OfUnit & { readonly because: LinkageRefusal; readonly statementRef: PartyRef }>
  | Body<"linkageCarriedOut", OfUnit & { readonly evidence: readonly Evidence[] }>
  | Body<
      "linkageNotCarriedOut",
      OfUnit & { readonly because: LinkageRefusal; readonly statementRef: PartyRef }
    >
  | Body<"linkageAnswerTakenBack", OfUnit & { readonly statementRef: PartyRef }>
  | Body<"linkageAskedAgain", OfUnit & { readonly statementRef: PartyRef }>
  /** `told`: every unit that was asked, whatever it answered. */
  | Body<
      "linkageEnded",
      {
        readonly request: string
        readonly because: LinkageEnding
        readonly told: readonly PartyRef[]
        readonly by?: Decider
        readonly statementRef?: PartyRef
        readonly decision?: Decision & { readonly facts: GivenFacts }
      }
    >
  | Body<"linkageLifted", OfUnit & { readonly evidence: readonly Evidence[] }>

/** The current version of every event's data. */
export const linkageSchemaVersion = 1

/** An event as decided. */
export type LinkageEvent = LinkageEventBody & Grounding & { readonly occurredOn: CalendarDate }
