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
  /** The running deadlines of the record, for a host that selects by day. */
  readonly deadlines: readonly { readonly name: string; readonly lastDay: CalendarDate }[]
}

/** What a host implements; `recordViewsContract` of `chengxin/testing` holds it to the invariant. */
export interface RecordViewsPort {
  /** Puts a view in place of an older one; a view of an older version than the one kept changes nothing. */
  readonly save: (view: RecordView) => Promise<void>
  /** Up to `limit` views of streams above `stream` in the order of code points; begin with "". */
  readonly viewsAfter: (stream: string, limit: number) => Promise<readonly RecordView[]>
}

/** The views as a service. */
export class RecordViews extends Context.Service<RecordViews, Effectful<RecordViewsPort>>()(
  "chengxin/RecordViews",
) {}
