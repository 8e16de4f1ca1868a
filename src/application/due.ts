// What is due in all cases on a day, computed from events and calendar when asked. A timer that is late, lost or
// doubled changes nothing: asking again gives the same.

import * as Effect from "effect/Effect"
import { text, type CalendarDate, type PartyRef } from "../kernel/index.js"
import { EventStore, Notifier, type PortFailure } from "../port/index.js"
import type { DueItem } from "../procedure/index.js"
import { deadlines, type RecordState } from "../record/index.js"
import { LawInUse, type Law } from "./law.js"
import { readCase, type Unreadable } from "./read-case.js"

/** A deadline of a case. */
export interface CaseDue {
  readonly stream: string
  readonly subject: PartyRef
  readonly item: DueItem
}

const pageSize = 200

/** The deadlines of one case as they stand on a day. */
export function dueIn(stream: string, state: RecordState, law: Law, on: CalendarDate): readonly CaseDue[] {
  if (state.kind === "nothing") return []
  return deadlines(state, { ...law, on }).map((item) => ({ stream, subject: state.file.subject.ref, item }))
}

/** Whether an item needs someone today: its last day has come or gone, or nobody has set its period. */
function needsSomeone({ item }: CaseDue): boolean {
  return item.kind === "unset" || item.standing !== "running"
}

/**
 * All deadlines that end on a day or have ended before it, and those that have no last day because their period is
 * unset.
 *
 * @param on the day
 */
export function due(
  on: CalendarDate,
): Effect.Effect<readonly CaseDue[], PortFailure | Unreadable, EventStore | LawInUse> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const law = yield* LawInUse
    const found: CaseDue[] = []
    let last = ""
    for (;;) {
      const streams = yield* store.streamsAfter(last, pageSize)
      for (const stream of streams) {
        const { state } = yield* readCase(stream)
        found.push(...dueIn(stream, state, law, on).filter(needsSomeone))
        last = stream
      }
      if (streams.length < pageSize) return found
    }
  })
}

/**
 * Tells about everything due on a day, each deadline once however often this runs.
 *
 * @param on the day
 * @returns what is due
 */
export function remind(
  on: CalendarDate,
): Effect.Effect<readonly CaseDue[], PortFailure | Unreadable, EventStore | LawInUse | Notifier> {
  return Effect.gen(function* () {
    const notifier = yield* Notifier
    const found = yield* due(on)
    for (const { stream, subject, item } of found) {
      if (item.kind === "unset") continue
      const { dueOn } = item.deadline
      const message = text(
        `“${item.label.zh}”的期限到${dueOn}为止。`,
        `"${item.label.en}" is due by ${dueOn}.`,
      )
      yield* notifier.notify({
        key: `${stream}/${item.id}/${dueOn}`,
        stream,
        subject,
        type: "deadline",
        on,
        message,
      })
    }
    return found
  })
}
