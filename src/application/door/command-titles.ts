// What each command is called, for published schemas and lists of acts. Not the event's name: a command may be refused.

import { text, type Text } from "../../kernel/index.js"
import type { DossierCommandBody } from "../../dossier/index.js"
import type { LinkageCommand } from "../../linkage/index.js"
import type { CommandType } from "../../record/index.js"

/** Every type of command: to a case, to an integrity file, about joint measures. */
export type AnyCommandType = CommandType | DossierCommandBody["type"] | LinkageCommand["type"]

const titles: Readonly<Record<AnyCommandType, Text>> = {
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
  suspendMeasures: text("中止执行惩戒措施", "Suspend measures"),
  resumeMeasures: text("恢复执行惩戒措施", "Resume measures"),
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
  correctContent: text("更正记录内容", "Correct the content of a record"),
  restoreReputation: text("登记恢复名誉", "Enter that the reputation was restored"),
  routeTreatment: text("转请恢复待遇、职级", "Route the restoration of pay, post and rank"),
  askIssuer: text("提请作出机关重新处理", "Ask the issuer to decide again"),
  absorbCase: text("接收并入的案件", "Take over a case about the same act"),
  joinCase: text("并入另案", "Join the case to another"),
  splitCase: text("分案", "Split a part off the case"),
  openPart: text("就分出的部分立案", "Open the case of a part"),
  takeStep: text("办理程序的一个步骤", "Take a step of a procedure"),
  extendDeadline: text("延长办理期限", "Extend a term"),
  suspendProcedure: text("中止期限的计算", "Stop the clock of a procedure"),
  resumeProcedure: text("恢复期限的计算", "Let the clock of a procedure go on"),
  openFile: text("建立诚信档案", "Open an integrity file"),
  moveSubject: text("登记档案主体的调动", "Enter that the subject of a file has moved"),
  receiveFile: text("接收诚信档案", "Receive an integrity file"),
  returnFile: text("退回诚信档案", "Return an integrity file"),
  makeEntry: text("信息入档", "Make an entry in the file"),
  receiveCorrection: text("登记提供单位的更正", "Enter a correction by the source"),
  requestCorrection: text("登记更正申请", "Enter a request for correction"),
  answerCorrection: text("答复更正申请", "Answer a request for correction"),
  sealEntry: text("封存档案信息", "Seal an entry"),
  unsealEntry: text("解除档案信息的封存", "Unseal an entry"),
  holdRetention: text("保存期满后继续保存", "Hold an entry beyond its retention period"),
  releaseRetention: text("不再继续保存", "Release an entry that was held"),
  reportAnchor: text("登记保存期限的起算日", "Enter the day from which retention runs"),
  expireEntry: text("作保存期满的处理", "Deal with an entry at the end of its retention"),
  viewFile: text("查阅诚信档案", "Look at an integrity file"),
  submitEntries: text("向联席会议办公室归集", "Submit entries to the joint-conference office"),
  receiveSubmission: text("签收归集的信息", "Receive submitted entries"),
  publishEntry: text("公开档案信息", "Publish an entry"),
  closePublication: text("停止公开档案信息", "Close the publication of an entry"),
  withdrawConsent: text("撤回公开的同意", "Withdraw the consent to publication"),
  tellReceiver: text("登记已经告知", "Enter that a receiver was told"),
  initiatePenalty: text("发起联动惩戒", "Initiate a joint penalty"),
  initiateIncentive: text("发起联动激励", "Initiate a joint incentive"),
  acceptRequest: text("响应联动请求", "Respond to a joint measure"),
  refuseRequest: text("书面说明不予实施", "Refuse a joint measure in writing"),
  feedBack: text("反馈实施结果", "Feed back that a joint measure was carried out"),
  feedBackNotCarriedOut: text("反馈未能实施", "Feed back that a joint measure was not carried out"),
  takeBackAnswer: text("撤回先前的答复", "Take an earlier answer back"),
  askAgain: text("再次请求", "Ask a unit again"),
  withdrawRequest: text("撤回联动请求", "Withdraw a joint measure"),
  endIncentive: text("终止联动激励", "End a joint incentive"),
  followCase: text("随案件情况处理联动", "Follow what the case means for its joint measures"),
  confirmLifted: text("反馈解除情况", "Confirm that a joint measure is lifted"),
}

/** All types of command: those of a case in the order of its life, of files, of joint measures. */
export const commandTypes: readonly AnyCommandType[] = Object.keys(titles).flatMap((name) =>
  isCommandType(name) ? [name] : [],
)

function isCommandType(name: string): name is AnyCommandType {
  return name in titles
}

/**
 * What a command does, in a few words.
 *
 * @example
 * commandTitle("applyRepair").zh // => "登记信用修复申请"
 */
export function commandTitle(type: AnyCommandType): Text {
  return titles[type]
}
