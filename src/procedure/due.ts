/**
 * What is due, counted when asked from what started it, the calendar and the day. Never stored, so that a late or lost
 * timer changes nobody's rights. A period nobody has set, or that no rule says how to count, is shown as unset: the
 * procedure stands all the same.
 */
import * as Result from "effect/Result"
import {
  deadline,
  fault,
  standingOn,
  text,
  type CalendarDate,
  type Deadline,
  type DeadlineTerms,
  type Extension,
  type Fault,
  type Period,
  type Suspension,
  type Text,
} from "../kernel/index.js"
import type { Parameter, PeriodType } from "../policy/index.js"
import type { DecisionContext } from "./context.js"
import type { LateEffect } from "./procedure.js"

/** One deadline as it stands on a day. */
export type DueItem = {
  /** The procedure and step, or the measure, that is due. */
  readonly id: string
  readonly label: Text
  readonly whoIsLate: Text
  readonly ifLate: Text
  /** The effect of lateness for the machine, where a procedure sets the deadline. */
  readonly lateEffect?: LateEffect
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
  /** In the order granted. */
  readonly extensions?: readonly Extension[]
  /** In the order of time. */
  readonly suspensions?: readonly Suspension[]
}

/** Count a period whose value is known, by the rule that the context gives for its parameter. */
export const countDue = (
  parameterId: string,
  period: Period,
  terms: DueTerms,
  context: DecisionContext,
): DueState => {
  const { startedOn } = terms
  const rule = context.counting[parameterId]
  if (rule === undefined) return { kind: "unset", startedOn, fault: countingMissing(parameterId) }
  const { extensions = [], suspensions = [] } = terms
  const counted = { ...terms, period, counting: rule, calendar: context.calendar, extensions }
  const made = deadline({ ...counted, suspensions: withinTerm(counted, suspensions) })
  return Result.isFailure(made)
    ? { kind: "unset", startedOn, fault: made.failure }
    : { kind: "counted", deadline: made.success, standing: standingOn(made.success, context.on) }
}

/** The stops that touch a term: of several terms of one procedure, a clock that stops may have run out for some. */
const withinTerm = (
  terms: Omit<DeadlineTerms, "suspensions">,
  suspensions: readonly Suspension[],
): readonly Suspension[] => {
  const touching: Suspension[] = []
  for (const suspension of suspensions) {
    if ((suspension.until ?? terms.startedOn) < terms.startedOn) continue
    const made = deadline({ ...terms, suspensions: touching })
    if (Result.isSuccess(made) && suspension.from > made.success.dueOn) break
    touching.push(suspension)
  }
  return touching
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

const countingMissing = (parameterId: string): Fault =>
  fault("counting.missing", {
    at: parameterId,
    message: text("没有规定这一期限如何起算和届满。", "No rule says how this period is counted."),
    remedy: text(
      "请按设定该期限的文件，给出起算和届满的计算规则。",
      "Give the counting rule of the document that sets the period.",
    ),
  })
