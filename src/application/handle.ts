// One command, from the door to the log: decode, load, fold, decide, append. Everything before the append is pure or
// harmless to repeat, so a failure at any step leaves the case as it was.
// Invariants: a command is carried out once for its key; its events are written together or not at all.

import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { canonicalJson } from "../kernel/index.js"
import {
  Clock,
  Directory,
  EventStore,
  IdSource,
  ReceiptStore,
  type Appended,
  type PortFailure,
  type StoredEvent,
} from "../port/index.js"
import { decodeCommand, type CommandEnvelope } from "./door/command-envelope.js"
import { receiptIn, storedEvent, type NewStreamEvent } from "./door/stored-events.js"
import { decideInStream } from "./decide-in-stream.js"
import { LawInUse } from "./law.js"
import type { Unreadable } from "./read-case.js"
import { busy, inFuture, keyReused, movedOn, notAuthorised, refused, type Refused } from "./refused.js"

/** A command carried out. */
export interface Handled {
  readonly stream: string
  /** The version of the case after it. */
  readonly version: number
  readonly events: readonly StoredEvent[]
  /** It had been carried out before under this key; nothing was written now. */
  readonly repeated: boolean
}

/** What handling needs. */
export type HandlingServices = LawInUse | EventStore | Clock | IdSource | Directory | ReceiptStore

type Handling = Effect.Effect<Handled, Refused | PortFailure | Unreadable, HandlingServices>

/** How often a command is decided again because another was written first. */
const tries = 5

/**
 * Carries a command out.
 *
 * @param input a `CommandEnvelope` as plain JSON; it is checked here
 * @returns what was written; or `Refused` with all reasons, `PortFailure` if a service of the host failed, `Unreadable`
 *   if the store holds something unknown. In every failure nothing was written, except that after a `PortFailure`
 *   of the store itself it may have been: send again with the same key
 */
export function handle(input: unknown): Handling {
  return Effect.gen(function* () {
    const decoded = decodeCommand(input)
    if (Result.isFailure(decoded)) return yield* Effect.fail(refused(decoded.failure))
    const envelope = decoded.success
    const { digest } = yield* LawInUse
    const commandDigest = digest(canonicalJson(withoutKey(envelope)))

    const store = yield* EventStore
    const before = yield* store.written(envelope.idempotencyKey)
    if (before !== undefined) {
      if (before.commandDigest !== commandDigest) return yield* Effect.fail(refused([keyReused]))
      return repeatedOf(envelope, before.events)
    }

    const directory = yield* Directory
    const { actor, stream, command } = envelope
    if (!(yield* directory.mayAct({ actor, command: command.type, stream }))) {
      return yield* Effect.fail(refused([notAuthorised]))
    }
    return yield* carryOut(envelope, commandDigest)
  })
}

function withoutKey({
  stream,
  actor,
  occurredOn,
  personalRef,
  seenVersion,
  subject,
  command,
}: CommandEnvelope): unknown {
  return { stream, actor, occurredOn, personalRef, seenVersion, subject, command }
}

function repeatedOf({ stream }: CommandEnvelope, events: readonly StoredEvent[]): Handled {
  return { stream, version: events.at(-1)?.version ?? 0, events, repeated: true }
}

/** The same for a command that was read already, and needs nobody's leave: what follows of itself. */
export function carryOut(envelope: CommandEnvelope, commandDigest: string): Handling {
  return Effect.gen(function* () {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { events, appended } = yield* decideAndAppend(envelope, commandDigest)
      switch (appended.kind) {
        case "appended":
          return { stream: envelope.stream, version: appended.version, events, repeated: false }
        case "repeated":
          return repeatedOf(envelope, appended.events)
        case "keyReused":
          return yield* Effect.fail(refused([keyReused]))
        case "conflict":
          if (envelope.seenVersion !== undefined) return yield* Effect.fail(refused([movedOn]))
      }
    }
    return yield* Effect.fail(refused([busy]))
  })
}

function decideAndAppend(
  envelope: CommandEnvelope,
  commandDigest: string,
): Effect.Effect<
  { readonly events: readonly StoredEvent[]; readonly appended: Appended },
  Refused | PortFailure | Unreadable,
  HandlingServices
> {
  return Effect.gen(function* () {
    const law = yield* LawInUse
    const clock = yield* Clock
    const store = yield* EventStore
    const today = yield* clock.today()
    const on = envelope.occurredOn ?? today
    if (on > today) return yield* Effect.fail(refused([inFuture]))

    const { stream, idempotencyKey } = envelope
    const { events: decided, version } = yield* decideInStream(envelope, law, on)
    // Nothing happened, and that is no refusal: such as a case that means nothing new for its joint measures.
    if (decided.length === 0) return { events: [], appended: { kind: "appended", version } }
    const events = yield* placed(decided, stream, version)
    const appended = yield* store.append({
      stream,
      expectedVersion: version,
      events,
      idempotencyKey,
      commandDigest,
    })
    return { events, appended }
  })
}

/** Gives new events their ids and places, and keeps their receipts: before the events, so that none is without. */
function placed(
  decided: readonly NewStreamEvent[],
  stream: string,
  seen: number,
): Effect.Effect<readonly StoredEvent[], PortFailure, LawInUse | Clock | IdSource | ReceiptStore> {
  return Effect.gen(function* () {
    const { digest } = yield* LawInUse
    const clock = yield* Clock
    const ids = yield* IdSource
    const receipts = yield* ReceiptStore
    const recordedOn = yield* clock.today()
    const events: StoredEvent[] = []
    for (const [index, event] of decided.entries()) {
      const version = seen + index + 1
      const id = yield* ids.eventId({ stream, version })
      const receipt = receiptIn(event, digest)
      if (receipt !== undefined) yield* receipts.put(receipt.digest, receipt.canonical)
      events.push(storedEvent(event, { id, stream, version, recordedOn }, digest))
    }
    return events
  })
}
