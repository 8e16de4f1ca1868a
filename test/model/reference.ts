/**
 * What the rule language means, by enumeration, written to be read. It tries every value of every unknown fact and
 * of every unset parameter; it is slow on purpose, gives no reasons, and shares nothing with the engine but types.
 *
 * A choice is spelled as the outcomes it contains, in the order of the question, joined by "+".
 */
import type { CalendarDate, Period } from "../../src/kernel/index.js"
import { addDays } from "../../src/kernel/index.js"
import type {
  Bindings, Comparison, Condition, DatedValue, Fact, GivenFacts, Pack, Parameter, ParameterType, Question, Rule, RuleDate, Scalar, Status,
} from "../../src/policy/index.js"

export interface Verdict {
  readonly status: Status
  readonly certain: readonly string[]
  readonly possible: readonly string[]
}

type Value = Scalar | Period | readonly string[]
type Values = Readonly<Record<string, Value>>

/** One complete case: every fact has a value, every parameter a setting. */
interface Case {
  readonly facts: Values
  readonly settings: Values
  readonly on: CalendarDate
  readonly types: Readonly<Record<string, ParameterType>>
}

type Outcome = Pick<Verdict, "status"> & { readonly lawful: readonly string[] }

export const reference = (asked: Question, packs: readonly Pack[], bindings: Bindings, given: GivenFacts, on: CalendarDate): Verdict => {
  const question = completed(asked, packs)
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => rule.question === question.id)
  const parameters = packs.flatMap((pack) => pack.parameters).filter((parameter) => rules.some((rule) => reads(rule, parameter)))
  const types = Object.fromEntries([...question.facts, ...parameters].map(({ id, type }) => [id, type]))

  const completions = product(question.facts.map((fact) => [fact.id, valuesOf(fact, given)])).filter(
    (facts) => !question.constraints.some(({ impossible }) => holds(impossible, { facts, settings: {}, on, types })),
  )
  const readings = product(parameters.map((parameter) => [parameter.id, settingsOf(parameter, [...packs.map((pack) => pack.bindings), bindings], on)]))
  if (completions.length === 0) return { status: "refused", certain: [], possible: [] }

  const answers = completions.map((facts) => readings.map((settings) => answerOf(question, rules, { facts, settings, on, types })))
  const every = answers.flat()
  const choices = choicesOf(question)
  const certain = choices.filter((choice) => every.every(({ lawful }) => lawful.includes(choice)))
  const possible = choices.filter((choice) => every.some(({ lawful }) => lawful.includes(choice)))

  const [first] = every
  if (first !== undefined && allEqual(every)) return { status: first.status, certain, possible }
  const someFactDecides = answers.some(allEqual)
  return { status: someFactDecides ? "open" : "missingParameter", certain, possible }
}

export interface CaseAnswer extends Outcome {
  /** The facts, spelled. */
  readonly of: string
  /** Constraints that say the case can't occur. */
  readonly impossible: readonly string[]
  readonly speaking: readonly Rule[]
}

/** Every case that can be written, with every setting of what is unset. `without` leaves out a rule, and nothing else. */
export const everyCase = (asked: Question, packs: readonly Pack[], bindings: Bindings, on: CalendarDate, without?: Rule): readonly CaseAnswer[] => {
  const question = completed(asked, packs)
  const written = packs.flatMap((pack) => pack.rules).filter((rule) => rule.question === question.id)
  const parameters = packs.flatMap((pack) => pack.parameters).filter((parameter) => written.some((rule) => reads(rule, parameter)))
  const types = Object.fromEntries([...question.facts, ...parameters].map(({ id, type }) => [id, type]))
  const readings = product(parameters.map((parameter) => [parameter.id, settingsOf(parameter, [...packs.map((pack) => pack.bindings), bindings], on)]))
  const rules = written.filter((rule) => rule !== without)
  return product(question.facts.map((fact) => [fact.id, valuesOf(fact, {})])).flatMap((facts) => {
    const impossible = question.constraints.filter((one) => holds(one.impossible, { facts, settings: {}, on, types }))
    return readings.map((settings): CaseAnswer => {
      const subject = { facts, settings, on, types }
      return { of: JSON.stringify(facts), impossible: impossible.map(({ id }) => id), speaking: speakingIn(rules, subject), ...answerOf(question, rules, subject) }
    })
  })
}

/** The answer of one complete case. */
const answerOf = (question: Question, rules: readonly Rule[], subject: Case): Outcome => {
  const covering = rules.filter((rule) => rule.force !== undefined && applies(rule, subject))
  if (covering.length > 0 && !covering.some((rule) => inForce(rule, subject))) return { status: "notInForce", lawful: [] }

  const speaking = speakingIn(rules, subject)
  const must = speaking.filter(({ force }) => force === "must")
  const may = speaking.filter(({ force }) => force === "may")
  const forbidden = speaking.filter(({ force }) => force === "mustNot").flatMap(({ then }) => then)

  if (question.kind === "each") {
    const required = must.flatMap(({ then }) => then)
    const permitted = [...required, ...may.flatMap(({ then }) => then)].filter((outcome) => !forbidden.includes(outcome))
    const lawful = subsetsOf(question).filter(
      (choice) => required.every((outcome) => choice.includes(outcome)) && choice.every((outcome) => permitted.includes(outcome)),
    )
    return { status: lawful.length === 0 ? "conflict" : "decided", lawful: lawful.map(spelled) }
  }

  const outcomes = question.outcomes.map(({ id }) => id)
  const allowed = [question.otherwise?.outcome, ...may.flatMap(({ then }) => then)]
  const lawful = outcomes
    .filter((outcome) => (must.length > 0 ? must.every(({ then }) => then.includes(outcome)) : allowed.includes(outcome)))
    .filter((outcome) => !forbidden.includes(outcome))
  if (lawful.length > 0) return { status: "decided", lawful }
  const silent = must.length === 0 && may.length === 0 && question.otherwise === undefined
  return { status: silent ? "gap" : "conflict", lawful }
}

