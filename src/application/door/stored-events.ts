// From the record's events to what a store keeps, and back. The receipt of an event's advice is kept apart, under
// its digest; the event holds the digest.

import * as Result from "effect/Result"
import { decodeUnknownResult } from "effect/SchemaParser"
import { canonicalJson, fault, parsePartyRef, text, type Digest, type Fault } from "../../kernel/index.js"
import type { Json, StoredEvent } from "../../port/index.js"
import { schemaVersion, upcast, type NewEvent, type RecordEvent } from "../../record/index.js"
import { eventBody } from "./event-schema.js"
import { jsonOf } from "./json.js"

const decodeBody = decodeUnknownResult(eventBody, { errors: "first", onExcessProperty: "error" })

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
export function receiptIn(event: NewEvent, digest: Digest): KeptReceipt | undefined {
  if (event.receipt === undefined) return undefined
  const canonical = canonicalJson(event.receipt)
  return { digest: digest(canonical), canonical }
}

/** An event in the form a store keeps. */
export function storedEvent(event: NewEvent, placing: Placing, digest: Digest): StoredEvent {
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
