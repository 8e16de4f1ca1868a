// The example host as it is started, and its day.

import { spawn } from "node:child_process"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { todayInChina } from "../../examples/hosts/http/index.js"

describe("the example as it is started", () => {
  const start = async (...options: readonly string[]) => {
    const child = spawn(process.execPath, ["--import", "tsx", "examples/hosts/http/run.ts", ...options], {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, PORT: "0", CHENGXIN_STORE: "memory" },
      stdio: ["ignore", "pipe", "inherit"],
    })
    const at = await new Promise<string>((resolve) => {
      child.stdout.setEncoding("utf8").once("data", (words: string) => {
        resolve(words.trim())
      })
    })
    const ask = (path: string) =>
      fetch(at + path, { headers: { authorization: "Bearer demo", connection: "close" } })
    const stop = () => {
      const ended = new Promise((resolve) => child.once("exit", resolve))
      child.kill("SIGTERM")
      return ended
    }
    return { ask, stop }
  }

  it("knows nobody unless it is told to show itself, and ends when it is asked to", async () => {
    for (const [options, status] of [
      [[], 401],
      [["--demo"], 200],
    ] as const) {
      const { ask, stop } = await start(...options)
      expect([(await ask("/health")).status, (await ask("/due")).status]).toEqual([200, status])
      expect(await stop()).toBe(0)
    }
  })
})

describe("the day at the office", () => {
  it("is China's, whatever the server's zone", () => {
    expect(todayInChina(new Date("2026-03-02T15:59:59Z"))).toBe("2026-03-02")
    expect(todayInChina(new Date("2026-03-02T16:00:00Z"))).toBe("2026-03-03")
  })
})
