// The example host tells by itself what was written and what is due, each once, and goes on after a failure.

import { describe, expect, it } from "vitest"
import { keepTelling } from "../../examples/hosts/http/index.js"
import { live, open, today } from "../application/office.js"

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe("telling", () => {
  it("goes on after a failure, tells each once, and ends when it is told to", async () => {
    const { office, host } = open()
    await live(office)
    let runs = 0
    const clock = (): Promise<typeof today> => {
      runs += 1
      return runs === 1 ? Promise.reject(new Error("no clock")) : Promise.resolve(today)
    }
    const end = keepTelling(office, clock, 1)
    await until(() => runs >= 4)
    await end()
    const told = host.told().map(({ key }) => key)
    expect(told).toEqual([...new Set(told)])
    expect(told).toContain("oa:1/4")
    const after = runs
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(runs).toBe(after)
  })
})
