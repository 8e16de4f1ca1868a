// The embedded PostgreSQL in a folder, for a trial or a single office. One process at a time.

import { join } from "node:path"
import { lockFolder } from "./folder-lock.js"
import { prepare } from "./schema.js"
import type { Database, Row } from "./sql.js"

/**
 * Opens the database in a folder, or one in memory if no folder is given.
 *
 * @throws FolderInUse if another process has the folder
 */
export async function openPglite(folder?: string): Promise<Database> {
  const unlock = folder === undefined ? () => undefined : lockFolder(folder)
  try {
    // loaded here, so that a host on a server needn't install it
    const { PGlite } = await import("@electric-sql/pglite")
    const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: join(folder, "pgdata") })
    const database: Database = {
      query: async (statement, parameters) =>
        (await pglite.query<Row>(statement, [...(parameters ?? [])])).rows,
      transaction: (body) =>
        pglite.transaction((tx) =>
          body({
            query: async (statement, parameters) =>
              (await tx.query<Row>(statement, [...(parameters ?? [])])).rows,
          }),
        ),
      close: async () => {
        await pglite.close()
        unlock()
      },
    }
    await prepare(database)
    return database
  } catch (error) {
    unlock()
    throw error
  }
}
