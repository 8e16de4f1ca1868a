/**
 * 复核、申诉 of civil servants (公务员法95, 96) as data, with the terms that the law sets. They contest a sanction or another
 * matter of personnel, never the record as such; what they change reaches the record as a change of its instrument.
 */
import { text } from "../../../kernel/index.js"
import {
  appealAfterReviewTerm,
  appealDecisionTerm,
  appealExtension,
  appealTerm,
  reviewDecisionTerm,
  reviewTerm,
} from "../../../objection/index.js"
import { procedure, step } from "../../../procedure/index.js"
import { late, receiverDecides, servedOnSubject } from "./shared.js"

const person = text("公务员本人", "the civil servant")
const decider = text("原处理机关", "the organ that decided")
const appealed = text(
  "同级公务员主管部门，或者作出决定的机关的上一级机关",
  "the department in charge of civil servants, or the organ above the one that decided",
)

export const civilServantReviewProcedure = procedure({
  id: "civilServantReview",
  label: text("复核与申诉", "review and appeal"),
  citation: reviewTerm.citation,
  directed: true,
  steps: [
    step({
      id: "known",
      label: text("知道人事处理", "the decision becomes known"),
      actor: "either",
      who: person,
      follows: [],
    }),
    step({
      id: "reviewApplied",
      label: text("申请复核", "application for review"),
      actor: "subject",
      who: person,
      follows: ["known"],
      deadlines: [
        {
          startsWith: "known",
          startingEvent: text("知道人事处理", "knowing of the decision"),
          period: reviewTerm,
          whoIsLate: person,
          ifLate: receiverDecides,
        },
      ],
    }),
    step({
      id: "reviewDecided",
      label: text("复核决定", "decision on the review"),
      actor: "organ",
      who: decider,
      follows: ["reviewApplied"],
      recusal: true,
      deadlines: [
        {
          startsWith: "reviewApplied",
          startingEvent: text("接到复核申请", "receipt of the application"),
          period: reviewDecisionTerm,
          whoIsLate: decider,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "reviewServed",
      label: text("送达复核决定", "service of the decision on the review"),
      actor: "organ",
      who: decider,
      follows: ["reviewDecided"],
      service: [servedOnSubject],
    }),
    step({
      id: "appealed",
      label: text("申诉", "appeal"),
      actor: "subject",
      who: person,
      // A review that isn't decided, or whose decision isn't served, keeps nobody from appealing.
      follows: ["known", "reviewApplied", "reviewDecided", "reviewServed"],
      deadlines: [
        {
          startsWith: "reviewServed",
          startingEvent: text("接到复核决定", "receipt of the decision on the review"),
          period: appealAfterReviewTerm,
          whoIsLate: person,
          ifLate: receiverDecides,
        },
        {
          startsWith: "known",
          startingEvent: text("知道人事处理", "knowing of the decision"),
          period: appealTerm,
          whoIsLate: person,
          ifLate: receiverDecides,
        },
      ],
    }),
    step({
      id: "appealDecided",
      label: text("申诉处理决定", "decision on the appeal"),
      actor: "organ",
      who: appealed,
      follows: ["appealed"],
      recusal: true,
      independent: true,
      deadlines: [
        {
          startsWith: "appealed",
          startingEvent: text("受理申诉", "acceptance of the appeal"),
          period: appealDecisionTerm,
          whoIsLate: appealed,
          ifLate: late,
          extension: {
            period: appealExtension,
            bounds: "added",
            approvedBy: text("受理申诉的机关", "the organ that handles the appeal"),
            citation: appealExtension.citation,
          },
        },
      ],
    }),
    step({
      id: "appealServed",
      label: text("送达申诉处理决定", "service of the decision on the appeal"),
      actor: "organ",
      who: appealed,
      follows: ["appealDecided"],
      service: [servedOnSubject],
    }),
  ],
})
