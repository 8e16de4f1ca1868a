// The process that the kill test kills: sends command after command, each once again from the first that isn't known
// to be written, and says on its output which were acknowledged.

import { openPglite, openPostgres, postgresEventStore } from "../../examples/adapters/postgres/index.js"
import { sampleEvent } from "../../src/testing/index.js"

const [target = "", count = "0"] = process.argv.slice(2)
const database = target.startsWith("port:")
  ? await openPostgres({
      host: "127.0.0.1",
      port: Number(target.slice(5)),
      user: "postgres",
      database: "postgres",
      max: 2,
    })
  : await openPglite(target)
const store = postgresEventStore(database)

// the heir doesn't know whether the last command was written: it begins one before, under the same key
const stored = (await store.load("case-1")).length / 2
for (let number = Math.max(1, stored); number <= Number(count); number += 1) {
  const seen = (number - 1) * 2
  const appended = await store.append({
    stream: "case-1",
    expectedVersion: seen,
    events: [sampleEvent("case-1", seen + 1, number), sampleEvent("case-1", seen + 2, number)],
    idempotencyKey: `command-${number}`,
    commandDigest: `digest-${number}`,
  })
  if (appended.kind !== "appended" && appended.kind !== "repeated") throw new Error(appended.kind)
  process.stdout.write(`${number}\n`)
}
await database.close()
