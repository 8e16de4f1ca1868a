/**
 * Example of a locality: how 深圳经济特区社会信用条例 marks and handles objections. It marks at once, which is no period: the
 * period for marking stays unset. Extensions need the approval of the head of the unit.
 */
import { cite, text, workdays } from "../../kernel/index.js"
import { shenzhenCreditRegulation } from "../../law/index.js"
import {
  objectionEffect,
  objectionExtension,
  objectionHandling,
  objectionSourceReply,
} from "../../objection/index.js"
import { pack, rulesFor } from "../../policy/index.js"

const articles48to51 = cite(
  shenzhenCreditRegulation,
  "第四十八条至第五十一条",
  text(
    "立即标注；一个工作日内核查，信息提供单位二个工作日内答复；经主要负责人批准可以延长三个工作日。",
    "Mark at once; check in 1 workday; the source unit replies in 2; 3 more with the approval of its head.",
  ),
)

const marked = rulesFor(objectionEffect, (fact, rule) => [
  rule("objection.shenzhen.mark")
    .when(fact.objectionOpen)
    .unless(fact.executionSuspended)
    .must("mark")
    .note(text("立即标注，没有宽限。", "At once; there is no time to spare."))
    .cite(articles48to51),
])

/** 深圳经济特区社会信用条例第四十八条至第五十一条. */
export const objectionShenzhen = pack({
  id: "local.objection-shenzhen",
  version: "2023-03-01",
  title: text("异议处理期限（深圳示例）", "objection periods (Shenzhen, an example)"),
  citation: articles48to51,
  jurisdiction: text("深圳市", "Shenzhen"),
  tier: "province",
  extends: ["national"],
  bindings: {
    [objectionHandling.id]: workdays(1),
    [objectionSourceReply.id]: workdays(2),
    [objectionExtension.id]: workdays(3),
  },
  ruleSets: [marked],
})
