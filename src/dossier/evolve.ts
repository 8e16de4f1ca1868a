/** The state of a file after an event, and after all of them. Total: an event that doesn't fit changes nothing. */
import type { CalendarDate } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import { corrected, expired, released, withEntry } from "./evolve-entry.js"
import type { DossierEvent } from "./event.js"
import { noDossier, type Custody, type DossierState, type OpenDossier } from "./state.js"

/**
 * The state after an event.
 *
 * @example
 * // event: fileOpened
 * evolve(noDossier, event).kind // => "open"
 */
export const evolve = (state: DossierState, event: DossierEvent): DossierState => {
  const on = event.occurredOn
  if (state.kind === "none") return event.type === "fileOpened" ? opened(event, on) : state
  switch (event.type) {
    case "fileOpened":
      return state
    case "entryMade":
      return {
        ...state,
        known: { ...state.known, ...kindIn(event.data.facts) },
        entries: [
          ...state.entries,
          {
            ...event.data.entry,
            is: "kept",
            enteredOn: on,
            version: 1,
            versionOn: on,
            standing: { kind: "inUse" },
            sealing: { kind: "open" },
          },
        ],
      }
    case "entryCorrected": {
      const { entry, change, contentRef } = event.data
      return onEntry(state, entry, (kept) => corrected(kept, change, contentRef, on))
    }
    case "correctionRequested": {
      const { id, entry } = event.data
      return { ...state, requests: [...state.requests, { id, entry, on, answer: { kind: "awaited" } }] }
    }
    case "correctionAnswered": {
      const { request, outcome } = event.data
      return {
        ...state,
        requests: state.requests.map((one) =>
          one.id === request ? { ...one, answer: { kind: "given", outcome, on } } : one,
        ),
      }
    }
    case "entrySealed": {
      const { entry, clause } = event.data
      return onEntry(state, entry, (kept) => ({
        ...kept,
        sealing: { kind: "sealed", since: on, basis: clause },
      }))
    }
    case "entryUnsealed":
      return onEntry(state, event.data.entry, (kept) => ({ ...kept, sealing: { kind: "open" } }))
    case "retentionHeld": {
      const { entry, clause } = event.data
      return onEntry(state, entry, (kept) => ({ ...kept, hold: { since: on, basis: clause } }))
    }
    case "retentionReleased":
      return onEntry(state, event.data.entry, released)
    case "anchorReported": {
      const { entry, anchor, day } = event.data
      return onEntry(state, entry, (kept) => ({ ...kept, anchors: { ...kept.anchors, [anchor]: day } }))
    }
    case "entryExpired": {
      const { entry, action } = event.data
      return onEntry(state, entry, (kept) => expired(kept, action, on, event.basis))
    }
    case "subjectMoved": {
      const { subject, management } = event.data
      return { ...state, subject, known: {}, custody: { ...state.custody, management } }
    }
    case "fileHandedOver": {
      const { to, subject, management } = event.data
      return {
        ...state,
        custody: { ...state.custody, kind: "handingOver", to, next: { subject, management }, sentOn: on },
      }
    }
    case "fileReceived":
      return received(state, state.custody, on)
    case "fileReturned": {
      const { keeper, management, since } = state.custody
      return { ...state, custody: { kind: "held", keeper, management, since } }
    }
    case "fileViewed": {
      const { id, by, purpose, shown } = event.data
      const person = by.person === undefined ? {} : { person: by.person }
      return {
        ...state,
        accesses: [...state.accesses, { id, reader: by.organ, ...person, purpose, on, shown }],
      }
    }
    case "entriesSubmitted": {
      const { id, to, entries } = event.data
      return {
        ...state,
        submissions: [...state.submissions, { id, on, to, entries, receipt: { kind: "awaited" } }],
      }
    }
    case "submissionReceived": {
      const { submission, missing } = event.data
      return {
        ...state,
        submissions: state.submissions.map((one) =>
          one.id === submission ? { ...one, receipt: { kind: "received", on, missing } } : one,
        ),
      }
    }
    case "entryPublished": {
      const { entry, channel, on: basis } = event.data
      return { ...state, publications: [...state.publications, { entry, channel, since: on, basis }] }
    }
    case "publicationClosed": {
      const { entry, channel } = event.data
      return {
        ...state,
        publications: state.publications.map((one) =>
          one.entry === entry && one.channel === channel && one.closedOn === undefined
            ? { ...one, closedOn: on }
            : one,
        ),
      }
    }
    case "receiverTold": {
      const { entry, version, receiver } = event.data
      return { ...state, told: [...state.told, { entry, version, receiver, on }] }
    }
  }
}

/** The state after all events, in order. */
export const foldDossier = (events: readonly DossierEvent[]): DossierState => events.reduce(evolve, noDossier)

const opened = (event: Extract<DossierEvent, { type: "fileOpened" }>, on: CalendarDate): OpenDossier => {
  const { subject, management, keeper } = event.data
  return {
    kind: "open",
    subject,
    openedOn: on,
    known: {},
    custody: { kind: "held", keeper, management, since: on },
    transfers: [],
    entries: [],
    requests: [],
    accesses: [],
    submissions: [],
    publications: [],
    told: [],
  }
}

const received = (state: OpenDossier, custody: Custody, on: CalendarDate): OpenDossier => {
  if (custody.kind === "held") return state
  const { keeper, to, sentOn, next } = custody
  return {
    ...state,
    subject: next.subject,
    known: {},
    custody: { kind: "held", keeper: to, management: next.management, since: on },
    transfers: [...state.transfers, { from: keeper, to, sentOn, receivedOn: on }],
  }
}

/** Of what was said with an entry, what is about the subject and not about the entry. */
const kindIn = (facts: GivenFacts | undefined): GivenFacts =>
  facts?.["subjectKind"] === undefined ? {} : { subjectKind: facts["subjectKind"] }

const onEntry = (state: OpenDossier, id: string, change: Parameters<typeof withEntry>[2]): OpenDossier => ({
  ...state,
  entries: withEntry(state.entries, id, change),
})
