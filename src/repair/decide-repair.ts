/**
 * What may happen next in the repair of a record. What must follow from a repair follows at once, and the hours of public
 * service that it took are taken with it.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault } from "../kernel/index.js"
import { plan } from "../law/index.js"
import {
  choose,
  consult,
  decisionFaults,
  isBy,
  mayTake,
  mustFollow,
  reject,
  rejection,
  runOf,
  type CaseView,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import { decideService } from "./decide-service.js"
import type { RepairCommand } from "./repair-command.js"
import { repairEffect } from "./repair-effect-question.js"
import { repairEligibility } from "./repair-eligibility-question.js"
import type { RepairEvent } from "./repair-event.js"
import { repairFacts } from "./repair-facts.js"
import { isRepaired, repairProcedureId, runWhile, type RepairState } from "./repair-state.js"
import { repairWithdrawal } from "./repair-withdrawal-question.js"
import { evidenceMissing } from "./service-refusals.js"
import { takenBy } from "./service-spending.js"

type Decided = Result.Result<readonly Draft<RepairEvent>[], Rejection>
type DataOf<Type extends RepairCommand["type"]> = Extract<RepairCommand, { type: Type }>["data"]

const clause = plan("3.1.4")

/**
 * Decide a command about repair.
 *
 * @returns what happens, or a rejection: `repair.done`, `repair.notApplied`, `repair.notRepaired`, `repair.evidence`,
 *   those of `mayTake`, of `decideService` and of `choose`
 */
export const decideRepair = (state: RepairState, command: RepairCommand, whole: CaseView): Decided => {
  const view: CaseView = { ...whole, shown: { ...whole.shown, ...repairFacts(state, whole) } }
  const basis = [clause]
  switch (command.type) {
    case "recordRectification": {
      const { data } = command
      const found = data.correction === "verified" ? verificationFaults(data, view) : []
      return hasFaults(found)
        ? Result.fail(rejection(found))
        : Result.succeed([{ type: "rectificationRecorded", data, basis }])
    }
    case "makeCommitment":
      return Result.succeed([{ type: "commitmentMade", data: command.data, basis }])
    case "signUpForService":
    case "withdrawSignUp":
    case "enterService":
    case "withdrawService":
    case "verifyService":
    case "chooseServiceRecognition":
    case "noteSpentElsewhere":
      return decideService(state, command, view)
    case "applyRepair":
      if (isRepaired(state)) return Result.fail(alreadyRepaired)
      return Result.map(
        mayTake(view.context, runOf(repairProcedureId), "applied", {
          subject: view.subject,
          ...command.data,
        }),
        ({ procedure }) => [
          { type: "repairApplied" as const, data: command.data, basis: [procedure.citation] },
        ],
      )
    case "chooseRepair": {
      const run = runWhile(state, "applied")
      if (run === undefined) return Result.fail(notApplied)
      const { data } = command
      const may = mayTake(view.context, run, "decided", { subject: view.subject, by: data.by })
      if (Result.isFailure(may)) return Result.fail(may.failure)
      const chosen = choose(view, repairEligibility, data.outcome, data, data.facts)
      if (Result.isFailure(chosen)) return Result.fail(chosen.failure)
      const event: Draft<RepairEvent> = { type: "repairChosen", data, ...chosen.success.grounding }
      if (data.outcome !== "eligible") return Result.succeed([event])
      const taken = takenBy(state, view, data.facts)
      const spent: readonly Draft<RepairEvent>[] =
        taken.length === 0 ? [] : [{ type: "serviceSpent", data: { taken }, basis }]
      return Result.map(following(view), (followed) => [event, ...spent, ...followed])
    }
    case "chooseRepairEffects": {
      if (!isRepaired(state)) return Result.fail(notRepaired)
      const { data } = command
      return Result.map(choose(view, repairEffect, data.outcomes, data, data.facts), ({ grounding }) => [
        { type: "repairEffectsChosen" as const, data, ...grounding },
      ])
    }
    case "withdrawRepair": {
      const run = runWhile(state, "repaired")
      if (run === undefined) return Result.fail(notRepaired)
      const { data } = command
      const found = [
        ...decisionFaults(view, data),
        ...(data.evidence.length === 0 ? evidenceMissing.reasons : []),
      ]
      if (hasFaults(found)) return Result.fail(rejection(found))
      const may = mayTake(view.context, run, "withdrawn", { subject: view.subject, ...data })
      if (Result.isFailure(may)) return Result.fail(may.failure)
      return Result.map(choose(view, repairWithdrawal, "withdraw", data, data.facts), ({ grounding }) => [
        { type: "repairWithdrawn" as const, data, ...grounding },
      ])
    }
  }
}

/** What stands against verifying a correction. */
const verificationFaults = (
  { by, evidence }: DataOf<"recordRectification">,
  { subject }: CaseView,
): readonly Fault[] => [
  ...(evidence.length === 0 ? evidenceMissing.reasons : []),
  ...(isBy(by, subject) ? [selfVerified] : []),
]

/** What must follow from a repair, asked as if it had just been granted. */
const following = (view: CaseView): Decided => {
  const repaired: CaseView = { ...view, chosen: { ...view.chosen, [repairEligibility.id]: "eligible" } }
  return Result.map(consult(repaired, repairEffect, {}), ({ answer, grounding }) => {
    const outcomes = mustFollow(answer)
    return outcomes.length === 0
      ? []
      : [{ type: "repairEffectsFollowed" as const, data: { outcomes }, ...grounding }]
  })
}

const selfVerified = fault("decision.recusal", {
  at: "by",
  message: text("当事人不能核实自己的纠正情况。", "Nobody verifies their own correction."),
  remedy: text("请由他人或者上级机关核实。", "Another person or the higher organ verifies it."),
})

const alreadyRepaired = reject(
  "repair.done",
  text("该记录已经修复。", "The record is repaired."),
  text("无需再次申请。", "There is nothing to apply for."),
)

const notApplied = reject(
  "repair.notApplied",
  text("没有待决定的修复申请。", "No application for repair waits for a decision."),
  text("请先提出修复申请。", "Apply for repair first."),
  clause,
)

const notRepaired = reject(
  "repair.notRepaired",
  text("该记录没有修复。", "The record is not repaired."),
  text("请先作出准予修复的决定。", "Repair must be granted first."),
  clause,
)
