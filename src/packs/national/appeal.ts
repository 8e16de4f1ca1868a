/**
 * The ways of redress that laws open, each with its terms. A record of dishonesty is none of the matters of 公务员法第九十五条;
 * against it the district's own way stands, and for the person's information the courts.
 */
import { cite, days, months, text } from "../../kernel/index.js"
import { civilServantLaw, penaltyLaw, personalInformationLaw } from "../../law/index.js"
import {
  appealAfterReviewTerm,
  appealChannel,
  appealDecisionTerm,
  appealExtension,
  appealTerm,
  higherReviewDecisionTerm,
  higherReviewTerm,
  reExaminationClause,
  reExaminationDecisionTerm,
  reExaminationTerm,
  reviewDecisionTerm,
  reviewTerm,
} from "../../objection/index.js"
import { all, not, rulesFor } from "../../policy/index.js"
import { isPerson } from "../persons-and-units.js"

const article95 = cite(
  civilServantLaw,
  "第九十五条",
  text(
    "对处分、降职、免职、考核不称职等不服的，可以申请复核、申诉；所列事项不包括失信记录。",
    "Against sanctions, demotion, removal, evaluations and the like: review and appeal; records aren't among them.",
  ),
)

/** 公务员法95, 监察法56, 行政处罚法7, 个人信息保护法50. */
export const waysOfRedress = rulesFor(appealChannel, (fact, rule) => {
  const civilServant = fact.subjectKind.is("leadingCadre", "civilServant")
  const ofPersonnel = all(fact.contested.is("personnelDecision"), civilServant, not(fact.remedyTermOver))
  const ofSanction = all(fact.contested.is("governmentalSanction"), isPerson, not(fact.remedyTermOver))
  return [
    rule("appeal.review")
      .when(all(ofPersonnel, fact.remedyStage.is("none")))
      .may("review")
      .cite(article95),
    rule("appeal.appeal")
      .when(all(ofPersonnel, fact.remedyStage.is("none", "reviewed")))
      .may("appeal")
      .cite(article95),
    rule("appeal.re-examination")
      .when(all(ofSanction, fact.remedyStage.is("none")))
      .may("reExamination")
      .cite(reExaminationClause),
    rule("appeal.higher-review")
      .when(all(ofSanction, fact.remedyStage.is("reviewed")))
      .may("higherReview")
      .cite(reExaminationClause),
    rule("appeal.penalty")
      .when(all(fact.contested.is("adminPenalty"), not(fact.remedyTermOver)))
      .may("reconsideration", "litigation")
      .cite(
        cite(
          penaltyLaw,
          "第七条",
          text(
            "对行政处罚不服的，可以申请行政复议或者提起行政诉讼。",
            "Against an administrative penalty: reconsideration or litigation.",
          ),
        ),
      ),
    rule("appeal.information")
      .when(all(fact.contested.is("informationRefused"), isPerson))
      .may("litigation")
      .cite(
        cite(
          personalInformationLaw,
          "第五十条",
          text(
            "拒绝个人行使权利的请求应当说明理由；个人可以向人民法院起诉。",
            "A refusal of a person's request gives reasons; the person may go to court.",
          ),
        ),
      ),
  ]
})

/** The terms that these laws set. */
export const appealTermsOfLaw = {
  [reviewTerm.id]: days(30),
  [appealTerm.id]: days(30),
  [appealAfterReviewTerm.id]: days(15),
  [reviewDecisionTerm.id]: days(30),
  [appealDecisionTerm.id]: days(60),
  [appealExtension.id]: days(30),
  [reExaminationTerm.id]: months(1),
  [reExaminationDecisionTerm.id]: months(1),
  [higherReviewTerm.id]: months(1),
  [higherReviewDecisionTerm.id]: months(2),
}
