/**
 * What can be asked of any procedure under way, whatever its steps: to take a step that no command of a room takes, to
 * lengthen a term, and to stop its clock and let it go on.
 */
import type { PartyRef, Period } from "../kernel/index.js"
import type { Decider, Evidence } from "./decider.js"
import type { Body } from "./event-body.js"
import type { Approval } from "./extend.js"
import type { Served } from "./may-take.js"

/** A step that was taken. */
export interface TakenStep {
  /** The procedure's id. */
  readonly procedure: string
  readonly step: string
  readonly by?: Decider
  readonly evidence: readonly Evidence[]
  /** The documents served, and on whom. */
  readonly served: readonly Served[]
  /** The body that the procedure is directed against, when it begins. */
  readonly against?: PartyRef
  /** Where the host keeps the words that belong to it. */
  readonly statementRef?: PartyRef
}

/** A term that is to be lengthened. */
export interface TermExtended {
  readonly procedure: string
  /** The step whose term it is. */
  readonly step: string
  /** By how much. */
  readonly period: Period
  readonly approval?: Approval
  /** Where the host keeps the reasons. */
  readonly statementRef?: PartyRef
}

export type ProcedureCommand =
  | Body<"takeStep", TakenStep>
  | Body<"extendDeadline", TermExtended>
  /** The day of the command is the first that doesn't count. */
  | Body<
      "suspendProcedure",
      {
        readonly procedure: string
        /** The ground that the procedure names. */
        readonly ground: string
        readonly by: Decider
        readonly evidence: readonly Evidence[]
      }
    >
  /** The day of the command is the first that counts again. */
  | Body<
      "resumeProcedure",
      { readonly procedure: string; readonly by: Decider; readonly evidence: readonly Evidence[] }
    >
