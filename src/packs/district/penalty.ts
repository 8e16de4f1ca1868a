/**
 * 方案三（一）2 and 三（三）1 on measures. For units: explanation and rectification are 应当, the rest 可以, and limits on
 * projects, funds and demonstration only for serious units. For persons: the record is a reference; honours may be limited.
 */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { penaltyPerson, penaltyUnit } from "../../penalty/index.js"
import { all, any, not, rulesFor, setting } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"
import { honoursLimitForOthers } from "./penalty-parameters.js"

const unitMeasures = plan(
  "3.1.2",
  text(
    "书面说明原因、限期整改，依规取消参评资格，通报批评，追究主要负责人。",
    "Written explanation, rectification, loss of eligibility as rules provide, circulated criticism, the principal held to account.",
  ),
)
const seriousOnly = plan(
  "3.3.1",
  text(
    "对严重失信的，在项目申报、资金安排、示范创建等方面给予限制，启动问责。",
    "Serious units are limited in projects, funds and demonstration, and accountability is set in motion.",
  ),
)
const waiver = plan(
  "3.1.4",
  text(
    "主动纠正的，可以免于惩戒；说明原因和整改不因此免除。",
    "Self-correction may free from penalty; explanation and rectification remain.",
  ),
)

export const planUnitMeasures = rulesFor(penaltyUnit, (fact, rule) => {
  const unit = fact.subjectKind.is("govUnit")
  return [
    rule("plan.penalty.explain")
      .when(unit)
      .must("writtenExplanation")
      .from(planEffectiveFrom)
      .cite(unitMeasures),
    rule("plan.penalty.rectify")
      .when(all(unit, fact.rectification.isNot("done")))
      .must("rectificationInTime")
      .from(planEffectiveFrom)
      .cite(unitMeasures),
    rule("plan.penalty.criticise")
      .when(unit)
      .may("circulatedCriticism")
      .from(planEffectiveFrom)
      .cite(unitMeasures),
    rule("plan.penalty.refer")
      .when(all(unit, fact.principalCausedIt))
      .must("accountabilityReferral")
      .from(planEffectiveFrom)
      .cite(unitMeasures),
    rule("plan.penalty.refer-serious")
      .when(all(unit, fact.severity.is("serious")))
      .may("accountabilityReferral")
      .from(planEffectiveFrom)
      .cite(seriousOnly),
    rule("plan.penalty.limits-for-serious-only")
      .when(not(fact.severity.is("serious")))
      .mustNot("projectLimit", "fundsLimit", "demonstrationLimit")
      .from(planEffectiveFrom)
      .cite(seriousOnly),
    rule("plan.penalty.waived")
      .when(fact.leniencyConclusion.is("waived"))
      .mustNot("honoursIneligible", "circulatedCriticism", "projectLimit", "fundsLimit", "demonstrationLimit")
      .from(planEffectiveFrom)
      .cite(waiver),
  ]
})

export const planPersonMeasures = rulesFor(penaltyPerson, (fact, rule) => {
  const civilServant = fact.subjectKind.is("leadingCadre", "civilServant")
  const other = fact.subjectKind.is("otherPublic")
  return [
    rule("plan.penalty.reference")
      .when(any(civilServant, other))
      .must("importantReference")
      .from(planEffectiveFrom)
      .cite(
        plan(
          "3.1.2",
          text(
            "失信记录作为干部考核、任用、奖惩和晋升的重要参考。",
            "The record is an important reference in appraisal, appointment, reward and promotion.",
          ),
        ),
      ),
    rule("plan.penalty.honours-of-civil-servants")
      .when(civilServant)
      .may("honoursLimit")
      .from(planEffectiveFrom)
      .note(
        text(
          "按照相关规定采取，适用时写明所依据的规定。",
          "As rules provide; name the rule when it is applied.",
        ),
      )
      .cite(
        plan(
          "3.1.2",
          text(
            "对存在失信记录的公务员，按相关规定限制评优评先。",
            "Civil servants with a record may be limited in honours, as rules provide.",
          ),
        ),
      ),
    rule("plan.penalty.honours-of-others")
      .when(all(other, setting(honoursLimitForOthers)))
      .may("honoursLimit")
      .from(planEffectiveFrom)
      .cite(
        plan(
          "3.1.2",
          text(
            "文本只写明公务员；其他公职人员由主管机关明确。",
            "The text names civil servants; for others the competent body says so.",
          ),
        ),
      ),
    rule("plan.penalty.person-waived")
      .when(fact.leniencyConclusion.is("waived"))
      .mustNot("honoursLimit")
      .from(planEffectiveFrom)
      .cite(waiver),
  ]
})
