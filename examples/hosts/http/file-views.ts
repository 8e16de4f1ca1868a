// What the host shows of an integrity file: to its subject everything about them, to others what a logged access lists.

import * as Schema from "effect/Schema"
import type { FileView, SubjectView } from "chengxin/dossier"
import { citationLabel } from "chengxin/kernel"
import { dueRow, rowOf } from "./views.js"
import { date, wording } from "./wording.js"

const version = Schema.Struct({ entry: Schema.String, version: Schema.Int })

const access = Schema.Struct({ id: Schema.String, reader: Schema.String, purpose: Schema.String, on: date })

const keptEntry = Schema.Struct({
  is: Schema.Literal("kept"),
  id: Schema.String,
  kind: Schema.String,
  enteredOn: date,
  about: date,
  version: Schema.Int,
  source: Schema.String,
  documentRef: Schema.String,
  contentRef: Schema.String,
  basis: wording,
  record: Schema.optionalKey(Schema.String),
  standing: Schema.Literals(["inUse", "withdrawn", "notShown", "archived"]),
  sealed: Schema.Boolean,
  held: Schema.Boolean,
  keptUntil: Schema.optionalKey(date),
  seenBy: Schema.Array(access),
})

const erasedEntry = Schema.Struct({
  is: Schema.Literal("erased"),
  id: Schema.String,
  kind: Schema.String,
  enteredOn: date,
  erasedOn: date,
  basis: Schema.Array(wording),
})

/** The subject's own view. */
export const ownFile = Schema.Struct({
  subject: Schema.String,
  keeper: Schema.String,
  handedOverTo: Schema.optionalKey(Schema.String),
  transfers: Schema.Array(
    Schema.Struct({ from: Schema.String, to: Schema.String, sentOn: date, receivedOn: date }),
  ),
  entries: Schema.Array(Schema.Union([keptEntry, erasedEntry])),
  accesses: Schema.Array(Schema.Struct({ ...access.fields, shown: Schema.Array(version) })),
  submissions: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      on: date,
      to: Schema.String,
      entries: Schema.Array(version),
      receivedOn: Schema.optionalKey(date),
    }),
  ),
  publications: Schema.Array(
    Schema.Struct({
      entry: Schema.String,
      channel: Schema.String,
      since: date,
      on: Schema.Literals(["clause", "consent"]),
      closedOn: Schema.optionalKey(date),
    }),
  ),
  requests: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      entry: Schema.String,
      on: date,
      answer: Schema.Literals(["awaited", "corrected", "withdrawn", "refused"]),
    }),
  ),
  rights: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      entry: Schema.optionalKey(Schema.String),
      label: wording,
      how: wording,
      until: Schema.optionalKey(date),
      clause: wording,
    }),
  ),
  due: Schema.Array(dueRow),
}).annotate({ identifier: "ownFile", title: "本人的诚信档案 The subject's own integrity file" })

/** The entries that a logged access shows. */
export const viewedFile = Schema.Struct({
  subject: Schema.String,
  purpose: Schema.String,
  entries: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      kind: Schema.String,
      version: Schema.Int,
      about: date,
      source: Schema.String,
      contentRef: Schema.String,
      disputed: Schema.Boolean,
    }),
  ),
}).annotate({ identifier: "viewedFile", title: "已登记查阅的档案条目 The entries of a logged access" })

/** The subject's own view, with clauses in words. */
export function viewOfOwnFile(stream: string, view: SubjectView): typeof ownFile.Type {
  const { custody } = view
  return {
    subject: view.subject.ref,
    keeper: custody.keeper,
    ...(custody.kind === "handingOver" ? { handedOverTo: custody.to } : {}),
    transfers: view.transfers,
    entries: view.entries.map(entryOf),
    accesses: view.accesses.map(({ id, reader, purpose, on, shown }) => ({ id, reader, purpose, on, shown })),
    submissions: view.submissions.map(({ id, on, to, entries, receipt }) => ({
      id,
      on,
      to,
      entries,
      ...(receipt.kind === "received" ? { receivedOn: receipt.on } : {}),
    })),
    publications: view.publications.map(({ entry, channel, since, basis, closedOn }) => ({
      entry,
      channel,
      since,
      on: basis.kind,
      ...(closedOn === undefined ? {} : { closedOn }),
    })),
    requests: view.requests.map(({ id, entry, on, answer }) => ({
      id,
      entry,
      on,
      answer: answer.kind === "awaited" ? answer.kind : answer.outcome,
    })),
    rights: view.rights.map(({ citation, ...right }) => ({ ...right, clause: citationLabel(citation) })),
    due: view.due.map((item) => rowOf({ stream, item })),
  }
}

function entryOf(entry: SubjectView["entries"][number]): (typeof ownFile.Type)["entries"][number] {
  if (entry.is === "erased") return { ...entry, basis: entry.basis.map(citationLabel) }
  const { standing, sealing, hold, retention, basis, ...kept } = entry
  return {
    ...kept,
    basis: citationLabel(basis),
    standing: standing.kind,
    sealed: sealing.kind === "sealed",
    held: hold !== undefined,
    ...(retention.kind === "until" ? { keptUntil: retention.deadline.dueOn } : {}),
  }
}

/** The entries of a logged access: they are listed by the library, field by field. */
export function viewOfAccess(view: FileView): typeof viewedFile.Type {
  return view
}
