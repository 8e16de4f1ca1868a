/**
 * Penalties (失信惩戒) of one record: the leniency chosen, and the measures. Leniency is a gate of its own: it touches the
 * measures, never the record, the repayment or the instrument.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { Measure } from "./measure.js"

export type Leniency = "waived" | "lighter" | "full"

export type PenaltyState =
  | { readonly kind: "none"; readonly leniency?: Leniency }
  | { readonly kind: "imposed"; readonly leniency?: Leniency; readonly measures: readonly Measure[] }
  | {
      readonly kind: "lifted"
      readonly leniency?: Leniency
      readonly measures: readonly Measure[]
      readonly on: CalendarDate
    }

export const noPenalty: PenaltyState = { kind: "none" }

/** Measures that the record still carries. Whether they take effect also depends on the record being in use. */
export const runningMeasures = (state: PenaltyState): readonly Measure[] =>
  state.kind === "imposed" ? state.measures : []
