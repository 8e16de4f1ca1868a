/**
 * 三（一）4 投诉 about a record, as data: received, passed on, never to the body complained of, verified, answered. The plan
 * asks for the procedure and names no period: each is a parameter.
 */
import { text, type Text } from "../../../kernel/index.js"
import { plan } from "../../../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../../../policy/index.js"
import { procedure, step, type IfLate } from "../../../procedure/index.js"

const citation = plan("3.1.4")
const office = text("受理投诉的单位", "the unit that receives the complaint")
const late: IfLate = {
  effect: "higherOrganTold",
  words: text(
    "投诉仍在办理中，由联席会议办公室督促。",
    "The complaint stays open; the joint-conference office presses on.",
  ),
}

const term = <const Id extends string>(id: Id, label: Text): Parameter<Id, PeriodType> =>
  parameter(
    id,
    { kind: "period" },
    {
      label,
      issuedBy: text("区社会信用体系建设联席会议办公室", "the district joint-conference office"),
      citation,
    },
  )

/** From receipt to passing the complaint on. */
export const complaintTransferTerm = term(
  "recordComplaint.transferTerm",
  text("投诉转交期限", "term to pass a complaint on"),
)

/** From receipt to the answer. */
export const complaintAnswerTerm = term(
  "recordComplaint.answerTerm",
  text("投诉答复期限", "term to answer a complaint"),
)

export const recordComplaintProcedure = procedure({
  id: "recordComplaint",
  label: text("对失信记录的投诉", "complaint about a record"),
  citation,
  directed: true,
  steps: [
    step({
      id: "received",
      label: text("收到投诉", "receipt"),
      actor: "either",
      who: text("记录对象提出，受理投诉的单位登记", "the subject complains, the receiving unit registers it"),
      follows: [],
    }),
    step({
      id: "transferred",
      label: text("转交有权处理的单位", "transfer to the competent unit"),
      actor: "organ",
      who: office,
      follows: ["received"],
      independent: true,
      service: [
        {
          document: "complaint",
          label: text("投诉材料", "the complaint"),
          to: "other",
          proof: "proofOfService",
        },
      ],
      deadlines: [
        {
          startsWith: "received",
          startingEvent: text("收到投诉", "receipt of the complaint"),
          period: complaintTransferTerm,
          whoIsLate: office,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "verified",
      label: text("核实", "verification"),
      actor: "organ",
      who: text("有权处理的单位", "the competent unit"),
      follows: ["received", "transferred"],
      evidence: ["verificationReport"],
      recusal: true,
      independent: true,
    }),
    step({
      id: "answered",
      label: text("答复", "answer"),
      actor: "organ",
      who: text("有权处理的单位", "the competent unit"),
      follows: ["verified"],
      recusal: true,
      independent: true,
      service: [
        { document: "answer", label: text("答复", "the answer"), to: "subject", proof: "proofOfService" },
      ],
      deadlines: [
        {
          startsWith: "received",
          startingEvent: text("收到投诉", "receipt of the complaint"),
          period: complaintAnswerTerm,
          whoIsLate: office,
          ifLate: late,
        },
      ],
    }),
  ],
})
