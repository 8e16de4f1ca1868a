// Which events the people concerned hear of, and in which words. An event that isn't here concerns nobody outside.

import { text, type Text } from "../kernel/index.js"
import type { DossierEventBody } from "../dossier/index.js"
import type { Notification, StoredEvent } from "../port/index.js"
import type { EventType } from "../record/index.js"
import { unitsToldBy } from "./units-told.js"

const messages: Readonly<Partial<Record<EventType | DossierEventBody["type"], Text>>> = {
  noticeServed: text(
    "已告知拟作出的失信记录，可以陈述、申辩。",
    "Notice of an intended record was served; you may state your case and defend yourself.",
  ),
  defenceAnswered: text("陈述、申辩已经复核答复。", "Your defence was reviewed and answered."),
  recordingChosen: text("是否作出失信记录已有决定。", "Whether a record is made has been decided."),
  severityChosen: text("失信程度已经认定。", "The severity was determined."),
  toleranceAcceptanceChosen: text(
    "容错认定申请是否受理已有决定。",
    "Whether the application for tolerance is accepted has been decided.",
  ),
  toleranceDetermined: text("容错认定已有结论。", "The determination of tolerance was concluded."),
  leniencyChosen: text("是否从轻或者免于惩戒已有决定。", "Leniency has been decided."),
  penaltiesChosen: text("惩戒措施已有决定。", "Measures have been decided."),
  measuresLifted: text("惩戒措施已经解除。", "Measures were lifted."),
  measuresSuspended: text("惩戒措施已经中止执行。", "Measures stand still."),
  measuresResumed: text("惩戒措施已经恢复执行。", "Measures run again."),
  recordPublished: text("失信记录已经公示。", "The record was published."),
  publicityClosed: text("失信记录已经停止公示。", "Publicity of the record has ended."),
  objectionAcceptanceChosen: text(
    "异议是否受理已有决定。",
    "Whether the objection is accepted has been decided.",
  ),
  objectionOutcomeChosen: text("异议处理已有结果。", "The objection was decided."),
  serviceRecognitionChosen: text(
    "社会公益服务证明已经审核。",
    "A certificate of public service was examined.",
  ),
  repairChosen: text("信用修复申请已有决定。", "The application for repair was decided."),
  repairEffectsFollowed: text("信用修复的结果已经生效。", "The repair has taken effect."),
  caseJoined: text("该案已经并入另案一并处理。", "The case was joined to another."),
  caseSplit: text("该案的一部分已经分案处理。", "A part of the case goes on by itself."),
  contentCorrected: text("失信记录的内容已经更正。", "The content of the record was corrected."),
  reputationRestored: text(
    "已在原公开范围内恢复名誉。",
    "Your reputation was restored within the original scope of publication.",
  ),
  treatmentRouted: text(
    "待遇、职级事项已转请有权机关处理。",
    "Pay, post and rank were referred to the competent organ.",
  ),
  repairWithdrawn: text("信用修复决定已经撤销。", "The repair was withdrawn."),
  deadlineExtended: text("办理期限已经批准延长。", "A term in your case was extended, with approval."),
  procedureSuspended: text(
    "办理期限已经中止，中止的日子不计入期限。",
    "The clock of a term in your case has stopped; the days until it goes on don't count.",
  ),
  procedureResumed: text("办理期限已经恢复计算。", "The clock of a term in your case goes on."),
  instrumentChanged: text("认定依据文书已有变动。", "The instrument that the record rests on has changed."),
  cascadeFollowed: text(
    "因文书变动，失信记录已经依规处理。",
    "The record was dealt with because its instrument changed.",
  ),
  cascadeChosen: text(
    "因文书变动，对失信记录作出了进一步处理。",
    "Further steps were taken on the record because its instrument changed.",
  ),
  entryMade: text("诚信档案中新增了一条信息。", "An entry was made in your integrity file."),
  entryCorrected: text("诚信档案中的一条信息已经更正。", "An entry in your integrity file was corrected."),
  correctionAnswered: text(
    "诚信档案的更正申请已经答复。",
    "Your request for a correction in the integrity file was answered.",
  ),
  entrySealed: text("诚信档案中的一条信息已经封存。", "An entry in your integrity file was sealed."),
  entryUnsealed: text("诚信档案中的一条信息已经解除封存。", "An entry in your integrity file was unsealed."),
  entryPublished: text("诚信档案中的一条信息已经公开。", "An entry of your integrity file was made public."),
  publicationClosed: text(
    "诚信档案中的一条信息已经停止公开。",
    "An entry of your integrity file is no longer public.",
  ),
  entryExpired: text(
    "诚信档案中的一条信息保存期满，已经处理。",
    "An entry of your integrity file reached the end of its retention and was dealt with.",
  ),
  fileReceived: text("诚信档案已经转由新的单位保管。", "Your integrity file is kept by another organ now."),
}

const wording: ReadonlyMap<string, Text> = new Map(Object.entries(messages))

/** What to tell about an event: its subject, and the units that joint measures ask or release. */
export function notificationsOf(event: StoredEvent): readonly Notification[] {
  const { id, stream, subject, type, occurredOn } = event
  const message = wording.get(type)
  return [
    ...(message === undefined
      ? []
      : [{ key: id, stream, subject, to: "subject" as const, type, on: occurredOn, message }]),
    ...unitsToldBy(event).map(({ unit, said }) => ({
      key: `${id}/${unit}`,
      stream,
      subject: unit,
      to: "subject" as const,
      type,
      on: occurredOn,
      message: said,
    })),
  ]
}
