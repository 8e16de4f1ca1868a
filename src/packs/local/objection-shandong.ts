/**
 * Example of a locality: how long 山东省社会信用条例 gives for objections. It was not seen to ask for a mark, nor to name a
 * period for passing an objection on or for the source unit's reply: those stay with the host.
 */
import { cite, text, workdays } from "../../kernel/index.js"
import { shandongCreditRegulation } from "../../law/index.js"
import { objectionHandling, objectionHandlingWithSource } from "../../objection/index.js"
import { pack } from "../../policy/index.js"

const article39 = cite(
  shandongCreditRegulation,
  "第三十九条",
  text(
    "本单位信息三个工作日内处理；需信息提供单位核查的，七个工作日内处理。",
    "Own information in 3 workdays; what a source unit must check in 7.",
  ),
)

/** 山东省社会信用条例第三十九条. */
export const objectionShandong = pack({
  id: "local.objection-shandong",
  version: "2020-10-01",
  title: text("异议处理期限（山东示例）", "objection periods (Shandong, an example)"),
  citation: article39,
  jurisdiction: text("山东省", "Shandong"),
  tier: "province",
  extends: ["national"],
  bindings: {
    [objectionHandling.id]: workdays(3),
    [objectionHandlingWithSource.id]: workdays(7),
  },
  ruleSets: [],
})
