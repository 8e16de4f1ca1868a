// A stream as its events make it. A log holds three kinds: the case of one subject, the integrity file of one subject,
// and the joint measures of one case. Which kind a stream is, its first event says; nothing is written here.

import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { readDossier, type DossierState } from "../dossier/index.js"
import type { Fault, PartyRef } from "../kernel/index.js"
import { readLinkage, type LinkageState } from "../linkage/index.js"
import { EventStore, type PortFailure, type StoredEvent } from "../port/index.js"
import { fileEventBody } from "./door/file-body.js"
import { linkageEventBody } from "./door/linkage-body.js"
import { fileEvent, linkageEvent } from "./door/stored-events.js"
import { typesOf } from "./door/titled-command.js"
import { caseOf, type CaseRead, type Unreadable } from "./read-case.js"

/** An integrity file at a version; version 0 with state `none` where there is none. */
export interface FileRead {
  readonly kind: "file"
  readonly stream: string
  readonly version: number
  readonly state: DossierState
  readonly events: readonly StoredEvent[]
}

/** The joint measures of one case at a version; version 0 without requests where there are none. */
export interface JointMeasuresRead {
  readonly kind: "jointMeasures"
  readonly stream: string
  readonly version: number
  readonly state: LinkageState
  /** Whom they are about, once there are any. */
  readonly subject?: PartyRef
  readonly events: readonly StoredEvent[]
}

/** A stream of any kind. */
export type StreamRead = CaseRead | FileRead | JointMeasuresRead

/** What a stream is about. */
export type StreamKind = StreamRead["kind"]

const fileEvents = typesOf(fileEventBody.members)
const linkageEvents = typesOf(linkageEventBody.members)

/** The kind that an event belongs to; every event that is no other's is a case's. */
export function kindOfEvent(type: string): StreamKind {
  return fileEvents.has(type) ? "file" : linkageEvents.has(type) ? "jointMeasures" : "case"
}

const suffix = "/linkage"

/** The stream of the joint measures of a case. */
export function linkageStreamOf(caseStream: string): string {
  return `${caseStream}${suffix}`
}

/** The case that a stream of joint measures belongs to; nothing if it isn't named as such a stream. */
export function caseStreamOf(stream: string): string | undefined {
  return stream.endsWith(suffix) && stream.length > suffix.length
    ? stream.slice(0, -suffix.length)
    : undefined
}

/**
 * Reads a stream of whatever kind it is; one that nobody wrote to is a case with nothing in it.
 *
 * @param stream the stream's name
 */
export function readStream(stream: string): Effect.Effect<StreamRead, PortFailure | Unreadable, EventStore> {
  return Effect.flatMap(loaded(stream), (events) => readable(streamOf(stream, events)))
}

/** Reads an integrity file. */
export function readFile(stream: string): Effect.Effect<FileRead, PortFailure | Unreadable, EventStore> {
  return Effect.flatMap(loaded(stream), (events) => readable(fileOf(stream, events)))
}

/** Reads joint measures. */
export function readJointMeasures(
  stream: string,
): Effect.Effect<JointMeasuresRead, PortFailure | Unreadable, EventStore> {
  return Effect.flatMap(loaded(stream), (events) => readable(jointMeasuresOf(stream, events)))
}

function streamOf(stream: string, events: readonly StoredEvent[]): Result.Result<StreamRead, Fault> {
  const [first] = events
  switch (first === undefined ? "case" : kindOfEvent(first.type)) {
    case "case":
      return caseOf(stream, events)
    case "file":
      return fileOf(stream, events)
    case "jointMeasures":
      return jointMeasuresOf(stream, events)
  }
}

function loaded(stream: string): Effect.Effect<readonly StoredEvent[], PortFailure, EventStore> {
  return Effect.flatMap(EventStore, (store) => store.load(stream))
}

function readable<Read>(read: Result.Result<Read, Fault>): Effect.Effect<Read, Unreadable> {
  return Result.isFailure(read)
    ? Effect.fail<Unreadable>({ _tag: "Unreadable", fault: read.failure })
    : Effect.succeed(read.success)
}

function fileOf(stream: string, events: readonly StoredEvent[]): Result.Result<FileRead, Fault> {
  const typed = all(events, fileEvent)
  if (Result.isFailure(typed)) return Result.fail(typed.failure)
  return Result.map(readDossier(typed.success), (state) => ({
    kind: "file" as const,
    stream,
    version: events.length,
    state,
    events,
  }))
}

function jointMeasuresOf(
  stream: string,
  events: readonly StoredEvent[],
): Result.Result<JointMeasuresRead, Fault> {
  const typed = all(events, linkageEvent)
  if (Result.isFailure(typed)) return Result.fail(typed.failure)
  return Result.map(readLinkage(typed.success), (state) => ({
    kind: "jointMeasures" as const,
    stream,
    version: events.length,
    state,
    ...(events[0] === undefined ? {} : { subject: events[0].subject }),
    events,
  }))
}

function all<Typed>(
  events: readonly StoredEvent[],
  read: (event: StoredEvent) => Result.Result<Typed, Fault>,
): Result.Result<readonly Typed[], Fault> {
  const found: Typed[] = []
  for (const event of events) {
    const typed = read(event)
    if (Result.isFailure(typed)) return Result.fail(typed.failure)
    found.push(typed.success)
  }
  return Result.succeed(found)
}
