/**
 * What is due in a procedure under way, computed when asked from the steps taken, the calendar and the day. Never stored,
 * so that a late or lost timer changes nobody's rights. A period nobody has set, or that no rule says how to count, is
 * shown as unset: the procedure stands all the same.
 */
import * as Result from "effect/Result"
import {
  deadline,
  fault,
  standingOn,
  text,
  type CalendarDate,
  type Deadline,
  type Fault,
  type Period,
  type Text,
} from "../kernel/index.js"
import type { Parameter, PeriodType } from "../policy/index.js"
import type { DecisionContext } from "./context.js"
import { procedureInForce } from "./in-force.js"
import type { StepDeadline } from "./procedure.js"
import { latestStep, type ProcedureRun } from "./run.js"

/** One deadline as it stands on a day. */
export type DueItem = {
  /** The procedure and step, or the measure, that is due. */
  readonly id: string
  readonly label: Text
  readonly whoIsLate: Text
  readonly ifLate: Text
  /** What kind of day it is; a deadline where nothing is said. */
  readonly nature?: DueNature
} & DueState

/**
 * `deadline`: someone must act by the day. `expiry`: something ends of itself on the day, and nobody is late. `review`:
 * by the day something must be looked at or decided again.
 */
export type DueNature = "deadline" | "expiry" | "review"

export type DueState =
  | {
      readonly kind: "counted"
      readonly deadline: Deadline
      readonly standing: "running" | "lastDay" | "expired"
    }
  | { readonly kind: "unset"; readonly startedOn: CalendarDate; readonly fault: Fault }

/** What a deadline needs to be counted. */
export interface DueTerms {
  readonly startedOn: CalendarDate
  readonly startingEvent: Text
  readonly whoIsLate: Text
}

/** Count a period whose value is known, by the rule that the context gives for its parameter. */
export const countDue = (
  parameterId: string,
  period: Period,
  { startedOn, startingEvent, whoIsLate }: DueTerms,
  { calendar, counting, on }: DecisionContext,
): DueState => {
  const rule = counting[parameterId]
  if (rule === undefined) return { kind: "unset", startedOn, fault: countingMissing(parameterId) }
  const made = deadline({ startedOn, startingEvent, period, counting: rule, whoIsLate, calendar })
  return Result.isFailure(made)
    ? { kind: "unset", startedOn, fault: made.failure }
    : { kind: "counted", deadline: made.success, standing: standingOn(made.success, on) }
}

/** The same for a period that is still a parameter. */
export const dueFrom = (
  period: Parameter<string, PeriodType>,
  terms: DueTerms,
  context: DecisionContext,
): DueState => {
  const value = context.rulebook.value(period, terms.startedOn)
  return Result.isFailure(value)
    ? { kind: "unset", startedOn: terms.startedOn, fault: value.failure }
    : countDue(period.id, value.success, terms, context)
}

/**
 * What is due next: the deadlines of every step that may follow the latest one. A run whose procedure isn't given any more
 * is shown as unset.
 */
export const dueOf = (run: ProcedureRun, context: DecisionContext): readonly DueItem[] => {
  const latest = latestStep(run)
  const found = procedureInForce(context, run.procedure)
  if (Result.isFailure(found)) return lost(run, found.failure.reasons[0])
  const procedure = found.success
  return procedure.steps
    .filter(({ follows }) => latest !== undefined && follows.includes(latest))
    .flatMap((step) =>
      step.deadlines.flatMap((term) => {
        const state = stateOf(term, run, context)
        if (state === undefined) return []
        const { whoIsLate, ifLate } = term
        return [{ id: `${procedure.id}.${step.id}`, label: step.label, whoIsLate, ifLate, ...state }]
      }),
    )
}

/** One deadline of one step, whatever the latest step is; `undefined` where nothing has started it. */
export const stepDue = (
  stepId: string,
  run: ProcedureRun,
  context: DecisionContext,
): DueState | undefined => {
  const found = procedureInForce(context, run.procedure)
  if (Result.isFailure(found)) return undefined
  const term = found.success.steps.find(({ id }) => id === stepId)?.deadlines[0]
  return term === undefined ? undefined : stateOf(term, run, context)
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

const stateOf = (
  { startsWith, startingEvent, period, whoIsLate }: StepDeadline,
  run: ProcedureRun,
  context: DecisionContext,
): DueState | undefined => {
  const started = run.taken.findLast(({ step }) => step === startsWith)
  return started === undefined
    ? undefined
    : dueFrom(period, { startedOn: started.on, startingEvent, whoIsLate }, context)
}

const countingMissing = (parameterId: string): Fault =>
  fault("counting.missing", {
    at: parameterId,
    message: text("没有规定这一期限如何起算和届满。", "No rule says how this period is counted."),
    remedy: text(
      "请按设定该期限的文件，给出起算和届满的计算规则。",
      "Give the counting rule of the document that sets the period.",
    ),
  })
