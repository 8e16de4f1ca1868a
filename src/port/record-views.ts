// What reports and screens read: one view per record, made again from its events whenever they change.
// Not a source of truth: it can be thrown away and made again, with the same result.

import * as Context from "effect/Context"
import type { CalendarDate } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"
import type { Json } from "./stored-event.js"

/** One record as it stands after its event number `version`. */
export interface RecordView {
  readonly stream: string
  readonly version: number
  readonly view: Json
  /** The deadlines of the record, each name once, for a host that selects by day. */
  readonly deadlines: readonly ViewDeadline[]
}

/** A deadline as the views keep it. Without a last day its period isn't set: then it is due on every day. */
export interface ViewDeadline {
  readonly name: string
  readonly lastDay?: CalendarDate
}

/** A deadline with its record. */
export interface PlacedDeadline extends ViewDeadline {
  readonly stream: string
}

/** What a host implements; `recordViewsContract` of `chengxin/testing` holds it to the invariant. */
export interface RecordViewsPort {
  /**
   * Puts a view in place of one of the same or an older version; a view of an older version than the one kept changes
   * nothing. Of the same version the later one holds, since it may have been made by other rules.
   */
  readonly save: (view: RecordView) => Promise<void>
  /** Up to `limit` views of streams above `stream` in the order of code points; begin with "". */
  readonly viewsAfter: (stream: string, limit: number) => Promise<readonly RecordView[]>
  /**
   * Up to `limit` deadlines of all records that have no last day or whose last day is no later than `until`: first those
   * without, then by last day, stream and name in the order of code points. Answered by an index, however many records
   * there are.
   *
   * @param after the deadline after which to go on; left out at the beginning
   */
  readonly deadlinesUntil: (
    until: CalendarDate,
    limit: number,
    after?: PlacedDeadline,
  ) => Promise<readonly PlacedDeadline[]>
}

/** The views as a service. */
export class RecordViews extends Context.Service<RecordViews, Effectful<RecordViewsPort>>()(
  "chengxin/RecordViews",
) {}
