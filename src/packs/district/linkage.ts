/**
 * 方案三（一）2 联动奖惩和守信激励: a pack of its own, for districts that run joint measures with this library. The list of
 * measures and the terms are the host's; the rules say who owes what, and that nothing is done outside the list.
 */
import { cite, text } from "../../kernel/index.js"
import { creditBounds, districtPlan, plan, sanctionLaw } from "../../law/index.js"
import {
  incentiveEligibility,
  linkageClause,
  linkageDuty,
  linkageFeedbackTerm,
  linkageLiftingTerm,
  linkageResponseTerm,
  listRequired,
} from "../../linkage/index.js"
import { all, any, not, pack, rulesFor, type Question } from "../../policy/index.js"
import { incentiveTheorems, linkageTheorems } from "../theorems/linkage.js"
import { planEffectiveFrom } from "./effective-date.js"

const noInstrument = cite(
  creditBounds,
  undefined,
  text(
    "失信行为的认定以具有法律效力的文书为依据；依据没有了，措施也就没有依据。",
    "A dishonest act is found on an instrument that has legal effect; where that is gone, so is the measure's basis.",
  ),
)

const dutiesOfUnits = rulesFor(linkageDuty, (fact, rule) => {
  const applies = all(fact.requestRunning, fact.measureListed, fact.unitCompetent)
  return [
    rule("plan.linkage.respond")
      .when(all(applies, not(fact.responded)))
      .must("respond")
      .from(planEffectiveFrom)
      .cite(linkageClause),
    rule("plan.linkage.carry-out").when(applies).must("carryOut").from(planEffectiveFrom).cite(linkageClause),
    rule("plan.linkage.feed-back")
      .when(all(applies, fact.responded))
      .must("feedBack")
      .from(planEffectiveFrom)
      .cite(linkageClause),
    rule("plan.linkage.return")
      .when(all(fact.requestRunning, any(not(fact.measureListed), not(fact.unitCompetent))))
      .must("returnWithReason")
      .from(planEffectiveFrom)
      .cite(plan("2.1")),
    rule("plan.linkage.not-beyond-competence")
      .when(not(fact.unitCompetent))
      .mustNot("carryOut")
      .from(planEffectiveFrom)
      .cite(plan("2.1")),
    rule("linkage.nothing-outside-the-list")
      .when(not(fact.measureListed))
      .mustNot("respond", "carryOut", "feedBack")
      .cite(listRequired),
    rule("linkage.lift-what-has-no-basis").when(not(fact.requestRunning)).must("lift").cite(noInstrument),
    rule("linkage.nothing-after-the-end")
      .when(not(fact.requestRunning))
      .mustNot("respond", "carryOut", "feedBack")
      .cite(noInstrument),
  ]
})

const incentives = rulesFor(incentiveEligibility, (fact, rule) => {
  const investigated = all(
    fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
    fact.filedInvestigation,
  )
  return [
    rule("plan.incentive.found-trustworthy")
      .when(fact.foundTrustworthy)
      .unless(investigated)
      .may("eligible", "notEligible")
      .from(planEffectiveFrom)
      .cite(
        plan(
          "3.1.2",
          text(
            "建立守信激励机制，在政策领域和绩效考核中应用政务诚信评价结果。",
            "Incentives for the trustworthy; results of evaluation are used in policy fields and appraisal.",
          ),
        ),
      ),
    rule("plan.incentive.nothing-without-a-finding")
      .when(not(fact.foundTrustworthy))
      .must("notEligible")
      .from(planEffectiveFrom)
      .cite(plan("2.1")),
    rule("incentive.none-under-investigation")
      .when(investigated)
      .must("notEligible")
      .cite(
        cite(
          sanctionLaw,
          "第五十二条第二款",
          text(
            "被立案调查期间，所在单位不得对其晋升、奖励。",
            "While a filed investigation runs, the unit does not promote or reward.",
          ),
        ),
      ),
  ]
})

/** The questions that the pack answers; a host that stacks it asks them beside the standard ones. */
export const jointMeasureQuestions: readonly Question[] = [linkageDuty, incentiveEligibility]

/** 联动奖惩与守信激励规则包. */
export const jointMeasures = pack({
  id: "district.joint-measures",
  version: "2022",
  title: text("联动奖惩与守信激励", "joint measures and incentives"),
  citation: districtPlan,
  jurisdiction: text("本区", "the district"),
  tier: "district",
  extends: ["district"],
  parameters: [linkageResponseTerm, linkageFeedbackTerm, linkageLiftingTerm],
  ruleSets: [dutiesOfUnits, incentives],
  theorems: [...linkageTheorems, ...incentiveTheorems],
})
