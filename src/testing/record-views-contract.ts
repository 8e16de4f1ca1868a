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
    it("selects the deadlines up to a day by last day, those without one first, page by page", async () => {
      const { port: views, close } = await make()
      const day = (name: string, lastDay: RecordView["deadlines"][number]["lastDay"]) =>
        lastDay === undefined ? { name } : { name, lastDay }
      const saved = (stream: string, version: number, deadlines: RecordView["deadlines"]) =>
        views.save({ stream, version, view: null, deadlines })
      try {
        expect(await views.deadlinesUntil(on("2199-12-31"), 10)).toEqual([])
        await saved("case-2", 1, [
          day("b", on("2026-05-06")),
          day("a", on("2026-05-06")),
          day("c", undefined),
        ])
        await saved("Case-3", 1, [day("a", on("2026-05-06")), day("b", on("2026-05-07"))])
        await saved("case-1", 1, [day("a", on("2025-12-31"))])
        const until = on("2026-05-06")
        const all = [
          { stream: "case-2", name: "c" },
          { stream: "case-1", name: "a", lastDay: on("2025-12-31") },
          { stream: "Case-3", name: "a", lastDay: on("2026-05-06") },
          { stream: "case-2", name: "a", lastDay: on("2026-05-06") },
          { stream: "case-2", name: "b", lastDay: on("2026-05-06") },
        ]
        expect(await views.deadlinesUntil(until, 10)).toEqual(all)
        for (const [index, after] of all.entries()) {
          expect(await views.deadlinesUntil(until, 2, after)).toEqual(all.slice(index + 1, index + 3))
        }
        expect(await views.deadlinesUntil(on("2025-12-30"), 10)).toEqual(all.slice(0, 1))

        // a view made anew takes its deadlines with it, also under the same version; an older one changes nothing
        await saved("case-2", 1, [day("a", on("2026-06-01"))])
        await saved("case-1", 2, [])
        await saved("case-1", 1, [day("a", on("2025-12-31"))])
        expect(await views.deadlinesUntil(until, 10)).toEqual([all[2]])
      } finally {
        await close()
      }
    })

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
