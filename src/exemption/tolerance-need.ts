/** What the tolerance procedure must have for the commands of this room, whatever else a place's own procedure has. */
import type { ProcedureNeed } from "../procedure/index.js"
import { toleranceProcedureId } from "./tolerance-state.js"

const decided = { required: true, begins: false, carries: ["decider"] } as const
const done = { required: false, begins: false, carries: ["decider", "evidence"] } as const

export const toleranceNeed: ProcedureNeed = {
  procedure: toleranceProcedureId,
  steps: [
    { step: "started", required: true, begins: true, carries: ["evidence"] },
    { ...decided, step: "accepted" },
    { ...decided, step: "supplementAsked", required: false },
    { ...decided, step: "refused", required: false },
    { ...done, step: "verified" },
    { ...decided, step: "determined" },
    { ...done, step: "reported" },
    { ...done, step: "withdrawn" },
  ],
  rights: [],
}
