// Every contract of a host's stores, on one database that is emptied between tests.

import { describe, expect, it } from "vitest"
import {
  postgresEventStore,
  postgresProgress,
  postgresReceiptStore,
  postgresRecordViews,
  postgresVault,
  prepare,
  type Database,
} from "../../examples/adapters/postgres/index.js"
import {
  eventStoreContract,
  progressContract,
  receiptStoreContract,
  recordViewsContract,
  sampleEvent,
  vaultContract,
} from "../../src/testing/index.js"

const runner = { describe, it, expect }
const tables = [
  "event",
  "subject_stream",
  "command",
  "receipt",
  "progress",
  "subject_key",
  "personal",
  "record_view",
  "deadline",
  "delivery",
]

export async function empty(database: Database): Promise<void> {
  for (const table of tables) await database.query(`DELETE FROM chengxin_${table}`)
  await database.query("UPDATE chengxin_counter SET value = 0")
}

/** Registers all contracts on a database. */
export function storesKeepTheirContracts(database: () => Database): void {
  const made =
    <Port>(port: (database: Database) => Port) =>
    async () => {
      await empty(database())
      return { port: port(database()), close: () => Promise.resolve() }
    }
  eventStoreContract(runner, made(postgresEventStore))
  receiptStoreContract(runner, made(postgresReceiptStore))
  progressContract(runner, made(postgresProgress))
  recordViewsContract(runner, made(postgresRecordViews))
  vaultContract(
    runner,
    made((on) => postgresVault(on, new Uint8Array(32).fill(7))),
  )

  it("finds the streams about a subject also in a log from before they were noted", async () => {
    await empty(database())
    const store = postgresEventStore(database())
    const { partyRef } = await import("../../src/kernel/index.js")
    for (const stream of ["case-1", "case-2", "case-3"])
      await store.append({
        stream,
        expectedVersion: 0,
        events: [sampleEvent(stream, 1), sampleEvent(stream, 2)],
        idempotencyKey: stream,
        commandDigest: "d",
      })
    const streams = ["case-1", "case-2", "case-3"]
    await database().query("DELETE FROM chengxin_subject_stream WHERE stream <> 'case-2'")
    expect(await store.streamsAbout(partyRef("unit-1"), "", 9)).toEqual(["case-2"])
    await Promise.all([prepare(database()), prepare(database())])
    expect(await store.streamsAbout(partyRef("unit-1"), "", 9)).toEqual(streams)
  })

  it("keeps no personal value in the clear, and after erasure none that can be opened", async () => {
    await empty(database())
    const vault = postgresVault(database(), new Uint8Array(32).fill(7))
    const { partyRef } = await import("../../src/kernel/index.js")
    await vault.put({ personalRef: "p-1", subject: partyRef("person-1"), fields: { name: "甲某某金丝雀" } })
    const before = JSON.stringify(await database().query("SELECT * FROM chengxin_personal"))
    expect(before).toContain("sealed")
    expect(before).not.toContain("金丝雀")
    expect(
      await postgresVault(database(), new Uint8Array(32).fill(8))
        .get("p-1")
        .then(
          () => "read",
          () => "refused",
        ),
    ).toBe("refused")
    await vault.erase(partyRef("person-1"))
    expect(await database().query("SELECT * FROM chengxin_personal")).toEqual([])
    expect(await database().query("SELECT wrapped_key FROM chengxin_subject_key")).toEqual([
      { wrapped_key: null },
    ])
  })
}
