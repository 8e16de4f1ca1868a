// A real PostgreSQL server keeps the same contracts. Where it isn't installed these tests are absent, unless
// CHENGXIN_REQUIRE_TOOLS=1 says that it must be.

import { afterAll, beforeAll, describe, expect, it } from "vitest"
import pg from "pg"
import { openPostgres, postgresEventStore, type Database } from "../../examples/adapters/postgres/index.js"
import { sampleEvent } from "../../src/testing/index.js"
import { postgresBinaries, startPostgres, toolsRequired, type Server } from "./real-postgres.js"
import { empty, storesKeepTheirContracts } from "./suites.js"

const bin = postgresBinaries()

it("has the server that this machine promises", () => {
  expect(bin !== undefined || !toolsRequired).toBe(true)
})

describe.runIf(bin !== undefined)("PostgreSQL", () => {
  let server: Server
  let database: Database
  beforeAll(async () => {
    server = await startPostgres(bin ?? "")
    database = await openPostgres(server.connection)
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  storesKeepTheirContracts(() => database)

  it("lets two processes prepare the tables at once", async () => {
    const others = await Promise.all([openPostgres(server.connection), openPostgres(server.connection)])
    await Promise.all(others.map((other) => other.close()))
  })

  it("skips no event beside a transaction left open: readers see a prefix, never a gap", async () => {
    await empty(database)
    const store = postgresEventStore(database)
    const write = (stream: string) =>
      store.append({
        stream,
        expectedVersion: 0,
        events: [sampleEvent(stream, 1)],
        idempotencyKey: stream,
        commandDigest: "d",
      })
    await write("case-1")

    const slow = new pg.Client(server.connection)
    await slow.connect()
    await slow.query("BEGIN")
    await slow.query("UPDATE chengxin_counter SET value = value WHERE name = 'position'")
    const waiting = write("case-2")
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await store.after(0, 10)).map(({ position }) => position)).toEqual([1])
    await slow.query(
      "INSERT INTO chengxin_event (position, stream, version, id, event) VALUES (2, 'case-3', 1, 'case-3/1', $1)",
      [JSON.stringify(sampleEvent("case-3", 1))],
    )
    await slow.query("UPDATE chengxin_counter SET value = 2 WHERE name = 'position'")
    await slow.query("COMMIT")
    await slow.end()
    await waiting
    expect((await store.after(1, 10)).map(({ event }) => event.stream)).toEqual(["case-3", "case-2"])
  })
})
