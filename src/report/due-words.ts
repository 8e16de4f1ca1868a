/**
 * What is due, in words and in order, as both exports show it. Made only of what procedures, measures and periods say of
 * themselves: neither the subject's reference nor anything that an official typed in is among it.
 */
import { periodLabel, text, type CalendarDate, type Text } from "../kernel/index.js"
import type { CaseDue } from "../application/index.js"
import type { DueItem } from "../procedure/index.js"

/** What an export needs of something due. */
export type Due = Pick<CaseDue, "stream" | "item">

const standings: Readonly<Record<"running" | "lastDay" | "expired" | "unset", Text>> = {
  running: text("未到期", "running"),
  lastDay: text("今天到期", "last day"),
  expired: text("已逾期", "overdue"),
  unset: text("期限未定", "period not set"),
}

const ended = text("已届满", "ended")

/** Where an item stands, in words; a measure or a publication that has run isn't overdue, it has ended. */
export function standingLabel(item: DueItem): Text {
  if (item.kind === "unset") return standings.unset
  return item.nature === "expiry" && item.standing === "expired" ? ended : standings[item.standing]
}

/** What kind of day it is, in words. */
export function natureLabel({ nature = "deadline" }: DueItem): Text {
  const labels: Readonly<Record<NonNullable<DueItem["nature"]>, Text>> = {
    deadline: text("办理期限", "deadline"),
    expiry: text("届满", "expiry"),
    review: text("复核", "review"),
  }
  return labels[nature]
}

/** The last day, if there is one. */
export function lastDayOf(item: DueItem): CalendarDate | undefined {
  return item.kind === "counted" ? item.deadline.dueOn : undefined
}

/** The day of the starting event. */
export function startOf(item: DueItem): CalendarDate {
  return item.kind === "counted" ? item.deadline.startedOn : item.startedOn
}

/** The period with its extensions, in words; nothing where it isn't set. */
export function lengthLabel(item: DueItem): Text {
  if (item.kind === "unset") return text("", "")
  const { period, extensions } = item.deadline
  const all = [period, ...extensions.map((extension) => extension.period)].map(periodLabel)
  return text(all.map(({ zh }) => zh).join("，延长"), all.map(({ en }) => en).join(", extended by "))
}

/** By last day, what has none at the end; then by case and item. A list in any order comes out the same. */
export function inOrder(due: readonly Due[]): readonly Due[] {
  return [...due].sort((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)]
    return one < other ? -1 : one > other ? 1 : 0
  })
}

function sortKey({ stream, item }: Due): string {
  return [lastDayOf(item) ?? "9999", stream, item.id, startOf(item)].join("\u0000")
}
