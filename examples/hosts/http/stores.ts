// Where the host keeps things, as it is told: in memory for a look, in a folder for one office, on a server for work.

import { on } from "chengxin/kernel"
import { memoryHost } from "chengxin/testing"
import { openPglite, openPostgres, postgresPorts, type PostgresPorts } from "../../adapters/postgres/index.js"

/** The choice: nothing kept, a folder for PostgreSQL inside this process, or a server as the PG* variables name it. */
export type StoreChoice =
  | { readonly kind: "memory" }
  | { readonly kind: "folder"; readonly path: string; readonly masterKey: Uint8Array }
  | { readonly kind: "server"; readonly masterKey: Uint8Array }

/** Stores that are open. */
export interface Stores {
  readonly ports: PostgresPorts
  readonly close: () => Promise<void>
}

/** Opens what was chosen; tables that are missing are made. */
export async function openStores(choice: StoreChoice): Promise<Stores> {
  if (choice.kind === "memory") {
    const {
      clock: _clock,
      idSource: _ids,
      directory: _directory,
      ...ports
    } = memoryHost(on("2000-01-01")).ports
    return { ports, close: () => Promise.resolve() }
  }
  const database = choice.kind === "folder" ? await openPglite(choice.path) : await openPostgres({})
  return { ports: postgresPorts(database, choice.masterKey), close: () => database.close() }
}
