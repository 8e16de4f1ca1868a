/**
 * The procedures that a case goes through: those that rooms run, each in its room's own state, and those that are data
 * alone, such as a complaint about a record or a review, which the case keeps side by side.
 */
import { toleranceNeed, toleranceProcedureId } from "../exemption/index.js"
import {
  noticeNeed,
  noticeProcedureId,
  objectionNeed,
  objectionProcedureId,
  type NoticeState,
} from "../objection/index.js"
import type { ProcedureNeed, ProcedureRun } from "../procedure/index.js"
import { repairNeed, repairProcedureId } from "../repair/index.js"
import { revocationNeed } from "./revocation-run.js"
import type { Nothing, RecordState } from "./state.js"

type Open = Exclude<RecordState, Nothing>

/** What the rooms of a case need of the procedures that they run. */
export const caseNeeds: readonly ProcedureNeed[] = [
  toleranceNeed,
  noticeNeed,
  objectionNeed,
  repairNeed,
  revocationNeed,
]

/** What a room needs of a procedure, if a room runs it. */
export const needOf = (procedure: string): ProcedureNeed | undefined =>
  caseNeeds.find((need) => need.procedure === procedure)

/** A procedure of the case as far as it has gone; `undefined` where it isn't under way. */
export const runIn = (state: Open, procedure: string): ProcedureRun | undefined => {
  const { tolerance, notice, runs } = state.file
  switch (procedure) {
    case toleranceProcedureId:
      return "run" in tolerance ? tolerance.run : undefined
    case noticeProcedureId:
      return isHearing(state, notice) ? notice.run : undefined
    case objectionProcedureId:
      return state.kind === "recorded" && "run" in state.objection ? state.objection.run : undefined
    case repairProcedureId:
      return state.kind === "recorded" ? state.repair.run : undefined
    default:
      return runs.find((run) => run.procedure === procedure)
  }
}

/** The case with a procedure gone further. */
export const withRun = (state: Open, run: ProcedureRun): Open => {
  const { file } = state
  const { tolerance, notice, runs } = file
  switch (run.procedure) {
    case toleranceProcedureId:
      return "run" in tolerance ? { ...state, file: { ...file, tolerance: { ...tolerance, run } } } : state
    case noticeProcedureId:
      return isHearing(state, notice) ? { ...state, file: { ...file, notice: { ...notice, run } } } : state
    case objectionProcedureId:
      return state.kind === "recorded" && "run" in state.objection
        ? { ...state, objection: { ...state.objection, run } }
        : state
    case repairProcedureId:
      return state.kind === "recorded" ? { ...state, repair: { ...state.repair, run } } : state
    default:
      return {
        ...state,
        file: { ...file, runs: [...runs.filter((one) => one.procedure !== run.procedure), run] },
      }
  }
}

/** Notice was served of an intended record, or of something new that may worsen one that was made. */
export const isHearing = (
  { kind }: Open,
  notice: NoticeState,
): notice is Extract<NoticeState, { kind: "served" }> =>
  notice.kind === "served" && (kind === "proposed" || (kind === "recorded" && notice.changeNotified))
