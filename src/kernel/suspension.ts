// Days that a period doesn't count because it stands still: an appraisal, a hearing, a related case (中止).
// Not an extension (延长), which adds a period of its own: see deadline.ts.

import { daysBetween, later, type CalendarDate } from "./calendar-date.js"
import type { Citation } from "./citation.js"
import type { Text } from "./text.js"

/** A stretch of days, both ends included, that a period doesn't count. */
export interface Suspension {
  /** The first day that doesn't count. */
  readonly from: CalendarDate
  /** The last day that doesn't count; absent while the period still stands still. */
  readonly until?: CalendarDate
  readonly reason: Text
  readonly citation?: Citation
}

/** A suspension that has ended. */
export interface Pause {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/**
 * The ended suspensions in order of time, overlapping and adjoining ones joined, so that no day is left out twice.
 *
 * @example
 * const reason = text("鉴定", "appraisal")
 * pausesOf([
 *   { from: on("2026-03-05"), until: on("2026-03-09"), reason },
 *   { from: on("2026-03-02"), until: on("2026-03-06"), reason },
 * ]) // => [{ from: "2026-03-02", until: "2026-03-09" }]
 */
export function pausesOf(suspensions: readonly Suspension[]): readonly Pause[] {
  const ended = suspensions
    .flatMap(({ from, until }) => (until === undefined ? [] : [{ from, until }]))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return ended.reduce<readonly Pause[]>((joined, next) => {
    const last = joined.at(-1)
    if (last === undefined || daysBetween(last.until, next.from) > 1) return [...joined, next]
    return [...joined.slice(0, -1), { from: last.from, until: later(last.until, next.until) }]
  }, [])
}
