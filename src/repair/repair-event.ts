/** What has happened in the repair of a record. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { CorrectionState, RepairConclusion } from "./repair-state.js"
import type { Recognition, ServiceCertificate } from "./service-ledger.js"

export type RepairEvent =
  | Body<
      "rectificationRecorded",
      {
        readonly correction: Exclude<CorrectionState, "none">
        readonly by: Decider
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<"commitmentMade", { readonly evidence: readonly Evidence[] }>
  | Body<"serviceEntered", ServiceCertificate>
  | Body<
      "serviceRecognitionChosen",
      Decision & {
        readonly certificate: string
        readonly issuer: string
        readonly outcome: Recognition
        readonly facts: GivenFacts
      }
    >
  | Body<"repairApplied", { readonly evidence: readonly Evidence[] }>
  | Body<"repairChosen", Decision & { readonly outcome: RepairConclusion; readonly facts: GivenFacts }>
  /** What the law says must follow from the repair; nobody chose it. */
  | Body<"repairEffectsFollowed", { readonly outcomes: readonly string[] }>
  | Body<
      "repairEffectsChosen",
      Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }
    >
  | Body<"repairWithdrawn", Decision & { readonly evidence: readonly Evidence[] }>
