/** What has happened in the tolerance procedure. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { ToleranceConclusion, ToleranceRoute } from "./tolerance-state.js"

export type ToleranceEvent =
  | Body<"toleranceStarted", { readonly route: ToleranceRoute; readonly evidence: readonly Evidence[] }>
  | Body<
      "toleranceAcceptanceChosen",
      Decision & { readonly outcome: "accept" | "supplement" | "refuse"; readonly facts: GivenFacts }
    >
  | Body<"toleranceVerified", { readonly by: Decider; readonly evidence: readonly Evidence[] }>
  | Body<
      "toleranceDetermined",
      Decision & { readonly outcome: ToleranceConclusion; readonly facts: GivenFacts }
    >
  | Body<"toleranceReported", { readonly by: Decider; readonly evidence: readonly Evidence[] }>
  | Body<
      "toleranceWithdrawn",
      Decision & { readonly evidence: readonly Evidence[]; readonly facts: GivenFacts }
    >
