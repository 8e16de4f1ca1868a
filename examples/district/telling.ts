// Events in words: what was done, and what came of it. The question behind a choice says its outcomes' names; nothing
// here decides or adds anything.

import { disclosureScope } from "chengxin/disclosure"
import { exemptionAcceptance, exemptionDetermination } from "chengxin/exemption"
import { formatDate, instrumentKindLabel, severityLabel, text, type Text } from "chengxin/kernel"
import { noticeReadiness, objectionAcceptance, objectionEffect } from "chengxin/objection"
import { standardProcedures } from "chengxin/packs"
import { penaltyLeniency } from "chengxin/penalty"
import type { Question } from "chengxin/policy"
import { recordAdmission, revocationCascade, type InstrumentChange, type RecordEvent } from "chengxin/record"
import { repairEffect, repairEligibility, serviceRecognition } from "chengxin/repair"

/** A step in words. */
export interface Told {
  readonly title: Text
  readonly outcome: Text
}

/** What an event says. */
export function tell(event: RecordEvent): Told {
  switch (event.type) {
    case "allegationReported":
      return told("登记案件", "case opened", "已登记", "registered")
    case "factsEstablished":
      return told("查明事实", "facts established", "已记入案卷", "entered")
    case "instrumentRegistered":
      return {
        title: text("登记文书", "instrument registered"),
        outcome: instrumentKindLabel(event.data.instrument.kind),
      }
    case "admissionChosen":
      return choice(recordAdmission, event.data.outcome)
    case "recordingChosen":
      return choice(noticeReadiness, event.data.outcome)
    case "severityChosen":
      return { title: text("失信程度", "severity"), outcome: severityLabel(event.data.outcome) }
    case "instrumentChanged":
      return { title: text("文书变化", "instrument changed"), outcome: changes[event.data.change] }
    case "redecisionResolved":
      return told(
        "重新处理",
        "decided again",
        event.data.redecision === "lighter" ? "不再认定或者从轻" : "重新认定同一行为",
        event.data.redecision,
      )
    case "cascadeFollowed":
    case "cascadeChosen":
      return choices(revocationCascade, event.data.outcomes)
    case "toleranceStarted":
      return told("容错启动", "tolerance started", routes[event.data.route], event.data.route)
    case "toleranceAcceptanceChosen":
      return choice(exemptionAcceptance, event.data.outcome)
    case "toleranceVerified":
      return told("容错核实", "tolerance verified", "已核实", "verified")
    case "toleranceDetermined":
      return choice(exemptionDetermination, event.data.outcome)
    case "toleranceReported":
      return told("容错结论报备", "tolerance reported", "已报备", "reported")
    case "toleranceWithdrawn":
      return told("撤回容错结论", "tolerance withdrawn", "已撤回", "withdrawn")
    case "noticeServed":
      return told("告知", "notice", "告知书已送达", "served")
    case "defenceReceived":
      return told("陈述申辩", "statement and defence", "已收到", "received")
    case "defenceAnswered":
      return told(
        "复核答复",
        "defence answered",
        event.data.outcome === "madeOut" ? "申辩成立" : "申辩不成立",
        event.data.outcome,
      )
    case "changeSinceNoticeNoted":
      return told("告知后的变化", "change since the notice", "已记入案卷", "noted")
    case "leniencyChosen":
      return choice(penaltyLeniency, event.data.outcome)
    case "penaltiesChosen": {
      const labels = event.data.measures.map(({ label }) => label)
      return { title: text("失信惩戒", "penalty"), outcome: joined(labels) }
    }
    case "measuresLifted":
      return told("解除惩戒措施", "measures lifted", "已解除", "lifted")
    case "measuresSuspended":
      return told("中止执行惩戒措施", "measures suspended", "已中止", "suspended")
    case "measuresResumed":
      return told("恢复执行惩戒措施", "measures resumed", "已恢复", "resumed")
    case "disclosureChosen":
      return choice(disclosureScope, event.data.outcome)
    case "recordPublished":
      return told("公示", "published", "已公示", "published")
    case "recordShared":
      return told("共享", "shared", `已共享给${String(event.data.receivers.length)}个单位`, "shared")
    case "publicityClosed":
      return told("终止公示", "publicity closed", "已撤下", "closed")
    case "receiversTold":
      return told("告知接收单位", "receivers told", "已告知", "told")
    case "contentCorrected":
      return told("更正记录内容", "content corrected", "已更正", "corrected")
    case "reputationRestored":
      return told("恢复名誉", "reputation restored", "已在原公开范围内办理", "done")
    case "treatmentRouted":
      return told("转请恢复待遇", "treatment routed", "已转请", "routed")
    case "caseAbsorbed":
      return told("接收并入的案件", "case taken over", "已并入", "joined")
    case "caseJoined":
      return told("并入另案", "joined to another case", "已并入", "joined")
    case "caseSplit":
      return told("分案", "case split", "已分案", "split")
    case "partOpened":
      return told("分案立案", "case of a part opened", "已立案", "opened")
    case "issuerAsked":
      return told("提请重新处理", "issuer asked", "已提请", "asked")
    case "objectionFiled":
      return told("提出异议", "objection filed", "已收到", "received")
    case "objectionAcceptanceChosen":
      return choice(objectionAcceptance, event.data.outcome)
    case "objectionEffectChosen":
      return choice(objectionEffect, event.data.outcome)
    case "objectionOutcomeChosen":
      return told(
        "异议处理结果",
        "objection decided",
        objectionOutcomes[event.data.outcome],
        event.data.outcome,
      )
    case "rectificationRecorded":
      return told(
        "纠正情况",
        "rectification",
        event.data.correction === "verified" ? "已核实纠正" : "自称已纠正",
        event.data.correction,
      )
    case "commitmentMade":
      return told("信用承诺", "credit commitment", "已公开承诺", "made")
    case "serviceEntered":
      return told(
        "公益服务登记",
        "service entered",
        `${String(event.data.hours)}小时（${formatDate(event.data.from, "zh")}起）`,
        `${String(event.data.hours)} h`,
      )
    case "serviceSignedUp":
      return told("报名公益服务", "signed up for service", "已报名", "signed up")
    case "serviceSignUpWithdrawn":
      return told("撤回公益服务报名", "sign-up withdrawn", "已撤回", "withdrawn")
    case "serviceWithdrawn":
      return told("撤回公益服务证明", "service withdrawn", "已撤回", "withdrawn")
    case "serviceVerified":
      return told(
        "公益服务核实",
        "service verified",
        event.data.found.outcome === "confirmed" ? "核实属实" : "核实不符",
        event.data.found.outcome,
      )
    case "serviceSpent":
      return told("公益服务时数用于修复", "hours of service spent", "已计入本记录", "spent")
    case "serviceSpentElsewhere":
      return told("公益服务时数已用于其他记录", "hours spent elsewhere", "已注明", "noted")
    case "serviceRecognitionChosen":
      return choice(serviceRecognition, event.data.outcome)
    case "repairApplied":
      return told("申请修复", "repair applied for", "已收到", "received")
    case "repairChosen":
      return choice(repairEligibility, event.data.outcome)
    case "repairEffectsFollowed":
    case "repairEffectsChosen":
      return choices(repairEffect, event.data.outcomes)
    case "repairWithdrawn":
      return told("撤销修复", "repair withdrawn", "已撤销", "withdrawn")
    case "stepTaken": {
      const { procedure, step } = event.data
      const made = standardProcedures[procedure]
      return {
        title: made?.label ?? text("办理程序", "procedure"),
        outcome: made?.steps.find(({ id }) => id === step)?.label ?? text("已办理", "done"),
      }
    }
    case "deadlineExtended":
      return told("延长期限", "term extended", "经批准延长", "extended with approval")
    case "procedureSuspended":
      return told("中止期限", "clock stopped", "已中止", "stopped")
    case "procedureResumed":
      return told("恢复期限", "clock goes on", "已恢复", "going on")
  }
}

