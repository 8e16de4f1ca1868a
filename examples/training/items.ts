// Ten exam cases over eight questions. Only the stories and the facts are written here; every key is the engine's.

import { disclosureScope } from "chengxin/disclosure"
import { exemptionDetermination } from "chengxin/exemption"
import { on, text } from "chengxin/kernel"
import { noticeReadiness } from "chengxin/objection"
import { penaltyLeniency } from "chengxin/penalty"
import { recordAdmission, revocationCascade } from "chengxin/record"
import { repairEligibility, serviceRecognition } from "chengxin/repair"
import type { ItemDraft } from "chengxin/training"

const day = on("2026-05-06")

const service = {
  serviceIssuer: "volunteerOrganisation",
  certificateContents: "complete",
  certificateCheck: "confirmed",
  serviceVoluntary: true,
  serviceUnpaid: true,
  serviceOwnDuty: false,
  serviceUsed: false,
}

const personRepair = {
  subjectKind: "civilServant",
  recordSource: "discipline",
  recordInUse: true,
  correctionState: "verified",
  dutiesPerformed: true,
  falseRepairMaterials: false,
  repairForbidden: false,
  keeperRemoved: false,
  otherWay: false,
}

const noExclusion = {
  knowingViolation: false,
  persistedAfterBan: false,
  privateGain: false,
  collusion: false,
  plainlyUnlawfulOrder: false,
}

export const drafts: readonly ItemDraft[] = [
  {
    id: "01-no-basis-to-publish",
    story: text(
      "某公务员的失信记录在用，没有法定的公开依据，本人也没有同意公开。",
      "A civil servant's record is in use; no statute founds its publication, and the person has not consented.",
    ),
    question: disclosureScope,
    facts: {
      subjectKind: "civilServant",
      recordState: "inUse",
      publicityBasis: "none",
      secrecy: "none",
      impactAssessed: false,
      publicityPeriodOver: false,
      sharingNeeded: true,
    },
    on: day,
    points: 4,
  },
  {
    id: "02-compelled-repayment",
    story: text(
      "某村干部在立案调查后，经要求才退还全部款项。",
      "A village official repaid everything, but only on demand, once an investigation had been opened.",
    ),
    question: penaltyLeniency,
    facts: {
      onOwnInitiative: false,
      lossRecovered: "fully",
      influenceRemoved: false,
      harmPrevented: false,
      exemptionConclusion: "none",
    },
    on: day,
    points: 4,
  },
  {
    id: "03-imposed-service",
    story: text(
      "某单位把参加义务劳动列为处理措施，要求当事人完成后开具证明。",
      "A unit ordered the person to do unpaid work as a measure and then to hand in a certificate.",
    ),
    question: serviceRecognition,
    facts: { ...service, serviceVoluntary: false },
    on: day,
    points: 4,
  },
  {
    id: "04-verified-service",
    story: text(
      "某公务员自愿参加社区服务，志愿服务组织出具的证明内容完整，经核实属实。",
      "A civil servant chose to serve in a community; the certificate of the volunteer organisation is complete and was verified.",
    ),
    question: serviceRecognition,
    facts: service,
    on: day,
    points: 4,
  },
  {
    id: "05-half-an-hour-short",
    story: text(
      "某公务员申请修复，已认定的公益服务时数差半小时，也没有采取其他方式（示例规定为40小时）。",
      "A civil servant applies for repair half an hour short of recognised service, having chosen no other way (the example sets 40 hours).",
    ),
    question: repairEligibility,
    facts: { ...personRepair, serviceHours: 39.5 },
    on: day,
    points: 6,
  },
  {
    id: "06-hours-reached",
    story: text(
      "同一公务员再完成半小时公益服务并经认定后申请修复（示例规定为40小时）。",
      "The same civil servant applies once another half hour has been served and recognised (the example sets 40 hours).",
    ),
    question: repairEligibility,
    facts: { ...personRepair, serviceHours: 40 },
    on: day,
    points: 6,
  },
  {
    id: "07-instrument-pending",
    story: text(
      "某部门被作出行政处罚决定，决定尚未生效。",
      "An administrative penalty has been decided against a department and isn't effective yet.",
    ),
    question: recordAdmission,
    facts: {
      subjectKind: "govUnit",
      capacity: "ownDuty",
      exemptionConclusion: "none",
      instrument: "adminPenalty",
      instrumentStatus: "pending",
      findsViolation: true,
      heldResponsible: "this",
      instrumentBeforeRule: false,
      listedConduct: true,
      namedByRule: false,
      report: "none",
      rectification: "notUrged",
      governance: "notGoverned",
      able: true,
    },
    on: day,
    points: 6,
  },
  {
    id: "08-private-gain",
    story: text(
      "某领导干部先行先试，但从中为本人谋取利益。",
      "A leading cadre pioneered without experience, and gained privately from it.",
    ),
    question: exemptionDetermination,
    facts: {
      ...noExclusion,
      subjectKind: "leadingCadre",
      pioneering: true,
      privateGain: true,
      falseMaterials: false,
      breached: "none",
    },
    on: day,
    points: 6,
  },
  {
    id: "09-defence-not-answered",
    story: text(
      "对象提出了陈述申辩，机关未予答复就准备作出记录。",
      "The subject has made a defence, and the office is about to record without having answered it.",
    ),
    question: noticeReadiness,
    facts: {
      noticeServed: true,
      noticeComplete: true,
      defenceTermRun: true,
      defence: "unanswered",
      changeSinceNotice: "none",
      changeNotified: false,
    },
    on: day,
    points: 4,
  },
  {
    id: "10-penalty-revoked",
    story: text(
      "作为记录依据的处罚决定被撤销，不再重新处理，也没有其他生效文书；记录已经公示并共享。",
      "The penalty under a record is revoked, nothing is decided again, and no other instrument stands; the record was published and shared.",
    ),
    question: revocationCascade,
    facts: {
      changedInstrument: "adminPenalty",
      instrumentChange: "revoked",
      redecision: "none",
      stillSupports: false,
      otherInstrument: false,
      measuresRunning: true,
      isPublished: true,
      isShared: true,
      treatmentAffected: false,
      downstreamDecision: false,
    },
    on: day,
    points: 6,
  },
]

/** Refused on purpose: whether a part of the loss counts is left open by the plan and set nowhere here. */
export const trickQuestion: ItemDraft = {
  id: "11-part-of-the-loss",
  story: text("某干部主动挽回了部分损失。", "A cadre recovered part of the loss on own initiative."),
  question: penaltyLeniency,
  facts: {
    onOwnInitiative: true,
    lossRecovered: "partly",
    influenceRemoved: false,
    harmPrevented: false,
    exemptionConclusion: "none",
  },
  on: day,
  points: 4,
}
