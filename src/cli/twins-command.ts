/** `chengxin twins`: pairs of cases one fact apart that are answered differently, for trainers and for who drafts rules. */
import * as Result from "effect/Result"
import { parseCalendarDate } from "../kernel/index.js"
import { twins, twinsText } from "../policy/twins/index.js"
import { questionNamed } from "../testing/index.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { asJson, complain, type ExitCode, type Terminal } from "./terminal.js"

export interface TwinsCommand {
  readonly question: string | undefined
  readonly rules: RuleSources
  readonly on: string | undefined
  readonly fact: string | undefined
  readonly json: boolean
}

export const showTwins = (command: TwinsCommand, terminal: Terminal): ExitCode => {
  const day = command.on === undefined ? Result.succeed(terminal.today()) : parseCalendarDate(command.on)
  if (Result.isFailure(day)) return complain([day.failure], terminal)
  const rulebook = loadRules(command.rules)
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const question = questionNamed(rulebook.success, command.question ?? "")
  if (question === undefined) return complain(noQuestion(rulebook.success), terminal)
  const found = twins(
    rulebook.success,
    question,
    day.success,
    command.fact === undefined ? {} : { fact: command.fact },
  )
  if (Result.isFailure(found)) return complain(found.failure, terminal)
  terminal.print(command.json ? asJson(found.success) : twinsText(found.success, terminal.language))
  return 0
}
