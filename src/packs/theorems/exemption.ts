// 免责容错：an exclusion always bars it, nothing said in the subject's favour ever harms.

import { text } from "../../kernel/index.js"
import { exemptionAcceptance, exemptionDetermination } from "../../exemption/index.js"
import { freeTradeZoneTolerance } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { anyExclusion } from "../exemption-grounds.js"

export const nationalExemptionTheorems = theoremsFor(exemptionDetermination, (_fact, theorem) => [
  theorem(
    "refusing-stays-lawful",
    text("免责、减责是“可以”：不予认定始终合法。", "Exemption is 可以: refusing it always stays lawful."),
    { kind: "implication", when: all(), given: isDecided, then: can("notExempt") },
  ),
  theorem(
    "excluded",
    text("有任一排除情形的，既不免责也不减责。", "Any exclusion: neither exempt nor reduced."),
    {
      kind: "implication",
      when: anyExclusion,
      then: both(neverChosen("exempt"), neverChosen("reduced")),
    },
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

export const districtExemptionTheorems = [
  ...theoremsFor(exemptionDetermination, (fact, theorem) => [
    theorem(
      "false-materials",
      text("提供虚假材料的，既不免责也不减责。", "False materials: neither exempt nor reduced."),
      {
        kind: "sufficient",
        condition: fact.falseMaterials,
        claim: both(neverChosen("exempt"), neverChosen("reduced")),
      },
      { from: planEffectiveFrom },
    ),
  ]),
  ...theoremsFor(exemptionAcceptance, (fact, theorem) => [
    theorem(
      "silence",
      text("当事人没有表示，不产生对其不利的后果。", "The subject's silence never counts against it."),
      { kind: "independent", of: ["subjectSilent"] },
    ),
    theorem(
      "late-only-if-told",
      text(
        "没有告知申请期限的，不得以逾期为由不予受理。",
        "Whoever wasn't told of the term is never refused as late.",
      ),
      {
        kind: "implication",
        when: all(not(fact.toldOfWindow), not(fact.exemptionDecided)),
        given: isDecided,
        then: neverChosen("refuse"),
      },
    ),
    theorem(
      "incomplete-is-supplemented",
      text("材料不全的，不因此不予受理。", "Incomplete materials alone never lead to refusal."),
      {
        kind: "implication",
        when: all(not(fact.materialsComplete), not(fact.exemptionDecided), not(fact.accountabilityDecided)),
        given: isDecided,
        then: neverChosen("refuse"),
      },
    ),
  ]),
]

/** The zone's measure is claimed to hold from its first day in force. */
const zoneMeasure =
  freeTradeZoneTolerance.effectiveFrom === undefined ? {} : { from: freeTradeZoneTolerance.effectiveFrom }

export const sixConditionsTheorems = theoremsFor(exemptionDetermination, (fact, theorem) => {
  const inScope = all(
    { kind: "compare", left: { fact: "innovation" }, relation: "is", right: [true] },
    { kind: "compare", left: { fact: "inZone" }, relation: "is", right: [true] },
  )
  const wilful = { kind: "compare", left: { fact: "wilful" }, relation: "is", right: [true] } as const
  return [
    theorem(
      "any-missing",
      text("六项条件缺任何一项，只能不予免责。", "With any of the six conditions missing, only not exempt."),
      {
        kind: "implication",
        when: all(
          inScope,
          any(
            fact.breached.is("prohibition"),
            not(fact.dutiesDone),
            wilful,
            fact.privateGain,
            not(any(fact.collectiveDecision, all(fact.emergency, fact.reportedAfterwards))),
            not(fact.correctedInTime),
          ),
        ),
        given: isDecided,
        then: forced("notExempt"),
      },
      zoneMeasure,
    ),
  ]
})
