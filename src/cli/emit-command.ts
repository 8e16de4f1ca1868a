/**
 * `chengxin emit`: a question's rules of one day as a program of another language, for hosts that don't carry this
 * library, with the cases that prove the program right.
 */
import * as Result from "effect/Result"
import {
  fault,
  parseCalendarDate,
  text,
  type CalendarDate,
  type Faults,
  type Language,
} from "../kernel/index.js"
import { conformanceOf, emitJava, emitSql, emitTypeScript, type SqlDialect } from "../policy/emit/index.js"
import { emitDmn } from "../policy/dmn/index.js"
import type { Question, Rulebook } from "../policy/index.js"
import { questionNamed } from "../testing/index.js"
import { sheetForms } from "./emit-sheet.js"
import { writeText } from "./files.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { asJson, complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface EmitOptions {
  readonly question: string | undefined
  readonly rules: RuleSources
  readonly as: string | undefined
  readonly on: string | undefined
  readonly out: string | undefined
  readonly table: string | undefined
  readonly view: string | undefined
  readonly keep: readonly string[]
  readonly package: string | undefined
}

interface Asked {
  readonly rulebook: Rulebook
  readonly question: Question
  readonly on: CalendarDate
  readonly options: EmitOptions
  readonly language: Language
}

type Writer = (asked: Asked) => Result.Result<string, Faults>

const sqlIn =
  (dialect: SqlDialect): Writer =>
  ({ rulebook, question, on, options: { table, view, keep } }) =>
    Result.map(
      emitSql(rulebook, question, on, { dialect, table: table ?? "cases", view: view ?? "answers", keep }),
      (sql) => sql.view,
    )

/** The languages by the word that names them. */
const writers: Readonly<Record<string, Writer>> = {
  typescript: ({ rulebook, question, on }) => emitTypeScript(rulebook, question, on),
  postgresql: sqlIn("postgresql"),
  duckdb: sqlIn("duckdb"),
  sql92: sqlIn("sql92"),
  java: ({ rulebook, question, on, options }) =>
    Result.map(
      emitJava(rulebook, question, on, options.package === undefined ? {} : { package: options.package }),
      ({ source }) => source,
    ),
  dmn: ({ rulebook, question, on, language }) =>
    Result.map(emitDmn(rulebook, question, on, { language }), ({ xml }) => xml),
  cases: ({ rulebook, question, on }) => Result.map(conformanceOf(rulebook, question, on), asJson),
}

/** Write one question in one language, to a file or to the terminal. */
export const emit = (options: EmitOptions, terminal: Terminal): ExitCode => {
  const writer = Object.hasOwn(writers, options.as ?? "") ? writers[options.as ?? ""] : undefined
  if (writer === undefined) return complain(noLanguage, terminal)
  const day = options.on === undefined ? Result.succeed(terminal.today()) : parseCalendarDate(options.on)
  if (Result.isFailure(day)) return complain([day.failure], terminal)
  const rulebook = loadRules(options.rules)
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const question = questionNamed(rulebook.success, options.question ?? "")
  if (question === undefined) return complain(noQuestion(rulebook.success), terminal)
  const { language } = terminal
  const written = writer({ rulebook: rulebook.success, question, on: day.success, options, language })
  if (Result.isFailure(written)) return complain(written.failure, terminal)
  if (options.out === undefined) {
    terminal.print(written.success.trimEnd())
    return 0
  }
  const saved = writeText(options.out, written.success)
  if (Result.isFailure(saved)) return complain(saved.failure, terminal)
  terminal.print(
    say(
      terminal,
      `已写入 ${options.out}（适用 ${day.success} 的规则）`,
      `Written to ${options.out} (the rules of ${day.success})`,
    ),
  )
  return 0
}

const noLanguage: Faults = [
  fault("cli.language", {
    message: text("没有写明语言，或者没有这种语言。", "No language is named, or there is none of this name."),
    remedy: text(
      `请用 --as 写明：${Object.keys(writers).join("、")}；规则包写成规则表：${sheetForms.join("、")}。`,
      `Name one with --as: ${Object.keys(writers).join(", ")}; of a pack, as a rule sheet: ${sheetForms.join(", ")}.`,
    ),
  }),
]
