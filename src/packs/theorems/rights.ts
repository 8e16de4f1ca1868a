// 告知、异议、公益服务、修复、公开、撤销：the rights of those concerned, in every case.

import { on, text } from "../../kernel/index.js"
import { disclosureScope } from "../../disclosure/index.js"
import { noticeReadiness, objectionAcceptance, objectionEffect } from "../../objection/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { revocationCascade } from "../../record/index.js"
import { repairEffect, repairEligibility, serviceRecognition } from "../../repair/index.js"

/** 信用修复管理办法（国家发展改革委令2025年第36号）. */
const rule36From = on("2026-04-01")
/** 中华人民共和国行政处罚法（2021年修订）. */
const penaltyLawFrom = on("2021-07-15")
/** 中华人民共和国个人信息保护法. */
const personalInformationFrom = on("2021-11-01")
/** 中华人民共和国政府信息公开条例（2019年修订）. */
const informationDisclosureFrom = on("2019-05-15")

const noticeTheorems = theoremsFor(noticeReadiness, (fact, theorem) => [
  theorem(
    "no-record-without-notice",
    text("没有送达内容完整的告知，不得记录。", "Nothing is recorded without a complete notice served."),
    {
      kind: "sufficient",
      condition: any(not(fact.noticeServed), not(fact.noticeComplete)),
      claim: neverChosen("record"),
    },
  ),
  theorem(
    "term-and-answer",
    text(
      "陈述申辩期限未满，或者申辩意见尚未答复的，不得记录。",
      "Nothing is recorded before the term for the defence has run and the defence is answered.",
    ),
    {
      kind: "sufficient",
      condition: any(not(fact.defenceTermRun), fact.defence.is("unanswered")),
      claim: neverChosen("record"),
    },
  ),
  theorem(
    "remedies",
    text("是否提出异议、复核或者诉讼，不影响结论。", "Having sought a remedy doesn't matter."),
    { kind: "independent", of: ["remedySought"] },
  ),
  theorem(
    "defence-never-worse",
    text(
      "提出过申辩但未被采纳的，不比没有申辩的处理更重。",
      "A defence not made out is never treated worse than none made.",
    ),
    {
      kind: "independent",
      of: ["defence"],
      where: fact.defence.is("notMade", "notMadeOut"),
    },
  ),
])

const objectionTheorems = [
  ...theoremsFor(objectionAcceptance, (fact, theorem) => [
    theorem(
      "instrument-elsewhere",
      text("对文书本身不服的，不在这里受理。", "An attack on the instrument itself is never accepted here."),
      {
        kind: "implication",
        when: fact.objectionTarget.is("instrument"),
        given: isDecided,
        then: neverChosen("accept"),
      },
    ),
  ]),
  ...theoremsFor(objectionEffect, (fact, theorem) => [
    theorem(
      "open-objection-shows",
      text("异议处理期间，记录至少要标注。", "While an objection is open, the record is at least marked."),
      {
        kind: "implication",
        when: fact.objectionOpen,
        given: isDecided,
        then: neverChosen("none"),
      },
    ),
  ]),
]

const serviceTheorems = theoremsFor(serviceRecognition, (fact, theorem) => [
  theorem(
    "imposed-or-paid",
    text("强制的或者有报酬的服务不算公益服务。", "Imposed or paid service never counts."),
    {
      kind: "sufficient",
      condition: any(not(fact.serviceVoluntary), not(fact.serviceUnpaid)),
      claim: neverChosen("counts"),
    },
  ),
  theorem(
    "own-duty-or-used",
    text("本职工作，或者已经用过的时数，不算。", "One's own duty, and hours already used, never count."),
    {
      kind: "sufficient",
      condition: any(fact.serviceOwnDuty, fact.serviceUsed),
      claim: neverChosen("counts"),
    },
  ),
  theorem(
    "confirmed-certificate",
    text(
      "没有内容完整并经核实的证明，不予认定。",
      "Nothing counts without a complete and confirmed certificate.",
    ),
    {
      kind: "necessary",
      claim: { kind: "can", outcome: "counts" },
      condition: all(fact.certificateContents.is("complete"), fact.certificateCheck.is("confirmed")),
    },
  ),
])

