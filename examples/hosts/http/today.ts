// The day at the office: the civil date in China, whatever the server's zone is.

import { parseCalendarDate, type CalendarDate } from "chengxin/kernel"

const inChina = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" })

/**
 * The date in China at an instant.
 *
 * @param instant now, unless told
 */
export function todayInChina(instant: Date = new Date()): CalendarDate {
  const read = parseCalendarDate(inChina.format(instant))
  if (read._tag === "Failure") throw new RangeError("the clock is outside 1900 to 2199")
  return read.success
}
