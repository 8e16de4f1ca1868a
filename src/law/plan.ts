// The district plan, 《加强政务诚信建设实施方案》(2022), clause by clause.
// Not its text: the paraphrases are ours. The plan shows neither its number nor the day it took effect, and no period,
// hour or amount: its rules begin on the day the host sets (`plan.effectiveFrom`), its figures are the host's too.

import { cite, on, text, type Citation, type Document, type Text } from "../kernel/index.js"

/** The plan as a document. */
export const districtPlan: Document = {
  title: "加强政务诚信建设实施方案",
  number: "区级，2022年",
  issuer: "区级机关（以原文落款为准）",
  rank: "normativeDocument",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}

interface Clause {
  readonly article: string
  readonly says: Text
}

const clauses = {
  "1": { article: "一", says: text("到2023年的总体目标。", "The goals for 2023.") },
  "2.1": {
    article: "二（依法行政）",
    says: text("法定职责必须为，法无授权不可为。", "Perform every duty; do nothing without authority."),
  },
  "2.2": {
    article: "二（阳光行政）",
    says: text(
      "以公开为常态，保护国家秘密、商业秘密和个人隐私。",
      "Openness is the rule; secrets and privacy are protected.",
    ),
  },
  "2.3": {
    article: "二（勤政高效）",
    says: text(
      "提高行政效率，兑现服务质量承诺。",
      "Efficient administration that keeps its service commitments.",
    ),
  },
  "2.4": { article: "二（公平正义）", says: text("各领域贯彻公平正义原则。", "Fairness in every field.") },
  "2.5": {
    article: "二（失信惩戒）",
    says: text(
      "对各镇、部门和公务员的失信行为记录、追责，惩戒到人。",
      "Record dishonest acts and hold those to account who committed them.",
    ),
  },
  "3.1.1": {
    article: "三（一）1",
    says: text(
      "按干部管理权限建立公职人员诚信档案，归集、共享失信记录。",
      "Integrity files of public employees; records collected and shared.",
    ),
  },
  "3.1.2": {
    article: "三（一）2",
    says: text(
      "按损失和影响程度，单位说明原因、限期整改等；公务员限制评优评先，记录作为重要参考。",
      "By loss and influence, units explain and rectify; limits for civil servants; a record is a reference.",
    ),
  },
  "3.1.3": {
    article: "三（一）3",
    says: text(
      "承诺要履行，没有到位的限期整改；投诉举报要查处回应，及时纠正。",
      "Commitments are kept or rectified in time; complaints are verified, answered and put right.",
    ),
  },
  "3.1.4": {
    article: "三（一）4",
    says: text(
      "告知、异议、投诉；免责和容错的不作记录；修复；主动纠正的可以从轻或者免于惩戒。",
      "Notice, objection, complaint; no record on exemption; repair; lighter or no penalty on self-correction.",
    ),
  },
  "3.1.5": { article: "三（一）5", says: text("开展公务员诚信教育。", "Integrity education.") },
  "3.2.1": {
    article: "三（二）1",
    says: text(
      "采购人公开承诺；依法处理后记入个人诚信档案。",
      "Purchasers commit in public; after lawful handling it enters the personal file.",
    ),
  },
  "3.2.2": {
    article: "三（二）2",
    says: text(
      "及时记录政府和社会资本合作中的失信违约，建立责任回溯。",
      "Breaches in PPP are recorded in time and traced back.",
    ),
  },
  "3.2.3": {
    article: "三（二）3",
    says: text(
      "主管部门、评价单位工作人员失职等情形记入政务失信记录。",
      "Dereliction and the like by staff who run credit evaluation is recorded.",
    ),
  },
  "3.2.4": {
    article: "三（二）4",
    says: text(
      "招商引资失信经核实无误的，记入部门和责任人信用记录。",
      "A verified breach in investment promotion is recorded for the department and the person responsible.",
    ),
  },
  "3.2.5": {
    article: "三（二）5",
    says: text(
      "查处恶意拖欠工程款和农民工工资等失信行为。",
      "Malicious arrears of works payments and wages are dealt with.",
    ),
  },
  "3.2.6": {
    article: "三（二）6",
    says: text(
      "环境保护目标公开承诺，纳入政务诚信评价。",
      "Environmental targets are public commitments and are evaluated.",
    ),
  },
  "3.2.7": {
    article: "三（二）7",
    says: text(
      "治理后仍在失信被执行人名单的基层组织，约谈并将机构和负责人记入失信记录。",
      "A grassroots body still listed after governance: summoned talk, then record of body and principal.",
    ),
  },
  "3.3.1": {
    article: "三（三）1",
    says: text(
      "专项督导；严重失信的，在项目、资金、评先、示范上给予相应限制，启动问责。",
      "Special supervision; limits on seriously dishonest units, and accountability.",
    ),
  },
  "3.3.2": {
    article: "三（三）2",
    says: text(
      "接受人大、政协、监察机关监督。",
      "Supervision by people's congress, CPPCC and supervisory organs.",
    ),
  },
  "3.3.3": {
    article: "三（三）3",
    says: text("受理投诉举报，开展社会评议。", "Complaints are received; society appraises."),
  },
  "3.3.4": {
    article: "三（三）4",
    says: text("监测预警和第三方评级。", "Monitoring, warning and third-party ratings."),
  },
  "4.1": { article: "四（一）", says: text("加强组织领导和工作协调。", "Leadership and co-ordination.") },
  "4.2": {
    article: "四（二）",
    says: text(
      "完善制度，保护信用信息安全和个人隐私。",
      "Rules that protect credit information and privacy.",
    ),
  },
  "4.3": { article: "四（三）", says: text("跟踪落实，督促检查。", "The plan's execution is tracked.") },
} as const satisfies Readonly<Record<string, Clause>>

/** A clause of the plan: part, section, item. `3.1.4` is 三（一）4. */
export type PlanClause = keyof typeof clauses

/**
 * Cites a clause of the district plan.
 *
 * @param clause part, section, item
 * @param says our own short wording of the passage meant, where the clause says several things
 *
 * @example
 * plan("3.1.4").article // => "三（一）4"
 */
export function plan(clause: PlanClause, says?: Text): Citation {
  const { article, says: whole } = clauses[clause]
  return cite(districtPlan, article, says ?? whole)
}
