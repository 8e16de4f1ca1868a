/**
 * What must hold of every file, whatever happened. Read from the events and the state apart, and from the law, not from
 * the code that decides; each law says what is broken, or nothing.
 */
import * as Result from "effect/Result"
import { addDays, addYears, canonicalJson, type CalendarDate } from "../../src/kernel/index.js"
import {
  decide,
  evolve,
  keepingPurpose,
  subjectView,
  viewUnder,
  type DossierContext,
  type DossierEvent,
  type OpenDossier,
} from "../../src/dossier/index.js"
import * as A from "./archive.js"
import { followsRules } from "./rules-law.js"

export type Law = (state: OpenDossier, events: readonly DossierEvent[], context: DossierContext) => boolean

const kept = (state: OpenDossier) => state.entries.flatMap((entry) => (entry.is === "kept" ? [entry] : []))
const of = <Type extends DossierEvent["type"]>(events: readonly DossierEvent[], type: Type) =>
  events.filter((event): event is Extract<DossierEvent, { type: Type }> => event.type === type)

/** Everything that anyone but the keeper and the subject can be shown today. */
const shownToOthers = (state: OpenDossier, context: DossierContext): readonly string[] => {
  const readers = context.tables.purposes.flatMap(({ id, readers: all }) =>
    all.map((organ) => [id, organ] as const),
  )
  const looks = readers.flatMap(([purpose, organ]) => {
    const made = decide(
      state,
      { type: "viewFile", data: { by: A.by(organ), purpose }, actor: A.clerk },
      context,
    )
    const after = Result.isSuccess(made) ? made.success.reduce(evolve, state) : state
    return after.kind === "open" ? [[after, `access-${String(after.accesses.length)}`] as const] : []
  })
  const logged = state.accesses
    .filter(({ purpose }) => purpose !== keepingPurpose)
    .map(({ id }) => [state, id] as const)
  return [...looks, ...logged].flatMap(([file, id]) => {
    const view = viewUnder(file, id, context.on)
    return Result.isSuccess(view) && view.success.purpose !== keepingPurpose
      ? view.success.entries.map((entry) => entry.id)
      : []
  })
}

/** The first day on which an entry of these kinds may be taken out, by the invented table. */
const mayGoFrom = (events: readonly DossierEvent[], id: string, before: number): CalendarDate | undefined => {
  const past = events.slice(0, before)
  const made = of(past, "entryMade").find(({ data }) => data.entry.id === id)
  if (made?.data.entry.kind === "annualEvaluation") return addDays(made.occurredOn, 31)
  const reported = of(past, "anchorReported")
    .filter(({ data }) => data.entry === id && data.anchor === "ended")
    .at(-1)
  const ended = reported?.data.day ?? made?.data.entry.anchors.ended
  return ended === undefined ? undefined : addDays(addYears(ended, 5), 1)
}

export const laws: Readonly<Record<string, Law>> = {
  "an entry has a source and a basis": (state, events) =>
    [...kept(state), ...of(events, "entryMade").map(({ data }) => data.entry)].every(
      ({ source, basis }) => (source as unknown) !== undefined && (basis as unknown) !== undefined,
    ),
  "a file has one keeper, whom the table knows and who took it over": (state, events, { tables }) => {
    let keeper: unknown
    let to: unknown
    for (const event of events) {
      if (event.type === "fileOpened") keeper = event.data.keeper
      if (event.type === "fileHandedOver") to = event.data.to
      if (event.type === "fileReceived") keeper = event.data.by.organ === to ? to : undefined
    }
    return (
      state.custody.keeper === keeper &&
      tables.custody.keepers.filter(({ ref }) => ref === keeper).length === 1
    )
  },
  "an old keeper's transfer stays on record": (state, events) =>
    state.transfers.length === of(events, "fileReceived").length,
  "what is sealed, withdrawn or taken out is shown to no other": (state, _, context) => {
    const shown = new Set(shownToOthers(state, context))
    return state.entries.every(
      (entry) =>
        !shown.has(entry.id) ||
        (entry.is === "kept" && entry.sealing.kind === "open" && entry.standing.kind === "inUse"),
    )
  },
  "the log says of nothing sealed or taken out that another saw it": (state, events) => {
    // Looking changes no entry, so the state after the last look still says how each stood.
    const last = events.at(-1)
    return (
      last?.type !== "fileViewed" ||
      last.data.purpose === keepingPurpose ||
      last.data.shown.every(({ entry }) =>
        kept(state).some(
          (one) => one.id === entry && one.sealing.kind === "open" && one.standing.kind === "inUse",
        ),
      )
    )
  },
  "the subject sees every entry until its erasure is an event": (state, events, context) => {
    const erased = new Set(
      of(events, "entryExpired").flatMap(({ data }) => (data.action === "delete" ? [data.entry] : [])),
    )
    const own = new Map(subjectView(state, context).entries.map((entry) => [entry.id, entry.is]))
    return of(events, "entryMade").every(
      ({ data }) => own.get(data.entry.id) === (erased.has(data.entry.id) ? "erased" : "kept"),
    )
  },
  "the subject sees who looked": (state, events, context) =>
    canonicalJson(subjectView(state, context).accesses.map(({ id, reader, on }) => [id, reader, on])) ===
    canonicalJson(
      of(events, "fileViewed").map((event) => [event.data.id, event.data.by.organ, event.occurredOn]),
    ),
  "nothing about a person is public without a basis for a person": (state) =>
    state.subject.kind === "unit" ||
    state.publications.every(
      ({ basis }) =>
        basis.assessmentRef !== undefined &&
        (basis.kind === "consent" || ["law", "administrativeRegulation"].includes(basis.citation.rank)),
    ),
  "only a record in use and not sealed is public": (state) =>
    state.publications
      .filter(({ closedOn }) => closedOn === undefined)
      .every(({ entry }) =>
        kept(state).some(
          (one) =>
            one.id === entry &&
            one.kind === "dishonestyRecord" &&
            one.sealing.kind === "open" &&
            one.standing.kind === "inUse",
        ),
      ),
  "nothing is taken out before its last day has passed": (_, events) =>
    events.every((event, index) => {
      if (event.type !== "entryExpired") return true
      const from = mayGoFrom(events, event.data.entry, index)
      return from !== undefined && from <= event.occurredOn
    }),
  "nothing enters, moves or goes against the answer of its question": followsRules,
  "of an erased entry no content is left": (state) => {
    const all = canonicalJson(state)
    return state.entries.every((entry) => entry.is === "kept" || !all.includes(`content-${entry.id}-`))
  },
  "what the office has was open to it on the day": (state, events) =>
    state.submissions.length === of(events, "entriesSubmitted").length &&
    of(events, "entriesSubmitted").every(({ data }) =>
      data.entries.every(({ entry }) =>
        of(events, "entryMade").some(
          (made) =>
            made.data.entry.id === entry &&
            A.tables.kinds.some(({ id, submitted }) => submitted && id === made.data.entry.kind),
        ),
      ),
    ),
}

/** The laws that a file breaks. */
export const broken = (
  state: OpenDossier,
  events: readonly DossierEvent[],
  context: DossierContext,
): readonly string[] =>
  Object.entries(laws).flatMap(([name, law]) => (law(state, events, context) ? [] : [name]))
