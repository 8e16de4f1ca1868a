// What is due in one case, computed from its state, the law and the day. Nothing is read and nothing kept.

import type { CalendarDate, PartyRef } from "../kernel/index.js"
import type { DueItem } from "../procedure/index.js"
import { deadlines, type RecordState } from "../record/index.js"
import type { Law } from "./law.js"

/** A deadline of a case. */
export interface CaseDue {
  readonly stream: string
  readonly subject: PartyRef
  readonly item: DueItem
}

/** The deadlines of one case as they stand on a day. */
export function dueIn(stream: string, state: RecordState, law: Law, on: CalendarDate): readonly CaseDue[] {
  if (state.kind === "nothing") return []
  return deadlines(state, { ...law, on }).map((item) => ({ stream, subject: state.file.subject.ref, item }))
}
