import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import {
  all,
  factTerm,
  not,
  rulebook,
  rulesFor,
  type Delegation,
  type Pack,
  type Rule,
} from "../../src/policy/index.js"
import { clause, leniency, loss, measures, onOwnInitiative, packOf, wilful } from "./example-rules.js"

const higherClause = { ...clause, article: "第一条" } as const
const lowerClause = { ...clause, title: "示例区办法", article: "第九条", rank: "normativeDocument" } as const

const nationalRules = rulesFor(leniency, (fact, rule) => [
  rule("n.may").when(fact.onOwnInitiative).may("lighter").cite(higherClause),
  rule("n.must").when(fact.wilful).must("full").cite(higherClause),
])
const national = (part: Partial<Pack> = {}): Pack => ({ ...packOf("national", [nationalRules]), ...part })
const free = (part: Partial<Delegation> = {}): Partial<Pack> => ({
  delegations: [
    {
      id: "free",
      question: "penalty.leniency",
      when: factTerm(loss).is("fully"),
      outcomes: ["waived"],
      citation: higherClause,
      ...part,
    },
  ],
})
const district = (
  write: Parameters<typeof rulesFor<typeof leniency.facts, "waived" | "lighter" | "full">>[1],
): Pack => packOf("district", [rulesFor(leniency, write)])
const made = (...packs: readonly Pack[]) => rulebook({ questions: [leniency, measures], packs, bindings: {} })
const codes = (...packs: readonly Pack[]) => {
  const result = made(...packs)
  return Result.isSuccess(result) ? [] : result.failure.map(({ code, at }) => `${code} ${at ?? ""}`)
}

describe("a lower pack", () => {
  it("may narrow, by must not or by a must inside what is lawful", () => {
    expect(
      codes(
        national(),
        district((fact, rule) => [rule("d").when(fact.onOwnInitiative).mustNot("lighter").cite(lowerClause)]),
      ),
    ).toEqual([])
    expect(
      codes(
        national(),
        district((fact, rule) => [rule("d").when(fact.onOwnInitiative).must("full").cite(lowerClause)]),
      ),
    ).toEqual([])
  })

  it("may answer where the higher pack is silent", () => {
    expect(
      codes(
        national(),
        district((fact, rule) => [
          rule("d")
            .when(all(not(fact.onOwnInitiative), not(fact.wilful)))
            .may("waived")
            .cite(lowerClause),
        ]),
      ),
    ).toEqual([])
  })

  it("may not widen where the higher pack answers; the fault names both clauses and a case", () => {
    const result = made(
      national(),
      district((fact, rule) => [rule("d").when(fact.loss.is("fully")).may("waived").cite(lowerClause)]),
    )
    expect(Result.isFailure(result) && result.failure).toEqual([
      {
        code: "stack.widens",
        at: "district/d",
        citation: lowerClause,
        message: text(
          "下级规则（《示例区办法》第九条）使“免于惩戒”合法，超出了上级规定（《示例办法》第一条）。例如：主动：是；明知故犯：否；挽回损失：全部挽回。",
          'A lower rule (《示例区办法》, 第九条) makes "waived" lawful beyond what the higher one answers (《示例办法》, 第一条). For instance: on own initiative: yes; wilful: no; loss recovered: fully.',
        ),
        remedy: text(
          "请改为收紧，或者由上级规定授权（delegation）并引用其条款。",
          "Only narrow, or rest on a delegation of the higher document and cite its clause.",
        ),
      },
    ])
  })

  it("may widen where a delegation frees the outcome, and only there", () => {
    const widening = (write: Rule["when"]) =>
      district((_, rule) => [rule("d").when(write).may("waived").cite(lowerClause)])
    const recovered = factTerm(loss).is("fully")
    expect(codes(national(free()), widening(recovered))).toEqual([])
    expect(codes(national(free({ outcomes: ["lighter"] })), widening(recovered))).toEqual([
      "stack.widens district/d",
    ])
    expect(codes(national(free()), widening(factTerm(loss).atLeast("partly")))).toEqual([
      "stack.widens district/d",
    ])
  })

  it("may widen only while the delegation is in force", () => {
    const widening = (from: "2026-01-01" | "2025-01-01") =>
      district((fact, rule) => [
        rule("d").when(fact.loss.is("fully")).may("waived").from(on(from)).cite(lowerClause),
      ])
    const delegated = national(free({ from: on("2026-01-01") }))
    expect(codes(delegated, widening("2026-01-01"))).toEqual([])
    expect(codes(delegated, widening("2025-01-01"))).toEqual(["stack.widens district/d"])
  })

  it("may override a higher rule only inside a delegation", () => {
    const overriding = district((fact, rule) => [
      rule("d").when(fact.loss.is("fully")).must("waived").overrides("n.must").cite(lowerClause),
    ])
    expect(codes(national(free()), overriding)).toEqual([])
    expect(codes(national(), overriding)).toEqual(
      expect.arrayContaining(["stack.widens district/d", "stack.overrides district/d"]),
    )
    const idle = district((fact, rule) => [
      rule("d").when(not(fact.wilful)).excepts("n.must").cite(lowerClause),
    ])
    expect(codes(national(), idle)).toEqual([])
    const revived = district((fact, rule) => [
      rule("d").when(fact.loss.is("none")).excepts("n.must").cite(lowerClause),
    ])
    expect(codes(national(free()), revived)).toContain("stack.overrides district/d")
  })

  it("may not answer where a higher pack means its silence", () => {
    const answering = district((fact, rule) => [
      rule("d")
        .when(all(not(fact.onOwnInitiative), not(fact.wilful)))
        .may("waived")
        .cite(lowerClause),
    ])
    const closed = national({ closes: [{ question: "penalty.leniency", citation: higherClause }] })
    expect(codes(closed, answering)).toEqual(["stack.widens district/d"])
  })

  it("is checked only in cases that can occur", () => {
    const impossible = {
      id: "c",
      impossible: all(factTerm(onOwnInitiative), factTerm(loss).is("fully")),
      because: text("不可能", "impossible"),
    }
    const also = {
      id: "w",
      impossible: all(factTerm(wilful), factTerm(loss).is("fully")),
      because: text("不可能", "impossible"),
    }
    const widening = district((fact, rule) => [
      rule("d").when(fact.loss.is("fully")).may("waived").cite(lowerClause),
    ])
    const constrained = national({
      constraints: [impossible, also].map((constraint) => ({ question: "penalty.leniency", constraint })),
    })
    expect(codes(constrained, widening)).toEqual([])
  })

  it("of measures answers for each measure by itself", () => {
    const above = packOf("national", [
      rulesFor(measures, (_, rule) => [rule("m").must("rectify").cite(higherClause)]),
    ])
    const adding = packOf("district", [
      rulesFor(measures, (_, rule) => [rule("d").may("honours").cite(lowerClause)]),
    ])
    const lifting = packOf("district", [
      rulesFor(measures, (_, rule) => [rule("d").excepts("m").cite(lowerClause)]),
    ])
    expect(codes(above, adding)).toEqual([])
    expect(codes(above, lifting)).toEqual(["stack.widens district/d", "stack.overrides district/d"])
    const closed = { ...above, closes: [{ question: "penalty.measures", citation: higherClause }] }
    expect(codes(closed, adding)).toEqual(["stack.widens district/d"])
  })
})
