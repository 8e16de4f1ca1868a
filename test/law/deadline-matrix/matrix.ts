// The matrix: every period from every kind of start day, with the last day that walking the calendar gives.

import { byNotices, daysFrom, lastDayOf, type Counted, type Witness } from "./day-walk.js"
import { terms, workdayAmounts, type Term } from "./terms.js"

export interface Row {
  readonly term: Term
  readonly start: string
  readonly kind: string
  readonly lastDay: string
}

const starts: readonly (readonly [kind: string, ...days: string[]])[] = [
  ["平常日", "2026-03-11", "2025-07-16"],
  ["放假前一日", "2025-12-31", "2026-04-03", "2026-06-18", "2026-09-24", "2025-09-30"],
  ["放假首日", "2026-02-15", "2026-10-01", "2025-05-01"],
  ["放假末日", "2026-02-23", "2026-05-05", "2026-10-07", "2025-10-08"],
  ["放假后首个工作日", "2026-02-24", "2026-10-08", "2025-02-05"],
  ["调休上班日", "2026-01-04", "2026-02-14", "2026-05-09", "2026-09-20", "2026-10-10", "2025-01-26"],
  ["调休上班日前一日", "2026-02-13", "2026-05-08", "2025-09-27"],
  ["月末", "2024-01-31", "2024-02-29", "2026-01-31", "2026-02-28", "2026-04-30", "2026-08-31", "2026-09-30"],
  ["年末", "2026-12-24", "2026-12-31"],
]

/** What the walk is given for a term that starts on a day. */
export function countedFrom(start: string, { amount, unit, reading, extension, pausedDays }: Term): Counted {
  const paused = pausedDays === undefined ? undefined : pauseFrom(start, pausedDays)
  return {
    amount,
    unit,
    workdayAmounts: workdayAmounts[reading],
    ...(extension === undefined ? {} : { extension }),
    ...(paused === undefined ? {} : { paused }),
  }
}

function pauseFrom(start: string, length: number): readonly [string, string] {
  const days = daysFrom(start, "2028-12-31")
  return [days[2] ?? "", days[1 + length] ?? ""]
}

/** The last day of a term by walking. */
export const walked = (start: string, term: Term, works: Witness = byNotices): string =>
  lastDayOf(start, countedFrom(start, term), works)

/** A start so many years earlier; none where that year has no such day. */
function yearsBefore(start: string, years: number): readonly string[] {
  const day = `${String(Number(start.slice(0, 4)) - years)}${start.slice(4)}`
  return daysFrom(day, day)
}

export const matrix: readonly Row[] = terms.flatMap((term) =>
  starts.flatMap(([kind, ...days]) => {
    const back = term.unit === "year" ? term.amount : 0
    return [
      ...days.flatMap((day) => yearsBefore(day, back)),
      ...(back === 5 && kind === "月末" ? ["2020-02-29"] : []),
    ].map((start) => ({ term, start, kind, lastDay: walked(start, term) }))
  }),
)

const header = ["地区", "依据", "期限", "长度", "起算日", "起算日类别", "最后一日"]

const units: Readonly<Record<Term["unit"], string>> = {
  workday: "个工作日",
  day: "日",
  month: "个月",
  year: "年",
}

const lengthOf = ({ amount, unit, extension, pausedDays }: Term): string =>
  [
    `${String(amount)}${units[unit]}`,
    ...(extension === undefined ? [] : [`延长${String(extension.amount)}${units[extension.unit]}`]),
    ...(pausedDays === undefined ? [] : [`中止${String(pausedDays)}日`]),
  ].join("，")

/** The matrix for people, one case a line. */
export const matrixText = (): string =>
  [
    header,
    ...matrix.map(({ term, start, kind, lastDay }) => [
      term.place,
      term.clause,
      term.label,
      lengthOf(term),
      start,
      kind,
      lastDay === "outside" ? "超出放假安排" : lastDay,
    ]),
  ]
    .map((cells) => `${cells.join("\t")}\n`)
    .join("")
