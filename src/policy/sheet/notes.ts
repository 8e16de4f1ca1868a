/**
 * What a sheet says besides the rules, for the people who read it: each rule in words, what facts and outcomes are
 * called, and how the columns are filled in. Made from the rules anew each time; never read back.
 */
import type { CalendarDate, Language } from "../../kernel/index.js"
import { conditionWords } from "../explain/condition-words.js"
import { namesOf } from "../explain/names.js"
import type { FactType } from "../fact.js"
import type { Pack } from "../pack.js"
import type { ParameterType } from "../parameter.js"
import type { Question } from "../question.js"
import type { Rule } from "../rule.js"
import type { Rulebook } from "../rulebook.js"
import { nameText } from "./cell-words.js"
import { noteMark, tableOf, type Table } from "./workbook.js"

/** Where the names come from, and the day whose parameter values are written out. */
export interface NoteSource {
  readonly rulebook: Rulebook
  readonly on: CalendarDate
}

export interface NoteColumn {
  readonly heading: string
  readonly cells: readonly string[]
}

const questionIn = ({ rulebook }: NoteSource, id: string): Question | undefined => {
  const asked = rulebook.questions.find((question) => question.id === id)
  return asked === undefined ? undefined : rulebook.completed(asked)
}

/** Columns beside the rules: what is asked, which outcomes are meant, and the condition in words. */
export const noteColumns = (
  pack: Pack,
  language: Language,
  source: NoteSource | undefined,
): readonly NoteColumn[] => {
  if (source === undefined) return []
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en)
  const column = (heading: string, cell: (rule: Rule, question: Question) => string): NoteColumn => ({
    heading: `${noteMark}${heading}`,
    cells: pack.rules.map((rule) => {
      const question = questionIn(source, rule.question)
      return question === undefined ? "" : cell(rule, question)
    }),
  })
  return [
    column(say("事项名称", "what is asked"), (_, { title, ask }) => (title ?? ask)[language]),
    column(say("结论名称", "outcomes by name"), ({ then }, { outcomes }) =>
      then.map((id) => outcomes.find((one) => one.id === id)?.label[language] ?? id).join(say("、", ", ")),
    ),
    column(say("条件的含义", "the condition in words"), (rule) => {
      const names = namesOf(rule.question, source.on, source.rulebook, language)
      const when = conditionWords(rule.when, names)
      if (rule.unless === undefined) return when
      const unless = conditionWords(rule.unless, names)
      return say(`${when}；但${unless}的除外`, `${when}; except where ${unless}`)
    }),
  ]
}

/** The words that conditions and outcomes are written in, and how to fill in the sheet. */
export const noteTables = (
  pack: Pack,
  language: Language,
  source: NoteSource | undefined,
): readonly Table[] => [
  ...(source === undefined ? [] : [wordTable(pack, language, source)]),
  instructions(language),
]

const wordTable = (pack: Pack, language: Language, source: NoteSource): Table => {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en)
  const asked = [
    ...new Set([...pack.rules, ...pack.facts, ...pack.outcomes, ...pack.closes].map((one) => one.question)),
  ]
  const rows = asked.flatMap((id): readonly (readonly string[])[] => {
    const question = questionIn(source, id)
    if (question === undefined) return []
    return [
      [id, say("事项", "question"), nameText(id), question.ask[language], ""],
      ...question.facts.map((fact) => [
        id,
        say("事实", "fact"),
        nameText(fact.id),
        fact.label[language],
        valuesInWords(fact.type, language),
      ]),
      ...question.outcomes.map((one) => [
        id,
        say("结论", "outcome"),
        nameText(one.id),
        one.label[language],
        "",
      ]),
    ]
  })
  const parameters = source.rulebook.packs
    .flatMap((one) => one.parameters)
    .map((one) => [
      "",
      say("参数", "parameter"),
      `$${nameText(one.id)}`,
      one.label[language],
      valuesInWords(one.type, language),
    ])
  const heading =
    language === "zh"
      ? ["判断事项", "种类", "写法", "名称", "取值"]
      : ["question", "kind", "as written", "name", "values"]
  return tableOf(`${noteMark}${say("词汇", "words")}`, [heading, ...rows, ...parameters])
}

const valuesInWords = (type: FactType | ParameterType, language: Language): string => {
  switch (type.kind) {
    case "boolean":
      return language === "zh" ? "是、否" : "yes, no"
    case "period":
      return language === "zh" ? "期限" : "a period"
    case "oneOf":
    case "list":
      return type.options.map(({ value, label }) => `${nameText(value)} = ${label[language]}`).join("\n")
    case "number":
      return language === "zh"
        ? `${String(type.min)} 至 ${String(type.max)}`
        : `${String(type.min)} to ${String(type.max)}`
    case "date":
      return language === "zh" ? `${type.first} 至 ${type.last}` : `${type.first} to ${type.last}`
  }
}

const instructions = (language: Language): Table =>
  tableOf(
    `${noteMark}${language === "zh" ? "填写说明" : "how to fill in"}`,
    (language === "zh" ? instructionsZh : instructionsEn).map((line) => [line]),
  )

const instructionsZh = [
  "填写说明",
  "每条规则一行。工作表和列的名称不能改动，顺序不限；以※开头的供阅读，读回时不计。",
  "效力填应当、可以、不得；只排除其他规则的填例外，结论留空。",
  "条件写法：事实编号单独写出，表示该事实为是；not 表示否。比较用 =、!=、>=、<=、>、<，几个值之一写 in (甲, 乙)。",
  "几个条件都要具备用 and，具备其一用 or，二者并用须加括号；至少具备几项写 at least 2 of (甲, 乙, 丙)；任何情形写 always。",
  "参数以 $ 开头，如 serviceHours >= $repair.serviceHours。全角的括号、逗号、引号和不等号同样可用。",
  "依据每行一条：《文件简称》第三条；简称与文件表一致，后面可用“ —— ”写明该条说的是什么。",
  "日期写作 2026-05-06；规则的日期由本地设定的，写 $ 和参数编号。",
  "英文各列可以留空，留空时用中文代替。",
]

const instructionsEn = [
  "how to fill in",
  "One row for each rule. Names of tables and columns stay as they are, in any order; what begins with ※ is for reading and isn't read back.",
  "Force is must, may or must not; a rule that only overrides others is an exception and has no outcomes.",
  "Conditions: the id of a fact alone says that it is so; not turns it round. Comparisons are =, !=, >=, <=, >, <; one of several values is in (a, b).",
  "and joins what must all hold, or what may hold; together they need brackets. At least two of three: at least 2 of (a, b, c). In every case: always.",
  "A parameter begins with $: serviceHours >= $repair.serviceHours.",
  "Citations stand one to a line: 《name of the document》第三条, with the name it has in the table of documents; after “ —— ” may follow what the passage says.",
  "Dates are written 2026-05-06; where the host sets a rule's day, $ and the id of the parameter.",
  "English columns may stay empty; the Chinese then stands for both.",
]
