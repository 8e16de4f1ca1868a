// What is due on a day: as JSON, for calendars (RFC 5545) and for spreadsheets (RFC 4180).

import type { Office } from "chengxin/application"
import { parseCalendarDate, text, type CalendarDate, type PartyRef } from "chengxin/kernel"
import { dueCalendar, dueTable } from "chengxin/report"
import { json, reached, written } from "./answers.js"
import type { Readable } from "./identities.js"
import { problem, problemOf, wrongDay } from "./problems.js"
import type { Asked, GuardedRoute, Host, Parameter } from "./route.js"
import { rowOf } from "./views.js"

const day = (name: string, about: Parameter["about"]): Parameter => ({
  name,
  in: "query",
  required: false,
  about,
  schema: "calendarDate",
})

const dueParameters = [
  day("on", text("在哪一天查看，不填为今天", "the day on which it is asked; today if left out")),
  day("until", text("未到期的看到哪一天，不填只看已到期的", "running deadlines up to this day as well")),
]

/** The three lists. */
export function dueRoutes(
  host: Host,
  office: Office,
  mayRead: (who: PartyRef, what: Readable, then: () => Promise<Response>) => Promise<Response>,
): readonly GuardedRoute[] {
  const forms = [
    { path: "/due", id: "due", mediaType: "application/json", schema: "dueList" },
    { path: "/due.ics", id: "dueCalendar", mediaType: "text/calendar" },
    { path: "/due.csv", id: "dueTable", mediaType: "text/csv" },
  ] as const
  return forms.map(({ path, id, mediaType, ...rest }) => ({
    kind: "guarded",
    method: "get",
    path,
    id,
    summary: text("到期和逾期的事项", "What is due and what is overdue"),
    parameters: dueParameters,
    done: { about: text("清单", "the list"), mediaType, ...rest },
    problems: [400, 403],
    answer: (asked, who) =>
      mayRead(who, { kind: "due" }, () =>
        reached(host.ports.clock.today, async (today) => {
          const on = dayIn(asked, "on", today)
          const until = dayIn(asked, "until", on)
          if (on === undefined) return problem(400, [wrongDay("on")])
          if (until === undefined) return problem(400, [wrongDay("until")])
          const found = await office.due(on, until)
          if (found.kind === "failed") return problemOf(found)
          if (mediaType === "text/calendar") return written(dueCalendar(found.value, { on }), mediaType)
          if (mediaType === "text/csv") return written(dueTable(found.value), mediaType)
          return json({ on, until, due: found.value.map(rowOf) })
        }),
      ),
  }))
}

/** A day from the query, exactly as written in the interface. */
function dayIn(asked: Asked, name: string, otherwise: CalendarDate | undefined): CalendarDate | undefined {
  const written = asked.query(name)
  if (written === undefined) return otherwise
  const parsed = parseCalendarDate(written)
  return parsed._tag === "Success" && parsed.success === written ? parsed.success : undefined
}
