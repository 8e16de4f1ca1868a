/** What has happened in showing and sharing a record. */
import type { PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision } from "../procedure/index.js"
import type { DisclosureScope } from "./disclosure-state.js"
import type { ExceptionReview } from "./openness.js"
import type { NotKept, PublicationGround } from "./publication-ground.js"

/** The review that let a record be published. */
export type ReviewedBefore = ExceptionReview & { readonly kind: "reviewed" }

export type DisclosureEvent =
  | Body<"disclosureChosen", Decision & { readonly outcome: DisclosureScope; readonly facts: GivenFacts }>
  | Body<
      "recordPublished",
      {
        readonly by: Decider
        readonly channel: string
        readonly ground: PublicationGround | NotKept
        readonly review: ReviewedBefore | NotKept
      }
    >
  | Body<"recordShared", { readonly by: Decider; readonly receivers: readonly PartyRef[] }>
  | Body<"publicityClosed", { readonly by: Decider }>
  | Body<"receiversTold", { readonly by: Decider }>
