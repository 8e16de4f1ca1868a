// What follows outside from what was written: people are told, records are shown or taken down, the joint measures of a
// case follow it, and hours that a repair took are noted in the person's other cases. At least once, in order; a failing
// port stops the reader where it is, and the next run goes on from there.

import * as Effect from "effect/Effect"
import {
  Notifier,
  Publisher,
  type EventStore,
  type PlacedEvent,
  type PortFailure,
  type Progress,
  type Visibility,
} from "../port/index.js"
import { isUsable, type RecordState } from "../record/index.js"
import { follow, streamsOf } from "./follow.js"
import { followWithJointMeasures } from "./follow-with-joint-measures.js"
import type { HandlingServices } from "./handle.js"
import { noteSpentHours } from "./note-spent-hours.js"
import { notificationsOf } from "./notifications.js"
import type { CaseRead, Unreadable } from "./read-case.js"
import { readStream } from "./read-stream.js"

/**
 * Hands on everything that was written since the last run.
 *
 * @returns how many events were gone through
 */
export function react(): Effect.Effect<
  number,
  PortFailure | Unreadable,
  HandlingServices | Progress | Notifier | Publisher
> {
  return follow("reactions", (events) =>
    Effect.gen(function* () {
      yield* tell(events)
      for (const stream of streamsOf(events)) {
        yield* show(stream)
        yield* followWithJointMeasures(stream)
        yield* noteSpentHours(stream)
      }
    }),
  )
}

function tell(events: readonly PlacedEvent[]): Effect.Effect<void, PortFailure, Notifier> {
  return Effect.gen(function* () {
    const notifier = yield* Notifier
    for (const { event } of events) {
      for (const notification of notificationsOf(event)) yield* notifier.notify(notification)
    }
  })
}

function show(stream: string): Effect.Effect<void, PortFailure | Unreadable, EventStore | Publisher> {
  return Effect.gen(function* () {
    const publisher = yield* Publisher
    const read = yield* readStream(stream)
    const visibility = read.kind === "case" ? visibilityOf(read) : undefined
    if (visibility !== undefined) yield* publisher.show(visibility)
  })
}

/** What should be visible of a case; nothing to say where no record was ever made. */
export function visibilityOf({ stream, version, state }: CaseRead): Visibility | undefined {
  if (state.kind !== "recorded" && state.kind !== "withdrawn" && state.kind !== "joined") return undefined
  const subject = state.file.subject.ref
  return isShown(state)
    ? { stream, version, subject, shown: true, scopes: ["public"] }
    : { stream, version, subject, shown: false, scopes: [] }
}

function isShown(state: RecordState): boolean {
  return state.kind === "recorded" && isUsable(state) && state.disclosure.publicity.kind === "published"
}
