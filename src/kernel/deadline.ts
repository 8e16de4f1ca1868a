// A period with everything that makes its end checkable: what started it, how it is counted, what extended
// or suspended it, and who is late once it has run out. Not a timer: its effect is a function of events and
// the calendar, computed when asked.
// Invariants: `dueOn` is the last day, and an act on it is in time; an extension was granted before the
// period ran out; every suspension fell within it.

import * as Result from "effect/Result"
import { formatDate, type CalendarDate } from "./calendar-date.js"
import type { Citation } from "./citation.js"
import { countPeriod, type CountingRule, type PeriodEnd } from "./counting.js"
import { fault, type Fault } from "./fault.js"
import { periodLabel, type Period } from "./period.js"
import { pausesOf, type Pause, type Suspension } from "./suspension.js"
import { text, type Text } from "./text.js"
import type { WorkingCalendar } from "./working-calendar.js"

/** A further period that a competent body has granted (延长). */
export interface Extension {
  readonly period: Period
  /** The day it was granted; no later than the last day of what it extends. */
  readonly grantedOn: CalendarDate
  readonly reason: Text
  readonly citation?: Citation
}

/** A period that has been counted out. */
export interface Deadline {
  /** The day of the starting event. */
  readonly startedOn: CalendarDate
  readonly startingEvent: Text
  readonly period: Period
  /** The last day; an act on it is in time. */
  readonly dueOn: CalendarDate
  /** The day from which the last day moved on because nobody works on it, where it did. */
  readonly movedFrom?: CalendarDate
  readonly counting: CountingRule
  /** Who is late once the period has run out. */
  readonly whoIsLate: Text
  readonly extensions: readonly Extension[]
  readonly suspensions: readonly Suspension[]
  /** The `id` of the working calendar it was counted with. */
  readonly calendarId: string
}

/** What `deadline` is given. */
export interface DeadlineTerms {
  readonly startedOn: CalendarDate
  readonly startingEvent: Text
  readonly period: Period
  readonly counting: CountingRule
  readonly whoIsLate: Text
  readonly calendar: WorkingCalendar
  /** In the order granted. */
  readonly extensions?: readonly Extension[]
  readonly suspensions?: readonly Suspension[]
}

/**
 * Counts a deadline out.
 *
 * An extension is counted on from the last day of what it extends, as moved on by a holiday; that day is not counted,
 * whatever the rule says of a first day. Days of a suspension don't count (see `countPeriod`).
 *
 * @returns a fault `calendar.outside`, `period.outsideRange`, `deadline.extensionTime` for an extension granted before
 *   the start or after the period ran out, `deadline.suspensionTime` for a suspension that ends before it begins or
 *   lies wholly outside the period, or `deadline.suspended` while a suspension has no end: then no last day exists yet
 *
 * @example
 * // calendar: January to June 2026, with 1, 4 and 5 May off and 9 May worked
 * // counting: the first day not counted, the last day moved on
 * const made = deadline({
 *   startedOn: on("2026-03-02"),
 *   startingEvent: text("收到申请", "application received"),
 *   period: workdays(3),
 *   counting,
 *   whoIsLate: text("认定单位", "determining unit"),
 *   calendar,
 * })
 * Result.getOrThrow(made).dueOn // => "2026-03-05"
 */
export function deadline(terms: DeadlineTerms): Result.Result<Deadline, Fault> {
  const { startedOn, startingEvent, period, counting, whoIsLate, calendar } = terms
  const { extensions = [], suspensions = [] } = terms
  if (suspensions.some(({ from, until }) => until !== undefined && until < from))
    return Result.fail(suspensionTime)
  const end = lastEnd(terms, extensions, pausesOf(suspensions))
  if (Result.isFailure(end)) return Result.fail(end.failure)
  const { lastDay } = end.success
  if (suspensions.some(({ from, until }) => from > lastDay || (until !== undefined && until < startedOn))) {
    return Result.fail(suspensionTime)
  }
  if (suspensions.some(({ until }) => until === undefined)) return Result.fail(suspended)
  return Result.succeed({
    startedOn,
    startingEvent,
    period,
    dueOn: lastDay,
    ...(end.success.movedFrom === undefined ? {} : { movedFrom: end.success.movedFrom }),
    counting,
    whoIsLate,
    extensions,
    suspensions,
    calendarId: calendar.id,
  })
}

