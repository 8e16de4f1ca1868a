// What every store of record views must do, as tests that any host can run on its own adapter.

import { on } from "../kernel/index.js"
import type { RecordView, RecordViewsPort } from "../port/index.js"
import type { Made } from "./event-store-contract.js"
import type { TestRunner } from "./test-runner.js"

function view(stream: string, version: number): RecordView {
  const deadlines = [{ name: "notice.defenceTerm", lastDay: on("2026-05-06") }].slice(0, version % 2)
  return { stream, version, view: { kind: "recorded", 文: `第${version}版'"` }, deadlines }
}

/**
 * Registers the contract of record views with the host's test runner.
 *
 * @param runner `{ describe, it, expect }`
 * @param make gives an empty store for each test
 */
export function recordViewsContract(runner: TestRunner, make: () => Promise<Made<RecordViewsPort>>): void {
  const { describe, it, expect } = runner
  describe("the contract of record views", () => {
    it("keeps the newest view of each record, whatever the order of saving", async () => {
      const { port: views, close } = await make()
      try {
        expect(await views.viewsAfter("", 10)).toEqual([])
        await views.save(view("case-1", 2))
        await views.save(view("case-1", 1))
        await views.save(view("case-2", 1))
        await views.save(view("case-2", 3))
        await views.save(view("case-2", 3))
        expect(await views.viewsAfter("", 10)).toEqual([view("case-1", 2), view("case-2", 3)])
        expect(await views.viewsAfter("case-1", 10)).toEqual([view("case-2", 3)])
        expect(await views.viewsAfter("", 1)).toEqual([view("case-1", 2)])
      } finally {
        await close()
      }
    })
  })
}
