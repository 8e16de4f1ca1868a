/**
 * Repair after an administrative penalty: 国办发〔2025〕22号 until 36号令 took force, then 36号令; and 36号令 for
 * persons and government defaults where the reading says so. Each condition is a rule, so that everything that is
 * missing is named at once. Slight information needs no period.
 */
import { cite, text, type Text } from "../../kernel/index.js"
import { repairPlan2025, repairRule36 } from "../../law/index.js"
import { all, any, not, rulesFor, setting, type Condition } from "../../policy/index.js"
import { repairEligibility } from "../../repair/index.js"
import { isPerson, isUnit } from "../persons-and-units.js"
import { rule36AppliesToPersons, rule36AppliesToUnitDefault, rule36Begins } from "./repair-readings.js"

const condition = (says: Text) => cite(repairRule36, "修复条件条款", says)

const minimumPeriod = text("达到最短公示期限。", "The minimum publicity period has been reached.")
const correctedAndPerformed = text(
  "纠正失信行为，完全履行规定的义务。",
  "The act is corrected and the duties are wholly performed.",
)
const commitment = text(
  "公开作出信用承诺，承诺所提交材料真实有效。",
  "A public commitment, which says that the materials are true.",
)
const others = text(
  "法律、行政法规、部门规章要求的其他条件。",
  "Other conditions of laws, administrative regulations and departmental rules.",
)

/** 36号令. */
export const repairByRule36 = rulesFor(repairEligibility, (fact, rule) => {
  const governed = any(
    all(isUnit, fact.recordSource.is("adminPenalty")),
    all(isUnit, fact.recordSource.is("governmentDefault"), setting(rule36AppliesToUnitDefault)),
    all(isPerson, not(fact.recordSource.is("courtList")), setting(rule36AppliesToPersons)),
  )
  const stopped = any(fact.repairForbidden, not(fact.recordInUse))
  const periodMet = any(fact.severity.is("slight"), fact.minimumPublicityReached)
  const corrected = fact.correctionState.is("verified")
  const committed = all(fact.commitmentPublished, not(fact.falseRepairMaterials))
  const cured = any(isPerson, not(fact.recordSource.is("governmentDefault")), fact.defaultCured)
  return [
    rule("repair.rule36.period")
      .when(all(governed, not(periodMet)))
      .unless(stopped)
      .must("notYet")
      .cite(condition(minimumPeriod)),
    rule("repair.rule36.corrected")
      .when(all(governed, not(corrected)))
      .unless(stopped)
      .must("notYet")
      .cite(condition(correctedAndPerformed)),
    rule("repair.rule36.duties")
      .when(all(governed, not(fact.dutiesPerformed)))
      .unless(stopped)
      .must("notYet")
      .cite(condition(correctedAndPerformed)),
    rule("repair.rule36.commitment")
      .when(all(governed, not(committed)))
      .unless(stopped)
      .must("notYet")
      .cite(condition(commitment)),
    rule("repair.rule36.other")
      .when(all(governed, not(fact.otherConditionsMet)))
      .unless(stopped)
      .must("notYet")
      .cite(condition(others)),
    rule("repair.rule36.met")
      .when(
        all(governed, periodMet, corrected, fact.dutiesPerformed, committed, fact.otherConditionsMet, cured),
      )
      .unless(stopped)
      .must("eligible")
      .cite(
        condition(text("各项条件全部具备的，可以申请修复。", "With all conditions met, repair may be had.")),
        cite(
          repairRule36,
          "第二条",
          text("信用主体依法享有修复权。", "Credit subjects have a right to repair."),
        ),
      ),
  ]
})

/** 国办发〔2025〕22号, until 36号令 took force. */
export const repairByPlan2025 = rulesFor(repairEligibility, (fact, rule) => {
  const governed = all(isUnit, fact.recordSource.is("adminPenalty"))
  const stopped = any(fact.repairForbidden, not(fact.recordInUse))
  const periodMet = any(fact.severity.is("slight"), fact.minimumPublicityReached)
  const corrected = all(fact.correctionState.is("verified"), not(fact.falseRepairMaterials))
  const source = cite(
    repairPlan2025,
    "二",
    text(
      "轻微的，法定责任义务履行完毕即可申请修复；一般、严重的，最短公示期满后方可申请。",
      "Slight: once the duties are performed; ordinary and serious: after the minimum publicity period.",
    ),
  )
  const missing = (id: string, when: Condition) =>
    rule(id).when(all(governed, when)).unless(stopped).must("notYet").until(rule36Begins).cite(source)
  return [
    missing("repair.plan2025.period", not(periodMet)),
    missing("repair.plan2025.corrected", not(corrected)),
    missing("repair.plan2025.duties", not(fact.dutiesPerformed)),
    rule("repair.plan2025.met")
      .when(all(governed, periodMet, corrected, fact.dutiesPerformed))
      .unless(stopped)
      .must("eligible")
      .until(rule36Begins)
      .cite(source),
  ]
})
