/** What can be asked of the objection procedure. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decision, Evidence } from "../procedure/index.js"
import type { ObjectionAcceptance, ObjectionEffect, ObjectionOutcome } from "./objection-state.js"

export type ObjectionCommand =
  /** `statementRef`: where the host keeps the words of the objection. */
  | Body<"fileObjection", { readonly statementRef: PartyRef; readonly evidence: readonly Evidence[] }>
  | Body<
      "chooseObjectionAcceptance",
      Decision & { readonly outcome: ObjectionAcceptance; readonly facts: GivenFacts }
    >
  | Body<
      "chooseObjectionEffect",
      Decision & { readonly outcome: ObjectionEffect; readonly facts: GivenFacts }
    >
  | Body<"chooseObjectionOutcome", Decision & { readonly outcome: ObjectionOutcome }>
