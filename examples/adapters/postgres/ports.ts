// Every port that this adapter has, on one database. What is left for the host: the clock, ids and the directory.

import type { HostPorts } from "chengxin/port"
import { postgresNotifier, postgresPublisher } from "./deliveries.js"
import { postgresEventStore } from "./event-store.js"
import { postgresProgress } from "./progress.js"
import { postgresReceiptStore } from "./receipt-store.js"
import { postgresRecordViews } from "./record-views.js"
import type { Database } from "./sql.js"
import { postgresVault } from "./vault.js"

/** The ports that a database can be. */
export type PostgresPorts = Omit<HostPorts, "clock" | "idSource" | "directory">

/**
 * The ports on a database whose tables are prepared.
 *
 * @param masterKey 32 bytes that the host keeps elsewhere, for the vault
 */
export function postgresPorts(database: Database, masterKey: Uint8Array): PostgresPorts {
  return {
    eventStore: postgresEventStore(database),
    vault: postgresVault(database, masterKey),
    notifier: postgresNotifier(database),
    publisher: postgresPublisher(database),
    receiptStore: postgresReceiptStore(database),
    progress: postgresProgress(database),
    recordViews: postgresRecordViews(database),
  }
}
