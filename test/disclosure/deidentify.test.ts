/** Nobody can be told from cases made fit to show: no group is small, nothing unlisted comes out, no more is lost than must be. */
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { standardRulebook } from "../../src/packs/index.js"
import { canaries, canary } from "../audit/canaries.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import {
  deidentified,
  type CaseToShow,
  type IndirectIdentifier,
  type ToldField,
} from "../../src/disclosure/index.js"

const day = on("2026-05-06")
const lawWith = (bindings: Parameters<typeof standardRulebook>[0]) =>
  Result.getOrThrow(standardRulebook(bindings))
const books = new Map([2, 3, 4, 5].map((k) => [k, lawWith({ "disclosure.smallestGroup": k })]))
const rulebookOf = (k: number) => books.get(k)!

const months = ["2025-01", "2025-02", "2026-01"]
const towns = ["东一镇", "东二镇", "西一镇", "西二镇"]
const table = (values: readonly string[], coarse: (value: string) => string) =>
  Object.fromEntries(values.map((value) => [value, coarse(value)]))

const month: IndirectIdentifier = {
  id: "month",
  label: text("月份", "month"),
  values: months,
  coarser: [table(months, (value) => value.slice(0, 4))],
}
const town: IndirectIdentifier = {
  id: "town",
  label: text("乡镇", "town"),
  values: towns,
  coarser: [table(towns, (value) => (value.startsWith("东") ? "东片" : "西片")), table(towns, () => "本区")],
}
const identifiers = [month, town]
const outcome: ToldField = {
  id: "outcome",
  label: text("结论", "outcome"),
  values: ["作为失信记录", "先行核实"],
}
const told = [outcome]

const cases = fc
  .array(
    fc.record({
      month: fc.constantFrom(...months),
      town: fc.constantFrom(...towns),
      outcome: fc.constantFrom(...outcome.values),
      unlisted: fc.constantFrom(...canaries),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ outcome: says, unlisted, ...indirect }, place): CaseToShow => ({
      id: `示例-${String(place)}-${unlisted}`,
      indirect: { ...indirect, name: unlisted },
      told: { outcome: says, remark: unlisted },
    })),
  )

const read = (indirect: Readonly<Record<string, string>>, levels: readonly number[]): string =>
  JSON.stringify(
    identifiers.map(({ id, coarser }, place) => {
      const level = levels[place]!
      return level > coarser.length ? null : level === 0 ? indirect[id] : coarser[level - 1]![indirect[id]!]
    }),
  )

/** The number of cases in groups smaller than `k`, by counting. */
const small = (list: readonly CaseToShow[], levels: readonly number[], k: number): number => {
  const keys = list.map(({ indirect }) => read(indirect, levels))
  return keys.filter((key) => keys.filter((other) => other === key).length < k).length
}

const faultsOf = (made: ReturnType<typeof deidentified>) =>
  Result.isFailure(made) ? made.failure.map(({ code, at }) => `${code} ${at ?? ""}`.trim()) : "shown"

describe("cases made fit to show", () => {
  it.each(examplesOf("src/disclosure/deidentify.ts"))("are as the example at line $line says", (example) => {
    const scope = { deidentified, text, on, Result, rulebook: rulebookOf(2) }
    expect(runExample(example, scope)).toBeGreaterThan(0)
  })

  it("stand in groups of the size set, and no field is coarser than some smaller coarsening would allow", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (list, k, mayWithhold) => {
          const options = { use: "teaching", identifiers, told, rulebook: rulebookOf(k), on: day } as const
          const made = deidentified(list, { ...options, mayWithhold })
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

  it("hold nothing but what the tables list: no name, number or remark that went in comes out", () => {
    const shown = new Set([
      ...months,
      ...towns,
      ...outcome.values,
      ...identifiers.flatMap(({ coarser }) => coarser.flatMap((one) => Object.values(one))),
    ])
    fc.assert(
      fc.property(cases, (list) => {
        const options = { use: "typicalCase", identifiers, told, rulebook: rulebookOf(2), on: day } as const
        const made = deidentified(list, { ...options, mayWithhold: 2 })
        if (Result.isFailure(made)) return
        for (const one of made.success.cases) {
          expect([...Object.values(one.indirect), ...Object.values(one.told)]).toSatisfy(
            (values: readonly string[]) => values.every((value) => shown.has(value)),
          )
          expect(Object.keys(one)).toEqual(["indirect", "told"])
        }
      }),
      { numRuns: 200 },
    )
  })

  it("let no id out, nor an exact value once it was made coarser", () => {
    const list = towns.map((place, at): CaseToShow => ({
      id: `档号-${String(at)}`,
      indirect: { month: "2026-01", town: place },
      told: {},
    }))
    const shown = (k: number) =>
      Result.getOrThrow(
        deidentified(list, { use: "typicalCase", identifiers, told, rulebook: rulebookOf(k), on: day }),
      )
    const made = shown(2)
    expect(made.cases.map(({ indirect }) => indirect["town"])).toEqual(["东片", "东片", "西片", "西片"])
    expect(made.coarsened).toEqual({ month: 0, town: 1 })
    expect(JSON.stringify(made.cases)).not.toMatch(/档号|东一镇|西二镇/u)
    expect([made.use, made.basis.article]).toEqual(["typicalCase", "三（一）3"])
    const alone = shown(4)
    expect([alone.leftOut, alone.coarsened]).toEqual([[], { month: 0, town: 2 }])
  })

  it("are refused where nobody has set how many must be alike, whatever else is there", () => {
    const one: CaseToShow = { id: "甲", indirect: { month: "2026-01", town: "东一镇" }, told: {} }
    const made = deidentified([one, one], {
      use: "teaching",
      identifiers,
      told,
      rulebook: lawWith({}),
      on: day,
    })
    expect(faultsOf(made)).toEqual(["parameter.missing disclosure.smallestGroup"])
  })

  it("are refused where they are too few, a field is missing, or a value is in no table; the value is never named", () => {
    const one: CaseToShow = { id: "甲", indirect: { month: "2026-01", town: "东一镇" }, told: {} }
    const options = { use: "teaching", identifiers, told, rulebook: rulebookOf(2), on: day } as const
    const codes = (list: readonly CaseToShow[]) => faultsOf(deidentified(list, options))
    expect(codes([one])).toEqual(["disclosure.tooFewCases"])
    expect(codes([one, { ...one, indirect: {} }])).toEqual([
      "disclosure.field month",
      "disclosure.field town",
    ])
    const strange = deidentified(
      [one, { ...one, indirect: { month: "2026-01", town: canary.name }, told: { outcome: canary.phone } }],
      options,
    )
    expect(faultsOf(strange)).toEqual(["disclosure.notInTable town", "disclosure.notInTable outcome"])
    expect(JSON.stringify(strange)).not.toMatch(new RegExp(`${canary.name}|${canary.phone}`, "u"))
    // A value needs a coarser reading in each table, not only in one of them.
    const gap = { ...town, coarser: [...town.coarser, { 东二镇: "东片" }] }
    expect(faultsOf(deidentified([one, one], { ...options, identifiers: [month, gap] }))).toEqual([
      "disclosure.notInTable town",
    ])
  })
})
