/** What can be asked about the repair of a record. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { CorrectionState, RepairConclusion } from "./repair-state.js"
import type { Recognition, ServiceCertificate } from "./service-ledger.js"

export type RepairCommand =
  | Body<
      "recordRectification",
      {
        readonly correction: Exclude<CorrectionState, "none">
        readonly by: Decider
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<"makeCommitment", { readonly evidence: readonly Evidence[] }>
  /** `voluntary` must be true: imposed service never counts. */
  | Body<"enterService", ServiceCertificate & { readonly voluntary: boolean }>
  | Body<
      "chooseServiceRecognition",
      Decision & {
        readonly certificate: string
        readonly issuer: string
        readonly outcome: Recognition
        readonly facts: GivenFacts
      }
    >
  | Body<"applyRepair", { readonly evidence: readonly Evidence[] }>
  | Body<"chooseRepair", Decision & { readonly outcome: RepairConclusion; readonly facts: GivenFacts }>
  | Body<
      "chooseRepairEffects",
      Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }
    >
  /** For false materials, or earlier conduct, found later. */
  | Body<"withdrawRepair", Decision & { readonly evidence: readonly Evidence[] }>
