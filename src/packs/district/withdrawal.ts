/**
 * 三（一）4 on conclusions that turn out to rest on false materials: what wouldn't have been granted on the truth is taken
 * back, what would have been may stay.
 */
import { exemptionWithdrawal } from "../../exemption/index.js"
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { repairWithdrawal } from "../../repair/index.js"
import { isPerson } from "../persons-and-units.js"
import { planEffectiveFrom } from "./effective-date.js"

const errorsCorrected = plan(
  "3.1.4",
  text(
    "严格规范认定容错的程序，完善风险防范和纠错机制。",
    "Tolerance is determined by a strict procedure, and errors are put right.",
  ),
)

const repairOnCorrection = plan(
  "3.1.4",
  text(
    "修复以失信行为已经纠正为前提；不具备的，不是修复。",
    "Repair presupposes that the act is corrected; without that there is none.",
  ),
)

/** 容错撤回. */
export const tolerancesWithdrawn = rulesFor(exemptionWithdrawal, (fact, rule) => {
  const onFalse = all(fact.exemptionConclusion.is("exempt", "reduced"), fact.falseMaterialsFound)
  return [
    rule("plan.exemption.withdrawal.rests-on-false")
      .when(all(onFalse, not(fact.groundStandsWithout)))
      .must("withdraw")
      .from(planEffectiveFrom)
      .cite(errorsCorrected),
    rule("plan.exemption.withdrawal.stands-without")
      .when(all(onFalse, fact.groundStandsWithout))
      .may("withdraw")
      .from(planEffectiveFrom)
      .cite(errorsCorrected),
  ]
})

/** 修复撤销. */
export const repairsOfPersonsWithdrawn = rulesFor(repairWithdrawal, (fact, rule) => {
  const granted = all(fact.repairConclusion.is("eligible"), isPerson)
  return [
    rule("plan.repair.withdrawal.conditions-missing")
      .when(
        all(granted, any(fact.falseMaterialsFound, fact.earlierConductFound), not(fact.conditionsMetThen)),
      )
      .must("withdraw")
      .from(planEffectiveFrom)
      .cite(repairOnCorrection),
    rule("plan.repair.withdrawal.conditions-met")
      .when(all(granted, fact.falseMaterialsFound, fact.conditionsMetThen))
      .may("withdraw")
      .from(planEffectiveFrom)
      .cite(repairOnCorrection),
  ]
})
