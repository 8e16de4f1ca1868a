// The host in memory keeps the same contract as the real stores.

import { describe, expect, it } from "vitest"
import {
  eventStoreContract,
  memoryEventStore,
  memoryProgress,
  memoryReceiptStore,
  memoryVault,
  memoryRecordViews,
  progressContract,
  receiptStoreContract,
  recordViewsContract,
  vaultContract,
} from "../../src/testing/index.js"

const runner = { describe, it, expect }
const made = <Port>(port: Port) => Promise.resolve({ port, close: () => Promise.resolve() })

eventStoreContract(runner, () => made(memoryEventStore()))
vaultContract(runner, () => made(memoryVault()))
receiptStoreContract(runner, () => made(memoryReceiptStore()))
progressContract(runner, () => made(memoryProgress()))
recordViewsContract(runner, () => made(memoryRecordViews()))
