// Receipts under their digests. A receipt that is there already stays as it is.

import type { ReceiptStorePort } from "chengxin/port"
import { isDuplicate, textOf, type Database } from "./sql.js"

/** A receipt store on a database whose tables are prepared. */
export function postgresReceiptStore(database: Database): ReceiptStorePort {
  return {
    put: async (digest, canonical) => {
      try {
        await database.query(
          `INSERT INTO chengxin_receipt (digest, receipt)
           SELECT $1::varchar, $2::text WHERE NOT EXISTS (SELECT 1 FROM chengxin_receipt WHERE digest = $1::varchar)`,
          [digest, canonical],
        )
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
    },
    get: async (digest) => {
      const [row] = await database.query("SELECT receipt FROM chengxin_receipt WHERE digest = $1", [digest])
      return row === undefined ? undefined : textOf(row, "receipt")
    },
  }
}
