/**
 * Example of a locality: how 河南省社会信用条例 marks and handles objections. It names no period for marking and none for
 * passing an objection on: those stay with the host. Time for appraisals isn't counted.
 */
import { cite, text, workdays } from "../../kernel/index.js"
import { henanCreditRegulation } from "../../law/index.js"
import {
  objectionEffect,
  objectionHandling,
  objectionHandlingWithSource,
  objectionSourceReply,
} from "../../objection/index.js"
import { pack, rulesFor } from "../../policy/index.js"

const article41 = cite(
  henanCreditRegulation,
  "第四十一条",
  text(
    "应当标注；本单位信息三个工作日内处理；需信息提供单位核查的，其三个工作日内答复，七个工作日内处理；鉴定评审时间不计入。",
    "Mark; own information in 3 workdays; else the source replies in 3 and it is decided in 7; appraisals aren't counted.",
  ),
)

const marked = rulesFor(objectionEffect, (fact, rule) => [
  rule("objection.henan.mark")
    .when(fact.objectionOpen)
    .unless(fact.executionSuspended)
    .must("mark")
    .cite(article41),
])

/** 河南省社会信用条例第四十一条. */
export const objectionHenan = pack({
  id: "local.objection-henan",
  version: "2020-05-01",
  title: text("异议处理期限（河南示例）", "objection periods (Henan, an example)"),
  citation: article41,
  jurisdiction: text("河南省", "Henan"),
  tier: "province",
  extends: ["national"],
  bindings: {
    [objectionHandling.id]: workdays(3),
    [objectionHandlingWithSource.id]: workdays(7),
    [objectionSourceReply.id]: workdays(3),
  },
  ruleSets: [marked],
})
