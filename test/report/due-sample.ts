// Invented things due, of every kind: running, on the last day, overdue, unset, ended, extended. What officials typed in
// and the subjects' references hold canaries.

import * as Result from "effect/Result"
import type { CaseDue } from "../../src/application/index.js"
import {
  deadline,
  fault,
  months,
  on,
  partyRef,
  standingOn,
  text,
  workdays,
  type CalendarDate,
  type DeadlineTerms,
} from "../../src/kernel/index.js"
import { civilCodeCounting, nationalCalendar } from "../../src/packs/national/calendar/index.js"
import type { DueItem } from "../../src/procedure/index.js"
import { canary } from "../audit/canaries.js"

export const today = on("2026-03-11")
export const subject = partyRef("person-777")
const secret = text(canary.name, canary.name)

function counted(
  id: string,
  label: DueItem["label"],
  terms: Pick<DeadlineTerms, "startedOn" | "startingEvent" | "period"> & Partial<DeadlineTerms>,
  more: Pick<DueItem, "nature" | "whoIsLate" | "ifLate">,
): Extract<DueItem, { kind: "counted" }> {
  const made = Result.getOrThrow(
    deadline({
      counting: civilCodeCounting,
      whoIsLate: more.whoIsLate,
      calendar: nationalCalendar,
      ...terms,
    }),
  )
  return { id, label, ...more, kind: "counted", deadline: made, standing: standingOn(made, today) }
}

const office = text("受理异议的单位", "the unit that receives the objection")
const late = text("由联席会议办公室督促。", "The joint-conference office presses on.")

const item = {
  defence: counted(
    "notice.defence",
    text("陈述、申辩", "statement and defence"),
    {
      startedOn: on("2026-03-04"),
      startingEvent: text("告知书送达", "service of the notice"),
      period: workdays(5),
    },
    {
      whoIsLate: text("记录对象", "the subject"),
      ifLate: text("视为放弃，可以作出决定。", "It counts as waived; a decision may follow."),
    },
  ),
  overdue: counted(
    "objection.decided",
    text("处理并答复", "decision and answer"),
    {
      startedOn: on("2026-02-13"),
      startingEvent: text("受理异议", "acceptance of the objection"),
      period: workdays(3),
      extensions: [{ period: workdays(3), grantedOn: on("2026-02-24"), reason: secret }],
      suspensions: [{ from: on("2026-02-24"), until: on("2026-02-25"), reason: secret }],
    },
    { whoIsLate: office, ifLate: late },
  ),
  ended: counted(
    "measure.limitHonours",
    text("限制评优评先", "no honours"),
    {
      startedOn: on("2025-11-30"),
      startingEvent: text("作出惩戒决定", "decision on the penalty"),
      period: months(3),
    },
    {
      nature: "expiry",
      whoIsLate: text("采取措施的单位", "the unit that imposed it"),
      ifLate: text(
        "期满措施自行失效，应当停止执行。",
        "Once it has run the measure has no effect and must stop.",
      ),
    },
  ),
  running: counted(
    "objection.transferred",
    text("转交信息提供单位", "transfer to the source unit"),
    {
      startedOn: on("2026-03-11"),
      startingEvent: text("收到异议", "receipt of the objection"),
      period: workdays(2),
    },
    { nature: "review", whoIsLate: office, ifLate: late },
  ),
  unset: {
    id: "exemption.accepted",
    label: text("受理容错认定申请", "acceptance of an application"),
    whoIsLate: text("认定机关", "the determining body"),
    ifLate: late,
    kind: "unset",
    startedOn: on("2026-03-02"),
    fault: fault("parameter.missing", {
      at: "exemption.acceptanceTerm",
      message: text("受理期限没有规定。", "The period for acceptance isn't set."),
      remedy: text("请由区联席会议办公室规定受理期限。", "The joint-conference office sets it."),
    }),
  },
} as const satisfies Readonly<Record<string, DueItem>>

const of = (stream: string, one: DueItem): CaseDue => ({ stream, subject: subject, item: one })

export const sample: readonly CaseDue[] = [
  of("oa:7", item.unset),
  of("oa:1", item.defence),
  of("oa:3", item.overdue),
  of("oa:12", item.ended),
  of("=oa:4", item.running),
  // the same step twice in one case: two entries all the same
  of("oa:3", item.overdue),
]

/** An item of the sample with other words, and another day if one is given. */
export const reworded = (words: string, stream: string, dueOn?: CalendarDate): CaseDue => ({
  ...of(stream, {
    ...item.overdue,
    label: text(words, words),
    whoIsLate: text(words, words),
    ifLate: text(words, words),
    deadline: { ...item.overdue.deadline, ...(dueOn === undefined ? {} : { dueOn }) },
  }),
})
