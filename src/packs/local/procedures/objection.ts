/**
 * Examples of localities: how the terms of an objection are lengthened or stand still where a regulation says so. Each is
 * the district's procedure with the clauses of its place; beside it stands the pack with the numbers.
 */
import { cite, text } from "../../../kernel/index.js"
import {
  henanCreditRegulation,
  shenzhenCreditRegulation,
  zhejiangCreditRegulation,
} from "../../../law/index.js"
import { objectionExtension, objectionHandlingAtMost, objectionReview } from "../../../objection/index.js"
import { procedure, step, type Procedure, type StepDeadline } from "../../../procedure/index.js"
import { objectionProcedure } from "../../district/procedures/index.js"

/** The district's procedure of objection with its terms to decide changed. */
const withTerms = (
  change: (term: StepDeadline) => StepDeadline,
  citation: Procedure["citation"],
): Procedure => ({
  ...objectionProcedure,
  citation,
  steps: objectionProcedure.steps.map((one) =>
    one.id === "decided" ? { ...one, deadlines: one.deadlines.map(change) } : one,
  ),
})

const zhejiang = cite(
  zhejiangCreditRegulation,
  "第三十条",
  text(
    "经负责人批准可以延长，累计不超过二十个工作日。",
    "Extended with the approval of the person in charge, 20 workdays in all at most.",
  ),
)

/** 浙江省公共信用信息管理条例第三十条: extended with approval, bounded as a whole. Numbers: `objectionZhejiang`. */
export const objectionProcedureZhejiang = withTerms(
  (term) => ({
    ...term,
    extension: {
      period: objectionHandlingAtMost,
      bounds: "altogether",
      approvedBy: text("单位负责人", "the person in charge of the unit"),
      citation: zhejiang,
    },
  }),
  zhejiang,
)

const zhejiangReview = cite(
  zhejiangCreditRegulation,
  "第三十一条",
  text(
    "对处理结果不服的可以申请复核，五个工作日内答复。",
    "Against the answer: a review, answered in 5 workdays.",
  ),
)

/** 浙江省公共信用信息管理条例第三十一条: the answer to an objection is looked at again. Numbers: `objectionZhejiang`. */
export const objectionReviewZhejiang = procedure({
  id: "objectionReview",
  label: text("异议复核", "review of the answer to an objection"),
  citation: zhejiangReview,
  steps: [
    step({
      id: "asked",
      label: text("申请复核", "request for review"),
      actor: "subject",
      who: text("记录对象", "the subject"),
      follows: [],
    }),
    step({
      id: "answered",
      label: text("复核答复", "answer to the review"),
      actor: "organ",
      who: text("处理异议的单位", "the unit that decided the objection"),
      follows: ["asked"],
      recusal: true,
      service: [
        { document: "answer", label: text("复核答复", "the answer"), to: "subject", proof: "proofOfService" },
      ],
      deadlines: [
        {
          startsWith: "asked",
          startingEvent: text("收到复核申请", "receipt of the request"),
          period: objectionReview,
          whoIsLate: text("处理异议的单位", "the unit that decided the objection"),
          ifLate: {
            effect: "higherOrganTold",
            words: text(
              "复核仍在办理中，由上级机关督促。",
              "The review stays open; the higher organ presses on.",
            ),
          },
        },
      ],
    }),
  ],
})

const shenzhen = cite(
  shenzhenCreditRegulation,
  "第四十八条至第五十一条",
  text(
    "经主要负责人批准可以延长三个工作日。",
    "Extended by 3 workdays with the approval of the head of the unit.",
  ),
)

/** 深圳经济特区社会信用条例第四十八条至第五十一条: extended with approval. Numbers: `objectionShenzhen`. */
export const objectionProcedureShenzhen = withTerms(
  (term) => ({
    ...term,
    extension: {
      period: objectionExtension,
      bounds: "added",
      approvedBy: text("单位主要负责人", "the head of the unit"),
      citation: shenzhen,
    },
  }),
  shenzhen,
)

const henan = cite(
  henanCreditRegulation,
  "第四十一条",
  text("鉴定、评审的时间不计入办理期限。", "Time for appraisals and expert reviews isn't counted."),
)

/** 河南省社会信用条例第四十一条: time for appraisals isn't counted. Numbers: `objectionHenan`. */
export const objectionProcedureHenan = withTerms(
  (term) => ({
    ...term,
    suspensions: [
      { id: "appraisal", label: text("鉴定、评审", "appraisal or expert review"), citation: henan },
    ],
  }),
  henan,
)
