/**
 * National rules on showing a record: how far units and persons may be shown, and what no basis opens.
 */
import { cite, text } from "../../kernel/index.js"
import { disclosureScope } from "../../disclosure/index.js"
import {
  integrityGuidance,
  opennessRegulation,
  penaltyLaw,
  personalInformationLaw,
  repairPlan2025,
  repairRule36,
} from "../../law/index.js"
import { all, not, rulesFor } from "../../policy/index.js"
import { isPerson } from "../persons-and-units.js"

const collectedAndShown = cite(
  integrityGuidance,
  undefined,
  text(
    "政务失信记录归集到全国信用信息共享平台，依法依规公开。",
    "Records are collected on the national platform and made public according to law.",
  ),
)

const notPublicWithoutBasis = cite(
  personalInformationLaw,
  "第二十五条",
  text(
    "个人信息不得公开，取得单独同意的除外。",
    "Personal information isn't made public without separate consent.",
  ),
)

const withinDuty = cite(
  personalInformationLaw,
  "第三十四条",
  text(
    "国家机关处理个人信息不得超出履行法定职责所必需的范围和限度。",
    "State organs handle personal information only as far as a statutory duty needs.",
  ),
)

const assessedFirst = cite(
  personalInformationLaw,
  "第五十五条",
  text(
    "公开个人信息，应当事前进行影响评估并记录。",
    "Publishing personal information needs a recorded assessment first.",
  ),
)

const ownCopy = cite(
  personalInformationLaw,
  "第四十五条",
  text("个人有权查阅、复制其个人信息。", "A person may inspect and copy information about themselves."),
)

const secretsAndPrivacy = cite(
  opennessRegulation,
  "第十四条、第十五条",
  text(
    "国家秘密不公开；商业秘密、个人隐私，公开会损害他人合法权益的不公开。",
    "State secrets aren't public, nor business secrets and privacy where others would be harmed.",
  ),
)

const personnelMatters = cite(
  opennessRegulation,
  "第十六条",
  text(
    "人事管理等内部事务信息可以不予公开。",
    "Internal matters such as personnel may be kept from the public.",
  ),
)

const repairEnds = cite(
  repairRule36,
  "第三条",
  text("修复即终止公示、停止共享和使用、解除惩戒。", "Repair ends publicity, sharing, use and penalties."),
)

const autoStop = cite(repairPlan2025, "二", text("失信信息设最长公示期。", "Publicity has a longest period."))

const takenBack = cite(
  penaltyLaw,
  "第四十八条",
  text(
    "公开的决定被变更、撤销、确认违法或者无效的，应当撤回并说明理由。",
    "A published decision altered, revoked, unlawful or void is taken back, with the reason.",
  ),
)

/** 国发〔2016〕76号, 个人信息保护法, 政府信息公开条例, 36号令. */
export const shownWithinLaw = rulesFor(disclosureScope, (fact, rule) => [
  rule("disclosure.in-use")
    .when(fact.recordState.is("inUse"))
    .may("onAuthority", "sharedOnNeed", "public")
    .cite(collectedAndShown),
  rule("disclosure.sealed").may("sealed").cite(personnelMatters),
  rule("disclosure.own-copy").when(isPerson).may("subjectOnly").cite(ownCopy),
  rule("disclosure.person-without-basis")
    .when(all(isPerson, fact.publicityBasis.is("none")))
    .mustNot("public")
    .cite(notPublicWithoutBasis, secretsAndPrivacy),
  rule("disclosure.person-unassessed")
    .when(all(isPerson, not(fact.impactAssessed)))
    .mustNot("public")
    .cite(assessedFirst),
  rule("disclosure.person-beyond-duty")
    .when(all(isPerson, not(fact.sharingNeeded)))
    .mustNot("sharedOnNeed")
    .cite(withinDuty),
  rule("disclosure.secret")
    .when(fact.secrecy.is("stateSecret"))
    .mustNot("public", "sharedOnNeed")
    .cite(secretsAndPrivacy),
  rule("disclosure.business-secret-or-privacy")
    .when(fact.secrecy.is("businessSecret", "privacy"))
    .unless(fact.publicityBasis.is("consent"))
    .mustNot("public")
    .cite(secretsAndPrivacy),
  rule("disclosure.repaired")
    .when(fact.recordState.is("repaired"))
    .mustNot("public", "sharedOnNeed")
    .cite(repairEnds),
  rule("disclosure.withdrawn")
    .when(fact.recordState.is("withdrawn"))
    .mustNot("public", "sharedOnNeed")
    .cite(takenBack),
  rule("disclosure.period-over").when(fact.publicityPeriodOver).mustNot("public").cite(autoStop),
])
