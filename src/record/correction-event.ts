/** What has happened to the content of a record, and to what was owed. */
import type { Body } from "../procedure/index.js"
import type { CorrectContent, RestoreReputation, Routed } from "./correction-command.js"

export type CorrectionEvent =
  /** `worsens`: it is worse for the subject, or may be; the subject was told and heard before. */
  | Body<"contentCorrected", CorrectContent & { readonly worsens: boolean }>
  | Body<"reputationRestored", RestoreReputation>
  | Body<"treatmentRouted", Routed>
  | Body<"issuerAsked", Routed>
