/** A plan's steps as columns of derived tables, layer upon layer, and the answer as one number over them. */
import type { Fact } from "../fact.js"
import { gridOf } from "../grid.js"
import { anyOf, isNever, stepsIn, type Formula, type Test } from "./formula.js"
import type { Plan } from "./plan.js"
import { commented, decimal, indented, literal, named, quoted, type SqlDialect } from "./sql-text.js"
import { formulaIn, statusCodes, type Syntax } from "./write.js"

const relations = { atLeast: ">=", atMost: "<=", above: ">", below: "<" } as const

export interface Writing {
  readonly dialect: SqlDialect
  readonly column: (fact: Fact) => string
  /** Steps that are columns already; others are written out. */
  readonly step: (name: string) => string
}

export const syntaxOf = ({ dialect, column, step }: Writing): Syntax => {
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

export const codeIn = (plan: Plan, syntax: Syntax, { dialect, column }: Writing): string => {
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

/** The cases with the facts, the columns kept and a column for each step. */
export const stepped = (
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

/** A column of our own that isn't a column already. */
export const freshColumns = (
  names: readonly string[],
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
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
