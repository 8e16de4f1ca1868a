/**
 * Where the notice before recording (告知) stands. Having defended is never held against the subject; whatever may worsen
 * the outcome is a change since the notice, and works only after a new notice.
 */
import type { ProcedureRun } from "../procedure/index.js"

/** The procedure that notice and defence run on. */
export const noticeProcedureId = "notice"

/** What changed after the notice; the words of the fact `changeSinceNotice`. */
export type ChangeSinceNotice = "none" | "forgedEvidence" | "newConduct" | "ownMotion"

export type DefenceState = "notMade" | "unanswered" | "notMadeOut" | "madeOut"

export type NoticeState =
  | { readonly kind: "none" }
  | {
      readonly kind: "served"
      readonly run: ProcedureRun
      readonly complete: boolean
      readonly defence: DefenceState
      readonly change: ChangeSinceNotice
      readonly changeNotified: boolean
    }

export const noNotice: NoticeState = { kind: "none" }
