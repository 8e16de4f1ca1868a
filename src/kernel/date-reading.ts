// Reading a date as people and systems write it. Not guessing: a day and a month in doubt, a two-digit year or a
// day that doesn't exist is a fault.

import * as Result from "effect/Result"
import { dateOf, firstDate, lastDate, yearOf, type CalendarDate } from "./calendar-date.js"
import { fault, type Fault } from "./fault.js"
import { text } from "./text.js"

/**
 * Reads a date that a person or a system wrote: `2026-05-06`, `2026年5月6日`, `2026/5/6`, `2026.5.6`,
 * also with full-width digits and signs.
 *
 * @returns a fault `date.format`, `date.notReal` or `date.outsideRange`; none holds the input
 *
 * @example
 * parseCalendarDate("２０２６年５月６日") // => succeed("2026-05-06")
 * parseCalendarDate("1990-02-30") // => fail "date.notReal"
 */
export function parseCalendarDate(input: string): Result.Result<CalendarDate, Fault> {
  const parts = partsOf(halfWidth(input).trim())
  if (parts === undefined) return Result.fail(formatFault)
  const date = dateOf(...parts)
  if (date !== undefined) return Result.succeed(date)
  const [year] = parts
  return Result.fail(year < yearOf(firstDate) || year > yearOf(lastDate) ? outsideFault : notRealFault)
}

function partsOf(writing: string): readonly [year: number, month: number, day: number] | undefined {
  const chinese = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u
  const separated = /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})$/u
  const parts = (chinese.exec(writing) ?? separated.exec(writing))?.groups
  if (parts === undefined) return undefined
  return [Number(parts["year"]), Number(parts["month"]), Number(parts["day"])]
}

const formatFault = fault("date.format", {
  message: text("日期格式无法识别。", "The date can't be read."),
  remedy: text("请写成2026-05-06或者2026年5月6日的形式。", "Write it as 2026-05-06 or 2026年5月6日."),
})

const notRealFault = fault("date.notReal", {
  message: text("日历上没有这一天。", "There is no such day in the calendar."),
  remedy: text("请核对年、月、日。", "Check the year, the month and the day."),
})

const outsideFault = fault("date.outsideRange", {
  message: text("日期不在1900年至2199年之间。", "The date isn't between the years 1900 and 2199."),
  remedy: text("请核对年份。", "Check the year."),
})

function halfWidth(input: string): string {
  return input.replaceAll(/[\uFF0D-\uFF0F\uFF10-\uFF19]/gu, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  )
}
