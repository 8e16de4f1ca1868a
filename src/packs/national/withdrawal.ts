/**
 * 36号令 on repair that was granted on false materials: the applicant promised that they are true and answers for it.
 */
import { cite, text } from "../../kernel/index.js"
import { repairRule36 } from "../../law/index.js"
import { all, any, not, rulesFor, setting } from "../../policy/index.js"
import { repairWithdrawal } from "../../repair/index.js"
import { isUnit } from "../persons-and-units.js"
import { rule36AppliesToPersons } from "./repair-readings.js"

export const repairsWithdrawn = rulesFor(repairWithdrawal, (fact, rule) => [
  rule("repair.withdrawal.false-materials")
    .when(
      all(
        fact.repairConclusion.is("eligible"),
        fact.falseMaterialsFound,
        not(fact.conditionsMetThen),
        any(isUnit, setting(rule36AppliesToPersons)),
      ),
    )
    .must("withdraw")
    .cite(
      cite(
        repairRule36,
        undefined,
        text(
          "申请人承诺所提交的材料真实有效，并承担违反承诺的责任；修复以条件全部具备为前提。",
          "The applicant promises that the materials are true and answers for it; repair presupposes all conditions.",
        ),
      ),
    ),
])
