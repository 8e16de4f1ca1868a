/**
 * Random admissible complete cases of a question, and pairs that differ in one fact, from a seed.
 */
import type { Condition, Fact, GivenFacts, Question, Scalar } from "../../src/policy/index.js"
import { randomSource, type RandomSource } from "../model/random-source.js"

const valuesOf = ({ type }: Fact): readonly Scalar[] => {
  switch (type.kind) {
    case "boolean":
      return [false, true]
    case "oneOf":
      return type.options.map(({ value }) => value)
    case "number":
      return [type.min, 8, 19.5, 20, 20.5, 40].filter(
        (value) => value <= type.max && Number.isInteger(value / type.step),
      )
    case "date":
      return [type.first, type.last]
  }
}

const anyOf = (random: RandomSource, values: readonly Scalar[]): Scalar => {
  const value = values[random.below(values.length)]
  if (value === undefined) throw new Error("a fact without values")
  return value
}

/** Constraints of the questions here compare facts with values only, by equality or order of options. */
const holds = (condition: Condition, facts: GivenFacts): boolean => {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holds(part, facts))
    case "any":
      return condition.of.some((part) => holds(part, facts))
    case "not":
      return !holds(condition.of, facts)
    case "count":
      return condition.of.filter((part) => holds(part, facts)).length >= condition.atLeast
    case "compare": {
      if (!("fact" in condition.left) || condition.relation !== "is" || "parameter" in condition.right)
        throw new Error("a constraint that this test can't read")
      const value = facts[condition.left.fact]
      return condition.right.some((item) => item === value)
    }
  }
}

export const isAdmissible = (question: Question, facts: GivenFacts): boolean =>
  !question.constraints.some(({ impossible }) => holds(impossible, facts))

/** `count` admissible complete cases. */
export const randomCases = (question: Question, count: number, seed: number): readonly GivenFacts[] => {
  const random = randomSource(seed)
  const cases: GivenFacts[] = []
  while (cases.length < count) {
    const facts = Object.fromEntries(question.facts.map((fact) => [fact.id, anyOf(random, valuesOf(fact))]))
    if (isAdmissible(question, facts)) cases.push(facts)
  }
  return cases
}

/** Every admissible case that differs from `facts` only in the fact named. */
export const variants = (question: Question, facts: GivenFacts, id: string): readonly GivenFacts[] => {
  const fact = question.facts.find((candidate) => candidate.id === id)
  if (fact === undefined) throw new Error(`no fact ${id}`)
  return valuesOf(fact)
    .map((value) => ({ ...facts, [id]: value }))
    .filter((changed) => isAdmissible(question, changed))
}
