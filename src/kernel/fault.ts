// An expected failure, as a value: what is wrong and what to do next, in Chinese and English.
// Not an exception (only bugs throw), and never a carrier of data: a fault says which field and which
// rule, but holds neither the input nor anything about a person.

import type { Citation } from "./citation.js"
import type { Language, Text } from "./text.js"

/** Why something can't be done, and what would change it. */
export interface Fault {
  /** A stable name for programs, such as `date.notReal`. */
  readonly code: string
  /** The field or place concerned; never its value. */
  readonly at?: string
  /** What is wrong, in one sentence. */
  readonly message: Text
  /** What to do next, in one sentence. */
  readonly remedy: Text
  /** The clause that stands in the way, where there is one. */
  readonly citation?: Citation
}

/** One or more faults: a refusal carries all its reasons. */
export type Faults = readonly [Fault, ...Fault[]]

/**
 * Makes a fault.
 *
 * @param code a stable name, `room.reason`
 * @param about `at` is the field's name; `message` and `remedy` are sentences that hold no input value
 *
 * @example
 * const late = fault("objection.late", {
 *   message: text("提出异议的期限已过。", "The time for an objection has run out."),
 *   remedy: text("可以向作出认定的单位申诉。", "Appeal to the organ that made the determination."),
 * })
 * late.code // => "objection.late"
 */
export function fault(code: string, about: Omit<Fault, "code">): Fault {
  return { code, ...about }
}

/**
 * Says whether a list of faults has any, so that it can be returned as `Faults`.
 *
 * @example
 * hasFaults([]) // => false
 */
export function hasFaults(found: readonly Fault[]): found is Faults {
  return found.length > 0
}

/**
 * One line for a person: what is wrong, then what to do.
 *
 * @example
 * const f = fault("x.y", { message: text("日期不存在。", "No such date."), remedy: text("请核对。", "Check it.") })
 * renderFault(f, "zh") // => "日期不存在。请核对。"
 * renderFault(f, "en") // => "No such date. Check it."
 */
export function renderFault(f: Fault, language: Language): string {
  const place = f.at === undefined ? "" : language === "zh" ? `${f.at}：` : `${f.at}: `
  const gap = language === "zh" ? "" : " "
  return oneLine(`${place}${f.message[language]}${gap}${f.remedy[language]}`)
}

function oneLine(words: string): string {
  return words.replaceAll(/\s*[\r\n]+\s*/gu, " ")
}
