// A choice beside the engine's advice: held to the lawful set, kept with the advice, never refused for good where a fact is
// only unknown; and which facts the law is told of a case.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { cite, fault, text, type Citation } from "../../src/kernel/index.js"
import {
  booleanFact,
  chooseOne,
  each,
  oneOfFact,
  type Answer,
  type GivenFacts,
  type Question,
  type Reason,
} from "../../src/policy/index.js"
import {
  choose,
  citationsOf,
  consult,
  decisionFaults,
  gather,
  mustFollow,
  reject,
  rejection,
  rejectionOf,
} from "../../src/procedure/index.js"
import { invented } from "../model/permissive-law.js"
import {
  decision,
  groundless,
  organOwnDecision,
  ownDecision,
  scripted,
  viewOf,
  type Script,
} from "../rights/scripted-law.js"
import { codes } from "./made-up.js"

const told = booleanFact("told", { label: text("已告知", "told"), prompt: text("是否告知？", "Told?") })
const degree = oneOfFact("degree", {
  label: text("程度", "degree"),
  options: { low: text("低", "low"), high: text("高", "high") },
  chosen: { question: "degree.question" },
})
const listed = booleanFact("listed", {
  label: text("已列入", "listed"),
  chosen: { question: "lists", outcome: "list" },
})
const outcomes = { lenient: text("从轻", "lenient"), severe: text("从重", "severe") }
const single = chooseOne("single", {
  title: text("单选", "single"),
  ask: text("如何处理？", "What?"),
  facts: [told, degree, listed],
  outcomes,
})
const several = each("several", {
  title: text("多选", "several"),
  ask: text("采取哪些？", "Which?"),
  facts: [told],
  outcomes,
})

const clause = (article: string): Citation => cite(invented, article)
const reason = (then: readonly string[], ...articles: readonly [string, ...string[]]): Reason => {
  const [first, ...rest] = articles
  return { rule: "r", pack: "p", force: "mustNot", then, citations: [clause(first), ...rest.map(clause)] }
}

const chosen = (
  question: Question,
  choice: string | readonly string[],
  answer: Partial<Answer> = {},
  by = decision,
  given: GivenFacts = {},
) => {
  const { rulebook } = scripted({ answers: { [question.id]: answer } })
  return choose(viewOf(rulebook), question, choice, by, given)
}
const refusal = (...given: Parameters<typeof chosen>) => {
  const result = chosen(...given)
  if (Result.isSuccess(result)) throw new Error("it was lawful")
  return result.failure
}
const codesOf = (...given: Parameters<typeof chosen>) => refusal(...given).reasons.map(({ code }) => code)

describe("a choice inside the lawful set", () => {
  it("is kept with the outcomes in the question's order, the advice, its clauses and its receipt", () => {
    const lawful = Result.getOrThrow(chosen(several, ["severe", "lenient"]))
    expect(lawful.outcomes.map(({ id }) => id)).toEqual(["lenient", "severe"])
    expect(lawful.question).toBe(several)
    expect(lawful.answer.status).toBe("decided")
    expect(lawful.grounding).toMatchObject({ basis: [invented], receipt: { question: "several" } })
    expect(Result.getOrThrow(chosen(single, "severe")).outcomes.map(({ id }) => id)).toEqual(["severe"])
    expect(Result.getOrThrow(chosen(several, [])).outcomes).toEqual([])
  })
})

