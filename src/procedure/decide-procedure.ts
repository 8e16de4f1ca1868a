/**
 * What may happen next in a procedure, by the commands that any procedure has. A step that a command of a room takes is
 * taken by that command alone: it asks more than the order of steps.
 */
import * as Result from "effect/Result"
import { fault, text, type CalendarDate, type PartyRef } from "../kernel/index.js"
import type { DecisionContext } from "./context.js"
import type { Draft } from "./event-body.js"
import { mayExtend } from "./extend.js"
import { procedureInForce } from "./in-force.js"
import { mayTake, noSuchStep } from "./may-take.js"
import { hasOwnCommand, type ProcedureNeed } from "./need.js"
import type { Procedure } from "./procedure.js"
import type { ProcedureCommand } from "./procedure-command.js"
import type { ProcedureEvent } from "./procedure-event.js"
import { rejection, type Rejection } from "./rejection.js"
import {
  comesNext,
  runOf,
  withExtension,
  withResumption,
  withStep,
  withSuspension,
  type ProcedureRun,
} from "./run.js"
import { mayResume, maySuspend } from "./suspend.js"

/** A procedure as a case has it. */
export interface Running {
  /** The run, where it has begun. */
  readonly run: ProcedureRun | undefined
  /** What the room that runs it needs of it, if a room does. */
  readonly need: ProcedureNeed | undefined
  readonly subject: PartyRef
}

type Decided = Result.Result<readonly Draft<ProcedureEvent>[], Rejection>

/**
 * Decide a command of a procedure.
 *
 * @returns what happens, or a rejection: `procedure.notBegun`, `procedure.ownCommand`, or those of `mayTake`, `mayExtend`,
 *   `maySuspend` and `mayResume`
 */
export const decideProcedure = (
  running: Running,
  command: ProcedureCommand,
  context: DecisionContext,
): Decided =>
  Result.flatMap(procedureInForce(context, command.data.procedure), (procedure): Decided => {
    const { run, subject } = running
    const basis = [procedure.citation]
    if (command.type === "takeStep") return takeStep(running, command.data, procedure, context)
    if (run === undefined) return Result.fail(notBegun(procedure))
    switch (command.type) {
      case "extendDeadline": {
        const { data } = command
        return Result.map(
          mayExtend(context, run, data.step, { ...data, subject }),
          ({ startsWith, rule }) => [
            { type: "deadlineExtended" as const, data: { ...data, startsWith }, basis: [rule.citation] },
          ],
        )
      }
      case "suspendProcedure": {
        const { data } = command
        return Result.map(maySuspend(context, run, data.ground, { subject, by: data.by }), ({ citation }) => [
          { type: "procedureSuspended" as const, data, basis: [citation] },
        ])
      }
      case "resumeProcedure": {
        const { data } = command
        return Result.map(mayResume(context, run, { subject, by: data.by }), () => [
          { type: "procedureResumed" as const, data, basis },
        ])
      }
    }
  })

const takeStep = (
  { run, need, subject }: Running,
  data: Extract<ProcedureCommand, { type: "takeStep" }>["data"],
  procedure: Procedure,
  context: DecisionContext,
): Decided => {
  if (hasOwnCommand(need, data.step)) return Result.fail(ownCommand(procedure))
  const step = procedure.steps.find(({ id }) => id === data.step)
  if (step === undefined) return Result.fail(rejection([noSuchStep(procedure)]))
  const begins =
    need === undefined && step.follows.length === 0 && (run === undefined || isOver(procedure, run))
  const at = begins ? runOf(procedure.id, data.against) : run
  if (at === undefined) return Result.fail(notBegun(procedure))
  return Result.map(mayTake(context, at, data.step, { ...data, subject }), () => [
    { type: "stepTaken" as const, data: { ...data, begins }, basis: [procedure.citation] },
  ])
}

/** Nothing follows the step taken last: the procedure may begin anew. */
const isOver = ({ steps }: Procedure, run: ProcedureRun): boolean =>
  !steps.some(({ follows }) => comesNext(run, follows))

/** The run after an event; `undefined` where nothing has begun. */
export const evolveRun = (
  run: ProcedureRun | undefined,
  event: ProcedureEvent,
  on: CalendarDate,
): ProcedureRun | undefined => {
  if (event.type === "stepTaken") {
    const { procedure, step, begins, against } = event.data
    const at = begins ? runOf(procedure, against) : run
    return at === undefined ? undefined : withStep(at, step, on)
  }
  if (run === undefined) return undefined
  switch (event.type) {
    case "deadlineExtended": {
      const { step, startsWith, period } = event.data
      return withExtension(run, { step, startsWith, period }, on)
    }
    case "procedureSuspended":
      return withSuspension(run, event.data.ground, on)
    case "procedureResumed":
      return withResumption(run, on)
  }
}

const notBegun = ({ label, citation }: Procedure): Rejection =>
  rejection([
    fault("procedure.notBegun", {
      at: "procedure",
      message: text(`“${label.zh}”没有在进行。`, `The procedure "${label.en}" is not under way.`),
      remedy: text("请先启动该程序。", "Begin it first."),
      citation,
    }),
  ])

const ownCommand = ({ label, citation }: Procedure): Rejection =>
  rejection([
    fault("procedure.ownCommand", {
      at: "step",
      message: text(
        `“${label.zh}”的这一步骤另有专门的办理事项。`,
        `This step of the procedure "${label.en}" is taken by a command of its own.`,
      ),
      remedy: text("请使用该步骤的专门事项办理。", "Use the command of that step."),
      citation,
    }),
  ])
