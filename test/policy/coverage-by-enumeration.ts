/**
 * Which goals a case reaches, by trying every value of every parameter that isn't set, and turning one comparison at a
 * time. Two-valued, slow, and sharing nothing with the diagrams but the list of goals.
 */
import type { CalendarDate } from "../../src/kernel/index.js"
import type { Comparison, Condition, GivenFacts, Rule, Rulebook, Scalar } from "../../src/policy/index.js"
import type { Goal } from "../../src/policy/coverage/index.js"
import { domainOf } from "./enumeration.js"

type Value = Scalar | readonly string[]
type Settings = Readonly<Record<string, Value>>

export interface World {
  readonly law: Rulebook
  readonly rules: readonly Rule[]
  readonly facts: GivenFacts
  readonly settings: Settings
  readonly on: CalendarDate
}

/** Every setting of the parameters on a day: one value where it is set, all of them where it isn't. */
export const settingsOn = (law: Rulebook, read: ReadonlySet<string>, on: CalendarDate): readonly Settings[] =>
  law.packs
    .flatMap(({ parameters }) => parameters)
    .filter(({ id }) => read.has(id))
    .reduce<readonly Settings[]>(
      (made, parameter) => {
        const found = law.value(parameter, on)
        const known = found._tag === "Success" ? [found.success as Value] : undefined
        const { type } = parameter
        const all: readonly Value[] =
          type.kind === "period"
            ? []
            : type.kind === "list"
              ? type.options.reduce<readonly (readonly string[])[]>(
                  (lists, { value }) => lists.flatMap((list) => [list, [...list, value]]),
                  [[]],
                )
              : domainOf(type)
        return made.flatMap((settings) =>
          (known ?? all).map((value) => ({ ...settings, [parameter.id]: value })),
        )
      },
      [{}],
    )

export const keyOf = ({ left, relation, right }: Comparison): string =>
  JSON.stringify([left, relation, right])

const compared = ({ left, relation, right }: Comparison, { facts, settings, law }: World): boolean => {
  const value = "fact" in left ? facts[left.fact] : settings[left.parameter]
  const listed = "parameter" in right ? [settings[right.parameter]].flat() : right
  if (relation === "is") return listed.some((one) => one === value)
  const type =
    "fact" in left
      ? law.questions.flatMap((question) => question.facts).find(({ id }) => id === left.fact)?.type
      : undefined
  const rank = (one: Value | undefined) =>
    type?.kind === "oneOf" ? type.options.findIndex((option) => option.value === one) : (one ?? 0)
  const [a, b] = [rank(value), rank(listed[0])]
  return { atLeast: a >= b, atMost: a <= b, above: a > b, below: a < b }[relation]
}

export const holds = (
  condition: Condition,
  world: World,
  turned?: { readonly key: string; readonly to: boolean },
): boolean => {
  switch (condition.kind) {
    case "compare":
      return turned?.key === keyOf(condition) ? turned.to : compared(condition, world)
    case "not":
      return !holds(condition.of, world, turned)
    case "all":
      return condition.of.every((part) => holds(part, world, turned))
    case "any":
      return condition.of.some((part) => holds(part, world, turned))
    case "count":
      return condition.of.filter((part) => holds(part, world, turned)).length >= condition.atLeast
  }
}

export const whole = ({ when, unless }: Rule): Condition =>
  unless === undefined ? when : { kind: "all", of: [when, { kind: "not", of: unless }] }

const inForce = ({ from, until }: Rule, { settings, on }: World): boolean => {
  const day = (date: string | { readonly parameter: string }): string =>
    typeof date === "string" ? date : String(settings[date.parameter])
  return (from === undefined || day(from) <= on) && (until === undefined || on < day(until))
}

const isEffective = (rule: Rule, world: World): boolean =>
  inForce(rule, world) &&
  holds(whole(rule), world) &&
  !world.rules.some((other) => other.overrides.includes(rule.id) && isEffective(other, world))

/** Status and lawful outcomes of a complete case, as one text. */
export const verdict = (
  world: World,
): { readonly status: string; readonly lawful: readonly string[]; readonly must: readonly string[] } => {
  const [question] = world.law.questions
  if (question === undefined) return { status: "none", lawful: [], must: [] }
  const none = { lawful: [], must: [] }
  const covering = world.rules.filter((rule) => rule.force !== undefined && holds(whole(rule), world))
  if (covering.length > 0 && !covering.some((rule) => inForce(rule, world)))
    return { status: "notInForce", ...none }
  const speaking = world.rules.filter((rule) => isEffective(rule, world))
  const naming = (force: Rule["force"]) =>
    speaking.filter((rule) => rule.force === force).flatMap(({ then }) => then)
  const [must, may, forbidden] = [naming("must"), naming("may"), naming("mustNot")]
  const ids = question.outcomes.map(({ id }) => id)
  if (question.kind === "each") {
    if (must.some((outcome) => forbidden.includes(outcome))) return { status: "conflict", ...none }
    const lawful = ids.filter((id) => (must.includes(id) || may.includes(id)) && !forbidden.includes(id))
    return { status: "decided", lawful, must: ids.filter((id) => must.includes(id)) }
  }
  const musts = speaking.filter(({ force }) => force === "must")
  const lawful = ids
    .filter((id) =>
      musts.length > 0
        ? musts.every(({ then }) => then.includes(id))
        : id === question.otherwise?.outcome || may.includes(id),
    )
    .filter((id) => !forbidden.includes(id))
  if (lawful.length > 0) return { status: "decided", lawful, must: [] }
  const silent = musts.length === 0 && may.length === 0 && question.otherwise === undefined
  return { status: silent ? "gap" : "conflict", ...none }
}

/** Whether the goal is reached in a complete case; versions aside. */
export const reaches = (goal: Exclude<Goal, { kind: "version" }>, world: World): boolean => {
  if (goal.kind === "outcome") return verdict(world).lawful.includes(goal.outcome)
  const rule = world.rules.find(({ id }) => id === goal.rule)
  if (rule === undefined) return false
  if (goal.kind === "rule") return isEffective(rule, world)
  const key = keyOf(goal.comparison)
  const turned = (to: boolean) => holds(whole(rule), world, { key, to })
  const { left } = goal.comparison
  return (
    inForce(rule, world) &&
    compared(goal.comparison, world) === goal.side &&
    turned(true) !== turned(false) &&
    (goal.kind === "decides" || ("fact" in left && world.facts[left.fact] === goal.value))
  )
}

export const isAdmissible = (world: World): boolean =>
  world.law.questions.every(({ constraints }) =>
    constraints.every(({ impossible }) => !holds(impossible, world)),
  )
