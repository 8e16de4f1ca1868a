/**
 * Random questions with the packs that answer them: facts of all four types, constraints, overrides in chains, dated
 * rules, parameters of every type that a condition reads, unset or bound, both kinds of question, one or two tiers.
 * Domains are small, so that the reference can try every value.
 */
import { addDays, on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  all,
  any,
  atLeast,
  booleanFact,
  chooseOne,
  dateFact,
  each,
  not,
  numberFact,
  oneOfFact,
  outcome,
  pack,
  parameter,
  type Bindings,
  type Condition,
  type Constraint,
  type Fact,
  type Force,
  type GivenFacts,
  type Operand,
  type Outcome,
  type Pack,
  type Parameter,
  type ParameterValue,
  type Question,
  type Relation,
  type Rule,
  type RuleDate,
  type Scalar,
} from "../../src/policy/index.js"
import type { RandomSource } from "./random-source.js"
import { clause } from "./vectors.js"

export interface Stack {
  readonly question: Question
  readonly packs: readonly [Pack, ...Pack[]]
  readonly bindings: Bindings
}

const firstDay = on("2026-03-01")
const day = (index: number): CalendarDate => addDays(firstDay, index)
const named = (id: string) => text(`${id}（示例）`, id)
const options = { none: named("none"), some: named("some"), all: named("all") }
const values = ["none", "some", "all"] as const
const optionList = values.map((value) => ({ value, label: options[value] }))

const randomFact = (random: RandomSource, id: string): Fact => {
  switch (random.below(5)) {
    case 0:
      return oneOfFact(id, { label: named(id), options, ordered: random.chance(0.6) })
    case 1:
      return numberFact(id, {
        label: named(id),
        min: 0.5,
        max: 2,
        step: 0.5,
        unit: named("hours"),
        move: "up",
      })
    case 2:
      return dateFact(id, { label: named(id), first: day(0), last: day(3) })
    default:
      return booleanFact(id, { label: named(id), sensitivity: "open", citation: clause })
  }
}

const about = (id: string) => ({ label: named(id), issuedBy: named("issuer"), citation: clause })

/** Parameters that the facts can be compared with, a reading, and a date on which a rule may begin or end. */
const randomParameters = (random: RandomSource, facts: readonly Fact[]): readonly Parameter[] => {
  const comparable = facts.flatMap((fact): readonly Parameter[] => {
    const id = `${fact.id}.bound`
    if (fact.type.kind === "boolean") return []
    if (fact.type.kind === "number") return [parameter(id, { ...fact.type, min: 0, max: 2.5 }, about(id))]
    if (fact.type.kind === "date") return [parameter(id, fact.type, about(id))]
    const list = parameter(`${fact.id}.list`, { kind: "list", options: optionList }, about(id))
    return fact.type.ordered ? [parameter(id, fact.type, about(id)), list] : [list]
  })
  const reading = parameter("reading", { kind: "boolean" }, { ...about("reading"), setBy: "pack" })
  const begins = parameter("begins", { kind: "date", first: day(-2), last: day(6) }, about("begins"))
  return [...random.some(comparable, 0.5), ...random.some([reading, begins], 0.5)]
}

const orders = ["atLeast", "atMost", "above", "below"] as const

const scalarOf = (random: RandomSource, { type }: Fact): Scalar => {
  switch (type.kind) {
    case "boolean":
      return random.chance(0.5)
    case "oneOf":
      return random.pick(values)
    case "number":
      return 0.5 + 0.5 * random.below(4)
    case "date":
      return day(random.below(4))
  }
}

const atom = (
  random: RandomSource,
  facts: readonly [Fact, ...Fact[]],
  parameters: readonly Parameter[],
): Condition => {
  const compare = (
    left: Operand,
    relation: Relation,
    right: readonly Scalar[] | { readonly parameter: string },
  ): Condition => ({
    kind: "compare",
    left,
    relation,
    right,
  })
  const reading = parameters.find(({ id }) => id === "reading")
  if (reading !== undefined && random.chance(0.2)) return compare({ parameter: reading.id }, "is", [true])
  const fact = random.pick(facts)
  const left = { fact: fact.id }
  if (fact.type.kind === "boolean") return compare(left, "is", [true])
  const bound = parameters.find(({ id }) => id === `${fact.id}.bound`)
  const list = parameters.find(({ id }) => id === `${fact.id}.list`)
  if (list !== undefined && random.chance(0.4)) return compare(left, "is", { parameter: list.id })
  const ordered = fact.type.kind !== "oneOf" || fact.type.ordered
  if (!ordered || random.chance(0.3)) {
    const several = random.chance(0.3)
      ? [scalarOf(random, fact), scalarOf(random, fact)]
      : [scalarOf(random, fact)]
    return compare(left, "is", [...new Set(several)])
  }
  const right = bound !== undefined && random.chance(0.6) ? { parameter: bound.id } : [scalarOf(random, fact)]
  return compare(left, random.pick(orders), right)
}

