/** A seeded life of a file: commands likely and unlikely, by the right people and the wrong ones, on days that go by. */
import type { PublicationBasis } from "../../src/disclosure/index.js"
import * as Result from "effect/Result"
import {
  addDays,
  cite,
  partyRef,
  type CalendarDate,
  type Party,
  type PartyRef,
} from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  evolve,
  noDossier,
  type DossierCommandBody,
  type DossierContext,
  type DossierEvent,
  type DossierState,
  type EntryDraft,
} from "../../src/dossier/index.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import * as A from "./archive.js"

export interface Lived {
  readonly events: readonly DossierEvent[]
  readonly state: DossierState
  readonly refused: number
  readonly lastDay: CalendarDate
}

type Watch = (state: DossierState, events: readonly DossierEvent[], on: CalendarDate) => void

/** What whoever sends a command says of its facts, true or not. */
const telling = (random: RandomSource, command: DossierCommandBody): DossierCommandBody => {
  const chance = () => random.chance(0.5)
  switch (command.type) {
    case "openFile":
    case "moveSubject": {
      const facts = { managedAbove: random.chance(0.2), districtCadre: chance(), townEmployee: chance() }
      return { ...command, data: { ...command.data, facts } } as DossierCommandBody
    }
    case "makeEntry": {
      const recordConclusion = random.pick(["none", "record", "record", "verify"])
      const facts = { subjectKind: "civilServant", entryBasis: random.chance(0.8), recordConclusion }
      return { ...command, data: { ...command.data, facts } }
    }
    case "expireEntry": {
      const facts = {
        archiveRequired: chance(),
        stillListed: random.chance(0.2),
        subjectKind: "civilServant",
      }
      return { ...command, data: { ...command.data, facts } }
    }
    default:
      return command
  }
}

/**
 * Lives `commands` commands; `watch` sees the state after each that is carried out.
 *
 * @param law the rules that are asked, if any
 */
export const randomLife = (
  seed: number,
  commands: number,
  watch: Watch = () => undefined,
  law?: DossierContext["law"],
): Lived => {
  const random = randomSource(seed)
  const person = random.chance(0.8)
  const subject: Party = person ? A.civilServant : A.aTown
  const management = person ? random.pick(["staff", "districtCadre"]) : "district"
  let state: DossierState = noDossier
  const events: DossierEvent[] = []
  let day = A.day
  let refused = 0
  for (let step = 0; step < commands; step += 1) {
    day = addDays(day, random.chance(0.5) ? 0 : random.chance(0.9) ? random.below(20) : random.below(900))
    const command =
      state.kind === "none" ? openingOf(random, subject, management) : next(random, state, step, day)
    const result =
      law === undefined
        ? A.decided(state, command, A.contextOn(day))
        : A.decided(state, telling(random, command), { ...A.contextOn(day), law })
    if (Result.isFailure(result)) {
      refused += 1
      continue
    }
    events.push(...result.success)
    state = result.success.reduce(evolve, state)
    watch(state, events, day)
  }
  return { events, state, refused, lastDay: day }
}

const keepers = [A.organization, A.bureau, A.town, A.higher] as const
const organs = [...keepers, A.commission, A.credit, A.office, A.court] as const

const openingOf = (random: RandomSource, subject: Party, management: string): DossierCommandBody => ({
  type: "openFile",
  data: { by: A.by(random.pick(keepers)), subject, management },
})

