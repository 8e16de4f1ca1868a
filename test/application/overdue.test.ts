// What is due is asked for a day, or further on; who is late is told by who owes it.

import { describe, expect, it } from "vitest"
import { overdueBy } from "../../src/application/index.js"
import { on } from "../../src/kernel/index.js"
import { sample } from "../report/due-sample.js"
import { lifeOf, live, open } from "./office.js"

describe("what is due", () => {
  it("is asked further on for a calendar: deadlines still running are there, each as it stands on the day", async () => {
    const { office } = open()
    await live(office, lifeOf().slice(0, 4))
    const standings = async (...days: Parameters<typeof office.due>) => {
      const read = await office.due(...days)
      if (read.kind === "failed") throw new Error(read.fault.code)
      return read.value.map(({ item }) => (item.kind === "counted" ? item.standing : "unset"))
    }
    // the last day for the defence is 11 March 2026
    expect(await standings(on("2026-03-09"), on("2026-03-10"))).toEqual([])
    expect(await standings(on("2026-03-09"), on("2026-03-11"))).toEqual(["running"])
    expect(await standings(on("2026-03-11"), on("2026-03-11"))).toEqual(["lastDay"])
    // an earlier day than the day of asking asks for nothing less
    expect(await standings(on("2026-03-12"), on("2026-03-01"))).toEqual(["expired"])
  })
})

describe("what is overdue", () => {
  it("is gathered by who owes it; a measure that has ended, a last day and an unset period make nobody late", () => {
    const [first, ...others] = overdueBy(sample)
    expect(others).toEqual([])
    expect([first?.whoIsLate.zh, first?.since, first?.items.map(({ stream }) => stream)]).toEqual([
      "受理异议的单位",
      "2026-03-03",
      ["oa:3", "oa:3"],
    ])
  })

  it("begins with who has been late longest", () => {
    const late = sample.flatMap((one) => (one.item.kind === "counted" ? [one] : []))
    const as = (who: string, dueOn: Parameters<typeof on>[0]) =>
      late.slice(0, 1).map(({ stream, item }) => ({
        stream,
        item: {
          ...item,
          standing: "expired" as const,
          whoIsLate: { zh: who, en: who },
          deadline: { ...(item.kind === "counted" ? item.deadline : never()), dueOn: on(dueOn) },
        },
      }))
    const found = overdueBy([
      ...as("乙", "2026-02-02"),
      ...as("甲", "2026-02-03"),
      ...as("甲", "2026-02-01"),
      ...as("乙", "2026-02-03"),
    ])
    expect(found.map(({ whoIsLate, since, items }) => [whoIsLate.zh, since, items.length])).toEqual([
      ["甲", "2026-02-01", 2],
      ["乙", "2026-02-02", 2],
    ])
  })
})

function never(): never {
  throw new Error("not counted")
}