describe("a choice outside it", () => {
  const against = { certain: ["lenient"], possible: ["lenient"] } as const

  it("is refused by each clause in the way: those that speak for something else, and those against this outcome", () => {
    const { reasons, answer } = refusal(single, "severe", {
      ...against,
      reasons: [reason(["lenient"], "第一条", "第二条")],
      against: [
        { ...reason(["severe"], "第三条"), status: "outOfForce" } as never,
        { ...reason(["lenient"], "第四条") } as never,
      ],
    })
    expect(reasons.map(({ code, citation }) => [code, citation?.article])).toEqual([
      ["choice.unlawful", "第一条"],
      ["choice.unlawful", "第二条"],
      ["choice.unlawful", "第三条"],
    ])
    expect(reasons[0].message).toEqual(
      text("选择“从重”不符合规定。", 'The choice "severe" is outside the lawful set.'),
    )
    expect(reasons[0].remedy.zh).toContain("依据允许的范围内")
    expect(answer?.question).toBe("single")
  })

  it("is refused also where no clause is named, and says which outcomes or that none was chosen", () => {
    const range = { must: ["lenient"], may: [] }
    const none = { certain: [range], possible: [range], reasons: [] }
    expect(codesOf(several, ["severe", "lenient"], none)).toEqual(["choice.unlawful"])
    expect(refusal(several, ["lenient", "severe"], none).message).toEqual(
      text("选择“从轻、从重”不符合规定。", 'The choice "lenient, severe" is outside the lawful set.'),
    )
    expect(refusal(several, [], none).message).toEqual(
      text("什么都不选不符合规定。", "To choose nothing is not lawful here."),
    )
  })

  it.each([
    ["gap", "choice.gap"],
    ["notInForce", "choice.notInForce"],
    ["conflict", "choice.conflict"],
  ] as const)("is not the mistake where the law gives no lawful choice at all: %s", (status, code) => {
    const refused = refusal(single, "severe", { certain: [], possible: [], status })
    expect(codes(Result.fail(refused))).toEqual([code])
    expect(refused.answer?.status).toBe(status)
  })

  it("and of no outcome of the question, is unknown; one that is said twice is one", () => {
    expect(codesOf(single, "other")).toEqual(["choice.unknown"])
    expect(codesOf(several, ["severe", "other"])).toEqual(["choice.unknown"])
    expect(Result.getOrThrow(chosen(several, ["severe", "severe"])).outcomes.map(({ id }) => id)).toEqual([
      "severe",
    ])
  })
})

describe("a choice on which more must be known", () => {
  const open = { certain: [], possible: ["severe"], status: "open" as const }

  it("asks for the facts that matter, by their questions, and for the parameters nobody set", () => {
    const unset = {
      parameter: "bar",
      fault: fault("parameter.missing", {
        at: "bar",
        message: text("没有设定。", "Not set."),
        remedy: text("请设定。", "Set it."),
      }),
    }
    const refused = refusal(single, "severe", { ...open, unknown: ["told"], missing: [unset] })
    expect(refused.reasons.map(({ code, at }) => [code, at])).toEqual([
      ["choice.askOn", "told"],
      ["parameter.missing", "bar"],
    ])
    expect(refused.reasons[0].remedy).toEqual(text("请查明：是否告知？", "Find out: Told?"))
    expect(refused.missing).toEqual(["told", "bar"])
    expect(refused.answer?.status).toBe("open")
  })

  it("says that nothing can be answered yet where nothing is named; a missing parameter never makes it unlawful", () => {
    expect(codes(Result.fail(refusal(single, "severe", open)))).toEqual(["choice.askOn"])
    expect(codesOf(single, "severe", { certain: [], possible: [], status: "missingParameter" })).toEqual([
      "choice.askOn",
    ])
  })
})

describe("who chooses", () => {
  it("gives reasons, by rule or by reference, and is neither the subject nor the subject's organ", () => {
    const owed = (by: typeof decision) =>
      decisionFaults(viewOf(scripted().rulebook), by).map(({ code, at }) => `${code} at ${at ?? ""}`)
    expect(owed(decision)).toEqual([])
    expect(owed(groundless)).toEqual(["decision.reasonsMissing at grounds"])
    expect(owed({ ...groundless, statementRef: decision.by.organ })).toEqual([])
    expect(owed(ownDecision)).toEqual(["decision.recusal at by"])
    expect(owed(organOwnDecision)).toEqual(["decision.recusal at by"])
    expect(owed({ ...organOwnDecision, grounds: [] })).toEqual([
      "decision.reasonsMissing at grounds",
      "decision.recusal at by",
    ])
    expect(codes(chosen(single, "severe", {}, groundless))).toEqual(["decision.reasonsMissing"])
  })
})

