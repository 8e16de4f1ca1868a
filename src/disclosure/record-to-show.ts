/**
 * What of a record there is to show, field by field, and in what state it stands. Plain data that the record hands over:
 * what isn't a field here can't be shown to anybody. Invariant: parties by reference only.
 */
import type {
  CalendarDate,
  Citation,
  InstrumentKind,
  Party,
  PartyRef,
  Severity,
  Text,
} from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { DisclosureScope } from "./disclosure-state.js"

/** A document that the record rests on, as it may be named. */
export interface ShownInstrument {
  readonly kind: InstrumentKind
  readonly number: string
  readonly issuer: string
  readonly issuedOn: CalendarDate
}

/** A measure in effect. */
export interface ShownMeasure {
  readonly id: string
  readonly label: Text
  readonly basis: readonly Citation[]
}

/** The fields that can be shown; each is named in the lists of those who may see it. */
export interface RecordFields {
  readonly subject: PartyRef
  readonly subjectKind: Party["kind"]
  readonly recordedOn: CalendarDate
  /** The clauses that the record rests on. */
  readonly basis: readonly Citation[]
  readonly instruments: readonly ShownInstrument[]
  readonly severity: Severity | "notDetermined"
  readonly measures: readonly ShownMeasure[]
  readonly standing: RecordShownStanding
  /** How far it was chosen to be shown. */
  readonly scope: DisclosureScope | "undecided"
  /** The channels through which it is published. */
  readonly channels: readonly string[]
  /** Units that have received it. */
  readonly receivers: readonly PartyRef[]
  /** How far its repair has come. */
  readonly repair: string
  /** Facts established in the case. */
  readonly facts: GivenFacts
  /** Assessments on which a person was published. */
  readonly assessments: readonly PartyRef[]
}

export type RecordField = keyof RecordFields

export type RecordShownStanding = "inUse" | "suspended" | "repaired" | "withdrawn"

/** A record with what decides who may see it on a day. */
export interface RecordToShow {
  readonly fields: RecordFields
  /** How an open objection shows; wherever the record shows, so does this. */
  readonly objection: "none" | "mark" | "freeze"
  /** Public on that day: published, in use, and its period not over. */
  readonly isPublic: boolean
  /** Shared on that day with these units, which haven't been told that it is over. */
  readonly sharedWith: readonly PartyRef[]
}
