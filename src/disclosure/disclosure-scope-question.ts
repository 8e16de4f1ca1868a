/**
 * How far a record may be shown. The widest lawful circle, from sealed to public; each wider circle includes the narrower.
 * Not who in that circle asks, nor how: that is authorisation. A person is never public without a basis.
 */
import { booleanFact, chooseOne, oneOfFact } from "../policy/index.js"
import { cite, text } from "../kernel/index.js"
import { subjectKind } from "../facts/index.js"
import { opennessRegulation } from "../law/index.js"

const recordState = oneOfFact("recordState", {
  label: text("记录状态", "state of the record"),
  prompt: text("该记录处于什么状态？", "In what state is the record?"),
  options: {
    inUse: text("在用", "in use"),
    suspended: text("中止使用", "suspended"),
    repaired: text("已修复", "repaired"),
    withdrawn: text("已撤回", "withdrawn"),
    expired: text("保存期限届满", "retention period over"),
  },
})

const publicityBasis = oneOfFact("publicityBasis", {
  label: text("公开依据", "basis for publicity"),
  prompt: text("公开该记录有什么依据？", "On what basis would the record be made public?"),
  options: {
    none: text("没有", "none"),
    statute: text("法律、行政法规明确规定", "express provision of law or administrative regulation"),
    consent: text("本人单独同意", "the person's separate consent"),
  },
})

const secrecy = oneOfFact("secrecy", {
  label: text("涉密或者涉及隐私", "secrecy and privacy"),
  prompt: text(
    "公开是否涉及国家秘密、商业秘密或者个人隐私？",
    "Would publicity touch a state or business secret, or privacy?",
  ),
  options: {
    none: text("不涉及", "none"),
    stateSecret: text("国家秘密", "state secret"),
    businessSecret: text("商业秘密", "business secret"),
    privacy: text("个人隐私", "privacy"),
  },
})

const impactAssessed = booleanFact("impactAssessed", {
  label: text("已作个人信息保护影响评估", "impact assessed"),
  prompt: text(
    "公开个人信息前，是否已作个人信息保护影响评估并有报告编号？",
    "Is there a numbered impact assessment for publishing the personal information?",
  ),
  move: "up",
})

const publicityPeriodOver = booleanFact("publicityPeriodOver", {
  label: text("公示期届满", "publicity period over"),
  prompt: text("最长公示期是否已经届满？", "Is the longest publicity period over?"),
})

const sharingNeeded = booleanFact("sharingNeeded", {
  label: text("共享为履行法定职责所必需", "sharing needed for a statutory duty"),
  prompt: text(
    "接收单位是否为履行法定职责所必需，且在共享范围内？",
    "Does the receiving unit need it for a statutory duty, within the sharing scope?",
  ),
})

/**
 * 公开范围. Outcomes from lenient to severe: `sealed`, `subjectOnly`, `onAuthority`, `sharedOnNeed`, `public`. Where no
 * rule speaks: `subjectOnly`.
 * @example
 * disclosureScope.outcomes.map(({ id }) => id)
 * // => ["sealed", "subjectOnly", "onAuthority", "sharedOnNeed", "public"]
 */
export const disclosureScope = chooseOne("disclosure.scope", {
  title: text("公开范围", "scope of disclosure"),
  ask: text("该记录可以向谁公开？", "To whom may the record be shown?"),
  facts: [
    subjectKind,
    recordState,
    publicityBasis,
    secrecy,
    impactAssessed,
    publicityPeriodOver,
    sharingNeeded,
  ],
  outcomes: {
    sealed: text("封存", "sealed"),
    subjectOnly: text("仅本人（本单位）查询", "the subject only"),
    onAuthority: text("有权机关依授权查询", "on authority"),
    sharedOnNeed: text("按需共享", "shared on need"),
    public: text("向社会公开", "public"),
  },
  otherwise: {
    outcome: "subjectOnly",
    citations: [
      cite(
        opennessRegulation,
        "第四十一条",
        text(
          "与自身相关的信息不准确的，可以要求更正。",
          "One may ask for correction of inaccurate information about oneself.",
        ),
      ),
    ],
  },
})
