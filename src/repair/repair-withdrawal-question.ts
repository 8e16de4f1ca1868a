/**
 * Whether a repair that was granted must go again. Not a new penalty: a later dishonest act is a case of its own, and no
 * rule here reads it. What counts is whether the repair's conditions were met when it was granted.
 */
import { falseMaterialsFound, subjectKind } from "../facts/index.js"
import { cite, text } from "../kernel/index.js"
import { repairRule36 } from "../law/index.js"
import { booleanFact, chooseOne } from "../policy/index.js"
import { repairConclusion } from "./repair-conclusion.js"

const earlierConductFound = booleanFact("earlierConductFound", {
  label: text("事后查实修复前另有行为", "earlier conduct found afterwards"),
  prompt: text(
    "修复以后，是否查实修复之前另有与本记录有关的行为？",
    "Was conduct from before the repair, and of concern to this record, verified afterwards?",
  ),
})

const conditionsMetThen = booleanFact("conditionsMetThen", {
  label: text("准予修复时条件实际具备", "conditions met when granted"),
  prompt: text(
    "不计虚假材料，按照查实的情况，准予修复时各项条件是否仍然具备？",
    "By what is now verified, leaving false materials aside, were the conditions met when the repair was granted?",
  ),
})

const laterConduct = booleanFact("laterConduct", {
  label: text("修复后又有失信行为", "dishonest act after the repair"),
  prompt: text(
    "修复之后是否又发生失信行为？（另案处理，不影响本结论）",
    "Was there a dishonest act after the repair? (A case of its own; it doesn't change this.)",
  ),
})

/**
 * 修复撤销. Outcomes from lenient to severe: `keep`, `withdraw`. Where no rule speaks: `keep`.
 * @example
 * repairWithdrawal.outcomes.map(({ id }) => id) // => ["keep", "withdraw"]
 */
export const repairWithdrawal = chooseOne("repair.withdrawal", {
  title: text("修复撤销", "withdrawal of a repair"),
  ask: text("已经准予的修复是否撤销？", "Is a repair that was granted withdrawn?"),
  facts: [
    subjectKind,
    repairConclusion,
    falseMaterialsFound,
    earlierConductFound,
    conditionsMetThen,
    laterConduct,
  ],
  outcomes: {
    keep: text("维持修复", "the repair stays"),
    withdraw: text("撤销修复", "the repair is withdrawn"),
  },
  otherwise: {
    outcome: "keep",
    citations: [
      cite(
        repairRule36,
        "第二条",
        text("信用主体依法享有信用修复的权利。", "Credit subjects have a right to repair by law."),
      ),
    ],
  },
})
