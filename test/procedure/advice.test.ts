// What the advice to a choice holds beside the choice: which clauses stand in the way, what must follow whatever else is found
// out, and which facts the law is told; a refusal without a reason of its own is one all the same.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { cite, fault, text, type Citation } from "../../src/kernel/index.js"
import { booleanFact, each, type Answer, type GivenFacts, type Reason } from "../../src/policy/index.js"
import { choose, citationsOf, consult, gather, mustFollow, rejection } from "../../src/procedure/index.js"
import { invented } from "../model/permissive-law.js"
import { decision, scripted, viewOf } from "../rights/scripted-law.js"

const told = booleanFact("told", { label: text("已告知", "told"), prompt: text("是否告知？", "Told?") })
const listed = booleanFact("listed", {
  label: text("已列入", "listed"),
  chosen: { question: "lists", outcome: "list" },
})
const question = each("several", {
  title: text("多选", "several"),
  ask: text("采取哪些？", "Which?"),
  facts: [told, listed],
  outcomes: { lenient: text("从轻", "lenient"), severe: text("从重", "severe") },
})
const clause = (article: string): Citation => cite(invented, article)
const reason = (then: readonly string[], ...citations: readonly [Citation, ...Citation[]]): Reason => ({
  rule: "r",
  pack: "p",
  force: "mustNot",
  then,
  citations,
})
const consulted = (
  answer: Partial<Answer>,
  circumstances: Parameters<typeof viewOf>[1],
  given: GivenFacts = {},
) => {
  const { rulebook, asked } = scripted({ answers: { several: answer } })
  return { result: consult(viewOf(rulebook, circumstances), question, given), asked }
}

describe("a question that the facts don't allow", () => {
  it("is not asked where the command contradicts the case", () => {
    const { result, asked } = consulted({}, { shown: { told: true } }, { told: false })
    expect(result).toMatchObject({ failure: { code: "facts.contradictCase", at: "told" } })
    expect(asked).toEqual([])
  })

  it("is refused in words also where no fault is named", () => {
    const { result } = consulted({ status: "refused", faults: [] }, {})
    expect(result).toEqual(
      Result.fail(
        rejection([
          fault("facts.refused", {
            message: text(
              "所填事实相互矛盾，或者超出范围。",
              "The facts contradict each other or are out of range.",
            ),
            remedy: text("请核对所填的事实。", "Check the facts."),
          }),
        ]),
      ),
    )
  })
})

it("of several outcomes chosen each clause against one of them stands in the way", () => {
  const range = { must: [], may: [] }
  const answer = {
    certain: [range],
    possible: [range],
    reasons: [],
    against: [reason(["severe"], clause("第三条")), reason(["other"], clause("第四条"))] as never,
  }
  const { rulebook } = scripted({ answers: { several: answer } })
  const refused = choose(viewOf(rulebook), question, ["lenient", "severe"], decision, {})
  expect(
    Result.isFailure(refused) && refused.failure.reasons.map(({ citation }) => citation?.article),
  ).toEqual(["第三条"])
})

it("what must follow does so in every completion, not in some", () => {
  const possible = [["a", "b"], ["a"], ["b"]].map((must) => ({ must, may: [] }))
  expect(mustFollow({ possible } as unknown as Answer)).toEqual([])
})

it("clauses of one document and article with other numbers are others", () => {
  const [first, second] = [
    { ...clause("第一条"), number: "一号" },
    { ...clause("第一条"), number: "二号" },
  ]
  expect(citationsOf([reason(["x"], first, second, first)])).toEqual([first, second])
})

describe("what the law is told of a case", () => {
  const facts = (circumstances: Parameters<typeof viewOf>[1], given: GivenFacts = {}) =>
    Result.getOrThrow(gather(viewOf(scripted().rulebook, circumstances), question, given))

  it("has no fact that isn't known, and what is left empty takes nothing away", () => {
    expect(facts({})).toStrictEqual({})
    expect(facts({}, { told: undefined, unheard: undefined })).toStrictEqual({})
    expect(facts({ shown: { told: true } }, { told: undefined })).toStrictEqual({ told: true })
    expect(facts({ known: { told: true } }, { told: undefined })).toStrictEqual({ told: true })
  })

  it("is whether exactly this outcome was chosen, not one that sounds like it", () => {
    expect(facts({ chosen: { lists: "listed" } })).toStrictEqual({ listed: false })
    expect(facts({ chosen: { lists: ["listed"] } })).toStrictEqual({ listed: false })
  })
})

it("a rejection without an answer has none", () => {
  const one = fault("first", { message: text("一", "one"), remedy: text("甲", "a") })
  expect(rejection([one])).toStrictEqual({ _tag: "Rejection", ...one, reasons: [one], missing: [] })
})
