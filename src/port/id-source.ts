// Where ids of events come from. The place of the event is passed in, so that a host can derive them from it.

import * as Context from "effect/Context"
import type { Effectful } from "./effectful.js"

/** What a host implements. */
export interface IdSourcePort {
  /** An id for the event at this place; never the same for two places. */
  readonly eventId: (place: { readonly stream: string; readonly version: number }) => Promise<string>
}

/** The source of ids as a service. */
export class IdSource extends Context.Service<IdSource, Effectful<IdSourcePort>>()("chengxin/IdSource") {}
