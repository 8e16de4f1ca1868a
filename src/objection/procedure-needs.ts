/** What the procedures of notice and of objection must have for the commands of this room, and the rights they keep. */
import type { ProcedureNeed } from "../procedure/index.js"
import { noticeProcedureId } from "./notice-state.js"
import { objectionProcedureId } from "./objection-state.js"

export const noticeNeed: ProcedureNeed = {
  procedure: noticeProcedureId,
  steps: [
    { step: "served", required: true, begins: true, carries: ["decider", "evidence", "documents"] },
    { step: "defended", required: true, begins: false, carries: [] },
    { step: "answered", required: true, begins: false, carries: ["decider"] },
  ],
  // A defence is always received: to hear harms nobody.
  rights: [{ step: "defended", from: "served" }],
}

const decided = { required: true, begins: false, carries: ["decider"] } as const

export const objectionNeed: ProcedureNeed = {
  procedure: objectionProcedureId,
  steps: [
    { step: "filed", required: true, begins: true, carries: [] },
    { ...decided, step: "accepted" },
    { ...decided, step: "transferred", required: false },
    { ...decided, step: "notAccepted", required: false },
    { ...decided, step: "decided" },
  ],
  rights: [],
}