export const randomCondition = (
  random: RandomSource,
  facts: readonly [Fact, ...Fact[]],
  parameters: readonly Parameter[],
  depth = 2,
): Condition => {
  const parts = (least: number) =>
    random.list(least + random.below(2), () => randomCondition(random, facts, parameters, depth - 1))
  if (depth === 0 || random.chance(0.35)) return atom(random, facts, parameters)
  switch (random.below(8)) {
    case 0:
    case 1:
      return not(randomCondition(random, facts, parameters, depth - 1))
    case 2:
      return atLeast(random.below(4), ...parts(2))
    case 3:
      return random.chance(0.5) ? all() : any()
    case 4:
    case 5:
      return any(...parts(1))
    default:
      return all(...parts(1))
  }
}

const randomDate = (random: RandomSource, parameters: readonly Parameter[]): RuleDate => {
  const begins = parameters.find(({ id }) => id === "begins")
  return begins !== undefined && random.chance(0.5) ? { parameter: begins.id } : day(random.below(5))
}

/** When a rule is in force. One that ends before it begins is no rule, and refused as such. */
const randomTerm = (random: RandomSource, parameters: readonly Parameter[]): Pick<Rule, "from" | "until"> => {
  const from = random.chance(0.2) ? { from: randomDate(random, parameters) } : {}
  const until = random.chance(0.15) ? { until: randomDate(random, parameters) } : {}
  const known = typeof from.from === "string" && typeof until.until === "string"
  return known && from.from >= until.until ? from : { ...from, ...until }
}

interface Parts {
  readonly question: Question
  readonly facts: readonly [Fact, ...Fact[]]
  readonly parameters: readonly Parameter[]
  readonly outcomes: readonly [string, ...string[]]
}

type Forces = readonly [Force | undefined, ...(Force | undefined)[]]

const anyForce: Forces = ["may", "may", "may", "must", "must", "mustNot", "mustNot", undefined]

/** Rules that override only rules before them in the list; the list is then turned over half of the time. */
const randomRules = (
  random: RandomSource,
  name: string,
  parts: Parts,
  forces: Forces,
  above: readonly Rule[] = [],
): readonly Rule[] => {
  const rules: Rule[] = []
  const count = 2 + random.below(5)
  for (let index = 0; index < count; index += 1) {
    const targets = [...above, ...rules].map(({ id }) => id)
    const force = targets.length === 0 ? "may" : random.pick(forces)
    const [target = "", ...others] = random.some(targets, 0.5).toReversed()
    const overrides =
      target !== "" && (force === undefined || random.chance(0.25)) ? [target, ...others.slice(0, 1)] : []
    if (force === undefined && overrides.length === 0) continue
    rules.push({
      id: `${name}.${String(index)}`,
      question: parts.question.id,
      when: randomCondition(random, parts.facts, parts.parameters),
      ...(random.chance(0.2) ? { unless: randomCondition(random, parts.facts, parts.parameters, 1) } : {}),
      ...(force === undefined ? {} : { force }),
      then: force === undefined ? [] : oneOrTwo(random, parts.outcomes),
      overrides,
      citations: [clause],
      ...(random.chance(0.2) ? { note: named("note") } : {}),
      ...randomTerm(random, parts.parameters),
    })
  }
  return random.chance(0.5) ? rules : rules.toReversed()
}

const oneOrTwo = (random: RandomSource, outcomes: readonly [string, ...string[]]): readonly string[] => {
  const first = random.pick(outcomes)
  return random.chance(0.4) ? [...new Set([first, random.pick(outcomes)])] : [first]
}

const randomConstraints = (random: RandomSource, facts: readonly [Fact, ...Fact[]]): readonly Constraint[] =>
  random.list(random.below(3), (index) => ({
    id: `constraint.${String(index)}`,
    impossible: all(atom(random, facts, []), randomCondition(random, facts, [], 1)),
    because: named("impossible"),
  }))

const randomBinding = (random: RandomSource, { type }: Parameter): ParameterValue => {
  switch (type.kind) {
    case "boolean":
      return random.chance(0.5)
    case "oneOf":
      return random.pick(values)
    case "number":
      return type.min + type.step * random.below(Math.round((type.max - type.min) / type.step) + 1)
    case "date":
      return type.first === day(0) ? day(random.below(4)) : day(random.below(6) - 1)
    case "list":
      return random.some(values, 0.5)
    case "period":
      return { amount: 3, unit: "month" }
  }
}

