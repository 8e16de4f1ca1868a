import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { cite, on, text, type Document } from "../../src/kernel/index.js"
import {
  all,
  any,
  atLeast,
  booleanFact,
  chooseOne,
  factTerm,
  not,
  numberFact,
  oneOfFact,
  pack,
  parameter,
  rulebook,
  rulesFor,
  type Condition,
} from "../../src/policy/index.js"
import {
  atomsOf,
  checkScenario,
  coverage,
  decidingSide,
  missingExamples,
  readScenarios,
  truthOf,
  type Case,
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

const given = (facts: Case["facts"]): Case => ({
  facts,
  parameter: (id) => (id === "bar" ? 40 : undefined),
  definitions: question.facts,
})

describe("whether a condition holds", () => {
  it.each<[string, Condition, Case["facts"], boolean | undefined]>([
    ["a known fact decides", factTerm(a), { a: true }, true],
    ["an unknown fact doesn't", factTerm(a), {}, undefined],
    ["one false part is enough against all", all(factTerm(a), factTerm(b)), { a: false }, false],
    ["one true part is enough for any", any(factTerm(a), factTerm(b)), { a: true }, true],
    ["not of the unknown is unknown", not(factTerm(a)), {}, undefined],
    [
      "two of three",
      atLeast(2, factTerm(a), factTerm(b), factTerm(grade).is("high")),
      { a: true, b: false, grade: "high" },
      true,
    ],
    [
      "two of three, while one is open",
      atLeast(2, factTerm(a), factTerm(b), factTerm(grade).is("high")),
      { a: true, b: false },
      undefined,
    ],
    ["ordered values compare by their place", factTerm(grade).atLeast("mid"), { grade: "high" }, true],
    ["and below it they fail", factTerm(grade).atLeast("mid"), { grade: "low" }, false],
    ["a bound may be a parameter", factTerm(hours).atLeast(bar), { hours: 40 }, true],
    ["just below the parameter", factTerm(hours).atLeast(bar), { hours: 39.5 }, false],
  ])("%s", (_, condition, facts, expected) => {
    expect(truthOf(condition, given(facts))).toBe(expected)
  })

  it("a case decides by a comparison only where turning it alone would turn the whole", () => {
    const both = all(factTerm(a), factTerm(b))
    const [first] = atomsOf(both)
    expect(decidingSide(both, first!, given({ a: true, b: true }))).toBe(true)
    expect(decidingSide(both, first!, given({ a: false, b: true }))).toBe(false)
    expect(decidingSide(both, first!, given({ a: false, b: false }))).toBeUndefined()
    expect(decidingSide(both, first!, given({ a: true }))).toBeUndefined()
  })
})

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

  it("counts rules that answer, outcomes that come out and sides that decide", () => {
    expect(covered?.rules).toEqual({ reached: 1, total: 2 })
    expect(covered?.outcomes).toEqual({ reached: 1, total: 2 })
    expect(covered?.sides).toEqual({ reached: 3, total: 8 })
    expect(covered?.idleOutcomes.map(({ id }) => id)).toEqual(["no"])
  })

  it("writes out a case for each side that is missing, right at the boundary, and proves the impossible", () => {
    const missing = missingExamples(covered?.openSides ?? [], demo, question, {
      on: on("2026-05-06"),
      cases: checked.map(({ asking }) => asking.facts),
    })
    const examples = missing.flatMap((one) => (one.kind === "example" ? [one.facts] : []))
    expect(examples).toContainEqual({ a: true, b: false, grade: "low", hours: 39.5 })
    // a and b never come together, so no case decides by either of them as true, nor by b as false
    expect(
      missing.filter(({ kind }) => kind === "never").map(({ side }) => [side.rule.id, side.side]),
    ).toEqual([
      ["both", true],
      ["both", true],
    ])
    for (const facts of examples)
      expect(truthOf(question.constraints[0]!.impossible, given(facts))).not.toBe(true)
  })
})
