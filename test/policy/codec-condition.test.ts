import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatCondition, parseCondition } from "../../src/policy/codec/index.js"
import { all, always, any, atLeast, not, type Condition } from "../../src/policy/index.js"

const so = (fact: string): Condition => ({ kind: "compare", left: { fact }, relation: "is", right: [true] })

const name = fc.oneof(
  fc.constantFrom(
    "corrected",
    "repair.serviceHours",
    "and",
    "not",
    "in",
    "true",
    "2",
    "2026-05-06",
    "容错结论",
    "a-b",
    "-1",
    "1e5",
    "所称”容错“",
    "\\”",
  ),
  fc.string({ minLength: 1, unit: "grapheme" }),
)
const scalar = fc.oneof(
  fc.boolean(),
  name,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
)
const operand = fc.oneof(fc.record({ fact: name }), fc.record({ parameter: name }))
const comparison: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant("compare"),
  left: operand,
  relation: fc.constantFrom("is", "atLeast", "atMost", "above", "below"),
  right: fc.oneof(fc.array(scalar, { maxLength: 3 }), fc.constant([true]), fc.record({ parameter: name })),
})
const { condition } = fc.letrec<{ readonly condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    comparison,
    fc.array(tie("condition"), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie("condition"), { maxLength: 3 }).map((parts) => any(...parts)),
    tie("condition").map(not),
    fc
      .tuple(fc.nat(4), fc.array(tie("condition"), { maxLength: 3 }))
      .map(([n, parts]) => atLeast(n, ...parts)),
  ),
}))

const positionOf = (source: string): number | undefined => {
  const parsed = parseCondition(source)
  return Result.isFailure(parsed) ? parsed.failure.position : undefined
}

describe("the text form of a condition", () => {
  it("keeps a closing Chinese quotation mark inside a quoted name", () => {
    const odd = not(so('” “"'))
    expect(parseCondition(formatCondition(odd))).toEqual(Result.succeed(odd))
  })

  it("is read back as the same condition, part for part", () => {
    fc.assert(
      fc.property(condition, (given) => {
        expect(parseCondition(formatCondition(given))).toEqual(Result.succeed(given))
      }),
      { numRuns: 2000 },
    )
  })

  it("reads like the clause", () => {
    expect(
      formatCondition(
        all(
          so("onOwnInitiative"),
          any(
            { kind: "compare", left: { fact: "loss" }, relation: "atLeast", right: ["partly"] },
            so("influenceRemoved"),
          ),
        ),
      ),
    ).toBe("onOwnInitiative and (loss >= partly or influenceRemoved)")
    expect(
      formatCondition(
        atLeast(
          2,
          so("a"),
          not(so("b")),
          not({ kind: "compare", left: { fact: "kind" }, relation: "is", right: ["unit", "person"] }),
        ),
      ),
    ).toBe("at least 2 of (a, not b, kind not in (unit, person))")
    expect(
      formatCondition({
        kind: "compare",
        left: { fact: "hours" },
        relation: "atLeast",
        right: { parameter: "repair.serviceHours" },
      }),
    ).toBe("hours >= $repair.serviceHours")
    expect(formatCondition(always)).toBe("always")
    expect(formatCondition(any())).toBe("never")
  })

  it("takes full-width signs for their half-width twins", () => {
    expect(parseCondition("（loss≥partly）and kind≠unit and hours in （1，2）")).toEqual(
      parseCondition("(loss >= partly) and kind != unit and hours in (1, 2)"),
    )
    expect(parseCondition("名称=“甲”")).toEqual(parseCondition('名称 = "甲"'))
  })

  it("never guesses whether and or or binds first", () => {
    expect(positionOf("a and b or c")).toBe(9)
    expect(positionOf("a and (b or c)")).toBeUndefined()
  })

  it.each([
    ["", 1],
    ["a and", 6],
    ["a >=", 5],
    ["a = )", 5],
    ["(a or b", 8],
    ["a b", 3],
    ["at least of (a)", 10],
    ["at 2 of (a)", 4],
    ["a and ; b", 7],
    ["all (a)", 5],
    ["kind in unit", 9],
    ['a = "x', 5],
    ["损失 >= ", 7],
    ["at least 1.5 of (a)", 10],
    ["a not b", 3],
  ])("says where %j can't be read", (source, position) => {
    expect(positionOf(source)).toBe(position)
  })

  it("refuses brackets nested beyond reading, however many", () => {
    expect(positionOf(`${"(".repeat(100_000)}a`)).toBe(201)
    expect(positionOf(`${"not ".repeat(100_000)}a`)).toBe(801)
  })

  it("never repeats what was written", () => {
    const parsed = parseCondition("张三 and 李四 五")
    expect(Result.isFailure(parsed) ? JSON.stringify(parsed.failure) : "").not.toMatch(/张三|李四/u)
  })
})
