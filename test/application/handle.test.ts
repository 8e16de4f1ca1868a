// One command from the door to the log: done once, refused with all reasons, or failed without a trace.

import { describe, expect, it } from "vitest"
import { on, sha256Digest, canonicalJson } from "../../src/kernel/index.js"
import { jsonOf } from "../../src/application/door/json.js"
import type { HostPorts } from "../../src/port/index.js"
import { admissionFacts, decision, town } from "../record/office.js"
import { lifeOf, live, open, sending, tell, today } from "./office.js"

const report = () => lifeOf()[0]!

describe("a command", () => {
  it("leads a case to its record, each event with its clause, version and the digest of its receipt", async () => {
    const { office, host } = open()
    await live(office)
    const read = await office.read("oa:1")
    if (read.kind !== "done") throw new Error(read.fault.code)
    expect(read.value.state.kind).toBe("recorded")
    expect(read.value.events.map(({ type, version, id }) => [type, version, id])).toEqual([
      ["allegationReported", 1, "oa:1/1"],
      ["instrumentRegistered", 2, "oa:1/2"],
      ["admissionChosen", 3, "oa:1/3"],
      ["noticeServed", 4, "oa:1/4"],
      ["recordingChosen", 5, "oa:1/5"],
    ])
    const chosen = read.value.events.filter(({ receipt }) => receipt !== undefined)
    expect(chosen.map(({ type }) => type)).toEqual(["admissionChosen", "recordingChosen"])
    for (const { receipt, basis, recordedOn } of chosen) {
      const kept = await host.ports.receiptStore.get(receipt!)
      expect(sha256Digest(kept!)).toBe(receipt)
      expect(canonicalJson(JSON.parse(kept!))).toBe(kept)
      expect(basis.length).toBeGreaterThan(0)
      expect(recordedOn).toBe(today)
    }
  })

  it("sent again under its key is repeated, not done twice; also after the case has moved on", async () => {
    const { office } = open()
    await live(office)
    for (const command of lifeOf()) {
      const again = await office.handle(command)
      expect(again.kind === "done" && again.repeated && again.events.length).toBe(1)
    }
    const read = await office.read("oa:1")
    expect(read.kind === "done" && read.value.version).toBe(5)
  })

  it("isn't done under a key that another command used", async () => {
    const { office } = open()
    await office.handle(report())
    const other = { ...report(), occurredOn: on("2026-03-01") }
    expect(tell(await office.handle(other))).toMatch(/^command\.keyReused/u)
  })

  it("of tomorrow is refused, and of a sender without authority", async () => {
    const { office } = open()
    const tomorrow = { ...report(), occurredOn: on("2026-07-01") }
    expect(tell(await office.handle(tomorrow))).toMatch(/^command\.inFuture occurredOn/u)

    const closed = open((ports) => ({
      ...ports,
      directory: { ...ports.directory, mayAct: () => Promise.resolve(false) },
    }))
    expect(tell(await closed.office.handle(report()))).toMatch(/^command\.notAuthorised actor/u)
    expect(await closed.host.ports.eventStore.streamsAfter("", 1)).toEqual([])
  })

  it("without a day happens today", async () => {
    const { office } = open()
    const { occurredOn: _, ...undated } = report()
    const outcome = await office.handle(undated)
    expect(outcome.kind === "done" && outcome.events[0]?.occurredOn).toBe(today)
  })

  it("that the law forbids is refused with the clause or the remedy, and the case is as it was", async () => {
    const { office, host } = open()
    await live(office, lifeOf().slice(0, 2))
    const early = sending("repair", on("2026-03-03"), { type: "applyRepair", data: { evidence: [] } })
    const outcome = await office.handle(early)
    expect(outcome.kind).toBe("refused")
    if (outcome.kind !== "refused") return
    expect(outcome.reasons[0].remedy.zh.length).toBeGreaterThan(0)
    expect((await host.ports.eventStore.load("oa:1")).length).toBe(2)
    expect(await host.ports.eventStore.written("oa:1/repair")).toBeUndefined()
  })

  it("outside the lawful set is refused with the answer that stands in the way", async () => {
    const { office } = open()
    await live(office, lifeOf().slice(0, 2))
    const outcome = await office.handle(
      sending("admission", on("2026-03-03"), {
        type: "chooseAdmission",
        data: { ...decision, outcome: "notRecorded", facts: {} },
      }),
    )
    expect(outcome.kind === "refused" && outcome.answer?.question).toBe("record.admission")
    expect(outcome.kind === "refused" && outcome.answer?.certain).toEqual(["record"])
  })

  it("whose sender has seen an older case is refused if the sender said so, and decided anew if not", async () => {
    const { office } = open()
    await live(office, lifeOf().slice(0, 1))
    const seen = (step: string, seenVersion: number) => ({
      ...sending(step, on("2026-03-02"), { type: "establishFacts", data: { facts: {}, evidence: [] } }),
      seenVersion,
    })
    expect((await office.handle(seen("a", 1))).kind).toBe("done")
    expect(tell(await office.handle(seen("b", 1)))).toMatch(/^case\.movedOn/u)
    expect((await office.handle(seen("c", 2))).kind).toBe("done")
  })

  it("that others overtake is decided again on the case as it then stands", async () => {
    let overtaken = 0
    const { office, host } = open((ports) => ({
      ...ports,
      eventStore: {
        ...ports.eventStore,
        append: async (append) => {
          if (overtaken === 0) {
            overtaken = 1
            await office.handle(
              sending("other", on("2026-03-02"), {
                type: "establishFacts",
                data: { facts: {}, evidence: [] },
              }),
            )
          }
          return ports.eventStore.append(append)
        },
      },
    }))
    await host.ports.eventStore.load("oa:1")
    const first = await open().office.handle(report())
    if (first.kind !== "done") throw new Error(tell(first))
    await host.ports.eventStore.append({
      stream: "oa:1",
      expectedVersion: 0,
      events: first.events,
      idempotencyKey: "imported",
      commandDigest: "imported",
    })
    const mine = await office.handle(
      sending("mine", on("2026-03-02"), { type: "establishFacts", data: { facts: {}, evidence: [] } }),
    )
    expect(mine.kind === "done" && mine.version).toBe(3)
  })

  it("on a case that is always overtaken gives up and says so", async () => {
    const { office } = open((ports) => ({
      ...ports,
      eventStore: { ...ports.eventStore, append: () => Promise.resolve({ kind: "conflict", version: 9 }) },
    }))
    expect(tell(await office.handle(report()))).toMatch(/^case\.busy/u)
  })
})

