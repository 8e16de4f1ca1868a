/** `chengxin impact`: what a change of rules or of a parameter does to the cases that a database holds. */
import * as Result from "effect/Result"
import { fault, parseCalendarDate, text, type CalendarDate, type Faults } from "../kernel/index.js"
import { impactText, runImpact, type RunOptions, type Version } from "../policy/impact/index.js"
import { questionNamed } from "../testing/index.js"
import { openDatabase } from "./databases.js"
import type { DiffSide } from "./diff-command.js"
import { loadRules } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { asJson, complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface ImpactCommand {
  readonly question: string | undefined
  readonly older: DiffSide
  readonly newer: DiffSide
  readonly db: string | undefined
  readonly table: string | undefined
  readonly key: string | undefined
  readonly by: readonly string[]
  readonly json: boolean
}

const dayOf = (given: string | undefined, terminal: Terminal): Result.Result<CalendarDate, Faults> =>
  given === undefined
    ? Result.succeed(terminal.today())
    : Result.mapError(parseCalendarDate(given), (wrong): Faults => [wrong])

const versionOf = ({ rules, on }: DiffSide, terminal: Terminal): Result.Result<Version, Faults> =>
  Result.flatMap(dayOf(on, terminal), (day) =>
    Result.map(loadRules(rules), (rulebook) => ({ rulebook, on: day })),
  )

/** Exits with 0 if no stored case is answered otherwise, 1 if some are, 2 if it can't be told. */
export const impact = async (command: ImpactCommand, terminal: Terminal): Promise<ExitCode> => {
  if (command.db === undefined) return complain(noDatabase, terminal)
  const [older, newer] = [versionOf(command.older, terminal), versionOf(command.newer, terminal)]
  if (Result.isFailure(older)) return complain(older.failure, terminal)
  if (Result.isFailure(newer)) return complain(newer.failure, terminal)
  const question = questionNamed(newer.success.rulebook, command.question ?? "")
  if (question === undefined) return complain(noQuestion(newer.success.rulebook), terminal)
  const database = await openDatabase(command.db)
  if (Result.isFailure(database)) return complain(database.failure, terminal)
  const options: RunOptions = {
    dialect: database.success.dialect,
    table: command.table ?? "cases",
    ...(command.key === undefined ? {} : { key: command.key }),
    by: command.by,
    progress: ({ done, of }) => {
      const share = of === 0n ? 100n : (done * 100n) / of
      terminal.complain(
        say(
          terminal,
          `已处理 ${String(done)}/${String(of)} 件（${String(share)}%）`,
          `${String(done)} of ${String(of)} cases (${String(share)}%)`,
        ),
      )
    },
  }
  const found = await runImpact(database.success, older.success, newer.success, question, options)
  await database.success.close()
  if (Result.isFailure(found)) return complain(found.failure, terminal)
  terminal.print(command.json ? asJson(found.success) : impactText(found.success, terminal.language))
  return found.success.changed > 0n ? 1 : 0
}

const noDatabase: Faults = [
  fault("cli.database", {
    message: text("没有写明数据库。", "No database is named."),
    remedy: text(
      "请用 --db 写明：postgres://… 或者 DuckDB 文件。",
      "Name one with --db: postgres://… or a DuckDB file.",
    ),
  }),
]
