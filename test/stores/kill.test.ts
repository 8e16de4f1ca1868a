// A writing process killed with SIGKILL, again and again: what it acknowledged is there, once, and whole.

import { spawn, type ChildProcess } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { describe, expect, it } from "vitest"
import {
  openPglite,
  openPostgres,
  postgresEventStore,
  type Database,
} from "../../examples/adapters/postgres/index.js"
import { postgresBinaries, startPostgres } from "./real-postgres.js"

const root = join(import.meta.dirname, "../..")
const writer = join(import.meta.dirname, "writer.ts")
const seed = Number(process.env["CHENGXIN_SEED"] ?? 20261125)
const kills = 6
const commandsPerLife = 100_000

/** Small repeatable numbers: where in its work a writer is killed. */
function chance(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Lets a writer go on until it has acknowledged so many commands, then kills it. */
async function lifeAndDeath(child: ChildProcess, until: number, pause: number): Promise<readonly number[]> {
  const acknowledged: number[] = []
  const ended = new Promise((resolve) => child.once("exit", resolve))
  for await (const line of createInterface({ input: child.stdout! })) {
    acknowledged.push(Number(line))
    if (acknowledged.length === until) {
      setTimeout(() => {
        child.kill("SIGKILL")
      }, pause)
    }
  }
  await ended
  expect(child.signalCode).toBe("SIGKILL")
  return acknowledged
}

async function survive(target: string, open: () => Promise<Database>): Promise<void> {
  const random = chance(seed)
  const acknowledged = new Set<number>()
  for (let life = 0; life < kills; life += 1) {
    const child = spawn(process.execPath, ["--import", "tsx", writer, target, String(commandsPerLife)], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    })
    for (const number of await lifeAndDeath(child, 1 + Math.floor(random() * 25), random() * 20))
      acknowledged.add(number)
  }

  const database = await open()
  try {
    const store = postgresEventStore(database)
    const placed = await store.after(0, 1_000_000)
    expect(placed.map(({ position }) => position)).toEqual(placed.map((_, index) => index + 1))
    // the n-th command writes versions 2n - 1 and 2n of the one stream: all of it, or nothing
    const events = await store.load("case-1")
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1))
    expect(events.length % 2).toBe(0)
    expect(events.map(({ data }) => data)).toEqual(events.map((_, index) => Math.floor(index / 2) + 1))
    expect(placed.length).toBe(events.length)
    for (const number of acknowledged) expect(number * 2).toBeLessThanOrEqual(events.length)
    const written = await Promise.all([...acknowledged].map((number) => store.written(`command-${number}`)))
    expect(written.every((one) => one?.events.length === 2)).toBe(true)
    console.log(
      `kills: ${kills}, seed ${seed}, acknowledged ${acknowledged.size}, stored ${events.length / 2} commands`,
    )
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills)
  } finally {
    await database.close()
  }
}

describe("a writer killed again and again", () => {
  it("loses nothing acknowledged and doubles nothing on the embedded database, whose folder each heir takes over", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chengxin-kill-"))
    try {
      await survive(folder, () => openPglite(folder))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  const bin = postgresBinaries()
  it.runIf(bin !== undefined)("loses nothing acknowledged and doubles nothing on a server", async () => {
    const server = await startPostgres(bin ?? "")
    try {
      await survive(`port:${String(server.connection.port)}`, () => openPostgres(server.connection))
    } finally {
      await server.stop()
    }
  })
})