const changes: Readonly<Record<InstrumentChange, Text>> = {
  effective: text("已生效", "effective"),
  altered: text("变更", "altered"),
  revoked: text("撤销", "revoked"),
  unlawful: text("确认违法", "found unlawful"),
  void: text("确认无效", "found void"),
}

const routes = { application: "依申请", exOfficio: "依职权", priorFiling: "事前报备" } as const

const objectionOutcomes = { upheldRecord: "维持记录", corrected: "更正记录", withdrawn: "撤回记录" } as const

const told = (zhTitle: string, enTitle: string, zh: string, en: string): Told => ({
  title: text(zhTitle, enTitle),
  outcome: text(zh, en),
})

const titleOf = (question: Question): Text => question.title ?? question.ask

const labelOf = (question: Question, id: string): Text =>
  question.outcomes.find((one) => one.id === id)?.label ?? text(id, id)

const choice = (question: Question, id: string): Told => ({
  title: titleOf(question),
  outcome: labelOf(question, id),
})

const choices = (question: Question, ids: readonly string[]): Told => ({
  title: titleOf(question),
  outcome: joined(ids.map((id) => labelOf(question, id))),
})

const joined = (labels: readonly Text[]): Text =>
  labels.length === 0
    ? text("没有", "none")
    : text(labels.map(({ zh }) => zh).join("、"), labels.map(({ en }) => en).join(", "))
