/** What can be asked of the tolerance procedure. The facts of a question that no state shows come with the command. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { ToleranceConclusion, ToleranceRoute } from "./tolerance-state.js"

export type ToleranceCommand =
  | Body<"startTolerance", { readonly route: ToleranceRoute; readonly evidence: readonly Evidence[] }>
  | Body<
      "chooseToleranceAcceptance",
      Decision & { readonly outcome: "accept" | "supplement" | "refuse"; readonly facts: GivenFacts }
    >
  | Body<"verifyTolerance", { readonly by: Decider; readonly evidence: readonly Evidence[] }>
  | Body<"chooseTolerance", Decision & { readonly outcome: ToleranceConclusion; readonly facts: GivenFacts }>
  | Body<"reportTolerance", { readonly by: Decider; readonly evidence: readonly Evidence[] }>
  /** For false materials found later; only where `exemption.withdrawal` lets it. */
  | Body<
      "withdrawTolerance",
      Decision & { readonly evidence: readonly Evidence[]; readonly facts: GivenFacts }
    >
