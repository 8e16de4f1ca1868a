/** The state of the tolerance procedure after an event. Trusts what has happened; whether it may is `decideTolerance`. */
import type { CalendarDate } from "../kernel/index.js"
import { runOf, withStep, type ProcedureRun } from "../procedure/index.js"
import type { ToleranceEvent } from "./tolerance-event.js"
import { toleranceProcedureId, type ToleranceState } from "./tolerance-state.js"

export const evolveTolerance = (
  state: ToleranceState,
  event: ToleranceEvent,
  on: CalendarDate,
): ToleranceState => {
  switch (event.type) {
    case "toleranceStarted":
      return {
        kind: "running",
        route: event.data.route,
        run: withStep(runOf(toleranceProcedureId), "started", on),
      }
    case "toleranceAcceptanceChosen":
      if (state.kind !== "running") return state
      return event.data.outcome === "refuse"
        ? { kind: "refused", on }
        : advanced(state, acceptanceStep(event.data.outcome), on)
    case "toleranceVerified":
      return state.kind === "running" ? advanced(state, "verified", on) : state
    case "toleranceDetermined":
      return state.kind === "running"
        ? { kind: "determined", conclusion: event.data.outcome, run: withStep(state.run, "determined", on) }
        : state
    case "toleranceReported":
      return state.kind === "determined" ? advanced(state, "reported", on) : state
    case "toleranceWithdrawn":
      return state.kind === "determined" ? { kind: "withdrawn", was: state.conclusion, on } : state
  }
}

/** The step that a choice on acceptance takes. */
export const acceptanceStep = (outcome: "accept" | "supplement" | "refuse"): string =>
  ({ accept: "accepted", supplement: "supplementAsked", refuse: "refused" })[outcome]

const advanced = <State extends { readonly run: ProcedureRun }>(
  state: State,
  step: string,
  on: CalendarDate,
): State => ({
  ...state,
  run: withStep(state.run, step, on),
})
