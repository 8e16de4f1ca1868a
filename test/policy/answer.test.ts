import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, renderFault, text } from "../../src/kernel/index.js"
import {
  all,
  any,
  atLeast,
  factTerm,
  not,
  rulesFor,
  standingOf,
  type Answer,
  type Condition,
} from "../../src/policy/index.js"
import {
  bookOf,
  clause,
  example,
  leniency,
  loss,
  measures,
  onOwnInitiative,
  packOf,
  serviceHours,
  today,
  wilful as wilfulFact,
} from "./example-rules.js"

const ids = (reasons: Answer["reasons"]) => reasons.map(({ rule }) => rule)

describe("an answer", () => {
  it("names the rule that speaks with its force and clause, and what answers otherwise", () => {
    const answer = example().ask(leniency, { onOwnInitiative: true, loss: "fully", wilful: false }, today)
    expect(answer.certain).toEqual(["waived", "lighter", "full"])
    expect(answer.reasons).toEqual([
      {
        rule: "self-correction",
        pack: "district",
        force: "may",
        then: ["lighter", "waived"],
        citations: [clause],
      },
      { rule: "otherwise", pack: "penalty.leniency", then: ["full"], citations: [clause] },
    ])
  })

  it("tells rules effective in every completion from those effective in some", () => {
    const answer = example().ask(leniency, { onOwnInitiative: true, loss: "fully" }, today)
    expect(ids(answer.reasons)).toEqual(["self-correction"])
    expect(ids(answer.mayApply)).toEqual(["wilful", "otherwise"])
    expect([answer.status, answer.certain, answer.possible]).toEqual([
      "open",
      ["full"],
      ["waived", "lighter", "full"],
    ])
  })

  it("lists as unknown only facts that can still change the lawful choices", () => {
    const book = example({ partlyCounts: true })
    expect(book.ask(leniency, { onOwnInitiative: false }, today).unknown).toEqual([])
    expect(book.ask(leniency, { wilful: true }, today).unknown).toEqual([])
    expect(book.ask(leniency, { wilful: false, loss: "none" }, today).unknown).toEqual([])
    expect(book.ask(leniency, { onOwnInitiative: true }, today).unknown).toEqual(["wilful", "loss"])
  })

  it("reports a 可以 that a 应当 leaves no room for", () => {
    const answer = example().ask(leniency, { onOwnInitiative: true, loss: "fully", wilful: true }, today)
    expect(answer.certain).toEqual(["full"])
    expect(ids(answer.silenced)).toEqual(["self-correction"])
  })

  it("says of a rule that doesn't speak which of its conditions fail", () => {
    const answer = example().ask(leniency, { onOwnInitiative: false, loss: "fully", wilful: false }, today)
    const selfCorrection = answer.against.find(({ rule }) => rule === "self-correction")
    expect(selfCorrection?.because).toEqual({
      kind: "conditions",
      failed: [{ kind: "compare", left: { fact: "onOwnInitiative" }, relation: "is", right: [true] }],
    })
  })

  it("says of a rule that is overridden by which", () => {
    const rules = rulesFor(leniency, (fact, rule) => [
      rule("duty").must("full").cite(clause),
      rule("exception").when(fact.onOwnInitiative).excepts("duty").cite(clause),
    ])
    const book = bookOf([leniency], [packOf("national", [rules])])
    const answer = book.ask(leniency, { onOwnInitiative: true, wilful: false, loss: "none" }, today)
    expect(answer.against.map(({ rule, because }) => [rule, because])).toEqual([
      ["duty", { kind: "overridden", by: "exception" }],
    ])
    expect(ids(answer.reasons)).toEqual(["exception", "otherwise"])
  })

  it("says which parameter is missing, who sets it and which clause leaves it open", () => {
    const answer = example().ask(leniency, { onOwnInitiative: true, loss: "partly", wilful: false }, today)
    expect(answer.status).toBe("missingParameter")
    expect(
      answer.missing.map(({ parameter, fault }) => [
        parameter,
        fault.code,
        fault.citation,
        renderFault(fault, "zh"),
      ]),
    ).toEqual([
      [
        "partlyCounts",
        "parameter.missing",
        clause,
        "partlyCounts：“部分挽回是否算数”尚未规定（《示例办法》第一条未定其值）。请由区联席会议办公室作出规定后，填入参数“partlyCounts”。",
      ],
    ])
  })

  it("names the outcome and both clauses of a conflict", () => {
    const rules = rulesFor(measures, (fact, rule) => [
      rule("must").when(fact.wilful).must("rectify").cite(clause),
      rule("must not").when(fact.loss.is("fully")).mustNot("rectify").cite(clause),
      rule("may").may("honours").cite(clause),
    ])
    const answer = bookOf([measures], [packOf("national", [rules])]).ask(
      measures,
      { wilful: true, loss: "fully" },
      today,
    )
    expect([answer.status, answer.certain, answer.possible]).toEqual(["conflict", [], []])
    expect(answer.conflicts).toEqual([{ outcome: "rectify", rules: ["must", "must not"] }])
  })

  it("gives a completion in which clauses conflict, if there is one", () => {
    const rules = rulesFor(leniency, (fact, rule) => [
      rule("waive").when(fact.onOwnInitiative).must("waived").cite(clause),
      rule("punish").when(fact.wilful).must("full").cite(clause),
    ])
    const answer = bookOf([leniency], [packOf("national", [rules])]).ask(
      leniency,
      { onOwnInitiative: true, loss: "none" },
      today,
    )
    expect([answer.status, answer.certain, answer.possible]).toEqual(["open", [], ["waived"]])
    expect(answer.conflictWitness).toEqual({ onOwnInitiative: true, wilful: true, loss: "none" })
  })

  it("says when a rule that covers the case begins again", () => {
    const rules = rulesFor(leniency, (fact, rule) => [
      rule("old").when(fact.wilful).must("full").until(on("2026-01-01")).cite(clause),
      rule("new").when(fact.wilful).must("full").from(on("2026-06-01")).cite(clause),
      rule("later").when(fact.wilful).must("full").from(on("2026-07-01")).cite(clause),
    ])
    const answer = bookOf([leniency], [packOf("national", [rules])]).ask(leniency, { wilful: true }, today)
    expect([answer.status, answer.beginsAgain]).toEqual(["notInForce", "2026-06-01"])
  })

  it("says why not only of rules in force", () => {
    const rules = rulesFor(leniency, (fact, rule) => [
      rule("expired").when(fact.wilful).must("full").until(on("2026-01-01")).cite(clause),
      rule("in force").when(fact.wilful).must("full").cite(clause),
    ])
    const answer = bookOf([leniency], [packOf("national", [rules])]).ask(leniency, { wilful: false }, today)
    expect(ids(answer.against)).toEqual(["in force"])
  })

  it("is not in force where only an exception is", () => {
    const rules = rulesFor(leniency, (_, rule) => [
      rule("duty").must("full").until(on("2026-01-01")).cite(clause),
      rule("exception").excepts("duty").cite(clause),
    ])
    expect(bookOf([leniency], [packOf("national", [rules])]).ask(leniency, {}, today).status).toBe(
      "notInForce",
    )
  })

  it("refuses facts that no completion admits, though no rule reads what they exclude", () => {
    const without = (impossible: Condition, id: string) => ({
      id,
      impossible,
      because: text("不可能", "impossible"),
    })
    const constrained = {
      ...leniency,
      constraints: [
        without(all(factTerm(onOwnInitiative), factTerm(wilfulFact)), "a"),
        without(all(factTerm(onOwnInitiative), not(factTerm(wilfulFact))), "b"),
      ],
    }
    const book = bookOf([constrained], [packOf("national", [])])
    expect(book.ask(constrained, { onOwnInitiative: false }, today).status).toBe("decided")
    const answer = book.ask(constrained, { onOwnInitiative: true }, today)
    expect([answer.status, answer.faults.map(({ code, at }) => [code, at])]).toEqual([
      "refused",
      [["facts.contradictory", "penalty.leniency"]],
    ])
    const known = book.ask(constrained, { onOwnInitiative: true, wilful: true }, today)
    expect(known.faults.map(({ code, at, message }) => [code, at, message.zh])).toEqual([
      ["facts.contradictory", "a", "所填事实互相矛盾：不可能"],
    ])
  })

  it("refuses facts outside their domain or not asked, all at once, without their values", () => {
    const given: Record<string, string> = { loss: "canary-value", unheard: "canary-value" }
    const answer = example().ask(leniency, given, today)
    expect(answer.status).toBe("refused")
    expect(answer.faults.map(({ code, at }) => [code, at])).toEqual([
      ["facts.outsideDomain", "loss"],
      ["facts.notAsked", "facts[1]"],
    ])
    expect(JSON.stringify(answer.faults)).not.toContain("canary")
  })

  it("refuses a question that the rulebook doesn't have", () => {
    const answer = example().ask(measures, { wilful: true }, today)
    expect([answer.status, answer.faults.map(({ code }) => code)]).toEqual(["refused", ["question.unknown"]])
  })
})

