// A case as its events make it: loaded, brought up to date, folded. Nothing is written.

import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Fault } from "../kernel/index.js"
import { EventStore, type PortFailure, type StoredEvent } from "../port/index.js"
import { fold, streamFaults, type RecordEvent, type RecordState } from "../record/index.js"
import { recordEvent } from "./door/stored-events.js"

/** A case at a version; version 0 with state `nothing` where there is none. */
export interface CaseRead {
  readonly stream: string
  readonly version: number
  readonly state: RecordState
  readonly events: readonly StoredEvent[]
}

/** The store holds something that can't be read; of several faults the first. */
export interface Unreadable {
  readonly _tag: "Unreadable"
  readonly fault: Fault
}

/**
 * Reads a case.
 *
 * @param stream the case's name
 */
export function readCase(stream: string): Effect.Effect<CaseRead, PortFailure | Unreadable, EventStore> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const events = yield* store.load(stream)
    const [broken] = streamFaults(events)
    if (broken !== undefined) return yield* Effect.fail<Unreadable>({ _tag: "Unreadable", fault: broken })
    const typed: RecordEvent[] = []
    for (const event of events) {
      const read = recordEvent(event)
      if (Result.isFailure(read))
        return yield* Effect.fail<Unreadable>({ _tag: "Unreadable", fault: read.failure })
      typed.push(read.success)
    }
    return { stream, version: events.length, state: fold(typed), events }
  })
}
