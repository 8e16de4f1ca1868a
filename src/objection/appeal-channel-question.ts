/**
 * Which ways of redress stand open against a burden. Not whether one is justified, and none is exhausted by another but
 * where the law says so. A record isn't among the matters of the appeal of civil servants: it has its own way, objection.
 */
import { subjectKind } from "../facts/index.js"
import { text } from "../kernel/index.js"
import { booleanFact, each, oneOfFact } from "../policy/index.js"
import { appealTerm, higherReviewTerm, reExaminationTerm, reviewTerm } from "./appeal-periods.js"

const contested = oneOfFact("contested", {
  label: text("不服的事项", "what is contested"),
  prompt: text("对什么不服？", "What is contested?"),
  options: {
    record: text("政务失信记录", "record of government dishonesty"),
    measure: text("失信惩戒措施", "penalty for dishonesty"),
    governmentalSanction: text("政务处分决定", "governmental sanction"),
    personnelDecision: text(
      "任免机关的处分、降职、免职、年度考核不称职",
      "sanction, demotion, removal or incompetent evaluation by the appointing organ",
    ),
    adminPenalty: text("行政处罚决定", "administrative penalty"),
    informationRefused: text(
      "拒绝本人查阅、更正个人信息的请求",
      "refused access to, or correction of, own information",
    ),
    other: text("其他处理", "anything else"),
  },
})

const remedyStage = oneOfFact("remedyStage", {
  label: text("已经走到的救济环节", "remedy so far"),
  prompt: text("已经作出过什么救济决定？", "What has been decided on a remedy so far?"),
  options: {
    none: text("没有", "nothing"),
    reviewed: text("复核或者复审已决定", "review or re-examination decided"),
    appealed: text("申诉或者上一级复核已决定", "appeal or the higher review decided"),
  },
})

const remedyTermOver = booleanFact("remedyTermOver", {
  label: text("法定申请期限届满", "term for applying over"),
  prompt: text(
    "法律规定的申请期限是否已经届满？（没有期限的答“否”）",
    "Is the term that the law sets for applying over? (Where there is none: no.)",
  ),
})

/**
 * 救济途径 (each): the ways that are open. All favour the subject.
 * @example
 * appealChannel.outcomes.map(({ id }) => id)
 * // => ["objection", "review", "appeal", "reExamination", "higherReview", "reconsideration", "litigation", "petition"]
 */
export const appealChannel = each("appeal.channel", {
  title: text("救济途径", "ways of redress"),
  ask: text("对该处理不服，有哪些途径？", "Which ways are open against it?"),
  facts: [contested, subjectKind, remedyStage, remedyTermOver],
  outcomes: {
    objection: { label: text("提出异议", "objection"), bearing: "benefit" },
    review: {
      label: text("向原处理机关申请复核", "review by the deciding organ"),
      bearing: "benefit",
      payload: [reviewTerm.id],
    },
    appeal: {
      label: text("向同级公务员主管部门或者上一级机关申诉", "appeal"),
      bearing: "benefit",
      payload: [appealTerm.id],
    },
    reExamination: {
      label: text("向作出决定的监察机关申请复审", "re-examination by the supervisory organ"),
      bearing: "benefit",
      payload: [reExaminationTerm.id],
    },
    higherReview: {
      label: text("向上一级监察机关申请复核", "review by the higher supervisory organ"),
      bearing: "benefit",
      payload: [higherReviewTerm.id],
    },
    reconsideration: { label: text("申请行政复议", "administrative reconsideration"), bearing: "benefit" },
    litigation: { label: text("提起行政诉讼", "administrative litigation"), bearing: "benefit" },
    petition: { label: text("投诉举报、信访", "complaint or petition"), bearing: "benefit" },
  },
})
