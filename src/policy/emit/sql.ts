/**
 * A question as SQL: one expression over the columns of the facts, and a view. Complete facts only: a fact that is NULL
 * makes the answer NULL. Written for PostgreSQL (and what is compatible with it), for DuckDB, and in the plain form of
 * SQL-92, where a boolean is a column with 1 and 0.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type CalendarDate, type Fault, type Faults } from "../../kernel/index.js"
import type { Fact } from "../fact.js"
import { gridOf } from "../grid.js"
import type { Rulebook } from "../rulebook.js"
import { anyOf, isNever, stepsIn, type Formula, type Test } from "./formula.js"
import { planOf, type Plan } from "./plan.js"
import { sharedPlans } from "./share.js"
import { formulaIn, headings, statusCodes, type Syntax } from "./write.js"

export type SqlDialect = "postgresql" | "duckdb" | "sql92"

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

export const named = (name: string): string => `"${name.replace(/"/gu, '""')}"`

const quoted = (value: string): string => `'${value.replace(/'/gu, "''")}'`

/** A table, or a table of a schema. */
export const tableNamed = (table: string): string => table.split(".").map(named).join(".")

const relations = { atLeast: ">=", atMost: "<=", above: ">", below: "<" } as const

const literal = ({ type }: Fact, value: string | number): string =>
  typeof value === "number" ? decimal(value) : type.kind === "date" ? `DATE ${quoted(value)}` : quoted(value)

/** A number without an exponent. */
const decimal = (value: number): string => {
  const plain = String(value)
  return plain.includes("e") ? value.toFixed(6).replace(/0+$/u, "") : plain
}

interface Writing {
  readonly dialect: SqlDialect
  readonly column: (fact: Fact) => string
  /** Steps that are columns already; others are written out. */
  readonly step: (name: string) => string
}

const syntaxOf = ({ dialect, column, step }: Writing): Syntax => {
  const plain = dialect === "sql92"
  const test = (of: Test): string => {
    const value = column(of.fact)
    if (of.kind === "isTrue") return plain ? `${value} = 1` : value
    if (of.kind === "order") return `${value} ${relations[of.order]} ${literal(of.fact, of.bound)}`
    const values = of.values.map((one) => literal(of.fact, one))
    return values.length === 1 ? `${value} = ${values.join("")}` : `${value} IN (${values.join(", ")})`
  }
  return {
    truth: (holds) => (holds ? "1 = 1" : "1 = 0"),
    test,
    step,
    all: (parts) => parts.join(" AND "),
    any: (parts) => parts.join(" OR "),
    not: (part) => `NOT (${part})`,
    count: (atLeast, parts) =>
      `${parts.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(" + ")} >= ${String(atLeast)}`,
  }
}

/** A value outside the fact's domain. */
const outside = ({ type }: Fact, value: string, dialect: SqlDialect): readonly string[] => {
  switch (type.kind) {
    case "boolean":
      return dialect === "sql92" ? [`${value} NOT IN (0, 1)`] : []
    case "oneOf":
      return [`${value} NOT IN (${type.options.map((option) => quoted(option.value)).join(", ")})`]
    case "date":
      return [`${value} NOT BETWEEN DATE ${quoted(type.first)} AND DATE ${quoted(type.last)}`]
    case "number": {
      const grid = gridOf(type)
      const [scale, step] = [grid?.scale ?? 1, grid?.step ?? 1]
      const whole = `${scale === 1 ? value : `${value} * ${String(scale)}`}${step === 1 ? "" : ` * 1.0 / ${String(step)}`}`
      const rounded = dialect === "sql92" ? `CAST(${whole} AS DECIMAL(18, 0))` : `ROUND(${whole})`
      return [
        `${value} NOT BETWEEN ${decimal(type.min)} AND ${decimal(type.max)}`,
        `${whole} - ${rounded} NOT BETWEEN -0.000001 AND 0.000001`,
      ]
    }
  }
}

const digits = (plan: Plan): readonly { readonly holds: Formula; readonly worth: number }[] =>
  plan.outcomes.flatMap(({ must, may }, place) =>
    plan.question.kind === "each"
      ? [
          { holds: must, worth: 2 * 4 ** place },
          { holds: may, worth: 4 ** place },
        ]
      : [{ holds: may, worth: 2 ** place }],
  )

