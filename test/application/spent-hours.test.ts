// Hours of public service of one person over several cases: what the repair of one takes, the office notes in the others.

import { describe, expect, it } from "vitest"
import { openOffice, type Law, type Office } from "../../src/application/index.js"
import { on, type CalendarDate } from "../../src/kernel/index.js"
import type { HostPorts, StoredEvent } from "../../src/port/index.js"
import type { CommandBody } from "../../src/record/index.js"
import { hoursStanding, type RepairState } from "../../src/repair/index.js"
import { memoryHost, type MemoryHost } from "../../src/testing/index.js"
import { failingPorts } from "../model/lives.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import * as Record from "../record/office.js"
import * as O from "../repair/office.js"
import { lifeOf, live, sending, today } from "./office.js"

const { on: _, ...law } = O.contextWith(O.values)
const inUse: Law = law

const open = (ports: (host: HostPorts) => HostPorts = (same) => same) => {
  const host = memoryHost(today, [Record.servant])
  return { host, office: openOffice({ ports: ports(host.ports), law: inUse }) }
}

/** A recorded case of the person, the plain case with another subject. */
const recorded = (stream: string) =>
  lifeOf(stream).map((sent, place) =>
    place === 0
      ? sending(
          "report",
          on("2026-03-02"),
          {
            type: "reportAllegation",
            data: {
              subject: Record.servant,
              facts: { ...Record.admissionFacts, subjectKind: "civilServant" },
              evidence: [],
            },
          },
          stream,
        )
      : sent,
  )

let sent = 0
const acting = (stream: string, commands: readonly CommandBody[], day: CalendarDate = O.day) =>
  commands.map((command) => {
    sent += 1
    return sending(`act-${String(sent)}`, day, command, stream)
  })

/** 30 hours on one certificate, confirmed and recognised; a repair in the invented law takes 20. */
const thirty = { certificate: "证三十", hours: 30, from: on("2026-03-16"), until: on("2026-03-17") }
const handIn: readonly CommandBody[] = [
  O.entering(thirty),
  O.verifying(30, thirty),
  O.recognising("counts", thirty),
]
const undo: CommandBody = O.withdrawing()
const grant = O.repairing(false)

const repairIn = async (office: Office, stream: string): Promise<RepairState> => {
  const read = await office.read(stream)
  if (read.kind === "failed") throw new Error(read.fault.code)
  return O.repairOf(read.value.state)
}
const spentIn = async (office: Office, stream: string) =>
  (await repairIn(office, stream)).ledger.map(({ spentHere, spentElsewhere }) => [
    spentHere,
    spentElsewhere.map(({ record, hours }) => [record, hours]),
  ])
const owed = async (office: Office) => {
  const [indexed, folded] = [await office.due(today), await office.dueByLog(today)]
  if (indexed.kind === "failed" || folded.kind === "failed") throw new Error("a port failed")
  expect(indexed).toEqual(folded)
  return indexed.value
    .filter(({ item }) => item.id === "service.spentElsewhere")
    .map(({ stream, item }) => [stream, item.kind === "unset" ? item.startedOn : "counted"])
}

const two = async () => {
  const opened = open()
  for (const stream of ["oa:1", "oa:2"])
    await live(opened.office, [...recorded(stream), ...acting(stream, handIn)])
  await opened.office.react()
  return opened
}

