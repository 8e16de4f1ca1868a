/** `chengxin like`: past decisions compared with each other (同案同罚). One decision on each line of the file, as JSON. */
import * as Result from "effect/Result"
import { fault, parseCalendarDate, text, type Faults } from "../kernel/index.js"
import { likeCases, likeCasesText, type PastDecision } from "../policy/like-cases/index.js"
import { questionNamed } from "../testing/index.js"
import { readLines } from "./files.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { asJson, complain, type ExitCode, type Terminal } from "./terminal.js"

export interface LikeCommand {
  readonly question: string | undefined
  readonly rules: RuleSources
  readonly file: string | undefined
  readonly json: boolean
}

/** Exits with 1 if there is something to look into. */
export const like = (command: LikeCommand, terminal: Terminal): ExitCode => {
  const rulebook = loadRules(command.rules)
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const question = questionNamed(rulebook.success, command.question ?? "")
  if (question === undefined) return complain(noQuestion(rulebook.success), terminal)
  const decisions = decisionsIn(command.file)
  if (Result.isFailure(decisions)) return complain(decisions.failure, terminal)
  const found = likeCases(rulebook.success, question, decisions.success)
  if (Result.isFailure(found)) return complain(found.failure, terminal)
  terminal.print(command.json ? asJson(found.success) : likeCasesText(found.success, terminal.language))
  const { unequal, unlikePairs, unlawful } = found.success
  return unequal.length + unlikePairs + unlawful.length > 0 ? 1 : 0
}

const decisionsIn = (file: string | undefined): Result.Result<readonly PastDecision[], Faults> => {
  if (file === undefined) return Result.fail([noFile])
  const lines = readLines(file)
  if (Result.isFailure(lines)) return Result.fail(lines.failure)
  const decisions: PastDecision[] = []
  for (const [place, line] of lines.success.entries()) {
    if (line.trim() === "") continue
    const decision = decisionIn(line)
    if (decision === undefined) return Result.fail([badLine(file, place + 1)])
    decisions.push(decision)
  }
  return Result.succeed(decisions)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === "string"

const decisionIn = (line: string): PastDecision | undefined => {
  const read = parsed(line)
  if (!isRecord(read) || !isText(read["id"]) || !isText(read["on"]) || !isRecord(read["facts"]))
    return undefined
  const { id, on: day, chosen } = read
  const on = parseCalendarDate(day)
  if (Result.isFailure(on)) return undefined
  const facts: Record<string, boolean | string | number> = {}
  for (const [name, value] of Object.entries(read["facts"])) {
    if (value === null) continue
    if (typeof value !== "boolean" && typeof value !== "string" && typeof value !== "number") return undefined
    facts[name] = value
  }
  if (isText(chosen)) return { id, on: on.success, facts, chosen }
  return Array.isArray(chosen) && chosen.every(isText) ? { id, on: on.success, facts, chosen } : undefined
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const noFile = fault("cli.file", {
  message: text("没有写明决定的文件。", "No file of decisions is named."),
  remedy: text("请用 --file 写明，每行一件。", "Name one with --file, a decision on each line."),
})

const badLine = (file: string, line: number) =>
  fault("cli.decision", {
    at: `${file}:${String(line)}`,
    message: text("这一行不是一件决定。", "This line isn't a decision."),
    remedy: text(
      '每行写成：{"id":"案号","on":"2026-05-06","facts":{…},"chosen":"结论"}；逐项作答的事项，chosen 写成列表。',
      'Write {"id":"case number","on":"2026-05-06","facts":{…},"chosen":"outcome"}; for a question of measures, `chosen` is a list.',
    ),
  })
