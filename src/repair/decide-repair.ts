/**
 * What may happen next in the repair of a record. Service is the subject's own choice: what was imposed never enters the
 * ledger as voluntary, and hours count once. What must follow from a repair follows at once.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Faults } from "../kernel/index.js"
import { plan } from "../law/index.js"
import {
  choose,
  consult,
  decisionFaults,
  mustFollow,
  reject,
  rejection,
  type CaseView,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import type { RepairCommand } from "./repair-command.js"
import { repairEffect } from "./repair-effect-question.js"
import { repairEligibility } from "./repair-eligibility-question.js"
import type { RepairEvent } from "./repair-event.js"
import { repairFacts } from "./repair-facts.js"
import { isRepaired, type RepairState } from "./repair-state.js"
import { serviceRecognition } from "./service-recognition-question.js"
import { enterService, sameCertificate } from "./service-ledger.js"

type Decided = Result.Result<readonly Draft<RepairEvent>[], Rejection>

const clause = plan("3.1.4")

/**
 * Decide a command about repair.
 *
 * @returns what happens, or a rejection: `repair.done`, `repair.notApplied`, `repair.notRepaired`, `repair.evidence`,
 *   `service.notVoluntary`, `service.notEntered`, those of `enterService` and of `choose`
 */
export const decideRepair = (state: RepairState, command: RepairCommand, whole: CaseView): Decided => {
  const view: CaseView = { ...whole, shown: { ...whole.shown, ...repairFacts(state) } }
  const basis = [clause]
  switch (command.type) {
    case "recordRectification": {
      const { data } = command
      if (data.correction === "verified" && data.evidence.length === 0) return Result.fail(evidenceMissing)
      if (data.by.person === view.subject || data.by.organ === view.subject) {
        if (data.correction === "verified") return Result.fail(selfVerified)
      }
      return Result.succeed([{ type: "rectificationRecorded", data, basis }])
    }
    case "makeCommitment":
      return Result.succeed([{ type: "commitmentMade", data: command.data, basis }])
    case "enterService":
      return enter(state, command.data)
    case "chooseServiceRecognition": {
      const { data } = command
      const entry = state.ledger.find((known) => sameCertificate(known, data))
      if (entry === undefined) return Result.fail(notEntered)
      const entered: CaseView = { ...view, shown: { ...view.shown, serviceVoluntary: true } }
      return Result.map(
        choose(entered, serviceRecognition, data.outcome, data, data.facts),
        ({ grounding }) => [{ type: "serviceRecognitionChosen" as const, data, ...grounding }],
      )
    }
    case "applyRepair":
      if (isRepaired(state)) return Result.fail(alreadyRepaired)
      return Result.succeed([{ type: "repairApplied", data: command.data, basis }])
    case "chooseRepair": {
      if (state.progress.kind !== "applied") return Result.fail(notApplied)
      const { data } = command
      const chosen = choose(view, repairEligibility, data.outcome, data, data.facts)
      if (Result.isFailure(chosen)) return Result.fail(chosen.failure)
      const event: Draft<RepairEvent> = { type: "repairChosen", data, ...chosen.success.grounding }
      if (data.outcome !== "eligible") return Result.succeed([event])
      return Result.map(following(view), (followed) => [event, ...followed])
    }
    case "chooseRepairEffects": {
      if (!isRepaired(state)) return Result.fail(notRepaired)
      const { data } = command
      const repaired: CaseView = { ...view, chosen: { ...view.chosen, [repairEligibility.id]: "eligible" } }
      return Result.map(choose(repaired, repairEffect, data.outcomes, data, data.facts), ({ grounding }) => [
        { type: "repairEffectsChosen" as const, data, ...grounding },
      ])
    }
    case "withdrawRepair": {
      if (!isRepaired(state)) return Result.fail(notRepaired)
      const { data } = command
      const found = [
        ...decisionFaults(view, data),
        ...(data.evidence.length === 0 ? evidenceMissing.reasons : []),
      ]
      return hasFaults(found)
        ? Result.fail(rejection(found))
        : Result.succeed([{ type: "repairWithdrawn" as const, data, basis }])
    }
  }
}

const enter = (
  state: RepairState,
  { voluntary, ...certificate }: Extract<RepairCommand, { type: "enterService" }>["data"],
): Decided => {
  if (!voluntary) return Result.fail(notVoluntary)
  const entered: Result.Result<unknown, Faults> = enterService(state.ledger, certificate)
  return Result.isFailure(entered)
    ? Result.fail(rejection(entered.failure))
    : Result.succeed([{ type: "serviceEntered", data: certificate, basis: [clause] }])
}

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

const evidenceMissing = reject(
  "repair.evidence",
  text("没有核实材料。", "There is no evidence of the verification."),
  text("请补充核实材料的编号。", "Add the reference of the evidence."),
  clause,
)

const selfVerified = rejection([
  fault("decision.recusal", {
    at: "by",
    message: text("当事人不能核实自己的纠正情况。", "Nobody verifies their own correction."),
    remedy: text("请由他人或者上级机关核实。", "Another person or the higher organ verifies it."),
  }),
])

const notVoluntary = reject(
  "service.notVoluntary",
  text("非自愿的公益服务不能用于信用修复。", "Service that was not voluntary can't serve repair."),
  text(
    "请提交自愿参加的公益服务证明，或者以其他方式修复。",
    "Hand in voluntary service, or take another way to repair.",
  ),
  clause,
)

const notEntered = reject(
  "service.notEntered",
  text("该证明尚未登记。", "This certificate has not been entered."),
  text("请先登记证明。", "Enter the certificate first."),
)

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
