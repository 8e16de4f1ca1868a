/**
 * Which penalties a record may carry. Asked only about a record in use; an exempted case has no record and so no penalty.
 * The measures chosen replace the earlier ones; one chosen again goes on where it stood.
 */
import * as Result from "effect/Result"
import { cite, fault, hasFaults, text, type Fault } from "../kernel/index.js"
import { creditBounds, plan } from "../law/index.js"
import type { Question } from "../policy/index.js"
import {
  choose,
  decisionFaults,
  rejection,
  rejectionOf,
  type CaseView,
  type Decision,
  type Draft,
  type LawfulChoice,
  type Rejection,
} from "../procedure/index.js"
import { penaltyLeniency } from "./leniency-question.js"
import { unexpired } from "./measure-due.js"
import { measureOf, standsStill, type HeldMeasure, type Measure } from "./measure.js"
import type { PenaltyCommand } from "./penalty-command.js"
import type { PenaltyEvent } from "./penalty-event.js"
import { penaltyPerson } from "./person-question.js"
import { runningMeasures, type PenaltyState } from "./penalty-state.js"
import { penaltyUnit } from "./unit-question.js"

type Decided = Result.Result<readonly Draft<PenaltyEvent>[], Rejection>

/**
 * Decide a command about penalties.
 *
 * @param subjectIs a unit and a person are asked about by questions of their own
 * @returns what happens, or a rejection: `measure.noCompetentBasis`, `measure.notRunning`, `measure.notSuspended`, `measure.repeated`,
 *   `parameter.missing`, or those of `choose`
 */
export const decidePenalty = (
  state: PenaltyState,
  command: PenaltyCommand,
  view: CaseView,
  subjectIs: "unit" | "person",
): Decided => {
  switch (command.type) {
    case "chooseLeniency": {
      const { data } = command
      return Result.map(choose(view, penaltyLeniency, data.outcome, data, data.facts), ({ grounding }) => [
        { type: "leniencyChosen" as const, data, ...grounding },
      ])
    }
    case "choosePenalties": {
      const { data } = command
      const running = runningMeasures(state).map(({ id }) => id)
      const twice = data.outcomes.filter(
        (id) => state.elsewhere?.includes(id) === true && !running.includes(id),
      )
      const repeats = rejectionOf(twice.map((id) => ({ ...repeated, at: id })))
      if (repeats !== undefined) return Result.fail(repeats)
      const question: Question = subjectIs === "unit" ? penaltyUnit : penaltyPerson
      const chosen = choose(view, question, data.outcomes, data, data.facts)
      if (Result.isFailure(chosen)) return Result.fail(chosen.failure)
      return Result.map(measuresOf(chosen.success, view), (measures) => [
        { type: "penaltiesChosen" as const, data: { ...data, measures }, ...chosen.success.grounding },
      ])
    }
    case "liftMeasures": {
      const { data } = command
      return Result.map(
        named(state, data, view, () => true, notRunning),
        () => [{ type: "measuresLifted" as const, data, basis: [plan("3.1.2")] }],
      )
    }
    case "suspendMeasures": {
      const { data } = command
      const { on } = view.context
      const runs = (measure: HeldMeasure): boolean =>
        !standsStill(measure, on) && unexpired([measure], view.context).length > 0
      return Result.map(named(state, data, view, runs, notRunning), () => [
        { type: "measuresSuspended" as const, data, basis: [plan("3.1.2")] },
      ])
    }
    case "resumeMeasures": {
      const { data } = command
      const { on } = view.context
      return Result.map(
        named(state, data, view, (measure) => standsStill(measure, on), notSuspended),
        () => [{ type: "measuresResumed" as const, data, basis: [plan("3.1.2")] }],
      )
    }
  }
}

/** Every reason why measures that a decision names can't be touched by it. */
const named = (
  state: PenaltyState,
  data: Decision & { readonly measures: readonly string[] },
  view: CaseView,
  fits: (measure: HeldMeasure) => boolean,
  otherwise: Fault,
): Result.Result<undefined, Rejection> => {
  const fitting = runningMeasures(state)
    .filter(fits)
    .map(({ id }) => id)
  const found = [
    ...decisionFaults(view, data),
    ...(data.measures.length === 0 ? [otherwise] : []),
    ...data.measures.filter((id) => !fitting.includes(id)).map(() => otherwise),
  ]
  return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed(undefined)
}

/** Every measure with its basis and its terms, or all the reasons why one can't be issued. */
const measuresOf = (
  chosen: LawfulChoice,
  { context }: CaseView,
): Result.Result<readonly Measure[], Rejection> => {
  const found: Fault[] = []
  const measures: Measure[] = []
  const rules = [...chosen.answer.reasons, ...chosen.answer.mayApply]
  for (const outcome of chosen.outcomes) {
    const terms = context.rulebook.payload(outcome, context.on)
    if (Result.isFailure(terms)) found.push(...terms.failure)
    const made = measureOf(outcome, rules, context.on, Result.isSuccess(terms) ? terms.success : {})
    if (Result.isFailure(made)) found.push(made.failure)
    else measures.push(made.success)
  }
  return hasFaults(found)
    ? Result.fail(rejection(found, { answer: chosen.answer }))
    : Result.succeed(measures)
}

const repeated = fault("measure.repeated", {
  message: text(
    "对同一行为，该项措施已在并入的案件中采取过。",
    "For the same act this measure was taken in a case that was joined.",
  ),
  remedy: text("请不重复采取。", "Don't take it again."),
  citation: cite(
    creditBounds,
    undefined,
    text("不得随意加重惩戒。", "Penalties are not made heavier at will."),
  ),
})

const notSuspended = fault("measure.notSuspended", {
  at: "measures",
  message: text("所列措施没有中止执行。", "A measure listed doesn't stand still."),
  remedy: text("请核对中止执行的措施。", "Check which measures stand still."),
  citation: plan("3.1.2"),
})

const notRunning = fault("measure.notRunning", {
  at: "measures",
  message: text("所列措施没有在执行。", "A measure listed is not running."),
  remedy: text("请核对正在执行的措施。", "Check which measures are running."),
  citation: plan("3.1.2"),
})
