// The log of events in tables. Every append first locks the one row that counts positions: appends happen one after
// the other, so READ COMMITTED is enough, positions have no gaps, and a reader never skips an event of a transaction
// that was left open. The price: one append at a time; a district writes a few events a second at most.

import type { Append, Appended, EventStorePort, StoredEvent } from "chengxin/port"
import { textOf, wholeOf, type Database, type Row, type Sql } from "./sql.js"
import { storedEventOf } from "./unsafe.js"

/** An event store on a database whose tables are prepared. */
export function postgresEventStore(database: Database): EventStorePort {
  return {
    load: async (stream) => {
      const rows = await database.query(
        "SELECT event FROM chengxin_event WHERE stream = $1 ORDER BY version",
        [stream],
      )
      return rows.map(eventIn)
    },
    append: (append) => database.transaction((sql) => write(sql, append)),
    written: (key) => written(database, key),
    after: async (position, limit) => {
      const rows = await database.query(
        "SELECT position, event FROM chengxin_event WHERE position > $1 ORDER BY position LIMIT $2",
        [position, limit],
      )
      return rows.map((row) => ({ position: wholeOf(row, "position"), event: eventIn(row) }))
    },
    streamsAfter: async (stream, limit) => {
      const rows = await database.query(
        `SELECT stream FROM chengxin_event WHERE version = 1 AND stream COLLATE "C" > $1
         ORDER BY stream COLLATE "C" LIMIT $2`,
        [stream, limit],
      )
      return rows.map((row) => textOf(row, "stream"))
    },
    streamsAbout: async (subject, stream, limit) => {
      const rows = await database.query(
        `SELECT stream FROM chengxin_subject_stream WHERE subject = $1 AND stream COLLATE "C" > $2
         ORDER BY stream COLLATE "C" LIMIT $3`,
        [subject, stream, limit],
      )
      return rows.map((row) => textOf(row, "stream"))
    },
  }
}

function eventIn(row: Row): StoredEvent {
  return storedEventOf(textOf(row, "event"))
}

async function write(sql: Sql, append: Append): Promise<Appended> {
  const { stream, expectedVersion, events, idempotencyKey, commandDigest } = append
  await sql.query("UPDATE chengxin_counter SET value = value WHERE name = 'position'")

  const before = await written(sql, idempotencyKey)
  if (before !== undefined) {
    return before.commandDigest === commandDigest
      ? { kind: "repeated", events: before.events }
      : { kind: "keyReused" }
  }
  const [latest] = await sql.query(
    "SELECT COALESCE(MAX(version), 0) AS version FROM chengxin_event WHERE stream = $1",
    [stream],
  )
  const version = wholeOf(latest, "version")
  if (version !== expectedVersion) return { kind: "conflict", version }

  const [counter] = await sql.query("SELECT value FROM chengxin_counter WHERE name = 'position'")
  let position = wholeOf(counter, "value")
  for (const event of events) {
    position += 1
    await sql.query(
      "INSERT INTO chengxin_event (position, stream, version, id, event) VALUES ($1, $2, $3, $4, $5)",
      [position, stream, event.version, event.id, JSON.stringify(event)],
    )
  }
  const [first] = version === 0 ? events : []
  if (first !== undefined) {
    await sql.query("INSERT INTO chengxin_subject_stream (stream, subject) VALUES ($1, $2)", [
      stream,
      first.subject,
    ])
  }
  await sql.query("UPDATE chengxin_counter SET value = $1 WHERE name = 'position'", [position])
  await sql.query(
    `INSERT INTO chengxin_command (idempotency_key, command_digest, stream, first_version, event_count)
     VALUES ($1, $2, $3, $4, $5)`,
    [idempotencyKey, commandDigest, stream, version + 1, events.length],
  )
  return { kind: "appended", version: version + events.length }
}

async function written(
  sql: Sql,
  idempotencyKey: string,
): Promise<{ readonly commandDigest: string; readonly events: readonly StoredEvent[] } | undefined> {
  const [command] = await sql.query(
    "SELECT command_digest, stream, first_version, event_count FROM chengxin_command WHERE idempotency_key = $1",
    [idempotencyKey],
  )
  if (command === undefined) return undefined
  const first = wholeOf(command, "first_version")
  const rows = await sql.query(
    "SELECT event FROM chengxin_event WHERE stream = $1 AND version >= $2 AND version < $3 ORDER BY version",
    [textOf(command, "stream"), first, first + wholeOf(command, "event_count")],
  )
  return { commandDigest: textOf(command, "command_digest"), events: rows.map(eventIn) }
}