describe("a failing port", () => {
  type Call = (...args: readonly never[]) => Promise<unknown>
  const ports = ["eventStore", "clock", "idSource", "directory", "receiptStore"] as const

  /** The host's ports, of which the k-th call of all fails with a message that must go nowhere. */
  function failingAt(
    k: number,
    host: HostPorts,
  ): { readonly ports: HostPorts; readonly calls: () => number } {
    let calls = 0
    const wrap = <Port extends object>(port: Port): Port =>
      Object.fromEntries(
        Object.entries(port).map(([name, call]: [string, Call]) => [
          name,
          (...args: readonly never[]) => {
            calls += 1
            return calls === k
              ? Promise.reject(new Error("secret-of-the-adapter 13800000000"))
              : call(...args)
          },
        ]),
      ) as Port
    return {
      ports: { ...host, ...Object.fromEntries(ports.map((name) => [name, wrap(host[name])])) },
      calls: () => calls,
    }
  }

  it("at whichever call leaves no half-written command, and sending again ends the same", async () => {
    const plain = open()
    await live(plain.office)
    const expected = await plain.host.ports.eventStore.load("oa:1")

    let k = 1
    for (; ; k += 1) {
      let counted = () => 0
      const { office, host } = open((all) => {
        const failing = failingAt(k, all)
        counted = failing.calls
        return failing.ports
      })
      let failures = 0
      for (const command of lifeOf()) {
        let outcome = await office.handle(command)
        if (outcome.kind === "failed") {
          failures += 1
          expect(outcome.fault.code).toBe("port.failed")
          expect(JSON.stringify(outcome)).not.toMatch(/secret|138/u)
          outcome = await office.handle(command)
        }
        expect(tell(outcome)).toBe("done")
      }
      expect(await host.ports.eventStore.load("oa:1")).toEqual(expected)
      if (counted() < k) break
      expect(failures).toBe(1)
    }
    console.log(`failing ports: ${k - 1} calls, each failed once`)
    expect(k).toBeGreaterThan(30)
  })
})

describe("a store that gives back what nobody wrote", () => {
  it("stops the case with a fault that names the place, not the content", async () => {
    const broken = open((ports) => ({
      ...ports,
      eventStore: {
        ...ports.eventStore,
        load: async (stream) =>
          (await ports.eventStore.load(stream)).map((event) =>
            event.version === 1 ? { ...event, data: { name: "甲某某" } } : event,
          ),
      },
    }))
    await broken.office.handle(report())
    const read = await broken.office.read("oa:1")
    expect(read.kind === "failed" && [read.fault.code, read.fault.at]).toEqual([
      "event.unreadable",
      "events[1]",
    ])
    expect(JSON.stringify(read)).not.toContain("甲某某")
  })

  it("stops at an event of a newer version, which it doesn't guess", async () => {
    const newer = open((ports) => ({
      ...ports,
      eventStore: {
        ...ports.eventStore,
        load: async (stream) =>
          (await ports.eventStore.load(stream)).map((event) => ({ ...event, schemaVersion: 99 })),
      },
    }))
    await newer.office.handle(report())
    const read = await newer.office.read("oa:1")
    expect(read.kind === "failed" && read.fault.code).toBe("event.newer")
  })

  it("still reads the events of an older version", async () => {
    const { office, host } = open()
    await office.handle(report())
    const data = jsonOf({ subject: town, facts: admissionFacts, evidence: [] })
    const [first] = await host.ports.eventStore.load("oa:1")
    await host.ports.eventStore.append({
      stream: "old:1",
      expectedVersion: 0,
      events: [{ ...first!, id: "old:1/1", stream: "old:1", schemaVersion: 0, data }],
      idempotencyKey: "old",
      commandDigest: "old",
    })
    const read = await office.read("old:1")
    expect(read.kind === "done" && read.value.state.kind).toBe("alleged")
  })
})
