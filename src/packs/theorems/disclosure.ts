// 公开范围：nobody is public without a basis, and nothing is shown that is no longer in use.

import { cite, on, text } from "../../kernel/index.js"
import { disclosureScope } from "../../disclosure/index.js"
import {
  opennessRegulation,
  personalInformationLaw,
  plan,
  repairPlan2025,
  repairRule36,
} from "../../law/index.js"
import { all, not } from "../../policy/index.js"
import { both, can, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { isPerson } from "../persons-and-units.js"

/** 中华人民共和国个人信息保护法. */
const personalInformationFrom = on("2021-11-01")
/** 中华人民共和国政府信息公开条例（2019年修订）. */
const informationDisclosureFrom = on("2019-05-15")
/** 信用修复实施方案（国办发〔2025〕22号）. */
const plan2025From = on("2025-06-22")

const hidden = both(neverChosen("public"), neverChosen("sharedOnNeed"))

export const disclosureTheorems = theoremsFor(disclosureScope, (fact, theorem) => [
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
    { from: personalInformationFrom, citation: cite(personalInformationLaw, "第二十五条") },
  ),
  theorem(
    "person-is-assessed-first",
    text(
      "没有作个人信息保护影响评估的，不得公开个人。",
      "A person is never public without an impact assessment.",
    ),
    {
      kind: "sufficient",
      condition: all(isPerson, not(fact.impactAssessed)),
      claim: neverChosen("public"),
    },
    { from: personalInformationFrom, citation: cite(personalInformationLaw, "第五十五条") },
  ),
  theorem(
    "person-within-duty",
    text(
      "不是履行法定职责所必需的，不得共享个人的记录。",
      "A person's record isn't shared beyond what a statutory duty needs.",
    ),
    {
      kind: "sufficient",
      condition: all(isPerson, not(fact.sharingNeeded)),
      claim: neverChosen("sharedOnNeed"),
    },
    { from: personalInformationFrom, citation: cite(personalInformationLaw, "第三十四条") },
  ),
  theorem(
    "own-copy",
    text("个人始终可以查阅自己的记录。", "A person always sees their own record."),
    { kind: "implication", when: isPerson, given: isDecided, then: can("subjectOnly") },
    { from: personalInformationFrom, citation: cite(personalInformationLaw, "第四十五条") },
  ),
  theorem(
    "subject-always-sees",
    text(
      "对记录对象本人（本单位），查阅始终合法。",
      "Showing a record to its own subject always stays lawful.",
    ),
    { kind: "implication", when: all(), given: isDecided, then: can("subjectOnly") },
    { citation: cite(opennessRegulation, "第四十一条") },
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
    "repaired-ends",
    text("已经修复的记录，不得公开，也不得共享。", "A repaired record is neither public nor shared."),
    { kind: "sufficient", condition: fact.recordState.is("repaired"), claim: hidden },
    { citation: cite(repairRule36, "第三条") },
  ),
  theorem(
    "secrets",
    text("涉及国家秘密的，不得公开，也不得按需共享。", "State secrets are neither public nor shared."),
    {
      kind: "sufficient",
      condition: fact.secrecy.is("stateSecret"),
      claim: hidden,
    },
    { from: informationDisclosureFrom, citation: cite(opennessRegulation, "第十四条") },
  ),
  theorem(
    "business-secrets-and-privacy",
    text(
      "涉及商业秘密、个人隐私，没有本人同意的，不得公开。",
      "Business secrets and privacy are never public without consent.",
    ),
    {
      kind: "sufficient",
      condition: all(fact.secrecy.is("businessSecret", "privacy"), fact.publicityBasis.isNot("consent")),
      claim: neverChosen("public"),
    },
    { from: informationDisclosureFrom, citation: cite(opennessRegulation, "第十五条") },
  ),
  theorem(
    "longest-period",
    text("公示期届满的，不得继续公开。", "After the longest period nothing stays public."),
    { kind: "sufficient", condition: fact.publicityPeriodOver, claim: neverChosen("public") },
    { from: plan2025From, citation: cite(repairPlan2025, "二") },
  ),
  theorem(
    "may-be-sealed",
    text("是否公开都是“可以”：封存始终合法。", "Showing is 可以: sealing always stays lawful."),
    { kind: "implication", when: all(), given: isDecided, then: can("sealed") },
    { from: informationDisclosureFrom, citation: cite(opennessRegulation, "第十六条") },
  ),
])

export const districtDisclosureTheorems = theoremsFor(disclosureScope, (fact, theorem) => [
  theorem(
    "only-in-use",
    text(
      "不在使用中的记录（中止、已修复、已撤回、已到期），不得公开，也不得共享。",
      "What isn't in use, suspended, repaired, withdrawn or expired, is neither public nor shared.",
    ),
    { kind: "sufficient", condition: fact.recordState.isNot("inUse"), claim: hidden },
    { from: planEffectiveFrom, citation: plan("4.2") },
  ),
])
