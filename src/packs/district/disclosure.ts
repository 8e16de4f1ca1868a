/**
 * 二（阳光行政）and 四（二）: the district narrows what may be shown. It opens nothing that national rules don't.
 */
import { disclosureScope } from "../../disclosure/index.js"
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { rulesFor } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const protectedSecrets = plan(
  "2.2",
  text(
    "公开以保护国家秘密、商业秘密和个人隐私为前提。",
    "Openness presupposes that state and business secrets and privacy are protected.",
  ),
)

const protectedUse = plan(
  "4.2",
  text(
    "加强信用信息安全和个人隐私保护，规范披露和应用。",
    "Credit information and privacy are protected; disclosure and use follow rules.",
  ),
)

export const shownWithinDistrict = rulesFor(disclosureScope, (fact, rule) => [
  rule("disclosure.district.secret")
    .when(fact.secrecy.is("stateSecret"))
    .mustNot("public")
    .from(planEffectiveFrom)
    .cite(protectedSecrets),
  rule("disclosure.district.not-in-use")
    .when(fact.recordState.isNot("inUse"))
    .mustNot("public", "sharedOnNeed")
    .from(planEffectiveFrom)
    .cite(protectedUse),
])
