/** The answers of several plans side by side, for comparing versions inside a database. */
import type { Fact } from "../fact.js"
import type { Plan } from "./plan.js"
import { sharedPlans } from "./share.js"
import { codeIn, freshColumns, stepped, syntaxOf, type Writing } from "./sql-steps.js"
import { indented, type SqlDialect } from "./sql-text.js"

export interface CodesOver {
  readonly dialect: SqlDialect
  /** What is read: a table's name or a bracketed query, ready to stand after `FROM`. */
  readonly source: string
  /** Columns to carry through, as they are written in SQL. */
  readonly keep: readonly string[]
  readonly column: (fact: Fact) => string
}

/**
 * A query that adds to the columns kept the answer of each plan as a number, in a column of that name; what the plans
 * have in common is worked out once.
 */
export const codesOver = (
  answers: readonly { readonly plan: Plan; readonly as: string }[],
  { dialect, source, keep, column }: CodesOver,
): string => {
  const { steps, plans } = sharedPlans(answers.map(({ plan }) => plan))
  const facts = [...new Map(plans.flatMap((plan) => plan.facts).map((fact) => [fact.id, fact])).values()]
  const used = [...keep, ...answers.map(({ as }) => as), ...facts.map(column)]
  const columns = freshColumns(
    steps.map(({ name }) => name),
    new Set(used.map((name) => name.replace(/^"|"$/gu, ""))),
  )
  const step = (name: string): string => `${columns.get(name) ?? name}${dialect === "sql92" ? " = 1" : ""}`
  const writing: Writing = { dialect, column, step }
  // PostgreSQL would write a layer's columns out wherever they are used, layer upon layer, if nothing stood between.
  const barrier = dialect === "postgresql" ? "\n  OFFSET 0" : ""
  const base = stepped({ steps, facts }, source, keep, writing, columns, barrier)
  const codes = answers.flatMap(({ as }, at) => {
    const plan = plans[at]
    return plan === undefined ? [] : [`${codeIn(plan, syntaxOf(writing), writing)} AS ${as}`]
  })
  return `SELECT ${[...keep, ...codes].join(", ")}\nFROM (\n${indented(base)}${barrier}\n) AS cases`
}
