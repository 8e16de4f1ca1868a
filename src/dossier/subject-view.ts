/**
 * The subject's own view: everything about them, with where it came from and on what basis, who saw it, where it went,
 * what they can do and until when. Invariants: every entry is here, also sealed and withdrawn ones, and what was erased
 * leaves its trace; nothing is about anybody else.
 */
import type { CalendarDate, Citation, Party, PartyRef } from "../kernel/index.js"
import type { DueItem } from "../procedure/index.js"
import { dossierDue } from "./due.js"
import { retentionOf, type Retention } from "./retention.js"
import type {
  Access,
  CorrectionRequest,
  Custody,
  EntryStanding,
  ErasedEntry,
  OpenDossier,
  Publication,
  RetentionHold,
  Sealing,
  Submission,
  TransferRecord,
} from "./state.js"
import { subjectRights, type SubjectRight } from "./subject-rights.js"
import type { DossierContext } from "./tables.js"

/** An entry as its subject sees it. */
export interface OwnEntry {
  readonly is: "kept"
  readonly id: string
  readonly kind: string
  readonly enteredOn: CalendarDate
  readonly about: CalendarDate
  readonly version: number
  readonly source: PartyRef
  readonly documentRef: PartyRef
  readonly basis: Citation
  readonly contentRef: PartyRef
  /** The record, where the entry is one. */
  readonly record?: string
  readonly standing: EntryStanding
  readonly sealing: Sealing
  readonly hold?: RetentionHold
  readonly retention: Retention
  /** Who saw it, when and for what purpose. */
  readonly seenBy: readonly Pick<Access, "id" | "reader" | "purpose" | "on">[]
}

export interface SubjectView {
  readonly subject: Party
  readonly custody: Custody
  readonly transfers: readonly TransferRecord[]
  readonly entries: readonly (OwnEntry | ErasedEntry)[]
  /** Every access, also one that showed nothing. */
  readonly accesses: readonly Access[]
  readonly submissions: readonly Submission[]
  readonly publications: readonly Publication[]
  readonly requests: readonly CorrectionRequest[]
  /** What the subject can do now. */
  readonly rights: readonly SubjectRight[]
  /** What is due in the file, and who is late if it isn't done. */
  readonly due: readonly DueItem[]
}

/**
 * The subject's view on a day. That the subject looks isn't logged: it is their own file.
 *
 * @example
 * // file: one annual evaluation
 * subjectView(file, context).entries.map(({ id }) => id) // => ["e-evaluation"]
 */
export const subjectView = (state: OpenDossier, context: DossierContext): SubjectView => ({
  subject: state.subject,
  custody: state.custody,
  transfers: state.transfers,
  entries: state.entries.map((entry): OwnEntry | ErasedEntry => {
    if (entry.is === "erased") return entry
    const { source, record, hold } = entry
    return {
      is: entry.is,
      id: entry.id,
      kind: entry.kind,
      enteredOn: entry.enteredOn,
      about: entry.about,
      version: entry.version,
      source: source.organ,
      documentRef: source.documentRef,
      basis: entry.basis,
      contentRef: entry.contentRef,
      ...(record === undefined ? {} : { record }),
      standing: entry.standing,
      sealing: entry.sealing,
      ...(hold === undefined ? {} : { hold }),
      retention: retentionOf(entry, context.tables.retention, context.calendar),
      seenBy: state.accesses
        .filter(({ shown }) => shown.some((one) => one.entry === entry.id))
        .map(({ id, reader, purpose, on }) => ({ id, reader, purpose, on })),
    }
  }),
  accesses: state.accesses,
  submissions: state.submissions,
  publications: state.publications,
  requests: state.requests,
  rights: subjectRights(state, context),
  due: dossierDue(state, context),
})