describe("a person's choice", () => {
  it("is lawful inside certain, unlawful outside possible, and between the two more is asked", () => {
    const answer = example({ partlyCounts: true }).ask(
      leniency,
      { onOwnInitiative: true, wilful: false, loss: "partly" },
      today,
    )
    expect([standingOf(answer, "lighter"), standingOf(answer, "waived")]).toEqual(["lawful", "unlawful"])
    const open = example({ partlyCounts: true }).ask(
      leniency,
      { onOwnInitiative: true, wilful: false },
      today,
    )
    expect([standingOf(open, "full"), standingOf(open, "lighter"), standingOf(open, "waived")]).toEqual([
      "lawful",
      "askOn",
      "askOn",
    ])
  })

  it("of measures contains every must and otherwise only what may be", () => {
    const rules = rulesFor(measures, (_, rule) => [
      rule("must").must("rectify").cite(clause),
      rule("may").may("honours").cite(clause),
    ])
    const answer = bookOf([measures], [packOf("national", [rules])]).ask(measures, {}, today)
    expect(answer.certain).toEqual([{ must: ["rectify"], may: ["honours"] }])
    expect(
      [["rectify"], ["rectify", "honours"], ["honours"], [], ["rectify", "relief"]].map((choice) =>
        standingOf(answer, choice),
      ),
    ).toEqual(["lawful", "lawful", "unlawful", "unlawful", "unlawful"])
  })
})

