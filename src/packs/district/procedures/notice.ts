/**
 * Notice before recording (告知与陈述申辩) as data. The plan asks for notice and says neither when nor how long the subject
 * has to answer: the term is a parameter.
 */
import { text } from "../../../kernel/index.js"
import { plan } from "../../../law/index.js"
import { procedure, step } from "../../../procedure/index.js"
import { noticeDefenceTerm } from "../../../objection/index.js"

const office = text("拟作出记录的单位", "the unit that intends the record")
const subject = text("记录对象", "the subject")

export const noticeProcedure = procedure({
  id: "notice",
  label: text("告知与陈述申辩", "notice, statement and defence"),
  citation: plan("3.1.4"),
  steps: [
    step({
      id: "served",
      label: text("送达告知书", "service of the notice"),
      actor: "organ",
      who: office,
      follows: [],
      service: [
        {
          document: "notice",
          label: text("告知书", "the notice"),
          to: "subject",
          proof: "proofOfService",
        },
      ],
      recusal: true,
    }),
    step({
      id: "defended",
      label: text("陈述申辩", "statement and defence"),
      actor: "subject",
      who: subject,
      follows: ["served", "defended", "answered"],
      deadlines: [
        {
          startsWith: "served",
          startingEvent: text("送达告知书", "service of the notice"),
          period: noticeDefenceTerm,
          whoIsLate: subject,
          ifLate: {
            effect: "caseGoesOn",
            words: text(
              "期满未陈述申辩的，可以继续办理；未申辩不得作为加重的理由。",
              "Once it has run the case may go on; not having answered is never held against the subject.",
            ),
          },
        },
      ],
    }),
    step({
      id: "answered",
      label: text("复核答复", "answer to the defence"),
      actor: "organ",
      who: office,
      follows: ["defended"],
      recusal: true,
    }),
  ],
})