describe("hours that the repair of one case took", () => {
  it("are due to be noted in the person's other case until reactions run, then count there no more", async () => {
    const { office, host } = await two()
    expect(await owed(office)).toEqual([])
    await live(office, acting("oa:1", grant, on("2026-04-13")))
    expect(await owed(office)).toEqual([["oa:2", "2026-04-13"]])
    expect(await spentIn(office, "oa:2")).toEqual([[0, []]])

    await office.react()
    expect(await owed(office)).toEqual([])
    expect(await spentIn(office, "oa:1")).toEqual([[20, []]])
    expect(await spentIn(office, "oa:2")).toEqual([[0, [["oa:1", 20]]]])
    const standing = hoursStanding(
      (await repairIn(office, "oa:2")).ledger,
      O.contextWith(O.values),
      O.ownUnit,
    )
    expect(standing.hours).toBe(10)

    // the event names the body that granted the repair, not one that never decided anything
    const noted = (await host.ports.eventStore.load("oa:2")).at(-1)
    expect(noted).toMatchObject({
      type: "serviceSpentElsewhere",
      actor: "automatic",
      occurredOn: today,
      data: { certificate: "证三十", hours: 20, takenBy: "oa:1", by: { organ: "office-1" } },
    })
    expect(await office.react()).toEqual({ kind: "done", value: 0 })
    expect((await host.ports.eventStore.load("oa:2")).at(-1)).toEqual(noted)
  })

  it("are given back when the repair is withdrawn, and taken again by the next", async () => {
    const { office } = await two()
    await live(office, acting("oa:1", grant))
    await office.react()
    await live(office, acting("oa:1", [undo], on("2026-04-20")))
    expect(await owed(office)).toEqual([["oa:2", "2026-04-20"]])
    await office.react()
    expect(await spentIn(office, "oa:2")).toEqual([[0, []]])
    await live(office, acting("oa:1", grant, on("2026-04-21")))
    await office.react()
    expect(await spentIn(office, "oa:2")).toEqual([[0, [["oa:1", 20]]]])
    expect(await owed(office)).toEqual([])
  })

  it("are given back when the record that took them is withdrawn: it should never have been made", async () => {
    const { office } = await two()
    await live(office, acting("oa:1", grant))
    await office.react()
    const { kind, number, issuer } = Record.judgment
    const change = { change: "revoked", redecision: "none", stillSupports: false, facts: {} } as const
    await live(
      office,
      acting(
        "oa:1",
        [{ type: "changeInstrument", data: { kind, number, issuer, ...change } }],
        on("2026-05-06"),
      ),
    )
    const read = await office.read("oa:1")
    expect(read.kind === "done" && read.value.state.kind).toBe("withdrawn")
    expect(await owed(office)).toEqual([["oa:2", "2026-05-06"]])
    await office.react()
    expect(await spentIn(office, "oa:2")).toEqual([[0, []]])
    expect(await owed(office)).toEqual([])
  })

  it("are noted in a case in which the same certificate is handed in later, from that day on", async () => {
    const { office } = open()
    for (const stream of ["oa:1", "oa:2"]) await live(office, recorded(stream))
    await live(office, [...acting("oa:1", handIn), ...acting("oa:1", grant)])
    await office.react()
    await live(office, acting("oa:2", handIn, on("2026-06-01")))
    expect(await owed(office)).toEqual([["oa:2", "2026-06-01"]])
    expect(await office.remind(today)).toMatchObject({ kind: "done" })
    expect(await spentIn(office, "oa:2")).toEqual([[0, [["oa:1", 20]]]])
    expect(await owed(office)).toEqual([])
  })

  it("taken by both before either was told are refused by name and stay due in both, however often it runs", async () => {
    const { office, host } = await two()
    for (const stream of ["oa:1", "oa:2"]) await live(office, acting(stream, grant))
    const before = await host.ports.eventStore.after(0, 1000)
    for (let run = 0; run < 3; run += 1) {
      await office.react()
      await office.remind(today)
      expect(await owed(office)).toEqual([
        ["oa:1", O.day],
        ["oa:2", O.day],
      ])
    }
    expect(await host.ports.eventStore.after(0, 1000)).toEqual(before)

    await live(office, acting("oa:2", [undo]))
    await office.react()
    expect(await spentIn(office, "oa:2")).toEqual([[0, [["oa:1", 20]]]])
    expect(await owed(office)).toEqual([])
  })

  it("that somebody noted without any repair having taken them are given back", async () => {
    const { office } = await two()
    await live(office, acting("oa:2", [O.noting(4, "oa:1", thirty)]))
    await office.react()
    expect(await spentIn(office, "oa:2")).toEqual([[0, []]])
    // of a case that isn't kept here, nobody here knows better
    await live(office, acting("oa:2", [O.noting(4, "elsewhere:9", thirty)]))
    await office.react()
    expect(await spentIn(office, "oa:2")).toEqual([[0, [["elsewhere:9", 4]]]])
  })
})

describe("the log of a person's cases", () => {
  const streams = ["oa:1", "oa:2", "oa:3"] as const
  const acts: readonly (readonly CommandBody[])[] = [handIn, handIn, grant, grant, [undo]]

  /** What is done in three cases of one person, in an order drawn by a seed. */
  const life = (source: RandomSource) =>
    Array.from({ length: 8 }, () => {
      const stream = streams[source.below(3)] ?? "oa:1"
      return (acts[source.below(acts.length)] ?? []).map((command, place) => ({ stream, command, place }))
    })

  const patiently = async (work: () => Promise<{ readonly kind: string }>): Promise<void> => {
    while ((await work()).kind === "failed") continue
  }

  const lived = async (host: MemoryHost, office: Office, seed: number): Promise<readonly StoredEvent[]> => {
    for (const stream of streams)
      for (const one of recorded(stream)) await patiently(() => office.handle(one))
    for (const [step, act] of life(randomSource(seed)).entries()) {
      for (const { stream, command, place } of act) {
        const one = sending(`life-${String(step)}-${String(place)}`, O.day, command, stream)
        await patiently(() => office.handle(one))
      }
      await patiently(() => office.react())
    }
    return (await host.ports.eventStore.after(0, 1000)).map(({ event }) => event)
  }

  it("is the same on ports that fail and lose answers, no hour serves two records, and none is owed", async () => {
    let failures = 0
    let notes = 0
    for (let seed = 1; seed <= 12; seed += 1) {
      const sound = open()
      const log = await lived(sound.host, sound.office, seed)
      const shaky = open((ports) =>
        failingPorts(ports, randomSource(seed + 0x5eed), () => {
          failures += 1
        }),
      )
      expect(await lived(shaky.host, shaky.office, seed)).toEqual(log)

      notes += log.filter(({ type }) => type === "serviceSpentElsewhere").length
      const taken = await Promise.all(streams.map((stream) => spentIn(sound.office, stream)))
      expect(taken.flat().reduce((sum, [here]) => sum + Number(here), 0)).toBeLessThanOrEqual(30)
      expect(await owed(sound.office)).toEqual([])
    }
    expect(failures).toBeGreaterThan(50)
    expect(notes).toBeGreaterThan(12)
  })
})
