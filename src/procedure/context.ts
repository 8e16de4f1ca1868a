/**
 * What a room needs to decide a command, besides the state: the law, the calendar and the day. All are given; no room
 * reads a clock.
 */
import type { CalendarDate, CountingRule, Digest, WorkingCalendar } from "../kernel/index.js"
import type { Channel } from "../facts/index.js"
import type { Rulebook } from "../policy/index.js"
import type { Procedures } from "./procedure.js"

export interface DecisionContext {
  readonly rulebook: Rulebook
  readonly calendar: WorkingCalendar
  readonly digest: Digest
  /** The day on which the command is decided, or the deadlines are read. */
  readonly on: CalendarDate
  /**
   * How each period is counted, by the id of its parameter. The rule belongs to the document that sets the period; a
   * period without one has no last day.
   */
  readonly counting: Readonly<Record<string, CountingRule>>
  /** The procedures in force: the steps that a case goes through, given as data. */
  readonly procedures: Procedures
  /** The channels through which records are published, where the host opens them step by step; left out, all are open. */
  readonly channels?: readonly Channel[]
}
