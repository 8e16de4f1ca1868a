/** What has happened to the penalties of a record. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decision } from "../procedure/index.js"
import type { Measure } from "./measure.js"
import type { Leniency } from "./penalty-state.js"

export type PenaltyEvent =
  | Body<"leniencyChosen", Decision & { readonly outcome: Leniency; readonly facts: GivenFacts }>
  | Body<
      "penaltiesChosen",
      Decision & {
        readonly outcomes: readonly string[]
        readonly measures: readonly Measure[]
        readonly facts: GivenFacts
      }
    >
  | Body<"measuresLifted", Decision & { readonly measures: readonly string[] }>
  | Body<"measuresSuspended", Decision & { readonly measures: readonly string[] }>
  | Body<"measuresResumed", Decision & { readonly measures: readonly string[] }>
