/**
 * Everything about files that the plan leaves to those who run them: the host's tables. A figure that isn't there is
 * never invented: what depends on it has no last day, and says so.
 */
import type {
  CalendarDate,
  Citation,
  CountingRule,
  PartyRef,
  Period,
  Text,
  WorkingCalendar,
} from "../kernel/index.js"
import type { Channel } from "../facts/index.js"
import type { DecisionContext } from "../procedure/index.js"
import type { RecordState } from "../record/index.js"
import type { CustodyTable } from "./custody-table.js"
import type { EntryKind } from "./entry-kind.js"
import type { RetentionLine } from "./retention.js"

/** A purpose for which a file may be looked at: who may, and what is shown. What isn't listed isn't shown. */
export interface AccessPurpose {
  readonly id: string
  readonly label: Text
  readonly readers: readonly PartyRef[]
  /** The kinds of entry that are shown. */
  readonly kinds: readonly string[]
  readonly basis: Citation
}

/** A period and how it is counted. */
export interface Term {
  readonly period: Period
  readonly counting: CountingRule
  readonly basis?: Citation
}

/** The periods that the law leaves to the host. */
export type DossierTermId = "correctionAnswer" | "submission" | "receipt" | "telling"

export interface DossierTables {
  readonly custody: CustodyTable
  readonly kinds: readonly EntryKind[]
  readonly purposes: readonly AccessPurpose[]
  readonly channels: readonly Channel[]
  readonly retention: readonly RetentionLine[]
  /** The joint-conference office (联席会议办公室). */
  readonly office: PartyRef
  readonly terms: Readonly<Partial<Record<DossierTermId, Term>>>
}

/** What a command is decided with besides the state. All are given; nothing here reads a clock. */
export interface DossierContext {
  readonly tables: DossierTables
  readonly calendar: WorkingCalendar
  readonly on: CalendarDate
  /** The rules in use; where they are given, nothing enters, moves or goes against their answer. */
  readonly law?: Pick<DecisionContext, "rulebook" | "digest">
  /** The case that the entry's record was made in, where it was read; what it shows needs no telling. */
  readonly record?: RecordState
}
