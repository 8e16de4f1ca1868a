/** Why a command about joint measures isn't carried out: one fault for each reason, with the clause and the way on. */
import { fault, text, type Fault, type Text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { listRequired } from "./linkage-catalogue.js"

/** 三（一）2: initiate, respond, feed back. */
export const linkageClause = plan(
  "3.1.2",
  text(
    "记录单位主动发起、实施单位主动响应、实施结果主动反馈。",
    "The recording unit initiates, the implementing units respond, the results are fed back.",
  ),
)

const because = (
  name: string,
  at: string | undefined,
  message: Text,
  remedy: Text,
  citation = linkageClause,
): Fault => fault(`linkage.${name}`, { ...(at === undefined ? {} : { at }), message, remedy, citation })

export const notListed = because(
  "notListed",
  "measure",
  text("该措施不在清单之内。", "The measure is not in the list."),
  text("请选择清单内的措施；不得自行增设。", "Choose a measure of the list; none may be added."),
  listRequired,
)

export const otherBearing = because(
  "otherBearing",
  "measure",
  text(
    "激励不能作为惩戒发起，惩戒也不能作为激励发起。",
    "An incentive isn't a penalty, nor a penalty an incentive.",
  ),
  text("请按清单选择相应的发起方式。", "Initiate it as what the list says it is."),
  listRequired,
)

export const notForSubject = because(
  "notForSubject",
  "measure",
  text(
    "清单没有规定该措施适用于这类对象。",
    "The list does not provide the measure for this kind of subject.",
  ),
  text("请核对对象是单位还是个人。", "Check whether it is for units or for persons."),
  listRequired,
)

export const notImposed = because(
  "notImposed",
  "measure",
  text("本案没有正在执行的这项惩戒措施。", "No such measure is in effect in this case."),
  text(
    "请先依法作出惩戒决定；记录中止、修复或者措施到期的，不得发起。",
    "Decide the penalty first; while the record rests, or after repair or expiry, nothing is initiated.",
  ),
)

export const unknownUnit = because(
  "unknownUnit",
  "units",
  text("有的单位不是清单列明的实施单位。", "A unit is not among those the list names for the measure."),
  text("请核对实施单位的代号和职责。", "Check its reference and what it is competent for."),
)

export const otherCase = because(
  "otherCase",
  "record",
  text("所给的案件不是该对象的案件，或者没有读出。", "The case is another subject's, or was not read."),
  text("请重新读出该对象的案件再办理。", "Read the subject's case again, then decide."),
)

export const noUnits = because(
  "noUnits",
  "units",
  text("没有写明请哪些单位实施。", "No unit is asked."),
  text("请至少选择一个实施单位。", "Choose at least one unit."),
)

export const unitTwice = because(
  "unitTwice",
  "units",
  text("同一单位被列了两次。", "A unit is listed twice."),
  text("请只保留一次。", "List it once."),
)

export const subjectAsked = because(
  "subjectAsked",
  "units",
  text("不能请对象自己对自己实施措施。", "The subject can't be asked to carry out a measure on itself."),
  text("请由其他有职责的单位实施。", "Another competent unit carries it out."),
)

export const ownCase = because(
  "ownCase",
  "by",
  text("当事人不能办理自己的联动奖惩。", "Nobody handles joint measures in their own case."),
  text("请回避，改由他人或者上级机关办理。", "Recuse yourself: another person or the higher organ does it."),
)

export const requestTaken = because(
  "requestTaken",
  "request",
  text("这一编号已经用过。", "The request's id has been used."),
  text("请使用新的编号；重复发送的无需再办。", "Give a new id; if it was sent twice nothing is left to do."),
)

export const alreadyAsked = because(
  "alreadyAsked",
  "units",
  text("该单位已经在办理同一措施，不得重复发起。", "A unit has been asked for the same measure already."),
  text("请等待答复，或者在原请求中再次提请。", "Await its answer, or ask again within that request."),
)

export const unknownRequest = because(
  "unknownRequest",
  "request",
  text("没有这一请求。", "There is no such request."),
  text("请核对请求编号。", "Check its id."),
)

export const ended = because(
  "ended",
  "request",
  text("该请求已经终止，不得再实施。", "The request has ended: nothing of it may be carried out."),
  text("已经实施的，请解除并反馈；没有实施的，也请反馈。", "Lift what was carried out, and confirm it."),
)

export const notEnded = because(
  "notEnded",
  "request",
  text("该请求没有终止，还不需要解除。", "The request has not ended: there is nothing to lift yet."),
  text("请在接到解除通知后反馈。", "Confirm once told to lift."),
)

export const notAsked = because(
  "notAsked",
  "by",
  text("该单位没有被请求实施这项措施。", "The unit was not asked in this request."),
  text("请由被请求的单位答复。", "The units that were asked answer."),
)

export const notInitiator = because(
  "notInitiator",
  "by",
  text("只有发起单位可以这样办理。", "Only the unit that initiated may do this."),
  text("请联系发起单位。", "Turn to the unit that initiated."),
)

export const answeredAlready = because(
  "answered",
  "request",
  text("该单位已经答复，不得直接改写。", "The unit has answered; an answer isn't written over."),
  text("需要更正的，先说明理由收回原答复。", "To correct it, first take it back with a reason."),
)

export const feedbackBeforeResponse = because(
  "feedbackBeforeResponse",
  "request",
  text("尚未响应，不能反馈实施结果。", "Results are fed back only after a response."),
  text("请先响应，再反馈。", "Respond first, then feed back."),
)

export const nothingToTakeBack = because(
  "nothingToTakeBack",
  "request",
  text("该单位还没有答复。", "The unit has not answered."),
  text("请直接答复。", "Answer."),
)

export const effectNotTakenBack = because(
  "effectNotTakenBack",
  "request",
  text("已经反馈实施的，不能当作没有答复。", "What was fed back as carried out can't count as unanswered."),
  text(
    "反馈有误的，由发起单位撤回请求，解除后重新发起。",
    "The initiator withdraws; after lifting it is asked anew.",
  ),
)

export const notDeclined = because(
  "notDeclined",
  "unit",
  text("该单位没有拒绝，也没有反馈无法实施。", "The unit neither refused nor reported that it could not."),
  text("请等待答复。", "Await its answer."),
)

export const reasonMissing = because(
  "reasonMissing",
  "statementRef",
  text("没有书面说明理由。", "There is no reason in writing."),
  text("请给出理由文书的编号。", "Refer to the written reasons."),
)

export const evidenceMissing = because(
  "evidenceMissing",
  "evidence",
  text("没有实施或者解除的凭证。", "There is no evidence of what was done."),
  text("请补充凭证的编号。", "Add its reference."),
)

export const alreadyLifted = because(
  "alreadyLifted",
  "request",
  text("该单位已经反馈解除，或者无需解除。", "The unit has confirmed it, or has nothing to lift."),
  text("无需再办。", "Nothing is left to do."),
)

export const untilPast = because(
  "untilPast",
  "until",
  text("截止日期早于当日。", "The last day lies before today."),
  text("请核对截止日期。", "Check the last day."),
)

export const notIncentive = because(
  "notIncentive",
  "request",
  text("该请求不是守信激励。", "The request is no incentive."),
  text(
    "惩戒随案件终止，或者由发起单位撤回。",
    "A penalty ends with its case, or its initiator withdraws it.",
  ),
)
