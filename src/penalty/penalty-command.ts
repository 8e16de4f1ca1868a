/** What can be asked about the penalties of a record. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decision } from "../procedure/index.js"
import type { Leniency } from "./penalty-state.js"

export type PenaltyCommand =
  | Body<"chooseLeniency", Decision & { readonly outcome: Leniency; readonly facts: GivenFacts }>
  /** The whole set of measures; those left out end. */
  | Body<"choosePenalties", Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }>
  | Body<"liftMeasures", Decision & { readonly measures: readonly string[] }>
  /** The measures have no effect from this day, and what is left of their period waits. */
  | Body<"suspendMeasures", Decision & { readonly measures: readonly string[] }>
  /** The measures have effect again from this day, for what is left of their period. */
  | Body<"resumeMeasures", Decision & { readonly measures: readonly string[] }>
