/**
 * A question made ready answers as the rulebook does: held to it on random packs, on the shipped questions and on a
 * statute of a hundred rules, down to the order of the keys. Without the comparison a table of rules could be quick
 * and wrong.
 */
import * as Result from "effect/Result"
import { describe, expect, expectTypeOf, it } from "vitest"
import { canonicalJson, on, sha256Digest, text, type CalendarDate } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import {
  atLeast,
  booleanFact,
  chooseOne,
  numberFact,
  pack,
  receiptOf,
  rulebook,
  rulesFor,
  type Answer,
  type GivenFacts,
  type Question,
  type Rulebook,
} from "../../src/policy/index.js"
import { prepare } from "../../src/policy/prepared/index.js"
import { statute, statuteCase, statuteDay } from "../bench/statute.js"
import { bound } from "../law/shipped.js"
import { randomGiven, randomStack } from "../model/random-pack.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"
import { domainOf } from "./enumeration.js"
import { example, leniency, today } from "./example-rules.js"

/** A rulebook that counts how often it is asked. */
const counted = (rules: Rulebook) => {
  const asked = { times: 0 }
  const ask: Rulebook["ask"] = (question, facts, day) => {
    asked.times += 1
    return rules.ask(question, facts, day)
  }
  return { asked, rules: { ...rules, ask } }
}

const nonsense: readonly unknown[] = [
  null,
  NaN,
  -0,
  Infinity,
  1e300,
  0.1,
  "",
  "2026-02-30",
  "__proto__",
  {},
  [],
  1n,
]

/** A complete case, often with something left out, put in another order, or spoilt. */
const caseOf = (random: RandomSource, question: Question): GivenFacts => {
  const whole = question.facts.map(({ id, type }): [string, unknown] => {
    const [first, ...others] = domainOf(type)
    return [id, random.pick([first, ...others])]
  })
  const turned = random.chance(0.3) ? whole.toReversed() : whole
  const some = random.chance(0.25) ? random.some(turned, 0.8) : turned
  const spoilt = random.chance(0.1)
    ? some.map(([id, value]): [string, unknown] => [
        random.chance(0.1) ? `${id}?` : id,
        random.chance(0.3) ? random.pick([undefined, ...nonsense]) : value,
      ])
    : some
  return Object.fromEntries(spoilt) as GivenFacts
}

interface Compared {
  cases: number
  quick: number
  decided: number
}

const held = (
  rules: Rulebook,
  question: Question,
  day: CalendarDate,
  cases: readonly GivenFacts[],
  where: string,
  compared: Compared,
): void => {
  const { asked, rules: counting } = counted(rules)
  const ready = prepare(counting, question, day)
  for (const given of cases) {
    const expected: Answer = rules.ask(question, given, day)
    const before = asked.times
    const answer = ready.ask(given)
    if (asked.times === before) compared.quick += 1
    compared.cases += 1
    if (expected.status === "decided") compared.decided += 1
    const { status, certain, possible } = expected
    const outcomes = ready.outcomes(given)
    if (JSON.stringify(answer, named) === JSON.stringify(expected, named)) {
      if (JSON.stringify(outcomes) === JSON.stringify({ status, certain, possible })) continue
    }
    expect(answer, where).toEqual(expected)
    expect(outcomes, where).toEqual({ status, certain, possible })
    expect(Object.keys(answer), where).toEqual(Object.keys(expected))
  }
}

/** JSON has no word for some of the nonsense. */
const named = (_: string, value: unknown): unknown =>
  typeof value === "bigint" || typeof value === "number" ? `${typeof value} ${String(value)}` : value

