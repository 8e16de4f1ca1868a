/**
 * The questionnaire asks only for what can change the answer, stops exactly when the answer is decided, and takes hardly
 * more questions than the best one could.
 */
import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import {
  all,
  any,
  booleanFact,
  chooseOne,
  each,
  numberFact,
  parameter,
  rulesFor,
  type Answer,
  type Bindings,
  type GivenFacts,
  type Rulebook,
  type Scalar,
} from "../../src/policy/index.js"
import * as questionnaire from "../../src/policy/questionnaire/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { stacked } from "../model/differential.js"
import { randomStack, type Stack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { bookOf, clause, packOf } from "./example-rules.js"
import { casesOf, factsIn, readingsOf, saidOf, type Complete } from "./trial.js"

const { addDays, on, text } = kernel
const { expectedQuestions, nextQuestion } = questionnaire
type Next = questionnaire.Next

const next = (
  book: Rulebook,
  question: string,
  facts: GivenFacts,
  day = on("2026-05-06"),
  options = {},
): Next => Result.getOrThrow(nextQuestion(book, question, facts, day, options))

const key = (value: unknown): string => JSON.stringify(value)

/** Facts in a smallest difference between two cases, of those left, that are answered differently. */
const decisive = (
  stack: Stack,
  table: readonly { readonly facts: Complete; readonly said: string }[],
): ReadonlySet<string> => {
  const ids = factsIn(stack).map(({ id }) => id)
  const sets = new Map<string, readonly string[]>()
  table.forEach((a, place) => {
    for (const b of table.slice(place + 1)) {
      if (a.said === b.said) continue
      const differing = ids.filter((id) => a.facts[id] !== b.facts[id])
      sets.set(differing.join(), differing)
    }
  })
  const smallest = [...sets.values()].filter(
    (set) =>
      ![...sets.values()].some((other) => other.length < set.length && other.every((id) => set.includes(id))),
  )
  return new Set(smallest.flat())
}

describe("a questionnaire of random packs", () => {
  it("asks only for facts that can change the answer, and stops exactly when it is decided, in every case", () => {
    const counts = { stacks: 0, cases: 0, asked: 0, decided: 0, setParameters: 0, other: 0, facts: 0 }
    for (let seed = 1; counts.stacks < 80; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const day = addDays(on("2026-03-01"), random.below(5))
      const cases = casesOf(stack)
      const readings = readingsOf(stack, day)
      if (cases.length > 200 || cases.length * readings.length > 3_000) continue
      const law = stacked(stack.question, stack.packs, stack.bindings)
      if (Result.isFailure(law)) continue
      const table = cases.flatMap((facts) => {
        const said = saidOf(stack, readings, facts, day)
        return said === undefined ? [] : [{ facts, said: key(said) }]
      })
      if (table.length === 0) continue
      counts.stacks += 1
      counts.facts += factsIn(stack).length
      const known = new Map<string, { readonly step: Next; readonly decisive: ReadonlySet<string> }>()
      for (const { facts } of table) {
        counts.cases += 1
        let given: GivenFacts = {}
        for (;;) {
          const left = table.filter((one) =>
            Object.entries(given).every(([id, value]) => one.facts[id] === value),
          )
          const met = known.get(key(given)) ?? {
            step: next(law.success, "question", given, day, { groups: false }),
            decisive: decisive(stack, left),
          }
          known.set(key(given), met)
          const { step } = met
          const { status }: Answer = law.success.ask(stack.question, given, day)
          expect(step.kind === "ask", `seed ${String(seed)} ${key(given)} ${status}`).toBe(status === "open")
          expect(step.outlook.answer.status).toBe(status)
          if (step.kind !== "ask") {
            const whole: Answer = law.success.ask(stack.question, facts, day)
            if (step.kind === "done") {
              counts.decided += 1
              expect([whole.status, whole.certain]).toEqual([status, step.outlook.answer.certain])
              expect(step.outlook.canEnd).toEqual([status])
            } else {
              expect(step.kind).toBe("setParameters")
              expect(whole.status).toBe("missingParameter")
              counts.setParameters += 1
            }
            break
          }
          const [fact] = step.item.facts
          counts.asked += 1
          expect(met.decisive.has(fact.id), `seed ${String(seed)} ${key(given)} ${fact.id}`).toBe(true)
          expect(step.atMost, `seed ${String(seed)} ${key(given)}`).toBeLessThanOrEqual(met.decisive.size)
          expect(step.outlook.answer.unknown.length).toBeGreaterThan(0)
          given = { ...given, [fact.id]: facts[fact.id] }
        }
      }
    }
    console.log(`questionnaires of random packs: ${key(counts)}`)
    expect(counts.decided).toBeGreaterThan(500)
    expect(counts.setParameters).toBeGreaterThan(100)
  })

  it("takes hardly more questions than the best possible one", () => {
    let [stacks, asked, best, worst] = [0, 0, 0, 1]
    for (let seed = 1; stacks < 150; seed += 1) {
      const stack = randomStack(randomSource(seed))
      const law = stacked(stack.question, stack.packs, stack.bindings)
      if (Result.isFailure(law)) continue
      const found = expectedQuestions(law.success, "question", on("2026-03-03"))
      if (found?.best === undefined || found.facts < 2) continue
      stacks += 1
      asked += found.asked
      best += found.best
      worst = Math.max(worst, found.asked / found.best)
    }
    console.log(
      `questions asked beside the best, over ${String(stacks)} packs: ${(asked / best).toFixed(5)}, at worst ${worst.toFixed(3)}`,
    )
    expect(asked / best).toBeLessThan(1.01)
  })
})

const wilful = booleanFact("wilful", { label: text("明知故犯", "wilful") })
const onOwnInitiative = booleanFact("onOwnInitiative", { label: text("主动纠正", "on own initiative") })
const recovered = booleanFact("recovered", { label: text("挽回损失", "recovered") })
const unread = booleanFact("unread", { label: text("信访", "petition"), readByNoRule: true })
const hours = numberFact("hours", { label: text("时数", "hours"), min: 0, max: 100, step: 1 })
const needed = parameter(
  "needed",
  { kind: "number", min: 0, max: 60, step: 1 },
  { label: text("所需时数", "hours needed"), issuedBy: text("办公室", "the office"), citation: clause },
)

const leniency = chooseOne("penalty.leniency", {
  ask: text("可否从轻？", "May it be lighter?"),
  facts: [wilful, onOwnInitiative, recovered, unread, hours],
  groups: [{ id: "bars", label: text("排除情形", "bars"), facts: ["wilful", "unread"] }],
  outcomes: { lighter: text("从轻惩戒", "lighter"), full: text("依规惩戒", "as the rules provide") },
  otherwise: { outcome: "full", citations: [clause] },
})
const rules = rulesFor(leniency, (fact, rule) => [
  rule("own")
    .when(all(fact.onOwnInitiative, any(fact.recovered, fact.wilful)))
    .may("lighter")
    .cite(clause),
])
const served = rulesFor(leniency, (fact, rule) => [
  rule("served")
    .when(all(fact.onOwnInitiative, fact.hours.atLeast(needed)))
    .may("lighter")
    .cite(clause),
])
const exampleRulebook = bookOf([leniency], [packOf("district", [rules])])
const bookWith = (bindings: Bindings) =>
  bookOf([leniency], [packOf("district", [served], { parameters: [needed] })], bindings)

const asks = (step: Next): readonly string[] =>
  step.kind === "ask" ? step.item.facts.map(({ id }) => id) : [step.kind]

describe("what is asked next", () => {
  it("is what decides soonest; what no rule reads is never asked for", () => {
    const first = next(exampleRulebook, "penalty.leniency", {})
    expect([asks(first), first.kind === "ask" && first.atMost]).toEqual([["onOwnInitiative"], 3])
    expect(asks(next(exampleRulebook, "penalty.leniency", { onOwnInitiative: false }))).toEqual(["done"])
    expect(first.outlook.answer.possible).toEqual(["lighter", "full"])
    expect(first.outlook.canEnd).toEqual(["decided"])
  })

  it("is another fact where one can't be established, until nothing else matters", () => {
    const ask = (facts: GivenFacts, notEstablished: readonly string[]) =>
      asks(next(exampleRulebook, "penalty.leniency", facts, on("2026-05-06"), { notEstablished }))
    expect(ask({}, ["onOwnInitiative"])).toEqual(["wilful"])
    expect(ask({ wilful: false }, ["onOwnInitiative"])).toEqual(["recovered"])
    expect(ask({ wilful: false, recovered: true }, ["onOwnInitiative"])).toEqual(["notEstablished"])
    expect(ask({ wilful: false, recovered: false }, ["onOwnInitiative"])).toEqual(["done"])
  })

  it("is no parameter; a missing one is named where it matters and not before", () => {
    const step = next(bookWith({}), "penalty.leniency", { onOwnInitiative: true, hours: 30 })
    expect(step.kind === "setParameters" && step.parameters.map(({ parameter: id }) => id)).toEqual([
      "needed",
    ])
    expect(asks(next(bookWith({}), "penalty.leniency", { onOwnInitiative: true }))).toEqual(["hours"])
    expect(asks(next(bookWith({}), "penalty.leniency", { onOwnInitiative: true, hours: 60 }))).toEqual([
      "done",
    ])
    expect(asks(next(bookWith({}), "penalty.leniency", { onOwnInitiative: false }))).toEqual(["done"])
    expect(next(bookWith({}), "penalty.leniency", { onOwnInitiative: false }).outlook.answer.missing).toEqual(
      [],
    )
  })

  it("is a group at once, as far as its facts matter", () => {
    const bars = chooseOne("bars", {
      ask: text("可否？", "May it?"),
      facts: [wilful, recovered, onOwnInitiative, unread],
      groups: [{ id: "bars", label: text("情形", "bars"), facts: ["wilful", "recovered", "unread"] }],
      outcomes: { yes: text("可以", "yes"), no: text("不可以", "no") },
      otherwise: { outcome: "yes", citations: [clause] },
    })
    const book = bookOf(
      [bars],
      [
        packOf("district", [
          rulesFor(bars, (fact, rule) => [
            rule("barred")
              .when(any(fact.wilful, all(fact.recovered, fact.onOwnInitiative)))
              .must("no")
              .cite(clause),
          ]),
        ]),
      ],
    )
    const step = next(book, "bars", {})
    expect([asks(step), step.kind === "ask" && step.item.group?.id]).toEqual([
      ["wilful", "recovered"],
      "bars",
    ])
    expect(asks(next(book, "bars", {}, on("2026-05-06"), { groups: false }))).toEqual(["wilful"])
  })

  it("is what tells a conflict from no measure at all", () => {
    const measures = each("measures", {
      ask: text("采取哪些措施？", "Which measures?"),
      facts: [wilful, recovered],
      outcomes: { criticism: text("通报批评", "criticism") },
    })
    const rulesOfMeasures = rulesFor(measures, (fact, rule) => [
      rule("criticise").when(fact.wilful).must("criticism").cite(clause),
      rule("spare").when(fact.recovered).mustNot("criticism").cite(clause),
    ])
    const step = next(bookOf([measures], [packOf("district", [rulesOfMeasures])]), "measures", {
      recovered: true,
    })
    expect([asks(step), step.outlook.canEnd]).toEqual([["wilful"], ["decided", "conflict"]])
  })

  it("is nothing where the facts contradict each other or the question isn't there", () => {
    const wrong: Scalar = "perhaps"
    const codes = [
      nextQuestion(exampleRulebook, "penalty.leniency", { wilful: wrong }, on("2026-05-06")),
      nextQuestion(exampleRulebook, "absent", {}, on("2026-05-06")),
    ].map((result) => (Result.isFailure(result) ? result.failure.map(({ code }) => code) : []))
    expect(codes).toEqual([["facts.outsideDomain"], ["question.unknown"]])
    expect(expectedQuestions(exampleRulebook, "absent", on("2026-05-06"))).toBeUndefined()
  })
})

describe("the examples in the documentation of questionnaires", () => {
  const files = readdirSync("src/policy/questionnaire").map((file) => `src/policy/questionnaire/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file)))
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(runExample(example, { ...kernel, ...questionnaire, exampleRulebook, Result })).toBeGreaterThan(0)
    })
})
