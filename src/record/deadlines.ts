/** Every deadline of a case as it stands on the day of the context. Computed when asked; nothing here is ever stored. */
import { toleranceProcedure } from "../exemption/index.js"
import { noticeProcedure, objectionProcedure } from "../objection/index.js"
import { measureDue, runningMeasures } from "../penalty/index.js"
import { dueOf, type DecisionContext, type DueItem } from "../procedure/index.js"
import type { RecordState } from "./state.js"

/**
 * What is due.
 * @example
 * deadlines({ kind: "nothing" }, context) // => []
 */
export const deadlines = (state: RecordState, context: DecisionContext): readonly DueItem[] => {
  if (state.kind === "nothing") return []
  const { tolerance, notice } = state.file
  return [
    ...(tolerance.kind === "running" || tolerance.kind === "determined"
      ? dueOf(toleranceProcedure, tolerance.run, context)
      : []),
    ...(state.kind === "proposed" && notice.kind === "served"
      ? dueOf(noticeProcedure, notice.run, context)
      : []),
    ...(state.kind === "recorded" ? recordDue(state, context) : []),
  ]
}

const recordDue = (
  { objection, penalty }: Extract<RecordState, { kind: "recorded" }>,
  context: DecisionContext,
): readonly DueItem[] => [
  ...(objection.kind === "filed" || objection.kind === "open"
    ? dueOf(objectionProcedure, objection.run, context)
    : []),
  ...measureDue(runningMeasures(penalty), context),
]
