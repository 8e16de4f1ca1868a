/**
 * Which tables a pack is laid out in, and what each of their columns holds. Tables follow the members of a pack's JSON,
 * so that a sheet holds exactly what that JSON holds.
 */
import { confidences, rankLabel, ranks, text, type Language, type Text } from "../../kernel/index.js"
import type { Json, JsonObject } from "../codec/json.js"
import { domainKinds, domainText, kindOf, readDomain } from "./domain-text.js"
import {
  choice,
  citation,
  citations,
  emptyList,
  field,
  flag,
  inBoth,
  names,
  needed,
  neededInBoth,
  prose,
  value,
  word,
  type Field,
  type Form,
} from "./field.js"
import { objectOf, stringsIn } from "./json-parts.js"
import {
  propositionCells,
  propositionColumn,
  propositionFields,
  propositionFrom,
} from "./proposition-cells.js"
import { present, type Cells, type Report } from "./row-cells.js"

export interface Layout {
  /** The member of a pack's JSON. */
  readonly id: string
  readonly name: Text
  readonly fields: readonly Field[]
  /** The cells of one item; members of an item are its cells unless said otherwise. */
  readonly cells?: (item: JsonObject, language: Language) => Cells
  /** The item of one row. */
  readonly item?: (cells: Cells, report: Report) => JsonObject
  /** The column that holds a member, where it has another name. */
  readonly column?: (member: string) => string
}

const rankWords = Object.fromEntries(ranks.map((rank) => [rank, rankLabel(rank)]))

const markWords = Object.fromEntries(confidences.map((mark) => [mark, text(mark, mark)]))

/** Names of ranks, with commas between them, by the official word. */
const rankNames: Form = {
  write: (json, language) =>
    emptyList.write(json) ??
    stringsIn(json)
      .map((rank) => rankWords[rank]?.[language] ?? rank)
      .join("；"),
  read: (cell) => {
    const parts = cell.split(/[；;\n]/u).filter((part) => part.trim() !== "")
    const ranksRead = parts.map((part) => choice(rankWords).read(part)).filter((rank) => rank !== undefined)
    return emptyList.read(cell) ?? (ranksRead.length === parts.length ? ranksRead : undefined)
  },
  expected: text(
    `位阶，之间用分号隔开，${choice(rankWords).expected.zh}`,
    `ranks with semicolons between them, ${choice(rankWords).expected.en}`,
  ),
}

const question = needed("question", "判断事项", "question")
const id = needed("id", "编号", "id")

const kindWords: Readonly<Record<string, Text>> = {
  boolean: text("是否", "yes or no"),
  oneOf: text("选项", "options"),
  ordered: text("等级", "degrees"),
  number: text("数值", "number"),
  date: text("日期", "date"),
  period: text("期限", "period"),
  list: text("列表", "list"),
}
const { period: _period, list: _list, ...factKindWords } = kindWords

