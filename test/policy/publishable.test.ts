/** Nothing that fails is published: conflict, gap, a false theorem, an empty one and a proof past the budget each hold it up. */
import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { text } from "../../src/kernel/index.js"
import {
  all,
  booleanFact,
  chooseOne,
  factTerm,
  not,
  pack,
  rulebook,
  rulesFor,
  type Proposition,
  type Rulebook,
  type RuleSet,
} from "../../src/policy/index.js"
import { can, neverChosen, publishable } from "../../src/policy/proof/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { clause } from "../model/vectors.js"

const told = booleanFact("told", { label: text("已告知", "told") })
const question = chooseOne("example", {
  title: text("示例事项", "example"),
  ask: text("可否？", "May it be?"),
  facts: [told],
  outcomes: { granted: text("准许", "granted"), refused: text("不准许", "refused") },
})

const bookOf = (rules: RuleSet, ...propositions: readonly Proposition[]): Rulebook =>
  Result.getOrThrow(
    rulebook({
      questions: [question],
      packs: [
        pack({
          id: "example",
          version: "1",
          title: text("示例", "example"),
          citation: clause,
          jurisdiction: text("示例", "example"),
          tier: "national",
          ruleSets: [rules],
          theorems: propositions.map((proposition, index) => ({
            id: `example/${String(index)}`,
            question: "example",
            says: text("不告知的不准许。", "Nothing is granted unless told."),
            proposition,
            citation: clause,
          })),
        }),
      ],
      bindings: {},
    }),
  )

const sound = rulesFor(question, (fact, rule) => [
  rule("granted").when(fact.told).must("granted").cite(clause),
  rule("refused").when(not(fact.told)).must("refused").cite(clause),
])
const contradictory = bookOf(
  rulesFor(question, (_fact, rule) => [
    rule("granted").must("granted").cite(clause),
    rule("refused").mustNot("granted").cite(clause),
  ]),
)
const never = neverChosen("granted")
const untold = not(factTerm(told))

const codes = (law: Rulebook, budget?: number): readonly string[] => {
  const passed = publishable(law, budget === undefined ? {} : { budget })
  return Result.isFailure(passed) ? passed.failure.map(({ code, at }) => `${code} ${at ?? ""}`) : []
}

describe("the gate before publishing", () => {
  it("lets rules pass that are sound, with the proofs", () => {
    const passed = publishable(bookOf(sound, { kind: "sufficient", condition: untold, claim: never }))
    expect(Result.getOrThrow(passed).flatMap(({ theorems }) => theorems.map(({ proof }) => proof))).toEqual([
      { status: "proved", unread: [], versions: 1 },
    ])
  })

  it("names a conflict, and whatever else it leaves dead or out of reach", () => {
    expect(codes(contradictory)).toEqual([
      "publish.conflict example",
      "publish.unreachable granted",
      "publish.unreachable refused",
    ])
  })

  it("names every gap and every theorem that fails or says nothing, all at once", () => {
    const law = bookOf(
      rulesFor(question, (fact, rule) => [
        rule("granted").when(fact.told).must("granted").cite(clause),
        rule("refused")
          .when(all(fact.told, not(fact.told)))
          .must("refused")
          .cite(clause),
      ]),
      { kind: "sufficient", condition: all(), claim: never },
      { kind: "necessary", claim: can("refused"), condition: untold },
    )
    expect(codes(law)).toEqual([
      "publish.gap example",
      "publish.deadRule refused",
      "publish.unreachable refused",
      "publish.theorem example/0",
      "publish.theorem example/1",
    ])
  })

  it("says of a theorem that fails the sentence, the smallest counterexample, its clause and what to do, in both languages", () => {
    const passed = publishable(bookOf(sound, { kind: "sufficient", condition: all(), claim: never }))
    expect(Result.isFailure(passed) && passed.failure).toMatchObject([
      {
        code: "publish.theorem",
        at: "example/0",
        message: {
          zh: expect.stringMatching(/^不成立：“不告知的不准许。”反例：[\s\S]*已告知：是 → 准许/u),
          en: expect.stringMatching(
            /^Fails: “Nothing is granted unless told.” Counterexample:[\s\S]*granted/u,
          ),
        },
        remedy: { zh: "改正后重新证明，全部通过的才能发布。" },
        citation: clause,
      },
    ])
  })

  it("publishes nothing that it couldn't prove within the budget", () => {
    const law = bookOf(sound, { kind: "sufficient", condition: untold, claim: never })
    expect(codes(law, 1)).toEqual(["publish.budget example", "publish.theorem example/0"])
  })
})

describe("the examples in the documentation of proof", () => {
  const files = readdirSync("src/policy/proof").map((file) => `src/policy/proof/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(runExample(example, { publishable, contradictory, Result })).toBeGreaterThan(0)
    })
  }
})
