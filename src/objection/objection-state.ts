/**
 * Where an objection (异议) to a record stands, and what it does to the record while open. Not its merits. Invariant: an
 * objection that isn't open has no effect.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { ProcedureRun } from "../procedure/index.js"

/** The procedure that an objection runs on. */
export const objectionProcedureId = "objection"

export type ObjectionAcceptance = "accept" | "transfer" | "redirect" | "supplement" | "refuse"

/** What an open objection does: nothing, a mark wherever the record shows, or no display, sharing and use. */
export type ObjectionEffect = "none" | "mark" | "freeze"

/** How an objection ends: the record is right, is corrected, or is withdrawn. */
export type ObjectionOutcome = "upheldRecord" | "corrected" | "withdrawn"

export type ObjectionState =
  | { readonly kind: "none" }
  | { readonly kind: "filed"; readonly run: ProcedureRun }
  | {
      readonly kind: "open"
      readonly run: ProcedureRun
      readonly transferred: boolean
      readonly effect: ObjectionEffect
    }
  | {
      readonly kind: "notAccepted"
      readonly how: "redirect" | "supplement" | "refuse"
      readonly on: CalendarDate
    }
  | { readonly kind: "closed"; readonly outcome: ObjectionOutcome; readonly on: CalendarDate }

export const noObjection: ObjectionState = { kind: "none" }
