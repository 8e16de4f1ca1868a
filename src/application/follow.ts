// A reader of the log: takes events in order, page by page, and remembers how far it has come only after the page is
// done. So everything is handed over at least once, and whoever receives keeps keys.

import * as Effect from "effect/Effect"
import { EventStore, Progress, type PlacedEvent, type PortFailure } from "../port/index.js"

const pageSize = 100

/**
 * Goes through the events after a reader's position.
 *
 * @param reader the reader's name
 * @param page what to do with one page; it must be harmless to do again
 * @returns how many events were gone through
 */
export function follow<Failure, Services>(
  reader: string,
  page: (events: readonly PlacedEvent[]) => Effect.Effect<void, Failure, Services>,
): Effect.Effect<number, Failure | PortFailure, Services | EventStore | Progress> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const progress = yield* Progress
    let position = yield* progress.position(reader)
    let count = 0
    for (;;) {
      const events = yield* store.after(position, pageSize)
      const last = events.at(-1)
      if (last === undefined) return count
      yield* page(events)
      yield* progress.advance(reader, last.position)
      position = last.position
      count += events.length
    }
  })
}

/** The streams of a page, each once, in order of their first event there. */
export function streamsOf(events: readonly PlacedEvent[]): readonly string[] {
  return [...new Set(events.map(({ event }) => event.stream))]
}
