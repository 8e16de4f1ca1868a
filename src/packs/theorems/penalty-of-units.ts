// 单位惩戒：measures stay within what a competent document founds, and what is 应当 is always due.

import { cite, text } from "../../kernel/index.js"
import { creditSystemOpinion, integrityGuidance, penaltyLaw, plan } from "../../law/index.js"
import { penaltyUnit } from "../../penalty/index.js"
import { all, any } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor, unless } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

const limits = both(neverChosen("projectLimit"), neverChosen("fundsLimit"), neverChosen("demonstrationLimit"))

export const nationalUnitTheorems = theoremsFor(penaltyUnit, (fact, theorem) => [
  theorem(
    "criticism-inside",
    text(
      "通报批评只用于政府系统内部，不适用于村（居）委会、企业等。",
      "Circulated criticism stays inside the hierarchy: grassroots bodies and enterprises have none.",
    ),
    {
      kind: "sufficient",
      condition: fact.subjectKind.isNot("govUnit"),
      claim: neverChosen("circulatedCriticism"),
    },
    { citation: cite(penaltyLaw, "第九条、第十六条") },
  ),
  theorem(
    "explanation-and-rectification",
    text(
      "有失信记录的政府单位，应当书面说明原因；没有整改到位的，应当限期整改。",
      "A government unit with a record must explain in writing, and must rectify until that is done.",
    ),
    {
      kind: "implication",
      when: all(fact.subjectKind.is("govUnit"), fact.rectification.isNot("done")),
      given: isDecided,
      then: both(forced("writtenExplanation"), forced("rectificationInTime")),
    },
    { citation: cite(integrityGuidance) },
  ),
  theorem(
    "rectified-once",
    text("已经整改到位的，不再限期整改。", "What is rectified isn't to be rectified again."),
    {
      kind: "sufficient",
      condition: fact.rectification.is("done"),
      claim: neverChosen("rectificationInTime"),
    },
  ),
  theorem(
    "limits-never-forced",
    text(
      "取消参评资格、通报批评和各项限制都是“可以”，不是“应当”。",
      "Loss of eligibility, criticism and limits are 可以, never 应当.",
    ),
    {
      kind: "implication",
      when: all(),
      then: both(
        ...(
          [
            "honoursIneligible",
            "circulatedCriticism",
            "projectLimit",
            "fundsLimit",
            "demonstrationLimit",
          ] as const
        ).map((outcome) => unless(forced(outcome))),
      ),
    },
    { citation: cite(creditSystemOpinion, "二（一）") },
  ),
  theorem(
    "no-measure-on-others",
    text(
      "企业、村民等非政务主体没有任何单位惩戒。",
      "Enterprises and others outside have no measure at all.",
    ),
    {
      kind: "sufficient",
      condition: fact.subjectKind.is("enterprise", "outside"),
      claim: both(
        neverChosen("writtenExplanation"),
        neverChosen("rectificationInTime"),
        neverChosen("honoursIneligible"),
        neverChosen("circulatedCriticism"),
        neverChosen("accountabilityReferral"),
        limits,
      ),
    },
  ),
  theorem(
    "more-serious",
    text("失信程度更重，惩戒不会更轻。", "More serious dishonesty never ends milder."),
    { kind: "monotone", more: [{ fact: "severity" }], never: "better" },
  ),
])

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.2") }

export const districtUnitTheorems = theoremsFor(penaltyUnit, (fact, theorem) => [
  theorem(
    "only-serious-limited",
    text(
      "只有严重失信的单位才可以限制项目、资金和示范创建。",
      "Only seriously dishonest units may be limited in projects, funds and demonstration.",
    ),
    { kind: "sufficient", condition: fact.severity.isNot("serious"), claim: limits },
    { from: planEffectiveFrom, citation: plan("3.3.1") },
  ),
  theorem(
    "referral-is-due",
    text(
      "主要负责人造成失信的，应当移送追究其责任。",
      "A principal who caused it must be referred for accountability.",
    ),
    {
      kind: "implication",
      when: all(fact.subjectKind.is("govUnit"), fact.principalCausedIt),
      given: isDecided,
      then: forced("accountabilityReferral"),
    },
    fromThePlan,
  ),
  theorem(
    "referral-of-cause-or-serious",
    text(
      "主要负责人没有造成失信、失信也不严重的，不得移送追究责任。",
      "Where the principal didn't cause it and it isn't serious, nobody is referred.",
    ),
    {
      kind: "necessary",
      claim: can("accountabilityReferral"),
      condition: any(fact.principalCausedIt, fact.severity.is("serious")),
    },
    { citation: plan("3.3.1") },
  ),
  theorem(
    "waiver-ends-the-rest",
    text(
      "决定免于惩戒的，不得取消参评资格、通报批评和作出各项限制。",
      "After a waiver there is no loss of eligibility, no criticism and no limit.",
    ),
    {
      kind: "sufficient",
      condition: fact.leniencyConclusion.is("waived"),
      claim: both(neverChosen("honoursIneligible"), neverChosen("circulatedCriticism"), limits),
    },
    { from: planEffectiveFrom, citation: plan("3.1.4") },
  ),
  theorem(
    "explanation-is-due",
    text(
      "有失信记录的政府单位，应当书面说明情况。",
      "A government unit with a record must explain in writing.",
    ),
    {
      kind: "implication",
      when: fact.subjectKind.is("govUnit"),
      given: can("writtenExplanation"),
      then: forced("writtenExplanation"),
    },
  ),
  theorem(
    "referral-of-the-cause",
    text(
      "负责人没有造成失信的，移送问责不是“应当”。",
      "A principal who didn't cause it need never be referred for accountability.",
    ),
    {
      kind: "necessary",
      claim: forced("accountabilityReferral"),
      condition: fact.principalCausedIt,
    },
  ),
  theorem(
    "none-is-full",
    text(
      "没有作出从轻免惩结论的，与决定依规惩戒的，处理相同。",
      "No conclusion on leniency and the full penalty come to the same.",
    ),
    {
      kind: "independent",
      of: ["leniencyConclusion"],
      where: all(fact.leniencyConclusion.is("none", "full"), fact.subjectKind.is("govUnit")),
    },
    { citation: plan("2.4") },
  ),
])
