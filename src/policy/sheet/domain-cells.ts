/**
 * Columns of what a fact or parameter can be, and of items that stand beside the question they are added to. A type
 * takes two columns: its kind, and its values.
 */
import { text, type Language, type Text } from "../../kernel/index.js"
import type { Json, JsonObject } from "../codec/json.js"
import { domainKinds, domainText, kindOf, readDomain } from "./domain-text.js"
import { choice, field, needed, prose, type Field } from "./field.js"
import { objectOf } from "./json-parts.js"
import { present, type Cells, type Report, type Turning } from "./row-cells.js"

export const kindWords: Readonly<Record<string, Text>> = {
  boolean: text("是否", "yes or no"),
  oneOf: text("选项", "options"),
  ordered: text("等级", "degrees"),
  number: text("数值", "number"),
  date: text("日期", "date"),
  period: text("期限", "period"),
  list: text("列表", "list"),
}
/** A fact is never a period or a list. */
export const factKindWords: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(kindWords).filter(([kind]) => kind !== "period" && kind !== "list"),
)

export const domainFields = (words: Readonly<Record<string, Text>>): readonly Field[] => [
  needed("type", "类型", "type", choice(words)),
  field("domain", "取值", "values", prose),
]

const domainExpected: Readonly<Record<(typeof domainKinds)[number], Text>> = {
  boolean: text("空白", "nothing"),
  period: text("空白", "nothing"),
  oneOf: text(
    "选项，每行一个：partly = 部分追回 / partly recovered",
    "options, one to a line: partly = 部分追回 / partly recovered",
  ),
  ordered: text(
    "选项，每行一个，由低到高：partly = 部分追回 / partly recovered",
    "options, one to a line, lowest first: partly = 部分追回 / partly recovered",
  ),
  list: text(
    "选项，每行一个：partly = 部分追回 / partly recovered",
    "options, one to a line: partly = 部分追回 / partly recovered",
  ),
  number: text("范围：0 至 1000，每级 0.5", "a range: 0 to 1000, step 0.5"),
  date: text("范围：2000-01-01 至 2099-12-31", "a range: 2000-01-01 to 2099-12-31"),
}

/** A type takes two cells: its kind, and its values. */
export const typeCells = (type: Json | undefined, language: Language): Cells => ({
  type: kindOf(type),
  domain: domainText(type, language),
})

export const typeFrom = ({ type, domain, ...cells }: Cells, report: Report): JsonObject => {
  const kind = domainKinds.find((one) => one === type)
  // a type that couldn't be read is said of its own cell
  if (kind === undefined) return { ...present(cells), type: { kind: "boolean" } }
  const read = readDomain(kind, typeof domain === "string" ? domain : "")
  if (read === undefined) report("domain", { expected: domainExpected[kind] })
  return { ...present(cells), type: read ?? { kind: "boolean" } }
}

/** Items that stand beside the question they are added to: `{ question, fact: { … } }`. */
export const beside = (
  part: string,
  cells: (item: JsonObject, language: Language) => Cells = (item) => item,
  item: (cells: Cells, report: Report) => JsonObject = present,
): Required<Turning> => ({
  cells: (whole, language) => ({ ...cells(objectOf(whole[part]), language), question: whole["question"] }),
  item: ({ question: asked, ...rest }, report) => ({
    ...present({ question: asked }),
    [part]: item(rest, report),
  }),
  column: (member) => (member.startsWith(`${part}.`) ? domainColumn(member.slice(part.length + 1)) : member),
})

export const domainColumn = (member: string): string =>
  member === "type.kind" ? "type" : member.startsWith("type") ? "domain" : member
