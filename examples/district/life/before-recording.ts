// From the report to the record: tolerance, admission, notice and defence.

import { legalInstrument, partyRef, text, type CalendarDate, type LegalInstrument } from "chengxin/kernel"
import {
  exemptionAcceptance,
  exemptionDetermination,
  type ToleranceConclusion,
  type ToleranceRoute,
} from "chengxin/exemption"
import { noticeReadiness } from "chengxin/objection"
import type { GivenFacts } from "chengxin/policy"
import { recordAdmission } from "chengxin/record"
import { factsOfRow, partyOf } from "../facts-of-case.js"
import { facts, orStop, part, word } from "../story.js"
import { chooseOutcome } from "./choosing.js"
import { collective, Halted, organs, type Desk } from "./desk.js"

/** Opens the case and registers its instruments. */
export async function open(desk: Desk): Promise<void> {
  const { one, story } = desk
  const told = facts(recordAdmission, part(story.hearing, "事实"))
  await desk.send("report", desk.day(0), {
    type: "reportAllegation",
    data: {
      subject: partyOf(one),
      facts: { ...factsOfRow(one), ...told },
      evidence: [{ kind: "caseRow", ref: `line-${one.line}` }],
    },
  })
  if (one.instrument === undefined) return
  await register(desk, "instrument", desk.day(1), one.instrument)
}

const register = (desk: Desk, step: string, on: CalendarDate, instrument: LegalInstrument): Promise<void> =>
  desk.send(step, on, {
    type: "registerInstrument",
    data: {
      instrument,
      findsViolation: desk.one.finding !== "none",
      heldResponsible: desk.one.heldResponsible,
    },
  })

/** Registers a second instrument that carries the record as well, where the files name one. */
export async function registerOther(desk: Desk): Promise<void> {
  const other = part(desk.story.hearing, "另有文书")
  const { instrument } = desk.one
  if (other === undefined || instrument === undefined) return
  const second = orStop(
    legalInstrument({
      ...instrument,
      kind: "appointingSanction",
      number: word(other, "文号") ?? "",
      issuer: word(other, "作出机关") ?? "",
    }),
  )
  await register(desk, "instrument-2", desk.day(2), second)
}

const routes: Readonly<Record<string, ToleranceRoute>> = {
  依申请: "application",
  依职权: "exOfficio",
  事前报备: "priorFiling",
}

/** The determination of tolerance, where it was applied for or begun ex officio. */
export async function tolerate(desk: Desk): Promise<void> {
  const told = part(desk.story.hearing, "容错")
  if (told === undefined) return
  const by = collective(organs.supervision, "虚构纪要-容错")
  const route = routes[word(told, "启动") ?? ""] ?? "application"
  await desk.send("tolerance-start", desk.day(2), { type: "startTolerance", data: { route, evidence: [] } })

  const asked = facts(exemptionAcceptance, part(told, "受理"))
  await chooseOutcome(desk, exemptionAcceptance, {
    step: "tolerance-acceptance",
    on: desk.day(4),
    by,
    command: (outcome, decision) => ({
      type: "chooseToleranceAcceptance",
      data: { ...decision, outcome: acceptanceOf(outcome), facts: asked },
    }),
  })
  await desk.send("tolerance-verification", desk.day(12), {
    type: "verifyTolerance",
    data: { by, evidence: [{ kind: "verificationReport", ref: "虚构核实报告" }] },
  })
  const found = facts(exemptionDetermination, part(told, "认定"))
  await chooseOutcome(desk, exemptionDetermination, {
    step: "tolerance-determination",
    on: desk.day(16),
    by,
    named: word(told, "结论"),
    command: (outcome, decision) => ({
      type: "chooseTolerance",
      data: { ...decision, outcome: conclusionOf(outcome), facts: found },
    }),
  })
  await desk.send("tolerance-report", desk.day(18), {
    type: "reportTolerance",
    data: { by, evidence: [{ kind: "report", ref: "虚构报备" }] },
  })
}

const conclusionOf = (outcome: string): ToleranceConclusion =>
  outcome === "exempt" || outcome === "reduced" ? outcome : "notExempt"

const acceptanceOf = (outcome: string): "accept" | "supplement" | "refuse" =>
  outcome === "accept" || outcome === "supplement" ? outcome : "refuse"

