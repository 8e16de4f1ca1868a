/**
 * What has happened in a case. An event is never changed; a case's state is the fold of its events. Invariant: no
 * personal value in the data, only references.
 */
import type { CalendarDate, LegalInstrument, Party, PartyRef, Severity } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { DisclosureEvent } from "../disclosure/index.js"
import type { ToleranceEvent } from "../exemption/index.js"
import type { NoticeEvent, ObjectionEvent } from "../objection/index.js"
import type { PenaltyEvent } from "../penalty/index.js"
import type { Body, Decision, Evidence, Grounding, ProcedureEvent } from "../procedure/index.js"
import type { RepairEvent } from "../repair/index.js"
import type { HeldInstrument, Redecision } from "./case-file.js"
import type { InstrumentChange } from "./command.js"
import type { JoiningEvent } from "./joining-event.js"
import type { CorrectionEvent } from "./correction-event.js"
import type { AdmissionOutcome } from "./state.js"

export type CaseEvent =
  | Body<
      "allegationReported",
      { readonly subject: Party; readonly facts: GivenFacts; readonly evidence: readonly Evidence[] }
    >
  | Body<"factsEstablished", { readonly facts: GivenFacts; readonly evidence: readonly Evidence[] }>
  | Body<"instrumentRegistered", HeldInstrument>
  | Body<"admissionChosen", Decision & { readonly outcome: AdmissionOutcome; readonly facts: GivenFacts }>
  | Body<
      "recordingChosen",
      Decision & {
        readonly outcome: "doNotRecord" | "notifyAgain" | "wait" | "record"
        readonly facts: GivenFacts
      }
    >
  | Body<"severityChosen", Decision & { readonly outcome: Severity; readonly facts: GivenFacts }>
  | Body<
      "instrumentChanged",
      Pick<LegalInstrument, "kind" | "number" | "issuer"> & {
        readonly change: InstrumentChange
        readonly redecision: Redecision
        readonly stillSupports: boolean
        readonly facts: GivenFacts
      }
    >
  | Body<
      "redecisionResolved",
      {
        readonly redecision: "sameFinding" | "lighter"
        readonly instrument?: HeldInstrument
        readonly facts: GivenFacts
      }
    >
  /** What the law says must follow from the change; nobody chose it. */
  | Body<"cascadeFollowed", { readonly outcomes: readonly string[] }>
  | Body<"cascadeChosen", Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }>

/** Type and data of every event of a case. */
export type RecordEventBody =
  | CaseEvent
  | ToleranceEvent
  | NoticeEvent
  | PenaltyEvent
  | DisclosureEvent
  | ObjectionEvent
  | RepairEvent
  | CorrectionEvent
  | JoiningEvent
  | ProcedureEvent

/** The current version of every event's data. */
export const schemaVersion = 4

/** An event as decided: identity, version and time of recording are given when it is stored. */
export type NewEvent = RecordEventBody &
  Grounding & {
    readonly schemaVersion: number
    readonly occurredOn: CalendarDate
    readonly subject: PartyRef
    /** Who sent the command. */
    readonly actor: PartyRef
  }

/** An event as stored. */
export type RecordEvent = NewEvent & {
  readonly id: string
  readonly stream: string
  /** Its place in the stream, from 1, without gaps. */
  readonly version: number
  readonly recordedOn: CalendarDate
}

export type EventType = RecordEventBody["type"]