const codeIn = (plan: Plan, syntax: Syntax, { dialect, column }: Writing): string => {
  const when = (formula: Formula, code: number): string =>
    isNever(formula) ? "" : ` WHEN ${formulaIn(syntax, formula)} THEN ${String(code)}`
  const parts = digits(plan).filter(({ holds }) => !isNever(holds))
  const sum =
    parts
      .map(({ holds, worth }) =>
        holds.kind === "constant"
          ? String(worth)
          : `CASE WHEN ${formulaIn(syntax, holds)} THEN ${String(worth)} ELSE 0 END`,
      )
      .join(" + ") || "0"
  const gap = plan.gap
  const none =
    gap.kind === "constant"
      ? String(statusCodes[gap.holds ? "gap" : "conflict"])
      : `CASE WHEN ${formulaIn(syntax, gap)} THEN ${String(statusCodes.gap)} ELSE ${String(statusCodes.conflict)} END`
  const decided = plan.question.kind === "each" ? sum : `COALESCE(NULLIF(${sum}, 0), ${none})`
  const domains = plan.facts.flatMap((fact) => outside(fact, column(fact), dialect))
  const missing = plan.facts.map((fact) => `${column(fact)} IS NULL`)
  const cases = [
    missing.length === 0 ? "" : ` WHEN ${missing.join(" OR ")} THEN NULL`,
    domains.length === 0 ? "" : ` WHEN ${domains.join(" OR ")} THEN ${String(statusCodes.refused)}`,
    when(anyOf(...plan.constraints.map(({ impossible }) => impossible)), statusCodes.refused),
    when(plan.notInForce, statusCodes.notInForce),
    when(plan.conflict, statusCodes.conflict),
  ].join("")
  return cases === "" ? decided : `CASE${cases} ELSE ${decided} END`
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

/** Steps in layers: each refers to earlier layers only. */
const layersOfSteps = ({ steps }: Pick<Plan, "steps">): readonly (readonly Plan["steps"][number][])[] => {
  const depths = new Map<string, number>()
  const layers: Plan["steps"][number][][] = []
  for (const step of steps) {
    const depth = Math.max(0, ...[...stepsIn(step.formula)].map((name) => (depths.get(name) ?? 0) + 1))
    depths.set(step.name, depth)
    ;(layers[depth] ??= []).push(step)
  }
  return layers
}

const indented = (query: string): string => query.replace(/^/gmu, "  ")

/** The cases with the facts, the columns kept and a column for each step. */
const stepped = (
  plan: Pick<Plan, "steps" | "facts">,
  source: string,
  keep: readonly string[],
  writing: Writing,
  columns: ReadonlyMap<string, string>,
  barrier = "",
): string => {
  const plain = writing.dialect === "sql92"
  const syntax = syntaxOf(writing)
  let carried = [...new Set([...keep, ...plan.facts.map(writing.column)])]
  let query = `SELECT ${carried.join(", ")}\nFROM ${source}`
  layersOfSteps(plan).forEach((layer, depth) => {
    const made = layer.map(({ name, formula, says }) => {
      const written = formulaIn(syntax, formula)
      const value = plain ? `CASE WHEN ${written} THEN 1 ELSE 0 END` : `(${written})`
      return `  ${value} AS ${columns.get(name) ?? name}${says.zh === "" ? "" : ` /* ${commented(says.zh)} */`}`
    })
    query = `SELECT ${carried.join(", ")},\n${made.join(",\n")}\nFROM (\n${indented(query)}${barrier}\n) AS l${String(depth + 1)}`
    carried = [...carried, ...layer.map(({ name }) => columns.get(name) ?? name)]
  })
  return query
}

/** Comments that can't end early, nor begin another. */
const commented = (value: string): string =>
  value
    .replace(/\*\//gu, "* /")
    .replace(/\/\*/gu, "/ *")
    .replace(/[\r\n]+/gu, " ")

/** A column of our own that isn't a column already. */
const freshColumns = (names: readonly string[], used: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const taken = new Set([...used].map((name) => name.toLowerCase()))
  return new Map(
    names.map((name) => {
      let fresh = name.toLowerCase()
      while (taken.has(fresh)) fresh = `${fresh}_`
      taken.add(fresh)
      return [name, named(fresh)]
    }),
  )
}

/**
 * Write a question as SQL.
 *
 * @returns faults `question.unknown`, `parameter.missing`, `emit.outcomes`, `emit.text` (a name or text that the
 *   dialect can't hold), `emit.columns` (a column kept that the answer needs for itself)
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

/** NUL can't be stored; in plain SQL some engines read a backslash as an escape. */
export const isUnsafe = (value: string, dialect: SqlDialect): boolean =>
  value === "" || value.includes("\u0000") || (dialect === "sql92" && value.includes("\\"))

export const unsafeText = (id: string): Fault =>
  fault("emit.text", {
    at: id,
    message: text(
      "有的名称为空，或者含有该种 SQL 不能安全书写的字符。",
      "A name is empty or has a character that this SQL can't write safely.",
    ),
    remedy: text("请改名，或者用 columns 另定列名。", "Rename it, or name other columns with `columns`."),
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
