// From the record's events to what a store keeps, and back. The receipt of an event's advice is kept apart, under
// its digest; the event holds the digest.

import * as Result from "effect/Result"
import { decodeUnknownResult } from "effect/SchemaParser"
import { dossierSchemaVersion, type StoredDossierEvent } from "../../dossier/index.js"
import {
  canonicalJson,
  fault,
  parsePartyRef,
  text,
  type CalendarDate,
  type Citation,
  type Digest,
  type Fault,
  type PartyRef,
} from "../../kernel/index.js"
import { linkageSchemaVersion, type StoredLinkageEvent } from "../../linkage/index.js"
import type { Receipt } from "../../policy/index.js"
import type { Json, StoredEvent } from "../../port/index.js"
import { schemaVersion, upcast, type RecordEvent } from "../../record/index.js"
import { eventBody } from "./event-schema.js"
import { fileEventBody } from "./file-body.js"
import { jsonOf } from "./json.js"
import { linkageEventBody } from "./linkage-body.js"

const exactly = { errors: "first", onExcessProperty: "error" } as const
const decodeBody = decodeUnknownResult(eventBody, exactly)
const decodeFileBody = decodeUnknownResult(fileEventBody, exactly)
const decodeLinkageBody = decodeUnknownResult(linkageEventBody, exactly)

/** An event as any room decides it, with what a store keeps of it. */
export interface NewStreamEvent {
  readonly type: string
  readonly data: unknown
  readonly basis: readonly Citation[]
  readonly receipt?: Receipt
  readonly personalRef?: PartyRef
  readonly schemaVersion: number
  readonly occurredOn: CalendarDate
  readonly subject: PartyRef
  readonly actor: PartyRef
}

/** Where a new event goes, and what is known of it beside the event. */
export interface Placing {
  readonly id: string
  readonly stream: string
  readonly version: number
  readonly recordedOn: StoredEvent["recordedOn"]
}

/** A receipt ready to be kept: canonical JSON under its digest. */
export interface KeptReceipt {
  readonly digest: string
  readonly canonical: string
}

/** The receipt of an event's advice, if it has one. */
export function receiptIn(event: NewStreamEvent, digest: Digest): KeptReceipt | undefined {
  if (event.receipt === undefined) return undefined
  const canonical = canonicalJson(event.receipt)
  return { digest: digest(canonical), canonical }
}

/** An event in the form a store keeps. */
export function storedEvent(event: NewStreamEvent, placing: Placing, digest: Digest): StoredEvent {
  const receipt = receiptIn(event, digest)
  const data: Json = jsonOf(event.data)
  return {
    ...placing,
    type: event.type,
    schemaVersion: event.schemaVersion,
    occurredOn: event.occurredOn,
    subject: event.subject,
    data,
    actor: event.actor,
    basis: event.basis,
    ...(event.personalRef === undefined ? {} : { personalRef: event.personalRef }),
    ...(receipt === undefined ? {} : { receipt: receipt.digest }),
  }
}

/**
 * An event as the record's room knows it, in the current version of its data and without its receipt.
 *
 * @returns `event.newer` for an event of a later version of this library, `event.unreadable` for what no version wrote;
 *   both name the place, not the content
 */
export function recordEvent(stored: StoredEvent): Result.Result<RecordEvent, Fault> {
  const raised = upcast({ type: stored.type, schemaVersion: stored.schemaVersion, data: stored.data })
  if (Result.isFailure(raised)) return Result.fail({ ...raised.failure, at: placeOf(stored) })
  const { type, data } = raised.success
  const body = decodeBody({ type, data })
  const actor = parsePartyRef(stored.actor)
  if (Result.isFailure(body) || Result.isFailure(actor)) return Result.fail(unreadable(stored))
  const { id, stream, version, occurredOn, recordedOn, subject, basis } = stored
  const envelope = {
    id,
    stream,
    version,
    schemaVersion,
    occurredOn,
    recordedOn,
    subject,
    basis,
    actor: actor.success,
  }
  if (stored.personalRef === undefined) return Result.succeed({ ...body.success, ...envelope })
  const personalRef = parsePartyRef(stored.personalRef)
  if (Result.isFailure(personalRef)) return Result.fail(unreadable(stored))
  return Result.succeed({ ...body.success, ...envelope, personalRef: personalRef.success })
}

const placeOf = ({ version }: StoredEvent): string => `events[${version}]`

/**
 * An event as the room of integrity files knows it.
 *
 * @returns the same faults as `recordEvent`
 */
export function fileEvent(stored: StoredEvent): Result.Result<StoredDossierEvent, Fault> {
  if (stored.schemaVersion > dossierSchemaVersion) return Result.fail(newer(stored))
  const body = decodeFileBody({ type: stored.type, data: stored.data })
  const actor = parsePartyRef(stored.actor)
  if (Result.isFailure(body) || Result.isFailure(actor)) return Result.fail(unreadable(stored))
  const { id, stream, version, schemaVersion: shape, occurredOn, recordedOn, subject, basis } = stored
  return Result.succeed({
    ...body.success,
    ...{ id, stream, version, schemaVersion: shape, occurredOn, recordedOn, subject, basis },
    actor: actor.success,
  })
}

/**
 * An event as the room of joint measures knows it.
 *
 * @returns the same faults as `recordEvent`
 */
export function linkageEvent(stored: StoredEvent): Result.Result<StoredLinkageEvent, Fault> {
  if (stored.schemaVersion > linkageSchemaVersion) return Result.fail(newer(stored))
  const body = decodeLinkageBody({ type: stored.type, data: stored.data })
  if (Result.isFailure(body)) return Result.fail(unreadable(stored))
  const { version, schemaVersion: shape, occurredOn, basis } = stored
  return Result.succeed({ ...body.success, version, schemaVersion: shape, occurredOn, basis })
}

function newer(stored: StoredEvent): Fault {
  return fault("event.newer", {
    at: placeOf(stored),
    message: text(
      "事件由更新的版本写入，本版本不能处理。",
      "The event was written by a newer version than this one.",
    ),
    remedy: text("请先升级本库，再行办理。", "Update this library first, then go on."),
  })
}

function unreadable(stored: StoredEvent): Fault {
  return fault("event.unreadable", {
    at: placeOf(stored),
    message: text(
      "事件库中的一条事件无法识别，案件未作任何改动。",
      "An event in the store can't be read; the case is untouched.",
    ),
    remedy: text(
      "请核对事件库是否被改动，并从备份恢复。",
      "Check whether the store was changed, and restore it from a backup.",
    ),
  })
}
