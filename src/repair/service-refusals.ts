/** Why a command about public service isn't carried out: one rejection for each reason, with the clause and the way on. */
import { cite, text } from "../kernel/index.js"
import { plan, volunteerRecords, volunteerRegulation } from "../law/index.js"
import { reject } from "../procedure/index.js"

export const clause = plan(
  "3.1.4",
  text(
    "支持个人通过社会公益服务等方式修复信用。",
    "Persons are supported to repair by public service and other ways.",
  ),
)

const voluntary = cite(
  volunteerRegulation,
  "第二条",
  text("志愿服务出于自愿。", "Volunteer service is given of one's own free will."),
)

const neverImposed = cite(
  volunteerRegulation,
  "第二十五条、第四十条",
  text(
    "任何组织和个人不得强行指派；主管部门强行指派的，责令改正。",
    "Nobody may be assigned against their will; an organ that does so is ordered to put it right.",
  ),
)

const trueCertificates = cite(
  volunteerRecords,
  "第三条",
  text("记录和证明应当真实、准确。", "Records and certificates are true and accurate."),
)

export const hoursWords = {
  at: "hours",
  message: text(
    "时数应当是大于0的半小时的倍数，并且不超过证明的时数。",
    "Hours are more than 0, in half hours, and no more than the certificate states.",
  ),
  remedy: text("请按核实结果填写时数。", "Enter the hours as they were confirmed."),
  citation: trueCertificates,
}

export const signedUpByAnother = reject(
  "service.notTheSubject",
  text(
    "公益服务只能由本人报名，单位和他人不得代为报名。",
    "Only the person signs up for public service, no unit and nobody else.",
  ),
  text(
    "请由本人自愿报名；不报名的，不因此受任何不利影响。",
    "Leave it to the person; not signing up has no disadvantage.",
  ),
  voluntary,
)

export const imposed = reject(
  "service.imposed",
  text(
    "公益服务不得指派，也不得作为办理其他事项的条件。",
    "Public service can't be assigned, nor made a condition of anything.",
  ),
  text(
    "请撤销指派或者条件；愿意参加的，由本人自愿报名。",
    "Take the assignment or condition back; whoever wants to, signs up freely.",
  ),
  neverImposed,
)

export const activityOver = reject(
  "service.activityOver",
  text("这次活动已经结束，或者日期有误。", "This occasion is over, or its dates are wrong."),
  text("请选择尚未结束的活动。", "Choose an occasion that isn't over."),
)

export const signedUpBefore = reject(
  "service.signedUpBefore",
  text("已经报名参加这次活动。", "The person has signed up for this occasion."),
  text("无需再次报名。", "There is nothing to sign up for again."),
)

export const notSignedUp = reject(
  "service.notSignedUp",
  text("没有报名参加这次活动。", "There is no such sign-up."),
  text("无需撤回。", "There is nothing to withdraw."),
)

export const notTheSubject = reject(
  "service.notTheSubject",
  text("只有本人可以撤回。", "Only the person can withdraw it."),
  text("请由本人办理；撤回不产生任何不利影响。", "Leave it to the person; withdrawing has no disadvantage."),
  voluntary,
)

export const notVoluntary = reject(
  "service.notVoluntary",
  text("非自愿的公益服务不能用于信用修复。", "Service that was not voluntary can't serve repair."),
  text(
    "请提交自愿参加的公益服务证明，或者以其他方式修复。",
    "Hand in voluntary service, or take another way to repair.",
  ),
  clause,
)

export const notEntered = reject(
  "service.notEntered",
  text("该证明尚未登记。", "This certificate has not been entered."),
  text("请先登记证明。", "Enter the certificate first."),
)

export const spent = reject(
  "service.spent",
  text("时数已经用于本记录的修复。", "The hours have served the repair of this record."),
  text(
    "修复已经生效，无需撤回或者重新核实；材料虚假的，依规撤销修复。",
    "The repair stands, and nothing need be withdrawn or verified again; false materials lead to withdrawing it.",
  ),
  clause,
)

export const spentTwice = reject(
  "service.spentTwice",
  text(
    "同一时数不得用于两条记录：合计超过证明的时数。",
    "An hour serves one record: together they would take more than the certificate has.",
  ),
  text(
    "请核对两条记录各用去的时数；用重了的，先更正较晚的一条。",
    "Check what each record took; if hours were taken twice, put the later one right first.",
  ),
  clause,
)

export const ownCase = reject(
  "decision.recusal",
  text(
    "当事人及其所在单位不能核实其公益服务。",
    "Neither the person nor their unit verifies their own service.",
  ),
  text(
    "请回避，改由他人或者上级机关核实。",
    "Recuse yourself: another body or the higher organ verifies it.",
  ),
  trueCertificates,
)

export const ownCertificate = reject(
  "decision.recusal",
  text("出具单位不能核实自己出具的证明。", "An issuer doesn't verify its own certificate."),
  text("请由受理修复的单位向出具单位核实。", "The body that handles the repair asks the issuer."),
  trueCertificates,
)

export const evidenceMissing = reject(
  "repair.evidence",
  text("没有核实材料。", "There is no evidence of the verification."),
  text("请补充核实材料的编号。", "Add the reference of the evidence."),
  clause,
)
