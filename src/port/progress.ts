// How far a reader of the log has come. Invariant: it only goes forward.

import * as Context from "effect/Context"
import type { Effectful } from "./effectful.js"

/** What a host implements; `progressContract` of `chengxin/testing` holds it to the invariant. */
export interface ProgressPort {
  /** The position up to which a reader has finished; 0 at first. */
  readonly position: (reader: string) => Promise<number>
  /** Moves a reader on; a position behind the present one changes nothing. */
  readonly advance: (reader: string, position: number) => Promise<void>
}

/** The readers' progress as a service. */
export class Progress extends Context.Service<Progress, Effectful<ProgressPort>>()("chengxin/Progress") {}
