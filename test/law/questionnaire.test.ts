/** The questionnaires of the shipped questions take hardly more questions than the best possible ones. */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import { rulebook, type Answer, type Bindings, type GivenFacts } from "../../src/policy/index.js"
import { expectedQuestions, nextQuestion } from "../../src/policy/questionnaire/index.js"
import { randomSource } from "../model/random-source.js"
import { figures } from "./record-figures.js"
import { bound } from "./shipped.js"

const lawWith = (bindings: Bindings) =>
  Result.getOrThrow(rulebook({ questions, packs: [national, district], bindings }))
const law = lawWith(bound)
const day = on("2026-05-06")

it("ask on average at most 1% more than the best possible, for every question of up to ten facts", () => {
  const rows = law.questions.flatMap(({ id, facts }) => {
    if (facts.length > 12) return []
    const found = expectedQuestions(law, id, day)
    return found?.best === undefined ? [] : [{ id, ...found, ratio: found.asked / found.best }]
  })
  console.log(
    rows
      .map(
        ({ id, facts, asked, best = 0, ratio }) =>
          `${id}: ${String(facts)} facts, ${asked.toFixed(3)} asked on average, at best ${best.toFixed(3)}, ratio ${ratio.toFixed(4)}`,
      )
      .join("\n"),
  )
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter(({ ratio }) => ratio > 1.01)).toEqual([])
})

it("end for every random case of every question, decided or with the parameter that somebody must set", () => {
  const ends = new Map<string, number>()
  const [set, open] = [lawWith(figures), lawWith(bound)]
  const asked = [
    ...set.questions.map((question) => [set, question, 10] as const),
    ...open.questions
      .filter(({ id }) => id === "record.severity")
      .map((question) => [open, question, 2] as const),
  ]
  for (const [book, question, most] of asked) {
    const random = randomSource(7)
    for (let done = 0, tried = 0; done < most && tried < 200; tried += 1) {
      let facts: GivenFacts = {}
      for (;;) {
        const next = nextQuestion(book, question.id, facts, day)
        if (Result.isFailure(next)) break
        const { answer } = next.success.outlook
        const whole: Answer = book.ask<readonly [], string, typeof question.kind>(
          { ...question, facts: [] },
          facts,
          day,
        )
        expect([answer.status, next.success.kind === "ask"]).toEqual([whole.status, whole.status === "open"])
        if (next.success.kind !== "ask") {
          done += 1
          ends.set(next.success.kind, (ends.get(next.success.kind) ?? 0) + 1)
          break
        }
        for (const { id, type } of next.success.item.facts)
          facts = {
            ...facts,
            [id]:
              type.kind === "boolean"
                ? random.chance(0.5)
                : type.kind === "oneOf"
                  ? type.options[random.below(type.options.length)]?.value
                  : type.kind === "number"
                    ? type.min + type.step * random.below(41)
                    : type.first,
          }
      }
    }
  }
  console.log(`ends of shipped questionnaires: ${JSON.stringify([...ends])}`)
  expect(ends.get("done")).toBeGreaterThan(100)
  expect([...ends.keys()].filter((kind) => kind === "notEstablished" || kind === "ask")).toEqual([])
})
