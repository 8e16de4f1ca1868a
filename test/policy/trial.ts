/** Every complete case of a small stack, as the reference answers it under every setting of unset parameters. */
import type { CalendarDate } from "../../src/kernel/index.js"
import type {
  Bindings,
  Fact,
  GivenFacts,
  Parameter,
  ParameterValue,
  Question,
  Scalar,
} from "../../src/policy/index.js"
import { valueOn } from "../../src/policy/bindings.js"
import type { Stack } from "../model/random-pack.js"
import { reference } from "../model/reference.js"
import { domainOf } from "./enumeration.js"

export type Complete = Readonly<Record<string, Scalar>>

export const factsIn = ({ question, packs }: Stack): readonly Fact[] => [
  ...question.facts,
  ...packs.flatMap((part) => part.facts.map(({ fact }) => fact)),
]

export const product = <Value>(
  axes: readonly (readonly [string, readonly Value[]])[],
): readonly Readonly<Record<string, Value>>[] =>
  axes.reduce<readonly Readonly<Record<string, Value>>[]>(
    (sofar, [id, values]) => sofar.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  )

const settings = ({ type }: Parameter): readonly ParameterValue[] => {
  if (type.kind === "period") return []
  if (type.kind !== "list") return domainOf(type)
  return type.options.reduce<readonly (readonly string[])[]>(
    (lists, { value }) => lists.flatMap((list) => [list, [...list, value]]),
    [[]],
  )
}

export const casesOf = (stack: Stack): readonly Complete[] =>
  product(factsIn(stack).map(({ id, type }) => [id, domainOf(type)]))

/** Settings of the parameters that the rules read and that nobody has set on the day. */
export const readingsOf = (stack: Stack, day: CalendarDate): readonly Bindings[] => {
  const layers = [...stack.packs.map(({ bindings }) => bindings), stack.bindings]
  const rules = JSON.stringify(stack.packs.flatMap((part) => part.rules))
  const unset = stack.packs
    .flatMap(({ parameters }) => parameters)
    .filter(
      ({ id }) =>
        rules.includes(`"parameter":${JSON.stringify(id)}`) && valueOn(id, layers, day) === undefined,
    )
  return product(unset.map((parameter) => [parameter.id, settings(parameter)]))
}

export interface Said {
  readonly status: string
  readonly lawful: readonly string[]
}

/** What the law says of one complete case, reading by reading; none where it can't occur. */
export const saidOf = (
  { question, packs, bindings }: Stack,
  readings: readonly Bindings[],
  facts: GivenFacts,
  day: CalendarDate,
): readonly Said[] | undefined => {
  const said = readings.map((reading) => {
    const { status, certain } = reference(question, packs, { ...bindings, ...reading }, facts, day)
    return { status, lawful: certain }
  })
  return said.some(({ status }) => status === "refused") ? undefined : said
}

/** All outcomes of the question, with those that packs add. */
export const outcomesIn = ({ question, packs }: Stack): Question["outcomes"] => [
  ...question.outcomes,
  ...packs.flatMap((part) => part.outcomes.map(({ outcome }) => outcome)),
]
