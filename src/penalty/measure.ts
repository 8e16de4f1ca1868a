/**
 * A measure (惩戒措施) in force or ended. Not a sanction, not an administrative penalty: those come in as instruments or go
 * out as referrals. Invariant: a measure can't be made without a basis of competent rank.
 */
import * as Result from "effect/Result"
import {
  fault,
  rankLabel,
  addDays,
  text,
  type CalendarDate,
  type Citation,
  type Fault,
  type Suspension,
  type Text,
} from "../kernel/index.js"
import type { Outcome, ParameterValue, Reason } from "../policy/index.js"

export interface Measure {
  readonly id: string
  readonly label: Text
  /** At least one citation, of a rank that may found the measure. */
  readonly basis: readonly [Citation, ...Citation[]]
  readonly imposedOn: CalendarDate
  /** The values that the measure needs to be issued, such as its period, by the id of their parameter. */
  readonly terms: Readonly<Record<string, ParameterValue>>
}

/** A measure that a record carries, with the stretches of days in which it stood still. */
export interface HeldMeasure extends Measure {
  /** In the order of time; of the last one the end is absent while the measure still stands still. */
  readonly suspensions: readonly Suspension[]
}

/** Whether a measure stands still on a day: it has no effect, and its period doesn't run. */
export const standsStill = ({ suspensions }: HeldMeasure, on: CalendarDate): boolean =>
  suspensions.some(({ from, until }) => from <= on && (until === undefined || on <= until))

/** The measure, standing still from a day on. */
export const suspendedFrom = (measure: HeldMeasure, from: CalendarDate): HeldMeasure => ({
  ...measure,
  suspensions: [...measure.suspensions, { from, reason: standstill }],
})

/** The measure, running again from a day on; its period goes on where it stood. */
export const resumedFrom = (measure: HeldMeasure, on: CalendarDate): HeldMeasure => ({
  ...measure,
  suspensions: measure.suspensions.flatMap((stretch) =>
    stretch.until === undefined
      ? // A stretch that ends on the day on which it began leaves no day out.
        stretch.from < on
        ? [{ ...stretch, until: addDays(on, -1) }]
        : []
      : [stretch],
  ),
})

const standstill = text("措施中止执行", "the measure stands still")

/**
 * Make a measure from the outcome chosen and the rules that give it.
 *
 * @returns a fault `measure.noCompetentBasis` if no rule gives it, or none whose document has a rank that may
 */
export const measureOf = (
  outcome: Outcome,
  reasons: readonly Reason[],
  imposedOn: CalendarDate,
  terms: Measure["terms"] = {},
): Result.Result<Measure, Fault> => {
  const cited = reasons.filter(({ then }) => then.includes(outcome.id)).flatMap(({ citations }) => citations)
  const ranks = outcome.competentRanks
  const [first, ...rest] = cited
  const competent = ranks === undefined || cited.some(({ rank }) => ranks.includes(rank))
  return first === undefined || !competent
    ? Result.fail(noBasis(outcome))
    : Result.succeed({ id: outcome.id, label: outcome.label, basis: [first, ...rest], imposedOn, terms })
}

const noBasis = ({ id, label, competentRanks = [] }: Outcome): Fault => {
  const labels = competentRanks.map((rank) => rankLabel(rank))
  const zh = labels.length === 0 ? "有效依据" : labels.map((label) => label.zh).join("、")
  const en = labels.length === 0 ? "a document in force" : labels.map((label) => label.en).join(", ")
  return fault("measure.noCompetentBasis", {
    at: id,
    message: text(
      `“${label.zh}”没有层级足够的依据。`,
      `The measure "${label.en}" has no basis of competent rank.`,
    ),
    remedy: text(
      `请不采取该措施，或者先取得以下层级的依据：${zh}。`,
      `Leave it out, or obtain a basis first: ${en}.`,
    ),
  })
}
