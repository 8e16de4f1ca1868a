// Everything a host gives, in one object of plain promises. The application turns it into services.

import type { ClockPort } from "./clock.js"
import type { DirectoryPort } from "./directory.js"
import type { EventStorePort } from "./event-store.js"
import type { IdSourcePort } from "./id-source.js"
import type { NotifierPort } from "./notifier.js"
import type { ProgressPort } from "./progress.js"
import type { PublisherPort } from "./publisher.js"
import type { ReceiptStorePort } from "./receipt-store.js"
import type { RecordViewsPort } from "./record-views.js"
import type { VaultPort } from "./vault.js"

/** The ports of one office. */
export interface HostPorts {
  readonly eventStore: EventStorePort
  readonly clock: ClockPort
  readonly idSource: IdSourcePort
  readonly directory: DirectoryPort
  readonly vault: VaultPort
  readonly notifier: NotifierPort
  readonly publisher: PublisherPort
  readonly receiptStore: ReceiptStorePort
  readonly progress: ProgressPort
  readonly recordViews: RecordViewsPort
}
