/** What has happened in a file. An event is never changed. Invariant: references only, no personal value. */
import type { CalendarDate, Citation, Party, PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision, Grounding } from "../procedure/index.js"
import type { FileEntry } from "./entry.js"
import type { PublicationBasis } from "../disclosure/index.js"
import type { AnchorDates, ExpiryAction } from "./retention.js"
import type { CorrectionOutcome, EntryVersion } from "./state.js"

export type DossierEventBody =
  | Body<
      "fileOpened",
      {
        readonly subject: Party
        readonly management: string
        readonly keeper: PartyRef
        readonly facts?: GivenFacts
      }
    >
  | Body<"entryMade", { readonly by: Decider; readonly entry: FileEntry; readonly facts?: GivenFacts }>
  | Body<
      "entryCorrected",
      {
        readonly entry: string
        /** The organ that corrected it. */
        readonly by: Decider
        readonly change: "corrected" | "withdrawn"
        readonly contentRef?: PartyRef
      }
    >
  | Body<
      "correctionRequested",
      { readonly id: string; readonly entry: string; readonly statementRef: PartyRef }
    >
  | Body<"correctionAnswered", Decision & { readonly request: string; readonly outcome: CorrectionOutcome }>
  | Body<"entrySealed", Decision & { readonly entry: string; readonly clause: Citation }>
  | Body<"entryUnsealed", Decision & { readonly entry: string; readonly clause: Citation }>
  | Body<
      "fileViewed",
      {
        readonly id: string
        readonly by: Decider
        readonly purpose: string
        readonly shown: readonly EntryVersion[]
      }
    >
  | Body<
      "subjectMoved",
      {
        readonly by: Decider
        readonly subject: Party
        readonly management: string
        readonly facts?: GivenFacts
      }
    >
  | Body<
      "fileHandedOver",
      {
        readonly by: Decider
        readonly to: PartyRef
        readonly subject: Party
        readonly management: string
        readonly facts?: GivenFacts
      }
    >
  | Body<"fileReceived", { readonly by: Decider }>
  | Body<"fileReturned", Decision>
  | Body<"retentionHeld", Decision & { readonly entry: string; readonly clause: Citation }>
  | Body<"retentionReleased", Decision & { readonly entry: string }>
  | Body<
      "anchorReported",
      {
        readonly by: Decider
        readonly entry: string
        readonly anchor: keyof AnchorDates
        readonly day: CalendarDate
      }
    >
  | Body<
      "entryExpired",
      {
        readonly by: Decider
        readonly entry: string
        readonly action: ExpiryAction
        readonly facts?: GivenFacts
      }
    >
  | Body<
      "entriesSubmitted",
      {
        readonly id: string
        readonly by: Decider
        readonly to: PartyRef
        readonly entries: readonly EntryVersion[]
      }
    >
  | Body<
      "submissionReceived",
      { readonly submission: string; readonly by: Decider; readonly missing: readonly string[] }
    >
  | Body<
      "entryPublished",
      {
        readonly by: Decider
        readonly entry: string
        readonly channel: string
        readonly on: PublicationBasis
        readonly secrecyReviewRef: PartyRef
      }
    >
  | Body<
      "publicationClosed",
      { readonly entry: string; readonly channel: string; readonly because: PublicationEnd }
    >
  | Body<"receiverTold", EntryVersion & { readonly by: Decider; readonly receiver: PartyRef }>

/** Why a publication ended. */
export type PublicationEnd = "keeper" | "consentWithdrawn" | "sealed" | "corrected" | "withdrawn" | "expired"

/** The current version of every event's data. */
export const dossierSchemaVersion = 1

/** An event as decided: identity, version and time of recording are given when it is stored. */
export type DossierEvent = DossierEventBody &
  Grounding & {
    readonly schemaVersion: number
    readonly occurredOn: CalendarDate
    readonly subject: PartyRef
    readonly actor: PartyRef
  }
