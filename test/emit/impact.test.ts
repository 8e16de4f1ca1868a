// What a change of rules does to stored cases: the database's counts are those of asking every case.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { renderFault } from "../../src/kernel/index.js"
import { addDays, on } from "../../src/kernel/index.js"
import { caseOf } from "../../src/policy/emit/conformance.js"
import { planOf } from "../../src/policy/emit/plan.js"
import {
  impactText,
  runImpact,
  type Impact,
  type ImpactDatabase,
  type Version,
} from "../../src/policy/impact/index.js"
import type { Fact, Scalar } from "../../src/policy/index.js"
import { figures } from "../law/record-figures.js"
import { randomSource } from "../model/random-source.js"
import { domainOf } from "../policy/enumeration.js"
import { openEngines, type Sql } from "./engines.js"
import { seed, shippedLaw } from "./jobs.js"

const typeOf = ({ type }: Fact): string =>
  ({ boolean: "boolean", oneOf: "varchar(200)", number: "decimal(18, 6)", date: "date" })[type.kind]

interface Stored {
  readonly id: number
  readonly unit: string
  readonly facts: Readonly<Record<string, Scalar | null>>
}

/** The repair rules before and after 2026-04-01, and a table of cases for them. */
const before: Version = { rulebook: shippedLaw(), on: on("2026-03-31") }
const after: Version = { rulebook: shippedLaw(), on: on("2026-04-01") }
const questionId = "repair.eligibility"
const plans = [before, after].map(({ rulebook, on: day }) =>
  Result.getOrThrow(planOf(rulebook, questionId, day)),
)
const facts = [...new Map(plans.flatMap((plan) => plan.facts).map((fact) => [fact.id, fact])).values()]

const storedCases = (count: number): readonly Stored[] => {
  const random = randomSource(seed)
  const valuesOf = facts.map(
    ({ id, type }) =>
      [
        id,
        type.kind === "number" || type.kind === "date"
          ? domainOf(type).filter((_, at) => at % 7 === 0)
          : domainOf(type),
      ] as const,
  )
  return random.list(count, (place) => ({
    id: place + 1,
    unit: `U${String(random.below(3))}`,
    facts: Object.fromEntries(
      valuesOf.map(([id, values]) => [
        id,
        random.chance(0.002) ? null : (values[random.below(values.length)] ?? null),
      ]),
    ),
  }))
}

/** Cases of which many are alike. */
const alikeCases = (count: number): readonly Stored[] => {
  const few = storedCases(40)
  return Array.from({ length: count }, (_, place) => ({
    ...few[(place * 7) % few.length]!,
    id: place + 1,
  }))
}

const fill = (sql: Sql, cases: readonly Stored[]) =>
  sql.fill(
    "cases",
    [["id", "integer"], ["unit", "varchar(20)"], ...facts.map((fact) => [fact.id, typeOf(fact)] as const)],
    cases.map((one) => ({ id: one.id, unit: one.unit, ...one.facts })),
  )

