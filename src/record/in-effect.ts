/**
 * What of a record has effect on a day: what is shown, what is shared, which measures run. Computed from the state, so that
 * a record that rests, is repaired or is frozen has none, whoever forgot to undo it.
 */
import { effectOfObjection, type ObjectionEffect } from "../objection/index.js"
import { runningMeasures, standsStill, unexpired, type Measure } from "../penalty/index.js"
import type { DecisionContext } from "../procedure/index.js"
import { isRepaired } from "../repair/index.js"
import type { Recorded, RecordState } from "./state.js"

export interface InEffect {
  readonly recorded: boolean
  readonly published: boolean
  readonly shared: boolean
  /** How an open objection shows; wherever the record shows, so does its mark. */
  readonly objection: ObjectionEffect
  readonly measures: readonly Measure[]
}

const nothing: InEffect = {
  recorded: false,
  published: false,
  shared: false,
  objection: "none",
  measures: [],
}

/**
 * What has effect on the day of the context.
 * @example
 * inEffect({ kind: "nothing" }, context).measures // => []
 */
export const inEffect = (state: RecordState, context: DecisionContext): InEffect => {
  if (state.kind !== "recorded") return nothing
  const objection = effectOfObjection(state.objection)
  const usable = isUsable(state)
  return {
    recorded: state.standing.kind === "inUse",
    published: usable && state.disclosure.publicity.kind === "published",
    shared: usable && state.disclosure.receivers.length > 0 && !state.disclosure.receiversTold,
    objection,
    measures:
      state.standing.kind === "inUse" && objection !== "freeze"
        ? unexpired(runningMeasures(state.penalty), context).filter(
            (measure) => !standsStill(measure, context.on),
          )
        : [],
  }
}

/** Whether a record may be shown and shared: in use, not repaired, not frozen by an objection. */
export const isUsable = (state: Recorded): boolean =>
  state.standing.kind === "inUse" &&
  !isRepaired(state.repair) &&
  effectOfObjection(state.objection) !== "freeze"
