/**
 * `chengxin ask`: one question, answered from a file or by asking the person for one fact after another, and no further
 * than the answer still depends on. Nothing is stored, and no name is asked for.
 */
import * as Result from "effect/Result"
import { parseCalendarDate, type CalendarDate, type Faults } from "../kernel/index.js"
import {
  explain,
  type Fact,
  type GivenFacts,
  type Question,
  type Rulebook,
  type Scalar,
} from "../policy/index.js"
import { factsOf, questionNamed } from "../testing/index.js"
import { factsIn } from "./facts-file.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface AskOptions {
  readonly question: string | undefined
  readonly file?: string | undefined
  readonly on?: string | undefined
  readonly rules: RuleSources
  readonly format: "text" | "markdown" | "html"
}

const dateOf = (given: string | undefined, terminal: Terminal): Result.Result<CalendarDate, Faults> => {
  if (given === undefined) return Result.succeed(terminal.today())
  const date = parseCalendarDate(given)
  return Result.isSuccess(date) ? Result.succeed(date.success) : Result.fail([date.failure])
}

const unknownWords: readonly string[] = ["未查明", "不清楚", "?", "？", ""]

type Reply =
  | { readonly kind: "known"; readonly value: Scalar }
  | { readonly kind: "unknown" }
  | { readonly kind: "again" }
  | { readonly kind: "end" }

/** A number picks from the list of values; anything else is read as a scenario file would read it. */
const replyOf = (line: string | undefined, fact: Fact, question: Question): Reply => {
  if (line === undefined) return { kind: "end" }
  const word = line.trim()
  if (unknownWords.includes(word)) return { kind: "unknown" }
  const options = fact.type.kind === "oneOf" ? fact.type.options : []
  const picked = /^\d+$/u.test(word) ? options[Number(word) - 1] : undefined
  const place = { file: "", line: 1 }
  const written = {
    kind: "map",
    place,
    entries: [{ key: fact.id, place, value: { kind: "word", place, word: picked?.value ?? word } }],
  } as const
  const facts = factsOf(question, written)
  const value = Result.isSuccess(facts) ? facts.success[fact.id] : undefined
  return value === undefined ? { kind: "again" } : { kind: "known", value }
}

const promptOf = (fact: Fact, terminal: Terminal): string => {
  const unknown = say(terminal, "未查明直接按回车", "press Enter if not known")
  switch (fact.type.kind) {
    case "boolean":
      return `${fact.prompt[terminal.language]}${say(terminal, `（是 / 否，${unknown}）`, ` (yes / no, ${unknown})`)}`
    case "oneOf":
      return [
        `${fact.prompt[terminal.language]}${say(terminal, `（${unknown}）`, ` (${unknown})`)}`,
        ...fact.type.options.map(({ label }, index) => `  ${String(index + 1)} ${label[terminal.language]}`),
      ].join("\n")
    case "number":
    case "date":
      return `${fact.prompt[terminal.language]}${say(terminal, `（${unknown}）`, ` (${unknown})`)}`
  }
}

/** Asks for facts, one at a time, as long as the answer depends on one that wasn't asked for yet. */
const interview = async (
  question: Question,
  rulebook: Rulebook,
  on: CalendarDate,
  terminal: Terminal,
): Promise<GivenFacts> => {
  let facts: GivenFacts = {}
  const asked = new Set<string>()
  for (;;) {
    const { unknown } = rulebook.ask(question, facts, on)
    const next = question.facts.find(({ id }) => unknown.includes(id) && !asked.has(id))
    if (next === undefined) return facts
    const help = next.help === undefined ? "" : `\n  ${next.help[terminal.language]}`
    const reply = replyOf(await terminal.answer(`${promptOf(next, terminal)}${help}\n> `), next, question)
    if (reply.kind === "end") return facts
    if (reply.kind === "again") {
      terminal.print(
        say(terminal, "没有这个选项，请重新回答。", "That isn't one of the answers; please try again."),
      )
      continue
    }
    asked.add(next.id)
    if (reply.kind === "known") facts = { ...facts, [next.id]: reply.value }
  }
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
  terminal.print(explain(answer, rulebook.success, { language: terminal.language, format: options.format }))
  return answer.status === "refused" ? 2 : 0
}