/** Whether what happened may be recorded; what has to come first is done first, where the files say that it was. */
export async function admit(desk: Desk): Promise<void> {
  await admission(desk, "admission", desk.day(20))
  const state = desk.state()
  const { hearing } = desk.story
  if (state.kind === "underVerification") {
    const result = part(hearing, "核实后") === undefined ? undefined : verified[word(hearing, "核实后") ?? ""]
    if (result === undefined)
      throw new Halted({ kind: "waits", what: text("等待核实结果。", "Waits for the verification.") })
    await establish(desk, "verification-result", desk.day(35), { report: result })
    await admission(desk, "admission-2", desk.day(36))
  } else if (state.kind === "urgedToRectify") {
    if (word(hearing, "督促整改后") === undefined) {
      throw new Halted({ kind: "waits", what: text("等待限期整改的结果。", "Waits for the rectification.") })
    }
    await establish(desk, "rectification-result", desk.day(50), { rectification: "done" })
    await admission(desk, "admission-2", desk.day(52))
  } else if (state.kind === "awaitingInstrument") {
    if (word(hearing, "文书变化", "变化") !== "生效" || desk.one.instrument === undefined) {
      throw new Halted({
        kind: "waits",
        what: text("等待文书生效。", "Waits for the instrument to take effect."),
      })
    }
    const { kind, number, issuer } = desk.one.instrument
    await desk.send("instrument-effective", desk.day(22), {
      type: "changeInstrument",
      data: { kind, number, issuer, change: "effective", redecision: "none", stillSupports: true, facts: {} },
    })
    await admission(desk, "admission-2", desk.day(23))
  }
}

const verified: Readonly<Record<string, string>> = { 核实属实: "verified", 核实不属实: "untrue" }

const establish = (desk: Desk, step: string, on: CalendarDate, known: GivenFacts): Promise<void> =>
  desk.send(step, on, {
    type: "establishFacts",
    data: { facts: known, evidence: [{ kind: "inquiry", ref: "虚构核查材料" }] },
  })

async function admission(desk: Desk, step: string, on: CalendarDate): Promise<void> {
  await chooseOutcome(desk, recordAdmission, {
    step,
    on,
    by: collective(organs.creditOffice, "虚构纪要-准入"),
    command: (outcome, decision) => ({
      type: "chooseAdmission",
      data: { ...decision, outcome: admissionOf(outcome), facts: {} },
    }),
  })
}

const admissionOf = (outcome: string): "notRecorded" | "verify" | "urge" | "await" | "record" => {
  switch (outcome) {
    case "verify":
    case "urge":
    case "await":
    case "record":
      return outcome
    default:
      return "notRecorded"
  }
}

/** Notice, defence, and the record itself. */
export async function hear(desk: Desk): Promise<void> {
  if (desk.state().kind !== "proposed") return
  const late = desk.one.instrument?.status === "pending" ? 4 : 0
  const defended = word(desk.story.hearing, "申辩")
  const office = { organ: organs.creditOffice, collective: false }
  await desk.send("notice", desk.day(22 + late), {
    type: "serveNotice",
    data: { by: office, complete: true, evidence: [{ kind: "proofOfService", ref: "虚构送达回证" }] },
  })
  if (defended !== undefined) {
    await desk.send("defence", desk.day(25 + late), {
      type: "receiveDefence",
      data: { statementRef: partyRef(`statement-${desk.one.line}`) },
    })
    await desk.send("defence-answer", desk.day(30 + late), {
      type: "answerDefence",
      data: {
        by: collective(organs.creditOffice, "虚构纪要-复核"),
        grounds: ["plan.3.1.4"],
        outcome: defended === "成立" ? "madeOut" : "notMadeOut",
      },
    })
  }
  await chooseOutcome(desk, noticeReadiness, {
    step: "recording",
    on: desk.day(40 + late),
    by: collective(organs.creditOffice, "虚构纪要-记录"),
    command: (outcome, decision) => ({
      type: "chooseRecording",
      data: { ...decision, outcome: recordingOf(outcome), facts: {} },
    }),
  })
}

const recordingOf = (outcome: string): "doNotRecord" | "notifyAgain" | "wait" | "record" => {
  switch (outcome) {
    case "notifyAgain":
    case "wait":
    case "record":
      return outcome
    default:
      return "doNotRecord"
  }
}
