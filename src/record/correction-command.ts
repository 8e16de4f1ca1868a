/** What can be asked about the content of a record, and about what is owed after a correction or a withdrawal. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { Correction, CorrectionGround } from "./correction.js"
import type { OriginalScope } from "./duty.js"

/** To put what a record states right. `facts`: for the determination of severity, where that is corrected. */
export type CorrectContent = Decision & {
  /** Empty only where an altered instrument was compared and nothing had to change. */
  readonly corrections: readonly Correction[]
  readonly ground: CorrectionGround
  readonly evidence: readonly Evidence[]
  readonly facts: GivenFacts
}

/** Done within the circle in which the record was known: all of it, and nothing beyond. */
export type RestoreReputation = OriginalScope & {
  readonly by: Decider
  readonly evidence: readonly Evidence[]
}

/** Handed to the organ that is competent. */
export interface Routed {
  readonly by: Decider
  readonly to: PartyRef
  readonly evidence: readonly Evidence[]
}

export type CorrectionCommand =
  | Body<"correctContent", CorrectContent>
  | Body<"restoreReputation", RestoreReputation>
  /** Pay, post and rank: restored by those competent, never here. */
  | Body<"routeTreatment", Routed>
  /** What rested on a fallen instrument is decided again by its issuer, never voided here. */
  | Body<"askIssuer", Routed>
