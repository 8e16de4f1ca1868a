// A citizen identification number (公民身份号码, GB 11643-1999): six digits of region, eight of birth date,
// three of sequence, one check character. Not a key: the domain knows people by pseudonym; this is for a
// host's own door, to check what it stores apart.
// Invariants: the birth date is a real day; the check character fits; no fault holds the number.

import * as Result from "effect/Result"
import type { CalendarDate } from "./calendar-date.js"
import { parseCalendarDate } from "./date-reading.js"
import { fault, type Fault } from "./fault.js"
import { text } from "./text.js"
import { brandResidentId, type Branded } from "./unsafe.js"

/** A checked citizen identification number, with `X` in upper case. */
export type ResidentId = Branded<"ResidentId">

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = "10X98765432"

/**
 * Reads a citizen identification number of 18 characters; a final `x` is taken as `X`. The region is not looked up.
 *
 * @returns a fault `residentId.format`, `residentId.birthDate` or `residentId.check`; none holds the number
 *
 * @example
 * parseResidentId("11010519491231002x") // => succeed("11010519491231002X")
 * parseResidentId("110105194912310021") // => fail "residentId.check"
 */
export function parseResidentId(input: string): Result.Result<ResidentId, Fault> {
  if (!isResidentIdForm(input)) return Result.fail(formatFault)
  const id = input.toUpperCase()
  if (Result.isFailure(parseCalendarDate(birthIso(id)))) return Result.fail(birthFault)
  if (id.charAt(17) !== checkCharacter(id)) return Result.fail(checkFault)
  return Result.succeed(brandResidentId(id))
}

/**
 * Whether a string has the form of a citizen identification number, whatever its check character.
 *
 * @example
 * isResidentIdForm("110105194912310021") // => true
 */
export function isResidentIdForm(input: string): boolean {
  return /^\d{17}[\dXx]$/u.test(input)
}

/**
 * The day of birth that the number states.
 *
 * @example
 * const id = parseResidentId("11010519491231002X")
 * Result.isSuccess(id) && birthDateOf(id.success) // => "1949-12-31"
 */
export function birthDateOf(id: ResidentId): CalendarDate {
  return Result.getOrThrow(parseCalendarDate(birthIso(id)))
}

function birthIso(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
}

function checkCharacter(id: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id.charAt(index)), 0)
  return checkCharacters.charAt(sum % 11)
}

const formatFault = fault("residentId.format", {
  message: text(
    "公民身份号码应当是18位，前17位为数字。",
    "A citizen identification number has 18 characters, the first 17 digits.",
  ),
  remedy: text("请核对位数和字符。", "Check its length and characters."),
})

const birthFault = fault("residentId.birthDate", {
  message: text(
    "公民身份号码中的出生日期不存在。",
    "The birth date in the citizen identification number doesn't exist.",
  ),
  remedy: text("请核对第7位至第14位。", "Check characters 7 to 14."),
})

const checkFault = fault("residentId.check", {
  message: text(
    "公民身份号码的校验码不符。",
    "The check character of the citizen identification number doesn't fit.",
  ),
  remedy: text("请逐位核对号码。", "Check the number character by character."),
})