function lastEnd(
  { startedOn, period, counting, calendar }: DeadlineTerms,
  extensions: readonly Extension[],
  pauses: readonly Pause[],
): Result.Result<PeriodEnd, Fault> {
  let end = countPeriod(startedOn, period, counting, calendar, pauses)
  for (const extension of extensions) {
    if (Result.isFailure(end)) return end
    const { lastDay } = end.success
    if (extension.grantedOn < startedOn || extension.grantedOn > lastDay) return Result.fail(extensionTime)
    end = countPeriod(lastDay, extension.period, { ...counting, firstDay: "notCounted" }, calendar, pauses)
  }
  return end
}

/**
 * Where a day stands in a deadline: still running, on its last day (in time), or expired.
 *
 * @example
 * standingOn({ dueOn: on("2026-03-05") }, on("2026-03-05")) // => "lastDay"
 * standingOn({ dueOn: on("2026-03-05") }, on("2026-03-06")) // => "expired"
 */
export function standingOn(
  deadline: Pick<Deadline, "dueOn">,
  date: CalendarDate,
): "running" | "lastDay" | "expired" {
  if (date < deadline.dueOn) return "running"
  return date === deadline.dueOn ? "lastDay" : "expired"
}

/**
 * A deadline in one sentence, with the reason for a last day that moved.
 *
 * @example
 * const due = {
 *   startedOn: on("2026-03-02"),
 *   startingEvent: text("收到申请", "application received"),
 *   period: workdays(3),
 *   dueOn: on("2026-03-05"),
 *   extensions: [],
 *   suspensions: [],
 * }
 * deadlineLabel(due).zh // => "自2026年3月2日收到申请起3个工作日，最后一日为2026年3月5日，当日办理不算逾期。"
 */
export function deadlineLabel(
  deadline: Pick<
    Deadline,
    "startedOn" | "startingEvent" | "period" | "dueOn" | "movedFrom" | "extensions" | "suspensions"
  >,
): Text {
  const { startedOn, startingEvent, period, dueOn, movedFrom, extensions, suspensions } = deadline
  const extended = extensions.map((extension) => periodLabel(extension.period))
  const zh = [
    `自${formatDate(startedOn, "zh")}${startingEvent.zh}起${periodLabel(period).zh}`,
    ...extended.map((label) => `延长${label.zh}`),
    ...(suspensions.length > 0 ? ["中止期间不计入"] : []),
    ...(movedFrom === undefined ? [] : [`期满日${formatDate(movedFrom, "zh")}为休息日而顺延`]),
    `最后一日为${formatDate(dueOn, "zh")}`,
    "当日办理不算逾期。",
  ]
  const en = [
    `${periodLabel(period).en} from ${startedOn} (${startingEvent.en})`,
    ...extended.map((label) => `extended by ${label.en}`),
    ...(suspensions.length > 0 ? ["days of suspension not counted"] : []),
    ...(movedFrom === undefined ? [] : [`moved on from ${movedFrom}, a day off`]),
    `last day ${dueOn}`,
    "on which an act is in time.",
  ]
  return text(zh.join("，"), en.join(", "))
}

const extensionTime = fault("deadline.extensionTime", {
  at: "extensions",
  message: text(
    "延长期限应当在期限开始之后、届满之前决定。",
    "An extension must be granted after the period began and before it ran out.",
  ),
  remedy: text(
    "请核对决定延长的日期；期限已届满的，不能再延长。",
    "Check the day it was granted; a period that has run out can't be extended.",
  ),
})

const suspensionTime = fault("deadline.suspensionTime", {
  at: "suspensions",
  message: text(
    "中止期间的起止日期颠倒，或者不在期限之内。",
    "A suspension ends before it begins, or lies outside the period.",
  ),
  remedy: text("请核对中止的起止日期。", "Check the first and last day of the suspension."),
})

const suspended = fault("deadline.suspended", {
  at: "suspensions",
  message: text(
    "期限已经中止，尚未恢复，目前没有届满日。",
    "The period is suspended and has not resumed, so it has no last day yet.",
  ),
  remedy: text(
    "请在恢复计算后填写中止的最后一日。",
    "Give the last day of the suspension once the period resumes.",
  ),
})
