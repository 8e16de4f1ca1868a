// 个人信用修复：corrected, performed and one way, service or another; a discretion.

import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { forced, isDecided, neverChosen, theoremsFor, unless } from "../../policy/proof/index.js"
import { repairEligibility } from "../../repair/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { repairServiceHours } from "../district/repair-hours.js"
import { rule36AppliesToPersons, rule36Begins } from "../national/repair-readings.js"
import { isPerson } from "../persons-and-units.js"

const byThePlan = { citation: plan("3.1.4") }

export const repairOfPersonsTheorems = theoremsFor(repairEligibility, (fact, theorem) => {
  const person = all(isPerson, fact.recordSource.isNot("courtList"))
  const noWay = not(any(fact.otherWay, fact.serviceHours.atLeast(repairServiceHours)))
  return [
    theorem(
      "person-conditions",
      text(
        "个人的失信记录，纠正未经核实、义务未全部履行或者材料虚假的，不得修复。",
        "A person's record isn't repaired before the correction is verified and the duties are done, nor on false materials.",
      ),
      {
        kind: "sufficient",
        condition: all(
          person,
          any(fact.correctionState.isNot("verified"), not(fact.dutiesPerformed), fact.falseRepairMaterials),
        ),
        claim: neverChosen("eligible"),
      },
      byThePlan,
    ),
    theorem(
      "person-one-way",
      text(
        "个人没有以其他方式修复、公益服务时数又没有达到规定的，不得修复（规定适用《信用修复管理办法》的除外）。",
        "A person who took no other way and has fewer hours than the host sets isn't repaired, unless the host applies the repair rule (No. 36).",
      ),
      {
        kind: "sufficient",
        condition: all(person, noWay, not(setting(rule36AppliesToPersons))),
        claim: neverChosen("eligible"),
      },
      byThePlan,
    ),
    theorem(
      "person-one-way-before-rule36",
      text(
        "《信用修复管理办法》施行前，个人没有以其他方式修复、公益服务时数又没有达到规定的，一律不得修复。",
        "Before the repair rule (No. 36) that held whatever the host reads.",
      ),
      { kind: "sufficient", condition: all(person, noWay), claim: neverChosen("eligible") },
      { ...byThePlan, until: rule36Begins },
    ),
    theorem(
      "person-is-discretion",
      text(
        "个人依方案修复是“支持”，不是“应当”：条件具备也由有权机关决定。",
        "Repair of a person under the plan is supported, never 应当: the competent body decides.",
      ),
      {
        kind: "implication",
        when: all(person, not(setting(rule36AppliesToPersons))),
        then: unless(forced("eligible")),
      },
      byThePlan,
    ),
    theorem(
      "person-needs-no-period",
      text(
        "个人依方案修复，不看失信程度、最短公示期、信用承诺和其他法定条件（规定适用《信用修复管理办法》的除外）。",
        "Of a person under the plan neither severity, period, commitment nor other conditions are asked, unless the host applies the repair rule (No. 36).",
      ),
      {
        kind: "independent",
        of: ["severity", "minimumPublicityReached", "commitmentPublished", "otherConditionsMet"],
        where: all(person, not(setting(rule36AppliesToPersons))),
      },
      byThePlan,
    ),
    theorem(
      "person-is-always-answered",
      text(
        "方案施行后，个人在用的失信记录（法院名单除外）可否修复，都有结论。",
        "From the plan on, whether a person's record in use can be repaired always has an answer.",
      ),
      {
        kind: "sufficient",
        condition: all(person, fact.recordInUse, not(fact.repairForbidden)),
        claim: isDecided,
      },
      { ...byThePlan, from: planEffectiveFrom },
    ),
    theorem(
      "person-not-at-keeper",
      text(
        "个人的失信记录（法院名单除外），不得推由其他单位办理。",
        "A person's record, other than the court's list, is never sent elsewhere.",
      ),
      { kind: "sufficient", condition: person, claim: neverChosen("atKeeper") },
    ),
  ]
})
