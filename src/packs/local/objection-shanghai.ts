/**
 * Example of a locality: how 上海市社会信用条例 marks and handles objections. Optional; elsewhere it binds nobody.
 */
import { cite, text, workdays } from "../../kernel/index.js"
import { shanghaiCreditRegulation } from "../../law/index.js"
import {
  objectionEffect,
  objectionHandling,
  objectionMark,
  objectionSourceReply,
  objectionTransfer,
} from "../../objection/index.js"
import { pack, rulesFor } from "../../policy/index.js"

const article36 = cite(
  shanghaiCreditRegulation,
  "第三十六条",
  text(
    "一个工作日内标注；本单位信息五个工作日内处理；需其他单位核查的，二个工作日内转交、五个工作日内答复。",
    "Mark in 1 workday; own information in 5; transfer in 2, and the source unit replies in 5.",
  ),
)

const marked = rulesFor(objectionEffect, (fact, rule) => [
  rule("objection.shanghai.mark")
    .when(fact.objectionOpen)
    .unless(fact.executionSuspended)
    .must("mark")
    .cite(article36),
])

/** 上海市社会信用条例第三十六条. */
export const objectionShanghai = pack({
  id: "local.objection-shanghai",
  version: "2017-10-01",
  title: text("异议处理期限（上海示例）", "objection periods (Shanghai, an example)"),
  citation: article36,
  jurisdiction: text("上海市", "Shanghai"),
  tier: "province",
  extends: ["national"],
  bindings: {
    [objectionMark.id]: workdays(1),
    [objectionHandling.id]: workdays(5),
    [objectionTransfer.id]: workdays(2),
    [objectionSourceReply.id]: workdays(5),
  },
  ruleSets: [marked],
})
