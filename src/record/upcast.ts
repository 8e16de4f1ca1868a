/**
 * Brings an event that was stored by an older version up to the current shape of its data. The stored event is never
 * changed. Each step takes one version to the next; version 0 is the shape before the first release.
 */
import * as Result from "effect/Result"
import type { Fault } from "../kernel/index.js"
import { schemaVersion } from "./event.js"
import { versionFault } from "./stream-faults.js"

/** An event as the store gives it: of any version up to the current one. */
export interface StoredRecordEvent {
  readonly type: string
  readonly schemaVersion: number
  readonly data: unknown
}

type Step = (event: StoredRecordEvent) => StoredRecordEvent

/** From version 0: an instrument's change had no word on a new decision; none was to come unless one said so. */
const fromZero: Step = (event) =>
  event.type === "instrumentChanged" && isObject(event.data) && !("redecision" in event.data)
    ? { ...event, data: { ...event.data, redecision: "none" } }
    : event

/** From version 1: of a certificate of public service only number, hours and days were kept, not what it states. */
const fromOne: Step = (event) =>
  event.type === "serviceEntered" && isObject(event.data)
    ? { ...event, data: { ...event.data, contents: { kind: "notKept" } } }
    : event

/** From version 2: of a publication neither the ground nor the review before it was kept. */
const fromTwo: Step = (event) =>
  event.type === "recordPublished" && isObject(event.data)
    ? { ...event, data: { ...event.data, ground: { kind: "notKept" }, review: { kind: "notKept" } } }
    : event

/** From version 3: who withdrew a repair or a conclusion on tolerance wasn't asked for the facts. */
const fromThree: Step = (event) =>
  (event.type === "repairWithdrawn" || event.type === "toleranceWithdrawn") && isObject(event.data)
    ? { ...event, data: { ...event.data, facts: {} } }
    : event

const steps: readonly Step[] = [fromZero, fromOne, fromTwo, fromThree]

/**
 * The event in the current version; its data then has the shape that an event of its type has.
 *
 * @returns a fault `event.newer` for a version that is newer than this library: it must be updated first, and nothing may
 *   be guessed; `event.schemaVersion` for what is no version
 * @example
 * Result.map(upcast({ type: "instrumentChanged", schemaVersion: 0, data: {} }), ({ data }) => data) // => succeed({ redecision: "none" })
 */
export const upcast = <Event extends StoredRecordEvent>(
  event: Event,
): Result.Result<Event & { readonly schemaVersion: number }, Fault> => {
  const found = versionFault(event.schemaVersion, "schemaVersion")
  if (found !== undefined) return Result.fail(found)
  const raised = steps
    .slice(event.schemaVersion)
    .reduce<StoredRecordEvent>((older, step) => step(older), event)
  return Result.succeed({ ...event, data: raised.data, schemaVersion })
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null
