// Several sanctions together (政务处分法第八条、第十五条; 处分条例第十条 for acts before 1 July 2020): the heaviest is
// executed; of several alike the period lies from one period to their sum, and never beyond 48 months.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on, sanctionKinds, type SanctionKind } from "../../src/kernel/index.js"
import { mergedPeriod, sanctionFaults } from "../../src/penalty/index.js"

const act = on("2025-03-02")
const range = (...kinds: readonly [SanctionKind, ...SanctionKind[]]) => {
  const merged = mergedPeriod(kinds, act)
  return merged === undefined ? undefined : [merged.kind, merged.least.amount, merged.most.amount]
}

describe("the period of sanctions received", () => {
  it("of one act is the period of its kind", () => {
    expect(sanctionKinds.map((kind) => range(kind))).toEqual([
      ["warning", 6, 6],
      ["demerit", 12, 12],
      ["majorDemerit", 18, 18],
      ["demotion", 24, 24],
      ["removal", 24, 24],
      undefined,
    ])
  })

  it("of several alike reaches from one period to their sum, capped", () => {
    expect(range("demerit", "demerit")).toEqual(["demerit", 12, 24])
    expect(range("majorDemerit", "majorDemerit", "majorDemerit")).toEqual(["majorDemerit", 18, 48])
    expect(range("removal", "removal", "removal")).toEqual(["removal", 24, 48])
  })

  it("of different kinds is the period of the heaviest", () => {
    expect(range("warning", "demerit", "warning")).toEqual(["demerit", 12, 12])
    expect(range("demotion", "removal")).toEqual(["removal", 24, 24])
    expect(range("removal", "expulsion")).toBeUndefined()
  })

  it("cites the regulation for acts that ended before the law began, and the law from that day on", () => {
    const cited = (day: Parameters<typeof on>[0]) => mergedPeriod(["warning"], on(day))?.citation.article
    expect([cited("2020-06-30"), cited("2020-07-01")]).toEqual(["第十条", "第十五条"])
  })

  const kinds = fc
    .array(fc.constantFrom(...sanctionKinds), { minLength: 1, maxLength: 8 })
    .map((list) => list as [SanctionKind, ...SanctionKind[]])

  it("never depends on the order, never lies beyond 48 months or below one period; one more alike never shortens it, one lighter changes nothing", () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom(...sanctionKinds), (list, further) => {
        const merged = mergedPeriod(list, act)
        expect(mergedPeriod([...list].reverse() as typeof list, act)).toEqual(merged)
        if (merged === undefined) {
          expect(list).toContain("expulsion")
          return
        }
        const { kind, least, most } = merged
        const single = mergedPeriod([kind], act)
        expect(sanctionKinds.indexOf(kind)).toBe(Math.max(...list.map((one) => sanctionKinds.indexOf(one))))
        expect([least, least.amount <= most.amount, most.amount <= 48]).toEqual([single?.least, true, true])
        const more = mergedPeriod([...list, further], act)
        if (further === kind) expect(more?.most.amount).toBeGreaterThanOrEqual(most.amount)
        if (sanctionKinds.indexOf(further) < sanctionKinds.indexOf(kind)) expect(more).toEqual(merged)
      }),
    )
  })
})

describe("a sanction that is entered", () => {
  const codes = (
    list: readonly [SanctionKind, ...SanctionKind[]],
    months: number | undefined,
    kind: "governmentalSanction" | "appointingSanction" | "courtDecision" = "governmentalSanction",
  ) =>
    sanctionFaults(
      { kinds: list, latestAct: act, ...(months === undefined ? {} : { months }) },
      { kind },
    ).map(({ code, citation }) => [code, citation?.article])

  it("has a period inside the range, at both of its ends", () => {
    const two: readonly [SanctionKind, ...SanctionKind[]] = ["demerit", "demerit"]
    expect([11, 12, 24, 25].map((months) => codes(two, months).length)).toEqual([1, 0, 0, 1])
    expect(codes(two, 12.5)).toEqual([["sanction.period", "第十五条"]])
    expect(codes(two, undefined)).toEqual([["sanction.period", "第十五条"]])
  })

  it("has none where it is an expulsion", () => {
    expect(codes(["expulsion"], undefined)).toEqual([])
    expect(codes(["expulsion"], 24)).toEqual([["sanction.period", "第十五条"]])
  })

  it("comes only with a decision on sanctions", () => {
    expect(codes(["warning"], 6, "appointingSanction")).toEqual([])
    expect(codes(["warning"], 6, "courtDecision")).toEqual([["sanction.instrument", undefined]])
  })
})
