// Keeps receipts under their digest, so that anyone with the same rules can replay an answer years later.
// Invariant: what lies under a digest never changes.

import * as Context from "effect/Context"
import type { Effectful } from "./effectful.js"

/** What a host implements; `receiptStoreContract` of `chengxin/testing` holds it to the invariant. */
export interface ReceiptStorePort {
  /** Keeps canonical JSON under its digest. Again is no harm. */
  readonly put: (digest: string, canonical: string) => Promise<void>
  /** The canonical JSON, if it is kept here. */
  readonly get: (digest: string) => Promise<string | undefined>
}

/** The receipt store as a service. */
export class ReceiptStore extends Context.Service<ReceiptStore, Effectful<ReceiptStorePort>>()(
  "chengxin/ReceiptStore",
) {}
