// A case is read whole or not at all: a stream with a gap, a doubled place, an unknown or newer event, or a publication
// without basis is a fault that names the place and the way on.

import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { recordEvent } from "../../src/application/index.js"
import { on, partyRef } from "../../src/kernel/index.js"
import { readRecord, schemaVersion, streamFaults, upcast, type RecordEvent } from "../../src/record/index.js"
import { sampleEvent } from "../../src/testing/index.js"
import { recorded, town } from "./office.js"

const { events, state } = recorded(town)
const stored: readonly RecordEvent[] = events.map((event, index) => ({
  ...event,
  id: `oa:1/${String(index + 1)}`,
  stream: "oa:1",
  version: index + 1,
  recordedOn: on("2026-03-12"),
}))

const codes = (given: readonly RecordEvent[]) =>
  streamFaults(given).map(({ code, at }) => `${code} ${at ?? ""}`)
const at = (place: number, changes: Partial<RecordEvent>): readonly RecordEvent[] =>
  stored.map((event, index) => (index + 1 === place ? ({ ...event, ...changes } as RecordEvent) : event))

describe("the events of a case", () => {
  it("give its state if they are whole", () => {
    expect(readRecord(stored)).toEqual(Result.succeed(state))
    expect(readRecord([])).toEqual(Result.succeed({ kind: "nothing" }))
  })

  it("are refused with the place of each fault", () => {
    expect(codes(stored.filter(({ version }) => version !== 3))).toEqual(["event.gap events[3]"])
    expect(codes(at(3, { version: 2 }))).toEqual(["event.doubled events[3]"])
    expect(codes(at(2, { schemaVersion: 99 }))).toEqual(["event.newer events[2]"])
    expect(codes(at(2, { schemaVersion: 0.5 }))).toEqual(["event.schemaVersion events[2]"])
    expect(codes(at(2, { stream: "oa:2" }))).toEqual(["event.otherCase events[2]"])
    expect(codes(at(2, { subject: partyRef("unit-9") }))).toEqual(["event.otherCase events[2]"])
    expect(codes(stored.slice(1).map((event) => ({ ...event, version: event.version - 1 })))).toEqual([
      "event.notOpened events[1]",
    ])
    const unknown = { ...stored[1]!, type: "somethingElse" }
    expect(streamFaults([stored[0]!, unknown]).map(({ code }) => code)).toEqual(["event.unknownType"])
  })

  it("are refused where a publication or a sharing rests on nothing", () => {
    const published = { ...stored[4]!, type: "recordPublished", version: 6, basis: [] }
    const [found, ...others] = streamFaults([...stored, published])
    expect([found?.code, found?.at, found?.citation?.number, others]).toEqual([
      "event.basisMissing",
      "events[6]",
      "国发〔2016〕76号",
      [],
    ])
  })

  it("are whole in one order only, and every fault has a remedy and a clause", () => {
    const anyOrder = fc.array(fc.constantFrom(...stored), { maxLength: stored.length + 1 })
    fc.assert(
      fc.property(anyOrder, (given) => {
        const whole = given.every((event, index) => event === stored[index])
        const found = streamFaults(given)
        expect(found.length === 0).toBe(whole)
        expect(found.every(({ remedy, citation }) => remedy.zh !== "" && citation !== undefined)).toBe(true)
      }),
    )
  })
})

describe("events of older versions", () => {
  it("a kept sample of version 0 has a word on the new decision", () => {
    const data = { number: "虚构判决1号", change: "revoked" }
    expect(upcast({ type: "instrumentChanged", schemaVersion: 0, data })).toEqual(
      Result.succeed({
        type: "instrumentChanged",
        schemaVersion,
        data: { ...data, redecision: "none" },
      }),
    )
  })
  it("a kept sample of version 1 says of a certificate that its contents weren't kept", () => {
    const data = {
      certificate: "证一",
      issuer: "虚构志愿服务组织",
      hours: 8,
      from: "2026-03-20",
      until: "2026-03-20",
    }
    const raised = { type: "serviceEntered", schemaVersion, data: { ...data, contents: { kind: "notKept" } } }
    expect(upcast({ type: "serviceEntered", schemaVersion: 1, data })).toEqual(Result.succeed(raised))
    const event = { ...sampleEvent("oa:1", 1), type: "serviceEntered", data }
    expect(Result.map(recordEvent(event), ({ data: read }) => read)).toEqual(Result.succeed(raised.data))
  })
  it("a kept sample of version 2 says of a publication that its ground and review weren't kept", () => {
    const data = { by: { organ: "office-1", collective: false }, channel: "虚构信用网站" }
    const notKept = { kind: "notKept" }
    const raised = {
      type: "recordPublished",
      schemaVersion,
      data: { ...data, ground: notKept, review: notKept },
    }
    expect(upcast({ type: "recordPublished", schemaVersion: 2, data })).toEqual(Result.succeed(raised))
    const event = { ...sampleEvent("oa:1", 1), schemaVersion: 2, type: "recordPublished", data }
    expect(Result.map(recordEvent(event), ({ data: read }) => read)).toEqual(Result.succeed(raised.data))
  })
  it.each(["repairWithdrawn", "toleranceWithdrawn"])(
    "a kept sample of version 3 says of a withdrawal that nobody asked for its facts: %s",
    (type) => {
      const data = {
        by: { organ: "office-1", collective: false },
        grounds: ["rules-relied-on"],
        evidence: [{ kind: "falseMaterials", ref: "E-1" }],
      }
      const raised = { type, schemaVersion, data: { ...data, facts: {} } }
      expect(upcast({ type, schemaVersion: 3, data })).toEqual(Result.succeed(raised))
      const event = { ...sampleEvent("oa:1", 1), schemaVersion: 3, type, data }
      expect(Result.map(recordEvent(event), ({ data: read }) => read)).toEqual(Result.succeed(raised.data))
    },
  )
  it("an event newer than the library is refused, not guessed", () => {
    const newer = upcast({ type: "instrumentChanged", schemaVersion: 99, data: {} })
    expect(Result.isFailure(newer) && newer.failure.code).toBe("event.newer")
  })
})
