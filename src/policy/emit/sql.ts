/**
 * A question as SQL: one expression over the columns of the facts, and a view. Complete facts only: a fact that is NULL
 * makes the answer NULL. Written for PostgreSQL (and what is compatible with it), for DuckDB, and in the plain form of
 * SQL-92, where a boolean is a column with 1 and 0.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type CalendarDate, type Fault, type Faults } from "../../kernel/index.js"
import type { Fact } from "../fact.js"
import type { Rulebook } from "../rulebook.js"
import { isNever, type Formula } from "./formula.js"
import { planOf, type Plan } from "./plan.js"
import { codeIn, freshColumns, stepped, syntaxOf, type Writing } from "./sql-steps.js"
import { indented, isUnsafe, named, quoted, tableNamed, unsafeText, type SqlDialect } from "./sql-text.js"
import { formulaIn, headings, statusCodes, type Syntax } from "./write.js"

export interface SqlOptions {
  readonly dialect: SqlDialect
  /** The table (or view) that holds the cases. Dots divide a schema from a table. */
  readonly table: string
  /** The name of the view to make. */
  readonly view: string
  /** Columns to carry through beside the facts' own: an identifier, the unit. */
  readonly keep?: readonly string[]
  /** The column of a fact; its id when left out. */
  readonly columns?: Readonly<Record<string, string>>
}

export interface EmittedSql {
  /**
   * An expression to the answer as one number (see `statusCodes`); NULL if a fact is NULL. An expression has no names
   * for its parts, so that rules are written out again wherever they are needed: past 60,000 characters, which some
   * engines take minutes to read, there is none, and the view (which has names) is the way.
   */
  readonly expression?: string
  /** A `create view` with `code`, `status`, `answer` and `rules`. */
  readonly view: string
  /** A query with the columns of the view. */
  readonly query: string
  /** A query with the columns kept and `code` only: the quickest. */
  readonly codes: string
}

/** Beyond so many characters an expression takes engines longer to read than to work out. */
const longest = 60_000

/** @returns undefined past the length: a chain of exceptions unfolds to more than can be written */
const expressionOf = (plan: Plan, writing: Omit<Writing, "step">): string | undefined => {
  const written = new Map<string, string>()
  let length = 0
  const step = (name: string): string => `(${written.get(name) ?? "1 = 0"})`
  for (const { name, formula } of plan.steps) {
    const one = formulaIn(syntaxOf({ ...writing, step }), formula)
    length += one.length
    if (length > longest) return undefined
    written.set(name, one)
  }
  const whole = { ...writing, step }
  const expression = codeIn(plan, syntaxOf(whole), whole)
  return expression.length > longest ? undefined : expression
}

/**
 * Write a question as SQL.
 *
 * @returns faults `question.unknown`, `parameter.missing`, `emit.outcomes`, `emit.text` (a name or text that the
 *   dialect can't hold), `emit.columns` (a column kept that the answer needs for itself)
 *
 * @example
 * // rulebook, leniency: a question with one rule
 * const options = { dialect: "duckdb", table: "cases", view: "answers", keep: ["id"] }
 * const sql = Result.getOrThrow(emitSql(rulebook, leniency, on("2026-05-06"), options))
 * sql.view.includes('CREATE VIEW "answers" AS') // => true
 */
export const emitSql = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  options: SqlOptions,
): Result.Result<EmittedSql, Faults> =>
  Result.flatMap(planOf(rulebook, question.id, on), (plan) => sqlOf(plan, options))

const answerColumns = ["code", "status", "answer", "rules"] as const

