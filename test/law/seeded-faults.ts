/**
 * Faults put into the shipped rules on purpose, the same at every run: what a slip of the pen, a misread clause or a bad
 * edit would do. Each is one change of one rule.
 */
import { addDays } from "../../src/kernel/index.js"
import type { Condition, Fact, Pack, Question, Rule } from "../../src/policy/index.js"

export interface SeededFault {
  readonly kind: string
  readonly rule: string
  readonly packs: readonly Pack[]
}

type Named<Value> = readonly [kind: string, changed: Value]
type Change = Named<Rule | undefined>

const without = <Item>(items: readonly Item[], index: number): readonly Item[] =>
  items.filter((_, place) => place !== index)

/** 以及 for 或者 and the reverse; one more or one fewer of those counted. */
const joinedOtherwise = (
  condition: Extract<Condition, { kind: "all" | "any" | "count" }>,
): readonly Named<Condition>[] => {
  if (condition.of.length < 2) return []
  switch (condition.kind) {
    case "all":
      return [["any one for all", { kind: "any", of: condition.of }]]
    case "any":
      return [["all for any one", { kind: "all", of: condition.of }]]
    case "count":
      return [condition.atLeast - 1, condition.atLeast + 1]
        .filter((atLeast) => atLeast > 0 && atLeast <= condition.of.length)
        .map((atLeast) => ["another number of those counted", { ...condition, atLeast }] as const)
  }
}

/** The fact next in the question's list that is answered by yes or no, in place of this one. */
const neighbour = (id: string, facts: readonly Fact[]): Fact | undefined => {
  const booleans = facts.filter(({ type }) => type.kind === "boolean")
  const place = booleans.findIndex((fact) => fact.id === id)
  return place < 0 || booleans.length < 2 ? undefined : booleans[(place + 1) % booleans.length]
}

const changedComparison = (
  condition: Extract<Condition, { kind: "compare" }>,
  facts: readonly Fact[],
): readonly Named<Condition>[] => {
  const { left, relation, right } = condition
  const strict = { atLeast: "above", atMost: "below", above: "atLeast", below: "atMost" } as const
  if (relation !== "is") return [["a range that overlaps", { ...condition, relation: strict[relation] }]]
  if ("parameter" in right) return []
  const other = "fact" in left ? neighbour(left.fact, facts) : undefined
  return [
    ...(right.length > 1
      ? right.map((_, index) => ["a value dropped", { ...condition, right: without(right, index) }] as const)
      : [["a condition turned round", { kind: "not", of: condition }] as const]),
    ...(other === undefined
      ? []
      : [["another fact read", { ...condition, left: { fact: other.id } }] as const]),
  ]
}

/** Every condition that differs from this one in one place. */
const changedConditions = (condition: Condition, facts: readonly Fact[]): readonly Named<Condition>[] => {
  switch (condition.kind) {
    case "all":
    case "any":
    case "count": {
      const kind = condition.kind === "any" ? "a ground dropped" : "a condition dropped"
      const inside = condition.of.flatMap((part, index) =>
        changedConditions(part, facts).map(
          ([name, changed]) =>
            [
              name,
              { ...condition, of: condition.of.map((one, place) => (place === index ? changed : one)) },
            ] as const,
        ),
      )
      const fewer =
        condition.of.length > 1
          ? condition.of.map(
              (_, index) => [kind, { ...condition, of: without(condition.of, index) }] as const,
            )
          : []
      return [...fewer, ...joinedOtherwise(condition), ...inside]
    }
    case "not":
      return [
        ["a negation lost", condition.of] as const,
        ...changedConditions(condition.of, facts).map(([name, of]) => [name, { ...condition, of }] as const),
      ]
    case "compare":
      return changedComparison(condition, facts)
  }
}

const changedEffects = (rule: Rule, question: Question): readonly Change[] => {
  const { force, then } = rule
  if (force === undefined) return []
  const swapped = { must: "may", may: "must", mustNot: "may" } as const
  const others = question.outcomes.map(({ id }) => id).filter((id) => !then.includes(id))
  return [
    ["the force swapped", { ...rule, force: swapped[force] }],
    ...(then.length > 1
      ? then.map((_, index): Change => ["an outcome dropped", { ...rule, then: without(then, index) }])
      : []),
    ...others.slice(0, 1).map((other): Change => ["another outcome", { ...rule, then: [other] }]),
  ]
}

const changedDates = (rule: Rule): readonly Change[] => [
  ...(typeof rule.from === "string"
    ? [["in force a year late", { ...rule, from: addDays(rule.from, 365) }] satisfies Change]
    : []),
  ...(typeof rule.until === "string"
    ? [["in force a year too long", { ...rule, until: addDays(rule.until, 365) }] satisfies Change]
    : []),
]

const changedException = (rule: Rule, facts: readonly Fact[]): readonly Change[] => {
  const { unless, ...rest } = rule
  if (unless === undefined) return []
  return [
    ["an exception dropped", rest],
    ...changedConditions(unless, facts).map(([kind, changed]): Change => [
      `of the exception, ${kind}`,
      { ...rule, unless: changed },
    ]),
  ]
}

const changesOf = (rule: Rule, question: Question): readonly Change[] => [
  ["the rule deleted", undefined],
  ...changedEffects(rule, question),
  ...rule.overrides.map((_, index): Change => [
    "an override dropped",
    { ...rule, overrides: without(rule.overrides, index) },
  ]),
  ...changedException(rule, question.facts),
  ...changedDates(rule),
  ...changedConditions(rule.when, question.facts).map(([kind, when]): Change => [kind, { ...rule, when }]),
]

/** All single faults of a question's rules, thinned evenly to `most`. */
export const seededFaults = (
  question: Question,
  packs: readonly Pack[],
  most: number,
): readonly SeededFault[] => {
  const faults = packs.flatMap((pack, at) =>
    pack.rules.flatMap((rule) =>
      changesOf(rule, question).map(([kind, changed]): SeededFault => ({
        kind,
        rule: rule.id,
        packs: packs.map((one, place) =>
          place === at
            ? {
                ...one,
                rules: one.rules.flatMap((each) =>
                  each !== rule ? [each] : changed === undefined ? [] : [changed],
                ),
              }
            : one,
        ),
      })),
    ),
  )
  const step = Math.max(1, faults.length / most)
  return Array.from(
    { length: Math.min(most, faults.length) },
    (_, index) => faults[Math.floor(index * step)],
  ).flatMap((one) => (one === undefined ? [] : [one]))
}
