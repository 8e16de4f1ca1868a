/**
 * Why a command is not carried out. A value, not an exception; the state stays as it was. It carries every reason at
 * once, the clause that stands in the way and what would change it, and never an input value.
 */
import { fault, hasFaults, type Fault, type Faults, type Text } from "../kernel/index.js"
import type { Answer } from "../policy/index.js"

export interface Rejection extends Fault {
  readonly _tag: "Rejection"
  /** All reasons; the first is the rejection's own. */
  readonly reasons: Faults
  /** Facts and parameters that must be known or set first. */
  readonly missing: readonly string[]
  /** The answer that stands in the way, where a question was asked. */
  readonly answer?: Answer
}

/**
 * A rejection with all its reasons.
 * @example
 * const closed = fault("case.closed", { message: text("案件已办结。", "The case is closed."), remedy: text("请核对。", "Check.") })
 * rejection([closed]).code // => "case.closed"
 */
export const rejection = (
  reasons: Faults,
  about: { readonly missing?: readonly string[]; readonly answer?: Answer } = {},
): Rejection => ({
  _tag: "Rejection",
  ...reasons[0],
  reasons,
  missing: about.missing ?? [],
  ...(about.answer === undefined ? {} : { answer: about.answer }),
})

/** A rejection for one reason. */
export const reject = (code: string, message: Text, remedy: Text, citation?: Fault["citation"]): Rejection =>
  rejection([fault(code, { message, remedy, ...(citation === undefined ? {} : { citation }) })])

/** A rejection if there is anything to reject for. */
export const rejectionOf = (found: readonly Fault[]): Rejection | undefined =>
  hasFaults(found) ? rejection(found) : undefined
