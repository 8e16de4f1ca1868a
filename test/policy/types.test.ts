/** What the compiler refuses. Each line marked would be an error of the suite's type check if it became allowed. */
import { expect, expectTypeOf, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { rulesFor, setting, type Modalities, type Rule } from "../../src/policy/index.js"
import { clause, example, leniency, loss, measures, partlyCounts, today } from "./example-rules.js"

it("facts and outcomes are inferred from the question, and an answer's choices from its outcomes", () => {
  const answer = example().ask(leniency, { loss: "fully" }, today)
  expectTypeOf(answer.certain).toEqualTypeOf<readonly ("waived" | "lighter" | "full")[]>()
  expectTypeOf(example().ask(measures, {}, today).certain).toEqualTypeOf<
    readonly Modalities<"rectify" | "honours" | "relief">[]
  >()
  expect(answer.status).toBe("open")
})

it("a fact or value that the question doesn't have isn't accepted", () => {
  const book = example()
  // @ts-expect-error no such fact
  expect(book.ask(leniency, { unheard: true }, today).status).toBe("refused")
  // @ts-expect-error no such value
  expect(book.ask(leniency, { loss: "wholly" }, today).status).toBe("refused")
  // @ts-expect-error a boolean fact
  expect(book.ask(leniency, { wilful: "yes" }, today).status).toBe("refused")
})

it("a rule needs a citation, outcomes of its question, and conditions that its facts have", () => {
  const written = rulesFor(leniency, (fact, rule) => {
    // @ts-expect-error a rule without a citation is none
    const uncited: Rule = rule("uncited").may("full")
    // @ts-expect-error no such outcome
    const unheard = rule("unheard").may("unheard").cite(clause)
    // @ts-expect-error at least one citation
    const nothing = () => rule("nothing").may("full").cite()
    return [
      // @ts-expect-error a boolean fact has no order
      () => fact.wilful.atLeast(true),
      // @ts-expect-error no such value
      () => fact.loss.is("wholly"),
      // @ts-expect-error no such fact
      () => fact.unheard.is(true),
      () => [uncited, unheard, nothing, setting(partlyCounts)],
    ].flatMap(() => [])
  })
  expect(written.rules).toEqual([])
})

it("a date is a real day, and a text has both languages", () => {
  // @ts-expect-error not a date
  expect(() => on("soon")).toThrow(RangeError)
  // @ts-expect-error both languages
  expect(text("只有中文").zh).toBe("只有中文")
  expect(loss.type.options.length).toBe(3)
})
