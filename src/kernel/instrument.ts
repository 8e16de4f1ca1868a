// The document a record stands on: a judgment, a penalty decision, a sanction, an accountability decision.
// Not the case file and not the record: only what identifies the instrument and whether it still holds.
// Invariant: an instrument that took effect did so no earlier than the day it was issued.

import * as Result from "effect/Result"
import type { CalendarDate } from "./calendar-date.js"
import { fault, hasFaults, type Fault, type Faults } from "./fault.js"
import { text, type Text } from "./text.js"

/** The kinds of instrument the rules distinguish. Which of them may found a record is a question of the law. */
export type InstrumentKind =
  | "courtDecision"
  | "listDecision"
  | "adminPenalty"
  | "adminDecision"
  | "partyDiscipline"
  | "governmentalSanction"
  | "appointingSanction"
  | "accountability"
  | "auditDecision"
  | "defaultConfirmation"
  | "verifiedFinding"
  | "measureOnly"

const kindLabels: Readonly<Record<InstrumentKind, Text>> = {
  courtDecision: text("司法裁判文书或者仲裁文书", "court decision or arbitral award"),
  listDecision: text("纳入失信被执行人名单决定", "decision listing a dishonest judgment debtor"),
  adminPenalty: text("行政处罚决定", "administrative penalty decision"),
  adminDecision: text("行政裁决等行政行为决定文书", "other administrative decision"),
  partyDiscipline: text("党纪处分决定", "Party disciplinary decision"),
  governmentalSanction: text("政务处分决定", "governmental sanction decision"),
  appointingSanction: text("任免机关、单位处分决定", "sanction decision of the appointing organ"),
  accountability: text("问责决定", "accountability decision"),
  auditDecision: text("审计决定", "audit decision"),
  defaultConfirmation: text("政府部门违约失信确认文书", "confirmation of a government default"),
  verifiedFinding: text("核实认定文书", "verified finding"),
  measureOnly: text(
    "谈话提醒等措施（不属于认定依据文书）",
    "measure such as a reminder talk (not an instrument)",
  ),
}

/** All kinds, in the order of `InstrumentKind`. */
export const instrumentKinds: readonly InstrumentKind[] = [
  "courtDecision",
  "listDecision",
  "adminPenalty",
  "adminDecision",
  "partyDiscipline",
  "governmentalSanction",
  "appointingSanction",
  "accountability",
  "auditDecision",
  "defaultConfirmation",
  "verifiedFinding",
  "measureOnly",
]

/**
 * The official word for a kind of instrument.
 *
 * @example
 * instrumentKindLabel("governmentalSanction").zh // => "政务处分决定"
 */
export function instrumentKindLabel(kind: InstrumentKind): Text {
  return kindLabels[kind]
}

/** Whether an instrument holds: not yet, yes, changed, withdrawn, found unlawful, or found void. */
export type InstrumentStatus = "pending" | "effective" | "altered" | "revoked" | "unlawful" | "void"

const statusLabels: Readonly<Record<InstrumentStatus, Text>> = {
  pending: text("尚未生效", "not yet effective"),
  effective: text("已生效", "effective"),
  altered: text("已变更", "altered"),
  revoked: text("已撤销", "revoked"),
  unlawful: text("已确认违法", "found unlawful"),
  void: text("已确认无效", "found void"),
}

/** All statuses, in the order of `InstrumentStatus`. */
export const instrumentStatuses: readonly InstrumentStatus[] = [
  "pending",
  "effective",
  "altered",
  "revoked",
  "unlawful",
  "void",
]

/**
 * The official word for the status of an instrument.
 *
 * @example
 * instrumentStatusLabel("revoked").zh // => "已撤销"
 */
export function instrumentStatusLabel(status: InstrumentStatus): Text {
  return statusLabels[status]
}

/** What identifies an instrument, and whether it holds. */
export interface LegalInstrument {
  readonly kind: InstrumentKind
  /** The document's number as printed on it. */
  readonly number: string
  /** The organ that issued it. */
  readonly issuer: string
  readonly issuedOn: CalendarDate
  /** The day it took effect, where it has. */
  readonly effectiveOn?: CalendarDate
  readonly status: InstrumentStatus
}

/**
 * Checks an instrument that a host describes.
 *
 * @returns every fault found: `instrument.number` or `instrument.issuer` if empty, `instrument.effectiveBeforeIssue`,
 *   `instrument.pendingInEffect` if a pending instrument names a day of effect
 *
 * @example
 * const decision: LegalInstrument = {
 *   kind: "accountability",
 *   number: "虚构问责〔2026〕1号",
 *   issuer: "虚构机关",
 *   issuedOn: on("2026-05-06"),
 *   status: "effective",
 * }
 * legalInstrument({ ...decision, effectiveOn: on("2026-05-06") }) // => succeed
 * legalInstrument({ ...decision, effectiveOn: on("2026-05-05") }) // => fail "instrument.effectiveBeforeIssue"
 */
export function legalInstrument(instrument: LegalInstrument): Result.Result<LegalInstrument, Faults> {
  const found: Fault[] = []
  if (instrument.number.trim() === "") found.push(numberFault)
  if (instrument.issuer.trim() === "") found.push(issuerFault)
  if (instrument.effectiveOn !== undefined) {
    if (instrument.effectiveOn < instrument.issuedOn) found.push(orderFault)
    if (instrument.status === "pending") found.push(pendingFault)
  }
  return hasFaults(found) ? Result.fail(found) : Result.succeed(instrument)
}

const numberFault = fault("instrument.number", {
  at: "number",
  message: text("认定依据文书没有文号。", "The instrument has no number."),
  remedy: text("请填写文书上的文号。", "Give the number printed on it."),
})

const issuerFault = fault("instrument.issuer", {
  at: "issuer",
  message: text("认定依据文书没有作出机关。", "The instrument has no issuer."),
  remedy: text("请填写作出文书的机关。", "Name the organ that issued it."),
})

const orderFault = fault("instrument.effectiveBeforeIssue", {
  at: "effectiveOn",
  message: text("文书的生效日期早于作出日期。", "The instrument took effect before it was issued."),
  remedy: text("请核对文书上的两个日期。", "Check both dates on the instrument."),
})

const pendingFault = fault("instrument.pendingInEffect", {
  at: "status",
  message: text(
    "文书标为尚未生效，却填写了生效日期。",
    "The instrument is marked pending, yet has a day of effect.",
  ),
  remedy: text("请核对文书是否已经生效。", "Check whether the instrument has taken effect."),
})
