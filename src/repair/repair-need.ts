/** What the repair procedure must have for the commands of this room, whatever else a place's own procedure has. */
import type { ProcedureNeed } from "../procedure/index.js"
import { repairProcedureId } from "./repair-state.js"

export const repairNeed: ProcedureNeed = {
  procedure: repairProcedureId,
  steps: [
    { step: "applied", required: true, begins: true, carries: ["evidence"] },
    { step: "decided", required: true, begins: false, carries: ["decider"] },
    { step: "withdrawn", required: true, begins: false, carries: ["decider", "evidence"] },
  ],
  rights: [],
}
