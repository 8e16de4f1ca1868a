/**
 * What every emitted language is tested on: the shipped questions on every combination that their rules tell apart (or,
 * past 100,000, on either side of everything that turns an answer, and random cases beside), and random packs.
 */
import * as Result from "effect/Result"
import { addDays, on, type CalendarDate } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import { caseOf, conformanceOf, type ConformanceCase } from "../../src/policy/emit/conformance.js"
import { planOf } from "../../src/policy/emit/plan.js"
import {
  rulebook,
  type Bindings,
  type Parameter,
  type Question,
  type Rulebook,
  type Scalar,
} from "../../src/policy/index.js"
import { figures } from "../law/record-figures.js"
import { randomStack } from "../model/random-pack.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import { domainOf } from "../policy/enumeration.js"

export interface Job {
  readonly name: string
  readonly law: Rulebook
  readonly question: Question
  readonly on: CalendarDate
  readonly cases: readonly ConformanceCase[]
  readonly complete: boolean
}

export const seed = Number(process.env["CHENGXIN_SEED"] ?? 20261125)

const randomFacts = (random: RandomSource, facts: Question["facts"]): Readonly<Record<string, Scalar>> =>
  Object.fromEntries(
    facts.map(({ id, type }) => {
      const values =
        type.kind === "number" && (type.max - type.min) / type.step > 100
          ? [
              type.min,
              type.max,
              type.min + type.step * random.below(Math.round((type.max - type.min) / type.step)),
            ]
          : domainOf(type)
      return [id, values[random.below(values.length)] ?? false]
    }),
  )

/** Cases for a plan's facts at random, answered by the engine. */
const randomCases = (
  random: RandomSource,
  law: Rulebook,
  question: Question,
  day: CalendarDate,
  count: number,
) => {
  const plan = Result.getOrThrow(planOf(law, question.id, day))
  return random.list(count, () => caseOf(law, plan, day, randomFacts(random, plan.facts)))
}

/** The days on which the two dated versions of the national repair rules differ, and one under both. */
export const days = [on("2025-12-01"), on("2026-05-06")] as const

export const shippedLaw = (bindings: Bindings = figures): Rulebook =>
  Result.getOrThrow(rulebook({ questions, packs: [national, district], bindings }))

export const shippedJobs = (): readonly Job[] => {
  const random = randomSource(seed)
  const law = shippedLaw()
  return days.flatMap((day) =>
    law.questions.map((question): Job => {
      const { cases, complete } = Result.getOrThrow(conformanceOf(law, question, day))
      const more = complete ? [] : randomCases(random, law, question, day, 5_000)
      return { name: `${question.id} ${day}`, law, question, on: day, cases: [...cases, ...more], complete }
    }),
  )
}

const anyValue = (random: RandomSource, { type }: Parameter) => {
  if (type.kind === "list")
    return random.some(
      type.options.map(({ value }) => value),
      0.5,
    )
  if (type.kind === "period") return { amount: 3, unit: "month" } as const
  const values = domainOf(type)
  return values[random.below(values.length)] ?? false
}

/** Random packs with every parameter bound, each with its share of the cases. */
export const randomJobs = (packs: number, cases: number): readonly Job[] => {
  const random = randomSource(seed)
  const jobs: Job[] = []
  while (jobs.length < packs) {
    const stack = randomStack(random)
    const unbound = stack.packs.flatMap(({ parameters }) => parameters)
    const bindings: Bindings = Object.fromEntries(unbound.map((one) => [one.id, anyValue(random, one)]))
    const made = rulebook({
      questions: [stack.question],
      packs: stack.packs.map((pack) => ({ ...pack, bindings: {} })),
      bindings,
    })
    if (Result.isFailure(made)) continue
    const day = addDays(on("2026-03-01"), random.below(5))
    const [question] = made.success.questions
    if (question === undefined) continue
    jobs.push({
      name: `random ${String(jobs.length + 1)}`,
      law: made.success,
      question,
      on: day,
      cases: randomCases(random, made.success, question, day, cases / packs),
      complete: false,
    })
  }
  return jobs
}

/** An answer in one line, so that programs of every language can be compared by text. */
export const inShort = ({ status, lawful, must, rules }: Omit<ConformanceCase, "facts">): string =>
  status === "refused" ? status : [status, lawful.join(" "), must.join(" "), rules.join(" ")].join("|")

export const count = (jobs: readonly Job[]): string =>
  `${String(jobs.length)} programs, ${String(jobs.reduce((sum, { cases }) => sum + cases.length, 0))} cases`
