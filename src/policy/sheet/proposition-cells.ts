/**
 * What a theorem states, spread over columns: its kind, the condition, the claim, and the facts it compares. Each kind
 * uses some of the columns; the others stay empty.
 */
import { text, type Text } from "../../kernel/index.js"
import type { Json, JsonObject } from "../codec/json.js"
import { choice, claim, field, more, needed, type Field } from "./field.js"
import { objectOf, objectsIn, stringOf, stringsIn } from "./json-parts.js"
import { present, type Cells, type Report } from "./row-cells.js"

const kindWords: Readonly<Record<string, Text>> = {
  implication: text("凡……则……", "implication"),
  necessary: text("必要条件", "necessary"),
  sufficient: text("充分条件", "sufficient"),
  monotone: text("单调", "monotone"),
  independent: text("无关", "independent"),
}

export const propositionFields: readonly Field[] = [
  needed("kind", "种类", "kind", choice(kindWords)),
  field("condition", "条件", "condition"),
  field("given", "前提断言", "given claim", claim),
  field("claim", "断言", "claim", claim),
  field("facts", "比较的事实", "facts compared", more),
  field("never", "绝不会", "never", choice({ worse: text("更重", "worse"), better: text("更轻", "better") })),
]

/** For each kind, the column of each of its members. */
const columnsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  implication: { when: "condition", given: "given", then: "claim" },
  necessary: { claim: "claim", condition: "condition" },
  sufficient: { claim: "claim", condition: "condition" },
  monotone: { more: "facts", never: "never", where: "condition" },
  independent: { of: "facts", where: "condition" },
}

const optionalColumns = ["given", "condition"]
const needsCondition = ["implication", "necessary", "sufficient"]

export const propositionCells = (theorem: JsonObject): Cells => {
  const kind = Object.keys(columnsOf).find((one) => theorem[one] !== undefined) ?? ""
  const { [kind]: proposition, ...rest } = theorem
  const cells: Record<string, Json> = {}
  for (const [member, column] of Object.entries(columnsOf[kind] ?? {})) {
    const part = objectOf(proposition)[member]
    if (part !== undefined) cells[column] = member === "of" ? stringsIn(part).map((fact) => ({ fact })) : part
  }
  return { ...rest, ...cells, kind }
}

export const propositionFrom = (
  { kind, condition, given, claim: claimed, facts, never, ...rest }: Cells,
  report: Report,
): JsonObject => {
  // a kind that couldn't be read is said of its own cell
  if (kind === undefined) return present(rest)
  const cells: Cells = { condition, given, claim: claimed, facts, never }
  const columns = columnsOf[stringOf(kind)] ?? {}
  const used = Object.values(columns)
  for (const [column, cell] of Object.entries(cells)) {
    const isNeeded = used.includes(column) && !isOptional(column, stringOf(kind))
    if (cell === undefined && isNeeded) report(column, formOf(column))
    if (cell !== undefined && !used.includes(column)) report(column, unused)
  }
  const proposition = Object.fromEntries(
    Object.entries(columns).map(([member, column]) => [member, ofFacts(member, cells[column], report)]),
  )
  return { ...present(rest), [stringOf(kind)]: present(proposition) }
}

const isOptional = (column: string, kind: string): boolean =>
  optionalColumns.includes(column) && !(column === "condition" && needsCondition.includes(kind))

const formOf = (column: string): { readonly expected: Text } =>
  propositionFields.find(({ key, form }) => key === column && form.expected.zh !== "文字")?.form ?? {
    expected: text("条件", "a condition"),
  }

const unused = {
  expected: text(
    "空白，因为这一种类的定理不用这一列",
    "nothing, since theorems of this kind don't use this column",
  ),
}

/** `independent` names facts without an order. */
const ofFacts = (member: string, cell: Json | undefined, report: Report): Json | undefined => {
  if (member !== "of" || cell === undefined) return cell
  if (objectsIn(cell).some(({ order }) => order !== undefined))
    report("facts", { expected: text("不带顺序的事实名称", "names of facts without an order") })
  return objectsIn(cell).map(({ fact }) => stringOf(fact))
}

/** The column in which a member of a proposition stands. */
export const propositionColumn = (member: string): string => {
  const [kind, part] = member.split(".")
  const columns = columnsOf[kind ?? ""]
  return columns === undefined ? member : (columns[part ?? ""] ?? "kind")
}
