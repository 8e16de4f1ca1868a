/**
 * The revocation procedure (文书撤销、变更后的处理) of a case: it begins of itself when an instrument of a record changes, so
 * that nobody has to start it for the record to rest. What it says next, and by when, is data.
 */
import type { CalendarDate } from "../kernel/index.js"
import { runOf, withStep, type ProcedureNeed, type ProcedureRun } from "../procedure/index.js"
import type { EventType, NewEvent } from "./event.js"
import type { RecordState } from "./state.js"

/** The procedure that follows the change of an instrument. */
export const revocationProcedureId = "revocation"

export const revocationNeed: ProcedureNeed = {
  procedure: revocationProcedureId,
  steps: [
    { step: "changeKnown", required: true, begins: true, carries: [] },
    { step: "followed", required: true, begins: false, carries: [] },
    { step: "redecided", required: true, begins: false, carries: [] },
  ],
  rights: [],
}

/** The runs of a case after an event of its instruments. */
export const withRevocation = (before: RecordState, event: NewEvent, after: RecordState): RecordState => {
  if (after.kind === "nothing") return after
  const { file } = after
  const step = stepOf(before, event)
  if (step === undefined) return after
  const run = file.runs.find(({ procedure }) => procedure === revocationProcedureId)
  const next = gone(run, step, event.occurredOn)
  return {
    ...after,
    file: {
      ...file,
      runs: [...file.runs.filter((one) => one !== run), ...(next === undefined ? [] : [next])],
    },
  }
}

type RevocationStep = "changeKnown" | "followed" | "redecided"

const gone = (
  run: ProcedureRun | undefined,
  step: RevocationStep,
  on: CalendarDate,
): ProcedureRun | undefined => {
  if (step === "changeKnown") return withStep(runOf(revocationProcedureId), step, on)
  return run === undefined ? undefined : withStep(run, step, on)
}

const stepOf = (before: RecordState, event: NewEvent): RevocationStep | undefined => {
  if (before.kind !== "recorded") return undefined
  if (event.type === "instrumentChanged") return event.data.change === "effective" ? undefined : "changeKnown"
  return steps[event.type]
}

const steps: Partial<Readonly<Record<EventType, RevocationStep>>> = {
  cascadeFollowed: "followed",
  cascadeChosen: "followed",
  redecisionResolved: "redecided",
}
