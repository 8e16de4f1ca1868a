/** The state of an objection after an event. */
import type { CalendarDate } from "../kernel/index.js"
import { runOf, withStep } from "../procedure/index.js"
import type { ObjectionEvent } from "./objection-event.js"
import { objectionProcedureId, type ObjectionAcceptance, type ObjectionState } from "./objection-state.js"

export const evolveObjection = (
  state: ObjectionState,
  event: ObjectionEvent,
  on: CalendarDate,
): ObjectionState => {
  switch (event.type) {
    case "objectionFiled":
      return { kind: "filed", run: withStep(runOf(objectionProcedureId), "filed", on) }
    case "objectionAcceptanceChosen": {
      if (state.kind !== "filed") return state
      const { outcome } = event.data
      return outcome === "accept" || outcome === "transfer"
        ? {
            kind: "open",
            run: withStep(state.run, objectionStep(outcome), on),
            transferred: outcome === "transfer",
            effect: "none",
          }
        : { kind: "notAccepted", how: outcome, on }
    }
    case "objectionEffectChosen":
      return state.kind === "open" ? { ...state, effect: event.data.outcome } : state
    case "objectionOutcomeChosen":
      return { kind: "closed", outcome: event.data.outcome, on }
  }
}

/** The step that a choice on acceptance takes. */
export const objectionStep = (outcome: ObjectionAcceptance): string =>
  outcome === "accept" ? "accepted" : outcome === "transfer" ? "transferred" : "notAccepted"
