// What the cases of one person must be told of each other: hours of public service that the repair of one of them took.
// Computed from their events when asked. Invariant: only a record that stands takes hours; one that was withdrawn, or joined
// to another, has given them back.

import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { earlier, fault, later, text, type CalendarDate, type PartyRef } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { EventStore, type PortFailure } from "../port/index.js"
import type { DueItem } from "../procedure/index.js"
import type { RecordEvent, RecordState } from "../record/index.js"
import { noRepair, owedSpending, sameCertificate, type OwedSpending } from "../repair/index.js"
import { recordEvent } from "./door/stored-events.js"
import type { CaseRead, Unreadable } from "./read-case.js"
import { readStream, type StreamRead } from "./read-stream.js"

/** What a case must be told, by which body, and since when. */
export interface OwedHours extends OwedSpending {
  /** Whoever decided last on the repair that took the hours or gave them back. */
  readonly by: PartyRef
  readonly since: CalendarDate
}

/** The cases of one person in which public service was entered, and what each must be told of the others. */
export interface CasesWithService {
  readonly cases: readonly CaseRead[]
  readonly owed: readonly OwedHours[]
}

const pageSize = 100

/**
 * The cases whose hours of public service have to do with those of a stream, itself among them.
 *
 * @returns none where it isn't a case in which service was entered; other streams are read only where it is
 */
export function casesWithService(
  read: StreamRead,
): Effect.Effect<CasesWithService, PortFailure | Unreadable, EventStore> {
  return Effect.gen(function* () {
    const [first] = read.events
    if (first === undefined || !hasService(read)) return { cases: [], owed: [] }
    const cases: CaseRead[] = [read]
    for (const stream of yield* streamsAbout(first.subject)) {
      if (stream === read.stream) continue
      const other = yield* readStream(stream)
      if (hasService(other)) cases.push(other)
    }
    return { cases, owed: owedAmong(cases) }
  })
}

const hasService = (read: StreamRead): read is CaseRead =>
  read.kind === "case" && read.events.some(({ type }) => type === "serviceEntered")

function streamsAbout(subject: PartyRef): Effect.Effect<readonly string[], PortFailure, EventStore> {
  return Effect.gen(function* () {
    const store = yield* EventStore
    const found: string[] = []
    for (;;) {
      const page = yield* store.streamsAbout(subject, found.at(-1) ?? "", pageSize)
      found.push(...page)
      if (page.length < pageSize) return found
    }
  })
}

function owedAmong(cases: readonly CaseRead[]): readonly OwedHours[] {
  const records = cases.flatMap(({ stream: record, state }) =>
    state.kind === "nothing"
      ? []
      : [
          {
            record,
            subject: state.file.subject.ref,
            repair: state.kind === "recorded" ? state.repair : noRepair,
          },
        ],
  )
  return owedSpending(records).flatMap((owed) => {
    const taker = eventsOf(cases, owed.takenBy)
    const told = eventsOf(cases, owed.record)
    // Hours were taken or given back by a decision on the repair; where there is none, somebody noted them without cause.
    const decided = taker.findLast(isDecision) ?? told.findLast((event) => isNote(event, owed))
    const entered = told.findLast((event) => isEntry(event, owed))
    if (decided === undefined || entered === undefined) return []
    const ends = cases.flatMap(({ stream, state }) => (stream === owed.takenBy ? endOf(state) : []))
    const since = ends.reduce(later, later(decided.occurredOn, entered.occurredOn))
    return [{ ...owed, by: decided.data.by.organ, since }]
  })
}

type OfType<Type> = Extract<RecordEvent, { readonly type: Type }>

const isDecision = (event: RecordEvent): event is OfType<"repairChosen" | "repairWithdrawn"> =>
  event.type === "repairChosen" || event.type === "repairWithdrawn"

const isNote = (event: RecordEvent, owed: OwedSpending): event is OfType<"serviceSpentElsewhere"> =>
  event.type === "serviceSpentElsewhere" &&
  event.data.takenBy === owed.takenBy &&
  sameCertificate(event.data, owed)

const isEntry = (event: RecordEvent, owed: OwedSpending): boolean =>
  event.type === "serviceEntered" && sameCertificate(event.data, owed)

const endOf = (state: RecordState): readonly CalendarDate[] =>
  state.kind === "withdrawn" || state.kind === "joined" ? [state.on] : []

/** The events of a case that was read: all are readable, or it could not have been. */
const eventsOf = (cases: readonly CaseRead[], stream: string): readonly RecordEvent[] =>
  cases
    .filter((one) => one.stream === stream)
    .flatMap(({ events }) => events.map(recordEvent))
    .flatMap((read) => (Result.isSuccess(read) ? [read.success] : []))

/** What is owed to one of the cases, as something due: no law names a term, so it is due until it is done. */
export function hoursOwedTo(stream: string, { owed }: CasesWithService): readonly DueItem[] {
  const [first, ...others] = owed.filter(({ record }) => record === stream)
  if (first === undefined) return []
  const startedOn = others.reduce((sofar, { since }) => earlier(sofar, since), first.since)
  return [{ ...owedItem, kind: "unset", startedOn }]
}

const owedItem = {
  id: "service.spentElsewhere",
  label: text("注明已用于其他记录的公益服务时数", "note of the hours that served another record"),
  whoIsLate: text("记录单位", "the recording unit"),
  ifLate: text(
    "同一时数只用于一条记录；注明前一直列为待办。",
    "An hour serves one record; it stays due until it is noted.",
  ),
  fault: fault("service.noteOwed", {
    message: text(
      "同一人的其他记录用去或者退回的时数尚未在本案注明。",
      "Hours that another record of the same person took, or gave back, aren't noted in this case.",
    ),
    remedy: text(
      "系统在运行反应和每日提醒时自动注明；仍未注明的，是本案已经用去同一时数，请由作出修复决定的单位核对两案。",
      "It is noted by itself when reactions and reminders run; if it stays, this case took the same hours too: whoever granted the repairs looks at both.",
    ),
    citation: plan("3.1.4"),
  }),
} as const
