/** Nobody can be told from cases made fit to show: no group is small, and no more is lost than must be. */
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { text } from "../../src/kernel/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { deidentified, type CaseToShow, type IndirectIdentifier } from "../../src/disclosure/index.js"

const month: IndirectIdentifier = {
  id: "month",
  label: text("月份", "month"),
  coarser: [(value) => value.slice(0, 4)],
}
const town: IndirectIdentifier = {
  id: "town",
  label: text("乡镇", "town"),
  coarser: [(value) => (value.startsWith("东") ? "东片" : "西片"), () => "本区"],
}
const identifiers = [month, town]

const cases = fc
  .array(
    fc.record({
      month: fc.constantFrom("2025-01", "2025-02", "2026-01"),
      town: fc.constantFrom("东一镇", "东二镇", "西一镇", "西二镇"),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((list) =>
    list.map((indirect, place): CaseToShow => ({
      id: `示例-${String(place)}-110105`,
      indirect,
      told: { 结论: "作为失信记录" },
    })),
  )

const read = (indirect: Readonly<Record<string, string>>, levels: readonly number[]): string =>
  JSON.stringify(
    identifiers.map(({ id, coarser }, place) => {
      const level = levels[place]!
      return level > coarser.length ? null : level === 0 ? indirect[id] : coarser[level - 1]!(indirect[id]!)
    }),
  )

/** The number of cases in groups smaller than `k`, by counting. */
const small = (list: readonly CaseToShow[], levels: readonly number[], k: number): number => {
  const keys = list.map(({ indirect }) => read(indirect, levels))
  return keys.filter((key) => keys.filter((other) => other === key).length < k).length
}

describe("cases made fit to show", () => {
  it.each(examplesOf("src/disclosure/deidentify.ts"))("are as the example at line $line says", (example) => {
    expect(runExample(example, { deidentified, text, Result })).toBeGreaterThan(0)
  })

  it("stand in groups of the size asked for, and no field is coarser than some smaller coarsening would allow", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (list, k, mayWithhold) => {
          const made = deidentified(list, { identifiers, smallestGroup: k, mayWithhold })
          if (Result.isFailure(made)) {
            expect(list.length).toBeLessThan(k)
            return
          }
          const { coarsened, withheld, smallest } = made.success
          const groups = made.success.cases.map(({ indirect }) => JSON.stringify(Object.entries(indirect)))
          for (const group of groups)
            expect(groups.filter((other) => other === group).length).toBeGreaterThanOrEqual(k)
          expect(smallest).toBe(
            Math.min(...groups.map((group) => groups.filter((other) => other === group).length)),
          )
          expect(made.success.cases.length + withheld.length).toBe(list.length)
          expect(withheld.length).toBeLessThanOrEqual(mayWithhold)
          const levels = [coarsened["month"]!, coarsened["town"]!]
          const total = levels[0]! + levels[1]!
          for (let first = 0; first <= 2; first += 1)
            for (let second = 0; second <= 3; second += 1)
              if (first + second < total) {
                const left = small(list, [first, second], k)
                expect(left > mayWithhold || left === list.length).toBe(true)
              }
        },
      ),
      { numRuns: 300 },
    )
  })

  it("let no id out, nor an exact value once it was made coarser", () => {
    const list = ["东一镇", "东二镇", "西一镇", "西二镇"].map((place, at): CaseToShow => ({
      id: `档号-${String(at)}`,
      indirect: { month: "2026-01", town: place },
      told: {},
    }))
    const made = Result.getOrThrow(deidentified(list, { identifiers, smallestGroup: 2 }))
    expect(made.cases.map(({ indirect }) => indirect["town"])).toEqual(["东片", "东片", "西片", "西片"])
    expect(made.coarsened).toEqual({ month: 0, town: 1 })
    expect(JSON.stringify(made.cases)).not.toMatch(/档号|东一镇|西二镇/u)
    const alone = Result.getOrThrow(deidentified(list, { identifiers, smallestGroup: 4 }))
    expect([alone.leftOut, alone.coarsened]).toEqual([[], { month: 0, town: 2 }])
  })

  it("are refused where they are too few, the number isn't one, or a field is missing", () => {
    const one: CaseToShow = { id: "甲", indirect: { month: "2026-01", town: "东一镇" }, told: {} }
    const codes = (list: readonly CaseToShow[], smallestGroup: number) => {
      const made = deidentified(list, { identifiers, smallestGroup })
      return Result.isFailure(made) && made.failure.map(({ code, at }) => `${code} ${at ?? ""}`.trim())
    }
    expect(codes([one], 2)).toEqual(["disclosure.tooFewCases"])
    expect(codes([one, one], 1)).toEqual(["disclosure.smallestGroup"])
    expect(codes([one, one], 2.5)).toEqual(["disclosure.smallestGroup"])
    expect(codes([one, { ...one, indirect: {} }], 2)).toEqual([
      "disclosure.field month",
      "disclosure.field town",
    ])
  })
})
