/**
 * 复审、复核 of governmental sanctions (监察法56) as data, with the terms that the law sets. Neither stops the execution of
 * the sanction; what they change reaches the record as a change of its instrument.
 */
import { text } from "../../../kernel/index.js"
import {
  higherReviewDecisionTerm,
  higherReviewTerm,
  reExaminationClause,
  reExaminationDecisionTerm,
  reExaminationTerm,
} from "../../../objection/index.js"
import { procedure, step } from "../../../procedure/index.js"
import { late, receiverDecides, servedOnSubject } from "./shared.js"

const person = text("监察对象本人", "the person under supervision")
const decider = text("作出决定的监察机关", "the supervisory organ that decided")
const higher = text("上一级监察机关", "the higher supervisory organ")

export const reExaminationProcedure = procedure({
  id: "reExamination",
  label: text("复审与复核", "re-examination and review"),
  citation: reExaminationClause,
  directed: true,
  steps: [
    step({
      id: "received",
      label: text("收到处分决定", "receipt of the decision"),
      actor: "either",
      who: person,
      follows: [],
    }),
    step({
      id: "reExaminationApplied",
      label: text("申请复审", "application for re-examination"),
      actor: "subject",
      who: person,
      follows: ["received"],
      deadlines: [
        {
          startsWith: "received",
          startingEvent: text("收到处分决定", "receipt of the decision"),
          period: reExaminationTerm,
          whoIsLate: person,
          ifLate: receiverDecides,
        },
      ],
    }),
    step({
      id: "reExaminationDecided",
      label: text("复审决定", "decision on the re-examination"),
      actor: "organ",
      who: decider,
      follows: ["reExaminationApplied"],
      recusal: true,
      deadlines: [
        {
          startsWith: "reExaminationApplied",
          startingEvent: text("收到复审申请", "receipt of the application"),
          period: reExaminationDecisionTerm,
          whoIsLate: decider,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "reExaminationServed",
      label: text("送达复审决定", "service of the decision on the re-examination"),
      actor: "organ",
      who: decider,
      follows: ["reExaminationDecided"],
      service: [servedOnSubject],
    }),
    step({
      id: "reviewApplied",
      label: text("申请复核", "application for review"),
      actor: "subject",
      who: person,
      follows: ["reExaminationServed"],
      deadlines: [
        {
          startsWith: "reExaminationServed",
          startingEvent: text("收到复审决定", "receipt of the decision on the re-examination"),
          period: higherReviewTerm,
          whoIsLate: person,
          ifLate: receiverDecides,
        },
      ],
    }),
    step({
      id: "reviewDecided",
      label: text("复核决定", "decision on the review"),
      actor: "organ",
      who: higher,
      follows: ["reviewApplied"],
      recusal: true,
      independent: true,
      deadlines: [
        {
          startsWith: "reviewApplied",
          startingEvent: text("收到复核申请", "receipt of the application"),
          period: higherReviewDecisionTerm,
          whoIsLate: higher,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "reviewServed",
      label: text("送达复核决定", "service of the decision on the review"),
      actor: "organ",
      who: higher,
      follows: ["reviewDecided"],
      service: [servedOnSubject],
    }),
  ],
})
