/**
 * The kinds of entry. The plan names five; a host may add its own. A kind says who may deliver it and who else may correct
 * it: nothing else enters a file. Invariant: only a record of dishonesty is a record; every other entry is just an entry.
 */
import type { Citation, PartyRef, Text } from "../kernel/index.js"
import { text } from "../kernel/index.js"
import { plan } from "../law/index.js"

/** The five kinds that the plan names. */
export type PlanEntryKind =
  "personalMatters" | "cleanGovernment" | "annualEvaluation" | "dishonestyRecord" | "violation"

/** A kind of entry, as a host uses it. */
export interface EntryKind {
  readonly id: string
  readonly label: Text
  /** The clause by which this kind enters the file. */
  readonly basis: Citation
  /** The organs that may deliver it. */
  readonly sources: readonly PartyRef[]
  /** Organs beside the source that may correct or withdraw it, such as a court or the higher organ. */
  readonly correctors?: readonly PartyRef[]
  /** Only with an effective instrument. */
  readonly needsInstrument: boolean
  /** Goes to the joint-conference office. */
  readonly submitted: boolean
}

interface Named {
  readonly label: Text
  readonly needsInstrument: boolean
}

const named: Readonly<Record<PlanEntryKind, Named>> = {
  personalMatters: { label: text("个人有关事项申报", "report of personal matters"), needsInstrument: false },
  cleanGovernment: { label: text("廉政记录", "clean-government record"), needsInstrument: false },
  annualEvaluation: { label: text("年度考核", "annual evaluation"), needsInstrument: false },
  dishonestyRecord: { label: text("失信记录", "record of dishonesty"), needsInstrument: false },
  violation: { label: text("违法违纪", "violation of law or discipline"), needsInstrument: true },
}

/** The kinds that the plan names, in its order. */
export const planEntryKinds: readonly PlanEntryKind[] = [
  "personalMatters",
  "cleanGovernment",
  "annualEvaluation",
  "dishonestyRecord",
  "violation",
]

/**
 * One of the plan's kinds, with what a host must say of it.
 *
 * @param terms `sources`: who may deliver it; `submitted`: whether it goes to the joint-conference office
 *
 * @example
 * const kind = planEntryKind("annualEvaluation", { sources: [partyRef("organ-hr")], submitted: true })
 * kind.label.zh // => "年度考核"
 * kind.needsInstrument // => false
 */
export const planEntryKind = (
  id: PlanEntryKind,
  terms: Pick<EntryKind, "sources" | "correctors" | "submitted">,
): EntryKind => ({ id, ...named[id], basis: plan("3.1.1"), ...terms })
