// The tables. JSON is kept as text, so that what comes back is what was written, on any database.

import { textOf, type Database } from "./sql.js"
import { storedEventOf } from "./unsafe.js"

const tables: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS chengxin_counter (
     name VARCHAR(64) PRIMARY KEY,
     value BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS chengxin_event (
     position BIGINT PRIMARY KEY,
     stream VARCHAR(200) NOT NULL,
     version INTEGER NOT NULL,
     id VARCHAR(300) NOT NULL UNIQUE,
     event TEXT NOT NULL,
     UNIQUE (stream, version))`,
  `CREATE TABLE IF NOT EXISTS chengxin_subject_stream (
     stream VARCHAR(200) PRIMARY KEY,
     subject VARCHAR(64) NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS chengxin_stream_by_subject
     ON chengxin_subject_stream (subject, stream COLLATE "C")`,
  `CREATE TABLE IF NOT EXISTS chengxin_command (
     idempotency_key VARCHAR(200) PRIMARY KEY,
     command_digest VARCHAR(200) NOT NULL,
     stream VARCHAR(200) NOT NULL,
     first_version INTEGER NOT NULL,
     event_count INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS chengxin_receipt (
     digest VARCHAR(200) PRIMARY KEY,
     receipt TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS chengxin_progress (
     reader VARCHAR(64) PRIMARY KEY,
     position BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS chengxin_subject_key (
     subject VARCHAR(64) PRIMARY KEY,
     wrapped_key TEXT)`,
  `CREATE TABLE IF NOT EXISTS chengxin_personal (
     personal_ref VARCHAR(300) PRIMARY KEY,
     subject VARCHAR(64) NOT NULL,
     sealed TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS chengxin_record_view (
     stream VARCHAR(200) PRIMARY KEY,
     version INTEGER NOT NULL,
     content TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS chengxin_deadline (
     stream VARCHAR(200) NOT NULL,
     name VARCHAR(128) NOT NULL,
     last_day VARCHAR(10) NOT NULL,
     PRIMARY KEY (stream, name))`,
  `CREATE INDEX IF NOT EXISTS chengxin_deadline_by_day
     ON chengxin_deadline (last_day COLLATE "C", stream COLLATE "C", name COLLATE "C")`,
  `CREATE TABLE IF NOT EXISTS chengxin_delivery (
     delivery_key VARCHAR(300) PRIMARY KEY,
     content TEXT NOT NULL)`,
]

/** Makes the tables that aren't there yet. Two processes may do so at once: the later one finds them made. */
export async function prepare(database: Database): Promise<void> {
  for (const table of tables) await twice(() => database.query(table))
  await twice(() =>
    database.query(
      `INSERT INTO chengxin_counter (name, value)
       SELECT 'position', 0 WHERE NOT EXISTS (SELECT 1 FROM chengxin_counter WHERE name = 'position')`,
    ),
  )
  while (await subjectsFilledIn(database)) continue
}

/**
 * Notes the subjects of streams that were written before this table was there, some at a time.
 *
 * @returns whether there may be more
 */
function subjectsFilledIn(database: Database): Promise<boolean> {
  return database.transaction(async (sql) => {
    // the lock of every append: nobody else writes or fills in meanwhile
    await sql.query("UPDATE chengxin_counter SET value = value WHERE name = 'position'")
    const rows = await sql.query(
      `SELECT stream, event FROM chengxin_event WHERE version = 1 AND NOT EXISTS
         (SELECT 1 FROM chengxin_subject_stream AS known WHERE known.stream = chengxin_event.stream)
       LIMIT 500`,
    )
    for (const row of rows) {
      await sql.query("INSERT INTO chengxin_subject_stream (stream, subject) VALUES ($1, $2)", [
        textOf(row, "stream"),
        storedEventOf(textOf(row, "event")).subject,
      ])
    }
    return rows.length > 0
  })
}

async function twice(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt()
  } catch {
    await attempt()
  }
}
