/** What has happened in showing and sharing a record. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision } from "../procedure/index.js"
import type { DisclosureScope } from "./disclosure-state.js"

export type DisclosureEvent =
  | Body<"disclosureChosen", Decision & { readonly outcome: DisclosureScope; readonly facts: GivenFacts }>
  | Body<"recordPublished", { readonly by: Decider; readonly channel: string }>
  | Body<"recordShared", { readonly by: Decider; readonly receivers: readonly PartyRef[] }>
  | Body<"publicityClosed", { readonly by: Decider }>
  | Body<"receiversTold", { readonly by: Decider }>
