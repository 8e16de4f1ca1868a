/**
 * 1103号: a government default is repaired when the body that determined it confirms cure and performance. No period.
 * Whether 36号令 asks for more, from the day it took force, is a reading.
 */
import { cite, text } from "../../kernel/index.js"
import { defaultNotice } from "../../law/index.js"
import { all, any, not, rulesFor, setting } from "../../policy/index.js"
import { repairEligibility } from "../../repair/index.js"
import { isUnit } from "../persons-and-units.js"
import { rule36AppliesToUnitDefault, rule36Begins } from "./repair-readings.js"

const curedAndPerformed = cite(
  defaultNotice,
  "三（完善信用修复机制）",
  text(
    "经认定部门确认已纠正失信行为、完成履约的，及时修复并终止惩戒。",
    "Once the determining body confirms cure and performance, the record is repaired and measures end.",
  ),
)

export const repairOfGovernmentDefault = rulesFor(repairEligibility, (fact, rule) => {
  const route = all(isUnit, fact.recordSource.is("governmentDefault"))
  const stopped = any(fact.repairForbidden, not(fact.recordInUse))
  const cured = all(route, fact.defaultCured, not(fact.falseRepairMaterials))
  const rule36Met = all(
    any(fact.severity.is("slight"), fact.minimumPublicityReached),
    fact.dutiesPerformed,
    fact.commitmentPublished,
    fact.otherConditionsMet,
  )
  return [
    rule("repair.default.uncured")
      .when(all(route, any(not(fact.defaultCured), fact.falseRepairMaterials)))
      .unless(stopped)
      .must("notYet")
      .cite(curedAndPerformed),
    rule("repair.default.cured")
      .when(cured)
      .unless(stopped)
      .must("eligible")
      .until(rule36Begins)
      .cite(curedAndPerformed),
    rule("repair.default.cured.2026")
      .when(all(cured, any(not(setting(rule36AppliesToUnitDefault)), rule36Met)))
      .unless(stopped)
      .must("eligible")
      .from(rule36Begins)
      .cite(curedAndPerformed),
  ]
})
