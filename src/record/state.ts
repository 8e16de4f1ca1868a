/**
 * The state of a case, from nothing to archive, one type per state, so that an illegal combination can't be written down.
 * Once recorded, penalty, disclosure, objection and repair go on side by side, each with its own state.
 */
import type { CalendarDate, Citation, InstrumentKind, Severity } from "../kernel/index.js"
import type { DisclosureState } from "../disclosure/index.js"
import type { ObjectionState } from "../objection/index.js"
import type { PenaltyState } from "../penalty/index.js"
import type { RepairState } from "../repair/index.js"
import type { CaseFile } from "./case-file.js"
import type { Duties } from "./duty.js"

/** What was chosen on admission before a record can be. */
export type AdmissionOutcome = "notRecorded" | "verify" | "urge" | "await" | "record"

/** No case yet. */
export interface Nothing {
  readonly kind: "nothing"
}

/** A report, or an instrument, has come in; nothing is chosen. */
export interface Alleged {
  readonly kind: "alleged"
  readonly file: CaseFile
}

/** The report is verified first. */
export interface UnderVerification {
  readonly kind: "underVerification"
  readonly file: CaseFile
  readonly since: CalendarDate
}

/** Rectification is urged first. */
export interface UrgedToRectify {
  readonly kind: "urgedToRectify"
  readonly file: CaseFile
  readonly since: CalendarDate
}

/** Nothing can be recorded before an effective instrument. */
export interface AwaitingInstrument {
  readonly kind: "awaitingInstrument"
  readonly file: CaseFile
  readonly since: CalendarDate
}

/** The record is intended (拟记录); the subject is given notice and heard before it is made. */
export interface Proposed {
  readonly kind: "proposed"
  readonly file: CaseFile
  readonly since: CalendarDate
  readonly basis: readonly Citation[]
}

/** No record was made. A new instrument opens the case again. */
export interface NotRecorded {
  readonly kind: "notRecorded"
  readonly file: CaseFile
  readonly since: CalendarDate
  readonly because: "admission" | "defenceMadeOut"
  readonly basis: readonly Citation[]
}

/** The instrument whose change made the record rest. */
export interface ChangedInstrument {
  readonly kind: InstrumentKind
  readonly change: "altered" | "revoked" | "unlawful" | "void"
}

/** Whether a record may be used, or rests until the matter is decided again. */
export type RecordStanding =
  | { readonly kind: "inUse" }
  | {
      readonly kind: "suspended"
      readonly since: CalendarDate
      /** A new decision is still to come. */
      readonly pending: boolean
      readonly changed: ChangedInstrument
    }

export interface Recorded {
  readonly kind: "recorded"
  readonly file: CaseFile
  readonly recordedOn: CalendarDate
  readonly basis: readonly Citation[]
  readonly standing: RecordStanding
  readonly severity?: Severity
  readonly penalty: PenaltyState
  readonly disclosure: DisclosureState
  readonly objection: ObjectionState
  readonly repair: RepairState
  readonly duties: Duties
}

/** The record was withdrawn; a sealed trace stays, and nothing of it has effect. */
export interface Withdrawn {
  readonly kind: "withdrawn"
  readonly file: CaseFile
  readonly on: CalendarDate
  readonly because: "instrument" | "objection"
  readonly disclosure: DisclosureState
  readonly duties: Duties
}

/** The same act goes on in another case; nothing of this one has effect, and its history stays. */
export interface Joined {
  readonly kind: "joined"
  readonly file: CaseFile
  /** The stream of the case that goes on. */
  readonly into: string
  readonly on: CalendarDate
  readonly disclosure: DisclosureState
  readonly duties: Duties
}

export type RecordState =
  | Nothing
  | Alleged
  | UnderVerification
  | UrgedToRectify
  | AwaitingInstrument
  | Proposed
  | NotRecorded
  | Recorded
  | Withdrawn
  | Joined

export const initial: RecordState = { kind: "nothing" }
