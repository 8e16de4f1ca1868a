// What the host shows of a case and of what is due. An allow-list: what isn't named here isn't shown. The schemas stand in
// the published interface, and the compiler holds the views to them.

import * as Schema from "effect/Schema"
import type { CaseDue, CaseRead, Law } from "chengxin/application"
import { dueIn } from "chengxin/application"
import { citationLabel, type CalendarDate } from "chengxin/kernel"
import type { Answer } from "chengxin/policy"
import { date, wording } from "./wording.js"

/** Something due. */
export const dueRow = Schema.Struct({
  stream: Schema.String,
  item: Schema.String,
  label: wording,
  nature: Schema.Literals(["deadline", "expiry", "review"]),
  standing: Schema.Literals(["running", "lastDay", "expired", "unset"]),
  startedOn: date,
  lastDay: Schema.optionalKey(date),
  whoIsLate: wording,
  ifLate: wording,
  remedy: Schema.optionalKey(wording),
}).annotate({ identifier: "dueRow", title: "到期事项 Something due" })

/** What is due. */
export const dueList = Schema.Struct({ on: date, until: date, due: Schema.Array(dueRow) }).annotate({
  identifier: "dueList",
  title: "到期清单 What is due",
})

/** A case as the office sees it. */
export const caseView = Schema.Struct({
  stream: Schema.String,
  version: Schema.Int,
  subject: Schema.String,
  stage: Schema.String,
  history: Schema.Array(
    Schema.Struct({
      version: Schema.Int,
      type: Schema.String,
      occurredOn: date,
      recordedOn: date,
      basis: Schema.Array(wording),
      receipt: Schema.optionalKey(Schema.String),
    }),
  ),
  due: Schema.Array(dueRow),
}).annotate({ identifier: "caseView", title: "案件 A case" })

/**
 * What the rules answered where a command was refused because of it: what would be lawful, by which rules, and what is
 * unset. Neither the facts that were given nor what differs for them is in it.
 */
export const answerView = Schema.Struct({
  question: Schema.String,
  status: Schema.String,
  /** Lawful whatever is still unknown: outcomes, or for a set of outcomes what must and what may be in it. */
  certain: Schema.Array(
    Schema.Union([
      Schema.String,
      Schema.Struct({ must: Schema.Array(Schema.String), may: Schema.Array(Schema.String) }),
    ]),
  ),
  rules: Schema.Array(
    Schema.Struct({ rule: Schema.String, then: Schema.Array(Schema.String), clauses: Schema.Array(wording) }),
  ),
  unknown: Schema.Array(Schema.String),
  unset: Schema.Array(Schema.Struct({ parameter: Schema.String, message: wording, remedy: wording })),
}).annotate({ identifier: "answer", title: "规则的答复 The answer of the rules" })

/** The answer of the rules, without what was given. */
export function viewOfAnswer(answer: Answer): typeof answerView.Type {
  const { question, status, certain, reasons, unknown, missing } = answer
  return {
    question,
    status,
    certain,
    rules: reasons.map(({ rule, then, citations }) => ({
      rule,
      then,
      clauses: citations.map(citationLabel),
    })),
    unknown,
    unset: missing.map(({ parameter, fault: { message, remedy } }) => ({ parameter, message, remedy })),
  }
}

/** Whether the host can work. */
export const health = Schema.Struct({ status: Schema.Literal("up") }).annotate({
  identifier: "health",
  title: "运行情况 Whether the host can work",
})

/** One row for something due. */
export function rowOf({ stream, item }: Pick<CaseDue, "stream" | "item">): typeof dueRow.Type {
  const { id, label, whoIsLate, ifLate, nature = "deadline" } = item
  const row = { stream, item: id, label, nature, whoIsLate, ifLate }
  if (item.kind === "unset")
    return { ...row, standing: "unset", startedOn: item.startedOn, remedy: item.fault.remedy }
  const { startedOn, dueOn } = item.deadline
  return { ...row, standing: item.standing, startedOn, lastDay: dueOn }
}

/** A case as it stands on a day; undefined where there is none. */
export function viewOfCase(read: CaseRead, law: Law, on: CalendarDate): typeof caseView.Type | undefined {
  const { stream, version, state, events } = read
  const [first] = events
  if (first === undefined) return undefined
  return {
    stream,
    version,
    subject: first.subject,
    stage: state.kind,
    history: events.map((event) => ({
      version: event.version,
      type: event.type,
      occurredOn: event.occurredOn,
      recordedOn: event.recordedOn,
      basis: event.basis.map(citationLabel),
      ...(event.receipt === undefined ? {} : { receipt: event.receipt }),
    })),
    due: dueIn(read, law, on).map(rowOf),
  }
}
