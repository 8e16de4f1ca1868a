// What is due in one stream, computed from its state, the law and the day. Nothing is read and nothing kept.

import { dossierDue } from "../dossier/index.js"
import type { CalendarDate, PartyRef } from "../kernel/index.js"
import { linkageDue } from "../linkage/index.js"
import type { DueItem } from "../procedure/index.js"
import { deadlines } from "../record/index.js"
import type { Law } from "./law.js"
import type { StreamRead } from "./read-stream.js"

/** A deadline of a case, of an integrity file or of joint measures. */
export interface CaseDue {
  readonly stream: string
  readonly subject: PartyRef
  readonly item: DueItem
}

/**
 * The deadlines of one stream as they stand on a day.
 *
 * @param others what is due in it because of other streams
 */
export function dueIn(
  read: StreamRead,
  law: Law,
  on: CalendarDate,
  others: readonly DueItem[] = [],
): readonly CaseDue[] {
  const subject = subjectOf(read)
  return subject === undefined
    ? []
    : [...itemsIn(read, law, on), ...others].map((item) => ({ stream: read.stream, subject, item }))
}

/** Whom a stream is about; nobody while nothing is in it. */
export function subjectOf(read: StreamRead): PartyRef | undefined {
  switch (read.kind) {
    case "case":
      return read.state.kind === "nothing" ? undefined : read.state.file.subject.ref
    case "file":
      return read.state.kind === "none" ? undefined : read.state.subject.ref
    case "jointMeasures":
      return read.subject
  }
}

function itemsIn(read: StreamRead, law: Law, on: CalendarDate): readonly DueItem[] {
  switch (read.kind) {
    case "case":
      return deadlines(read.state, { ...law, on })
    case "file":
      // Without its tables a file's periods are nobody's to name.
      return read.state.kind === "none" || law.files === undefined
        ? []
        : dossierDue(read.state, { tables: law.files, calendar: law.calendar, on })
    case "jointMeasures":
      return linkageDue(read.state, { ...law, on })
  }
}
