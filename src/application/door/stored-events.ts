// From the record's events to what a store keeps, and back. The receipt of an event's advice is kept apart, under
// its digest; the event holds the digest.

import * as Result from "effect/Result"
import { decodeUnknownResult } from "effect/SchemaParser"
import { canonicalJson, fault, parsePartyRef, text, type Digest, type Fault } from "../../kernel/index.js"
import type { Json, StoredEvent } from "../../port/index.js"
import type { NewEvent, RecordEvent } from "../../record/index.js"
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
 * An event as the record's room knows it, without its receipt.
 *
 * @returns `event.unreadable` if the store gives back what no version of this library wrote; it names the place, not
 *   the content
 */
export function recordEvent(stored: StoredEvent): Result.Result<RecordEvent, Fault> {
  const body = decodeBody({ type: stored.type, data: stored.data })
  const actor = parsePartyRef(stored.actor)
  if (Result.isFailure(body) || Result.isFailure(actor)) return Result.fail(unreadable(stored))
  const { id, stream, version, schemaVersion, occurredOn, recordedOn, subject, basis } = stored
  const envelope = { id, stream, version, schemaVersion, occurredOn, recordedOn, subject, basis, actor: actor.success }
  if (stored.personalRef === undefined) return Result.succeed({ ...body.success, ...envelope })
  const personalRef = parsePartyRef(stored.personalRef)
  if (Result.isFailure(personalRef)) return Result.fail(unreadable(stored))
  return Result.succeed({ ...body.success, ...envelope, personalRef: personalRef.success })
}

function unreadable({ version }: StoredEvent): Fault {
  return fault("event.unreadable", {
    at: `events[${version}]`,
    message: text("事件库中的一条事件无法识别，案件未作任何改动。", "An event in the store can't be read; the case is untouched."),
    remedy: text("请核对事件库是否被改动，或者升级到写入该事件的版本。", "Check the store for changes, or use the version of the library that wrote the event."),
  })
}
