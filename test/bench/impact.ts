/**
 * What a change of the national repair rules does to 10 million cases in DuckDB and 1 million in PostgreSQL, beside a
 * plain `count(*) … group by` over the same columns on the same engine, in turns. Cases are made by arithmetic inside
 * the database, so that every run has the same.
 *
 *     npx tsx test/bench/impact.ts [cases in DuckDB] [cases in PostgreSQL]
 */
import * as Result from "effect/Result"
import { on } from "../../src/kernel/index.js"
import { differences } from "../../src/policy/difference/index.js"
import { impactStatements, impactText, runImpact, type Version } from "../../src/policy/impact/index.js"
import type { Fact } from "../../src/policy/index.js"
import { openDuckdb, openEngines, type Sql } from "../emit/engines.js"
import { shippedLaw } from "../emit/jobs.js"
import type { SqlDialect } from "../../src/policy/emit/index.js"

const question = { id: "repair.eligibility" }
const before: Version = { rulebook: shippedLaw(), on: on("2026-03-31") }
const after: Version = { rulebook: shippedLaw(), on: on("2026-04-01") }

/**
 * How the cases lie: `usual`, where each fact is mostly that of one case which the change of rules touches, or `even`,
 * where hardly two cases are alike.
 */
type Spread = "usual" | "even"

const compared = differences(before.rulebook, after.rulebook, question, { oldOn: before.on, newOn: after.on })
const touched = Result.getOrThrow(compared).regions[0]?.example.facts ?? {}

/** A value of the fact that depends on the case's number and the fact's place. */
const valueIn = (fact: Fact, place: number, spread: Spread): string => {
  const drawn = `((cast(id as bigint) * ${String(7919 + 2 * place)} + ${String(104_729 * (place + 1))}) % 1000003)`
  const even = evenIn(fact, `${drawn} / 16`)
  const usual = touched[fact.id]
  if (spread === "even" || usual === undefined) return evenIn(fact, drawn)
  const mostly =
    typeof usual !== "string" ? String(usual) : fact.type.kind === "date" ? `date '${usual}'` : `'${usual}'`
  return `case when ${drawn} % 16 = 0 then ${even} else ${mostly} end`
}

const evenIn = ({ type }: Fact, drawn: string): string => {
  switch (type.kind) {
    case "boolean":
      return `cast(${drawn} as bigint) % 2 = 0`
    case "oneOf":
      return `case cast(${drawn} as bigint) % ${String(type.options.length)} ${type.options.map(({ value }, at) => `when ${String(at)} then '${value}'`).join(" ")} end`
    case "number":
      return `${String(type.min)} + ${String(type.step)} * (cast(${drawn} as bigint) % ${String(Math.floor((type.max - type.min) / type.step) + 1)})`
    case "date":
      return `date '${type.first}' + cast(cast(${drawn} as bigint) % 365 as integer)`
  }
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const measure = async (
  name: string,
  sql: Sql,
  dialect: SqlDialect,
  cases: number,
  series: string,
  spread: Spread,
): Promise<void> => {
  const options = { dialect, table: "cases", by: ["unit"] } as const
  const statements = Result.getOrThrow(
    impactStatements(before, after, question.id, { ...options, key: "id" }),
  )
  const facts = statements.question.facts.filter(({ id }) =>
    [...statements.before.facts, ...statements.after.facts].some((fact) => fact.id === id),
  )
  await sql.run(
    `create table cases as select id, 'U' || (id % 50) as unit, ${facts.map((fact, place) => `${valueIn(fact, place, spread)} as "${fact.id}"`).join(", ")} from ${series}`,
  )
  await sql.run("create index by_id on cases (id)")
  const database = { query: (statement: string) => sql.rows(statement) }
  const times: { count: number[]; impact: number[] } = { count: [], impact: [] }
  for (let round = 0; round < 5; round += 1) {
    times.count.push(
      await timed(() =>
        sql.rows(`select count(*) as n, sum(cases) as m from (${statements.counting}) as counted`),
      ),
    )
    times.impact.push(await timed(() => runImpact(database, before, after, question, options)))
  }
  const [count, impact] = [median(times.count), median(times.impact)]
  let said = 0
  const found = Result.getOrThrow(
    await runImpact(database, before, after, question, {
      ...options,
      key: "id",
      progress: () => (said += 1),
    }),
  )
  await sql.run("drop table cases")
  console.log(
    `${name}, ${spread} cases: ${cases.toLocaleString("en")} cases, ${String(facts.length)} facts; count … group by ${count.toFixed(0)} ms, impact ${impact.toFixed(0)} ms, ratio ${(impact / count).toFixed(2)} (medians of ${String(times.count.length)} rounds in turns; rounds ${times.impact.map((time, at) => (time / (times.count[at] ?? 1)).toFixed(2)).join(", ")}); with a key, ${String(said)} portions with progress`,
  )
  console.log(impactText(found, "zh", 6))
}

const [duckdbCases = 10_000_000, postgresCases = 1_000_000] = process.argv.slice(2).map(Number)

const duckdb = await openDuckdb()
for (const spread of ["usual", "even"] as const)
  await measure(
    "DuckDB",
    duckdb,
    "duckdb",
    duckdbCases,
    `range(1, ${String(duckdbCases + 1)}) as numbers(id)`,
    spread,
  )
await duckdb.close()

const server = openEngines.find(({ name }) => name === "PostgreSQL")
if (server === undefined) console.log("PostgreSQL isn't installed here: not measured")
else {
  const postgres = await server.open()
  await postgres.run("set work_mem = '256MB'")
  for (const spread of ["usual", "even"] as const)
    await measure(
      "PostgreSQL",
      postgres,
      "postgresql",
      postgresCases,
      `generate_series(1, ${String(postgresCases)}) as numbers(id)`,
      spread,
    )
  await postgres.close()
}
