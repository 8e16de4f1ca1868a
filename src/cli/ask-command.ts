/**
 * `chengxin ask`: one question, answered from a file or by asking the person for one fact after another, and no further
 * than the answer still depends on. Nothing is stored, and no name is asked for.
 */
import * as Result from "effect/Result"
import { hasFaults, parseCalendarDate, type CalendarDate, type Faults } from "../kernel/index.js"
import { explain } from "../policy/index.js"
import { questionNamed } from "../testing/index.js"
import { printClosest, type ClosestRequest } from "./closest-command.js"
import { factsIn } from "./facts-file.js"
import { interview } from "./interview.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { complain, type ExitCode, type Terminal } from "./terminal.js"

export interface AskOptions {
  readonly question: string | undefined
  readonly file?: string | undefined
  readonly on?: string | undefined
  readonly rules: RuleSources
  readonly format: "text" | "markdown" | "html"
  /** What would have to change for this outcome. */
  readonly closest?: ClosestRequest
}

const dateOf = (given: string | undefined, terminal: Terminal): Result.Result<CalendarDate, Faults> => {
  if (given === undefined) return Result.succeed(terminal.today())
  const date = parseCalendarDate(given)
  return Result.isSuccess(date) ? Result.succeed(date.success) : Result.fail([date.failure])
}

/** Ask one question and print the explanation. */
export const ask = async (options: AskOptions, terminal: Terminal): Promise<ExitCode> => {
  const rulebook = loadRules(options.rules)
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const question =
    options.question === undefined ? undefined : questionNamed(rulebook.success, options.question)
  if (question === undefined) return complain(noQuestion(rulebook.success), terminal)
  const on = dateOf(options.on, terminal)
  if (Result.isFailure(on)) return complain(on.failure, terminal)
  const facts =
    options.file === undefined
      ? Result.succeed(await interview(question, rulebook.success, on.success, terminal))
      : factsIn(options.file, question)
  if (Result.isFailure(facts)) return complain(facts.failure, terminal)
  const answer = rulebook.success.ask(question, facts.success, on.success)
  const isJson = options.closest?.json === true
  if (!isJson)
    terminal.print(explain(answer, rulebook.success, { language: terminal.language, format: options.format }))
  if (hasFaults(answer.faults)) return isJson ? complain(answer.faults, terminal) : 2
  if (options.closest === undefined) return 0
  return printClosest(
    {
      rulebook: rulebook.success,
      question,
      facts: facts.success,
      on: on.success,
      canAsk: options.file === undefined,
    },
    options.closest,
    terminal,
  )
}
