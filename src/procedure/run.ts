/**
 * A procedure under way: the steps taken, each with its day, what lengthened its terms and when its clock stood still. Not
 * the procedure, and not its deadlines, which are computed when read (due.ts). Invariant: the steps taken follow each
 * other as the procedure allows.
 */
import { addDays, type CalendarDate, type PartyRef, type Period } from "../kernel/index.js"

export interface StepTaken {
  readonly step: string
  readonly on: CalendarDate
}

/** An extension that was granted to a term. */
export interface ExtensionGranted {
  readonly step: string
  readonly startsWith: string
  /** Place, among the steps taken, of the one that started the term: begun anew, a term is not extended. */
  readonly start: number
  readonly period: Period
  readonly grantedOn: CalendarDate
}

/** Days on which the clock stood still. */
export interface RunSuspension {
  readonly ground: string
  /** The first day that doesn't count. */
  readonly from: CalendarDate
  /** The last day that doesn't count; absent while the clock stands still. */
  readonly until?: CalendarDate
}

export interface ProcedureRun {
  readonly procedure: string
  /** In the order taken. */
  readonly taken: readonly StepTaken[]
  /** In the order granted. */
  readonly extensions: readonly ExtensionGranted[]
  /** In the order of time. */
  readonly suspensions: readonly RunSuspension[]
  /** The body that it is directed against. */
  readonly against?: PartyRef
}

/** A run of the procedure with this id, in which nothing has happened yet. */
export const runOf = (procedure: string, against?: PartyRef): ProcedureRun => ({
  procedure,
  taken: [],
  extensions: [],
  suspensions: [],
  ...(against === undefined ? {} : { against }),
})

/** The step taken last. */
export const latestStep = (run: ProcedureRun): string | undefined => run.taken.at(-1)?.step

/** Whether a step that follows these steps may come next. */
export const comesNext = ({ taken }: ProcedureRun, follows: readonly string[]): boolean =>
  taken.slice(-1).some(({ step }) => follows.includes(step))

/** The stop of the clock that hasn't ended. */
export const openSuspension = (run: ProcedureRun): RunSuspension | undefined =>
  run.suspensions.find(({ until }) => until === undefined)

/** Write a step down without asking whether it may be taken: for what has already happened. */
export const withStep = (run: ProcedureRun, step: string, on: CalendarDate): ProcedureRun => ({
  ...run,
  taken: [...run.taken, { step, on }],
})

/** Write an extension down. A term that never started is not extended. */
export const withExtension = (
  run: ProcedureRun,
  extension: Omit<ExtensionGranted, "start" | "grantedOn">,
  grantedOn: CalendarDate,
): ProcedureRun => {
  const start = run.taken.findLastIndex(({ step }) => step === extension.startsWith)
  return start === -1 ? run : { ...run, extensions: [...run.extensions, { ...extension, start, grantedOn }] }
}

/** Write down that the clock stops: the day itself no longer counts. */
export const withSuspension = (run: ProcedureRun, ground: string, from: CalendarDate): ProcedureRun => ({
  ...run,
  suspensions: [...run.suspensions, { ground, from }],
})

/** Write down that the clock goes on: the day itself counts. Resumed on the day it stopped, it never stood still. */
export const withResumption = (run: ProcedureRun, on: CalendarDate): ProcedureRun => ({
  ...run,
  suspensions: run.suspensions.flatMap((stop) => {
    if (stop.until !== undefined) return [stop]
    return on > stop.from ? [{ ...stop, until: addDays(on, -1) }] : []
  }),
})
