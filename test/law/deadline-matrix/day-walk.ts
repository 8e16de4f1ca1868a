// Counts periods by walking from day to day, as a clerk does with a wall calendar: no date arithmetic, nothing of the
// library. Days before 2024 are known only by name: whether people worked on them is never asked here.

import { isMadeUp, isOff } from "./holiday-notices.js"

interface Leaf {
  readonly day: string
  /** 0 is Monday. */
  readonly weekday: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lastOf = (year: number, month: number): number =>
  month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (lengths[month - 1] ?? 0)

/** The wall calendar: every day from Monday 2018-01-01 to the end of 2028. */
const leaves: readonly Leaf[] = (() => {
  const made: Leaf[] = []
  for (let year = 2018; year <= 2028; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lastOf(year, month); day += 1) {
        const name = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-")
        made.push({ day: name, weekday: made.length % 7 })
      }
    }
  }
  return made
})()

const places = new Map(leaves.map(({ day }, place) => [day, place]))

/** All days from one to another, both included. */
export const daysFrom = (first: string, last: string): readonly string[] =>
  leaves.map(({ day }) => day).filter((day) => first <= day && day <= last)

/** Whether people work on a day; who says so is exchangeable. */
export type Witness = (day: string) => boolean

/** By the notices as the matrix holds them. */
export const byNotices: Witness = (day) => {
  const weekday = leaves[places.get(day) ?? -1]?.weekday ?? 0
  return isOff(day) ? false : weekday < 5 || isMadeUp(day)
}

export type Unit = "workday" | "day" | "month" | "year"

export interface Stretch {
  readonly amount: number
  readonly unit: Unit
}

/** What is counted. `workdayAmounts`: amounts of days that the law in question reads as workdays. */
export interface Counted extends Stretch {
  readonly workdayAmounts: readonly number[]
  readonly extension?: Stretch
  /** First and last day that don't count. */
  readonly paused?: readonly [first: string, last: string]
}

class Outside extends Error {}

/** The last day, or `outside` where nobody knows whether people will work. */
export function lastDayOf(start: string, counted: Counted, works: Witness): string {
  const known: Witness = (day) => {
    if (day < "2024-01-01" || day > "2026-12-31") throw new Outside()
    return works(day)
  }
  try {
    const end = walk(start, counted, counted, known)
    return counted.extension === undefined ? end : walk(end, counted.extension, counted, known)
  } catch (error) {
    if (error instanceof Outside) return "outside"
    throw error
  }
}

function walk(start: string, { amount, unit }: Stretch, counted: Counted, works: Witness): string {
  const from = places.get(start) ?? Number.NaN
  const inWorkdays = unit === "workday" || (unit === "day" && counted.workdayAmounts.includes(amount))
  let place = from
  if (unit === "workday" || unit === "day") {
    // The day on which it begins isn't counted.
    for (let left = amount; left > 0;) {
      place += 1
      const day = dayAt(place)
      if (!isPaused(day, counted) && (!inWorkdays || works(day))) left -= 1
    }
  } else {
    // Leaf after leaf: each new month is one; in the last one stop at the same number, or at the month's end.
    let left = unit === "year" ? amount * 12 : amount
    while (left > 0) {
      place += 1
      if (dayAt(place).endsWith("-01")) left -= 1
    }
    while (dayAt(place).slice(8) !== start.slice(8) && !dayAt(place + 1).endsWith("-01")) place += 1
  }
  // A last day on which nobody works moves on.
  while (!inWorkdays && !works(dayAt(place))) place += 1
  return dayAt(place)
}

function dayAt(place: number): string {
  const leaf = leaves[place]
  if (leaf === undefined) throw new Outside()
  return leaf.day
}

const isPaused = (day: string, { paused }: Counted): boolean =>
  paused !== undefined && paused[0] <= day && day <= paused[1]
