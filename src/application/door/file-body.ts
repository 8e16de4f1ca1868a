// Every command to an integrity file and every event of one, as decoders. Held to the room's types by the compiler.

import * as Schema from "effect/Schema"
import { basisHeld, basisNamed } from "./publication-body.js"
import {
  calendarDate,
  citation,
  clause,
  decider,
  decision,
  givenFacts,
  instrument,
  party,
  partyRef,
  ruleName,
  ruleNames,
  shortText,
} from "./values.js"
import { command, happening } from "./titled-command.js"

const by = decider
const entry = shortText
const outcomes = Schema.Literals(["corrected", "withdrawn", "refused"])
const change = Schema.Literals(["corrected", "withdrawn"])
const contentRef = Schema.optionalKey(partyRef)
const mandateRef = Schema.optionalKey(partyRef)
const anchor = Schema.Literals(["determined", "ended", "executed"])
const management = ruleName
const facts = Schema.optionalKey(givenFacts)

const source = Schema.Struct({ organ: partyRef, documentRef: partyRef })
const delivered = {
  id: shortText,
  kind: ruleName,
  about: calendarDate,
  anchors: Schema.Struct({
    determined: Schema.optionalKey(calendarDate),
    ended: Schema.optionalKey(calendarDate),
    executed: Schema.optionalKey(calendarDate),
  }),
  contentRef: partyRef,
  instrument: Schema.optionalKey(instrument),
  record: Schema.optionalKey(shortText),
}
const draft = Schema.Struct({
  ...delivered,
  source: Schema.optionalKey(source),
  basis: Schema.optionalKey(clause),
})
const kept = Schema.Struct({ ...delivered, source, basis: citation })

const onClause = Schema.Struct({ ...decision, entry, clause })
const anchorReport = Schema.Struct({ by, entry, anchor, day: calendarDate })
const received = Schema.Struct({ by, submission: shortText, missing: ruleNames })

/** A command's type and data. */
export const fileCommandBody = Schema.Union([
  command("openFile", Schema.Struct({ by, subject: party, management, facts })),
  command("moveSubject", Schema.Struct({ by, subject: party, management, to: partyRef, facts })),
  command("receiveFile", Schema.Struct({ by })),
  command("returnFile", Schema.Struct(decision)),
  command("makeEntry", Schema.Struct({ by, entry: draft, facts })),
  command("receiveCorrection", Schema.Struct({ by, entry, change, contentRef, clause })),
  command("requestCorrection", Schema.Struct({ by: partyRef, entry, statementRef: partyRef, mandateRef })),
  command(
    "answerCorrection",
    Schema.Struct({ ...decision, request: shortText, outcome: outcomes, contentRef }),
  ),
  command("sealEntry", onClause),
  command("unsealEntry", onClause),
  command("holdRetention", onClause),
  command("releaseRetention", Schema.Struct({ ...decision, entry })),
  command("reportAnchor", anchorReport),
  command("expireEntry", Schema.Struct({ by, entry, facts })),
  command("viewFile", Schema.Struct({ by, purpose: ruleName })),
  command("submitEntries", Schema.Struct({ by, entries: Schema.Array(entry) })),
  command("receiveSubmission", received),
  command(
    "publishEntry",
    Schema.Struct({
      by,
      entry,
      channel: ruleName,
      on: Schema.optionalKey(basisNamed),
      secrecyReviewRef: Schema.optionalKey(partyRef),
    }),
  ),
  command("closePublication", Schema.Struct({ by, entry, channel: ruleName })),
  command("withdrawConsent", Schema.Struct({ by: partyRef, entry, mandateRef })),
  command("tellReceiver", Schema.Struct({ by, entry, receiver: partyRef })),
])

const version = { entry, version: Schema.Finite }
const versions = Schema.Array(Schema.Struct(version))
const heldClause = Schema.Struct({ ...decision, entry, clause: citation })

/** An event's type and data. */
export const fileEventBody = Schema.Union([
  happening("fileOpened", Schema.Struct({ subject: party, management, keeper: partyRef, facts })),
  happening("entryMade", Schema.Struct({ by, entry: kept, facts })),
  happening("entryCorrected", Schema.Struct({ entry, by, change, contentRef })),
  happening("correctionRequested", Schema.Struct({ id: shortText, entry, statementRef: partyRef })),
  happening("correctionAnswered", Schema.Struct({ ...decision, request: shortText, outcome: outcomes })),
  happening("entrySealed", heldClause),
  happening("entryUnsealed", heldClause),
  happening("fileViewed", Schema.Struct({ id: shortText, by, purpose: ruleName, shown: versions })),
  happening("subjectMoved", Schema.Struct({ by, subject: party, management, facts })),
  happening("fileHandedOver", Schema.Struct({ by, to: partyRef, subject: party, management, facts })),
  happening("fileReceived", Schema.Struct({ by })),
  happening("fileReturned", Schema.Struct(decision)),
  happening("retentionHeld", heldClause),
  happening("retentionReleased", Schema.Struct({ ...decision, entry })),
  happening("anchorReported", anchorReport),
  happening(
    "entryExpired",
    Schema.Struct({ by, entry, action: Schema.Literals(["stopQuery", "archive", "delete"]), facts }),
  ),
  happening("entriesSubmitted", Schema.Struct({ id: shortText, by, to: partyRef, entries: versions })),
  happening("submissionReceived", received),
  happening(
    "entryPublished",
    Schema.Struct({
      by,
      entry,
      channel: ruleName,
      on: basisHeld,
      secrecyReviewRef: partyRef,
    }),
  ),
  happening(
    "publicationClosed",
    Schema.Struct({
      entry,
      channel: ruleName,
      because: Schema.Literals(["keeper", "consentWithdrawn", "sealed", "corrected", "withdrawn", "expired"]),
    }),
  ),
  happening("receiverTold", Schema.Struct({ ...version, by, receiver: partyRef })),
])
