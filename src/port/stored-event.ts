// An event as a store keeps it: the envelope of every room's events with its data still plain JSON.
// Not the typed event of a room: the application decodes it, older versions upcast, before anything is folded.
// Invariants: `stream` and `version` name an event once; no name, id number or phone number is in it.

import type { CalendarDate, Citation, PartyRef } from "../kernel/index.js"

/** A value that JSON holds exactly. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One event in a stream. */
export interface StoredEvent {
  readonly id: string
  /** The case: source system and case number, as the host composes them. */
  readonly stream: string
  /** 1 for the first event of the stream, then one more each time. */
  readonly version: number
  readonly type: string
  /** The version of the shape of `data` under this type. */
  readonly schemaVersion: number
  /** The day on which it happened. */
  readonly occurredOn: CalendarDate
  /** The day on which it was written down. */
  readonly recordedOn: CalendarDate
  readonly subject: PartyRef
  readonly data: Json
  /** Where the vault keeps what is personal, if anything. */
  readonly personalRef?: string
  /** Who acted, by reference. */
  readonly actor: string
  readonly basis: readonly Citation[]
  /** The digest of the receipt of the advice it rests on, if any; the receipt lies in the receipt store. */
  readonly receipt?: string
}

/** An event with its place among all events of the store: places rise in the order of commitment, without gaps. */
export interface PlacedEvent {
  readonly position: number
  readonly event: StoredEvent
}
