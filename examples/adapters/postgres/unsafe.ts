// The only casts of this adapter: what comes back from the tables was written by this adapter from the same types.
// The application decodes an event's data again before it uses it.

import type { CalendarDate } from "chengxin/kernel"
import type { PersonalFields, RecordView, StoredEvent } from "chengxin/port"

/** An event as this adapter wrote it. */
export function storedEventOf(json: string): StoredEvent {
  return JSON.parse(json) as StoredEvent
}

/** A view as this adapter wrote it. */
export function recordViewOf(json: string): RecordView {
  return JSON.parse(json) as RecordView
}

/** A day as this adapter wrote it. */
export function calendarDateOf(text: string): CalendarDate {
  return text as CalendarDate
}

/** Personal fields as this adapter sealed them. */
export function personalFieldsOf(json: string): PersonalFields {
  return JSON.parse(json) as PersonalFields
}
