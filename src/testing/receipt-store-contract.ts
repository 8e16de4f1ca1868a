// What every store of receipts must do, as tests that any host can run on its own adapter.

import type { ReceiptStorePort } from "../port/index.js"
import type { Made } from "./event-store-contract.js"
import type { TestRunner } from "./test-runner.js"

/**
 * Registers the contract of a receipt store with the host's test runner.
 *
 * @param runner `{ describe, it, expect }`
 * @param make gives an empty store for each test
 */
export function receiptStoreContract(runner: TestRunner, make: () => Promise<Made<ReceiptStorePort>>): void {
  const { describe, it, expect } = runner
  describe("the contract of a receipt store", () => {
    it("keeps what was put under its digest, once and unchanged", async () => {
      const { port: receipts, close } = await make()
      try {
        expect(await receipts.get("d-1")).toBeUndefined()
        await receipts.put("d-1", '{"a":"诚"}')
        await receipts.put("d-1", '{"a":"诚"}')
        await receipts.put("d-2", "{}")
        expect(await receipts.get("d-1")).toBe('{"a":"诚"}')
        expect(await receipts.get("d-2")).toBe("{}")
      } finally {
        await close()
      }
    })

    it("never changes what lies under a digest", async () => {
      const { port: receipts, close } = await make()
      try {
        await receipts.put("d-1", "first")
        await receipts.put("d-1", "second").catch(() => undefined)
        expect(await receipts.get("d-1")).toBe("first")
      } finally {
        await close()
      }
    })
  })
}
