// Repair, where the files tell of it: rectification, commitment, service, application and result.

import * as Result from "effect/Result"
import { on as dayOf, parseCalendarDate, partyRef, type CalendarDate } from "chengxin/kernel"
import {
  certificateItems,
  repairEligibility,
  serviceIssuerKinds,
  serviceRecognition,
  type ServiceIssuerKind,
} from "chengxin/repair"
import { part, word } from "../story.js"
import { chooseOutcome } from "./choosing.js"
import { collective, organs, type Desk } from "./desk.js"

const { creditOffice } = organs

/** Service certificates, their recognition, and the application for repair. */
export async function repair(desk: Desk): Promise<void> {
  const told = desk.story.service
  const state = desk.state()
  if (told === undefined || state.kind !== "recorded") return
  const by = { organ: creditOffice, collective: false }
  await desk.send("rectified", desk.day(60), {
    type: "recordRectification",
    data: { correction: "verified", by, evidence: [{ kind: "verification", ref: "虚构核实材料" }] },
  })
  await desk.send("commitment", desk.day(61), {
    type: "makeCommitment",
    data: { evidence: [{ kind: "commitment", ref: "虚构承诺书" }] },
  })
  const certificates = part(told, "证明")
  for (const [index, entry] of (certificates?.kind === "list" ? certificates.items : []).entries()) {
    const certificate = word(entry, "编号") ?? ""
    const issuer = word(entry, "单位") ?? ""
    const paid = word(entry, "有报酬") === "是"
    const entered = await desk.attempt(`service-${index + 1}`, desk.day(62), {
      type: "enterService",
      data: {
        certificate,
        issuer,
        hours: Number(word(entry, "时数")),
        from: day(word(entry, "起")),
        until: day(word(entry, "止")),
        contents: {
          kind: "kept",
          served: state.file.subject.ref,
          activity: `虚构活动${String(index + 1)}`,
          issuerRef: partyRef("demo-issuer"),
          issuerKind: issuerKind(word(entry, "出具单位")),
          items: certificateItems,
          days: [],
        },
        voluntary: true,
      },
    })
    if (!entered) continue
    await desk.send(`service-${index + 1}-verified`, desk.day(63), {
      type: "verifyService",
      data: {
        certificate,
        issuer,
        by,
        found: { outcome: "confirmed", hours: Number(word(entry, "时数")) },
        evidence: [{ kind: "verification", ref: "虚构核实函" }],
      },
    })
    const known = {
      serviceUnpaid: !paid,
      serviceOwnDuty: false,
      serviceUsed: false,
    }
    await chooseOutcome(desk, serviceRecognition, {
      step: `service-${index + 1}-recognition`,
      on: desk.day(64),
      by: collective(creditOffice, "虚构纪要-公益服务"),
      command: (outcome, decision) => ({
        type: "chooseServiceRecognition",
        data: { ...decision, certificate, issuer, outcome: recognition(outcome), facts: known },
      }),
    })
  }
  await desk.send("repair-application", desk.day(66), {
    type: "applyRepair",
    data: { evidence: [{ kind: "application", ref: "虚构申请" }] },
  })
  const known = {
    dutiesPerformed: true,
    minimumPublicityReached: false,
    otherConditionsMet: true,
    falseRepairMaterials: false,
    repairForbidden: false,
    keeperRemoved: false,
    defaultCured: word(told, "认定部门确认") === "是",
    otherWay: word(told, "其他方式") === "是",
  }
  await chooseOutcome(desk, repairEligibility, {
    step: "repair",
    on: desk.day(70),
    by: collective(creditOffice, "虚构纪要-修复"),
    command: (outcome, decision) => ({
      type: "chooseRepair",
      data: { ...decision, outcome: repairOf(outcome), facts: known },
    }),
  })
}

const issuerKind = (label: string | undefined): ServiceIssuerKind => {
  const found = serviceRecognition.facts[0].type.options.find((option) => option.label.zh === label)
  return serviceIssuerKinds.find((kind) => kind === found?.value) ?? "otherUnit"
}
const recognition = (outcome: string): "counts" | "verify" | "doesNotCount" =>
  outcome === "counts" || outcome === "verify" ? outcome : "doesNotCount"
const repairOf = (outcome: string): "eligible" | "atKeeper" | "notYet" | "notRepairable" => {
  switch (outcome) {
    case "eligible":
    case "atKeeper":
    case "notRepairable":
      return outcome
    default:
      return "notYet"
  }
}
const day = (words: string | undefined): CalendarDate => {
  const read = parseCalendarDate(words ?? "")
  return Result.isSuccess(read) ? read.success : dayOf("2026-01-01")
}
