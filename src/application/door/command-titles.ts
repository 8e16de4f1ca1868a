// What each command is called, for published schemas and lists of acts. Not the event's name: a command may be refused.

import { text, type Text } from "../../kernel/index.js"
import type { CommandType } from "../../record/index.js"

const titles: Readonly<Record<CommandType, Text>> = {
  reportAllegation: text("登记失信线索，开始办理", "Report an allegation and open the case"),
  establishFacts: text("登记查明的事实", "Enter facts that were established"),
  registerInstrument: text("登记认定依据文书", "Register the instrument that the record rests on"),
  chooseAdmission: text("决定是否拟作出失信记录", "Choose whether a record is intended"),
  chooseRecording: text(
    "告知、申辩后决定是否作出失信记录",
    "Choose, after notice and defence, whether a record is made",
  ),
  chooseSeverity: text("认定失信程度", "Choose the severity"),
  changeInstrument: text("登记文书的变动", "Enter a change of the instrument"),
  resolveRedecision: text("登记重新处理的结果", "Enter the result of the re-decision"),
  chooseCascade: text("文书变动后，决定进一步的处理", "Choose what more follows from a changed instrument"),
  startTolerance: text("启动容错认定", "Start the determination of tolerance"),
  chooseToleranceAcceptance: text(
    "决定是否受理容错认定申请",
    "Choose whether the application for tolerance is accepted",
  ),
  verifyTolerance: text("登记容错事项的核实", "Enter the verification for tolerance"),
  chooseTolerance: text("作出容错认定", "Choose the determination of tolerance"),
  reportTolerance: text("登记容错认定结论的报备", "Enter that the determination of tolerance was reported"),
  withdrawTolerance: text("撤销容错认定", "Withdraw the determination of tolerance"),
  serveNotice: text("登记告知书的送达", "Enter the service of the notice"),
  receiveDefence: text("登记收到的陈述、申辩", "Enter the statement and defence received"),
  answerDefence: text("复核答复陈述、申辩", "Review and answer the statement and defence"),
  noteChangeSinceNotice: text("登记告知后的变化", "Enter a change since the notice"),
  chooseLeniency: text("决定是否从轻或者免于惩戒", "Choose leniency"),
  choosePenalties: text("决定惩戒措施", "Choose the measures"),
  liftMeasures: text("解除惩戒措施", "Lift measures"),
  chooseDisclosure: text("决定公开、共享的范围", "Choose the scope of disclosure"),
  publishRecord: text("登记失信记录的公示", "Enter the publication of the record"),
  shareRecord: text("登记失信记录的共享", "Enter the sharing of the record"),
  closePublicity: text("停止公示", "End the publicity"),
  tellReceivers: text("告知已接收单位", "Tell those who received the record"),
  fileObjection: text("登记异议", "Enter an objection"),
  chooseObjectionAcceptance: text("决定是否受理异议", "Choose whether the objection is accepted"),
  chooseObjectionEffect: text(
    "决定异议处理期间的标注或者中止",
    "Choose the mark or the freeze while the objection is open",
  ),
  chooseObjectionOutcome: text("作出异议处理结果", "Choose the outcome of the objection"),
  recordRectification: text("登记整改情况", "Enter the rectification"),
  makeCommitment: text("登记信用承诺", "Enter the credit commitment"),
  signUpForService: text("登记本人报名参加公益服务", "Enter one's own sign-up for public service"),
  withdrawSignUp: text("撤回公益服务报名", "Withdraw a sign-up for public service"),
  enterService: text("登记社会公益服务证明", "Enter a certificate of public service"),
  withdrawService: text("撤回公益服务证明", "Withdraw a certificate of public service"),
  verifyService: text("登记向出具单位核实的结果", "Enter what the issuer of the certificate says"),
  chooseServiceRecognition: text("决定是否认定社会公益服务", "Choose whether public service is recognised"),
  noteSpentElsewhere: text(
    "登记公益服务时数已用于另一记录的修复",
    "Note that hours of public service served another record",
  ),
  applyRepair: text("登记信用修复申请", "Enter the application for repair"),
  chooseRepair: text("决定是否准予信用修复", "Choose whether the record is repaired"),
  chooseRepairEffects: text("决定信用修复后的处理", "Choose what more follows from the repair"),
  withdrawRepair: text("撤销信用修复", "Withdraw the repair"),
}

/** All types of command, in the order of a case's life. */
export const commandTypes: readonly CommandType[] = Object.keys(titles).flatMap((name) =>
  isCommandType(name) ? [name] : [],
)

function isCommandType(name: string): name is CommandType {
  return name in titles
}

/**
 * What a command does, in a few words.
 *
 * @example
 * commandTitle("applyRepair").zh // => "登记信用修复申请"
 */
export function commandTitle(type: CommandType): Text {
  return titles[type]
}
