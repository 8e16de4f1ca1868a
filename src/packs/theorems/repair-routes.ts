// 信用修复条件：on each route each condition it names is necessary, and all of them together are enough.

import { cite, on, text } from "../../kernel/index.js"
import { defaultNotice, repairPlan2025, repairRule36 } from "../../law/index.js"
import { all, any, not, setting, type Terms } from "../../policy/index.js"
import { either, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { repairEligibility } from "../../repair/index.js"
import {
  rule36AppliesToPersons,
  rule36AppliesToUnitDefault,
  rule36Begins,
} from "../national/repair-readings.js"
import { isPerson, isUnit } from "../persons-and-units.js"

type RepairFacts = Terms<(typeof repairEligibility)["facts"]>

/** A record in use that no law forbids to repair. */
const repairable = (fact: RepairFacts) => all(fact.recordInUse, not(fact.repairForbidden))

/** Slight information needs no period. */
const periodRun = (fact: RepairFacts) => any(fact.severity.is("slight"), fact.minimumPublicityReached)

const performed = (fact: RepairFacts) =>
  all(fact.correctionState.is("verified"), fact.dutiesPerformed, not(fact.falseRepairMaterials))

/** 36号令: all of its conditions. */
const rule36Met = (fact: RepairFacts) =>
  all(periodRun(fact), performed(fact), fact.commitmentPublished, fact.otherConditionsMet)

const rule36 = { citation: cite(repairRule36, "修复条件条款") }
const sinceRule36 = { ...rule36, from: rule36Begins }
const plan2025 = { citation: cite(repairPlan2025, "二") }
/** 国办发〔2025〕22号. */
const plan2025Begins = on("2025-06-22")
const untilRule36 = { until: rule36Begins }
const cureConfirmed = { citation: cite(defaultNotice, "三（完善信用修复机制）") }

export const repairRouteTheorems = theoremsFor(repairEligibility, (fact, theorem) => {
  const penalty = all(isUnit, fact.recordSource.is("adminPenalty"))
  const unitDefault = all(isUnit, fact.recordSource.is("governmentDefault"))
  const cured = all(fact.defaultCured, not(fact.falseRepairMaterials))
  const person = all(isPerson, fact.recordSource.isNot("courtList"), setting(rule36AppliesToPersons))
  return [
    theorem(
      "penalty-conditions",
      text(
        "单位的行政处罚信息：未达到最短公示期（轻微的除外）、纠正未经核实、义务未全部履行或者材料虚假的，不得修复。",
        "A unit's penalty isn't repaired before its period has run (unless slight), the correction is verified and the duties are done, nor on false materials.",
      ),
      {
        kind: "sufficient",
        condition: all(penalty, not(all(periodRun(fact), performed(fact)))),
        claim: neverChosen("eligible"),
      },
      plan2025,
    ),
    theorem(
      "penalty-not-yet-2025",
      text(
        "《信用修复实施方案》施行后、《信用修复管理办法》施行前，缺这些条件之一的，暂不能修复。",
        "From the repair plan of 2025 until the repair rule (No. 36), with any of these missing it is not yet repaired.",
      ),
      {
        kind: "sufficient",
        condition: all(penalty, repairable(fact), not(all(periodRun(fact), performed(fact)))),
        claim: forced("notYet"),
      },
      { ...plan2025, ...untilRule36, from: plan2025Begins },
    ),
    theorem(
      "penalty-conditions-rule36",
      text(
        "自《信用修复管理办法》施行起，还须公开作出信用承诺、具备其他法定条件；缺任何一项，暂不能修复。",
        "From the repair rule (No. 36) on, a public commitment and the other statutory conditions are needed too.",
      ),
      {
        kind: "sufficient",
        condition: all(penalty, repairable(fact), not(rule36Met(fact))),
        claim: forced("notYet"),
      },
      sinceRule36,
    ),
    theorem(
      "penalty-right",
      text(
        "单位的行政处罚信息，各项条件全部具备的，应当准予修复。",
        "A unit's penalty is repaired once all conditions are met: that is a right.",
      ),
      {
        kind: "implication",
        when: all(penalty, repairable(fact), rule36Met(fact)),
        given: isDecided,
        then: forced("eligible"),
      },
      { citation: cite(repairRule36, "第二条") },
    ),
    theorem(
      "penalty-right-2025",
      text(
        "《信用修复管理办法》施行前，达到最短公示期（轻微的除外）、已核实纠正并履行义务的，即应准予修复。",
        "Before the repair rule (No. 36), the period, verified correction and performance were enough.",
      ),
      {
        kind: "implication",
        when: all(penalty, repairable(fact), periodRun(fact), performed(fact)),
        given: isDecided,
        then: forced("eligible"),
      },
      { ...plan2025, ...untilRule36 },
    ),
    theorem(
      "default-conditions",
      text(
        "单位的违约失信：认定部门没有确认纠正并履约，或者材料虚假的，不得修复。",
        "A unit's default isn't repaired before the determining body confirms the cure, nor on false materials.",
      ),
      { kind: "sufficient", condition: all(unitDefault, not(cured)), claim: neverChosen("eligible") },
      cureConfirmed,
    ),
    theorem(
      "default-conditions-as-set",
      text(
        "规定违约失信另需《信用修复管理办法》条件的，缺任何一项，暂不能修复。",
        "Where the host asks for the conditions of the repair rule (No. 36) besides, each is necessary.",
      ),
      {
        kind: "sufficient",
        condition: all(
          unitDefault,
          repairable(fact),
          setting(rule36AppliesToUnitDefault),
          not(rule36Met(fact)),
        ),
        claim: forced("notYet"),
      },
      sinceRule36,
    ),
    theorem(
      "default-right",
      text(
        "认定部门确认已纠正并履约的，应当准予修复；规定另需《信用修复管理办法》条件的，还须各项具备。",
        "Once the cure is confirmed the default is repaired; where the host asks for the repair rule's conditions, with those.",
      ),
      {
        kind: "implication",
        when: all(
          unitDefault,
          repairable(fact),
          cured,
          any(not(setting(rule36AppliesToUnitDefault)), rule36Met(fact)),
        ),
        given: isDecided,
        then: forced("eligible"),
      },
      cureConfirmed,
    ),
    theorem(
      "default-right-2023",
      text(
        "《信用修复管理办法》施行前，认定部门确认已纠正并履约的，即应准予修复。",
        "Before the repair rule (No. 36), a confirmed cure was enough.",
      ),
      {
        kind: "implication",
        when: all(unitDefault, repairable(fact), cured),
        given: isDecided,
        then: forced("eligible"),
      },
      { ...cureConfirmed, ...untilRule36 },
    ),
    theorem(
      "person-conditions-as-set",
      text(
        "规定《信用修复管理办法》适用于公职人员的，缺任何一项条件，暂不能修复。",
        "Where the host applies the repair rule (No. 36) to persons, each of its conditions is necessary.",
      ),
      {
        kind: "sufficient",
        condition: all(person, repairable(fact), not(rule36Met(fact))),
        claim: forced("notYet"),
      },
      sinceRule36,
    ),
    theorem(
      "person-right-as-set",
      text(
        "规定《信用修复管理办法》适用于公职人员的，各项条件全部具备即应准予修复，不要求公益服务。",
        "Where the host applies the repair rule (No. 36) to persons, all its conditions together are enough, without any service.",
      ),
      {
        kind: "sufficient",
        condition: all(person, repairable(fact), rule36Met(fact)),
        claim: forced("eligible"),
      },
      sinceRule36,
    ),
    theorem(
      "not-yet-is-yes-or-no",
      text(
        "单位的行政处罚和违约失信，结论不含裁量：或者准予，或者暂不能。",
        "A unit's penalty or default leaves no discretion: eligible or not yet.",
      ),
      {
        kind: "implication",
        when: all(any(penalty, unitDefault), repairable(fact)),
        given: isDecided,
        then: either(forced("eligible"), forced("notYet")),
      },
    ),
  ]
})
