/** What has happened in the objection procedure. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decision, Evidence } from "../procedure/index.js"
import type { ObjectionAcceptance, ObjectionEffect, ObjectionOutcome } from "./objection-state.js"

export type ObjectionEvent =
  | Body<"objectionFiled", { readonly statementRef: PartyRef; readonly evidence: readonly Evidence[] }>
  | Body<
      "objectionAcceptanceChosen",
      Decision & { readonly outcome: ObjectionAcceptance; readonly facts: GivenFacts }
    >
  | Body<
      "objectionEffectChosen",
      Decision & { readonly outcome: ObjectionEffect; readonly facts: GivenFacts }
    >
  | Body<"objectionOutcomeChosen", Decision & { readonly outcome: ObjectionOutcome }>
