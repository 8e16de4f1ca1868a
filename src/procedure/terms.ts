/**
 * The terms that run in a procedure under way: each from the day of the step that starts it, with what lengthened it and
 * when its clock stood still. Computed when asked.
 */
import * as Result from "effect/Result"
import { text, type CalendarDate, type Fault } from "../kernel/index.js"
import type { DecisionContext } from "./context.js"
import { dueFrom, type DueItem, type DueState, type DueTerms } from "./due.js"
import { procedureInForce } from "./in-force.js"
import type { LateEffect, Procedure, Step, StepDeadline } from "./procedure.js"
import { comesNext, type ExtensionGranted, type ProcedureRun } from "./run.js"

/** A term that has started. */
export interface StartedTerm {
  readonly step: Step
  readonly term: StepDeadline
  /** Place, among the steps taken, of the one that started it. */
  readonly start: number
  readonly startedOn: CalendarDate
}

/** The terms of the steps that may follow the latest one. */
export const startedTerms = ({ steps }: Procedure, run: ProcedureRun): readonly StartedTerm[] =>
  steps
    .filter(({ follows }) => comesNext(run, follows))
    .flatMap((step) => step.deadlines.flatMap((term) => started(step, term, run) ?? []))

const started = (step: Step, term: StepDeadline, run: ProcedureRun): StartedTerm | undefined => {
  const start = run.taken.findLastIndex((taken) => taken.step === term.startsWith)
  const first = run.taken[start]
  return first === undefined ? undefined : { step, term, start, startedOn: first.on }
}

/** The extensions that were granted to a term, which its step and the place of its start tell from any other. */
export const extensionsOf = (
  { step, start }: StartedTerm,
  { extensions }: ProcedureRun,
): readonly ExtensionGranted[] => extensions.filter((one) => one.step === step.id && one.start === start)

/** What a started term needs to be counted: what lengthened it, and when its clock stood still. */
export const termsOf = (started: StartedTerm, run: ProcedureRun): DueTerms => {
  const { term, startedOn } = started
  const { startingEvent, whoIsLate } = term
  const extensions = extensionsOf(started, run).map(({ period: granted, grantedOn }) => ({
    period: granted,
    grantedOn,
    reason: text("经批准延长", "extended with approval"),
    ...(term.extension === undefined ? {} : { citation: term.extension.citation }),
  }))
  const suspensions = run.suspensions.flatMap(({ ground, from, until }) => {
    const permitted = term.suspensions?.find(({ id }) => id === ground)
    if (permitted === undefined) return []
    const { label: reason, citation } = permitted
    return [{ from, ...(until === undefined ? {} : { until }), reason, citation }]
  })
  return { startedOn, startingEvent, whoIsLate, extensions, suspensions }
}

/** A started term as it stands on the day of the context. */
export const termDue = (started: StartedTerm, run: ProcedureRun, context: DecisionContext): DueState =>
  dueFrom(started.term.period, termsOf(started, run), context)

/**
 * What is due next: the deadlines of every step that may follow the latest one. A run whose procedure isn't given any more
 * is shown as unset.
 */
export const dueOf = (run: ProcedureRun, context: DecisionContext): readonly DueItem[] => {
  const found = procedureInForce(context, run.procedure)
  if (Result.isFailure(found)) return lost(run, found.failure.reasons[0])
  const procedure = found.success
  return startedTerms(procedure, run).map((one) => ({
    id: `${procedure.id}.${one.step.id}`,
    label: one.step.label,
    whoIsLate: one.term.whoIsLate,
    ifLate: one.term.ifLate.words,
    lateEffect: one.term.ifLate.effect,
    ...termDue(one, run, context),
  }))
}

/** The first deadline of one step, whatever the latest step is; `undefined` where nothing has started it. */
export const stepDue = (
  stepId: string,
  run: ProcedureRun,
  context: DecisionContext,
): (DueState & { readonly lateEffect: LateEffect }) | undefined => {
  const found = procedureInForce(context, run.procedure)
  if (Result.isFailure(found)) return undefined
  const step = found.success.steps.find(({ id }) => id === stepId)
  const term = step?.deadlines[0]
  const one = step === undefined || term === undefined ? undefined : started(step, term, run)
  return one === undefined ? undefined : { ...termDue(one, run, context), lateEffect: one.term.ifLate.effect }
}

const lost = (run: ProcedureRun, missing: Fault): readonly DueItem[] => {
  const last = run.taken.at(-1)
  if (last === undefined) return []
  return [
    {
      id: run.procedure,
      label: text("办理程序", "procedure"),
      whoIsLate: text("办理机关", "the body in charge"),
      ifLate: text("不影响当事人的权利。", "The subject's rights are not affected."),
      kind: "unset",
      startedOn: last.on,
      fault: missing,
    },
  ]
}
