// 联动奖惩：nothing outside the list, nothing after the ground is gone, and incentives only for those found trustworthy.

import { cite, on, text } from "../../kernel/index.js"
import { plan, sanctionLaw } from "../../law/index.js"
import { incentiveEligibility, linkageDuty, listRequired } from "../../linkage/index.js"
import { all, not } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

/** 国办发〔2020〕49号. */
const listFrom = on("2020-12-07")
/** 中华人民共和国公职人员政务处分法. */
const sanctionLawFrom = on("2020-07-01")

export const linkageTheorems = theoremsFor(linkageDuty, (fact, theorem) => [
  theorem(
    "nothing-outside-the-list",
    text(
      "清单之外的措施，任何单位都不响应、不实施。",
      "No unit responds to or carries out what is outside the list.",
    ),
    {
      kind: "sufficient",
      condition: not(fact.measureListed),
      claim: both(neverChosen("respond"), neverChosen("carryOut"), neverChosen("feedBack")),
    },
    { from: listFrom, citation: listRequired },
  ),
  theorem(
    "ended-is-lifted",
    text(
      "请求终止后，被请求的单位都应当解除措施并反馈，不得再实施。",
      "Once a request has ended every unit asked lifts the measure and says so, and carries nothing out.",
    ),
    {
      kind: "implication",
      when: not(fact.requestRunning),
      given: isDecided,
      then: both(forced("lift"), neverChosen("carryOut")),
    },
    { from: listFrom, citation: plan("3.1.4") },
  ),
  theorem(
    "respond-then-feed-back",
    text(
      "清单之内、属于职责的，应当实施；响应之后应当反馈。",
      "What is listed and within its duties a unit carries out; having responded, it feeds back.",
    ),
    {
      kind: "implication",
      when: all(fact.requestRunning, fact.measureListed, fact.unitCompetent, fact.responded),
      given: isDecided,
      then: both(forced("carryOut"), forced("feedBack")),
    },
    { from: planEffectiveFrom, citation: plan("3.1.2") },
  ),
])

export const incentiveTheorems = theoremsFor(incentiveEligibility, (fact, theorem) => [
  theorem(
    "only-the-trustworthy",
    text("没有认定守信的，不给予激励。", "Without a finding of trustworthiness there is no incentive."),
    { kind: "necessary", claim: can("eligible"), condition: fact.foundTrustworthy },
    { from: planEffectiveFrom, citation: plan("2.1") },
  ),
  theorem(
    "none-under-investigation",
    text(
      "公职人员被立案调查期间，不给予激励。",
      "While a filed investigation runs a person gets no incentive.",
    ),
    {
      kind: "sufficient",
      condition: all(
        fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
        fact.filedInvestigation,
      ),
      claim: neverChosen("eligible"),
    },
    { from: sanctionLawFrom, citation: cite(sanctionLaw, "第五十二条第二款") },
  ),
  theorem(
    "always-a-discretion",
    text("给予激励是“可以”，不是“应当”。", "An incentive is 可以, never 应当."),
    { kind: "implication", when: all(), given: can("eligible"), then: can("notEligible") },
  ),
])
