/**
 * Faults put into the shipped rules on purpose, the same at every run: what a slip of the pen, a misread clause or a bad
 * edit would do. Each is one change of one rule.
 */
import { addDays } from "../../src/kernel/index.js"
import type { Condition, Pack, Question, Rule } from "../../src/policy/index.js"

export interface SeededFault {
  readonly kind: string
  readonly rule: string
  readonly packs: readonly Pack[]
}

type Change = readonly [kind: string, changed: Rule | undefined]

const without = <Item>(items: readonly Item[], index: number): readonly Item[] =>
  items.filter((_, place) => place !== index)

/** Every condition that differs from this one in one place. */
const changedConditions = (condition: Condition): readonly (readonly [string, Condition])[] => {
  switch (condition.kind) {
    case "all":
    case "any":
    case "count": {
      const kind = condition.kind === "any" ? "a ground dropped" : "a condition dropped"
      const inside = condition.of.flatMap((part, index) =>
        changedConditions(part).map(
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
      return [...fewer, ...inside]
    }
    case "not":
      return [
        ["a negation lost", condition.of] as const,
        ...changedConditions(condition.of).map(([name, of]) => [name, { ...condition, of }] as const),
      ]
    case "compare": {
      const { relation, right } = condition
      const strict = { atLeast: "above", atMost: "below", above: "atLeast", below: "atMost" } as const
      if (relation !== "is") return [["a range that overlaps", { ...condition, relation: strict[relation] }]]
      if ("parameter" in right) return []
      return right.length > 1
        ? right.map(
            (_, index) => ["a value dropped", { ...condition, right: without(right, index) }] as const,
          )
        : [["a condition turned round", { kind: "not", of: condition }]]
    }
  }
}

const changesOf = (rule: Rule, question: Question): readonly Change[] => {
  const others = question.outcomes.map(({ id }) => id).filter((id) => !rule.then.includes(id))
  const { unless, from, ...rest } = rule
  const swapped = { must: "may", may: "must", mustNot: "may" } as const
  return [
    ["the rule deleted", undefined],
    ...(rule.force === undefined
      ? []
      : ([["the force swapped", { ...rule, force: swapped[rule.force] }]] satisfies readonly Change[])),
    ...(rule.then.length > 1
      ? rule.then.map((_, index): Change => [
          "an outcome dropped",
          { ...rule, then: without(rule.then, index) },
        ])
      : []),
    ...(rule.force === undefined
      ? []
      : others.slice(0, 1).map((other): Change => ["another outcome", { ...rule, then: [other] }])),
    ...rule.overrides.map((_, index): Change => [
      "an override dropped",
      { ...rule, overrides: without(rule.overrides, index) },
    ]),
    ...(unless === undefined
      ? []
      : ([
          ["an exception dropped", { ...rest, ...(from === undefined ? {} : { from }) }],
        ] satisfies readonly Change[])),
    ...(typeof from === "string"
      ? ([["in force a year late", { ...rule, from: addDays(from, 365) }]] satisfies readonly Change[])
      : []),
    ...changedConditions(rule.when).map(([kind, when]): Change => [kind, { ...rule, when }]),
  ]
}

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
