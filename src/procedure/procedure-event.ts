/** What has happened in a procedure, whatever its steps. */
import type { Decider, Evidence } from "./decider.js"
import type { Body } from "./event-body.js"
import type { TakenStep, TermExtended } from "./procedure-command.js"

export type ProcedureEvent =
  /** `begins`: the step began the procedure, or began it anew. */
  | Body<"stepTaken", TakenStep & { readonly begins: boolean }>
  /** `startsWith`: the step whose day started the term. */
  | Body<"deadlineExtended", TermExtended & { readonly startsWith: string }>
  | Body<
      "procedureSuspended",
      {
        readonly procedure: string
        readonly ground: string
        readonly by: Decider
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<
      "procedureResumed",
      { readonly procedure: string; readonly by: Decider; readonly evidence: readonly Evidence[] }
    >
