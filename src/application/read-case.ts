// A case as its events make it: loaded, brought up to date, folded. Nothing is written.

import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Fault } from "../kernel/index.js"
import { EventStore, type PortFailure, type StoredEvent } from "../port/index.js"
import { fold, streamFaults, type RecordEvent, type RecordState } from "../record/index.js"
import { recordEvent } from "./door/stored-events.js"

/** A case at a version; version 0 with state `nothing` where there is none. */
export interface CaseRead {
  readonly kind: "case"
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
 * A case of events that a store gave.
 *
 * @param stream the case's name
 */
export function caseOf(stream: string, events: readonly StoredEvent[]): Result.Result<CaseRead, Fault> {
  const [broken] = streamFaults(events)
  if (broken !== undefined) return Result.fail(broken)
  const typed: RecordEvent[] = []
  for (const event of events) {
    const read = recordEvent(event)
    if (Result.isFailure(read)) return Result.fail(read.failure)
    typed.push(read.success)
  }
  return Result.succeed({ kind: "case", stream, version: events.length, state: fold(typed), events })
}

/**
 * Reads a case.
 *
 * @param stream the case's name
 */
export function readCase(stream: string): Effect.Effect<CaseRead, PortFailure | Unreadable, EventStore> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const read = caseOf(stream, yield* store.load(stream))
    if (Result.isFailure(read))
      return yield* Effect.fail<Unreadable>({ _tag: "Unreadable", fault: read.failure })
    return read.success
  })
}
