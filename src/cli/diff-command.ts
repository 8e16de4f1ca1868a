/**
 * `chengxin diff`: what two versions of the rules answer differently, as a table, a page or data. Versions differ by
 * day, by packs or by parameters. Nothing is guessed: what can't be compared is said so.
 */
import * as Result from "effect/Result"
import { fault, parseCalendarDate, text, type CalendarDate, type Faults } from "../kernel/index.js"
import {
  differences,
  differencesHtml,
  differencesText,
  type Differences,
} from "../policy/difference/index.js"
import type { Question, Rulebook } from "../policy/index.js"
import { questionNamed } from "../testing/index.js"
import { writeText } from "./files.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { asJson, complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface DiffSide {
  readonly rules: RuleSources
  readonly on: string | undefined
}

export interface DiffOptions {
  readonly question: string | undefined
  readonly older: DiffSide
  readonly newer: DiffSide
  readonly report?: string | undefined
  readonly json: boolean
}

const dayOf = (given: string | undefined, terminal: Terminal): Result.Result<CalendarDate, Faults> =>
  given === undefined
    ? Result.succeed(terminal.today())
    : Result.mapError(parseCalendarDate(given), (wrong): Faults => [wrong])

interface Version {
  readonly rulebook: Rulebook
  readonly on: CalendarDate
}

const versionOf = ({ rules, on }: DiffSide, terminal: Terminal): Result.Result<Version, Faults> =>
  Result.flatMap(dayOf(on, terminal), (day) =>
    Result.map(loadRules(rules), (rulebook) => ({ rulebook, on: day })),
  )

const summary = (found: readonly Differences[], terminal: Terminal): string =>
  found
    .map(({ question, regions, count, total }) => {
      const name = question.title?.[terminal.language] ?? question.id
      if (count === 0n) return say(terminal, `${name}：结论全部相同`, `${name}: every answer alike`)
      const worse = regions.filter(({ change }) => change === "worse").length
      const better = regions.filter(({ change }) => change === "better").length
      return say(
        terminal,
        `${name}：${String(total)}种情形中${String(count)}种结论不同，分为${String(regions.length)}类（更不利${String(worse)}类，更有利${String(better)}类）`,
        `${name}: ${String(count)} of ${String(total)} cases differ, in ${String(regions.length)} regions (${String(worse)} worse, ${String(better)} better)`,
      )
    })
    .join("\n")

/** Compare two versions and print what differs. */
export const diff = (options: DiffOptions, terminal: Terminal): ExitCode => {
  const [older, newer] = [versionOf(options.older, terminal), versionOf(options.newer, terminal)]
  if (Result.isFailure(older)) return complain(older.failure, terminal)
  if (Result.isFailure(newer)) return complain(newer.failure, terminal)
  const { rulebook } = newer.success
  const named = options.question === undefined ? undefined : questionNamed(rulebook, options.question)
  if (options.question !== undefined && named === undefined) return complain(noQuestion(rulebook), terminal)
  if (options.report !== undefined && named === undefined) return complain(oneQuestion, terminal)
  const asked: readonly Question[] = named === undefined ? rulebook.questions : [named]
  const days = { oldOn: older.success.on, newOn: newer.success.on }
  const found: Differences[] = []
  for (const question of asked) {
    const one = differences(older.success.rulebook, rulebook, question, days)
    if (Result.isFailure(one)) return complain(one.failure, terminal)
    found.push(one.success)
  }
  const [first] = found
  if (options.json) terminal.print(asJson(found))
  else if (named === undefined || first === undefined) terminal.print(summary(found, terminal))
  else terminal.print(differencesText(first, terminal.language))
  if (options.report !== undefined && first !== undefined) {
    const written = writeText(options.report, differencesHtml(first, terminal.language))
    if (Result.isFailure(written)) return complain(written.failure, terminal)
  }
  return found.some(({ count }) => count > 0n) ? 1 : 0
}

const oneQuestion: Faults = [
  fault("cli.question", {
    message: text("网页只列一个判断事项。", "A page is about one question."),
    remedy: text("请写明判断事项。", "Name the question."),
  }),
]