describe("the fewest failed conditions", () => {
  const rulesWith = (failed: Condition) => {
    const rules = rulesFor(leniency, (_, rule) => [rule("r").when(failed).may("lighter").cite(clause)])
    const answer = bookOf([leniency], [packOf("national", [rules])]).ask(
      leniency,
      { onOwnInitiative: false, wilful: true, loss: "partly" },
      today,
    )
    const because = answer.against[0]?.because
    return because?.kind === "conditions" ? because.failed : []
  }
  const [initiative, wilful, fully] = [
    factTerm(onOwnInitiative),
    factTerm(wilfulFact),
    factTerm(loss).is("fully"),
  ]

  it("of all is the part with the fewest", () => {
    expect(rulesWith(all(any(initiative, fully), not(wilful)))).toEqual([not(wilful)])
  })
  it("of any is every part", () => {
    expect(rulesWith(any(initiative, fully))).toEqual([initiative, fully])
  })
  it("of at-least-n is just enough parts to keep it from holding", () => {
    expect(rulesWith(atLeast(2, initiative, fully, wilful))).toEqual([initiative, fully])
    expect(rulesWith(atLeast(3, initiative, fully, wilful))).toEqual([initiative])
  })
  it("of not names what holds, negated", () => {
    expect(rulesWith(not(any(initiative, wilful)))).toEqual([not(wilful)])
  })
})

describe("a parameter's value", () => {
  it("is the fault that says who must set it while it is unset", () => {
    const value = example().value(serviceHours, today)
    expect(Result.isFailure(value) && value.failure.code).toBe("parameter.missing")
  })

  it("is the one in force on the day, included its first and excluded its last", () => {
    const book = example({
      serviceHours: [
        { value: 40, until: on("2026-05-06") },
        { value: 20, from: on("2026-05-06"), until: on("2026-06-01") },
      ],
    })
    expect(
      [on("2026-05-05"), on("2026-05-06"), on("2026-06-01")].map((day) =>
        Result.getOrUndefined(book.value(serviceHours, day)),
      ),
    ).toEqual([40, 20, undefined])
  })

  it("is the host's before that of a pack", () => {
    const packs = [packOf("district", [], { parameters: [serviceHours], bindings: { serviceHours: 40 } })]
    expect(bookOf([], packs).value(serviceHours, today)).toEqual(Result.succeed(40))
    expect(bookOf([], packs, { serviceHours: 20 }).value(serviceHours, today)).toEqual(Result.succeed(20))
  })

  it("lets an outcome be answered, but not issued, while its payload is unset", () => {
    const [waived] = leniency.outcomes
    if (waived === undefined) throw new Error("the question has outcomes")
    const unset = example().payload(waived, today)
    expect(Result.isFailure(unset) && unset.failure.map(({ code, at }) => [code, at])).toEqual([
      ["parameter.missing", "serviceHours"],
    ])
    expect(example({ serviceHours: 40 }).payload(waived, today)).toEqual(Result.succeed({ serviceHours: 40 }))
  })
})
