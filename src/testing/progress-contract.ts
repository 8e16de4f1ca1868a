// What every store of readers' progress must do, as tests that any host can run on its own adapter.

import type { ProgressPort } from "../port/index.js"
import type { Made } from "./event-store-contract.js"
import type { TestRunner } from "./test-runner.js"

/**
 * Registers the contract of readers' progress with the host's test runner.
 *
 * @param runner `{ describe, it, expect }`
 * @param make gives an empty store for each test
 */
export function progressContract(runner: TestRunner, make: () => Promise<Made<ProgressPort>>): void {
  const { describe, it, expect } = runner
  describe("the contract of readers' progress", () => {
    it("begins at 0 and goes forward only, each reader on its own", async () => {
      const { port: progress, close } = await make()
      try {
        expect(await progress.position("notices")).toBe(0)
        await progress.advance("notices", 5)
        await progress.advance("notices", 3)
        await progress.advance("publicity", 2)
        expect(await progress.position("notices")).toBe(5)
        expect(await progress.position("publicity")).toBe(2)
        await Promise.all([7, 9, 8].map((position) => progress.advance("notices", position)))
        expect(await progress.position("notices")).toBe(9)
      } finally {
        await close()
      }
    })
  })
}
