// Readers' progress. It only goes forward.

import type { ProgressPort } from "chengxin/port"
import { isDuplicate, wholeOf, type Database } from "./sql.js"

/** Progress on a database whose tables are prepared. */
export function postgresProgress(database: Database): ProgressPort {
  return {
    position: async (reader) => {
      const [row] = await database.query("SELECT position FROM chengxin_progress WHERE reader = $1", [reader])
      return row === undefined ? 0 : wholeOf(row, "position")
    },
    advance: async (reader, position) => {
      try {
        await database.query(
          `INSERT INTO chengxin_progress (reader, position)
           SELECT $1::varchar, 0 WHERE NOT EXISTS (SELECT 1 FROM chengxin_progress WHERE reader = $1::varchar)`,
          [reader],
        )
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
      await database.query("UPDATE chengxin_progress SET position = $2 WHERE reader = $1 AND position < $2", [
        reader,
        position,
      ])
    },
  }
}
