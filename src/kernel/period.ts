// A length of time as the law states it: 10个工作日, 3个月. Not a number of days: a month has no fixed
// length, and a workday needs a calendar. How it is counted belongs to the law that sets it (counting.ts).
// Invariant: the amount is a positive whole number.

import * as Result from "effect/Result"
import { fault, type Fault } from "./fault.js"
import { text, type Text } from "./text.js"

/** 工作日, 日, 月, 年. */
export type PeriodUnit = "workday" | "day" | "month" | "year"

/** All units, shortest first. */
export const periodUnits: readonly PeriodUnit[] = ["workday", "day", "month", "year"]

/** An amount of a unit. */
export interface Period {
  /** A positive whole number. */
  readonly amount: number
  readonly unit: PeriodUnit
}

/**
 * A period written in source code or already checked. A wrong amount is a bug and throws; for input use `periodFrom`.
 *
 * @example
 * period(3, "month") // => { amount: 3, unit: "month" }
 */
export function period(amount: number, unit: PeriodUnit): Period {
  if (!isAmount(amount)) throw new RangeError("the amount of a period must be a positive whole number")
  return { amount, unit }
}

/**
 * A period from a host's settings.
 *
 * @returns a fault `period.amount` or `period.unit`
 *
 * @example
 * periodFrom(10, "workday") // => succeed({ amount: 10, unit: "workday" })
 * periodFrom(0, "day") // => fail "period.amount"
 */
export function periodFrom(amount: number, unit: string): Result.Result<Period, Fault> {
  const known = periodUnits.find((candidate) => candidate === unit)
  if (known === undefined) return Result.fail(unitFault)
  return isAmount(amount) ? Result.succeed({ amount, unit: known }) : Result.fail(amountFault)
}

const amountFault = fault("period.amount", {
  message: text("期限的数量必须是正整数。", "The amount of a period must be a positive whole number."),
  remedy: text("请改为1以上的整数。", "Give a whole number of at least 1."),
})

const unitFault = fault("period.unit", {
  message: text("期限的单位无法识别。", "The unit of the period isn't known."),
  remedy: text(
    "请使用工作日（workday）、日（day）、月（month）或者年（year）。",
    "Use workday, day, month or year.",
  ),
})

function isAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0
}

/** `count` workdays. */
export function workdays(count: number): Period {
  return period(count, "workday")
}

/** `count` days, workdays or not. */
export function days(count: number): Period {
  return period(count, "day")
}

/** `count` months. */
export function months(count: number): Period {
  return period(count, "month")
}

/** `count` years. */
export function years(count: number): Period {
  return period(count, "year")
}

/**
 * A period in words.
 *
 * @example
 * periodLabel(workdays(10)).zh // => "10个工作日"
 * periodLabel(years(1)).en // => "1 year"
 */
export function periodLabel({ amount, unit }: Period): Text {
  const measure: Readonly<Record<PeriodUnit, string>> = {
    workday: "个工作日",
    day: "日",
    month: "个月",
    year: "年",
  }
  return text(`${String(amount)}${measure[unit]}`, `${String(amount)} ${unit}${amount === 1 ? "" : "s"}`)
}
