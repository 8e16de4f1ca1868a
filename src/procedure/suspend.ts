/**
 * Whether the clock of a procedure may stop (中止), and go on again: on a ground that a clause names for a term that runs,
 * by somebody who isn't the subject, and before the term has run out. Nobody is kept from acting by a clock that stands.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault, type PartyRef } from "../kernel/index.js"
import type { DecisionContext } from "./context.js"
import { isBy, type Decider } from "./decider.js"
import { procedureInForce } from "./in-force.js"
import { recusalFault } from "./may-take.js"
import type { Procedure } from "./procedure.js"
import { rejection, type Rejection } from "./rejection.js"
import { openSuspension, type ProcedureRun } from "./run.js"
import { startedTerms, termDue } from "./terms.js"

/** How a clock is to be stopped, or to go on. */
export interface Suspending {
  readonly subject: PartyRef
  readonly by: Decider
}

/**
 * Whether the clock may stop on this ground.
 *
 * @returns the clause that permits it; or a rejection with every reason: `procedure.missing`, `suspension.open`,
 *   `suspension.notPermitted`, `suspension.ranOut`, `procedure.recusal`
 */
export const maySuspend = (
  context: DecisionContext,
  run: ProcedureRun,
  ground: string,
  { subject, by }: Suspending,
): Result.Result<Procedure, Rejection> =>
  Result.flatMap(procedureInForce(context, run.procedure), (procedure) => {
    const permitting = startedTerms(procedure, run)
      .filter(({ term }) => term.suspensions?.some(({ id }) => id === ground))
      .map((one) => termDue(one, run, context))
    const found: Fault[] = []
    if (openSuspension(run) !== undefined) found.push(alreadyStopped(procedure))
    if (permitting.length === 0) found.push(notPermitted(procedure))
    else if (permitting.every((due) => due.kind === "counted" && due.standing === "expired"))
      found.push(ranOut(procedure))
    if (isBy(by, subject)) found.push(recusalFault(procedure))
    return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed(procedure)
  })

/**
 * Whether the clock may go on again.
 *
 * @returns a rejection with every reason: `procedure.missing`, `suspension.none`, `suspension.resumedBefore`,
 *   `procedure.recusal`
 */
export const mayResume = (
  context: DecisionContext,
  run: ProcedureRun,
  { subject, by }: Suspending,
): Result.Result<Procedure, Rejection> =>
  Result.flatMap(procedureInForce(context, run.procedure), (procedure) => {
    const found: Fault[] = []
    const stop = openSuspension(run)
    if (stop === undefined) found.push(notStopped(procedure))
    else if (context.on < stop.from) found.push(resumedBefore(procedure))
    if (isBy(by, subject)) found.push(recusalFault(procedure))
    return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed(procedure)
  })

const alreadyStopped = ({ citation }: Procedure): Fault =>
  fault("suspension.open", {
    message: text("期限已经中止。", "The clock stands still already."),
    remedy: text("请先恢复计算，再按新的事由中止。", "Let it go on before stopping it on another ground."),
    citation,
  })

const notPermitted = ({ citation }: Procedure): Fault =>
  fault("suspension.notPermitted", {
    at: "ground",
    message: text(
      "没有条款允许以此事由中止正在计算的期限。",
      "No clause lets a running term stop on this ground.",
    ),
    remedy: text("请在期限内继续办理。", "Go on within the term."),
    citation,
  })

const ranOut = ({ citation }: Procedure): Fault =>
  fault("suspension.ranOut", {
    message: text("期限已经届满，不能再中止。", "The term has run out and can't be stopped any more."),
    remedy: text("请立即办结，并说明逾期原因。", "Conclude at once, and say why it is late."),
    citation,
  })

const notStopped = ({ citation }: Procedure): Fault =>
  fault("suspension.none", {
    message: text("期限没有中止。", "The clock is running."),
    remedy: text("无需恢复，请继续办理。", "There is nothing to resume: go on."),
    citation,
  })

const resumedBefore = ({ citation }: Procedure): Fault =>
  fault("suspension.resumedBefore", {
    message: text("恢复计算的日期早于中止的日期。", "It goes on earlier than it stopped."),
    remedy: text("请核对恢复计算的日期。", "Check the day on which it goes on."),
    citation,
  })
