/** What can be asked of a file. `facts`: those of the question that the rules ask, as far as the file doesn't show them. */
import type { CalendarDate, Citation, Party, PartyRef } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Body, Decider, Decision } from "../procedure/index.js"
import type { EntryDraft } from "./entry.js"
import type { PublicationBasis } from "../disclosure/index.js"
import type { AnchorDates } from "./retention.js"
import type { CorrectionOutcome } from "./state.js"

export type CustodyCommand =
  /** `management`: the authority that manages the subject; `keeper`: the organ that opens the file. */
  | Body<
      "openFile",
      {
        readonly by: Decider
        readonly subject: Party
        readonly management: string
        readonly facts?: GivenFacts
      }
    >
  /** The subject has moved. The file follows to `to`, or stays where the table keeps it. */
  | Body<
      "moveSubject",
      {
        readonly by: Decider
        readonly subject: Party
        readonly management: string
        readonly to: PartyRef
        readonly facts?: GivenFacts
      }
    >
  | Body<"receiveFile", { readonly by: Decider }>
  /** The new keeper sends it back, with reasons. */
  | Body<"returnFile", Decision>

export type EntryCommand =
  | Body<"makeEntry", { readonly by: Decider; readonly entry: EntryDraft; readonly facts?: GivenFacts }>
  | Body<
      "receiveCorrection",
      {
        readonly by: Decider
        readonly entry: string
        readonly change: "corrected" | "withdrawn"
        /** The corrected content; only with `corrected`. */
        readonly contentRef?: PartyRef
        readonly clause: Citation
      }
    >
  /** `by`: the subject, or whoever acts for the subject under `mandateRef`. */
  | Body<
      "requestCorrection",
      {
        readonly by: PartyRef
        readonly entry: string
        readonly statementRef: PartyRef
        readonly mandateRef?: PartyRef
      }
    >
  | Body<
      "answerCorrection",
      Decision & {
        readonly request: string
        readonly outcome: CorrectionOutcome
        readonly contentRef?: PartyRef
      }
    >
  | Body<"sealEntry", Decision & { readonly entry: string; readonly clause: Citation }>
  | Body<"unsealEntry", Decision & { readonly entry: string; readonly clause: Citation }>

export type RetentionCommand =
  | Body<"holdRetention", Decision & { readonly entry: string; readonly clause: Citation }>
  | Body<"releaseRetention", Decision & { readonly entry: string }>
  /** The source says when the event took place that starts the period, such as the end of the act. */
  | Body<
      "reportAnchor",
      {
        readonly by: Decider
        readonly entry: string
        readonly anchor: keyof AnchorDates
        readonly day: CalendarDate
      }
    >
  | Body<"expireEntry", { readonly by: Decider; readonly entry: string; readonly facts?: GivenFacts }>

export type SharingCommand =
  | Body<"viewFile", { readonly by: Decider; readonly purpose: string }>
  | Body<"submitEntries", { readonly by: Decider; readonly entries: readonly string[] }>
  /** `missing`: ids of kinds of entry that the office still waits for. */
  | Body<
      "receiveSubmission",
      { readonly by: Decider; readonly submission: string; readonly missing: readonly string[] }
    >
  | Body<
      "publishEntry",
      {
        readonly by: Decider
        readonly entry: string
        readonly channel: string
        readonly on?: PublicationBasis
        /** Where the review for secrets and privacy is kept. */
        readonly secrecyReviewRef?: PartyRef
      }
    >
  | Body<"closePublication", { readonly by: Decider; readonly entry: string; readonly channel: string }>
  | Body<"withdrawConsent", { readonly by: PartyRef; readonly entry: string; readonly mandateRef?: PartyRef }>
  | Body<"tellReceiver", { readonly by: Decider; readonly entry: string; readonly receiver: PartyRef }>

export type DossierCommandBody = CustodyCommand | EntryCommand | RetentionCommand | SharingCommand

/** A command to a file. */
export type DossierCommand = DossierCommandBody & {
  /** Who sends it. */
  readonly actor: PartyRef
  /** Where the host keeps what is personal in it. */
  readonly personalRef?: PartyRef
}
