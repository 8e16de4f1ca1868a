// What is due in all cases, files and joint measures on a day, computed from events and calendar when asked. A timer that
// is late, lost or doubled changes nothing: asking again gives the same.

import * as Effect from "effect/Effect"
import { later, type CalendarDate } from "../kernel/index.js"
import {
  EventStore,
  Notifier,
  RecordViews,
  type Clock,
  type PlacedDeadline,
  type PortFailure,
  type Progress,
} from "../port/index.js"
import type { DueItem } from "../procedure/index.js"
import { dueIn, type CaseDue } from "./due-in-stream.js"
import { followWithJointMeasures } from "./follow-with-joint-measures.js"
import type { HandlingServices } from "./handle.js"
import { LawInUse } from "./law.js"
import { noteSpentHours } from "./note-spent-hours.js"
import { casesWithService, hoursOwedTo } from "./owed-hours.js"
import { project } from "./project.js"
import type { Unreadable } from "./read-case.js"
import { readStream } from "./read-stream.js"
import { remindersOf } from "./reminders.js"

const pageSize = 200

/** Whether the last day comes no later than a day, or nobody has set the period. */
function isDueBy(item: DueItem, until: CalendarDate): boolean {
  return item.kind === "unset" || item.deadline.dueOn <= until
}

/**
 * All deadlines that end on a day or have ended before it, and those that have no last day because their period is
 * unset. The views name the streams, by an index of last days, and are brought up to date first; only those streams are
 * read.
 *
 * @param on the day on which it is asked
 * @param until a later day up to which deadlines still running are wanted too, such as for a calendar
 * @returns in the order of the streams
 */
export function due(
  on: CalendarDate,
  until: CalendarDate = on,
): Effect.Effect<
  readonly CaseDue[],
  PortFailure | Unreadable,
  EventStore | LawInUse | RecordViews | Progress | Clock
> {
  return Effect.gen(function* () {
    const streams = yield* streamsDueBy(later(on, until))
    return yield* dueAmong(streams, on, later(on, until))
  })
}

/** The streams that have a last day no later than a day, or none because a period is unset; by the index. */
function streamsDueBy(
  until: CalendarDate,
): Effect.Effect<
  readonly string[],
  PortFailure | Unreadable,
  EventStore | LawInUse | RecordViews | Progress | Clock
> {
  return Effect.gen(function* () {
    yield* project()
    const views = yield* RecordViews
    const streams = new Set<string>()
    let last: PlacedDeadline | undefined
    for (;;) {
      const page = yield* views.deadlinesUntil(until, pageSize, last)
      for (const { stream } of page) streams.add(stream)
      last = page.at(-1)
      if (page.length < pageSize) return [...streams].sort()
    }
  })
}

/**
 * The same, made by reading every stream of the log: slow, and by no index. For checking that the views miss nothing.
 *
 * @param on the day on which it is asked
 * @param until a later day, as for `due`
 */
export function dueByLog(
  on: CalendarDate,
  until: CalendarDate = on,
): Effect.Effect<readonly CaseDue[], PortFailure | Unreadable, EventStore | LawInUse> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const found: CaseDue[] = []
    let last = ""
    for (;;) {
      const streams = yield* store.streamsAfter(last, pageSize)
      found.push(...(yield* dueAmong(streams, on, later(on, until))))
      last = streams.at(-1) ?? last
      if (streams.length < pageSize) return found
    }
  })
}

function dueAmong(
  streams: readonly string[],
  on: CalendarDate,
  until: CalendarDate,
): Effect.Effect<readonly CaseDue[], PortFailure | Unreadable, EventStore | LawInUse> {
  return Effect.gen(function* () {
    const law = yield* LawInUse
    const found: CaseDue[] = []
    for (const stream of streams) {
      const read = yield* readStream(stream)
      const items = dueIn(read, law, on, hoursOwedTo(stream, yield* casesWithService(read)))
      found.push(...items.filter(({ item }) => isDueBy(item, until)))
    }
    return found
  })
}

/**
 * Tells about everything due on a day, each deadline once however often this runs, and the higher organ of what is late
 * where the procedure says so; lets joint measures end whose measure
 * has run, and notes hours that reactions haven't noted. Meant to be called every day.
 *
 * @param on the day
 * @returns what is due
 */
export function remind(
  on: CalendarDate,
): Effect.Effect<
  readonly CaseDue[],
  PortFailure | Unreadable,
  HandlingServices | RecordViews | Progress | Notifier
> {
  return Effect.gen(function* () {
    const notifier = yield* Notifier
    for (const stream of yield* streamsDueBy(on)) {
      yield* followWithJointMeasures(stream)
      yield* noteSpentHours(stream)
    }
    const found = yield* due(on)
    for (const one of found) for (const reminder of remindersOf(one, on)) yield* notifier.notify(reminder)
    return found
  })
}
