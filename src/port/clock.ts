// Which day it is at the office. Not a timer: a deadline's effect is computed from events and calendar when asked.

import * as Context from "effect/Context"
import type { CalendarDate } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"

/** What a host implements. */
export interface ClockPort {
  /** Today in the office's own zone. */
  readonly today: () => Promise<CalendarDate>
}

/** The office's day as a service. */
export class Clock extends Context.Service<Clock, Effectful<ClockPort>>()("chengxin/Clock") {}
