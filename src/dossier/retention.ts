/**
 * How long an entry is kept, and what happens then. Which event starts the period, how long it is and what follows differ
 * from place to place, so all three are the host's table. Not a timer: whether the period is over is computed when asked;
 * that an entry was taken out is an event of its own.
 */
import * as Result from "effect/Result"
import {
  deadline,
  fault,
  text,
  type CalendarDate,
  type Citation,
  type CountingRule,
  type Deadline,
  type Fault,
  type Period,
  type Text,
  type WorkingCalendar,
} from "../kernel/index.js"

/** The event from which a period of retention runs. */
export type RetentionAnchor = "determined" | "ended" | "executed" | "entered"

/** The days of the events, as far as they have happened. The day of entering is the file's own. */
export type AnchorDates = Readonly<Partial<Record<Exclude<RetentionAnchor, "entered">, CalendarDate>>>

/** What happens to an entry whose period is over: no longer shown, kept as an archive only, or erased. */
export type ExpiryAction = "stopQuery" | "archive" | "delete"

/** One line of the table. Without a period, or a rule to count it, an entry has no last day. */
export interface RetentionLine {
  /** The id of the kind of entry. */
  readonly kind: string
  readonly anchor: RetentionAnchor
  readonly period?: Period
  readonly counting?: CountingRule
  readonly atExpiry: ExpiryAction
  readonly basis: Citation
}

/** How long an entry is kept. */
export type Retention =
  | { readonly kind: "until"; readonly deadline: Deadline; readonly line: RetentionLine }
  /** The event that starts the period hasn't happened, or isn't known. */
  | { readonly kind: "notStarted"; readonly line: RetentionLine }
  /** Nobody has set it. */
  | { readonly kind: "unset"; readonly fault: Fault }

const anchors: Readonly<Record<RetentionAnchor, Text>> = {
  determined: text("认定之日", "the day of determination"),
  ended: text("失信行为或者事件终止之日", "the day the act or event ended"),
  executed: text("执行完毕之日", "the day of completed execution"),
  entered: text("入档之日", "the day of entering the file"),
}

/** The official word for an anchor. */
export const anchorLabel = (anchor: RetentionAnchor): Text => anchors[anchor]

const actions: Readonly<Record<ExpiryAction, Text>> = {
  stopQuery: text("停止提供查询", "no longer shown"),
  archive: text("转为档案保存", "kept as an archive only"),
  delete: text("删除", "erased"),
}

/** The official word for what happens at expiry. */
export const expiryActionLabel = (action: ExpiryAction): Text => actions[action]

/** What a period of retention is counted from. */
export interface RetentionSubject {
  readonly kind: string
  readonly anchors: AnchorDates
  readonly enteredOn: CalendarDate
}

/**
 * How long an entry is kept, by the table.
 *
 * @returns `unset` with the fault `parameter.missing` where the table has no line, no period or no rule to count it, and
 *   with the fault of `deadline` where it can't be counted
 *
 * @example
 * const entry = { kind: "violation", anchors: {}, enteredOn: on("2026-05-06") }
 * retentionOf(entry, [], calendar).kind // => "unset"
 */
export const retentionOf = (
  entry: RetentionSubject,
  table: readonly RetentionLine[],
  calendar: WorkingCalendar,
): Retention => {
  const line = table.find(({ kind }) => kind === entry.kind)
  if (line?.period === undefined || line.counting === undefined) return { kind: "unset", fault: unset }
  const startedOn = line.anchor === "entered" ? entry.enteredOn : entry.anchors[line.anchor]
  if (startedOn === undefined) return { kind: "notStarted", line }
  const made = deadline({
    startedOn,
    startingEvent: anchors[line.anchor],
    period: line.period,
    counting: line.counting,
    whoIsLate: text("建档单位", "the keeper of the file"),
    calendar,
  })
  return Result.isFailure(made)
    ? { kind: "unset", fault: made.failure }
    : { kind: "until", deadline: made.success, line }
}

const unset = fault("parameter.missing", {
  at: "retention",
  message: text("没有设定该类信息的保存期限。", "No retention period is set for this kind of entry."),
  remedy: text(
    "请由有权机关确定起算事件、期限、计算方法和期满后的处理，并写入保存期限表。",
    "Have the competent organ set the event, period, counting and what follows, and enter them in the table.",
  ),
})
