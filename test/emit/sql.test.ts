// The SQL written from the rules answers as the engine does, on each engine that tests can run.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { openEngines, type Sql } from "./engines.js"
import {
  all,
  any,
  booleanFact,
  chooseOne,
  not,
  oneOfFact,
  numberFact,
  pack,
  rulebook,
  type Fact,
  type Pack,
  type Rule,
  type Scalar,
} from "../../src/policy/index.js"
import { emitSql, type SqlDialect } from "../../src/policy/emit/index.js"
import { planOf } from "../../src/policy/emit/plan.js"
import { count, inShort, randomJobs, seed, shippedJobs, shippedLaw, type Job } from "./jobs.js"

const typeOf = ({ type }: Fact, dialect: SqlDialect): string => {
  switch (type.kind) {
    case "boolean":
      return dialect === "sql92" ? "integer" : "boolean"
    case "oneOf":
      return "varchar(200)"
    case "number":
      return "decimal(18, 6)"
    case "date":
      return "date"
  }
}

/** The rows of every job's view as lines, case by case. */
const answers = async (
  sql: Sql,
  jobs: readonly Job[],
  dialect: SqlDialect,
  kind: string,
): Promise<readonly (readonly string[])[]> => {
  const found: (readonly string[])[] = []
  for (const [at, { law, question, on: day, cases }] of jobs.entries()) {
    const { facts } = Result.getOrThrow(planOf(law, question.id, day))
    const [table, view] = [`${kind}_cases_${at}`, `${kind}_answers_${at}`]
    const emitted = Result.getOrThrow(emitSql(law, question, day, { dialect, table, view, keep: ["place"] }))
    const columns = facts.map((fact) => [fact.id, typeOf(fact, dialect)] as const)
    const stored = (value: Scalar | undefined) =>
      typeof value === "boolean" && dialect === "sql92" ? Number(value) : value
    await sql.fill(
      table,
      [["place", "integer"], ...columns],
      cases.map((one, place) => ({
        place,
        ...Object.fromEntries(facts.map(({ id }) => [id, stored(one.facts[id])])),
      })),
    )
    await sql.run(emitted.view)
    const said = await sql.rows(
      `select v.*, (${emitted.expression ?? `"code"`}) as "inline" from "${view}" v join "${table}" c on c."place" = v."place" order by v."place"`,
    )
    found.push(said.map((row) => lineOf(row)))
  }
  return found
}

const lineOf = ({ code, inline, status, answer, rules }: Readonly<Record<string, unknown>>): string => {
  expect(Number(inline)).toBe(Number(code))
  const words = (typeof answer === "string" ? answer : "").split(" ").filter((word) => word !== "")
  const lawful = words.map((word) => word.replace(/^(must|may):/u, ""))
  const must = words.flatMap((word) => (word.startsWith("must:") ? [word.slice(5)] : []))
  return status === "refused" ? "refused" : [status, lawful.join(" "), must.join(" "), rules].join("|")
}

const differing = async (
  sql: Sql,
  jobs: readonly Job[],
  dialect: SqlDialect,
  kind: string,
): Promise<readonly string[]> => {
  const said = await answers(sql, jobs, dialect, kind)
  return jobs.flatMap(({ name, cases }, at) =>
    cases.flatMap((one, place) => {
      const found = said[at]?.[place]
      return found === inShort(one) ? [] : [`${name}/${place}: ${found ?? ""} instead of ${inShort(one)}`]
    }),
  )
}

/** Made once: asking the engine takes longer than the databases do. */
let made: { readonly shipped: readonly Job[]; readonly random: readonly Job[] } | undefined
const jobsOf = () => (made ??= { shipped: shippedJobs(), random: randomJobs(200, 100_000) })

describe.each(openEngines)("SQL written from the rules, in $name", ({ name, dialects, open }) => {
  it.each(dialects)(
    "answers as the engine does, written as %s",
    async (dialect) => {
      const { shipped, random } = jobsOf()
      const sql = await open()
      try {
        console.log(
          `${name}, ${dialect}, shipped questions: ${count(shipped)}; random packs: ${count(random)}; seed ${seed}`,
        )
        expect(await differing(sql, shipped, dialect, "shipped")).toEqual([])
        expect(await differing(sql, random, dialect, "random")).toEqual([])
      } finally {
        await sql.close()
      }
    },
    600_000,
  )

  it("answers NULL where a fact that is read is NULL, and refuses what is outside a domain", async () => {
    const sql = await open()
    try {
      await sql.run(
        `create table cases (place integer, "hours" decimal(18, 6), "way" varchar(20), "unread" boolean)`,
      )
      await sql.run(`insert into cases values (1, 10, 'open', null), (2, null, 'open', true), (3, 10, null, true),
        (4, 10.25, 'open', true), (5, 41, 'open', true), (6, 10, 'other', true), (7, 9.5, 'hidden', true)`)
      const emitted = Result.getOrThrow(
        emitSql(small(), { id: "small" }, on("2026-05-06"), {
          dialect: dialects[0] ?? "sql92",
          table: "cases",
          view: "answers",
          keep: ["place"],
        }),
      )
      await sql.run(emitted.view)
      const rows = await sql.rows(`select * from answers order by place`)
      expect(
        rows.map(({ code, status, answer, rules }) => [
          code === null ? null : Number(code),
          status,
          answer,
          rules,
        ]),
      ).toEqual([
        [1, "decided", "yes", "enough"],
        [null, null, null, null],
        [null, null, null, null],
        [-4, "refused", null, null],
        [-4, "refused", null, null],
        [-4, "refused", null, null],
        [2, "decided", "no", ""],
      ])
    } finally {
      await sql.close()
    }
  })

  it("keeps every name and text what it is, whatever is in it", async () => {
    const sql = await open()
    try {
      const strange = `a'b"c; drop table x; -- */ /* \u0022 中`
      await sql.run(`create table "t""1" ("id" integer, "a'b""c" boolean, "way" varchar(200))`)
      await sql.run(`insert into "t""1" values (1, true, '${strange.replaceAll("'", "''")}')`)
      const emitted = Result.getOrThrow(
        emitSql(strangeLaw(strange), { id: "strange" }, on("2026-05-06"), {
          dialect: dialects[0] ?? "sql92",
          table: 't"1',
          view: 'v"; drop table x; --',
          keep: ["id"],
          columns: { flag: `a'b"c` },
        }),
      )
      await sql.run(emitted.view)
      const rows = await sql.rows(`select * from "v""; drop table x; --"`)
      expect(rows.map(({ id, answer, rules }) => [Number(id), answer, rules])).toEqual([[1, "x", strange]])
    } finally {
      await sql.close()
    }
  })
})

