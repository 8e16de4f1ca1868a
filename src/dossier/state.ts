/**
 * A file as its events have made it. Invariants: an open file has one keeper at any time, also while it is handed over;
 * an entry that was erased leaves its trace; what was looked at, submitted, published and told stays on the list.
 */
import type { CalendarDate, Citation, Party, PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { FileEntry } from "./entry.js"
import type { PublicationBasis } from "../disclosure/index.js"

/** Who keeps the file. While it is handed over the old keeper still does, until the new one confirms. */
export type Custody =
  | {
      readonly kind: "held"
      readonly keeper: PartyRef
      readonly management: string
      readonly since: CalendarDate
    }
  | {
      readonly kind: "handingOver"
      readonly keeper: PartyRef
      readonly management: string
      readonly since: CalendarDate
      readonly to: PartyRef
      readonly next: { readonly subject: Party; readonly management: string }
      readonly sentOn: CalendarDate
    }

/** A transfer that has taken place. The old keeper keeps this, and nothing else of the file. */
export interface TransferRecord {
  readonly from: PartyRef
  readonly to: PartyRef
  readonly sentOn: CalendarDate
  readonly receivedOn: CalendarDate
}

/** How an entry stands. Only what is in use is shown to others. */
export type EntryStanding =
  | { readonly kind: "inUse" }
  /** The source, or who may correct it, has taken it back. */
  | { readonly kind: "withdrawn"; readonly on: CalendarDate }
  | { readonly kind: "notShown"; readonly on: CalendarDate }
  | { readonly kind: "archived"; readonly on: CalendarDate }

export type Sealing =
  | { readonly kind: "open" }
  | { readonly kind: "sealed"; readonly since: CalendarDate; readonly basis: Citation }

/** Why an entry must be kept although its period is over. */
export interface RetentionHold {
  readonly since: CalendarDate
  readonly basis: Citation
}

export interface KeptEntry extends FileEntry {
  readonly is: "kept"
  readonly enteredOn: CalendarDate
  /** Rises with each correction, from 1. */
  readonly version: number
  /** The day of this version. */
  readonly versionOn: CalendarDate
  readonly standing: EntryStanding
  readonly sealing: Sealing
  readonly hold?: RetentionHold
}

/** What stays of an entry that was erased: that it was, never what it said. */
export interface ErasedEntry {
  readonly is: "erased"
  readonly id: string
  readonly kind: string
  readonly enteredOn: CalendarDate
  readonly erasedOn: CalendarDate
  readonly basis: readonly Citation[]
}

export type EntryInFile = KeptEntry | ErasedEntry

/** An entry in the version that somebody saw or was told of. */
export interface EntryVersion {
  readonly entry: string
  readonly version: number
}

/** Somebody looked at the file. */
export interface Access {
  readonly id: string
  /** The organ, and the person in it where the host names one. */
  readonly reader: PartyRef
  readonly person?: PartyRef
  readonly purpose: string
  readonly on: CalendarDate
  readonly shown: readonly EntryVersion[]
}

/** The subject has asked for a correction. */
export interface CorrectionRequest {
  readonly id: string
  readonly entry: string
  readonly on: CalendarDate
  readonly answer:
    | { readonly kind: "awaited" }
    | { readonly kind: "given"; readonly outcome: CorrectionOutcome; readonly on: CalendarDate }
}

export type CorrectionOutcome = "corrected" | "withdrawn" | "refused"

export interface Submission {
  readonly id: string
  readonly on: CalendarDate
  readonly to: PartyRef
  readonly entries: readonly EntryVersion[]
  readonly receipt:
    | { readonly kind: "awaited" }
    | { readonly kind: "received"; readonly on: CalendarDate; readonly missing: readonly string[] }
}

export interface Publication {
  readonly entry: string
  readonly channel: string
  readonly since: CalendarDate
  readonly basis: PublicationBasis
  readonly closedOn?: CalendarDate
}

/** Somebody was told of an entry, or of its correction. */
export interface Told extends EntryVersion {
  readonly receiver: PartyRef
  readonly on: CalendarDate
}

export interface OpenDossier {
  readonly kind: "open"
  readonly subject: Party
  readonly openedOn: CalendarDate
  /** What was said of the subject that its party doesn't show; said anew after a move. */
  readonly known: GivenFacts
  readonly custody: Custody
  readonly transfers: readonly TransferRecord[]
  readonly entries: readonly EntryInFile[]
  readonly requests: readonly CorrectionRequest[]
  readonly accesses: readonly Access[]
  readonly submissions: readonly Submission[]
  readonly publications: readonly Publication[]
  readonly told: readonly Told[]
}

export type DossierState = { readonly kind: "none" } | OpenDossier

export const noDossier: DossierState = { kind: "none" }

/** The entries that are still there. */
export const keptEntries = ({ entries }: OpenDossier): readonly KeptEntry[] =>
  entries.filter((entry) => entry.is === "kept")

/** Whether others than keeper and subject may be shown an entry at all. */
export const isOpenToOthers = ({ standing, sealing }: KeptEntry): boolean =>
  standing.kind === "inUse" && sealing.kind === "open"

/** The request about an entry that still waits for an answer. */
export const openRequest = ({ requests }: OpenDossier, entry: string): CorrectionRequest | undefined =>
  requests.find((request) => request.entry === entry && request.answer.kind === "awaited")
