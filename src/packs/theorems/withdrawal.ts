// 容错撤回、修复撤销：only falsehood or a condition that was missing takes back what was granted.

import { exemptionWithdrawal } from "../../exemption/index.js"
import { cite, text } from "../../kernel/index.js"
import { plan, repairRule36 } from "../../law/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { repairWithdrawal } from "../../repair/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { rule36AppliesToPersons, rule36Begins } from "../national/repair-readings.js"
import { isPerson, isUnit } from "../persons-and-units.js"

const tolerance = { citation: plan("3.1.4") }

export const repairWithdrawalTheorems = theoremsFor(repairWithdrawal, (fact, theorem) => [
  theorem(
    "nothing-found-nothing-withdrawn",
    text(
      "没有查实虚假材料，也没有查实修复前另有行为的，修复维持。",
      "With no false materials and no earlier conduct found, the repair stays.",
    ),
    {
      kind: "necessary",
      claim: can("withdraw"),
      condition: all(
        fact.repairConclusion.is("eligible"),
        any(fact.falseMaterialsFound, fact.earlierConductFound),
      ),
    },
  ),
  theorem(
    "rests-on-falsehood",
    text(
      "《信用修复管理办法》适用的，修复以虚假材料为据、条件并不具备，应当撤销。",
      "Where the repair rule (No. 36) applies: granted on false materials, its conditions missing, it is withdrawn.",
    ),
    {
      kind: "sufficient",
      condition: all(
        fact.repairConclusion.is("eligible"),
        fact.falseMaterialsFound,
        not(fact.conditionsMetThen),
        any(isUnit, setting(rule36AppliesToPersons)),
      ),
      claim: forced("withdraw"),
    },
    { from: rule36Begins, citation: cite(repairRule36) },
  ),
  theorem(
    "later-conduct-is-another-case",
    text("修复之后的行为另案处理，不影响修复。", "What happens after a repair is a case of its own."),
    { kind: "independent", of: ["laterConduct"] },
  ),
  theorem(
    "conditions-met-never-worse",
    text(
      "查实准予修复时条件具备的，结论不会更差。",
      "That the conditions were met then never makes it worse.",
    ),
    { kind: "monotone", more: [{ fact: "conditionsMetThen" }], never: "worse" },
  ),
])

export const districtWithdrawalTheorems = [
  ...theoremsFor(exemptionWithdrawal, (fact, theorem) => [
    theorem(
      "only-falsehood-withdraws",
      text(
        "只有查实虚假材料，才撤回免责、减责的结论。",
        "Only false materials withdraw a conclusion that exempted or reduced.",
      ),
      {
        kind: "necessary",
        claim: can("withdraw"),
        condition: all(fact.exemptionConclusion.is("exempt", "reduced"), fact.falseMaterialsFound),
      },
      tolerance,
    ),
    theorem(
      "a-complaint-withdraws-nothing",
      text("有人投诉，结论不因此改变。", "A complaint by itself changes nothing."),
      { kind: "independent", of: ["complaintAboutTolerance"] },
      tolerance,
    ),
    theorem(
      "rests-on-falsehood",
      text(
        "没有虚假材料就不符合容错情形的，应当撤回。",
        "What wouldn't stand without the false materials is withdrawn.",
      ),
      {
        kind: "implication",
        when: all(
          fact.exemptionConclusion.is("exempt", "reduced"),
          fact.falseMaterialsFound,
          not(fact.groundStandsWithout),
        ),
        given: isDecided,
        then: forced("withdraw"),
      },
      { from: planEffectiveFrom, ...tolerance },
    ),
    theorem(
      "a-ground-that-stands-keeps",
      text(
        "不计虚假材料仍符合容错情形的，可以维持。",
        "Where a ground stands without them, the conclusion may stay.",
      ),
      { kind: "sufficient", condition: fact.groundStandsWithout, claim: can("keep") },
      { from: planEffectiveFrom, ...tolerance },
    ),
  ]),
  ...theoremsFor(repairWithdrawal, (fact, theorem) => [
    theorem(
      "before-the-plan-only-rule-36",
      text(
        "方案施行以前，《信用修复管理办法》不适用于个人的，没有撤销个人修复的依据。",
        "Before the plan, where the repair rule (No. 36) doesn't reach persons, nothing withdraws a person's repair.",
      ),
      {
        kind: "sufficient",
        condition: all(isPerson, not(setting(rule36AppliesToPersons))),
        claim: neverChosen("withdraw"),
      },
      { until: planEffectiveFrom },
    ),
    theorem(
      "missing-conditions-withdraw",
      text(
        "查实个人的修复当时不具备条件的，应当撤销。",
        "A person's repair that lacked its conditions is withdrawn.",
      ),
      {
        kind: "implication",
        when: all(
          fact.repairConclusion.is("eligible"),
          isPerson,
          any(fact.falseMaterialsFound, fact.earlierConductFound),
          not(fact.conditionsMetThen),
        ),
        given: isDecided,
        then: forced("withdraw"),
      },
      { from: planEffectiveFrom, ...tolerance },
    ),
  ]),
]
