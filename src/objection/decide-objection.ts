/** What may happen next in an objection. Nothing here weighs the objection against whoever made it. */
import * as Result from "effect/Result"
import { hasFaults, text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import {
  choose,
  decisionFaults,
  mayTake,
  procedureBasis,
  reject,
  rejection,
  runOf,
  type CaseView,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import { objectionStep } from "./evolve-objection.js"
import { objectionAcceptance } from "./objection-acceptance-question.js"
import type { ObjectionCommand } from "./objection-command.js"
import { objectionEffect } from "./objection-effect-question.js"
import type { ObjectionEvent } from "./objection-event.js"
import { objectionFacts } from "./objection-facts.js"
import { objectionProcedureId, type ObjectionState } from "./objection-state.js"

type Decided = Result.Result<readonly Draft<ObjectionEvent>[], Rejection>

/**
 * Decide a command of the objection procedure.
 *
 * @returns what happens, or a rejection: `objection.open`, `objection.notFiled`, `objection.notOpen`, or those of
 *   `mayTake` and `choose`
 */
export const decideObjection = (
  state: ObjectionState,
  command: ObjectionCommand,
  whole: CaseView,
): Decided => {
  const view: CaseView = { ...whole, shown: { ...whole.shown, ...objectionFacts(state) } }
  const taking = { subject: view.subject }
  const basis = procedureBasis(view.context, objectionProcedureId)
  switch (command.type) {
    case "fileObjection": {
      if (state.kind === "filed" || state.kind === "open") return Result.fail(alreadyOpen)
      const { data } = command
      return Result.map(mayTake(view.context, runOf(objectionProcedureId), "filed", taking), () => [
        { type: "objectionFiled" as const, data, basis },
      ])
    }
    case "chooseObjectionAcceptance": {
      if (state.kind !== "filed") return Result.fail(notFiled)
      const { data } = command
      const taken = mayTake(view.context, state.run, objectionStep(data.outcome), {
        ...taking,
        by: data.by,
      })
      if (Result.isFailure(taken)) return Result.fail(taken.failure)
      return Result.map(
        choose(view, objectionAcceptance, data.outcome, data, data.facts),
        ({ grounding }) => [{ type: "objectionAcceptanceChosen" as const, data, ...grounding }],
      )
    }
    case "chooseObjectionEffect": {
      if (state.kind !== "open") return Result.fail(notOpen)
      const { data } = command
      return Result.map(choose(view, objectionEffect, data.outcome, data, data.facts), ({ grounding }) => [
        { type: "objectionEffectChosen" as const, data, ...grounding },
      ])
    }
    case "chooseObjectionOutcome": {
      if (state.kind !== "open") return Result.fail(notOpen)
      const { data } = command
      const faults = decisionFaults(view, data)
      if (hasFaults(faults)) return Result.fail(rejection(faults))
      return Result.map(mayTake(view.context, state.run, "decided", { ...taking, by: data.by }), () => [
        { type: "objectionOutcomeChosen" as const, data, basis },
      ])
    }
  }
}

const clause = plan("3.1.4")

const alreadyOpen = reject(
  "objection.open",
  text("已有异议正在处理。", "An objection is being handled."),
  text("请把新的理由和证据补充到该异议中。", "Add further reasons and evidence to it."),
  clause,
)

const notFiled = reject(
  "objection.notFiled",
  text("没有待受理的异议。", "No objection waits for acceptance."),
  text("请先登记异议。", "Register the objection first."),
  clause,
)

const notOpen = reject(
  "objection.notOpen",
  text("没有正在处理的异议。", "No objection is open."),
  text("请先受理异议。", "Accept the objection first."),
  clause,
)
