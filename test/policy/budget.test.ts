/**
 * Past the budget nothing is claimed: whatever number of nodes is allowed, proof, coverage and answers say what they
 * would say with all the nodes they want, or that they can't tell. And a question past the budget can still be asked.
 */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text, type Faults } from "../../src/kernel/index.js"
import { coverageOf, missingExamples, smallestExamples } from "../../src/policy/coverage/index.js"
import {
  all,
  always,
  any,
  booleanFact,
  chooseOne,
  factTerm,
  pack,
  rulebook,
  rulesFor,
  standingOf,
  type Answer,
} from "../../src/policy/index.js"
import { ask, cellBudget } from "../../src/policy/ask.js"
import { cellsOf } from "../../src/policy/cells.js"
import { programOf } from "../../src/policy/program.js"
import { isProved, neverChosen, prove, proveTheorem, theoremsFor } from "../../src/policy/proof/index.js"
import { choicesOf } from "./enumeration.js"
import { statute } from "../bench/statute.js"
import { randomGiven, randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"

const budgets = [1, 3, 8, 20, 60, 200] as const

const codes = (faults: Faults): readonly string[] => faults.map(({ code }) => code)

describe("whatever the budget", () => {
  it("proof of random rules says the same as without, or that it proved nothing", () => {
    let [same, past] = [0, 0]
    for (let seed = 1; seed <= 80; seed += 1) {
      const { question, packs, bindings } = randomStack(randomSource(seed))
      const made = rulebook({ questions: [question], packs, bindings })
      if (Result.isFailure(made)) continue
      const [whole] = prove(made.success)
      for (const budget of budgets) {
        const [limited] = prove(made.success, { budget })
        if (limited?.pastBudget === true) {
          past += 1
          expect([limited.findings, limited.notes, limited.versions]).toEqual([[], [], []])
          expect(isProved([limited])).toBe(false)
        } else {
          same += 1
          expect(limited?.findings, `seed ${String(seed)}, ${String(budget)} nodes`).toEqual(whole?.findings)
          expect(limited?.notes).toEqual(whole?.notes)
        }
      }
    }
    expect(same).toBeGreaterThan(100)
    expect(past).toBeGreaterThan(50)
  })

  it("a theorem is proved, refuted or vacuous as without, or not proved", () => {
    const statuses = new Map<string, number>()
    for (const seed of [1, 2]) {
      const { question, pack: rules } = statute(1, seed)
      const law = Result.getOrThrow(rulebook({ questions: [question], packs: [rules], bindings: {} }))
      const wrong = theoremsFor(question, (_, theorem) => [
        theorem("never", text("从不记录。", "Never a record."), {
          kind: "implication",
          when: always,
          then: neverChosen("record"),
        }),
      ])
      for (const theorem of [...rules.theorems, ...wrong]) {
        const whole = proveTheorem(law, theorem).status
        for (const budget of [10, 100, 1_000, 10_000, 100_000]) {
          const { status } = proveTheorem(law, theorem, budget)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          if (status !== "notProved") expect(status, theorem.id).toBe(whole)
        }
      }
    }
    for (const status of ["proved", "refuted", "notProved"])
      expect(statuses.get(status) ?? 0, status).toBeGreaterThan(3)
  })

  it("coverage, missing examples and small sets are as without, or a fault that says so", () => {
    let [same, past] = [0, 0]
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const { question, packs, bindings } = stack
      const made = rulebook({ questions: [question], packs, bindings })
      if (Result.isFailure(made)) continue
      const law = made.success
      const examples = Array.from({ length: 4 }, () => {
        const { given, on: day } = randomGiven(random, stack)
        return { facts: given, on: day }
      })
      const found = (budget?: number): readonly Result.Result<unknown, Faults>[] => {
        const limit = budget === undefined ? {} : { budget }
        return [
          coverageOf(law, question, examples, limit),
          missingExamples(law, question, examples, limit),
          smallestExamples(law, question, limit),
        ]
      }
      const whole = found()
      for (const budget of budgets)
        found(budget).forEach((limited, place) => {
          if (Result.isFailure(limited)) {
            past += 1
            expect(codes(limited.failure)).toEqual(["coverage.budget"])
          } else {
            same += 1
            expect(limited, `seed ${String(seed)}, ${String(budget)} nodes`).toEqual(whole[place])
          }
        })
    }
    expect(same).toBeGreaterThan(50)
    expect(past).toBeGreaterThan(50)
  })

  it("an answer read off the diagrams is exact, or says that it isn't", () => {
    let [exact, inexact] = [0, 0]
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const { question, packs, bindings } = stack
      if (Result.isFailure(rulebook({ questions: [question], packs, bindings }))) continue
      const program = programOf(question, packs)
      const layers = [...packs.map((one) => one.bindings), bindings]
      const { given, on: day } = randomGiven(random, stack)
      const answer = (cells: number, nodes: number): Answer =>
        ask(program, cellsOf(program), layers, given, day, cells, nodes)
      const walked = answer(cellBudget, 0)
      for (const budget of budgets) {
        const read = answer(0, budget)
        if (read.status === "inexact") inexact += 1
        else {
          exact += 1
          expect(read.status, `seed ${String(seed)}`).toBe(walked.status)
          for (const choice of choicesOf(program.question))
            expect(standingOf(read, choice), `seed ${String(seed)}`).toBe(standingOf(walked, choice))
        }
      }
    }
    expect(exact).toBeGreaterThan(300)
    expect(inexact).toBeGreaterThan(300)
  })
})

