// 失信程度、惩戒、从轻：measures stay within what a competent document founds; putting right never ends worse.

import { text } from "../../kernel/index.js"
import { penaltyLeniency, penaltyPerson, penaltyUnit } from "../../penalty/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import {
  both,
  can,
  exactlyOne,
  forced,
  isDecided,
  neverChosen,
  theoremsFor,
} from "../../policy/proof/index.js"
import { recordSeverity } from "../../record/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { partialRecoveryCounts } from "../district/leniency.js"
import { honoursLimitForOthers } from "../district/penalty-parameters.js"

const limits = both(neverChosen("projectLimit"), neverChosen("fundsLimit"), neverChosen("demonstrationLimit"))

export const nationalPenaltyTheorems = theoremsFor(penaltyUnit, (fact, theorem) => [
  theorem(
    "criticism-inside",
    text(
      "通报批评只在系统内部，不适用于村（居）委会和企业。",
      "Circulated criticism stays inside the hierarchy.",
    ),
    {
      kind: "sufficient",
      condition: fact.subjectKind.isNot("govUnit", "partyOrganisation"),
      claim: neverChosen("circulatedCriticism"),
    },
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

export const districtPenaltyTheorems = [
  ...theoremsFor(penaltyUnit, (fact, theorem) => [
    theorem(
      "only-serious-limited",
      text(
        "只有严重失信的单位才可以限制项目、资金和示范创建。",
        "Only seriously dishonest units may be limited in projects, funds and demonstration.",
      ),
      { kind: "sufficient", condition: fact.severity.isNot("serious"), claim: limits },
      { from: planEffectiveFrom },
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
    ),
  ]),
  ...theoremsFor(penaltyPerson, (fact, theorem) => [
    theorem(
      "reference-never-bars",
      text(
        "“重要参考”之外，不得由区级方案创设个人惩戒：非公务员群体以参数为限。",
        "Beyond a reference, nothing on persons is created: honours only for public employees.",
      ),
      {
        kind: "necessary",
        claim: can("honoursLimit"),
        condition: fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
      },
    ),
    theorem(
      "nobody-else",
      text("非公职人员没有个人惩戒。", "Nobody but public employees has a measure of this kind."),
      {
        kind: "sufficient",
        condition: fact.subjectKind.is(
          "partyOrganisation",
          "govUnit",
          "grassrootsBody",
          "enterprise",
          "outside",
        ),
        claim: both(neverChosen("importantReference"), neverChosen("honoursLimit")),
      },
    ),
    theorem(
      "honours-of-others-as-set",
      text(
        "规定其他公职人员也限制评先评优的，可以限制（已免于惩戒的除外）。",
        "Where the host limits honours for other public employees too, they may be limited unless waived.",
      ),
      {
        kind: "implication",
        when: all(
          setting(honoursLimitForOthers),
          fact.subjectKind.is("otherPublic"),
          fact.leniencyConclusion.isNot("waived"),
        ),
        given: isDecided,
        then: can("honoursLimit"),
      },
      { from: planEffectiveFrom },
    ),
    theorem(
      "honours-never-forced",
      text("限制评先评优是“可以”，不是“应当”。", "Limits on honours are 可以, never 应当."),
      {
        kind: "implication",
        when: all(),
        then: { kind: "unless", of: forced("honoursLimit") },
      },
    ),
  ]),
  ...theoremsFor(penaltyLeniency, (fact, theorem) => {
    const noOtherTrigger = all(
      not(fact.influenceRemoved),
      not(fact.harmPrevented),
      fact.exemptionConclusion.isNot("reduced"),
    )
    return [
      theorem("full-stays-lawful", text("依规惩戒始终合法。", "The full penalty always stays lawful."), {
        kind: "implication",
        when: all(),
        given: isDecided,
        then: can("full"),
      }),
      theorem(
        "trigger-opens-both",
        text(
          "主动全部挽回损失、消除影响或者避免危害之一，即可从轻或者免于惩戒。",
          "On own initiative, the loss wholly recovered, the influence removed or the harm prevented opens both.",
        ),
        {
          kind: "implication",
          when: all(
            fact.onOwnInitiative,
            any(fact.lossRecovered.is("fully"), fact.influenceRemoved, fact.harmPrevented),
          ),
          given: isDecided,
          then: both(can("waived"), can("lighter")),
        },
        { from: planEffectiveFrom },
      ),
      theorem(
        "no-trigger",
        text(
          "没有主动作为，又没有减责认定的，只能依规惩戒。",
          "Without own initiative and without 减责, only the full penalty.",
        ),
        {
          kind: "implication",
          when: all(not(fact.onOwnInitiative), fact.exemptionConclusion.isNot("reduced")),
          given: isDecided,
          then: forced("full"),
        },
      ),
      theorem(
        "nothing-put-right",
        text(
          "什么也没有挽回、消除、避免，又没有减责认定的，只能依规惩戒。",
          "Where nothing is put right and there is no 减责, only the full penalty.",
        ),
        {
          kind: "implication",
          when: all(fact.lossRecovered.is("none"), noOtherTrigger),
          given: isDecided,
          then: forced("full"),
        },
      ),
      theorem(
        "partial-recovery-as-set",
        text(
          "规定部分挽回损失也算的，主动部分挽回即可从轻或者免于惩戒。",
          "Where the host counts partial recovery, part of the loss on own initiative opens both.",
        ),
        {
          kind: "implication",
          when: all(setting(partialRecoveryCounts), fact.onOwnInitiative, fact.lossRecovered.is("partly")),
          given: isDecided,
          then: both(can("waived"), can("lighter")),
        },
        { from: planEffectiveFrom },
      ),
      theorem(
        "partial-recovery-not-counted",
        text(
          "规定部分挽回损失不算的，仅部分挽回只能依规惩戒。",
          "Where the host doesn't count partial recovery, part of the loss alone leaves only the full penalty.",
        ),
        {
          kind: "implication",
          when: all(not(setting(partialRecoveryCounts)), fact.lossRecovered.isNot("fully"), noOtherTrigger),
          given: isDecided,
          then: forced("full"),
        },
      ),
      theorem(
        "more-put-right",
        text("挽回、消除、避免得越多，结论不会更差。", "The more is put right, the outcome is never worse."),
        {
          kind: "monotone",
          more: [{ fact: "lossRecovered" }, { fact: "influenceRemoved" }, { fact: "harmPrevented" }],
          never: "worse",
        },
      ),
    ]
  }),
  ...theoremsFor(recordSeverity, (_fact, theorem) => [
    theorem(
      "graver-no-milder",
      text(
        "损失更大、影响更广、次数更多，程度的判定不会更轻。",
        "More loss, influence or repetition is never judged milder.",
      ),
      {
        kind: "monotone",
        more: [{ fact: "lossAmount" }, { fact: "socialInfluence" }, { fact: "priorRecords" }],
        never: "better",
      },
    ),
    theorem("one-degree", text("失信程度只有一个结论。", "Exactly one degree is lawful."), {
      kind: "implication",
      when: all(),
      given: isDecided,
      then: exactlyOne("slight", "ordinary", "serious"),
    }),
  ]),
]
