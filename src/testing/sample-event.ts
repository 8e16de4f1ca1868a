// An event for contract suites: well-formed, about nobody.

import { on, partyRef } from "../kernel/index.js"
import type { Json, StoredEvent } from "../port/index.js"

/**
 * A well-formed event at a place.
 *
 * @example
 * sampleEvent("case-1", 1).id // => "case-1/1"
 */
export function sampleEvent(stream: string, version: number, data: Json = { step: version }): StoredEvent {
  return {
    id: `${stream}/${version}`,
    stream,
    version,
    type: "sample",
    schemaVersion: 1,
    occurredOn: on("2026-04-01"),
    recordedOn: on("2026-04-02"),
    subject: partyRef("unit-1"),
    data,
    actor: "officer-1",
    basis: [],
  }
}
