/**
 * A random stack and a later version of it: a rule gone, its force, outcomes, condition, overrides or days changed,
 * a wider domain, a new fact or outcome, other values of parameters. Many changes change no answer.
 */
import { addDays, on } from "../../src/kernel/index.js"
import { booleanFact, not, type Fact, type Pack, type Rule } from "../../src/policy/index.js"
import type { Stack } from "./random-pack.js"
import type { RandomSource } from "./random-source.js"
import { clause } from "./vectors.js"

const forces = ["may", "must", "mustNot"] as const

const changedRule = (random: RandomSource, rule: Rule, ids: readonly string[]): readonly Rule[] => {
  if (rule.force === undefined) return random.chance(0.5) ? [] : [{ ...rule, when: not(rule.when) }]
  switch (random.below(6)) {
    case 0:
      return []
    case 1:
      return [{ ...rule, force: random.pick(forces) }]
    case 2:
      return [{ ...rule, then: [ids[random.below(ids.length)] ?? "x"] }]
    case 3:
      return [{ ...rule, when: not(rule.when) }]
    case 4:
      return [{ ...rule, overrides: [] }]
    default: {
      const { until: _, ...lasting } = rule
      return [{ ...lasting, from: addDays(on("2026-03-01"), random.below(5)) }]
    }
  }
}

const wider = (random: RandomSource, fact: Fact): Fact => {
  const { type } = fact
  if (type.kind === "number") return { ...fact, type: { ...type, max: type.max + type.step } }
  if (type.kind === "date") return { ...fact, type: { ...type, last: addDays(type.last, 1) } }
  if (type.kind !== "oneOf") return fact
  const options = [...type.options]
  options.splice(random.below(options.length + 1), 0, { value: "new", label: { zh: "新", en: "new" } })
  return { ...fact, type: { ...type, options } }
}

/** A later version of the stack. */
export const changedStack = (random: RandomSource, stack: Stack): Stack => {
  const ids = stack.question.outcomes.map(({ id }) => id)
  const all = stack.packs.flatMap(({ rules }) => rules)
  const victim = all[random.below(all.length)]
  let { question } = stack
  let changed = stack.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.flatMap((rule) =>
      rule === victim && random.chance(0.8) ? changedRule(random, rule, ids) : [rule],
    ),
  }))
  const there = new Set(changed.flatMap(({ rules }) => rules.map(({ id }) => id)))
  changed = changed.map((pack) => ({
    ...pack,
    rules: pack.rules
      .map((rule) => ({ ...rule, overrides: rule.overrides.filter((id) => there.has(id)) }))
      .filter(({ force, overrides }) => force !== undefined || overrides.length > 0),
  }))
  if (random.chance(0.25)) {
    const place = random.below(question.facts.length)
    question = {
      ...question,
      facts: question.facts.map((fact, index) => (index === place ? wider(random, fact) : fact)),
    }
  }
  if (random.chance(0.25)) {
    const fact = booleanFact("added", { label: { zh: "新增", en: "added" } })
    const added: Rule = {
      id: "national.added",
      question: question.id,
      when: { kind: "compare", left: { fact: fact.id }, relation: "is", right: [true] },
      force: random.pick(forces),
      then: ["x"],
      overrides: [],
      citations: [clause],
    }
    question = { ...question, facts: [...question.facts, fact] }
    changed = changed.map((pack, index) => (index === 0 ? { ...pack, rules: [...pack.rules, added] } : pack))
  }
  const bindings = random.chance(0.3)
    ? Object.fromEntries(random.some(Object.entries(stack.bindings), 0.5))
    : stack.bindings
  const [first, ...rest] = changed
  const packs: readonly [Pack, ...Pack[]] = first === undefined ? stack.packs : [first, ...rest]
  return { question, packs, bindings }
}
