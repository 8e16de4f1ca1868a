// Views of records and their running deadlines, for reports and lists by day. They can be dropped and made again.

import type { PlacedDeadline, RecordView, RecordViewsPort } from "chengxin/port"
import { isDuplicate, textOf, wholeOf, type Database, type Row, type Sql } from "./sql.js"
import { calendarDateOf, recordViewOf } from "./unsafe.js"

// What stands in the column of a deadline that has no last day: before every day, so that one range of the index holds
// everything due. Not an empty text, which some databases take for NULL.
const unset = "0000-00-00"

/** Record views on a database whose tables are prepared. */
export function postgresRecordViews(database: Database): RecordViewsPort {
  const save = (view: RecordView): Promise<void> => database.transaction((sql) => put(sql, view))
  return {
    // of two first views at once one finds the other's row: the second time it is there to be replaced
    save: (view) =>
      save(view).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error
        return save(view)
      }),
    viewsAfter: async (stream, limit) => {
      const rows = await database.query(
        `SELECT content FROM chengxin_record_view WHERE stream COLLATE "C" > $1 ORDER BY stream COLLATE "C" LIMIT $2`,
        [stream, limit],
      )
      return rows.map((row) => recordViewOf(textOf(row, "content")))
    },
    deadlinesUntil: async (until, limit, after) => {
      const rows = await database.query(
        `SELECT stream, name, last_day FROM chengxin_deadline
         WHERE last_day COLLATE "C" <= $1
           AND (last_day COLLATE "C", stream COLLATE "C", name COLLATE "C") > ($2, $3, $4)
         ORDER BY last_day COLLATE "C", stream COLLATE "C", name COLLATE "C" LIMIT $5`,
        [
          until,
          ...(after === undefined ? ["0", "0", "0"] : [after.lastDay ?? unset, after.stream, after.name]),
          limit,
        ],
      )
      return rows.map(deadlineOf)
    },
  }
}

function deadlineOf(row: Row): PlacedDeadline {
  const [stream, name, day] = [textOf(row, "stream"), textOf(row, "name"), textOf(row, "last_day")]
  return day === unset ? { stream, name } : { stream, name, lastDay: calendarDateOf(day) }
}

async function put(sql: Sql, view: RecordView): Promise<void> {
  await sql.query("UPDATE chengxin_record_view SET version = version WHERE stream = $1", [view.stream])
  const [kept] = await sql.query("SELECT version FROM chengxin_record_view WHERE stream = $1", [view.stream])
  if (kept !== undefined && wholeOf(kept, "version") > view.version) return
  const content = JSON.stringify(view)
  await (kept === undefined
    ? sql.query("INSERT INTO chengxin_record_view (stream, version, content) VALUES ($1, $2, $3)", [
        view.stream,
        view.version,
        content,
      ])
    : sql.query("UPDATE chengxin_record_view SET version = $2, content = $3 WHERE stream = $1", [
        view.stream,
        view.version,
        content,
      ]))
  await sql.query("DELETE FROM chengxin_deadline WHERE stream = $1", [view.stream])
  for (const { name, lastDay } of view.deadlines) {
    await sql.query("INSERT INTO chengxin_deadline (stream, name, last_day) VALUES ($1, $2, $3)", [
      view.stream,
      name,
      lastDay ?? unset,
    ])
  }
}
