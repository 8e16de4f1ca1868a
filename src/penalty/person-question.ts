/**
 * 个人惩戒: what a record means for a public employee. A district creates no sanction: what is beyond this list is referred
 * to those who are competent. A record is a reference in appraisal and promotion, never a bar by itself.
 */
import { text } from "../kernel/index.js"
import { severity, subjectKind } from "../facts/index.js"
import { each } from "../policy/index.js"
import { leniencyConclusion } from "./leniency-conclusion.js"

export const penaltyPerson = each("penalty.person", {
  title: text("个人惩戒", "penalty for a person"),
  ask: text("对个人采取哪些惩戒措施？", "Which measures apply to the person?"),
  facts: [subjectKind, severity, leniencyConclusion],
  outcomes: {
    importantReference: text(
      "作为考核、任用、奖惩和晋升的重要参考",
      "important reference in appraisal, appointment, reward and promotion",
    ),
    honoursLimit: {
      label: text("限制评优评先", "limit on appraisal honours"),
      payload: ["penalty.honoursPeriod"],
    },
  },
})
