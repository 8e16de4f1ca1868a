/**
 * What a record states, field by field, and its correction: what it said, what it says now. Not a new finding: whether
 * the act was committed, and by whom, is never a matter of correction. Invariant: a correction that is worse for the
 * subject, or may be, works only after a new notice.
 */
import * as Result from "effect/Result"
import { compareSeverity, type CalendarDate, type Severity } from "../kernel/index.js"
import { compareAnswers, type GivenFacts, type Question, type Scalar } from "../policy/index.js"
import { consult, type CaseView } from "../procedure/index.js"
import { penaltyPerson, penaltyUnit } from "../penalty/index.js"
import { sameInstrument, type InstrumentName } from "./case-file.js"
import { recordSeverity } from "./severity-question.js"
import type { Recorded } from "./state.js"

/** One field that a record states, before and after. */
export type Correction =
  | { readonly field: "severity"; readonly before: Severity; readonly after: Severity }
  | {
      readonly field: "number" | "issuer"
      /** As the record names it before the correction. */
      readonly instrument: InstrumentName
      readonly before: string
      readonly after: string
    }
  | {
      readonly field: "issuedOn" | "effectiveOn"
      readonly instrument: InstrumentName
      readonly before: CalendarDate
      readonly after: CalendarDate
    }
  /** A fact that was established, such as the loss. */
  | { readonly field: "fact"; readonly fact: string; readonly before: Scalar; readonly after: Scalar }

/** Why content is corrected. */
export type CorrectionGround = "ownMotion" | "objection" | "instrument"

/** Whether the record states what a correction says that it states. */
export const isStated = (state: Recorded, correction: Correction): boolean =>
  statedBy(state, correction) === correction.before

const statedBy = (state: Recorded, correction: Correction): Scalar | undefined => {
  if (correction.field === "severity") return state.severity
  if (correction.field === "fact") return state.file.known[correction.fact]
  const held = state.file.instruments.find(({ instrument }) =>
    sameInstrument(instrument, correction.instrument),
  )
  return held?.instrument[correction.field]
}

/** The record after corrections, all made at once: each names an instrument as the record named it before. */
export const corrected = (state: Recorded, corrections: readonly Correction[]): Recorded => {
  const severity = corrections.find((one) => one.field === "severity")
  const facts = corrections.flatMap((one) => (one.field === "fact" ? [[one.fact, one.after] as const] : []))
  return {
    ...state,
    ...(severity === undefined ? {} : { severity: severity.after }),
    file: {
      ...state.file,
      known: { ...state.file.known, ...Object.fromEntries(facts) },
      instruments: state.file.instruments.map((held) => {
        const own = corrections.flatMap((one) =>
          "instrument" in one && sameInstrument(held.instrument, one.instrument)
            ? [[one.field, one.after] as const]
            : [],
        )
        return { ...held, instrument: { ...held.instrument, ...Object.fromEntries(own) } }
      }),
    },
  }
}

/**
 * Whether corrections are worse for the subject, or may be: a higher severity, a later day (periods run longer), or facts
 * on which the rules answer more severely or can't be compared.
 */
export const mayWorsen = (state: Recorded, corrections: readonly Correction[], view: CaseView): boolean => {
  if (corrections.some(isWorseByItself)) return true
  const after = corrected(state, corrections).file.known
  const penalty: Question = state.file.subject.kind === "unit" ? penaltyUnit : penaltyPerson
  return (
    corrections.some(({ field }) => field === "fact") &&
    [recordSeverity, penalty].some((question) => isWorse(view, question, after))
  )
}

const isWorseByItself = (correction: Correction): boolean =>
  correction.field === "severity"
    ? compareSeverity(correction.after, correction.before) > 0
    : (correction.field === "issuedOn" || correction.field === "effectiveOn") &&
      correction.after > correction.before

const isWorse = (view: CaseView, question: Question, known: GivenFacts): boolean => {
  const before = consult(view, question, {})
  const after = consult({ ...view, known }, question, {})
  if (Result.isFailure(before) || Result.isFailure(after)) return true
  const compared = compareAnswers(after.success.question, after.success.answer, before.success.answer)
  // What the rules don't read can't worsen anything.
  const isRead = JSON.stringify(after.success.answer.given) !== JSON.stringify(before.success.answer.given)
  return compared === "worse" || (compared === "incomparable" && isRead)
}
