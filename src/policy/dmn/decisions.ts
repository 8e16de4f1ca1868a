/**
 * The decisions that answer a question on one day: one for each step of the plan, one for the status, and one for each
 * outcome. They take complete facts; if one that is read is null, so is every answer.
 *
 * Invariant: a decision requires earlier decisions only.
 */
import { text, type Text } from "../../kernel/index.js"
import { isNever, type Formula, type Test } from "../emit/formula.js"
import type { Plan } from "../emit/plan.js"
import type { Cell, Decision, DecisionRow, Input } from "./decision.js"
import { cellOf, stringLiteral, variableNames } from "./feel.js"

export interface Decisions {
  readonly list: readonly Decision[]
  /** The variable of each fact, and the decision of each outcome. */
  readonly facts: ReadonlyMap<string, string>
  readonly outcomes: ReadonlyMap<string, string>
}

export const decisionsOf = (plan: Plan): Decisions => {
  const { question } = plan
  const facts = variableNames(
    plan.facts.map(({ id }) => id),
    plan.steps.map(({ name }) => name),
  )
  const taken = [...plan.steps.map(({ name }) => name), ...facts.values()]
  const outcomes = variableNames(
    plan.outcomes.map(({ id }) => id),
    taken,
  )
  const list: Decision[] = []
  const parts = partsIn(list, facts, new Set([...taken, ...outcomes.values()]))
  for (const { name, formula, says } of plan.steps)
    list.push({ name, type: "boolean", says, rows: parts.rows(formula, says) })
  list.push(completeness([...facts.values()]))
  const settled = statusRows(plan, parts)
  list.push({
    name: "status",
    type: "string",
    says: settledBy,
    rows: settled,
  })
  for (const { id, label, must, may } of plan.outcomes) {
    const decided: Cell = { input: { kind: "decision", name: "status" }, test: stringLiteral("decided") }
    const row = (formula: Formula, word: string): readonly DecisionRow[] =>
      isNever(formula)
        ? []
        : [{ cells: [decided, ...parts.cells(formula, label)], output: stringLiteral(word) }]
    list.push({
      name: outcomes.get(id) ?? id,
      type: "string",
      says: label,
      rows: [
        ...row(must, "must"),
        ...row(may, question.kind === "each" ? "may" : "lawful"),
        { cells: [decided], output: stringLiteral("not") },
        { cells: [], output: "null" },
      ],
    })
  }
  return { list, facts, outcomes }
}

interface Parts {
  /** The rows that make a formula true, and a last one for all other cases. */
  readonly rows: (formula: Formula, of: Text) => readonly DecisionRow[]
  /** Cells of one row that hold where the formula does. */
  readonly cells: (formula: Formula, of: Text) => readonly Cell[]
}

const partOf = ({ zh, en }: Text): Text =>
  text(`${headOf(zh)}（条件的一部分）`, `${headOf(en)} (part of the condition)`)

/** A sentence without what it cites: `rule-id（应当 full）`. */
export const headOf = (says: string): string => says.split(/：|: /u)[0] ?? says

