/**
 * What is known of a case in every state after the first: whom it is about, the instruments, the facts established, the
 * tolerance procedure, the notice and other procedures. Not the record: a case can end without one.
 */
import type { InstrumentStatus, LegalInstrument, Party } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { ToleranceState } from "../exemption/index.js"
import type { NoticeState } from "../objection/index.js"
import type { ReceivedSanction } from "../penalty/index.js"
import type { ProcedureRun } from "../procedure/index.js"

/** Whom an instrument holds responsible; the words of the fact `heldResponsible`. */
export type HeldResponsible = "this" | "unitOnly" | "peopleOnly" | "other"

/** An instrument of the case, with what it finds about this subject. */
export interface HeldInstrument {
  readonly instrument: LegalInstrument
  readonly findsViolation: boolean
  readonly heldResponsible: HeldResponsible
  /** The sanction it imposes on this subject, if it is a decision on sanctions that says so. */
  readonly sanction?: ReceivedSanction
}

/** A decision made again after the instrument fell. */
export type Redecision = "none" | "pending" | "sameFinding" | "lighter"

/** Other cases that this one was made of, or that were made of it, by the names of their streams. */
export interface RelatedCases {
  /** Cases about the same act that go on here. */
  readonly joined: readonly string[]
  /** Parts of this case that go on by themselves. */
  readonly parts: readonly string[]
  /** The case that this one was a part of. */
  readonly from?: string
}

export const noRelated: RelatedCases = { joined: [], parts: [] }

export interface CaseFile {
  readonly subject: Party
  readonly instruments: readonly HeldInstrument[]
  /** Facts established so far, by id; a fact left out is unknown. */
  readonly known: GivenFacts
  readonly tolerance: ToleranceState
  readonly notice: NoticeState
  readonly related: RelatedCases
  /** Procedures under way that no room runs, such as a complaint or a review; each once. */
  readonly runs: readonly ProcedureRun[]
}

/**
 * Whether an instrument carries a record: it holds, names this subject and finds the act. One found unlawful without being
 * revoked holds as far as it still finds the act; a measure such as a reminder talk is no instrument.
 */
export const carries = ({ instrument, findsViolation, heldResponsible }: HeldInstrument): boolean =>
  instrument.kind !== "measureOnly" &&
  holds(instrument.status) &&
  findsViolation &&
  heldResponsible === "this"

const holds = (status: InstrumentStatus): boolean =>
  status === "effective" || status === "altered" || status === "unlawful"

/** What names an instrument: its number and who issued it. */
export type InstrumentName = Pick<LegalInstrument, "number" | "issuer">

/** Whether two descriptions name the same instrument. */
export const sameInstrument = (a: InstrumentName, b: InstrumentName): boolean =>
  a.number.trim() === b.number.trim() && a.issuer.trim() === b.issuer.trim()