/** The rules that apply, are in force, and are overridden by none that speaks. */
const speakingIn = (rules: readonly Rule[], subject: Case): readonly Rule[] => {
  const effective = (rule: Rule): boolean =>
    inForce(rule, subject) && applies(rule, subject) && !rules.some((other) => other.overrides.includes(rule.id) && effective(other))
  return rules.filter(effective)
}

const applies = ({ when, unless }: Rule, subject: Case): boolean =>
  holds(when, subject) && !(unless !== undefined && holds(unless, subject))

const inForce = ({ from, until }: Rule, { on, settings }: Case): boolean => {
  const day = (date: RuleDate) => (typeof date === "string" ? date : settings[date.parameter])
  return (from === undefined || atMost(day(from), on)) && (until === undefined || !atMost(day(until), on))
}

const atMost = (day: Value | undefined, on: CalendarDate): boolean => typeof day === "string" && day <= on

const holds = (condition: Condition, subject: Case): boolean => {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holds(part, subject))
    case "any":
      return condition.of.some((part) => holds(part, subject))
    case "count":
      return condition.of.filter((part) => holds(part, subject)).length >= condition.atLeast
    case "not":
      return !holds(condition.of, subject)
    case "compare":
      return compare(condition, subject)
  }
}

const compare = ({ left, relation, right }: Comparison, { facts, settings, types }: Case): boolean => {
  const value = "fact" in left ? facts[left.fact] : settings[left.parameter]
  const type = types["fact" in left ? left.fact : left.parameter]
  const listed = "parameter" in right ? [settings[right.parameter]].flat() : right
  const order = (item: Value | undefined) => (type?.kind === "oneOf" ? type.options.findIndex((option) => option.value === item) : item)
  const [a, b] = [order(value), order(listed[0])]
  if (relation === "is") return listed.some((item) => item === value)
  if (a === undefined || b === undefined) throw new Error("a comparison reads a value that the case lacks")
  return { atLeast: a >= b, atMost: a <= b, above: a > b, below: a < b }[relation]
}

/** Every way to pick one value for each name. */
const product = (choices: readonly (readonly [string, readonly Value[]])[]): readonly Values[] =>
  choices.reduce<readonly Values[]>(
    (picked, [name, values]) => picked.flatMap((sofar) => values.map((value) => ({ ...sofar, [name]: value }))),
    [{}],
  )

const valuesOf = (fact: Fact, given: GivenFacts): readonly Value[] => {
  const known = given[fact.id]
  return known === undefined ? domainOf(fact.type) : [known]
}

const settingsOf = (parameter: Parameter, bindings: readonly Bindings[], on: CalendarDate): readonly Value[] => {
  const set = bindings.flatMap((part) => inForceOn(part[parameter.id], on))
  return set.length > 0 ? set.slice(-1) : domainOf(parameter.type)
}

const inForceOn = (bound: Bindings[string] | undefined, on: CalendarDate): readonly Value[] => {
  if (bound === undefined) return []
  if (typeof bound !== "object" || "unit" in bound) return [bound]
  const items: readonly (string | DatedValue)[] = bound
  const dated = items.filter((item) => typeof item === "object")
  if (dated.length === 0) return [items.filter((item) => typeof item === "string")]
  return dated
    .filter(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until))
    .map(({ value }) => value)
}

const domainOf = (type: ParameterType): readonly Value[] => {
  switch (type.kind) {
    case "boolean":
      return [false, true]
    case "oneOf":
      return type.options.map(({ value }) => value)
    case "number":
      return Array.from({ length: Math.round((type.max - type.min) / type.step) + 1 }, (_, index) => type.min + index * type.step)
    case "date":
      return daysFrom(type.first, type.last)
    case "list":
      return type.options.reduce<readonly (readonly string[])[]>((lists, { value }) => lists.flatMap((list) => [list, [...list, value]]), [[]])
    case "period":
      throw new Error("conditions never read periods")
  }
}

const daysFrom = (first: CalendarDate, last: CalendarDate): readonly CalendarDate[] =>
  first > last ? [] : [first, ...daysFrom(addDays(first, 1), last)]

const completed = (asked: Question, packs: readonly Pack[]): Question => {
  const added = <Item extends { readonly question: string }>(list: readonly Item[]) => list.filter(({ question }) => question === asked.id)
  return {
    ...asked,
    facts: [...asked.facts, ...packs.flatMap((pack) => added(pack.facts).map(({ fact }) => fact))],
    constraints: [...asked.constraints, ...packs.flatMap((pack) => added(pack.constraints).map(({ constraint }) => constraint))],
    outcomes: [...asked.outcomes, ...packs.flatMap((pack) => added(pack.outcomes).map(({ outcome }) => outcome))],
  }
}

const reads = (rule: Rule, { id }: Parameter): boolean =>
  JSON.stringify([rule.when, rule.unless, rule.from, rule.until]).includes(`"parameter":${JSON.stringify(id)}`)

const subsetsOf = ({ outcomes }: Question): readonly (readonly string[])[] =>
  outcomes.reduce<readonly (readonly string[])[]>((sets, { id }) => sets.flatMap((set) => [set, [...set, id]]), [[]])

const spelled = (choice: readonly string[]): string => choice.join("+")

const choicesOf = (question: Question): readonly string[] =>
  question.kind === "each" ? subsetsOf(question).map(spelled) : question.outcomes.map(({ id }) => id)

const allEqual = (answers: readonly Outcome[]): boolean =>
  answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))
