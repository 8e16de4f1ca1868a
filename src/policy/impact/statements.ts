/**
 * The statements by which a database works out what a change of rules does to the cases it holds. Cases are first
 * counted by the facts that either version reads, and the rules are put to the counts: as quick as counting, however
 * many cases there are. All statements only read.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Faults } from "../../kernel/index.js"
import { sharedSpaceOf, type Version } from "../difference/shared-space.js"
import { planOf, type Plan } from "../emit/plan.js"
import { codesOver, isUnsafe, named, tableNamed, unsafeText, type SqlDialect } from "../emit/sql.js"
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
  /** Rows of `before_code`, `after_code`, `cases`, `example` and a column for each of `by`. */
  readonly counts: (range?: KeyRange) => string
  /** What the counting alone costs: the same columns, no rules. */
  readonly counting: string
}

/** Keys from the first to the last, both included. */
export interface KeyRange {
  readonly first: number
  readonly last: number
}

/**
 * @returns faults of the emitters, of the comparison (`difference.kind`, `difference.definition`, …), and `emit.text`
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
  const counted = (range: KeyRange | undefined, example: boolean): string => {
    const within =
      range === undefined || key === undefined
        ? ""
        : `\nWHERE ${named(key)} BETWEEN ${String(range.first)} AND ${String(range.last)}`
    const columns = [
      ...grouped,
      `COUNT(*) AS "cases"`,
      ...(example ? [`${key === undefined ? "NULL" : `MIN(${named(key)})`} AS "example"`] : []),
    ]
    return `SELECT ${columns.join(", ")}\nFROM ${source}${within}${grouped.length === 0 ? "" : `\nGROUP BY ${grouped.join(", ")}`}`
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
    counting: counted(undefined, false),
    counts: (range) => {
      const facts = (plan: Plan): readonly string[] => plan.facts.map(column)
      const kept = [...by.map(named), `"cases"`, `"example"`]
      const old = codesOver(before, {
        dialect,
        column,
        source: `(\n${counted(range, true)}\n) AS counted`,
        keep: [...new Set([...kept, ...facts(after)])],
        as: `"before_code"`,
      })
      const both = codesOver(after, {
        dialect,
        column,
        source: `(\n${old}\n) AS coded`,
        keep: [...kept, `"before_code"`],
        as: `"after_code"`,
      })
      const groups = [...by.map(named), `"before_code"`, `"after_code"`]
      return `SELECT ${groups.join(", ")}, SUM("cases") AS "cases", MIN("example") AS "example"\nFROM (\n${both}\n) AS changed\nGROUP BY ${groups.join(", ")}`
    },
  })
}

const own: readonly string[] = ["cases", "example", "before_code", "after_code"]

const ownColumn = fault("impact.columns", {
  message: text(
    `不能按名为 ${own.join("、")} 的列汇总。`,
    `Can't count by a column named ${own.join(", ")}.`,
  ),
  remedy: text("请在视图中给该列另用名称。", "Give the column another name in a view."),
})
