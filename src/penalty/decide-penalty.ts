/**
 * Which penalties a record may carry. Asked only about a record in use; an exempted case has no record and so no penalty.
 * The measures chosen replace the earlier ones.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault } from "../kernel/index.js"
import { plan } from "../law/index.js"
import type { Question } from "../policy/index.js"
import {
  choose,
  decisionFaults,
  rejection,
  type CaseView,
  type Draft,
  type LawfulChoice,
  type Rejection,
} from "../procedure/index.js"
import { penaltyLeniency } from "./leniency-question.js"
import { measureOf, type Measure } from "./measure.js"
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
 * @returns what happens, or a rejection: `measure.noCompetentBasis`, `measure.notRunning`, `parameter.missing`, or those
 *   of `choose`
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
      const question: Question = subjectIs === "unit" ? penaltyUnit : penaltyPerson
      const chosen = choose(view, question, data.outcomes, data, data.facts)
      if (Result.isFailure(chosen)) return Result.fail(chosen.failure)
      return Result.map(measuresOf(chosen.success, view), (measures) => [
        { type: "penaltiesChosen" as const, data: { ...data, measures }, ...chosen.success.grounding },
      ])
    }
    case "liftMeasures": {
      const { data } = command
      const running = runningMeasures(state).map(({ id }) => id)
      const found = [
        ...decisionFaults(view, data),
        ...data.measures.filter((id) => !running.includes(id)).map(() => notRunning),
      ]
      return hasFaults(found)
        ? Result.fail(rejection(found))
        : Result.succeed([{ type: "measuresLifted" as const, data, basis: [plan("3.1.2")] }])
    }
  }
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

const notRunning = fault("measure.notRunning", {
  at: "measures",
  message: text("所列措施没有在执行。", "A measure listed is not running."),
  remedy: text("请核对正在执行的措施。", "Check which measures are running."),
})
