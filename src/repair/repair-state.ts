/**
 * Repair (信用修复) of one record: rectification, commitment, service, application and result. Not the deletion of the
 * record: the archive the law requires stays. Invariant: a repair that was granted names what followed from it.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { ProcedureRun } from "../procedure/index.js"
import type { ServiceOccasion } from "./service-activity.js"
import type { ServiceLedger } from "./service-ledger.js"

/** The procedure that an application for repair runs on. */
export const repairProcedureId = "repair"

/** The words of the fact `correctionState`. */
export type CorrectionState = "none" | "claimed" | "verified"

export type RepairConclusion = "eligible" | "atKeeper" | "notYet" | "notRepairable"

export type RepairProgress =
  | { readonly kind: "none" }
  | { readonly kind: "applied"; readonly on: CalendarDate }
  | {
      readonly kind: "concluded"
      readonly conclusion: Exclude<RepairConclusion, "eligible">
      readonly on: CalendarDate
    }
  | { readonly kind: "repaired"; readonly on: CalendarDate; readonly effects: readonly string[] }
  | { readonly kind: "withdrawn"; readonly on: CalendarDate }

export interface RepairState {
  readonly correction: CorrectionState
  readonly committedOn?: CalendarDate
  readonly ledger: ServiceLedger
  /** Occasions of public service that the subject has signed up for. */
  readonly signUps: readonly ServiceOccasion[]
  readonly progress: RepairProgress
  /** The procedure of the latest application, as far as it has gone. */
  readonly run?: ProcedureRun
}

export const noRepair: RepairState = {
  correction: "none",
  ledger: [],
  signUps: [],
  progress: { kind: "none" },
}

/** The procedure of the latest application while it stands so. */
export const runWhile = (
  { progress, run }: RepairState,
  kind: RepairProgress["kind"],
): ProcedureRun | undefined => (progress.kind === kind ? run : undefined)

export const isRepaired = ({ progress }: RepairState): boolean => progress.kind === "repaired"
