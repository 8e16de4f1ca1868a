/** What can be asked about showing and sharing a record. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision } from "../procedure/index.js"
import type { DisclosureScope } from "./disclosure-state.js"
import type { ExceptionReview } from "./openness.js"
import type { PublicationGround } from "./publication-ground.js"

export type DisclosureCommand =
  | Body<"chooseDisclosure", Decision & { readonly outcome: DisclosureScope; readonly facts: GivenFacts }>
  | Body<
      "publishRecord",
      {
        readonly by: Decider
        readonly channel: string
        /** Refused without one. */
        readonly ground?: PublicationGround
        /** Refused without one. */
        readonly review?: ExceptionReview
      }
    >
  | Body<"shareRecord", { readonly by: Decider; readonly receivers: readonly PartyRef[] }>
  | Body<"closePublicity", { readonly by: Decider }>
  | Body<"tellReceivers", { readonly by: Decider }>
