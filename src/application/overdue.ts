// Who is late: what is overdue, gathered by who owes it, over cases, files and joint measures alike. What ends of itself,
// such as a measure, makes nobody late.

import { compareDates, type CalendarDate, type Text } from "../kernel/index.js"
import type { DueItem } from "../procedure/index.js"
import type { CaseDue } from "./due-in-stream.js"

/** What somebody owes whose last day has gone. */
export interface Overdue {
  readonly whoIsLate: Text
  readonly items: readonly (Pick<CaseDue, "stream"> & { readonly item: DueItem })[]
  /** The earliest last day among them. */
  readonly since: CalendarDate
}

/**
 * What is overdue, by who owes it; who is late longest comes first.
 *
 * @param due what `due` gives, and the same of files and joint measures
 *
 * @example
 * overdueBy([]) // => []
 */
export function overdueBy(
  due: readonly (Pick<CaseDue, "stream"> & { readonly item: DueItem })[],
): readonly Overdue[] {
  const found = new Map<string, Overdue>()
  for (const { stream, item } of due) {
    if (item.kind === "unset" || item.nature === "expiry" || item.standing !== "expired") continue
    const { dueOn } = item.deadline
    const before = found.get(item.whoIsLate.zh)
    found.set(item.whoIsLate.zh, {
      whoIsLate: item.whoIsLate,
      items: [...(before?.items ?? []), { stream, item }],
      since: before === undefined || dueOn < before.since ? dueOn : before.since,
    })
  }
  return [...found.values()].sort((a, b) => compareDates(a.since, b.since))
}