describe("what the law is told of a case", () => {
  const gathered = (script: Script & Parameters<typeof viewOf>[1], given: GivenFacts) =>
    gather(viewOf(scripted(script).rulebook, script), single, given)
  const facts = (script: Script & Parameters<typeof viewOf>[1], given: GivenFacts = {}) =>
    Result.getOrThrow(gathered(script, given))

  it("is what the case shows, else what the command says, else what was established; nothing is filled in", () => {
    expect(facts({})).toEqual({})
    expect(facts({ known: { told: false, other: true } })).toEqual({ told: false })
    expect(facts({ known: { told: false } }, { told: true })).toEqual({ told: true })
    expect(facts({ known: { told: false }, shown: { told: true } })).toEqual({ told: true })
    expect(facts({ shown: { told: true } }, { told: true })).toEqual({ told: true })
  })

  it("is what was chosen on another question, or that an outcome was among those chosen", () => {
    const degreeOf = (choice: string | readonly string[] | undefined) =>
      facts({ chosen: { "degree.question": choice } })
    expect(degreeOf("high")).toEqual({ degree: "high" })
    expect(degreeOf(["high"])).toEqual({})
    expect(degreeOf(undefined)).toEqual({})
    const listedOf = (choice: string | readonly string[]) => facts({ chosen: { lists: choice } })
    expect(listedOf("list")).toEqual({ listed: true })
    expect(listedOf("other")).toEqual({ listed: false })
    expect(listedOf(["other", "list"])).toEqual({ listed: true })
    expect(listedOf([])).toEqual({ listed: false })
    expect(facts({ chosen: { "degree.question": "high" }, shown: { degree: "low" } })).toEqual({
      degree: "high",
    })
  })

  it("never contradicts the case: each contradiction is a reason, at its fact", () => {
    const refused = gathered(
      { shown: { told: true }, chosen: { lists: "list" } },
      { told: false, listed: false },
    )
    expect(Result.isFailure(refused) && refused.failure.reasons.map(({ code, at }) => [code, at])).toEqual([
      ["facts.contradictCase", "told"],
      ["facts.contradictCase", "listed"],
    ])
    expect(Result.isFailure(refused) && refused.failure.message).toEqual(
      text("“已告知”与本案已有的情况不一致。", '"told" contradicts what the case shows.'),
    )
  })

  it("holds what the question doesn't know, for the rulebook to refuse", () => {
    expect(facts({}, { unheard: true, nothing: undefined })).toEqual({ unheard: true })
  })

  it("refused by the rulebook, is refused with all its reasons", () => {
    const wrong = fault("facts.domain", {
      at: "told",
      message: text("超出范围。", "Out of range."),
      remedy: text("请核对。", "Check it."),
    })
    const asked = (faults: readonly (typeof wrong)[]) =>
      consult(viewOf(scripted({ answers: { single: { status: "refused", faults } } }).rulebook), single, {})
    const refused = asked([wrong])
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      code: "facts.domain",
      reasons: [wrong],
      answer: { status: "refused" },
    })
    expect(codes(chosen(single, "severe", { status: "refused", faults: [wrong] }))).toEqual(["facts.domain"])
    expect(codes(chosen(single, "severe"))).toEqual([])
  })
})

describe("what must follow", () => {
  it("is what is obligatory in every completion of the facts", () => {
    const must = (...ranges: readonly (readonly string[])[]) =>
      mustFollow({ possible: ranges.map((one) => ({ must: one, may: [] })) } as unknown as Answer)
    expect(must(["a", "b"], ["b", "c"], ["b"])).toEqual(["b"])
    expect(must(["a"], [])).toEqual([])
    expect(must()).toEqual([])
    expect(mustFollow({ possible: ["a", "b"] } as unknown as Answer)).toEqual([])
  })
})

describe("clauses", () => {
  it("are named once each: by document, number and article", () => {
    const numbered = { ...invented, number: "一号" }
    const other = { ...invented, title: "另一规则" }
    const of = (citations: Reason["citations"]): Reason => ({ ...reason(["x"], "第一条"), citations })
    const cited = citationsOf([
      of([invented, clause("第一条")]),
      of([clause("第一条"), clause("第二条"), numbered, other, invented]),
    ])
    expect(cited).toEqual([invented, clause("第一条"), clause("第二条"), numbered, other])
  })
})

describe("a rejection", () => {
  const one = fault("first", { message: text("一", "one"), remedy: text("甲", "a"), citation: invented })
  const two = fault("second", { message: text("二", "two"), remedy: text("乙", "b") })

  it("is its first reason, with all of them, and with what is missing and the answer if there is one", () => {
    expect(rejection([one, two])).toEqual({ _tag: "Rejection", ...one, reasons: [one, two], missing: [] })
    const answer = { question: "q" } as unknown as Answer
    expect(rejection([two], { missing: ["told"], answer })).toEqual({
      _tag: "Rejection",
      ...two,
      reasons: [two],
      missing: ["told"],
      answer,
    })
  })

  it("is made of one reason, with its clause if it has one, or of reasons found, if there are any", () => {
    expect(reject("first", one.message, one.remedy, invented).reasons).toEqual([one])
    expect(reject("second", two.message, two.remedy).reasons).toEqual([two])
    expect("citation" in reject("second", two.message, two.remedy)).toBe(false)
    expect(rejectionOf([])).toBeUndefined()
    expect(rejectionOf([one])).toEqual(rejection([one]))
  })
})
