// What the host shows of the joint measures of a case: what was asked of which unit on which clauses, and what it answered.

import * as Schema from "effect/Schema"
import { dueIn, type JointMeasuresRead, type Law } from "chengxin/application"
import { citationLabel, type CalendarDate } from "chengxin/kernel"
import { dueRow, rowOf } from "./views.js"
import { date, wording } from "./wording.js"

/** The joint measures of one case. */
export const jointMeasures = Schema.Struct({
  stream: Schema.String,
  version: Schema.Int,
  subject: Schema.String,
  requests: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      measure: Schema.String,
      bearing: Schema.String,
      by: Schema.String,
      initiatedOn: date,
      clauses: Schema.Array(wording),
      until: Schema.optionalKey(date),
      standing: Schema.Literals(["running", "ended"]),
      endedOn: Schema.optionalKey(date),
      because: Schema.optionalKey(Schema.String),
      units: Schema.Array(
        Schema.Struct({
          unit: Schema.String,
          answer: Schema.String,
          since: date,
          because: Schema.optionalKey(Schema.String),
        }),
      ),
    }),
  ),
  due: Schema.Array(dueRow),
}).annotate({ identifier: "jointMeasures", title: "联动奖惩 Joint measures" })

/** The joint measures as they stand on a day; undefined where there are none. */
export function viewOfJointMeasures(
  read: JointMeasuresRead,
  law: Law,
  on: CalendarDate,
): typeof jointMeasures.Type | undefined {
  const { stream, version, subject, state } = read
  if (subject === undefined) return undefined
  return {
    stream,
    version,
    subject,
    requests: state.requests.map((request) => ({
      id: request.id,
      measure: request.measure,
      bearing: request.bearing,
      by: request.by,
      initiatedOn: request.initiatedOn,
      clauses: request.basis.map(citationLabel),
      ...(request.until === undefined ? {} : { until: request.until }),
      standing: request.kind,
      ...(request.kind === "ended" ? { endedOn: request.on, because: request.because } : {}),
      units: request.units.map(({ unit, answer }) => ({
        unit,
        answer: answer.kind,
        since: answer.since,
        ...("because" in answer ? { because: answer.because } : {}),
      })),
    })),
    due: dueIn(read, law, on).map(rowOf),
  }
}