const sqlOf = (plan: Plan, options: SqlOptions): Result.Result<EmittedSql, Faults> => {
  const { dialect } = options
  const columnName = (fact: Fact): string => options.columns?.[fact.id] ?? fact.id
  const column = (fact: Fact): string => named(columnName(fact))
  const keep = options.keep ?? []
  const names = [options.table, options.view, ...keep, ...plan.facts.map(columnName)]
  const texts = [
    ...plan.facts.flatMap(({ type }) =>
      type.kind === "oneOf" ? type.options.map(({ value }) => value) : [],
    ),
    ...plan.outcomes.map(({ id }) => id),
    ...plan.rules.map(({ rule }) => rule.id),
  ]
  const wrong = [
    ...[...names, ...texts]
      .filter((value) => isUnsafe(value, dialect))
      .map(() => unsafeText(plan.question.id)),
    ...keep
      .filter((name) => answerColumns.some((own) => own === name.toLowerCase()))
      .map(() => ownColumn(plan.question.id)),
  ].slice(0, 1)
  if (hasFaults(wrong)) return Result.fail(wrong)
  const expression = expressionOf(plan, { dialect, column })
  const columns = freshColumns(
    plan.steps.map(({ name }) => name),
    new Set([...names, ...answerColumns]),
  )
  const plain = dialect === "sql92"
  const step = (name: string): string => `${columns.get(name) ?? name}${plain ? " = 1" : ""}`
  const writing: Writing = { dialect, column, step }
  const syntax = syntaxOf(writing)
  const kept = keep.map(named)
  const spoken = plan.rules.map(({ rule, effective }) => saying(formulaIn(syntax, effective), rule.id))
  const base = stepped(plan, tableNamed(options.table), kept, writing, columns)
  const code = codeIn(plan, syntax, writing)
  const listed = (values: readonly string[]): string => values.map((value) => `${value}, `).join("")
  const words = `,\n  ${spelled(choicesOf(plan, syntax))} AS "answer",\n  ${spelled(spoken)} AS "rules"`
  const coded = (more: string): string =>
    `SELECT ${listed(kept)}${code} AS "code"${more}\nFROM (\n${indented(base)}\n) AS cases`
  const query = `SELECT ${listed(kept)}"code",
  ${statusOf} AS "status",
  CASE WHEN "code" >= 0 THEN "answer" END AS "answer",
  CASE WHEN "code" IS NULL OR "code" = ${String(statusCodes.refused)} THEN NULL ELSE "rules" END AS "rules"
FROM (
${indented(coded(words))}
) AS answers`
  const heading = headings(plan, "zh")
    .concat(headings(plan, "en"))
    .map((line) => `-- ${line.replace(/[\r\n]+/gu, " ")}\n`)
    .join("")
  return Result.succeed({
    ...(expression === undefined ? {} : { expression }),
    query,
    codes: coded(""),
    view: `${heading}CREATE VIEW ${options.view.split(".").map(named).join(".")} AS\n${query}\n`,
  })
}

const saying = (condition: string, word: string): string =>
  `CASE WHEN ${condition} THEN ${quoted(` ${word}`)} ELSE '' END`

const spelled = (words: readonly string[]): string => `TRIM(${words.join(" || ") || "''"})`

const statusOf = `CASE WHEN "code" IS NULL THEN NULL WHEN "code" >= 0 THEN 'decided'${Object.entries(
  statusCodes,
)
  .map(([status, code]) => ` WHEN "code" = ${String(code)} THEN ${quoted(status)}`)
  .join("")} END`

/** *Choose one*: the lawful outcomes; *each*: those that must and those that may be chosen. */
const choicesOf = ({ question, outcomes }: Plan, syntax: Syntax): readonly string[] =>
  outcomes.flatMap(({ id, must, may }) => {
    const words = (formula: Formula, word: string) =>
      isNever(formula) ? [] : [saying(formulaIn(syntax, formula), word)]
    return question.kind === "each"
      ? [...words(must, `must:${id}`), ...words(may, `may:${id}`)]
      : words(may, id)
  })

const ownColumn = (id: string): Fault =>
  fault("emit.columns", {
    at: id,
    message: text(
      `保留的列不能名为 ${answerColumns.join("、")}。`,
      `A column kept can't be named ${answerColumns.join(", ")}.`,
    ),
    remedy: text("请在查询中给该列另用名称。", "Give the column another name."),
  })
