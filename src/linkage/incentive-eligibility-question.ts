/**
 * Whether a unit or person found trustworthy may be given an incentive (守信激励). Not the finding, and not the measure: the
 * list says which there are. A complaint or a report is no fact here: neither stands in anybody's way.
 */
import { subjectKind } from "../facts/index.js"
import { text } from "../kernel/index.js"
import { booleanFact, chooseOne } from "../policy/index.js"

const foundTrustworthy = booleanFact("foundTrustworthy", {
  label: text("已认定守信", "found trustworthy"),
  prompt: text(
    "政务诚信评价或者诚信创建活动是否认定该对象守信？",
    "Has an evaluation of integrity, or a scheme such as 诚信乡镇, found the subject trustworthy?",
  ),
})

const filedInvestigation = booleanFact("filedInvestigation", {
  label: text("被立案调查", "under filed investigation"),
  prompt: text(
    "该公职人员是否正被监察机关立案调查？",
    "Is the public employee under an investigation that a supervisory organ has filed?",
  ),
})

/**
 * 守信激励. Outcomes from lenient to severe: `eligible`, `notEligible`.
 * @example
 * incentiveEligibility.outcomes.map(({ id }) => id) // => ["eligible", "notEligible"]
 */
export const incentiveEligibility = chooseOne("incentive.eligibility", {
  title: text("守信激励", "incentive for trustworthiness"),
  ask: text("可否给予守信激励？", "May an incentive be given?"),
  facts: [subjectKind, foundTrustworthy, filedInvestigation],
  outcomes: {
    eligible: text("可以给予激励", "an incentive may be given"),
    notEligible: text("不给予激励", "no incentive"),
  },
})
