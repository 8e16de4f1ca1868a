// From a case as it was read to what the report shows of it: steps with the reasons of their answers, and deadlines.

import * as Result from "effect/Result"
import { recordEvent, type CaseRead, type Law } from "chengxin/application"
import { isExempted } from "chengxin/exemption"
import { partyKindLabel, severityLabel, text, type CalendarDate, type Text } from "chengxin/kernel"
import { reask, type Answer, type Receipt } from "chengxin/policy"
import { decodeReceipt } from "chengxin/policy/codec"
import type { StoredEvent } from "chengxin/port"
import { deadlines, inEffect, isUsable, type RecordState } from "chengxin/record"
import { isRepaired } from "chengxin/repair"
import type { CaseStage, ReportedCase, ReportedDeadline, ReportedReason, ReportedStep } from "chengxin/report"
import type { ImportedCase, Sector } from "../adapters/import/index.js"
import { partyOf } from "./facts-of-case.js"
import type { Halt } from "./life/index.js"
import { orStop } from "./story.js"
import { tell } from "./telling.js"

/** A receipt that was kept, and the answer that its question has today. */
export interface KeptAnswer {
  readonly digest: string
  readonly receipt: Receipt
  readonly answer: Answer
}

/** Reads a kept receipt and asks its question again. */
export function keptAnswer(digest: string, canonical: string, { rulebook }: Law): KeptAnswer {
  const receipt = orStop(
    decodeReceipt(JSON.parse(canonical), { file: `receipts/${digest.slice(0, 16)}.json` }),
  )
  const again = reask(receipt, rulebook)
  if (Result.isFailure(again)) throw new Error("a receipt of this rulebook has a question of it")
  return { digest, receipt, answer: again.success.after }
}

/** What the report shows of a case. */
export function reportedCase(
  one: ImportedCase,
  read: CaseRead,
  halt: Halt | undefined,
  answers: ReadonlyMap<string, KeptAnswer>,
  law: Law,
  on: CalendarDate,
): ReportedCase {
  const { state } = read
  const recorded = state.kind === "recorded" ? state : undefined
  // A record that is repaired, suspended or frozen is shown to nobody new, whatever was chosen before.
  const scope = recorded !== undefined && isUsable(recorded) ? recorded.disclosure.scope : undefined
  const waitsFor = halt === undefined ? undefined : haltWords(halt)
  return {
    stream: read.stream,
    source: one.source,
    caseNumber: one.caseNumber,
    subjectKind: one.subject.outside ? outsideLabel(one) : partyKindLabel(partyOf(one)),
    sector: sectorLabels[one.sector],
    conduct: one.conduct,
    occurredOn: one.occurredOn,
    stage: stageOf(state),
    ...(recorded?.severity === undefined ? {} : { severity: severityLabel(recorded.severity) }),
    measures: inEffect(state, { ...law, on }).measures.map(({ label }) => label),
    ...(scope?.kind === "decided" ? { scope: scopeLabels[scope.scope] } : {}),
    ...(waitsFor === undefined ? {} : { waitsFor }),
    steps: read.events.map((event) => reportedStep(event, answers, law)),
    deadlines: reportedDeadlines(state, law, on),
  }
}

const outsideLabel = ({ subject }: ImportedCase): Text =>
  subject.kind === "unit" ? text("民营企业", "private enterprise") : text("评标专家", "evaluation expert")

export const sectorLabels: Readonly<Record<Sector, Text>> = {
  procurement: text("政府采购", "government procurement"),
  ppp: text("政府和社会资本合作", "public-private partnership"),
  bidding: text("招标投标", "tendering and bidding"),
  investment: text("招商引资", "investment promotion"),
  debt: text("政府债务", "government debt"),
  environment: text("环境保护", "environment"),
  grassroots: text("基层治理", "grassroots governance"),
}

const scopeLabels = {
  sealed: text("封存", "sealed"),
  subjectOnly: text("仅本人（本单位）", "the subject only"),
  onAuthority: text("依授权查询", "on authority"),
  sharedOnNeed: text("按需共享", "shared on need"),
  public: text("向社会公开", "public"),
} as const

function stageOf(state: RecordState): CaseStage {
  switch (state.kind) {
    case "recorded":
      if (isRepaired(state.repair)) return "repaired"
      return state.standing.kind === "suspended" ? "suspended" : "recorded"
    case "withdrawn":
      return "withdrawn"
    case "notRecorded":
      return isExempted(state.file.tolerance) ? "exempted" : "notRecorded"
    default:
      return "underWay"
  }
}

/** Why a case goes no further, in words. */
export function haltWords(halt: Halt): Text {
  switch (halt.kind) {
    case "notYetDue":
      return text("下一步尚未到日子。", "The next step's day has not come.")
    case "waits":
      return halt.what
    case "choiceOpen": {
      const labels = halt.question.outcomes
        .filter(({ id }) => halt.outcomes.includes(id))
        .map(({ label }) => label)
      const title = halt.question.title ?? halt.question.ask
      return labels.length === 0
        ? text(`等待有权机关就“${title.zh}”查明事实后决定。`, `Waits for the facts of "${title.en}".`)
        : text(
            `等待有权机关就“${title.zh}”作出选择：${labels.map(({ zh }) => zh).join("、")}。`,
            `Waits for a choice on "${title.en}".`,
          )
    }
    case "rejected":
      return text(
        halt.reasons.map(({ message, remedy }) => `${message.zh}${remedy.zh}`).join(""),
        halt.reasons.map(({ message, remedy }) => `${message.en} ${remedy.en}`).join(" "),
      )
  }
}

function reportedStep(stored: StoredEvent, answers: ReadonlyMap<string, KeptAnswer>, law: Law): ReportedStep {
  const event = recordEvent(stored)
  if (Result.isFailure(event)) throw new Error("the office wrote an event that it can't read")
  const kept = stored.receipt === undefined ? undefined : answers.get(stored.receipt)
  return {
    on: stored.occurredOn,
    ...tell(event.success),
    lawful: kept === undefined ? [] : lawfulLabels(kept.answer, law),
    reasons: kept === undefined ? [] : reasonsOf(kept.answer),
    ...(stored.receipt === undefined ? {} : { receipt: stored.receipt.slice(0, 16) }),
  }
}

/** The outcomes of a *choose one* that were lawful, or those of an *each* that may be added. */
function lawfulLabels({ question, certain }: Answer, { rulebook }: Law): readonly Text[] {
  const ids = certain.flatMap((one) =>
    typeof one === "string" ? [one] : one.may.filter((id) => !one.must.includes(id)),
  )
  const outcomes = rulebook.questions.find(({ id }) => id === question)?.outcomes ?? []
  return outcomes.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
}

function reasonsOf({ reasons }: Answer): readonly ReportedReason[] {
  const seen = new Set<string>()
  return reasons
    .flatMap(({ citations }) => citations)
    .filter((citation) => {
      const key = `${citation.title}${citation.article ?? ""}${citation.paraphrase?.zh ?? ""}`
      return !seen.has(key) && seen.add(key)
    })
    .map((citation) => ({ says: citation.paraphrase ?? text("", ""), citations: [citation] }))
}

function reportedDeadlines(state: RecordState, law: Law, on: CalendarDate): readonly ReportedDeadline[] {
  return deadlines(state, { ...law, on }).map((item) => {
    const { label, whoIsLate } = item
    return item.kind === "unset"
      ? { label, who: whoIsLate, standing: "unset" }
      : {
          label,
          who: whoIsLate,
          due: item.deadline.dueOn,
          standing: item.standing === "expired" ? "overdue" : "open",
        }
  })
}
