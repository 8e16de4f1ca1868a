/**
 * Which tables a pack is laid out in, and what each of their columns holds. Tables follow the members of a pack's JSON,
 * so that a sheet holds exactly what that JSON holds.
 */
import { text, type Text } from "../../kernel/index.js"
import {
  beside,
  domainColumn,
  domainFields,
  factKindWords,
  kindWords,
  typeCells,
  typeFrom,
} from "./domain-cells.js"
import {
  choice,
  citation,
  citations,
  field,
  flag,
  inBoth,
  names,
  needed,
  neededInBoth,
  value,
  type Field,
} from "./field.js"
import {
  propositionCells,
  propositionColumn,
  propositionFields,
  propositionFrom,
} from "./proposition-cells.js"
import { markWords, rankNames, rankWords } from "./rank-names.js"
import type { Turning } from "./row-cells.js"
import { forceWords, ruleCells, ruleColumn, ruleFrom } from "./rule-cells.js"

export interface Layout extends Turning {
  /** The member of a pack's JSON. */
  readonly id: string
  readonly name: Text
  readonly fields: readonly Field[]
}

const question = needed("question", "判断事项", "question")
const id = needed("id", "编号", "id")

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
    column: ruleColumn,
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
      field("until", "截止日", "until"),
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