/** Formulas that don't fit into a row become decisions of their own, each once. */
const partsIn = (list: Decision[], facts: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Parts => {
  const known = new Map<string, string>()
  let count = 0
  const decisionOf = (formula: Formula, of: Text): Input => {
    const key = JSON.stringify(formula)
    const before = known.get(key)
    if (before !== undefined) return { kind: "decision", name: before }
    const found = rows(formula, of)
    let name = ""
    do name = `part${String((count += 1))}`
    while (taken.has(name))
    known.set(key, name)
    list.push({ name, type: "boolean", says: partOf(of), rows: found })
    return { kind: "decision", name }
  }
  const testCell = (test: Test, holds: boolean): Cell => ({
    input: { kind: "fact", name: facts.get(test.fact.id) ?? test.fact.id },
    test: cellOf(test, holds),
  })
  const cells = (formula: Formula, whole: Text): readonly Cell[] => {
    switch (formula.kind) {
      case "test":
        return [testCell(formula.test, true)]
      case "step":
        return [{ input: { kind: "decision", name: formula.name }, test: "true" }]
      case "all":
        return formula.of.flatMap((part) => cells(part, whole))
      case "not":
        if (formula.of.kind === "test") return [testCell(formula.of.test, false)]
        if (formula.of.kind === "step")
          return [{ input: { kind: "decision", name: formula.of.name }, test: "false" }]
        return [{ input: decisionOf(formula.of, whole), test: "false" }]
      case "constant":
        return formula.holds ? [] : [{ input: decisionOf(formula, whole), test: "true" }]
      case "any":
      case "count":
        return [{ input: decisionOf(formula, whole), test: "true" }]
    }
  }
  const rows = (formula: Formula, whole: Text): readonly DecisionRow[] => {
    const last: DecisionRow = { cells: [], output: "false" }
    const holding = (formulas: readonly (readonly Formula[])[]): readonly DecisionRow[] => [
      ...formulas.map((row) => ({ cells: row.flatMap((part) => cells(part, whole)), output: "true" })),
      last,
    ]
    if (formula.kind === "constant") return formula.holds ? [{ cells: [], output: "true" }] : [last]
    if (formula.kind === "any") return holding(formula.of.map((part) => [part]))
    if (formula.kind !== "count") return holding([[formula]])
    const { atLeast, of } = formula
    return combinations(of.length, atLeast) <= mostRows
      ? holding(choices(of, atLeast))
      : holding(counted(of, atLeast))
  }
  return { rows, cells }
}

/** Beyond this many rows, at-least-n is counted step by step instead. */
const mostRows = 64

const combinations = (of: number, chosen: number): number => {
  let count = 1
  for (let index = 0; index < chosen; index += 1) count = (count * (of - index)) / (index + 1)
  return count
}

/** All ways to take so many of the items. */
const choices = <Item>(items: readonly Item[], chosen: number): readonly (readonly Item[])[] => {
  if (chosen === 0) return [[]]
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), chosen - 1).map((others) => [item, ...others]),
  )
}

/** At least n of the items: n of the others, or the first and n - 1 of the others. */
const counted = (of: readonly Formula[], atLeast: number): readonly (readonly Formula[])[] => {
  const [first, ...others] = of
  if (first === undefined) return []
  const least = (n: number): readonly Formula[] =>
    n === 0 ? [] : n === others.length ? others : [{ kind: "count", atLeast: n, of: others }]
  return [...(others.length >= atLeast ? [least(atLeast)] : []), [first, ...least(atLeast - 1)]]
}

/** Whether all facts that are read are there. */
const completeness = (facts: readonly string[]): Decision => ({
  name: "complete",
  type: "boolean",
  says: text("所需事实是否齐全", "whether all facts that are read are there"),
  rows: [
    {
      cells: facts.map((name): Cell => ({ input: { kind: "fact", name }, test: "not(null)" })),
      output: "true",
    },
    { cells: [], output: "false" },
  ],
})

const settledBy = text("能否作答", "whether there is an answer")

const incomplete: DecisionRow = {
  cells: [{ input: { kind: "decision", name: "complete" }, test: "false" }],
  output: "null",
}

/** The status: first that facts are missing, then that they contradict each other, then what the rules say. */
const statusRows = (plan: Plan, parts: Parts): readonly DecisionRow[] => {
  const when = (formula: Formula, status: string): readonly DecisionRow[] =>
    isNever(formula) ? [] : [{ cells: parts.cells(formula, settledBy), output: stringLiteral(status) }]
  const contradictory = plan.constraints.flatMap(({ impossible }) => when(impossible, "refused"))
  const rest =
    plan.question.kind === "each"
      ? [...when(plan.conflict, "conflict"), ...last("decided")]
      : [
          ...plan.outcomes.flatMap(({ may }) => when(may, "decided")),
          ...when(plan.gap, "gap"),
          ...last("conflict"),
        ]
  return [incomplete, ...contradictory, ...when(plan.notInForce, "notInForce"), ...rest]
}

const last = (status: string): readonly DecisionRow[] => [{ cells: [], output: stringLiteral(status) }]

/** What an outcome's decision can answer. */
export const outcomeWords = (kind: "chooseOne" | "each"): readonly string[] =>
  kind === "each" ? ["must", "may", "not"] : ["lawful", "not"]

export const statusWords: readonly string[] = ["decided", "conflict", "gap", "notInForce", "refused"]
