import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, expect, it } from "vitest"

const script = fileURLToPath(new URL("../../examples/district/run.ts", import.meta.url))
const root = mkdtempSync(join(tmpdir(), "chengxin-district-"))

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

interface Ran {
  readonly killed: boolean
  readonly said: string
}

/** Runs the demo in a folder; with `killAfter`, SIGKILL after so many milliseconds unless it has ended. */
const run = (name: string, killAfter?: number): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const args = [
      "--import",
      "tsx",
      script,
      "--data",
      join(root, name, "data"),
      "--out",
      join(root, name, "out"),
    ]
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    child.stdout.on("data", (part: Buffer) => (said += part.toString("utf8")))
    child.stderr.on("data", (part: Buffer) => (said += part.toString("utf8")))
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter)
    child.on("error", reject)
    child.on("close", (code, signal) => {
      clearTimeout(timer)
      if (signal === null && code !== 0) reject(new Error(`the demo ended with ${String(code)}: ${said}`))
      else resolve({ killed: signal === "SIGKILL", said })
    })
  })

const eventsIn = (said: string) => Number(/事件总数：(\d+)/u.exec(said)?.[1])
const digestIn = (said: string) => /视图摘要：([0-9a-f]{64})/u.exec(said)?.[1]

/** Numbers from 0 to 1 from a seed (mulberry32), so that a failing run can be repeated. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

it("ends the same when run twice and when killed at ten random moments, and its report names nobody", async () => {
  const first = await run("whole")
  const events = eventsIn(first.said)
  expect(events).toBeGreaterThan(500)
  expect(digestIn(first.said)).toBeDefined()

  // A run with nothing left to write is the shortest there is: a kill within its time always finds the run alive.
  const began = Date.now()
  const again = await run("whole")
  const took = Date.now() - began
  expect(again.said).toContain(`本次写入0条事件，此前已有${String(events)}条`)
  expect(digestIn(again.said)).toBe(digestIn(first.said))

  const seed = Number(process.env["CHENGXIN_SEED"] ?? Date.now() % 1_000_000)
  console.log(`seed ${String(seed)} (set CHENGXIN_SEED to repeat)`)
  const random = randomFrom(seed)
  let kills = 0
  for (let attempt = 0; attempt < 30 && kills < 10; attempt += 1) {
    if ((await run("killed", random() * took * 0.95)).killed) kills += 1
  }
  console.log(`${String(kills)} runs killed before their end`)
  const resumed = await run("killed")
  expect(eventsIn(resumed.said)).toBe(events)
  expect(digestIn(resumed.said)).toBe(digestIn(first.said))
  expect(kills).toBe(10)

  const shown = readFileSync(join(root, "whole", "out", "report.html"), "utf8") + first.said
  const lists = [
    [readFileSync(join(script, "../cases.csv")), "utf-8"],
    [readFileSync(join(script, "../cases-gb18030.csv")), "gb18030"],
  ] as const
  const cells = lists.flatMap(([bytes, encoding]) =>
    new TextDecoder(encoding).decode(bytes).split(/[\r\n,]+/u),
  )
  const personal = cells.filter((cell) => /^\d{17}.$/u.test(cell) || /^.某.$/u.test(cell))
  expect(personal.length).toBeGreaterThan(70)
  for (const value of personal) expect(shown).not.toContain(value)
}, 590_000)
