// What every event store must do, as tests that any host can run on its own adapter.

import { partyRef, type PartyRef } from "../kernel/index.js"
import type { Append, EventStorePort } from "../port/index.js"
import { sampleEvent } from "./sample-event.js"
import type { TestRunner } from "./test-runner.js"

/** A store for one test, and how to be rid of it. */
export interface Made<Port> {
  readonly port: Port
  readonly close: () => Promise<void>
}

function write(stream: string, from: number, count: number, key: string): Append {
  const events = Array.from({ length: count }, (_, index) =>
    sampleEvent(stream, from + index + 1, { by: key }),
  )
  return { stream, expectedVersion: from, events, idempotencyKey: key, commandDigest: `digest of ${key}` }
}

/**
 * Registers the contract of an event store with the host's test runner.
 *
 * @param runner `{ describe, it, expect }` of vitest, jest or the like
 * @param make gives an empty store for each test
 * @param writers how many write at once in the test of concurrency
 */
export function eventStoreContract(
  runner: TestRunner,
  make: () => Promise<Made<EventStorePort>>,
  writers = 32,
): void {
  const { describe, it, expect } = runner
  const test = (name: string, body: (store: EventStorePort) => Promise<void>): void => {
    it(name, async () => {
      const made = await make()
      try {
        await body(made.port)
      } finally {
        await made.close()
      }
    })
  }

  describe("the contract of an event store", () => {
    test("a stream nobody wrote to is empty", async (store) => {
      expect(await store.load("case-1")).toEqual([])
      expect(await store.streamsAfter("", 10)).toEqual([])
      expect(await store.after(0, 10)).toEqual([])
      expect(await store.written("key-1")).toBeUndefined()
    })

    test("events come back as they were, by version", async (store) => {
      const first = write("case-1", 0, 2, "key-1")
      const second = write("case-1", 2, 1, "key-2")
      expect(await store.append(first)).toEqual({ kind: "appended", version: 2 })
      expect(await store.append(second)).toEqual({ kind: "appended", version: 3 })
      expect(await store.load("case-1")).toEqual([...first.events, ...second.events])
    })

    test("data of every JSON shape comes back as it was", async (store) => {
      const data = {
        文: "诚信\"'\\;--\n",
        list: [1, 0.1, -3, true, null, []],
        empty: {},
        big: 9007199254740991,
      }
      const event = sampleEvent("case-1", 1, data)
      const key = "key-'; DROP TABLE"
      await store.append({
        stream: "case-1",
        expectedVersion: 0,
        events: [event],
        idempotencyKey: key,
        commandDigest: "d",
      })
      expect(await store.load("case-1")).toEqual([event])
    })

    test("optional members of the envelope come back, or stay away", async (store) => {
      const event = { ...sampleEvent("case-1", 1), personalRef: "personal-1", receipt: "digest-1" }
      await store.append({
        stream: "case-1",
        expectedVersion: 0,
        events: [event],
        idempotencyKey: "k",
        commandDigest: "d",
      })
      expect(await store.load("case-1")).toEqual([event])
    })

    test("a writer who has seen too little, or claims too much, is told where the stream stands", async (store) => {
      await store.append(write("case-1", 0, 2, "key-1"))
      expect(await store.append(write("case-1", 1, 1, "key-2"))).toEqual({ kind: "conflict", version: 2 })
      expect(await store.append(write("case-1", 3, 1, "key-3"))).toEqual({ kind: "conflict", version: 2 })
      expect((await store.load("case-1")).length).toBe(2)
      expect(await store.written("key-2")).toBeUndefined()
    })

    test("a key writes once, however often it is sent, also after others have written", async (store) => {
      const command = write("case-1", 0, 2, "key-1")
      await store.append(command)
      await store.append(write("case-1", 2, 1, "key-2"))
      expect(await store.append(command)).toEqual({ kind: "repeated", events: command.events })
      expect((await store.load("case-1")).length).toBe(3)
      expect(await store.written("key-1")).toEqual({
        commandDigest: command.commandDigest,
        events: command.events,
      })
    })

    test("a key is not lent to another command", async (store) => {
      await store.append(write("case-1", 0, 1, "key-1"))
      const other = { ...write("case-2", 0, 1, "key-1"), commandDigest: "another" }
      expect(await store.append(other)).toEqual({ kind: "keyReused" })
      expect(await store.load("case-2")).toEqual([])
    })

    test("a key that wrote nothing is remembered too", async (store) => {
      const nothing = { ...write("case-1", 0, 0, "key-1") }
      expect(await store.append(nothing)).toEqual({ kind: "appended", version: 0 })
      expect(await store.append(nothing)).toEqual({ kind: "repeated", events: [] })
    })

    test("all events stand in one order without gaps, in pages", async (store) => {
      await store.append(write("case-1", 0, 2, "key-1"))
      await store.append(write("case-2", 0, 1, "key-2"))
      await store.append(write("case-1", 9, 1, "key-lost"))
      await store.append(write("case-1", 2, 1, "key-3"))
      const all = await store.after(0, 10)
      expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4])
      expect(all.map(({ event }) => event.id)).toEqual(["case-1/1", "case-1/2", "case-2/1", "case-1/3"])
      expect(await store.after(1, 2)).toEqual(all.slice(1, 3))
      expect(await store.after(4, 10)).toEqual([])
    })

    test("streams are listed once each, in pages, in the order of code points", async (store) => {
      for (const stream of ["乙-1", "b-1", "a-2", "B-1", "甲-1", "a-1"])
        await store.append(write(stream, 0, 2, stream))
      expect(await store.streamsAfter("", 9)).toEqual(["B-1", "a-1", "a-2", "b-1", "乙-1", "甲-1"])
      expect(await store.streamsAfter("a-1", 2)).toEqual(["a-2", "b-1"])
    })

    test("the streams about one subject are listed as their first event says, once each, in pages", async (store) => {
      const [one, other] = [partyRef("person-1"), partyRef("person-2")]
      const about = (subject: PartyRef, stream: string, from: number): Append => {
        const { events, ...rest } = write(stream, from, 2, `${stream}/${String(from)}`)
        return { ...rest, events: events.map((event) => ({ ...event, subject })) }
      }
      expect(await store.streamsAbout(one, "", 9)).toEqual([])
      for (const stream of ["乙-1", "b-1", "a-2", "B-1"]) await store.append(about(one, stream, 0))
      await store.append(about(other, "a-1", 0))
      await store.append(about(one, "a-2", 2))
      await store.append(about(one, "a-2", 2))
      await store.append(about(one, "c-lost", 7))
      expect(await store.streamsAbout(one, "", 9)).toEqual(["B-1", "a-2", "b-1", "乙-1"])
      expect(await store.streamsAbout(one, "B-1", 2)).toEqual(["a-2", "b-1"])
      expect(await store.streamsAbout(other, "", 9)).toEqual(["a-1"])
      expect(await store.streamsAbout(partyRef("person-3"), "", 9)).toEqual([])
    })

    test(`of ${writers} writers on one stream exactly one wins`, async (store) => {
      const keys = Array.from({ length: writers }, (_, index) => `key-${index}`)
      const results = await Promise.all(keys.map((key) => store.append(write("case-1", 0, 2, key))))
      expect(results.filter(({ kind }) => kind === "appended").length).toBe(1)
      expect(results.filter(({ kind }) => kind === "conflict").length).toBe(writers - 1)
      const events = await store.load("case-1")
      expect(events.map(({ version }) => version)).toEqual([1, 2])
      expect(new Set(events.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    })

    test(`${writers} times the same command at once writes once`, async (store) => {
      const command = write("case-1", 0, 2, "key-1")
      const results = await Promise.all(Array.from({ length: writers }, () => store.append(command)))
      expect(results.filter(({ kind }) => kind === "appended").length).toBe(1)
      expect(results.filter(({ kind }) => kind === "repeated").length).toBe(writers - 1)
    })

    test(`${writers} writers on as many streams all win, and no position is skipped`, async (store) => {
      const streams = Array.from({ length: writers }, (_, index) => `case-${index}`)
      await Promise.all(streams.map((stream) => store.append(write(stream, 0, 2, stream))))
      const positions = (await store.after(0, 1000)).map(({ position }) => position)
      expect(positions).toEqual(Array.from({ length: writers * 2 }, (_, index) => index + 1))
    })
  })
}
