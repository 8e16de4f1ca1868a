import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { cite, on, text, type Document } from "../../src/kernel/index.js"
import {
  all,
  booleanFact,
  chooseOne,
  factTerm,
  numberFact,
  oneOfFact,
  pack,
  parameter,
  rulebook,
  rulesFor,
} from "../../src/policy/index.js"
import {
  checkScenario,
  coverage,
  missingScenarios,
  readScenarios,
  smallestScenarios,
} from "../../src/testing/scenario/index.js"

const document: Document = {
  title: "示例规定",
  issuer: "示例机关",
  rank: "normativeDocument",
  confidence: "A",
  checkedOn: on("2026-01-01"),
}
const a = booleanFact("a", { label: text("甲", "a") })
const b = booleanFact("b", { label: text("乙", "b") })
const grade = oneOfFact("grade", {
  label: text("程度", "grade"),
  ordered: true,
  options: { low: text("低", "low"), mid: text("中", "mid"), high: text("高", "high") },
})
const hours = numberFact("hours", { label: text("时数", "hours"), min: 0, max: 100, step: 0.5 })
const bar = parameter(
  "bar",
  { kind: "number", min: 0, max: 100, step: 0.5 },
  { label: text("门槛", "bar"), issuedBy: text("示例机关", "office"), citation: cite(document) },
)

const question = chooseOne("demo", {
  title: text("示例事项", "demo"),
  ask: text("可否？", "May it?"),
  facts: [a, b, grade, hours],
  outcomes: { yes: text("可以办理", "yes"), no: text("不办理", "no") },
  otherwise: { outcome: "no", citations: [cite(document, "第一条")] },
  constraints: [
    {
      id: "never-both",
      impossible: all(factTerm(a), factTerm(b)),
      because: text("二者不并存。", "Never both."),
    },
  ],
})

const book = rulebook({
  questions: [question],
  packs: [
    pack({
      id: "demo",
      version: "1",
      title: text("示例", "demo"),
      citation: cite(document),
      jurisdiction: text("示例", "demo"),
      tier: "national",
      parameters: [bar],
      ruleSets: [
        rulesFor(question, (fact, rule) => [
          rule("hours")
            .when(all(fact.a, fact.hours.atLeast(bar)))
            .must("yes")
            .cite(cite(document, "第二条")),
          rule("both").when(all(fact.a, fact.b)).mustNot("yes").cite(cite(document, "第三条")),
        ]),
      ],
    }),
  ],
  bindings: { bar: 40 },
})
if (Result.isFailure(book)) throw new Error("the demo rulebook stands")
const demo = book.success

const scenarios = (facts: string, expected: string) =>
  readScenarios(
    `- 案例名称: 例\n  判断事项: 示例事项\n  基准日期: 2026-05-06\n  已知事实: {${facts}}\n  预期结论: {${expected}}\n`,
    "例.yaml",
    demo,
  )

const checkedOf = (facts: string, expected: string) => {
  const read = scenarios(facts, expected)
  if (Result.isFailure(read)) throw new Error(JSON.stringify(read.failure))
  return read.success.flatMap((scenario) => checkScenario(scenario, demo))
}

describe("what scenarios cover", () => {
  const checked = checkedOf("甲: 是, 乙: 否, 程度: 低, 时数: 40", "只能: 可以办理")
  const [covered] = coverage(checked, demo)
  const found = covered === undefined ? undefined : Result.getOrThrow(covered.covered)

  it("is counted: rules that speak, outcomes that are lawful, boundaries and sides that decide", () => {
    expect(found?.tally).toEqual({
      rule: { reached: 1, possible: 1, impossible: 1, unset: 0 },
      outcome: { reached: 1, possible: 2, impossible: 0, unset: 0 },
      version: { reached: 1, possible: 1, impossible: 0, unset: 0 },
      boundary: { reached: 1, possible: 2, impossible: 0, unset: 0 },
      decides: { reached: 3, possible: 6, impossible: 2, unset: 0 },
    })
    expect(found?.complete).toBe(false)
  })

  it("names what is impossible with the reason: two facts never come together", () => {
    const impossible = found?.goals.flatMap(({ goal, standing }) =>
      standing.status === "impossible" && "rule" in goal ? [[goal.kind, goal.rule, standing.because.zh]] : [],
    )
    expect(impossible).toEqual([
      ["rule", "both", "这样的情形不可能存在：二者不并存。"],
      ["decides", "both", "这样的情形不可能存在：二者不并存。"],
      ["decides", "both", "这样的情形不可能存在：二者不并存。"],
    ])
  })

  it("is made complete by the scenarios written out, right at the boundary, as the rules answer", () => {
    const [file] = missingScenarios(checked, demo)
    expect(file?.text).toContain("时数: 39.5")
    const read = readScenarios(file?.text ?? "", "补充.yaml", demo)
    const added = Result.getOrThrow(read).flatMap((scenario) => checkScenario(scenario, demo))
    expect(added).toHaveLength(file?.cases ?? -1)
    expect(added.flatMap(({ differences }) => differences)).toEqual([])
    const [all] = coverage([...checked, ...added], demo)
    expect(all?.covered).toMatchObject({ success: { complete: true } })
  })

  it("is the same with the small set that is written out, chosen among the scenarios first", () => {
    const [file] = smallestScenarios(checked, demo)
    const few = Result.getOrThrow(readScenarios(file?.text ?? "", "覆盖.yaml", demo)).flatMap((scenario) =>
      checkScenario(scenario, demo),
    )
    expect(few.map(({ asking }) => asking.facts)).toContainEqual(checked[0]?.asking.facts)
    const [all] = coverage(few, demo)
    expect(all?.covered).toMatchObject({ success: { complete: true } })
    expect(all?.superfluous).toEqual([])
  })

  it("tells which scenarios add nothing, published cases aside", () => {
    const twice = [...checked, ...checked]
    expect(coverage(twice, demo)[0]?.superfluous).toEqual([checked[0]])
    const published = twice.map((one) => ({
      ...one,
      scenario: {
        ...one.scenario,
        published: { place: one.scenario.place, outcomes: ["yes"], lawful: true },
      },
    }))
    expect(coverage(published, demo)[0]?.superfluous).toEqual([])
  })
})
