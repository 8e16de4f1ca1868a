/**
 * What is due as an iCalendar object (RFC 5545), for the calendars that people already use: one all-day event per last
 * day. Something whose period nobody has set is a to-do without a day, since no day may be made up for it.
 * Invariants: the same list gives the same octets; an entry keeps its UID when its last day moves, so that a calendar
 * that reads the file again moves the entry; no personal data.
 */
import { addDays, formatDate, type CalendarDate, type Language } from "../kernel/index.js"
import { calendarLine, calendarText } from "./calendar-line.js"
import { inOrder, lengthLabel, natureLabel, standingLabel, startOf, type Due } from "./due-words.js"

/** How a calendar is written. */
export interface DueCalendarOptions {
  /** The day for which the list was asked; the stamp of every entry. */
  readonly on: CalendarDate
  /** Chinese unless told. */
  readonly language?: Language
}

/**
 * What is due as the text of an `.ics` file.
 *
 * @param due what `due` or another list gives, in any order
 * @returns the file's text, with CRLF at the end of each line; write it as UTF-8
 *
 * @example
 * dueCalendar([], { on: on("2026-03-11") }).split("\r\n").slice(0, 2) // => ["BEGIN:VCALENDAR", "VERSION:2.0"]
 */
export function dueCalendar(due: readonly Due[], { on, language = "zh" }: DueCalendarOptions): string {
  const seen = new Map<string, number>()
  const entries = inOrder(due).map((one) => {
    const key = `${one.stream}/${one.item.id}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return entry(one, count === 1 ? key : `${key}/${String(count)}`, on, language)
  })
  return [
    calendarLine("BEGIN", "VCALENDAR"),
    calendarLine("VERSION", "2.0"),
    calendarLine("PRODID", "-//chengxin//due//ZH"),
    calendarLine("CALSCALE", "GREGORIAN"),
    calendarLine("METHOD", "PUBLISH"),
    ...entries,
    calendarLine("END", "VCALENDAR"),
  ].join("")
}

function entry({ stream, item }: Due, key: string, on: CalendarDate, language: Language): string {
  const component = item.kind === "counted" ? "VEVENT" : "VTODO"
  const days =
    item.kind === "counted"
      ? [
          calendarLine("DTSTART;VALUE=DATE", digits(item.deadline.dueOn)),
          // the end of an all-day event is the day after it (3.6.1)
          calendarLine("DTEND;VALUE=DATE", digits(addDays(item.deadline.dueOn, 1))),
          calendarLine("TRANSP", "TRANSPARENT"),
        ]
      : [calendarLine("STATUS", "NEEDS-ACTION")]
  return [
    calendarLine("BEGIN", component),
    calendarLine("UID", calendarText(`${key}@chengxin`)),
    calendarLine("DTSTAMP", `${digits(on)}T000000Z`),
    ...days,
    calendarLine("SUMMARY", calendarText(summaryOf({ stream, item }, language))),
    calendarLine("DESCRIPTION", calendarText(description({ stream, item }, language))),
    calendarLine("CATEGORIES", calendarText(natureLabel(item)[language])),
    calendarLine("END", component),
  ].join("")
}

function summaryOf({ stream, item }: Due, language: Language): string {
  const standing = standingLabel(item)[language]
  return language === "zh"
    ? `${item.label.zh}（${standing}）${stream}`
    : `${item.label.en} (${standing}) ${stream}`
}

function description({ item }: Due, language: Language): string {
  const started = formatDate(startOf(item), language)
  const length = lengthLabel(item)[language]
  const [who, late] = [item.whoIsLate[language], item.ifLate[language]]
  const parts =
    item.kind === "unset"
      ? [item.fault.message[language], item.fault.remedy[language]]
      : [
          language === "zh"
            ? `自${started}${item.deadline.startingEvent.zh}起${length}。`
            : `${length} from ${started} (${item.deadline.startingEvent.en}).`,
        ]
  return [...parts, language === "zh" ? `由谁办理：${who}。` : `By: ${who}.`, late].join("\n")
}

function digits(date: CalendarDate): string {
  return date.replaceAll("-", "")
}
