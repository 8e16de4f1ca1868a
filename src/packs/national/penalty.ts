/**
 * National bases for the measures on units, and bounds that no lower pack may pass. A measure that takes away rights needs
 * one of these; the district plan only applies them.
 */
import { cite, text } from "../../kernel/index.js"
import { creditSystemOpinion, integrityGuidance, penaltyLaw } from "../../law/index.js"
import { penaltyUnit } from "../../penalty/index.js"
import { all, rulesFor } from "../../policy/index.js"

export const nationalUnitMeasures = rulesFor(penaltyUnit, (fact, rule) => {
  const unit = fact.subjectKind.is("govUnit")
  return [
    rule("penalty.unit.explain")
      .when(unit)
      .must("writtenExplanation")
      .cite(
        cite(
          integrityGuidance,
          undefined,
          text(
            "存在政务失信记录的政府，对失信情况说明原因。",
            "Authorities in the record explain their misconduct.",
          ),
        ),
      ),
    rule("penalty.unit.rectify")
      .when(all(unit, fact.rectification.isNot("done")))
      .must("rectificationInTime")
      .cite(
        cite(
          integrityGuidance,
          undefined,
          text(
            "存在政务失信记录的政府，限期加以整改。",
            "Authorities in the record put it right within a given time.",
          ),
        ),
      ),
    rule("penalty.unit.limits")
      .when(unit)
      .may("honoursIneligible", "projectLimit", "fundsLimit", "demonstrationLimit")
      .cite(
        cite(
          creditSystemOpinion,
          "二（一）",
          text(
            "政府及其部门失信的，限制其申请各类财政性资金和项目、试点示范、评先评优。",
            "Dishonest government bodies are limited in fiscal funds and projects, pilot and demonstration schemes, and honours.",
          ),
        ),
      ),
    rule("penalty.unit.no-criticism-outside")
      .when(fact.subjectKind.isNot("govUnit"))
      .mustNot("circulatedCriticism")
      .cite(
        cite(
          penaltyLaw,
          "第九条、第十六条",
          text(
            "通报批评是行政处罚，规范性文件不得设定；对行政系统以外的组织不得使用。",
            "Circulated criticism is an administrative penalty that a normative document can't set; outside the hierarchy it isn't available.",
          ),
        ),
      ),
  ]
})
