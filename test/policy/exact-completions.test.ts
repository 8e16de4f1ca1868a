/**
 * Where the completions are too many to walk, the answer is read off the diagrams. The two must say the same; and a case
 * with more unknown facts than could ever be walked is still answered exactly.
 */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import {
  always,
  any,
  atLeast,
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
import { choicesOf } from "./enumeration.js"
import { randomGiven, randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"

it("walking the completions and reading them off the diagrams give the same answer", () => {
  const statuses = new Map<string, number>()
  const day = on("2026-03-02")
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const random = randomSource(seed)
    const stack = randomStack(random)
    const { question, packs, bindings } = stack
    if (Result.isFailure(rulebook({ questions: [question], packs, bindings }))) continue
    const program = programOf(question, packs)
    const layers = [...packs.map((one) => one.bindings), bindings]
    const cells = cellsOf(program)
    for (let index = 0; index < 5; index += 1) {
      const { given, on: asked } = randomGiven(random, stack)
      const answer = (budget: number): Answer => ask(program, cells, layers, given, asked, budget)
      const [read, walked] = [answer(0), answer(cellBudget)]
      const where = `seed ${String(seed)}, case ${String(index)}`
      const said = ({ status, reasons, mayApply, silenced }: Answer) => ({
        status,
        reasons: reasons.map(({ rule }) => rule),
        mayApply: mayApply.map(({ rule }) => rule),
        silenced: silenced.map(({ rule }) => rule),
      })
      expect(said(read), where).toEqual(said(walked))
      for (const choice of choicesOf(program.question))
        expect(standingOf(read, choice), where).toBe(standingOf(walked, choice))
      expect(walked.conflictWitness === undefined, where).toBe(read.conflictWitness === undefined)
      if (walked.status === "open") expect(read.unknown.length, where).toBeGreaterThan(0)
      if (walked.status === "missingParameter") expect(read.missing.length, where).toBeGreaterThan(0)
      statuses.set(walked.status, (statuses.get(walked.status) ?? 0) + 1)
    }
  }
  console.log(`on ${day} and other days:`, Object.fromEntries(statuses))
  for (const status of ["decided", "open", "conflict", "missingParameter", "notInForce", "refused"])
    expect(statuses.get(status) ?? 0, status).toBeGreaterThan(20)
})

const facts = Array.from({ length: 60 }, (_, index) =>
  booleanFact(`fact${String(index)}`, { label: text(`事实${String(index)}`, `fact ${String(index)}`) }),
)
const many = chooseOne("example.many", {
  ask: text("可否？", "May it be?"),
  facts,
  outcomes: { granted: text("准许", "granted"), refused: text("不准许", "refused") },
})
const halfOf = atLeast(30, ...facts.map(factTerm))
const manyPack = pack({
  id: "example",
  version: "1",
  title: text("示例", "example"),
  citation: clause,
  jurisdiction: text("示例", "example"),
  tier: "national",
  ruleSets: [
    rulesFor(many, (_fact, rule) => [
      rule("half").when(halfOf).must("granted").cite(clause),
      rule("fewer").when(any(always)).unless(halfOf).must("refused").cite(clause),
    ]),
  ],
})

it("a case with more completions than can be walked is answered exactly", () => {
  const law = Result.getOrThrow(rulebook({ questions: [many], packs: [manyPack], bindings: {} }))
  const so = (count: number, value: boolean, from = 0) =>
    Object.fromEntries(facts.slice(from, from + count).map(({ id }) => [id, value]))
  const day = on("2026-05-06")
  const open = law.ask(many, so(29, true), day)
  expect([open.status, open.certain, open.possible, open.unknown.length]).toEqual([
    "open",
    [],
    ["granted", "refused"],
    31,
  ])
  const decided = law.ask(many, { ...so(10, true), ...so(31, false, 10) }, day)
  expect([decided.status, decided.certain, decided.reasons.map(({ rule }) => rule)]).toEqual([
    "decided",
    ["refused"],
    ["fewer"],
  ])
})