const next = (
  random: RandomSource,
  state: Extract<DossierState, { kind: "open" }>,
  step: number,
  day: CalendarDate,
): DossierCommandBody => {
  const keeper = random.chance(0.95) ? state.custody.keeper : random.pick(organs)
  const [first = "e-none", ...rest] = state.entries.map(({ id }) => id)
  const entry = random.pick([first, ...rest])
  const found = state.entries.find(({ id }) => id === entry)
  const source = found?.is === "kept" && random.chance(0.9) ? found.source.organ : random.pick(organs)
  const change = random.pick(["corrected", "corrected", "withdrawn"] as const)
  const content = change === "corrected" ? { contentRef: contentOf(entry, step) } : {}
  const clause = plan("4.2")
  const decision = A.decision(keeper)
  const self = random.chance(0.9) ? state.subject.ref : partyRef("stranger-1")
  const purpose = random.pick(["appointment", "evaluation", "keeping"] as const)
  const reader = purpose === "keeping" ? keeper : random.pick([A.organization, A.bureau, A.commission])
  switch (random.below(24)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { type: "makeEntry", data: { by: A.by(keeper), entry: draftOf(random, step, day) } }
    case 4:
      return {
        type: "receiveCorrection",
        data: { by: A.by(source), entry, change, ...content, clause: plan("3.1.4") },
      }
    case 5:
      return { type: "requestCorrection", data: { by: self, entry, statementRef: partyRef("s-1") } }
    case 6:
    case 7: {
      const request = state.requests.find(({ answer }) => answer.kind === "awaited")
      const outcome = random.chance(0.4) ? ("refused" as const) : change
      return {
        type: "answerCorrection",
        data: {
          ...decision,
          request: request?.id ?? "correction-9",
          outcome,
          ...(outcome === "corrected" ? { contentRef: contentOf(request?.entry ?? entry, step) } : {}),
        },
      }
    }
    case 8:
      return { type: "sealEntry", data: { ...decision, entry, clause } }
    case 9:
      return { type: "unsealEntry", data: { ...decision, entry, clause } }
    case 10:
    case 11:
    case 12:
      return { type: "viewFile", data: { by: A.by(reader), purpose } }
    case 13:
    case 14: {
      const to = random.pick([...keepers, partyRef("organ-nobody")])
      const { custody } = state
      if (custody.kind === "handingOver")
        return random.chance(0.7)
          ? { type: "receiveFile", data: { by: A.by(random.chance(0.9) ? custody.to : to) } }
          : { type: "returnFile", data: A.decision(custody.to) }
      const management = random.pick(["staff", "districtCadre", "vertical", "district"] as const)
      return {
        type: "moveSubject",
        data: { by: A.by(keeper), subject: movedOf(random, state.subject), management, to },
      }
    }
    case 15:
      return { type: "holdRetention", data: { ...decision, entry, clause } }
    case 16:
      return { type: "releaseRetention", data: { ...decision, entry } }
    case 17:
      return {
        type: "reportAnchor",
        data: { by: A.by(source), entry, anchor: "ended", day: addDays(day, random.below(900) - 890) },
      }
    case 18:
    case 19:
      return { type: "expireEntry", data: { by: A.by(keeper), entry } }
    case 20:
      return state.submissions.some(({ receipt }) => receipt.kind === "awaited")
        ? {
            type: "receiveSubmission",
            data: {
              by: A.by(A.office),
              submission: state.submissions.find(({ receipt }) => receipt.kind === "awaited")?.id ?? "",
              missing: [],
            },
          }
        : { type: "submitEntries", data: { by: A.by(keeper), entries: [entry] } }
    case 21: {
      const records = state.entries.filter(({ kind }) => kind === "dishonestyRecord").map(({ id }) => id)
      return {
        type: "publishEntry",
        data: {
          by: A.by(keeper),
          entry: records[random.below(records.length)] ?? entry,
          channel: random.pick(["website", "credit", "credit", "media"]),
          on: basisOf(random),
          secrecyReviewRef: partyRef("review-1"),
        },
      }
    }
    case 22:
      return random.chance(0.5)
        ? { type: "withdrawConsent", data: { by: self, entry } }
        : { type: "closePublication", data: { by: A.by(keeper), entry, channel: "credit" } }
    default:
      return {
        type: "tellReceiver",
        data: {
          by: A.by(keeper),
          entry,
          receiver: random.chance(0.7) ? state.subject.ref : random.pick(organs),
        },
      }
  }
}

const contentOf = (entry: string, step: number): PartyRef => partyRef(`content-${entry}-${String(step)}`)

const movedOf = (random: RandomSource, subject: Party): Party =>
  subject.kind === "unit" ? subject : { ...subject, unit: random.pick([A.town, partyRef("unit-dept-1")]) }

const draftOf = (random: RandomSource, step: number, day: CalendarDate): EntryDraft => {
  const base = random.pick([
    A.drafts.evaluation,
    A.drafts.record,
    A.drafts.record,
    A.drafts.violation,
    A.drafts.clean,
  ])
  const id = random.chance(0.95) ? `e-${String(step)}` : "e-1"
  const { source: _, ...unsourced } = base
  const { basis: __, ...unfounded } = base
  const delivered = random.chance(0.9) ? base : random.chance(0.5) ? unsourced : unfounded
  const ended = addDays(day, 0 - random.below(1800))
  return {
    ...delivered,
    id,
    about: ended,
    anchors: random.chance(0.5) ? { ended } : {},
    contentRef: contentOf(id, step),
  }
}

const basisOf = (random: RandomSource): PublicationBasis => {
  const assessed = random.chance(0.8) ? { assessmentRef: partyRef("pia-1") } : {}
  return random.chance(0.4)
    ? { kind: "consent", consentRef: partyRef("consent-1"), ...assessed }
    : { kind: "clause", citation: random.chance(0.7) ? A.law : cite(plan("3.1.1")), ...assessed }
}
