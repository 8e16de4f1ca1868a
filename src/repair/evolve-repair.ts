/** The state of repair after an event. */
import type { CalendarDate } from "../kernel/index.js"
import { runOf, withStep, type ProcedureRun } from "../procedure/index.js"
import { evolveService, unspent } from "./evolve-service.js"
import type { RepairEvent } from "./repair-event.js"
import { repairProcedureId, type RepairState } from "./repair-state.js"

export const evolveRepair = (state: RepairState, event: RepairEvent, on: CalendarDate): RepairState => {
  switch (event.type) {
    case "rectificationRecorded":
      return { ...state, correction: event.data.correction }
    case "commitmentMade":
      return { ...state, committedOn: on }
    case "serviceSignedUp":
    case "serviceSignUpWithdrawn":
    case "serviceEntered":
    case "serviceWithdrawn":
    case "serviceVerified":
    case "serviceRecognitionChosen":
    case "serviceSpent":
    case "serviceSpentElsewhere":
      return evolveService(state, event, on)
    case "repairApplied":
      return {
        ...state,
        progress: { kind: "applied", on },
        run: withStep(runOf(repairProcedureId), "applied", on),
      }
    case "repairChosen": {
      const { outcome } = event.data
      return {
        ...state,
        run: withStep(runIn(state), "decided", on),
        progress:
          outcome === "eligible"
            ? { kind: "repaired", on, effects: [] }
            : { kind: "concluded", conclusion: outcome, on },
      }
    }
    case "repairEffectsFollowed":
    case "repairEffectsChosen":
      return state.progress.kind === "repaired"
        ? {
            ...state,
            progress: { ...state.progress, effects: union(state.progress.effects, event.data.outcomes) },
          }
        : state
    case "repairWithdrawn":
      return {
        ...unspent(state),
        run: withStep(runIn(state), "withdrawn", on),
        progress: { kind: "withdrawn", on },
      }
  }
}

/** The run of the application; a log that begins after the application has none yet. */
const runIn = ({ run }: RepairState): ProcedureRun => run ?? runOf(repairProcedureId)

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]
