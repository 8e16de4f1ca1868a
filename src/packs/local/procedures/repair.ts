/**
 * Terms of repair that another document sets: an example of a locality, and the handling times of 36号令, which are known
 * from secondary reports only. Neither is a default: a host stacks the pack and gives the procedure on purpose, and every
 * receipt that may rest on the second says so.
 */
import { cite, text, workdays, type Citation } from "../../../kernel/index.js"
import { repairRule36, shenzhenCreditRegulation } from "../../../law/index.js"
import { pack } from "../../../policy/index.js"
import type { Procedure, StepDeadline } from "../../../procedure/index.js"
import { repairAcceptanceTerm, repairDecisionTerm, repairExtensionTerm } from "../../../repair/index.js"
import { repairProcedure } from "../../district/procedures/index.js"

const extended = (term: StepDeadline, citation: Citation): StepDeadline => ({
  ...term,
  extension: {
    period: repairExtensionTerm,
    bounds: "added",
    approvedBy: text("有权批准延长的负责人", "whoever may approve the extension"),
    citation,
  },
})

const decidedBy = (change: (term: StepDeadline) => StepDeadline, citation: Citation): Procedure => ({
  ...repairProcedure,
  citation,
  steps: repairProcedure.steps.map((one) =>
    one.id === "decided" ? { ...one, deadlines: one.deadlines.map(change) } : one,
  ),
})

const article82 = cite(
  shenzhenCreditRegulation,
  "第八十二条",
  text("三个工作日内办理，可以延长三个工作日。", "Handled in 3 workdays, extended by 3."),
)

/** 深圳经济特区社会信用条例第八十二条: counted from the application, extended once more. Numbers: `repairTermsShenzhen`. */
export const repairProcedureShenzhen = decidedBy(
  (term) => ({
    ...extended(term, article82),
    startsWith: "applied",
    startingEvent: text("收到修复申请", "receipt of the application"),
  }),
  article82,
)

/** 深圳经济特区社会信用条例第八十二条. */
export const repairTermsShenzhen = pack({
  id: "local.repair-terms-shenzhen",
  version: "2023-03-01",
  title: text("信用修复办理期限（深圳示例）", "terms of repair (Shenzhen, an example)"),
  citation: article82,
  jurisdiction: text("深圳市", "Shenzhen"),
  tier: "province",
  extends: ["national"],
  bindings: { [repairDecisionTerm.id]: workdays(3), [repairExtensionTerm.id]: workdays(3) },
  ruleSets: [],
})

const handling = cite(
  repairRule36,
  undefined,
  text(
    "三个工作日内决定是否受理，七个工作日内给出结果，复杂的可以延长十个工作日（见诸报道，未见原文）。",
    "Accepted in 3 workdays, decided in 7, extended by 10 where complex (reported; the text was not seen).",
  ),
  "C",
)

/** 信用修复管理办法: the extension of a complex case. Numbers: `rule36Handling`. */
export const repairProcedureRule36 = decidedBy((term) => extended(term, handling), handling)

/** 信用修复管理办法的办理时限: seen in secondary reports only, so an explicit choice of the host. */
export const rule36Handling = pack({
  id: "local.rule36-handling",
  version: "2026-04-01",
  title: text("信用修复管理办法办理时限（未核对原文）", "handling times of 36号令 (text not seen)"),
  citation: handling,
  jurisdiction: text("全国", "the whole country"),
  tier: "province",
  extends: ["national"],
  bindings: {
    [repairAcceptanceTerm.id]: workdays(3),
    [repairDecisionTerm.id]: workdays(7),
    [repairExtensionTerm.id]: workdays(10),
  },
  ruleSets: [],
})
