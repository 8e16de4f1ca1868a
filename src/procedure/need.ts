/**
 * What a room needs of the procedure that it runs: the steps that its own commands take, and the rights of the subject
 * that no procedure may narrow. Everything else of a procedure is a place's own to set.
 */

/** A step that a command of the room takes. */
export interface StepNeed {
  readonly step: string
  /** Without it the room's commands can't bring the procedure to an end. Otherwise a place may leave the step out. */
  readonly required: boolean
  /** The command begins the procedure. */
  readonly begins: boolean
  /** What the command can carry: a step that asks for more could never be taken. */
  readonly carries: readonly ("evidence" | "documents" | "decider")[]
}

/** The subject may take the step from the other one on, whatever else has been done since. */
export interface SubjectRight {
  readonly step: string
  readonly from: string
}

export interface ProcedureNeed {
  /** The procedure's id. */
  readonly procedure: string
  readonly steps: readonly StepNeed[]
  readonly rights: readonly SubjectRight[]
}

/** Whether a command of its own takes the step. */
export const hasOwnCommand = (need: ProcedureNeed | undefined, step: string): boolean =>
  need?.steps.some((one) => one.step === step) === true
