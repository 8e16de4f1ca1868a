// What every vault must do, as tests that any host can run on its own adapter.

import { partyRef } from "../kernel/index.js"
import type { VaultPort } from "../port/index.js"
import type { Made } from "./event-store-contract.js"
import type { TestRunner } from "./test-runner.js"

const person = partyRef("person-1")
const other = partyRef("person-2")

/**
 * Registers the contract of a vault with the host's test runner.
 *
 * @param runner `{ describe, it, expect }`
 * @param make gives an empty vault for each test
 */
export function vaultContract(runner: TestRunner, make: () => Promise<Made<VaultPort>>): void {
  const { describe, it, expect } = runner
  const test = (name: string, body: (vault: VaultPort) => Promise<void>): void => {
    it(name, async () => {
      const made = await make()
      try {
        await body(made.port)
      } finally {
        await made.close()
      }
    })
  }

  describe("the contract of a vault", () => {
    test("what was put comes back, and what was never put doesn't", async (vault) => {
      await vault.put({ personalRef: "p-1", subject: person, fields: { name: "甲某某", note: "a'\"\n" } })
      expect(await vault.get("p-1")).toEqual({ name: "甲某某", note: "a'\"\n" })
      expect(await vault.get("p-2")).toBeUndefined()
    })

    test("the later put stands", async (vault) => {
      await vault.put({ personalRef: "p-1", subject: person, fields: { name: "甲", phone: "0" } })
      await vault.put({ personalRef: "p-1", subject: person, fields: { name: "乙" } })
      expect(await vault.get("p-1")).toEqual({ name: "乙" })
    })

    test("a reference can't pass from one subject to another", async (vault) => {
      await vault.put({ personalRef: "p-1", subject: person, fields: { name: "甲" } })
      const refused = await vault.put({ personalRef: "p-1", subject: other, fields: { name: "乙" } }).then(
        () => false,
        () => true,
      )
      expect(refused).toBe(true)
      expect(await vault.get("p-1")).toEqual({ name: "甲" })
    })

    test("erasing a subject takes all of its entries and nobody else's; again is no harm", async (vault) => {
      await vault.put({ personalRef: "p-1", subject: person, fields: { name: "甲" } })
      await vault.put({ personalRef: "p-2", subject: person, fields: { name: "甲" } })
      await vault.put({ personalRef: "p-3", subject: other, fields: { name: "乙" } })
      await vault.erase(person)
      await vault.erase(person)
      expect(await vault.get("p-1")).toBeUndefined()
      expect(await vault.get("p-2")).toBeUndefined()
      expect(await vault.get("p-3")).toEqual({ name: "乙" })
    })

    test("an erased subject is not written to again by a late message", async (vault) => {
      await vault.put({ personalRef: "p-1", subject: person, fields: { name: "甲" } })
      await vault.erase(person)
      const refused = await vault.put({ personalRef: "p-1", subject: person, fields: { name: "甲" } }).then(
        () => false,
        () => true,
      )
      expect(refused).toBe(true)
      expect(await vault.get("p-1")).toBeUndefined()
    })
  })
}
