/**
 * 三（一）4 信用修复 of the district plan as data: application, acceptance, decision, service of the result. The plan opens
 * ways of repair and names neither steps nor periods: the steps are what any application takes, each period a parameter.
 */
import { text } from "../../../kernel/index.js"
import { plan } from "../../../law/index.js"
import { procedure, step, type IfLate } from "../../../procedure/index.js"
import { repairAcceptanceTerm, repairDecisionTerm, repairResultTerm } from "../../../repair/index.js"

const office = text("作出记录的单位", "the unit that made the record")
const late: IfLate = {
  effect: "higherOrganTold",
  words: text(
    "逾期不影响申请人的权利，申请仍在办理中；由联席会议办公室督促。",
    "The applicant's rights stand and the application stays open; the joint-conference office presses on.",
  ),
}

export const repairProcedure = procedure({
  id: "repair",
  label: text("信用修复", "repair"),
  citation: plan("3.1.4"),
  steps: [
    step({
      id: "applied",
      label: text("提出修复申请", "application"),
      actor: "subject",
      who: text("记录对象", "the subject"),
      follows: [],
    }),
    step({
      id: "accepted",
      label: text("受理", "acceptance"),
      actor: "organ",
      who: office,
      follows: ["applied"],
      recusal: true,
      deadlines: [
        {
          startsWith: "applied",
          startingEvent: text("收到修复申请", "receipt of the application"),
          period: repairAcceptanceTerm,
          whoIsLate: office,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "decided",
      label: text("作出决定", "decision"),
      actor: "organ",
      who: office,
      // A simple application may be decided at once.
      follows: ["applied", "accepted"],
      recusal: true,
      deadlines: [
        {
          startsWith: "accepted",
          startingEvent: text("受理修复申请", "acceptance of the application"),
          period: repairDecisionTerm,
          whoIsLate: office,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "resultServed",
      label: text("送达修复结果", "service of the result"),
      actor: "organ",
      who: office,
      follows: ["decided"],
      service: [
        { document: "result", label: text("修复结果", "the result"), to: "subject", proof: "proofOfService" },
      ],
      deadlines: [
        {
          startsWith: "decided",
          startingEvent: text("作出修复决定", "the decision"),
          period: repairResultTerm,
          whoIsLate: office,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "withdrawn",
      label: text("撤销修复", "withdrawal of the repair"),
      actor: "organ",
      who: office,
      follows: ["decided", "resultServed"],
      recusal: true,
    }),
  ],
})
