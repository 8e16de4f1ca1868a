// What follows from the log: people told, records shown, views made, deadlines read. At least once, never by luck.

import { describe, expect, it } from "vitest"
import { openOffice } from "../../src/application/index.js"
import { canonicalJson, on, text } from "../../src/kernel/index.js"
import type { HostPorts } from "../../src/port/index.js"
import { memoryHost, memoryProgress, memoryRecordViews } from "../../src/testing/index.js"
import { decision, judgment, town, publicFacts } from "../record/office.js"
import { lawInUse, lifeOf, live, open, sending, today } from "./office.js"

const { by } = decision

const published = [
  ...lifeOf(),
  sending("disclosure", on("2026-03-13"), {
    type: "chooseDisclosure",
    data: {
      ...decision,
      outcome: "public",
      facts: publicFacts,
    },
  }),
  sending("publish", on("2026-03-13"), {
    type: "publishRecord",
    data: {
      by,
      channel: "虚构信用网站",
      ground: { kind: "openness", stage: "result" },
      review: { reviewRef: "虚构审查意见", found: [] },
    },
  }),
]

const revoked = sending("revoked", on("2026-04-01"), {
  type: "changeInstrument",
  data: {
    kind: judgment.kind,
    number: judgment.number,
    issuer: judgment.issuer,
    change: "revoked",
    redecision: "none",
    stillSupports: false,
    facts: {},
  },
})

describe("reactions", () => {
  it("tell each event once and show what is published, then take it down when its instrument falls", async () => {
    const { office, host } = open()
    await live(office, published)
    expect(await office.react()).toEqual({ kind: "done", value: 7 })
    expect(host.told().map(({ key, type }) => `${key} ${type}`)).toEqual([
      "oa:1/4 noticeServed",
      "oa:1/5 recordingChosen",
      "oa:1/7 recordPublished",
    ])
    expect(host.shown()).toEqual([
      { stream: "oa:1", version: 7, subject: town.ref, shown: true, scopes: ["public"] },
    ])

    await live(office, [revoked])
    await office.react()
    expect(host.shown()[0]?.shown).toBe(false)
    expect(await office.react()).toEqual({ kind: "done", value: 0 })
  })

  it("end the same when a port fails at any call and the run is repeated, with nobody told twice", async () => {
    const plain = open()
    await live(plain.office, [...published, revoked])
    await plain.office.react()
    for (let k = 1; k <= 12; k += 1) {
      let calls = 0
      const flaky =
        <Args extends readonly unknown[]>(call: (...args: Args) => Promise<void>) =>
        async (...args: Args) => {
          calls += 1
          // the work is done and the answer lost, every other time
          if (calls === k && k % 2 === 0) await call(...args)
          if (calls === k) throw new Error("lost")
          await call(...args)
        }
      const { office, host } = open((ports) => ({
        ...ports,
        notifier: { notify: flaky(ports.notifier.notify) },
        publisher: { show: flaky(ports.publisher.show) },
        progress: { ...ports.progress, advance: flaky(ports.progress.advance) },
      }))
      await live(office, [...published, revoked])
      let failures = 0
      while ((await office.react()).kind === "failed") failures += 1
      expect(failures).toBe(calls >= k ? 1 : 0)
      expect(host.told()).toEqual(plain.host.told())
      expect(host.shown()).toEqual(plain.host.shown())
    }
  })
})

describe("views", () => {
  it("made anew from the log are the same as those that grew with it", async () => {
    const { office, host } = open()
    for (const stream of ["oa:1", "oa:2"]) {
      for (const command of lifeOf(stream)) {
        await live(office, [command])
        await office.project()
      }
    }
    const grown = await office.views()
    const anew: HostPorts = { ...host.ports, progress: memoryProgress(), recordViews: memoryRecordViews() }
    const fresh = openOffice({ ports: anew, law: lawInUse })
    await fresh.project()
    expect(canonicalJson(await fresh.views())).toBe(canonicalJson(grown))
    expect(grown.kind === "done" && grown.value.map(({ stream, version }) => [stream, version])).toEqual([
      ["oa:1", 5],
      ["oa:2", 5],
    ])
  })
})

