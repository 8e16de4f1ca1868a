// The log of events. Not a queue and not a read model.
// Invariants: a version is taken once; an idempotency key writes once; what was appended is never changed;
// a reader of positions never skips an event that becomes visible later.

import * as Context from "effect/Context"
import type { PartyRef } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"
import type { PlacedEvent, StoredEvent } from "./stored-event.js"

/** Events to add at the end of one stream, all or none. */
export interface Append {
  readonly stream: string
  /** The version the writer has seen: 0 for a new stream. */
  readonly expectedVersion: number
  readonly events: readonly StoredEvent[]
  /** Names the command; the same key writes once, however often it is sent. */
  readonly idempotencyKey: string
  /** Digest of the command, so that a key used for another command is noticed. */
  readonly commandDigest: string
}

/**
 * - `appended`: written
 * - `repeated`: this key had written these events before; nothing is written now
 * - `conflict`: the stream has moved on; `version` is where it stands; nothing is written
 * - `keyReused`: the key belongs to another command; nothing is written
 */
export type Appended =
  | { readonly kind: "appended"; readonly version: number }
  | { readonly kind: "repeated"; readonly events: readonly StoredEvent[] }
  | { readonly kind: "conflict"; readonly version: number }
  | { readonly kind: "keyReused" }

/** What a host implements; `eventStoreContract` of `chengxin/testing` holds it to the invariants. */
export interface EventStorePort {
  /** All events of a stream by version; none for a stream nobody wrote to. */
  readonly load: (stream: string) => Promise<readonly StoredEvent[]>
  /** Adds events at the end of a stream, or says why not. */
  readonly append: (append: Append) => Promise<Appended>
  /** The events that a key wrote and its command's digest, if it wrote any. */
  readonly written: (
    idempotencyKey: string,
  ) => Promise<{ readonly commandDigest: string; readonly events: readonly StoredEvent[] } | undefined>
  /** Up to `limit` events of all streams with positions above `position`, in their order. */
  readonly after: (position: number, limit: number) => Promise<readonly PlacedEvent[]>
  /** Up to `limit` names of streams above `stream` in the order of code points; begin with "". */
  readonly streamsAfter: (stream: string, limit: number) => Promise<readonly string[]>
  /**
   * The same of one subject: the streams whose first event is about it. Answered by an index, however many streams there
   * are.
   */
  readonly streamsAbout: (subject: PartyRef, stream: string, limit: number) => Promise<readonly string[]>
}

/** The log of events as a service. */
export class EventStore extends Context.Service<EventStore, Effectful<EventStorePort>>()(
  "chengxin/EventStore",
) {}
