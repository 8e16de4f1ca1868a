// 免责容错：an exclusion always bars it, nothing said in the subject's favour ever harms.

import { cite, text } from "../../kernel/index.js"
import { exemptionDetermination } from "../../exemption/index.js"
import { accountabilityRegulation, freeTradeZoneTolerance, plan } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { anyExclusion } from "../exemption-grounds.js"

const article17 = cite(accountabilityRegulation, "第十七条")

export const nationalExemptionTheorems = theoremsFor(exemptionDetermination, (fact, theorem) => [
  theorem(
    "refusing-stays-lawful",
    text("免责、减责是“可以”：不予认定始终合法。", "Exemption is 可以: refusing it always stays lawful."),
    { kind: "implication", when: all(), given: isDecided, then: can("notExempt") },
    { citation: article17 },
  ),
  theorem(
    "excluded",
    text("有任一排除情形的，既不免责也不减责。", "Any exclusion: neither exempt nor reduced."),
    {
      kind: "implication",
      when: anyExclusion,
      then: both(neverChosen("exempt"), neverChosen("reduced")),
    },
    { citation: article17 },
  ),
  theorem(
    "skipped-step",
    text(
      "缺少备案或者审批环节，与没有违反规定同样处理：只有违反禁止性规定才有不同。",
      "A skipped filing or approval is judged like no breach: only a prohibition makes a difference.",
    ),
    { kind: "independent", of: ["breached"], where: fact.breached.is("none", "step") },
  ),
  theorem(
    "further-ground",
    text("多一项免责事由，结论不会更差。", "A further ground never makes the outcome worse."),
    {
      kind: "monotone",
      more: [
        "pioneering",
        "exploratoryTrial",
        "developmentError",
        "recordedObjection",
        "objectedToSuperior",
        "unforeseeable",
        "dutiesDone",
      ].map((fact) => ({ fact })),
      never: "worse",
    },
  ),
  theorem(
    "corrected-in-time",
    text("及时纠正，结论不会更差。", "Correcting in time never makes the outcome worse."),
    { kind: "monotone", more: [{ fact: "correctedInTime" }], never: "worse" },
  ),
  theorem(
    "unit-penalty",
    text("单位是否受到处理，不影响个人的免责认定。", "Whether the unit was penalised doesn't matter."),
    { kind: "independent", of: ["unitPenalised"] },
  ),
])

export const districtExemptionTheorems = theoremsFor(exemptionDetermination, (fact, theorem) => [
  theorem(
    "false-materials",
    text("提供虚假材料的，既不免责也不减责。", "False materials: neither exempt nor reduced."),
    {
      kind: "sufficient",
      condition: fact.falseMaterials,
      claim: both(neverChosen("exempt"), neverChosen("reduced")),
    },
    { from: planEffectiveFrom, citation: plan("3.1.4") },
  ),
])

/** The zone's measure is claimed to hold from its first day in force. */
const zoneMeasure =
  freeTradeZoneTolerance.effectiveFrom === undefined ? {} : { from: freeTradeZoneTolerance.effectiveFrom }

export const sixConditionsTheorems = theoremsFor(exemptionDetermination, (fact, theorem) => {
  const inScope = all(
    { kind: "compare", left: { fact: "innovation" }, relation: "is", right: [true] },
    { kind: "compare", left: { fact: "inZone" }, relation: "is", right: [true] },
  )
  const wilful = { kind: "compare", left: { fact: "wilful" }, relation: "is", right: [true] } as const
  const met = all(
    fact.breached.isNot("prohibition"),
    fact.dutiesDone,
    not(wilful),
    not(fact.privateGain),
    any(fact.collectiveDecision, all(fact.emergency, fact.reportedAfterwards)),
    fact.correctedInTime,
  )
  return [
    theorem(
      "any-missing",
      text("六项条件缺任何一项，只能不予免责。", "With any of the six conditions missing, only not exempt."),
      {
        kind: "implication",
        when: all(inScope, not(met)),
        given: isDecided,
        then: forced("notExempt"),
      },
      { ...zoneMeasure, citation: cite(freeTradeZoneTolerance) },
    ),
    theorem(
      "six-open-both",
      text(
        "六项条件全部具备、没有排除情形和虚假材料的，可以免责，也可以减责。",
        "All six met, without exclusion or false materials: it may be exempted, and may be reduced.",
      ),
      {
        kind: "implication",
        when: all(inScope, met, not(anyExclusion), not(fact.falseMaterials)),
        given: isDecided,
        then: both(can("exempt"), can("reduced"), can("notExempt")),
      },
      { ...zoneMeasure, citation: cite(freeTradeZoneTolerance) },
    ),
    theorem(
      "only-in-scope",
      text(
        "不属于改革创新或者不在自贸区范围的，办法中的主观故意一项不影响结论。",
        "Outside reform in the zone, what the measure asks about intent doesn't matter.",
      ),
      { kind: "independent", of: ["wilful"], where: not(inScope) },
      zoneMeasure,
    ),
  ]
})

export const emergencyTheorems = theoremsFor(exemptionDetermination, (fact, theorem) => [
  theorem(
    "emergency-reported",
    text(
      "紧急情况下临机处置并且事后及时报告、没有排除情形和虚假材料的，可以免责，也可以减责。",
      "What was handled on the spot in an emergency and reported, without exclusion or false materials, may be exempted, and may be reduced.",
    ),
    {
      kind: "implication",
      when: all(fact.emergency, fact.reportedAfterwards, not(anyExclusion), not(fact.falseMaterials)),
      given: isDecided,
      then: both(can("exempt"), can("reduced"), can("notExempt")),
    },
    { ...zoneMeasure, citation: cite(freeTradeZoneTolerance) },
  ),
])