const repairTheorems = [
  ...theoremsFor(repairEligibility, (fact, theorem) => [
    theorem(
      "forbidden-wins",
      text(
        "法律规定不得修复的，任何途径都不能修复。",
        "What the law forbids to repair is repaired on no route.",
      ),
      { kind: "sufficient", condition: fact.repairForbidden, claim: neverChosen("eligible") },
    ),
    theorem(
      "false-materials",
      text(
        "提供虚假材料的，不能据此修复（认定单位已经自行移除的除外）。",
        "False materials never lead to repair, unless the keeper itself has removed the record.",
      ),
      {
        kind: "sufficient",
        condition: all(fact.falseRepairMaterials, not(fact.keeperRemoved)),
        claim: neverChosen("eligible"),
      },
    ),
    theorem(
      "court-list",
      text(
        "法院名单未移除的，由法院办理，这里不得先行修复。",
        "While the court's list stands, nothing is repaired here.",
      ),
      {
        kind: "sufficient",
        condition: all(fact.recordSource.is("courtList"), not(fact.keeperRemoved)),
        claim: neverChosen("eligible"),
      },
    ),
    theorem(
      "correction-is-verified",
      text(
        "处分、问责和其他认定形成的记录，纠正未经核实属实的，不能修复（认定单位已经自行移除的除外）。",
        "A record of discipline or another finding needs a correction verified as real, unless its keeper has removed it.",
      ),
      {
        kind: "sufficient",
        condition: all(
          fact.correctionState.isNot("verified"),
          fact.recordSource.is("discipline", "otherFinding"),
          not(fact.keeperRemoved),
        ),
        claim: neverChosen("eligible"),
      },
    ),
    theorem(
      "more-done-no-worse",
      text(
        "纠正、履行、承诺、服务做得越多，结论不会更差。",
        "More correction, performance, commitment or service is never worse.",
      ),
      {
        kind: "monotone",
        more: [
          { fact: "correctionState" },
          { fact: "dutiesPerformed" },
          { fact: "commitmentPublished" },
          { fact: "serviceHours" },
          { fact: "otherWay" },
        ],
        never: "worse",
      },
    ),
    theorem(
      "service-never-only-way",
      text(
        "选择其他方式的，公益服务时数不影响结论。",
        "Whoever takes another way needs no service: the hours don't matter.",
      ),
      { kind: "independent", of: ["serviceHours"], where: fact.otherWay },
    ),
  ]),
  ...theoremsFor(repairEffect, (fact, theorem) => [
    theorem(
      "nothing-without-repair",
      text("没有修复结论的，不停止公开、共享和措施，也不标注。", "Without a repair nothing follows from it."),
      {
        kind: "sufficient",
        condition: fact.repairConclusion.is("none", "notYet", "notRepairable"),
        claim: both(
          neverChosen("endPublicity"),
          neverChosen("stopSharing"),
          neverChosen("liftMeasures"),
          neverChosen("markRepaired"),
        ),
      },
    ),
    theorem(
      "reaches-everyone",
      text(
        "修复后，正在公开的应当停止公开，正在共享的应当停止共享，正在执行的措施应当解除。",
        "A repair ends what is published, shared and running.",
      ),
      {
        kind: "implication",
        when: all(
          fact.repairConclusion.is("eligible"),
          fact.isPublished,
          fact.isShared,
          fact.measuresRunning,
        ),
        given: { kind: "can", outcome: "markRepaired" },
        then: both(forced("endPublicity"), forced("stopSharing"), forced("liftMeasures")),
      },
      { from: rule36From },
    ),
  ]),
]

const disclosureTheorems = theoremsFor(disclosureScope, (fact, theorem) => [
  theorem(
    "person-needs-basis",
    text("没有法定依据，不得公开个人。", "A person without a statutory basis is never public."),
    {
      kind: "sufficient",
      condition: all(
        fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic", "outside"),
        fact.publicityBasis.is("none"),
      ),
      claim: neverChosen("public"),
    },
    { from: personalInformationFrom },
  ),
  theorem(
    "not-in-use-not-public",
    text("已经修复、撤销的记录不得公开。", "A repaired or withdrawn record is never public."),
    {
      kind: "sufficient",
      condition: fact.recordState.is("repaired", "withdrawn"),
      claim: neverChosen("public"),
    },
  ),
  theorem(
    "secrets",
    text("涉及国家秘密的，不得公开，也不得按需共享。", "State secrets are neither public nor shared."),
    {
      kind: "sufficient",
      condition: fact.secrecy.is("stateSecret"),
      claim: both(neverChosen("public"), neverChosen("sharedOnNeed")),
    },
    { from: informationDisclosureFrom },
  ),
])

const revocationTheorems = theoremsFor(revocationCascade, (fact, theorem) => {
  const gone = fact.instrumentChange.is("revoked", "confirmedUnlawful", "void")
  return [
    theorem(
      "withdraw-and-lift",
      text(
        "文书被撤销、宣告无效或者确认违法而不再支持记录，没有重新处理也没有其他文书支持的，应当撤下记录、解除措施、停止公开。",
        "Revoked, void or unlawful and supporting the record no more, with no re-decision and no other instrument: the record, the measures and the publication must go.",
      ),
      {
        kind: "implication",
        when: all(
          gone,
          fact.redecision.is("none"),
          not(fact.stillSupports),
          not(fact.otherInstrument),
          fact.measuresRunning,
          fact.isPublished,
        ),
        given: isDecided,
        then: both(forced("withdraw"), forced("liftMeasures"), forced("unpublish")),
      },
      { from: penaltyLawFrom },
    ),
    theorem(
      "withdraw-excludes-keeping",
      text(
        "撤下记录的，不再依其他文书保留，也不暂停、不更正。",
        "Withdrawal never goes with keeping, suspending or correcting.",
      ),
      {
        kind: "implication",
        when: all(),
        given: forced("withdraw"),
        then: both(neverChosen("keepOther"), neverChosen("suspend"), neverChosen("correct")),
      },
    ),
    theorem(
      "ground-and-motion",
      text("撤销的理由、是否主动撤销，不影响后果。", "The ground, and whose motion it was, don't matter."),
      { kind: "independent", of: ["instrumentChangeGround", "instrumentChangeOwnMotion"] },
    ),
  ]
})

export const nationalRightsTheorems = [
  ...objectionTheorems,
  ...serviceTheorems,
  ...repairTheorems,
  ...disclosureTheorems,
  ...revocationTheorems,
]

export const districtRightsTheorems = [...noticeTheorems]