/** The same counts by asking each case twice. */
const counted = (cases: readonly Stored[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { unit, facts: given } of cases) {
    const answers = [before, after].map(({ rulebook, on: day }, at) => {
      const plan = plans[at]!
      const read = plan.facts.map(({ id }) => [id, given[id]] as const)
      if (read.some(([, value]) => value === null)) return "unknown"
      const { status, lawful } = caseOf(
        rulebook,
        plan,
        day,
        Object.fromEntries(read) as Record<string, Scalar>,
      )
      return `${status} ${lawful.join(" ")}`.trim()
    })
    const key = [unit, ...answers].join("|")
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const shown = ({ groups }: Impact): ReadonlyMap<string, number> =>
  new Map(
    groups.map(({ by, before: old, after: now, cases }) => [
      [by["unit"], ...[old, now].map(inWords)].join("|"),
      Number(cases),
    ]),
  )

const inWords = ({ status, certain }: Impact["groups"][number]["before"]): string =>
  [status, ...certain.filter((choice) => typeof choice === "string")].join(" ")

const options = { table: "cases", key: "id", by: ["unit"] } as const

const databaseOf = (sql: Sql): ImpactDatabase => ({
  query: (statement) => sql.rows(statement),
})

describe.each(openEngines)("the impact of changed rules, in $name", ({ dialects, open }) => {
  it.each([
    ["hardly two are alike", storedCases],
    ["many are alike", alikeCases],
  ])("counts as asking every case does, in portions and at once, where %s", async (_, casesOf) => {
    const sql = await open()
    try {
      const cases = casesOf(2_000)
      await fill(sql, cases)
      const expected = counted(cases)
      for (const portions of [1, 7]) {
        const seen: string[] = []
        const found = Result.getOrThrow(
          await runImpact(
            databaseOf(sql),
            before,
            after,
            { id: questionId },
            {
              ...options,
              dialect: dialects[0]!,
              portions,
              progress: ({ done, of }) => seen.push(`${done}/${of}`),
            },
          ),
        )
        expect(new Map([...shown(found)].toSorted())).toEqual(new Map([...expected].toSorted()))
        expect(found.cases).toBe(2_000n)
        const differing = [...expected].filter(([words]) => {
          const [, old, now] = words.split("|")
          return old !== now && old !== "unknown" && now !== "unknown"
        })
        expect(found.changed).toBe(BigInt(differing.reduce((sum, [, count]) => sum + count, 0)))
        expect(seen.length).toBe(portions)
        expect(seen.at(-1)).toBe("2000/2000")
      }
    } finally {
      await sql.close()
    }
  })

  it("tells what a parameter would change, with an example of each", async () => {
    const sql = await open()
    try {
      const cases = storedCases(500)
      await fill(sql, cases)
      const stricter: Version = {
        rulebook: shippedLaw({ ...figures, "repair.serviceHours": 60 }),
        on: after.on,
      }
      const found = Result.getOrThrow(
        await runImpact(
          databaseOf(sql),
          after,
          stricter,
          { id: questionId },
          { ...options, by: [], dialect: dialects[0]! },
        ),
      )
      for (const group of found.groups) {
        expect(["same", "worse", "incomparable"]).toContain(group.change)
        const { facts: given } = cases.find(({ id }) => String(id) === group.example)!
        const read = plans[1]!.facts.map(({ id }) => [id, given[id]] as const)
        if (read.some(([, value]) => value === null)) expect(group.before.status).toBe("unknown")
        else {
          const asked = caseOf(
            after.rulebook,
            plans[1]!,
            after.on,
            Object.fromEntries(read) as Record<string, Scalar>,
          )
          expect([group.before.status, group.before.certain]).toEqual([asked.status, asked.lawful])
        }
      }
      expect(impactText(found, "zh")).toContain("500件中")
    } finally {
      await sql.close()
    }
  })

  it("leaves nothing behind where the database fails half-way, and repeats nothing of its message", async () => {
    const sql = await open()
    try {
      await fill(sql, storedCases(200))
      const tables = async () =>
        (await sql.rows("select table_name from information_schema.tables order by 1")).map(
          (row) => row["table_name"],
        )
      const earlier = await tables()
      let statements = 0
      const failing: ImpactDatabase = {
        query: async (statement) => {
          statements += 1
          if (statements === 6) return await sql.rows(`select 1 / nothing from "示例乙的证件号"`)
          return await sql.rows(statement)
        },
      }
      const found = await runImpact(
        failing,
        before,
        after,
        { id: questionId },
        { ...options, dialect: dialects[0]! },
      )
      if (Result.isSuccess(found)) throw new Error("it should have failed")
      expect(found.failure.map(({ code }) => code)).toEqual(["impact.database"])
      expect(found.failure.map((one) => renderFault(one, "zh")).join()).not.toContain("示例乙")
      expect(await tables()).toEqual(earlier)
      await sql.run("create table afterwards (id integer)")
      expect((await sql.rows("select count(*) as n from afterwards")).map(({ n }) => Number(n))).toEqual([0])
    } finally {
      await sql.close()
    }
  })
})

describe("an impact that can't be worked out", () => {
  const silent: ImpactDatabase = { query: () => Promise.resolve([]) }

  it("is refused with the reason", async () => {
    const codes = async (newer: Version, more: object = {}) => {
      const found = await runImpact(
        silent,
        before,
        newer,
        { id: questionId },
        { ...options, dialect: "postgresql", ...more },
      )
      return Result.isFailure(found)
        ? found.failure.map(({ code, at }) => `${code} ${at ?? ""}`.trim())
        : "counted"
    }
    expect(await codes({ rulebook: shippedLaw({}), on: addDays(after.on, 40) })).toContain(
      "parameter.missing plan.effectiveFrom",
    )
    expect(await codes(after, { by: ["cases"] })).toEqual(["impact.columns"])
    expect(await codes(after, { table: "" })).toEqual([`emit.text ${questionId}`])
    expect(await codes(after)).toEqual("counted")
  })

  it("is refused where rows aren't whole numbers", async () => {
    const odd: ImpactDatabase = {
      query: (sql) => Promise.resolve(sql.includes("before_code") ? [{ cases: "many" }] : []),
    }
    const found = await runImpact(
      odd,
      before,
      after,
      { id: questionId },
      { ...options, dialect: "postgresql" },
    )
    expect(Result.isFailure(found) && found.failure.map(({ code }) => code)).toEqual(["impact.rows"])
  })
})