describe("a question made ready", () => {
  it("answers random packs as the rulebook does, whatever is known, on every day", () => {
    const compared: Compared = { cases: 0, quick: 0, decided: 0 }
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const { question, packs, bindings } = stack
      const made = rulebook({ questions: [question], packs, bindings })
      if (Result.isFailure(made)) continue
      const completed = made.success.completed(question)
      const { on: day } = randomGiven(random, stack)
      const cases = random.list(20, () => caseOf(random, completed))
      held(made.success, question, day, cases, `seed ${String(seed)} on ${day}`, compared)
    }
    console.log("random packs:", compared)
    expect(compared.cases).toBeGreaterThan(10_000)
    expect(compared.quick / compared.decided).toBeGreaterThan(0.7)
  })

  it("answers every shipped question as the rulebook does", () => {
    const rules = Result.getOrThrow(rulebook({ questions, packs: [national, district], bindings: bound }))
    const compared: Compared = { cases: 0, quick: 0, decided: 0 }
    rules.questions.forEach((question, index) => {
      const random = randomSource(index)
      for (const day of [on("2021-01-01"), on("2026-03-31"), on("2026-05-06")]) {
        const cases = random.list(20, () => sampled(random, question))
        held(rules, question, day, cases, `${question.id} on ${day}`, compared)
      }
    })
    console.log("shipped questions:", compared)
    expect(compared.quick).toBeGreaterThan(500)
  })

  it("answers a statute of a hundred rules as the rulebook does", () => {
    const made = statute(10, 1)
    const rules = Result.getOrThrow(
      rulebook({ questions: [made.question], packs: [made.pack], bindings: {} }),
    )
    const random = randomSource(3)
    const compared: Compared = { cases: 0, quick: 0, decided: 0 }
    const cases = random.list(200, () => statuteCase(made, random))
    held(rules, made.question, statuteDay, cases, "statute", compared)
    expect(compared).toEqual({ cases: 200, quick: 200, decided: 200 })
  })

  it("answers conditions with hundreds of alternatives as the rulebook does", () => {
    const facts = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) =>
      numberFact(id, { label: text(id, id), min: 0, max: 3, step: 1 }),
    )
    const question = chooseOne("counted", {
      ask: text("几项？", "how many?"),
      facts,
      outcomes: { few: text("少", "few"), many: text("多", "many") },
      otherwise: { outcome: "few", citations: [clause] },
    })
    const rules = rulesFor(question, (fact, rule) => [
      rule("many")
        .when(atLeast(4, ...facts.map(({ id }) => (fact[id] ?? fact["a"])!.atLeast(2))))
        .must("many")
        .cite(clause),
    ])
    const counting = pack({
      id: "counting",
      version: "1",
      title: text("计数", "counting"),
      citation: clause,
      jurisdiction: text("示例", "example"),
      tier: "national",
      ruleSets: [rules],
    })
    const book = Result.getOrThrow(rulebook({ questions: [question], packs: [counting], bindings: {} }))
    const random = randomSource(5)
    const compared: Compared = { cases: 0, quick: 0, decided: 0 }
    const cases = random.list(300, () => sampled(random, question))
    held(book, question, today, cases, "counted", compared)
    expect(compared).toEqual({ cases: 300, quick: 300, decided: 300 })
  })

  it("gives answers that are plain data, and whose receipts are those of the rulebook's answers", () => {
    const rules = example()
    const given = { onOwnInitiative: true, wilful: false, loss: "fully" } as const
    const ready = prepare(rules, leniency, today)
    const [quick, asked] = [ready.ask(given), rules.ask(leniency, given, today)]
    expect(quick).toStrictEqual(asked)
    expect(JSON.parse(JSON.stringify(quick))).toEqual(JSON.parse(JSON.stringify(asked)))
    for (const property of Object.values(Object.getOwnPropertyDescriptors(quick)))
      expect(property).toHaveProperty("value")
    expect(canonicalJson(receiptOf(quick, rules, sha256Digest))).toBe(
      canonicalJson(receiptOf(asked, rules, sha256Digest)),
    )
  })

  it("knows the facts and outcomes of its question, as the compiler sees them", () => {
    const ready = prepare(example(), leniency, today)
    expectTypeOf(ready.ask({}).certain).toEqualTypeOf<readonly ("waived" | "lighter" | "full")[]>()
    expectTypeOf(ready.outcomes({}).possible).toEqualTypeOf<readonly ("waived" | "lighter" | "full")[]>()
    // @ts-expect-error no such value
    expect(ready.ask({ loss: "wholly" }).status).toBe("refused")
    // @ts-expect-error no such fact
    expect(ready.outcomes({ unheard: true }).status).toBe("refused")
  })

  it("can't be made to answer another case by changing what it gave", () => {
    const ready = prepare(example({ partlyCounts: true }), leniency, today)
    const given = { onOwnInitiative: true, wilful: false, loss: "none" } as const
    const before = JSON.stringify(ready.ask(given))
    const answer = ready.ask(given)
    const change = (list: unknown) => {
      if (Array.isArray(list)) list.push("other")
    }
    for (const part of [answer.certain, answer.possible, answer.mayApply])
      expect(() => {
        change(part)
      }).toThrow(TypeError)
    for (const part of [answer.against, answer.reasons, answer.silenced]) change(part)
    for (const part of [answer.against[0], answer.reasons[0]])
      expect(() => Object.assign(part ?? {}, { rule: "other" })).toThrow(TypeError)
    expect(JSON.stringify(ready.ask(given))).toBe(before)
  })

  it("isn't confused by facts that are read while it is reading, or that change from one reading to the next", () => {
    const rules = example()
    const ready = prepare(rules, leniency, today)
    const other = { onOwnInitiative: false, wilful: true, loss: "none" } as const
    const asking = {
      get onOwnInitiative() {
        ready.ask(other)
        return true
      },
      wilful: false,
      loss: "fully",
    } as const
    expect(ready.ask(asking).certain).toEqual(
      rules.ask(leniency, { onOwnInitiative: true, wilful: false, loss: "fully" }, today).certain,
    )
    let reading = 0
    const changing = {
      onOwnInitiative: true,
      get wilful() {
        reading += 1
        return reading % 2 === 0
      },
      loss: "none",
    } as const
    for (let index = 0; index < 3; index += 1) ready.ask(changing)
    for (const wilful of [true, false])
      for (const onOwnInitiative of [true, false]) {
        const given = { onOwnInitiative, wilful, loss: "none" } as const
        expect(ready.ask(given)).toEqual(rules.ask(leniency, given, today))
      }
  })

  it("refuses a question that the rulebook doesn't have, as the rulebook does", () => {
    const strange = chooseOne("strange", {
      ask: text("陌生", "strange"),
      facts: [booleanFact("x", { label: text("x", "x") })],
      outcomes: { yes: text("是", "yes") },
    })
    const ready = prepare(example(), strange, today)
    expect(ready.ask({ x: true })).toEqual(example().ask(strange, { x: true }, today))
    expect(ready.outcomes({ x: true })).toEqual({ status: "refused", certain: [], possible: [] })
  })
})

/** A complete case; of numbers and dates with many values, one anywhere in the domain. */
const sampled = (random: RandomSource, { facts }: Question): GivenFacts =>
  Object.fromEntries(
    facts.map(({ id, type }) => {
      switch (type.kind) {
        case "boolean":
          return [id, random.chance(0.5)]
        case "oneOf":
          return [id, type.options[random.below(type.options.length)]?.value]
        case "number":
          return [id, Math.min(type.max, type.min + random.below(random.pick([5, 60, 1_000])) * type.step)]
        case "date":
          return [id, random.pick([type.first, type.last, on("2025-12-31"), on("2026-04-01")])]
      }
    }),
  )
