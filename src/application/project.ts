// Makes the views that reports and screens read. A view is made from the events alone: made again, it is the same.

import * as Effect from "effect/Effect"
import { citationLabel } from "../kernel/index.js"
import {
  Clock,
  RecordViews,
  type EventStore,
  type PortFailure,
  type Progress,
  type RecordView,
} from "../port/index.js"
import { dueIn } from "./due.js"
import { jsonOf } from "./door/json.js"
import { follow, streamsOf } from "./follow.js"
import { LawInUse, type Law } from "./law.js"
import { readCase, type CaseRead, type Unreadable } from "./read-case.js"
import type { CalendarDate } from "../kernel/index.js"

/**
 * The view of a case: its state, its running deadlines and what happened when on which clauses.
 *
 * @param on the day for which deadlines are read; their last days don't depend on it
 */
export function viewOf(read: CaseRead, law: Law, on: CalendarDate): RecordView {
  const { stream, version, state, events } = read
  const items = dueIn(stream, state, law, on).map(({ item }) => item)
  const history = events.map(({ type, occurredOn, basis, receipt }) => ({
    type,
    occurredOn,
    basis: basis.map((citation) => citationLabel(citation).zh),
    receipt,
  }))
  const deadlines = items.flatMap((item) =>
    item.kind === "counted" ? [{ name: item.id, lastDay: item.deadline.dueOn }] : [],
  )
  const unset = items.flatMap((item) => (item.kind === "unset" ? [{ name: item.id, fault: item.fault }] : []))
  return { stream, version, view: jsonOf({ state, deadlines, unset, history }), deadlines }
}

/**
 * Brings the views up to date with the log.
 *
 * @returns how many events were gone through
 */
export function project(): Effect.Effect<
  number,
  PortFailure | Unreadable,
  EventStore | Progress | RecordViews | LawInUse | Clock
> {
  return follow("views", (events) =>
    Effect.gen(function* () {
      const views = yield* RecordViews
      const law = yield* LawInUse
      const clock = yield* Clock
      const today = yield* clock.today()
      for (const stream of streamsOf(events)) yield* views.save(viewOf(yield* readCase(stream), law, today))
    }),
  )
}
