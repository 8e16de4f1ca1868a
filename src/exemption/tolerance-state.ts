/**
 * Where the determination of tolerance (容错认定) stands. Whoever holds to account determines it; the credit office
 * receives the conclusion. Invariant: a conclusion exists only after acceptance and verification.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { ProcedureRun } from "../procedure/index.js"

/** The procedure that the determination runs on. */
export const toleranceProcedureId = "tolerance"

/** How tolerance began: on application, ex officio, or by a filing before the act (报备). */
export type ToleranceRoute = "application" | "exOfficio" | "priorFiling"

export type ToleranceConclusion = "exempt" | "reduced" | "notExempt"

export type ToleranceState =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly route: ToleranceRoute; readonly run: ProcedureRun }
  | { readonly kind: "refused"; readonly on: CalendarDate }
  | { readonly kind: "determined"; readonly conclusion: ToleranceConclusion; readonly run: ProcedureRun }
  | { readonly kind: "withdrawn"; readonly was: ToleranceConclusion; readonly on: CalendarDate }

export const noTolerance: ToleranceState = { kind: "none" }
