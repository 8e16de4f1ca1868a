/**
 * Where the joint measures (联动奖惩) for one subject stand: requests, and for every unit asked what it owes or has
 * answered. Not the measures themselves: those are decided in the case. Invariants: a running request has only units that
 * may still answer; once it has ended every unit was told, and nothing of it has effect.
 */
import type { CalendarDate, Citation, PartyRef } from "../kernel/index.js"
import type { LinkageBearing } from "./linkage-catalogue.js"

/** Why a unit doesn't carry out what it was asked. */
export type LinkageRefusal = "notCompetent" | "noBasis" | "wrongSubject" | "nothingToApplyTo"

/** Why a request ended. */
export type LinkageEnding =
  "repaired" | "revoked" | "suspended" | "lifted" | "expired" | "withdrawn" | "groundLost"

/** What a unit said before, where it has since said otherwise or was asked again. */
export interface EarlierAnswer {
  readonly kind: AnswerKind
  readonly on: CalendarDate
  /** Where the host keeps why it was changed. */
  readonly statementRef: PartyRef
}

/** Asked, and nothing said yet. */
export interface Asked {
  readonly kind: "asked"
  readonly since: CalendarDate
}

/** Said that it will carry the measure out; the result is still to be fed back. */
export interface Accepted {
  readonly kind: "accepted"
  readonly since: CalendarDate
}

/** Said in writing why it doesn't. */
export interface Refused {
  readonly kind: "refused"
  readonly since: CalendarDate
  readonly because: LinkageRefusal
}

/** Fed back that the measure was carried out. */
export interface CarriedOut {
  readonly kind: "carriedOut"
  readonly since: CalendarDate
}

/** Fed back that it could not be. */
export interface NotCarriedOut {
  readonly kind: "notCarriedOut"
  readonly since: CalendarDate
  readonly because: LinkageRefusal
}

export type RunningAnswer = Asked | Accepted | Refused | CarriedOut | NotCarriedOut

export type AnswerKind = RunningAnswer["kind"]

/** Told to lift; confirmation is owed. Also a unit that never answered: it may have acted all the same. */
export interface ToLift {
  readonly kind: "toLift"
  readonly since: CalendarDate
  readonly had: "asked" | "accepted" | "carriedOut"
}

/** Confirmed that nothing is in effect any more. */
export interface Lifted {
  readonly kind: "lifted"
  readonly since: CalendarDate
}

/** Told that the request ended; it had said in writing that it carries nothing out, and owes nothing. */
export interface Released {
  readonly kind: "released"
  readonly since: CalendarDate
  readonly had: "refused" | "notCarriedOut"
}

export type EndedAnswer = ToLift | Lifted | Released

/** One unit in one request. */
export interface UnitOf<Answer> {
  readonly unit: PartyRef
  readonly answer: Answer
  readonly earlier: readonly EarlierAnswer[]
}

interface RequestCommon {
  /** Given by the host, unique for the subject. */
  readonly id: string
  readonly measure: string
  readonly bearing: LinkageBearing
  readonly by: PartyRef
  readonly initiatedOn: CalendarDate
  /** The clauses that provide the measure, and those of the decision that imposed it. */
  readonly basis: readonly [Citation, ...Citation[]]
  /** The measure's last day, where it has one. */
  readonly until?: CalendarDate
}

export interface RunningRequest extends RequestCommon {
  readonly kind: "running"
  readonly units: readonly UnitOf<RunningAnswer>[]
}

export interface EndedRequest extends RequestCommon {
  readonly kind: "ended"
  readonly because: LinkageEnding
  readonly on: CalendarDate
  readonly units: readonly UnitOf<EndedAnswer>[]
}

export type LinkageRequest = RunningRequest | EndedRequest

/** The joint measures of one subject on one ground: a case, or an evaluation as trustworthy. */
export interface LinkageState {
  readonly requests: readonly LinkageRequest[]
}

export const noLinkage: LinkageState = { requests: [] }
