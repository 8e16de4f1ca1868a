// Makes the views that reports and screens read. A view is made from the events alone: made again, it is the same.

import * as Effect from "effect/Effect"
import { canonicalJson, citationLabel } from "../kernel/index.js"
import {
  Clock,
  EventStore,
  RecordViews,
  type PortFailure,
  type Progress,
  type RecordView,
  type ViewDeadline,
} from "../port/index.js"
import { dueIn } from "./due-in-stream.js"
import { jsonOf } from "./door/json.js"
import { follow, streamsOf } from "./follow.js"
import { LawInUse, type Law } from "./law.js"
import { casesWithService, hoursOwedTo } from "./owed-hours.js"
import type { DueItem } from "../procedure/index.js"
import type { Unreadable } from "./read-case.js"
import { readStream, type StreamRead } from "./read-stream.js"
import type { CalendarDate } from "../kernel/index.js"

/**
 * The view of a stream: its state, its running deadlines and what happened when on which clauses.
 *
 * @param on the day for which deadlines are read; their last days don't depend on it
 * @param others what is due in it because of other streams
 */
export function viewOf(
  read: StreamRead,
  law: Law,
  on: CalendarDate,
  others: readonly DueItem[] = [],
): RecordView {
  const { kind, stream, version, state, events } = read
  const items = dueIn(read, law, on, others).map(({ item }) => item)
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
  return {
    stream,
    version,
    view: jsonOf({ kind, state, deadlines, unset, history }),
    deadlines: [...namedOnce(items), ...endings(read)],
  }
}

/** The last days of what units were asked to carry out: the day after, each of them is told to lift it. */
function endings(read: StreamRead): readonly ViewDeadline[] {
  if (read.kind !== "jointMeasures") return []
  return read.state.requests.flatMap(({ kind, id, until }) =>
    kind === "running" && until !== undefined ? [{ name: `linkage.${id}.until`, lastDay: until }] : [],
  )
}

/** The deadlines for the index: where two have one name, the later ones are numbered. */
function namedOnce(items: readonly DueItem[]): readonly ViewDeadline[] {
  return items.map((item, index) => {
    const before = items.slice(0, index).filter(({ id }) => id === item.id).length
    const name = before === 0 ? item.id : `${item.id}/${String(before + 1)}`
    return item.kind === "counted" ? { name, lastDay: item.deadline.dueOn } : { name }
  })
}

/**
 * Brings the views up to date with the log. Under another law than before (rules, parameters, calendar, counting or procedures) they
 * are all made anew, since last days may be others. Going back to an earlier law needs `remakeViews`.
 *
 * @returns how many events were gone through
 */
export function project(): Effect.Effect<
  number,
  PortFailure | Unreadable,
  EventStore | Progress | RecordViews | LawInUse | Clock
> {
  return Effect.gen(function* () {
    const law = yield* LawInUse
    const today = yield* todayOfClock
    return yield* follow(readerUnder(law), (events) => saveViews(streamsOf(events), law, today))
  })
}

/**
 * Makes all views anew from the log, in place of those kept.
 *
 * @returns how many streams there are
 */
export function remakeViews(): Effect.Effect<
  number,
  PortFailure | Unreadable,
  EventStore | RecordViews | LawInUse | Clock
> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const law = yield* LawInUse
    const today = yield* todayOfClock
    let last = ""
    let count = 0
    for (;;) {
      const streams = yield* store.streamsAfter(last, pageSize)
      yield* saveViews(streams, law, today)
      count += streams.length
      last = streams.at(-1) ?? last
      if (streams.length < pageSize) return count
    }
  })
}

const pageSize = 200

const todayOfClock = Effect.flatMap(Clock, (clock) => clock.today())

function saveViews(
  streams: readonly string[],
  law: Law,
  today: CalendarDate,
): Effect.Effect<void, PortFailure | Unreadable, EventStore | RecordViews> {
  return Effect.gen(function* () {
    const views = yield* RecordViews
    for (const stream of streams) {
      const read = yield* readStream(stream)
      const found = yield* casesWithService(read)
      // Hours taken in one case make something due in others, whose own events haven't changed.
      for (const one of found.cases.length === 0 ? [read] : found.cases)
        yield* views.save(viewOf(one, law, today, hoursOwedTo(one.stream, found)))
    }
  })
}

/** Rises when views hold something new, so that those kept are made anew: hours owed to other cases since 2. */
const made = 2

/** The reader's name under a law: under another law it begins anew. */
function readerUnder({ rulebook, calendar, counting, procedures, files, digest }: Law): string {
  const { id, from, until, daysOff, makeUpWorkdays } = calendar
  const days = { id, from, until, daysOff: [...daysOff].sort(), makeUpWorkdays: [...makeUpWorkdays].sort() }
  const law = canonicalJson({
    made,
    rulebook: rulebook.digest(digest),
    calendar: days,
    counting,
    procedures,
    files,
  })
  return `views/${digest(law).slice(0, 32)}`
}
