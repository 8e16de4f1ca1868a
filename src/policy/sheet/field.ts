/**
 * A field is one column of a table (or one line of the table that describes the pack): its heading, and how its cells
 * are written and read. A field only knows the form of a cell; whether what is named there exists is checked later.
 */
import { text, type Fault, type Language, type Text } from "../../kernel/index.js"
import type { Json } from "../codec/json.js"
import { wrong } from "../codec/reader.js"
import { readNames, namesText } from "./cell-words.js"
import { citationText, citationsText, readCitation, readCitations } from "./citation-text.js"
import { claimText, moreText, readClaim, readMore } from "./claim-text.js"
import { isList, stringOf, stringsIn } from "./json-parts.js"
import { flagText, readFlag, readValue, valueText } from "./value-text.js"

/** How a cell's text and a member of a pack's JSON are turned into each other. */
export interface Form {
  readonly write: (json: Json, language: Language) => string
  /** Nothing where the cell can't be read; `expected` then says what it should hold. */
  readonly read: (cell: string) => Json | undefined
  readonly expected: Text
}

export interface Field {
  /** The member of the row, `label.zh`. */
  readonly key: string
  readonly heading: Text
  readonly form: Form
  /** A cell that can't be left empty; `list` if what is missing is a list. */
  readonly needed: boolean
}

/** Text as it is, but for spaces around it. */
export const word: Form = {
  write: stringOf,
  read: (cell) => cell.trim(),
  expected: text("文字", "a text"),
}

/** Text for people, as it is. */
export const prose: Form = { ...word, read: (cell) => cell }

export const flag: Form = {
  write: (json, language) => (typeof json === "boolean" ? flagText(json, language) : ""),
  read: readFlag,
  expected: text("是或者否", "yes or no"),
}

/** A list that is there and has nothing in it; an empty cell is no list. */
export const emptyList = {
  write: (json: Json): string | undefined => (isList(json) && json.length === 0 ? "()" : undefined),
  read: (cell: string): readonly Json[] | undefined => (/^\s*[(（]\s*[)）]\s*$/u.test(cell) ? [] : undefined),
}

export const names: Form = {
  write: (json) => emptyList.write(json) ?? namesText(stringsIn(json)),
  read: (cell) => emptyList.read(cell) ?? readNames(cell),
  expected: text(
    "名称，之间用逗号隔开；含空格或者符号的名称加引号",
    "names with commas between them; names with spaces or signs in quotes",
  ),
}

export const value: Form = {
  write: valueText,
  read: readValue,
  expected: text(
    "是或者否、数字、日期、选项名称、期限（20个工作日）或者括号中的列表",
    "yes or no, a number, a date, the name of an option, a period (20 workday) or a list in brackets",
  ),
}

const citationExample = text(
  "依据，每行一条：《文件名称》第三条；文件名称与文件表中的一致",
  "citations, one to a line: 《name of the document》第三条, with the name it has in the table of documents",
)

export const citation: Form = {
  write: citationText,
  read: readCitation,
  expected: citationExample,
}

export const citations: Form = { write: citationsText, read: readCitations, expected: citationExample }

export const claim: Form = {
  write: claimText,
  read: readClaim,
  expected: text(
    "对结论的断言，如can(waived)、never(public)、forced(full)、decided",
    "a claim about the answer: can(waived), never(public), forced(full), decided",
  ),
}

export const more: Form = {
  write: moreText,
  read: readMore,
  expected: text(
    "事实名称，之间用逗号隔开；另有顺序的在括号中由少到多列出",
    "names of facts with commas between them; an order of their own in brackets, from less to more",
  ),
}

/** One of the words named; a cell may also hold the word of the other language, or the name programs use. */
export const choice = (words: Readonly<Record<string, Text>>): Form => ({
  write: (json, language) => words[stringOf(json)]?.[language] ?? stringOf(json),
  read: (cell) => {
    const written = cell.trim()
    return Object.entries(words).find(
      ([id, { zh, en }]) => written === zh || written.toLowerCase() === en.toLowerCase() || written === id,
    )?.[0]
  },
  expected: text(
    `下列之一：${Object.values(words)
      .map(({ zh }) => zh)
      .join("、")}`,
    `one of these: ${Object.values(words)
      .map(({ en }) => en)
      .join(", ")}`,
  ),
})

export const field = (key: string, zh: string, en: string, form: Form = word): Field => ({
  key,
  heading: text(zh, en),
  form,
  needed: false,
})

export const needed = (key: string, zh: string, en: string, form: Form = word): Field => ({
  ...field(key, zh, en, form),
  needed: true,
})

/** Two columns for what people read in Chinese and in English. */
export const inBoth = (key: string, zh: string, en: string): readonly Field[] => [
  field(`${key}.zh`, zh, en, prose),
  field(`${key}.en`, `${zh}（英文）`, `${en} (English)`, prose),
]

/** The same where the text can't be left out; without English, the Chinese stands for both. */
export const neededInBoth = (key: string, zh: string, en: string): readonly Field[] =>
  inBoth(key, zh, en).map((one) => (one.key.endsWith(".zh") ? { ...one, needed: true } : one))

/** The fault of a cell that a form can't read. */
export const unreadable = ({ expected }: Form): Fault =>
  wrong("sheet.cell", text(`此处应为${expected.zh}`, `${expected.en} is expected here`))

export const emptyCell: Fault = wrong("sheet.empty", text("此处不能为空", "this cell can't be empty"))
