/**
 * What may happen next in the tolerance procedure. The law's answer is advice; who holds to account determines, and the
 * determination stays inside the lawful set.
 */
import * as Result from "effect/Result"
import { fault, text, type Citation } from "../kernel/index.js"
import { plan } from "../law/index.js"
import {
  choose,
  mayTake,
  reject,
  rejection,
  runOf,
  type CaseView,
  type Draft,
  type MayTake,
  type ProcedureRun,
  type Rejection,
  type Taking,
} from "../procedure/index.js"
import { acceptanceStep } from "./evolve-tolerance.js"
import { exemptionAcceptance } from "./exemption-acceptance-question.js"
import { exemptionDetermination } from "./exemption-determination-question.js"
import { exemptionWithdrawal } from "./exemption-withdrawal-question.js"
import type { ToleranceCommand } from "./tolerance-command.js"
import type { ToleranceEvent } from "./tolerance-event.js"
import { toleranceFacts } from "./tolerance-facts.js"
import { toleranceProcedureId, type ToleranceState } from "./tolerance-state.js"

type Decided = Result.Result<readonly Draft<ToleranceEvent>[], Rejection>

/**
 * Decide a command of the tolerance procedure.
 *
 * @returns what happens, or a rejection: `tolerance.running`, `tolerance.concluded`, `tolerance.notRunning`, or those of
 *   `mayTake` and `choose`
 */
export const decideTolerance = (
  state: ToleranceState,
  command: ToleranceCommand,
  whole: CaseView,
): Decided => {
  const view: CaseView = { ...whole, shown: { ...whole.shown, ...toleranceFacts(state) } }
  switch (command.type) {
    case "startTolerance": {
      if (state.kind === "running") return Result.fail(alreadyRunning)
      if (state.kind === "determined") return Result.fail(concluded)
      const { data } = command
      return after(
        take(view, runOf(toleranceProcedureId), "started", { evidence: data.evidence }),
        (basis) => [{ type: "toleranceStarted", data, basis }],
      )
    }
    case "chooseToleranceAcceptance": {
      const { data } = command
      const step = acceptanceStep(data.outcome)
      const taken = take(view, runIn(state), step, { by: data.by })
      if (Result.isFailure(taken)) return Result.fail(taken.failure)
      return Result.map(
        choose(view, exemptionAcceptance, data.outcome, data, data.facts),
        ({ grounding }) => [{ type: "toleranceAcceptanceChosen" as const, data, ...grounding }],
      )
    }
    case "verifyTolerance": {
      const { data } = command
      return after(take(view, runIn(state), "verified", data), (basis) => [
        { type: "toleranceVerified", data, basis },
      ])
    }
    case "chooseTolerance": {
      const { data } = command
      const taken = take(view, runIn(state), "determined", { by: data.by })
      if (Result.isFailure(taken)) return Result.fail(taken.failure)
      return Result.map(
        choose(view, exemptionDetermination, data.outcome, data, data.facts),
        ({ grounding }) => [{ type: "toleranceDetermined" as const, data, ...grounding }],
      )
    }
    case "reportTolerance": {
      const { data } = command
      return after(take(view, runIn(state), "reported", data), (basis) => [
        { type: "toleranceReported", data, basis },
      ])
    }
    case "withdrawTolerance": {
      const { data } = command
      const taken = take(view, runIn(state), "withdrawn", data)
      if (Result.isFailure(taken)) return Result.fail(taken.failure)
      return Result.map(choose(view, exemptionWithdrawal, "withdraw", data, data.facts), ({ grounding }) => [
        { type: "toleranceWithdrawn" as const, data, ...grounding },
      ])
    }
  }
}

const runIn = (state: ToleranceState): ProcedureRun | undefined =>
  state.kind === "running" || state.kind === "determined" ? state.run : undefined

const take = (
  view: CaseView,
  run: ProcedureRun | undefined,
  step: string,
  taking: Omit<Taking, "subject">,
): Result.Result<MayTake, Rejection> =>
  run === undefined
    ? Result.fail(notRunning)
    : mayTake(view.context, run, step, { ...taking, subject: view.subject })

const after = (
  taken: Result.Result<MayTake, Rejection>,
  events: (basis: readonly Citation[]) => readonly Draft<ToleranceEvent>[],
): Decided => Result.map(taken, ({ procedure }) => events([procedure.citation]))

const clause = plan("3.1.4")

const alreadyRunning = reject(
  "tolerance.running",
  text("容错程序正在进行。", "The tolerance procedure is under way."),
  text("请从当前环节继续办理。", "Go on from where it stands."),
  clause,
)

const concluded = reject(
  "tolerance.concluded",
  text("同一事项已有容错结论。", "This matter has its conclusion."),
  text(
    "发现虚假材料的，可以撤回结论。",
    "If false materials come to light, the conclusion can be withdrawn.",
  ),
  clause,
)

const notRunning = rejection([
  fault("tolerance.notRunning", {
    message: text("容错程序没有在进行。", "No tolerance procedure is under way."),
    remedy: text("请先启动容错程序。", "Start the tolerance procedure first."),
    citation: clause,
  }),
])
