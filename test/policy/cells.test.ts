import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { text } from "../../src/kernel/index.js"
import { all, chooseOne, numberFact, parameter, rulebook, rulesFor, setting } from "../../src/policy/index.js"
import { bookOf, clause, loss, packOf, today } from "./example-rules.js"

const named = (id: string) => text(id, id)
const outcomes = { x: named("x"), y: named("y"), z: named("z") }

/** One number of any size and grid, a rule above a bound, and what is said where the number isn't known. */
const questionOn = (min: number, max: number, step: number) =>
  chooseOne("q", {
    ask: named("?"),
    facts: [numberFact("n", { label: named("n"), min, max, step })],
    outcomes,
    otherwise: { outcome: "z", citations: [clause] },
  })

describe("an unknown value with an order", () => {
  it("is tried at every option where the bound it is compared with is unset", () => {
    const bar = parameter("bar", loss.type, {
      label: named("bar"),
      issuedBy: named("host"),
      citation: clause,
    })
    const question = chooseOne("q", {
      ask: named("?"),
      facts: [loss],
      outcomes,
      otherwise: { outcome: "z", citations: [clause] },
    })
    const rules = rulesFor(question, (fact, rule) => [
      rule("above").when(fact.loss.above(bar)).must("x").cite(clause),
      rule("below").when(fact.loss.below(bar)).must("y").cite(clause),
    ])
    const answer = bookOf([question], [packOf("national", [rules], { parameters: [bar] })]).ask(
      question,
      {},
      today,
    )
    expect([answer.status, answer.possible]).toEqual(["missingParameter", ["x", "y", "z"]])
  })
})

describe("an unknown number", () => {
  it("is tried just below the end of its domain where an unset bound leaves only that undisputed", () => {
    const type = { kind: "number", min: 0, max: 10, step: 1 } as const
    const bound = parameter("bound", type, {
      label: named("bound"),
      issuedBy: named("host"),
      citation: clause,
    })
    const question = questionOn(0, 10, 1)
    const rules = rulesFor(question, (fact, rule) => [
      rule("between")
        .when(all(fact.n.below(bound), setting(bound).below(10)))
        .must("x")
        .cite(clause),
      rule("at the end")
        .when(all(fact.n.is(10), setting(bound).above(3)))
        .must("y")
        .cite(clause),
    ])
    const answer = bookOf([question], [packOf("national", [rules], { parameters: [bound] })]).ask(
      question,
      {},
      today,
    )
    expect([answer.status, answer.possible]).toEqual(["open", ["x", "y", "z"]])
  })

  const grids = fc.record({
    step: fc.constantFrom(1, 0.5, 0.1, 0.01, 0.25, 1000),
    least: fc.integer({ min: -5, max: 5 }),
    size: fc.integer({ min: 1, max: 1_000_000_000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const onGrid = (index: number, step: number) => Number((index * step).toFixed(2))

  it("can be on either side of a bound unless the bound is at its end", () => {
    fc.assert(
      fc.property(grids, ({ step, least, size, share }) => {
        const bound = least + Math.floor(share * size)
        const question = questionOn(onGrid(least, step), onGrid(least + size, step), step)
        const rules = rulesFor(question, (fact, rule) => [
          rule("r")
            .when(fact.n.above(onGrid(bound, step)))
            .must("x")
            .cite(clause),
        ])
        const answer = bookOf([question], [packOf("national", [rules])]).ask(question, {}, today)
        expect(answer.possible).toEqual(bound < least + size ? ["x", "z"] : ["z"])
      }),
    )
  })

  it("can meet a bound nobody has set, from below, on it and from above", () => {
    fc.assert(
      fc.property(grids, ({ step, least, size }) => {
        const type = {
          kind: "number",
          min: onGrid(least, step),
          max: onGrid(least + size, step),
          step,
        } as const
        const bound = parameter("bound", type, {
          label: named("bound"),
          issuedBy: named("host"),
          citation: clause,
        })
        const question = questionOn(type.min, type.max, type.step)
        const rules = rulesFor(question, (fact, rule) => [
          rule("above").when(fact.n.above(bound)).must("x").cite(clause),
          rule("below").when(fact.n.below(bound)).must("y").cite(clause),
        ])
        const answer = bookOf([question], [packOf("national", [rules], { parameters: [bound] })]).ask(
          question,
          {},
          today,
        )
        expect([answer.status, answer.possible]).toEqual(["missingParameter", ["x", "y", "z"]])
      }),
    )
  })

  it("of a million millions is still counted exactly", () => {
    const question = questionOn(0, 1_000_000_000_000, 1)
    const rules = rulesFor(question, (fact, rule) => [
      rule("r").when(fact.n.atLeast(999_999_999_999)).must("x").cite(clause),
    ])
    const book = bookOf([question], [packOf("national", [rules])])
    expect(
      [999_999_999_998, 999_999_999_999, 1_000_000_000_000].map(
        (n) => book.ask(question, { n }, today).certain,
      ),
    ).toEqual([["z"], ["x"], ["x"]])
    expect(book.ask(question, { n: 999_999_999_998.5 }, today).status).toBe("refused")
  })

  it("named by a rule off its grid is a fault of the pack", () => {
    const question = questionOn(0, 10, 0.5)
    const rules = rulesFor(question, (fact, rule) => [
      rule("r").when(fact.n.atLeast(1.2)).must("x").cite(clause),
    ])
    const made = rulebook({ questions: [question], packs: [packOf("national", [rules])], bindings: {} })
    expect(Result.isFailure(made) && made.failure.map(({ code }) => code)).toEqual(["condition.value"])
  })
})
