/**
 * The terms of the remedies that laws give against sanctions: for applying, and for deciding. Set by the laws themselves; a
 * remedy against a record of dishonesty has no term in any of them.
 */
import { cite, text, type Citation, type Text } from "../kernel/index.js"
import { civilServantLaw, supervisionLaw } from "../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../policy/index.js"

const appeals = cite(
  civilServantLaw,
  "第九十五条",
  text(
    "知道之日起三十日内申请复核；接到复核决定十五日内申诉，也可以不经复核三十日内直接申诉。",
    "Review within 30 days of knowing; appeal within 15 days of the review, or within 30 days without one.",
  ),
)

const decisions = cite(
  civilServantLaw,
  "第九十六条",
  text(
    "复核三十日内决定，申诉六十日内决定，可以延长不超过三十日；复核、申诉不停止执行，不因申请加重。",
    "Review in 30 days, appeal in 60, extended by 30 at most; neither stops execution, and nothing gets worse for it.",
  ),
)

/** 监察法第五十六条. */
export const reExaminationClause = cite(
  supervisionLaw,
  "第五十六条",
  text(
    "收到决定一个月内申请复审，复审一个月内决定；收到复审决定一个月内申请复核，复核二个月内决定；期间不停止执行。",
    "Re-examination within a month, decided in one; review within a month of it, decided in two; execution goes on.",
  ),
)

const term = <const Id extends string>(id: Id, label: Text, citation: Citation): Parameter<Id, PeriodType> =>
  parameter(id, { kind: "period" }, { label, issuedBy: text("法律", "the law"), setBy: "pack", citation })

export const reviewTerm = term("appeal.reviewTerm", text("申请复核期限", "term to ask for review"), appeals)
export const appealTerm = term(
  "appeal.appealTerm",
  text("直接申诉期限", "term to appeal without review"),
  appeals,
)
export const appealAfterReviewTerm = term(
  "appeal.afterReviewTerm",
  text("复核后申诉期限", "term to appeal after review"),
  appeals,
)
export const reviewDecisionTerm = term(
  "appeal.reviewDecision",
  text("复核决定期限", "period to decide a review"),
  decisions,
)
export const appealDecisionTerm = term(
  "appeal.appealDecision",
  text("申诉处理期限", "period to decide an appeal"),
  decisions,
)
export const appealExtension = term(
  "appeal.appealExtension",
  text("申诉延长期限", "extension of an appeal at most"),
  decisions,
)
export const reExaminationTerm = term(
  "appeal.reExaminationTerm",
  text("申请复审期限", "term to ask for re-examination"),
  reExaminationClause,
)
export const reExaminationDecisionTerm = term(
  "appeal.reExaminationDecision",
  text("复审决定期限", "period to decide a re-examination"),
  reExaminationClause,
)
export const higherReviewTerm = term(
  "appeal.higherReviewTerm",
  text("向上一级监察机关申请复核期限", "term to ask the higher supervisory organ for review"),
  reExaminationClause,
)
export const higherReviewDecisionTerm = term(
  "appeal.higherReviewDecision",
  text("上一级监察机关复核决定期限", "period for the higher supervisory organ's review"),
  reExaminationClause,
)

/** All terms of remedies. */
export const appealTerms = [
  reviewTerm,
  appealTerm,
  appealAfterReviewTerm,
  reviewDecisionTerm,
  appealDecisionTerm,
  appealExtension,
  reExaminationTerm,
  reExaminationDecisionTerm,
  higherReviewTerm,
  higherReviewDecisionTerm,
] as const