const says = text("示例", "example")

const lawOf = (question: ReturnType<typeof chooseOne>, rules: readonly Rule[]) => {
  const [national] = shippedLaw().packs
  const empty: Pack = pack({
    id: "example",
    version: "1",
    title: says,
    citation: national!.citation,
    jurisdiction: says,
    tier: "national",
    ruleSets: [],
  })
  return Result.getOrThrow(rulebook({ questions: [question], packs: [{ ...empty, rules }], bindings: {} }))
}

const [clause] = shippedLaw().packs[0]!.rules[0]!.citations

const small = () =>
  lawOf(
    chooseOne("small", {
      ask: says,
      facts: [
        numberFact("hours", { label: says, min: 0, max: 40, step: 0.5 }),
        oneOfFact("way", { label: says, options: { open: says, hidden: says } }),
        booleanFact("unread", { label: says }),
      ],
      outcomes: { yes: says, no: says },
      otherwise: { outcome: "no", citations: [clause] },
    }),
    [
      {
        id: "enough",
        question: "small",
        when: all(
          { kind: "compare", left: { fact: "hours" }, relation: "atLeast", right: [10] },
          { kind: "compare", left: { fact: "way" }, relation: "is", right: ["open"] },
        ),
        force: "must",
        then: ["yes"],
        overrides: [],
        citations: [clause],
      },
    ],
  )

const strangeLaw = (strange: string) =>
  lawOf(
    chooseOne("strange", {
      ask: text(`${strange}\n drop`, strange),
      facts: [
        booleanFact("flag", { label: text(strange, strange) }),
        oneOfFact("way", { label: says, options: { [strange]: says, other: says } }),
      ],
      outcomes: { x: says, y: says },
    }),
    [
      {
        id: strange,
        question: "strange",
        when: all(
          { kind: "compare", left: { fact: "flag" }, relation: "is", right: [true] },
          { kind: "compare", left: { fact: "way" }, relation: "is", right: [strange] },
        ),
        force: "may",
        then: ["x"],
        overrides: [],
        citations: [clause],
      },
    ],
  )

describe("SQL that can't be written", () => {
  const options = { dialect: "sql92", table: "cases", view: "answers" } as const

  it("is refused with the reason", () => {
    const codes = (made: ReturnType<typeof emitSql>) =>
      Result.isFailure(made) && made.failure.map(({ code }) => code)
    const day = on("2026-05-06")
    expect(codes(emitSql(strangeLaw("a\\b"), { id: "strange" }, day, options))).toEqual(["emit.text"])
    expect(codes(emitSql(small(), { id: "small" }, day, { ...options, table: "" }))).toEqual(["emit.text"])
    expect(codes(emitSql(small(), { id: "small" }, day, { ...options, keep: ["Code"] }))).toEqual([
      "emit.columns",
    ])
    expect(codes(emitSql(small(), { id: "unknown" }, day, options))).toEqual(["question.unknown"])
  })

  it("has no expression where exceptions to exceptions would unfold without end, and its view stays short", () => {
    const emitted = Result.getOrThrow(emitSql(chained(24), { id: "small" }, on("2026-05-06"), options))
    expect(emitted.expression).toBeUndefined()
    expect(emitted.codes.length).toBeLessThan(40_000)
    const few = Result.getOrThrow(emitSql(chained(3), { id: "small" }, on("2026-05-06"), options))
    expect(few.expression?.length).toBeLessThan(5_000)
  })
})

/** Rules of which each is an exception to all before it: written without names, the last unfolds all of them. */
const chained = (depth: number) => {
  const [question] = small().questions
  const rules = Array.from({ length: depth }, (_, index): Rule => ({
    id: `r${String(index)}`,
    question: "small",
    when:
      index % 2 === 0
        ? any({ kind: "compare", left: { fact: "hours" }, relation: "atLeast", right: [index] })
        : not({ kind: "compare", left: { fact: "hours" }, relation: "above", right: [index] }),
    force: "may",
    then: ["yes"],
    overrides: Array.from({ length: index }, (_unused, before) => `r${String(before)}`),
    citations: [clause],
  }))
  return lawOf(question as ReturnType<typeof chooseOne>, rules)
}
