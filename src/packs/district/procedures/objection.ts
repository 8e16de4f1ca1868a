/** Objection to a record (异议) as data. The plan asks for the procedure and names no period: each is a parameter. */
import { text } from "../../../kernel/index.js"
import { plan } from "../../../law/index.js"
import { procedure, step, type IfLate } from "../../../procedure/index.js"
import { objectionHandling, objectionSourceReply, objectionTransfer } from "../../../objection/index.js"

const office = text("受理异议的单位", "the unit that receives the objection")
const source = text("信息提供单位", "the source unit")
const late: IfLate = {
  effect: "higherOrganTold",
  words: text(
    "逾期未处理的，异议仍在处理中，标注不得撤销；由联席会议办公室督促。",
    "The objection stays open and its mark stays; the joint-conference office presses on.",
  ),
}

export const objectionProcedure = procedure({
  id: "objection",
  label: text("异议处理", "objection"),
  citation: plan("3.1.4"),
  steps: [
    step({
      id: "filed",
      label: text("提出异议", "filing"),
      actor: "subject",
      who: text("记录对象", "the subject"),
      follows: [],
    }),
    step({
      id: "accepted",
      label: text("受理", "acceptance"),
      actor: "organ",
      who: office,
      follows: ["filed"],
      recusal: true,
    }),
    step({
      id: "transferred",
      label: text("转交信息提供单位", "transfer to the source unit"),
      actor: "organ",
      who: office,
      follows: ["filed"],
      recusal: true,
      deadlines: [
        {
          startsWith: "filed",
          startingEvent: text("收到异议", "receipt of the objection"),
          period: objectionTransfer,
          whoIsLate: office,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "notAccepted",
      label: text("不予受理或者告知补正", "not accepted"),
      actor: "organ",
      who: office,
      follows: ["filed"],
      recusal: true,
    }),
    step({
      id: "decided",
      label: text("处理并答复", "decision and answer"),
      actor: "organ",
      who: office,
      follows: ["accepted", "transferred"],
      recusal: true,
      deadlines: [
        {
          startsWith: "accepted",
          startingEvent: text("受理异议", "acceptance of the objection"),
          period: objectionHandling,
          whoIsLate: office,
          ifLate: late,
        },
        {
          startsWith: "transferred",
          startingEvent: text("转交异议", "transfer of the objection"),
          period: objectionSourceReply,
          whoIsLate: source,
          ifLate: late,
        },
      ],
    }),
  ],
})
