/**
 * The statements by which a database works out what a change of rules does to the cases it holds. Where many cases are
 * alike they are first counted by the facts that either version reads, and the rules are put to the counts: about as
 * quick as counting. All statements only read.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Faults } from "../../kernel/index.js"
import { sharedSpaceOf, type Version } from "../difference/shared-space.js"
import { planOf, type Plan } from "../emit/plan.js"
import { codesOver } from "../emit/sql-codes.js"
import { isUnsafe, named, tableNamed, unsafeText, type SqlDialect } from "../emit/sql-text.js"
import type { Fact } from "../fact.js"
import type { Question } from "../question.js"

export interface ImpactOptions {
  readonly dialect: SqlDialect
  /** The table (or view) that holds the cases. Dots divide a schema from a table. */
  readonly table: string
  /** A column of whole numbers, one for each case and best with an index: cases are worked through in its order. */
  readonly key?: string
  /** Columns to count by: the unit, the kind. */
  readonly by?: readonly string[]
  /** The column of a fact; its id when left out. */
  readonly columns?: Readonly<Record<string, string>>
}

export interface ImpactStatements {
  /** With the facts and outcomes of both versions. */
  readonly question: Question
  readonly before: Plan
  readonly after: Plan
  readonly by: readonly string[]
  readonly dialect: SqlDialect
  /** `least`, `most` and `cases` of the keys; undefined without a key. */
  readonly extent?: string
  /**
   * Of the first cases, how many there are (`cases`) and how many are told apart by the facts read (`groups`). Left out
   * where the dialect has no way to say "the first".
   */
  readonly sample?: string
  /** Rows of `before_code`, `after_code`, `cases`, `example` and a column for each of `by`. */
  readonly counts: (way: ImpactWay, range?: KeyRange) => string
  /** What the counting alone costs: the same columns, no rules. */
  readonly counting: string
}

/**
 * - `counted`: cases are counted by the facts first, and the rules put to the counts: best where many cases are alike
 * - `each`: the rules are put to each case: best where hardly two are alike
 */
export type ImpactWay = "counted" | "each"

/** Keys from the first to the last, both included. */
export interface KeyRange {
  readonly first: number
  readonly last: number
}

/**
 * @returns faults of the emitters, of the comparison (`difference.kind`, `difference.definition`, …), and `emit.text`
 *
 * @example
 * // rulebook, leniency: the same rules on two days
 * const [older, newer] = [on("2026-05-05"), on("2026-05-06")].map((day) => ({ rulebook, on: day }))
 * const statements = impactStatements(older, newer, "penalty.leniency", { dialect: "duckdb", table: "cases" })
 * Result.map(statements, ({ extent }) => extent) // => succeed(undefined)
 */
export const impactStatements = (
  older: Version,
  newer: Version,
  id: string,
  options: ImpactOptions,
): Result.Result<ImpactStatements, Faults> =>
  Result.flatMap(sharedSpaceOf(older, newer, id), ({ question }) =>
    Result.flatMap(planOf(older.rulebook, id, older.on), (before) =>
      Result.flatMap(planOf(newer.rulebook, id, newer.on), (after) =>
        statementsOf(question, before, after, options),
      ),
    ),
  )

const statementsOf = (
  question: Question,
  before: Plan,
  after: Plan,
  options: ImpactOptions,
): Result.Result<ImpactStatements, Faults> => {
  const { dialect, table, key, by = [] } = options
  const read = question.facts.filter(({ id }) =>
    [...before.facts, ...after.facts].some((fact) => fact.id === id),
  )
  const columnName = (fact: Fact): string => options.columns?.[fact.id] ?? fact.id
  const names = [table, ...by, ...(key === undefined ? [] : [key]), ...read.map(columnName)]
  const wrong = [
    ...(names.some((name) => isUnsafe(name, dialect)) ? [unsafeText(question.id)] : []),
    ...(by.some((name) => own.includes(name.toLowerCase())) ? [ownColumn] : []),
  ]
  if (hasFaults(wrong)) return Result.fail(wrong)
  const column = (fact: Fact): string => named(columnName(fact))
  const source = tableNamed(table)
  const grouped = [...new Set([...by.map(named), ...read.map(column)])]
  const within = (range: KeyRange | undefined): string =>
    range === undefined || key === undefined
      ? ""
      : `\nWHERE ${named(key)} BETWEEN ${String(range.first)} AND ${String(range.last)}`
  const groupedBy = grouped.length === 0 ? "" : `\nGROUP BY ${grouped.join(", ")}`
  const example = key === undefined ? "NULL" : `MIN(${named(key)})`
  const cases = {
    counted: (range: KeyRange | undefined) =>
      `SELECT ${[...grouped, `COUNT(*) AS "cases"`, `${example} AS "example"`].join(", ")}\nFROM ${source}${within(range)}${groupedBy}`,
    each: (range: KeyRange | undefined) =>
      `SELECT ${[...grouped, `1 AS "cases"`, `${key === undefined ? "NULL" : named(key)} AS "example"`].join(", ")}\nFROM ${source}${within(range)}`,
  }
  return Result.succeed({
    question,
    before,
    after,
    by,
    dialect,
    ...(key === undefined
      ? {}
      : {
          extent: `SELECT MIN(${named(key)}) AS "least", MAX(${named(key)}) AS "most", COUNT(*) AS "cases" FROM ${source}`,
        }),
    ...(dialect === "sql92"
      ? {}
      : {
          sample: `SELECT COUNT(*) AS "groups", SUM("cases") AS "cases" FROM (SELECT COUNT(*) AS "cases" FROM (SELECT ${grouped.length === 0 ? "1" : grouped.join(", ")} FROM ${source} LIMIT ${String(sampled)}) AS first_cases${groupedBy}) AS counted`,
        }),
    counting: `SELECT ${[...grouped, `COUNT(*) AS "cases"`].join(", ")}\nFROM ${source}${groupedBy}`,
    counts: (way, range) => {
      const both = codesOver(
        [
          { plan: before, as: `"before_code"` },
          { plan: after, as: `"after_code"` },
        ],
        {
          dialect,
          column,
          source: `(\n${cases[way](range)}\n) AS counted`,
          keep: [...by.map(named), `"cases"`, `"example"`],
        },
      )
      const groups = [...by.map(named), `"before_code"`, `"after_code"`]
      return `SELECT ${groups.join(", ")}, SUM("cases") AS "cases", MIN("example") AS "example"\nFROM (\n${both}\n) AS changed\nGROUP BY ${groups.join(", ")}`
    },
  })
}

/** Enough to see whether cases are alike. */
const sampled = 100_000

const own: readonly string[] = ["cases", "example", "before_code", "after_code"]

const ownColumn = fault("impact.columns", {
  message: text(
    `不能按名为 ${own.join("、")} 的列汇总。`,
    `Can't count by a column named ${own.join(", ")}.`,
  ),
  remedy: text("请在视图中给该列另用名称。", "Give the column another name in a view."),
})
