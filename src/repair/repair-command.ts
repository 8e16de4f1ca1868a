/** What can be asked about the repair of a record. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { CorrectionState, RepairConclusion } from "./repair-state.js"
import type { ServiceDays, ServiceOccasion } from "./service-activity.js"
import type { CertificateHandedIn, ServiceCertificate } from "./service-certificate.js"
import type { Recognition } from "./service-ledger.js"
import type { TakenHours } from "./service-spending.js"

/** What names a certificate. */
export type CertificateName = Pick<ServiceCertificate, "certificate" | "issuer">

/** What the issuer says when it is asked. `hours`: those that it confirms. */
export type FoundByIssuer =
  { readonly outcome: "confirmed"; readonly hours: number } | { readonly outcome: "refuted" }

/** What can be asked about public service. */
export type ServiceCommand =
  /** `by` and `prompted` must show that it is the subject's own choice: anything else is refused, and never kept. */
  | Body<
      "signUpForService",
      {
        readonly by: PartyRef
        readonly prompted: "ownChoice" | "assigned" | "condition"
        readonly occasion: ServiceOccasion
      }
    >
  | Body<
      "withdrawSignUp",
      Pick<ServiceOccasion, "activity"> & Pick<ServiceDays, "from"> & { readonly by: PartyRef }
    >
  /** `voluntary` must be true: imposed service never counts. */
  | Body<"enterService", CertificateHandedIn & { readonly voluntary: boolean }>
  | Body<"withdrawService", CertificateName & { readonly by: PartyRef }>
  | Body<
      "verifyService",
      CertificateName & {
        readonly by: Decider
        readonly found: FoundByIssuer
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<
      "chooseServiceRecognition",
      Decision & CertificateName & { readonly outcome: Recognition; readonly facts: GivenFacts }
    >
  /** `hours`: all that the repair of the record `takenBy` took of this certificate; none once it was withdrawn. */
  | Body<"noteSpentElsewhere", TakenHours & { readonly by: Decider; readonly takenBy: string }>

export type RepairCommand =
  | ServiceCommand
  | Body<
      "recordRectification",
      {
        readonly correction: Exclude<CorrectionState, "none">
        readonly by: Decider
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<"makeCommitment", { readonly evidence: readonly Evidence[] }>
  | Body<"applyRepair", { readonly evidence: readonly Evidence[] }>
  | Body<"chooseRepair", Decision & { readonly outcome: RepairConclusion; readonly facts: GivenFacts }>
  | Body<
      "chooseRepairEffects",
      Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }
    >
  /** For false materials, or earlier conduct, found later; only where `repair.withdrawal` lets it. */
  | Body<"withdrawRepair", Decision & { readonly evidence: readonly Evidence[]; readonly facts: GivenFacts }>