describe("deadlines", () => {
  const noticed = lifeOf().slice(0, 4)

  it("are due on their last day and after it, whatever became of timers, and announced once", async () => {
    const { office, host } = open()
    await live(office, noticed)
    const dueOn = async (day: Parameters<typeof office.due>[0]) => {
      const read = await office.due(day)
      if (read.kind === "failed") throw new Error(read.fault.code)
      return read.value.map(
        ({ stream, item }) => `${stream} ${item.id} ${item.kind === "counted" ? item.standing : "unset"}`,
      )
    }
    // served on Wednesday 4 March 2026: five workdays end on Wednesday 11 March
    expect(await dueOn(on("2026-03-10"))).toEqual([])
    const [last] = await dueOn(on("2026-03-11"))
    expect(last).toMatch(/^oa:1 .+ lastDay$/u)
    const [late] = await dueOn(on("2026-03-12"))
    expect(late).toBe(last?.replace("lastDay", "expired"))

    for (const day of [
      on("2026-03-10"),
      on("2026-03-11"),
      on("2026-03-11"),
      on("2026-05-01"),
      on("2026-03-11"),
    ])
      await office.remind(day)
    expect(
      host
        .told()
        .filter(({ type }) => type === "deadline")
        .map(({ key }) => key),
    ).toEqual([expect.stringMatching(/^oa:1\/.+\/2026-03-11$/u)])
  })

  it("of a body are told to the organ above it once they have gone, in its own words, and once", async () => {
    const { office, host } = open()
    await live(office, [
      ...lifeOf().slice(0, 1),
      sending("tolerance", on("2026-03-03"), {
        type: "startTolerance",
        data: { route: "application", evidence: [] },
      }),
    ])
    for (const day of [on("2026-03-10"), on("2026-03-11"), on("2026-03-11"), on("2026-06-01")])
      await office.remind(day)
    expect(host.told().filter(({ to }) => to === "higherOrgan")).toEqual([
      {
        key: expect.stringMatching(/^oa:1\/.+\/2026-03-10\/overdue$/u),
        stream: "oa:1",
        subject: town.ref,
        to: "higherOrgan",
        type: "overdue",
        on: on("2026-03-11"),
        message: text(
          "“受理”的期限已于2026-03-10届满，追责问责机关尚未办理，请督促。",
          '"acceptance" was due by 2026-03-10 and isn\'t done: press the body that holds to account to act.',
        ),
      },
    ])
  })

  it("of the subject are never told to anybody else, late or not", async () => {
    const { office, host } = open()
    await live(office, noticed)
    await office.remind(on("2026-05-01"))
    expect(host.told().filter(({ to }) => to === "higherOrgan")).toEqual([])
  })

  it("whose period nobody has set are shown as unset, not forgotten", async () => {
    const host = memoryHost(today, [town])
    const office = openOffice({ ports: host.ports, law: { ...lawInUse, counting: {} } })
    await live(office, noticed)
    const read = await office.due(on("2026-03-05"))
    expect(read.kind === "done" && read.value.map(({ item }) => item.kind)).toEqual(["unset"])
  })
})

describe("erasure", () => {
  it("empties the vault and leaves the log whole", async () => {
    const { office, host } = open()
    await live(office)
    await host.ports.vault.put({ personalRef: "p-1", subject: town.ref, fields: { name: "甲某某" } })
    const before = await host.ports.eventStore.load("oa:1")
    expect(await office.erase(town.ref)).toEqual({ kind: "done", value: undefined })
    expect(await host.ports.vault.get("p-1")).toBeUndefined()
    expect(await host.ports.eventStore.load("oa:1")).toEqual(before)
  })
})