const domainFields = (words: Readonly<Record<string, Text>>): readonly Field[] => [
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
const typeCells = (type: Json | undefined, language: Language): Cells => ({
  type: kindOf(type),
  domain: domainText(type, language),
})

const typeFrom = ({ type, domain, ...cells }: Cells, report: Report): JsonObject => {
  const kind = domainKinds.find((one) => one === type) ?? "boolean"
  const read = readDomain(kind, typeof domain === "string" ? domain : "")
  if (read === undefined) report("domain", { ...word, expected: domainExpected[kind] })
  return { ...present(cells), type: read ?? { kind: "boolean" } }
}

/** Items that stand beside the question they are added to: `{ question, fact: { … } }`. */
const beside = (
  part: string,
  cells: (item: JsonObject, language: Language) => Cells = (item) => item,
  item: (cells: Cells, report: Report) => JsonObject = present,
): Pick<Layout, "cells" | "item" | "column"> => ({
  cells: (whole, language) => ({ ...cells(objectOf(whole[part]), language), question: whole["question"] }),
  item: ({ question: asked, ...rest }, report) => ({
    ...present({ question: asked }),
    [part]: item(rest, report),
  }),
  column: (member) => (member.startsWith(`${part}.`) ? domainColumn(member.slice(part.length + 1)) : member),
})

const domainColumn = (member: string): string =>
  member === "type.kind" ? "type" : member.startsWith("type") ? "domain" : member

const forceWords: Readonly<Record<string, Text>> = {
  must: text("应当", "must"),
  may: text("可以", "may"),
  mustNot: text("不得", "must not"),
  exception: text("例外", "exception"),
}

const forces = ["must", "may", "mustNot"]

const ruleCells = (rule: JsonObject): Cells => {
  const force = forces.find((one) => rule[one] !== undefined)
  return { ...rule, force: force ?? "exception", then: force === undefined ? undefined : rule[force] }
}

const ruleFrom = ({ force, then, ...cells }: Cells, report: Report): JsonObject => {
  const named = typeof force === "string" && forces.includes(force) ? force : undefined
  if (named === undefined && Array.isArray(then) && then.length > 0)
    report("then", {
      ...word,
      expected: text("空白，因为例外没有结论", "nothing, since an exception has no outcomes"),
    })
  if (named !== undefined && (!Array.isArray(then) || then.length === 0)) report("then", names)
  return { ...present(cells), ...(named === undefined ? {} : { [named]: then ?? [] }) }
}

/** The table that describes the pack: one field to a line. */
export const packFields: readonly Field[] = [
  id,
  needed("version", "版本", "version"),
  ...neededInBoth("title", "名称", "title"),
  ...neededInBoth("jurisdiction", "适用地区", "jurisdiction"),
  needed(
    "tier",
    "层级",
    "tier",
    choice({
      national: text("国家", "national"),
      province: text("省级", "province"),
      district: text("区县", "district"),
      host: text("本单位", "host"),
    }),
  ),
  field("extends", "上位规则包", "extends", names),
  needed("citation", "依据", "citation", citation),
]

export const packTable = text("规则包", "pack")

export const layouts: readonly Layout[] = [
  {
    id: "rules",
    name: text("规则", "rules"),
    fields: [
      id,
      question,
      needed("force", "效力", "force", choice(forceWords)),
      field("then", "结论", "outcomes", names),
      needed("when", "适用条件", "when"),
      field("unless", "除外条件", "unless"),
      field("from", "生效日", "from"),
      field("until", "失效日", "until"),
      field("overrides", "优先于", "overrides", names),
      needed("cite", "依据", "citations", citations),
      ...inBoth("note", "说明", "note"),
    ],
    cells: ruleCells,
    item: ruleFrom,
    column: (member) => (forces.includes(member) ? "then" : member),
  },
  {
    id: "parameters",
    name: text("参数", "parameters"),
    fields: [
      id,
      ...neededInBoth("label", "名称", "label"),
      ...domainFields(kindWords),
      needed(
        "setBy",
        "设定者",
        "set by",
        choice({ host: text("本地", "host"), pack: text("规则包", "pack") }),
      ),
      ...neededInBoth("issuedBy", "设定机关", "issued by"),
      needed("citation", "依据", "citation", citation),
    ],
    cells: ({ type, ...rest }, language) => ({ ...rest, ...typeCells(type, language) }),
    item: typeFrom,
    column: domainColumn,
  },
  {
    id: "bindings",
    name: text("参数值", "parameter values"),
    fields: [
      needed("id", "参数", "parameter"),
      needed("value", "值", "value", value),
      field("from", "起始日", "from"),
      field("until", "截止日", "until"),
    ],
  },
  {
    id: "facts",
    name: text("事实", "facts"),
    fields: [
      question,
      id,
      ...neededInBoth("label", "名称", "label"),
      ...domainFields(factKindWords),
      ...inBoth("prompt", "问句", "prompt"),
      ...inBoth("help", "填写说明", "help"),
      ...inBoth("unit", "单位", "unit"),
      field(
        "sensitivity",
        "敏感程度",
        "sensitivity",
        choice({
          open: text("公开", "open"),
          internal: text("内部", "internal"),
          personal: text("个人信息", "personal"),
        }),
      ),
      field(
        "move",
        "本人可改变的方向",
        "move",
        choice({
          up: text("增加", "up"),
          down: text("减少", "down"),
          both: text("均可", "both"),
          none: text("不可改变", "none"),
        }),
      ),
      field("citation", "依据", "citation", citation),
      field("chosen.question", "取自判断事项", "chosen in question"),
      field("chosen.outcome", "取自结论", "chosen outcome"),
      field("readByNoRule", "不为规则所用", "read by no rule", flag),
    ],
    ...beside("fact", ({ type, ...rest }, language) => ({ ...rest, ...typeCells(type, language) }), typeFrom),
  },
  {
    id: "groups",
    name: text("事实组", "groups of facts"),
    fields: [
      question,
      id,
      ...neededInBoth("label", "名称", "label"),
      needed("facts", "所含事实", "facts", names),
    ],
    ...beside("group"),
  },
  {
    id: "constraints",
    name: text("不可能的情形", "constraints"),
    fields: [
      question,
      id,
      needed("impossible", "不可能的条件", "impossible"),
      ...neededInBoth("because", "理由", "because"),
    ],
    ...beside("constraint"),
  },
  {
    id: "outcomes",
    name: text("增加的结论", "added outcomes"),
    fields: [
      question,
      id,
      ...neededInBoth("label", "名称", "label"),
      field(
        "bearing",
        "利害",
        "bearing",
        choice({ burden: text("负担", "burden"), benefit: text("利益", "benefit") }),
      ),
      field("competentRanks", "可设定的位阶", "competent ranks", rankNames),
      field("payload", "所需参数", "payload", names),
    ],
    ...beside("outcome"),
  },
  {
    id: "closes",
    name: text("不再补充的事项", "closed questions"),
    fields: [question, needed("citation", "依据", "citation", citation)],
  },
  {
    id: "delegations",
    name: text("授权", "delegations"),
    fields: [
      id,
      question,
      needed("when", "授权条件", "when"),
      field("outcomes", "授权的结论", "outcomes", names),
      needed("citation", "依据", "citation", citation),
      field("from", "生效日", "from"),
      field("until", "失效日", "until"),
    ],
  },
  {
    id: "theorems",
    name: text("定理", "theorems"),
    fields: [
      id,
      question,
      ...neededInBoth("says", "内容", "says"),
      ...propositionFields,
      field("cite", "依据", "citation", citation),
      field("from", "起始日", "from"),
    ],
    cells: propositionCells,
    item: propositionFrom,
    column: propositionColumn,
  },
  {
    id: "documents",
    name: text("文件", "documents"),
    fields: [
      needed("id", "简称", "name"),
      needed("title", "全称", "title"),
      field("number", "文号", "number"),
      needed("issuer", "制定机关", "issuer"),
      needed("rank", "位阶", "rank", choice(rankWords)),
      field("effectiveFrom", "施行日", "effective from"),
      field("effectiveUntil", "最后施行日", "effective until"),
      needed("confidence", "核对程度", "confidence", choice(markWords)),
      needed("checkedOn", "核对日", "checked on"),
    ],
  },
]
