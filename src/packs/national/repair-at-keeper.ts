/**
 * 谁认定、谁修复: the list of dishonest judgment debtors, and what other bodies determined about units. The body that
 * made it decides; ours follows.
 */
import { cite, text } from "../../kernel/index.js"
import { repairPlan2025 } from "../../law/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { repairEligibility } from "../../repair/index.js"
import { isUnit } from "../persons-and-units.js"

const keeperDecides = cite(
  repairPlan2025,
  undefined,
  text("谁认定、谁修复，修复结果同步共享。", "Who determines decides on repair, and the result is shared."),
)

/** 国办发〔2025〕22号. */
export const repairAtKeeper = rulesFor(repairEligibility, (fact, rule) => {
  const keepers = any(
    fact.recordSource.is("courtList"),
    all(isUnit, fact.recordSource.is("discipline", "otherFinding")),
  )
  const stopped = any(fact.repairForbidden, not(fact.recordInUse))
  return [
    rule("repair.keeper.removed")
      .when(all(keepers, fact.keeperRemoved))
      .unless(stopped)
      .must("eligible")
      .cite(keeperDecides),
    rule("repair.keeper.decides")
      .when(all(keepers, not(fact.keeperRemoved)))
      .unless(stopped)
      .must("atKeeper")
      .cite(keeperDecides),
  ]
})
