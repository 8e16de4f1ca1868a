// 个人惩戒：a record is a reference, honours may be limited, and a district creates nothing more.

import { subjectKind } from "../../facts/index.js"
import { cite, text } from "../../kernel/index.js"
import { plan, tianjinPlan } from "../../law/index.js"
import { penaltyPerson } from "../../penalty/index.js"
import { all, any, factTerm, setting, type Theorem } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { honoursLimitForOthers } from "../district/penalty-parameters.js"

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.2") }

export const personTheorems = theoremsFor(penaltyPerson, (fact, theorem) => [
  theorem(
    "reference-is-due",
    text(
      "公职人员有失信记录的，应当作为考核、任用、奖惩和晋升的重要参考，不论是否从轻。",
      "A public employee's record is an important reference, whatever the leniency.",
    ),
    {
      kind: "implication",
      when: fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
      given: isDecided,
      then: forced("importantReference"),
    },
    fromThePlan,
  ),
  theorem(
    "honours-of-civil-servants",
    text(
      "公务员有失信记录的，可以限制评优评先（已免于惩戒的除外）。",
      "A civil servant with a record may be limited in honours, unless waived.",
    ),
    {
      kind: "implication",
      when: all(fact.subjectKind.is("leadingCadre", "civilServant"), fact.leniencyConclusion.isNot("waived")),
      given: isDecided,
      then: can("honoursLimit"),
    },
    fromThePlan,
  ),
  theorem(
    "waived-keeps-honours",
    text("决定免于惩戒的，不得限制评优评先。", "After a waiver honours are never limited."),
    {
      kind: "sufficient",
      condition: fact.leniencyConclusion.is("waived"),
      claim: neverChosen("honoursLimit"),
    },
    { from: planEffectiveFrom, citation: plan("3.1.4") },
  ),
  theorem(
    "honours-of-others-only-as-set",
    text(
      "没有规定其他公职人员也限制评先评优的，不得限制。",
      "Unless the host says so, honours of other public employees are never limited.",
    ),
    {
      kind: "necessary",
      claim: can("honoursLimit"),
      condition: any(fact.subjectKind.isNot("otherPublic"), setting(honoursLimitForOthers)),
    },
    { citation: plan("3.1.2") },
  ),
  theorem(
    "reference-never-bars",
    text(
      "“重要参考”之外，不得由区级方案创设个人惩戒：非公务员群体以参数为限。",
      "Beyond a reference, nothing on persons is created: honours only for public employees.",
    ),
    {
      kind: "necessary",
      claim: can("honoursLimit"),
      condition: fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
    },
  ),
  theorem(
    "nobody-else",
    text("非公职人员没有个人惩戒。", "Nobody but public employees has a measure of this kind."),
    {
      kind: "sufficient",
      condition: fact.subjectKind.is(
        "partyOrganisation",
        "govUnit",
        "grassrootsBody",
        "enterprise",
        "outside",
      ),
      claim: both(neverChosen("importantReference"), neverChosen("honoursLimit")),
    },
  ),
  theorem(
    "honours-of-others-as-set",
    text(
      "规定其他公职人员也限制评先评优的，可以限制（已免于惩戒的除外）。",
      "Where the host limits honours for other public employees too, they may be limited unless waived.",
    ),
    {
      kind: "implication",
      when: all(
        setting(honoursLimitForOthers),
        fact.subjectKind.is("otherPublic"),
        fact.leniencyConclusion.isNot("waived"),
      ),
      given: isDecided,
      then: can("honoursLimit"),
    },
    fromThePlan,
  ),
  theorem(
    "honours-never-forced",
    text("限制评先评优是“可以”，不是“应当”。", "Limits on honours are 可以, never 应当."),
    {
      kind: "implication",
      when: all(),
      then: { kind: "unless", of: forced("honoursLimit") },
    },
  ),
])

/** Of the optional pack on the annual evaluation, whose outcome only that pack has. */
export const notExcellentTheorems: readonly Theorem[] = [
  {
    id: "penalty.person/not-excellent-of-civil-servants",
    question: penaltyPerson.id,
    says: text(
      "公务员有失信记录的，年度考核不得确定为优秀；其他人不适用。",
      "A civil servant with a record can't be evaluated as excellent; nobody else is concerned.",
    ),
    proposition: {
      kind: "necessary",
      claim: can("evaluationNotExcellent"),
      condition: factTerm(subjectKind).is("leadingCadre", "civilServant"),
    },
    citation: cite(tianjinPlan),
  },
]
