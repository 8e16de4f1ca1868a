/**
 * Penalties (失信惩戒) of one record: the leniency chosen, and the measures. Leniency is a gate of its own: it touches the
 * measures, never the record, the repayment or the instrument.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { HeldMeasure } from "./measure.js"

/** Most lenient first. */
export type Leniency = "waived" | "lighter" | "full"

/** A measure that ended before its period had run, or that has none. */
export interface EndedMeasure {
  readonly measure: HeldMeasure
  readonly on: CalendarDate
  /** `decision`: it was lifted or left out by choice; `record`: the record lost its use, by repair or a fallen instrument. */
  readonly because: "decision" | "record"
}

interface Common {
  readonly leniency?: Leniency
  /** The latest end of each measure that was imposed for this act and isn't any more. */
  readonly ended: readonly EndedMeasure[]
  /** Measures that were taken for the same act in a case that was joined to this one; never taken here as well. */
  readonly elsewhere?: readonly string[]
}

export type PenaltyState =
  | (Common & { readonly kind: "none" })
  | (Common & { readonly kind: "imposed"; readonly measures: readonly [HeldMeasure, ...HeldMeasure[]] })
  | (Common & { readonly kind: "lifted"; readonly on: CalendarDate })

export const noPenalty: PenaltyState = { kind: "none", ended: [] }

/**
 * Measures that the record still carries. Whether they take effect also depends on the record being in use, on their
 * period, and on whether they stand still.
 */
export const runningMeasures = (state: PenaltyState): readonly HeldMeasure[] =>
  state.kind === "imposed" ? state.measures : []

/**
 * Whether a choice is worse than what was chosen before: a measure more, or one again that was lifted by choice. What the
 * record had when it lost its use may come back with it.
 */
export const addsMeasures = (state: PenaltyState, outcomes: readonly string[]): boolean => {
  if (state.kind === "none") return false
  const before = [
    ...runningMeasures(state),
    ...state.ended.flatMap(({ because, measure }) => (because === "record" ? [measure] : [])),
  ]
  return outcomes.some((id) => before.every((measure) => measure.id !== id))
}

/** With measures that were taken for the same act in a case that was joined. */
export const takenElsewhere = (state: PenaltyState, measures: readonly string[]): PenaltyState => {
  const all = [...new Set([...(state.elsewhere ?? []), ...measures])]
  return all.length === 0 ? state : { ...state, elsewhere: all }
}

/** Whether a choice on leniency is worse than the one before. */
export const lessLenient = (state: PenaltyState, outcome: Leniency): boolean =>
  state.leniency !== undefined && leniencies.indexOf(outcome) > leniencies.indexOf(state.leniency)

const leniencies: readonly Leniency[] = ["waived", "lighter", "full"]
