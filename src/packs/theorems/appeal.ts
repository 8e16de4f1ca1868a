// 救济途径：no burden without a way, a record always with objection, and what has run out closes no other way.

import { cite, on, text } from "../../kernel/index.js"
import { civilServantLaw, personalInformationLaw, plan, supervisionLaw } from "../../law/index.js"
import { appealChannel } from "../../objection/index.js"
import { all, not, type Condition, type Terms } from "../../policy/index.js"
import {
  atLeastOne,
  both,
  can,
  either,
  isDecided,
  neverChosen,
  theoremsFor,
} from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { isPerson } from "../persons-and-units.js"

const informationLawBegins = on("2021-11-01")
const civilServantLawBegins = on("2019-06-01")

const inTime = (fact: Terms<(typeof appealChannel)["facts"]>): Condition =>
  all(not(fact.remedyTermOver), fact.remedyStage.is("none", "reviewed"))

export const appealTheorems = theoremsFor(appealChannel, (fact, theorem) => [
  theorem(
    "refused-information-goes-to-court",
    text(
      "本人查阅、更正个人信息的请求被拒绝的，可以起诉。",
      "Whoever is refused access to or correction of own information may go to court.",
    ),
    {
      kind: "sufficient",
      condition: all(fact.contested.is("informationRefused"), isPerson),
      claim: can("litigation"),
    },
    { from: informationLawBegins, citation: cite(personalInformationLaw, "第五十条") },
  ),
  theorem(
    "sanctioned-is-re-examined",
    text(
      "对政务处分不服、在期限以内的，可以申请复审；复审后可以申请上一级复核。",
      "Against a governmental sanction, in time: re-examination, and after it the higher review.",
    ),
    {
      kind: "sufficient",
      condition: all(inTime(fact), fact.contested.is("governmentalSanction"), isPerson),
      claim: either(can("reExamination"), can("higherReview")),
    },
  ),
  theorem(
    "personnel-decision-is-appealed",
    text(
      "公务员对任免机关的人事处理不服、在期限以内的，复核前后都可以申诉，没有复核过的也可以先复核。",
      "Against personnel decisions, in time, a civil servant may appeal before or after review, or ask review first.",
    ),
    {
      kind: "sufficient",
      condition: all(
        inTime(fact),
        fact.contested.is("personnelDecision"),
        fact.subjectKind.is("leadingCadre", "civilServant"),
      ),
      claim: can("appeal"),
    },
    { from: civilServantLawBegins, citation: cite(civilServantLaw, "第九十五条") },
  ),
  theorem(
    "review-comes-first",
    text(
      "复核由原处理机关办理，只在没有复核、申诉过的时候。",
      "Review is by the deciding organ, and open only before review and appeal.",
    ),
    {
      kind: "sufficient",
      condition: all(
        not(fact.remedyTermOver),
        fact.remedyStage.is("none"),
        fact.contested.is("personnelDecision"),
        fact.subjectKind.is("leadingCadre", "civilServant"),
      ),
      claim: can("review"),
    },
    { from: civilServantLawBegins, citation: cite(civilServantLaw, "第九十五条") },
  ),
  theorem(
    "own-ways-kept-apart",
    text(
      "对政务处分走复审、复核，对任免机关的处分走复核、申诉，互不混用。",
      "Against a governmental sanction: re-examination and the higher review; against the appointing organ: review and appeal.",
    ),
    {
      kind: "implication",
      when: fact.contested.is("governmentalSanction"),
      given: isDecided,
      then: both(neverChosen("review"), neverChosen("appeal")),
    },
    { citation: cite(supervisionLaw, "第五十六条") },
  ),
  theorem(
    "in-time-never-fewer",
    text("在期限以内，途径不会比期限届满后少。", "Within the term no fewer ways are open than after it."),
    { kind: "monotone", more: [{ fact: "remedyTermOver" }], never: "better" },
  ),
])

export const districtAppealTheorems = theoremsFor(appealChannel, (fact, theorem) => [
  theorem(
    "every-burden-has-a-way",
    text(
      "任何处理、任何对象、任何时候，至少有一条救济途径。",
      "Whatever was done, to whom and when: at least one way is open.",
    ),
    {
      kind: "sufficient",
      condition: all(),
      claim: atLeastOne(
        "objection",
        "review",
        "appeal",
        "reExamination",
        "reconsideration",
        "litigation",
        "petition",
      ),
    },
    { from: planEffectiveFrom, citation: plan("3.3.3") },
  ),
  theorem(
    "a-record-can-be-objected-to",
    text(
      "对失信记录和惩戒措施始终可以提出异议，没有申请期限。",
      "A record or a measure can always be objected to; no term runs out.",
    ),
    {
      kind: "sufficient",
      condition: fact.contested.is("record", "measure"),
      claim: can("objection"),
    },
    { from: planEffectiveFrom, citation: plan("3.1.4") },
  ),
])
