/** What can be asked about joint measures. A unit speaks for itself: whose answer it is, is `by.organ`. */
import type { CalendarDate, PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { LinkageRefusal } from "./linkage-state.js"

/** Whom to ask for which measure. `request` is an id that the host gives. */
export interface LinkageAsking {
  readonly request: string
  readonly measure: string
  readonly units: readonly PartyRef[]
}

/** A unit's reason in writing. */
interface WrittenReason {
  readonly because: LinkageRefusal
  readonly statementRef?: PartyRef
}

interface ByUnit {
  readonly request: string
  readonly by: Decider
}

export type LinkageCommand =
  /** By the unit that made the record, for a measure that the case's penalty decision imposed. */
  | Body<"initiatePenalty", LinkageAsking & { readonly by: Decider }>
  /** `until`: the last day that the competent body set, if it set one. */
  | Body<
      "initiateIncentive",
      LinkageAsking & Decision & { readonly facts: GivenFacts; readonly until?: CalendarDate }
    >
  | Body<"acceptRequest", ByUnit>
  | Body<"refuseRequest", ByUnit & WrittenReason>
  | Body<"feedBack", ByUnit & { readonly evidence: readonly Evidence[] }>
  | Body<"feedBackNotCarriedOut", ByUnit & WrittenReason>
  /** By the unit that answered: what it said before stays visible, and it stands as asked again. */
  | Body<"takeBackAnswer", ByUnit & { readonly statementRef?: PartyRef }>
  /** By the initiator, to a unit that refused or could not. */
  | Body<"askAgain", ByUnit & { readonly unit: PartyRef; readonly statementRef?: PartyRef }>
  /** By the initiator. */
  | Body<"withdrawRequest", ByUnit & { readonly statementRef?: PartyRef }>
  /** By whoever evaluates: the subject of an incentive no longer qualifies. */
  | Body<"endIncentive", Decision & { readonly request: string; readonly facts: GivenFacts }>
  /** By nobody: what the case's state on this day means for its requests. May be sent any number of times. */
  | Body<"followCase", object>
  | Body<"confirmLifted", ByUnit & { readonly evidence: readonly Evidence[] }>
