// What is told about a deadline: that it ends; and where its procedure has the higher organ press on, that it has gone. What
// is told changes nothing: a reminder that never came leaves every right as it was.

import { text, type CalendarDate } from "../kernel/index.js"
import type { Notification } from "../port/index.js"
import type { CaseDue } from "./due-in-stream.js"

/**
 * What to tell about one thing that is due; the same keys whenever it is asked.
 *
 * @param on the day of the reminder
 * @returns nothing where there is no last day
 */
export function remindersOf({ stream, subject, item }: CaseDue, on: CalendarDate): readonly Notification[] {
  if (item.kind === "unset") return []
  const { dueOn } = item.deadline
  const key = `${stream}/${item.id}/${dueOn}`
  const ends: Notification = {
    key,
    stream,
    subject,
    to: "subject",
    type: "deadline",
    on,
    message: text(`“${item.label.zh}”的期限到${dueOn}为止。`, `"${item.label.en}" is due by ${dueOn}.`),
  }
  if (item.lateEffect !== "higherOrganTold" || item.standing !== "expired") return [ends]
  const { whoIsLate, label } = item
  const message = text(
    `“${label.zh}”的期限已于${dueOn}届满，${whoIsLate.zh}尚未办理，请督促。`,
    `"${label.en}" was due by ${dueOn} and isn't done: press ${whoIsLate.en} to act.`,
  )
  return [ends, { ...ends, key: `${key}/overdue`, to: "higherOrgan", type: "overdue", message }]
}
