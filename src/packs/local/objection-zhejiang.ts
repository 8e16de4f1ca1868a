/**
 * Example of a locality: how 浙江省公共信用信息管理条例 marks, decides and reviews objections. The person in charge may extend,
 * to twenty workdays in all. No period for marking is named.
 */
import { cite, text, workdays } from "../../kernel/index.js"
import { zhejiangCreditRegulation } from "../../law/index.js"
import {
  objectionEffect,
  objectionHandling,
  objectionHandlingAtMost,
  objectionReview,
} from "../../objection/index.js"
import { pack, rulesFor } from "../../policy/index.js"

const article30 = cite(
  zhejiangCreditRegulation,
  "第三十条",
  text(
    "应当标注；五个工作日内处理，经负责人批准可以延长，累计不超过二十个工作日。",
    "Mark; decide in 5 workdays; extended with the approval of the person in charge, 20 in all at most.",
  ),
)

const marked = rulesFor(objectionEffect, (fact, rule) => [
  rule("objection.zhejiang.mark")
    .when(fact.objectionOpen)
    .unless(fact.executionSuspended)
    .must("mark")
    .cite(article30),
])

/** 浙江省公共信用信息管理条例第三十条、第三十一条. */
export const objectionZhejiang = pack({
  id: "local.objection-zhejiang",
  version: "2018-01-01",
  title: text("异议处理期限（浙江示例）", "objection periods (Zhejiang, an example)"),
  citation: article30,
  jurisdiction: text("浙江省", "Zhejiang"),
  tier: "province",
  extends: ["national"],
  bindings: {
    [objectionHandling.id]: workdays(5),
    [objectionHandlingAtMost.id]: workdays(20),
    [objectionReview.id]: workdays(5),
  },
  ruleSets: [marked],
})
