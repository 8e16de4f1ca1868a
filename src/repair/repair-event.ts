/** What has happened in the repair of a record. */
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { CertificateName, FoundByIssuer } from "./repair-command.js"
import type { CorrectionState, RepairConclusion } from "./repair-state.js"
import type { ServiceDays, ServiceOccasion } from "./service-activity.js"
import type { ServiceCertificate } from "./service-certificate.js"
import type { Recognition } from "./service-ledger.js"
import type { TakenHours } from "./service-spending.js"

/** What has happened with public service. A sign-up is always the subject's own. */
export type ServiceEvent =
  | Body<"serviceSignedUp", { readonly occasion: ServiceOccasion }>
  | Body<"serviceSignUpWithdrawn", Pick<ServiceOccasion, "activity"> & Pick<ServiceDays, "from">>
  | Body<"serviceEntered", ServiceCertificate>
  | Body<"serviceWithdrawn", CertificateName>
  | Body<
      "serviceVerified",
      CertificateName & {
        readonly by: Decider
        readonly found: FoundByIssuer
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<
      "serviceRecognitionChosen",
      Decision & CertificateName & { readonly outcome: Recognition; readonly facts: GivenFacts }
    >
  /** The hours that the repair of this record took; nobody chose it. */
  | Body<"serviceSpent", { readonly taken: readonly TakenHours[] }>
  | Body<"serviceSpentElsewhere", TakenHours & { readonly by: Decider; readonly takenBy: string }>

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
  | ServiceEvent
  | Body<"repairApplied", { readonly evidence: readonly Evidence[] }>
  | Body<"repairChosen", Decision & { readonly outcome: RepairConclusion; readonly facts: GivenFacts }>
  /** What the law says must follow from the repair; nobody chose it. */
  | Body<"repairEffectsFollowed", { readonly outcomes: readonly string[] }>
  | Body<
      "repairEffectsChosen",
      Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }
    >
  | Body<"repairWithdrawn", Decision & { readonly evidence: readonly Evidence[]; readonly facts: GivenFacts }>
