// Tells those concerned what was written and what is due, again and again. A run that fails or comes late changes
// nobody's rights: what is due is computed when asked, and the next run tells what this one didn't.

import { setTimeout as later } from "node:timers/promises"
import type { Office } from "chengxin/application"
import type { CalendarDate } from "chengxin/kernel"

/**
 * Runs reactions and reminders, one run after the other.
 *
 * @param today the day at the office; a rejection leaves the run to the next one
 * @param pause milliseconds between the end of a run and the next
 * @returns ends it: no run begins any more, and one under way is waited for
 */
export function keepTelling(
  office: Office,
  today: () => Promise<CalendarDate>,
  pause: number,
): () => Promise<void> {
  const ending = new AbortController()
  const { signal } = ending
  const run = async (): Promise<void> => {
    await office.react()
    await office.remind(await today())
  }
  const running = (async () => {
    while (!signal.aborted) {
      await run().catch(() => undefined)
      await later(pause, undefined, { signal }).catch(() => undefined)
    }
  })()
  return () => {
    ending.abort()
    return running
  }
}