const size = 14
const places = Array.from({ length: size }, (_, index) => index)
const cell = (row: number, column: number) =>
  booleanFact(`r${String(row)}c${String(column)}`, {
    label: text(`第${String(row)}行第${String(column)}列`, `row ${String(row)}, column ${String(column)}`),
  })
const board = places.map((row) => places.map((column) => cell(row, column)))
const squares = board.flat()

// Something in each row and in each column: however the facts are ordered, a diagram of it grows without bound.
const filled = all(
  ...board.map((row) => any(...row.map(factTerm))),
  ...places.map((column) => any(...board.flatMap((row) => row.slice(column, column + 1)).map(factTerm))),
)
const hard = chooseOne("example.hard", {
  ask: text("可否？", "May it be?"),
  facts: squares,
  outcomes: { granted: text("准许", "granted"), refused: text("不准许", "refused") },
})
const hardPack = pack({
  id: "example",
  version: "1",
  title: text("示例", "example"),
  citation: clause,
  jurisdiction: text("示例", "example"),
  tier: "national",
  ruleSets: [
    rulesFor(hard, (_fact, rule) => [
      rule("filled").when(filled).must("granted").cite(clause),
      rule("open").when(always).unless(filled).must("refused").cite(clause),
    ]),
  ],
})

describe("a question too large for any diagram", () => {
  const law = Result.getOrThrow(rulebook({ questions: [hard], packs: [hardPack], bindings: {} }))
  const day = on("2026-05-06")
  const so = (value: (row: number, column: number) => boolean) =>
    Object.fromEntries(board.flatMap((row, r) => row.map(({ id }, c) => [id, value(r, c)] as const)))

  it("is said not to be proved, with what to do", () => {
    const [proof] = prove(law, { budget: 100_000 })
    expect(proof?.pastBudget).toBe(true)
    expect(isProved(proof === undefined ? [] : [proof])).toBe(false)
    const covered = coverageOf(law, hard, [], { budget: 100_000 })
    expect(Result.isFailure(covered) ? covered.failure[0] : covered).toMatchObject({
      code: "coverage.budget",
      at: "example.hard",
      message: { zh: expect.stringContaining("仍可询问") },
      remedy: { zh: expect.stringContaining("预算") },
    })
  })

  it("is answered all the same, exactly where the facts are known", () => {
    const asked = (facts: Record<string, boolean>) => {
      const { status, certain, reasons } = law.ask(hard, facts, day)
      return [status, certain, reasons.map(({ rule }) => rule)]
    }
    expect(asked(so((row, column) => row === column))).toEqual(["decided", ["granted"], ["filled"]])
    expect(asked(so((row, column) => row === column && row > 0))).toEqual(["decided", ["refused"], ["open"]])
  })
})
