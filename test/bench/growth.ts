/**
 * How long one case takes as rules and facts grow: rules of three comparisons each over facts picked at random; the
 * facts yes-or-no, of four options, or numbers. Half permit, four tenths forbid, one tenth oblige what none forbids.
 */
import * as Result from "effect/Result"
import { text } from "../../src/kernel/index.js"
import {
  all,
  any,
  booleanFact,
  each,
  factTerm,
  not,
  numberFact,
  oneOfFact,
  pack,
  rulebook,
  type Condition,
  type Fact,
  type Force,
  type GivenFacts,
  type Question,
  type Rule,
} from "../../src/policy/index.js"
import { prepare } from "../../src/policy/prepared/index.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"
import type { Contender } from "./measure.js"
import { statuteDay } from "./statute.js"

const named = (id: string) => text(`${id}（示例）`, id)
const about = (id: string) => ({ label: named(id) })
const levels = ["none", "some", "much", "all"] as const

const factOf = (index: number): Fact => {
  const id = `fact${String(index)}`
  switch (index % 3) {
    case 0:
      return booleanFact(id, about(id))
    case 1:
      return oneOfFact(id, {
        ...about(id),
        ordered: true,
        options: Object.fromEntries(levels.map((level) => [level, named(level)])),
      })
    default:
      return numberFact(id, { ...about(id), min: 0, max: 100, step: 1 })
  }
}

const comparisonOf = (random: RandomSource, { id, type }: Fact): Condition => {
  switch (type.kind) {
    case "boolean":
      return random.chance(0.5)
        ? factTerm(booleanFact(id, about(id)))
        : not(factTerm(booleanFact(id, about(id))))
    case "number":
      return factTerm(numberFact(id, { ...about(id), min: 0, max: 100, step: 1 })).atLeast(
        random.pick([10, 25, 50, 75, 90]),
      )
    default:
      return {
        kind: "compare",
        left: { fact: id },
        relation: "atLeast",
        right: [random.pick(["some", "much", "all"])],
      }
  }
}

const outcomes = ["warning", "notice", "training", "rectify", "honours"] as const

const ruleOf = (random: RandomSource, facts: readonly Fact[], id: string, question: string): Rule => {
  const [first, ...others] = facts
  if (first === undefined) throw new Error("a rule reads a fact")
  const compared = () => comparisonOf(random, random.pick([first, ...others]))
  const share = random.below(10)
  const force: Force = share < 5 ? "may" : share < 9 ? "mustNot" : "must"
  const outcome = force === "must" ? "honours" : random.pick(["warning", "notice", "training", "rectify"])
  return {
    id,
    question,
    when: random.chance(0.7)
      ? all(compared(), compared(), compared())
      : all(compared(), any(compared(), compared())),
    force,
    then: [outcome],
    overrides: [],
    citations: [clause],
  }
}

const caseOf = (random: RandomSource, facts: readonly Fact[]): GivenFacts =>
  Object.fromEntries(
    facts.map(({ id, type }) => [
      id,
      type.kind === "boolean"
        ? random.chance(0.5)
        : type.kind === "number"
          ? random.below(101)
          : random.pick([...levels]),
    ]),
  )

export interface Grown {
  readonly rules: number
  readonly facts: number
}

/** The full answer of a prepared question, and that of the rulebook, for one size. */
export const grown = (size: Grown): readonly [Contender, Contender] => {
  const random = randomSource(size.rules * 1_000 + size.facts)
  const facts = Array.from({ length: size.facts }, (_, index) => factOf(index))
  const question: Question = each(`grown.${String(size.rules)}.${String(size.facts)}`, {
    ask: named("which measures"),
    facts,
    outcomes: Object.fromEntries(outcomes.map((id) => [id, named(id)])),
  })
  const rules = random.list(size.rules, (index) => ruleOf(random, facts, `rule${String(index)}`, question.id))
  const grownPack = pack({
    id: question.id,
    version: "1",
    title: named("grown"),
    citation: clause,
    jurisdiction: named("nowhere"),
    tier: "national",
    ruleSets: [{ question: question.id, facts: [], outcomes: [], rules }],
  })
  const book = Result.getOrThrow(rulebook({ questions: [question], packs: [grownPack], bindings: {} }))
  const ready = prepare(book, question, statuteDay)
  const given = random.list(2_000, () => caseOf(random, facts))
  const at = (index: number): GivenFacts => given[index % given.length] ?? {}
  return [
    {
      name: "prepared",
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1) sum += ready.ask(at(index)).against.length
        return sum
      },
    },
    {
      name: "rulebook.ask",
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1)
          sum += book.ask(question, at(index), statuteDay).against.length
        return sum
      },
    },
  ]
}
