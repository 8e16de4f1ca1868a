// A PostgreSQL server through the `pg` driver. The default isolation, READ COMMITTED, is what everything here expects.

import type pg from "pg"
import { prepare } from "./schema.js"
import type { Database, Row } from "./sql.js"

/**
 * Opens a server.
 *
 * @param connection the settings of `pg.Pool`
 */
export async function openPostgres(connection: pg.PoolConfig): Promise<Database> {
  // loaded here, so that a host on the embedded one needn't install it
  const { default: driver } = await import("pg")
  const pool = new driver.Pool(connection)
  // an idle connection that breaks is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined)
  const database: Database = {
    query: async (statement, parameters) => (await pool.query<Row>(statement, [...(parameters ?? [])])).rows,
    transaction: async (body) => {
      const client = await pool.connect()
      try {
        await client.query("BEGIN")
        const value = await body({
          query: async (statement, parameters) =>
            (await client.query<Row>(statement, [...(parameters ?? [])])).rows,
        })
        await client.query("COMMIT")
        client.release()
        return value
      } catch (error) {
        await client.query("ROLLBACK").then(
          () => {
            client.release()
          },
          () => {
            client.release(true)
          },
        )
        throw error
      }
    },
    close: () => pool.end(),
  }
  await prepare(database)
  return database
}