/** Some parameters bound at every date, some for a part of time, some not at all. */
const randomBindings = (random: RandomSource, parameters: readonly Parameter[]): Bindings =>
  Object.fromEntries(
    random.some(parameters, 0.6).map((item): [string, Bindings[string]] => {
      if (random.chance(0.7)) return [item.id, randomBinding(random, item)]
      const turn = day(random.below(4))
      const before = { value: randomBinding(random, item), until: turn }
      return [
        item.id,
        random.chance(0.5) ? [before] : [before, { value: randomBinding(random, item), from: turn }],
      ]
    }),
  )

const letters = ["x", "y", "z", "w"] as const

/** A question and one or two packs. Not every stack of two is lawful: a lower pack may say more than it is free to. */
export const randomStack = (random: RandomSource): Stack => {
  const facts: readonly [Fact, ...Fact[]] = [
    booleanFact("f0", { label: named("f0") }),
    ...random.list(1 + random.below(4), (index) => randomFact(random, `f${String(index + 1)}`)),
  ]
  const kind = random.pick(["chooseOne", "each"])
  const ids = letters.slice(0, 2 + random.below(kind === "each" ? 2 : 3))
  const added: readonly Outcome[] = kind === "each" && random.chance(0.3) ? [outcome("v", named("v"))] : []
  const outcomes = Object.fromEntries(ids.map((id) => [id, named(id)]))
  const asked = { ask: named("ask"), constraints: randomConstraints(random, facts) }
  const late = random.chance(0.3) ? facts.slice(-1) : []
  const early = facts.slice(0, facts.length - late.length)
  const question: Question =
    kind === "each"
      ? each("question", {
          ...asked,
          constraints: late.length === 0 ? asked.constraints : [],
          facts: early,
          outcomes,
        })
      : chooseOne("question", {
          ...asked,
          constraints: late.length === 0 ? asked.constraints : [],
          facts: early,
          outcomes,
          ...(random.chance(0.8)
            ? { otherwise: { outcome: random.pick(["x", "y"]), citations: [clause] } }
            : {}),
        })
  const parameters = randomParameters(random, facts)
  const parts: Parts = {
    question,
    facts,
    parameters,
    outcomes: ["x", ...ids.slice(1), ...added.map(({ id }) => id)],
  }

  const tiersTaken = random.pick(["one", "narrowing", "delegated"])
  const higher = randomRules(random, "national", parts, anyForce)
  const lower: readonly Rule[] =
    tiersTaken === "one"
      ? []
      : tiersTaken === "narrowing"
        ? randomRules(random, "district", parts, ["mustNot", "mustNot", "mustNot", "may"]).filter(
            ({ overrides }) => overrides.length === 0,
          )
        : randomRules(random, "district", parts, anyForce, higher)
  const bound = randomBindings(random, parameters)
  const byPack = Object.fromEntries(random.some(Object.entries(bound), 0.3))
  const described = { version: "1", citation: clause, jurisdiction: named("place") }
  const national: Pack = {
    ...pack({
      ...described,
      id: "national",
      title: named("national"),
      tier: "national",
      parameters,
      bindings: byPack,
      ruleSets: [],
      constraints:
        late.length === 0
          ? []
          : asked.constraints.map((constraint) => ({ question: question.id, constraint })),
      delegations:
        tiersTaken === "delegated"
          ? [
              {
                id: "free",
                question: question.id,
                when: all(),
                outcomes: parts.outcomes,
                citation: clause,
                from: on("2020-01-01"),
              },
            ]
          : [],
    }),
    facts: late.map((fact) => ({ question: question.id, fact })),
    outcomes: added.map((item) => ({ question: question.id, outcome: item })),
    rules: higher,
  }
  const district: Pack = {
    ...pack({
      ...described,
      id: "district",
      title: named("district"),
      tier: "district",
      extends: ["national"],
      ruleSets: [],
    }),
    rules: lower,
  }
  return {
    question,
    packs: lower.length === 0 ? [national] : [national, district],
    bindings: Object.fromEntries(Object.entries(bound).filter(([id]) => !(id in byPack))),
  }
}

/** A day, and values for most facts of the stack; the others are unknown. */
export const randomGiven = (
  random: RandomSource,
  { question, packs }: Stack,
): { readonly given: GivenFacts; readonly on: CalendarDate } => {
  const facts = [...question.facts, ...packs.flatMap((part) => part.facts.map(({ fact }) => fact))]
  const known = random.pick([0.4, 0.6, 0.8, 1])
  return {
    given: Object.fromEntries(random.some(facts, known).map((fact) => [fact.id, scalarOf(random, fact)])),
    on: day(random.below(5)),
  }
}
