import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { emitDmn, type DmnModel } from "../../src/policy/dmn/index.js"
import { conformanceOf, type ConformanceCase } from "../../src/policy/emit/conformance.js"
import { randomSource } from "../model/random-source.js"
import { days, randomJobs, seed, shippedLaw, type Job } from "../emit/jobs.js"
import { feelinEngine, hbtEngine, type DmnEngine, type Value } from "./engines.js"

/** What the decisions must answer, by the engine's answer. */
const expected = (
  { outcomes, status }: DmnModel,
  { question }: Job,
  answer: ConformanceCase,
): Readonly<Record<string, Value>> => ({
  [status]: answer.status,
  ...Object.fromEntries(
    outcomes.map(({ outcome, decision }) => {
      if (answer.status !== "decided") return [decision, null]
      if (answer.must.includes(outcome)) return [decision, "must"]
      const word = question.kind === "each" ? "may" : "lawful"
      return [decision, answer.lawful.includes(outcome) ? word : "not"]
    }),
  ),
})

const variables = ({ inputs }: DmnModel, facts: ConformanceCase["facts"]): Readonly<Record<string, Value>> =>
  Object.fromEntries(inputs.map(({ fact, name }) => [name, facts[fact] ?? null]))

const datesOf = ({ inputs }: DmnModel, { law, question }: Job): readonly string[] => {
  const { facts } = law.completed(question)
  return inputs
    .filter(({ fact }) => facts.find(({ id }) => id === fact)?.type.kind === "date")
    .map(({ name }) => name)
}

const modelOf = ({ law, question, on }: Job): DmnModel => Result.getOrThrow(emitDmn(law, question, on))

const runAll = (engine: DmnEngine, model: DmnModel, job: Job, cases: readonly ConformanceCase[]): void => {
  const asked = [model.status, ...model.outcomes.map(({ decision }) => decision)]
  for (const one of cases) {
    const answered = engine.run(variables(model, one.facts), datesOf(model, job), asked)
    expect({ job: job.name, facts: one.facts, ...answered }).toEqual({
      job: job.name,
      facts: one.facts,
      ...expected(model, job, one),
    })
  }
}

/** Where the standard says null, an engine may also stop with an error of its own. */
const runOrRefuse = (...[engine, ...asked]: readonly [DmnEngine, ...Parameters<DmnEngine["run"]>]) => {
  try {
    return engine.run(...asked)
  } catch (thrown) {
    expect(String(thrown)).toMatch(/null .* operation invalid for one or more operands types/u)
    return undefined
  }
}

const random = randomSource(seed)
const law = shippedLaw()
const shipped = days.flatMap((day) =>
  law.questions.map((question): Job => {
    const { cases, complete } = Result.getOrThrow(
      conformanceOf(law, question, day, { limit: 2_000, most: 2_000 }),
    )
    const kept = cases.filter(() => random.chance(260 / cases.length))
    return { name: `${question.id} ${day}`, law, question, on: day, cases: kept, complete }
  }),
)
const total = 10_000
const shippedCases = shipped.reduce((sum, { cases }) => sum + cases.length, 0)
const packs = 200
const jobs: readonly Job[] = [
  ...shipped,
  ...randomJobs(packs, packs * Math.ceil((total - shippedCases) / packs)),
]

/** The first engine takes some 20 ms for a case: a part of the cases, or as many as asked for. */
const asked = Number(process.env["CHENGXIN_DMN_CASES"] ?? 2_000)

describe.each([
  ["@hbtgmbh/dmn-eval-js", hbtEngine, Math.min(asked, total)],
  ["feelin", feelinEngine, total],
] as const)("DMN run by %s", (name, engineOf, wanted) => {
  it("answers as the engine does, for the shipped questions and for random packs", async () => {
    let count = 0
    for (const job of jobs) {
      const model = modelOf(job)
      const every = Math.max(1, Math.floor(total / wanted))
      const cases = job.cases.filter((_, index) => index % every === 0)
      runAll(await engineOf(model.xml), model, job, cases)
      count += cases.length
    }
    console.info(
      `${name}: ${String(count)} of ${String(total)} cases (${String(shippedCases)} of shipped questions), of ${String(jobs.length)} models, seed ${String(seed)}`,
    )
    expect(count).toBeGreaterThanOrEqual(wanted)
  }, 600_000)

  it("answers null throughout where a fact that is read is null, or refuses to compare null", async () => {
    for (const job of shipped.slice(0, 15)) {
      const model = modelOf(job)
      const engine = await engineOf(model.xml)
      const asked = [model.status, ...model.outcomes.map(({ decision }) => decision)]
      const [one] = job.cases
      for (const { name: missing } of model.inputs) {
        const facts = { ...variables(model, one?.facts ?? {}), [missing]: null }
        const nulls = Object.fromEntries(asked.map((decision) => [decision, null]))
        expect(runOrRefuse(engine, facts, datesOf(model, job), asked) ?? nulls).toEqual(nulls)
      }
    }
  })
})
