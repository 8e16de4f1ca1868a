/**
 * `chengxin ask --closest`: what would have to change for a case to come out at least as well as a named outcome, or
 * what stands in the way. Facts that the answer didn't need are asked for here, since a change may.
 */
import * as Result from "effect/Result"
import { fault, parseCalendarDate, text, type CalendarDate, type Faults } from "../kernel/index.js"
import type { Fact, GivenFacts, Outcome, Question, Rulebook } from "../policy/index.js"
import {
  closest,
  closestText,
  type Closest,
  type Foreseen,
  type Target,
} from "../policy/counterfactual/index.js"
import { askFor, valueOfWord } from "./interview.js"
import { together } from "./load-rules.js"
import { asJson, complain, type ExitCode, type Terminal } from "./terminal.js"

export interface ClosestRequest {
  /** An outcome by its label or id. */
  readonly outcome: string
  readonly target: Target
  /** 事实=值@日期, as the person wrote them. */
  readonly foreseen: readonly string[]
  readonly json: boolean
}

export interface ClosestCase {
  readonly rulebook: Rulebook
  readonly question: Question
  readonly facts: GivenFacts
  readonly on: CalendarDate
  /** Whether a person can be asked for further facts. */
  readonly canAsk: boolean
}

const outcomeNamed = ({ outcomes }: Question, name: string): Outcome | undefined =>
  outcomes.find(({ id, label }) => [id, label.zh, label.en].includes(name.trim()))

const badForeseen: Faults = [
  fault("cli.foreseen", {
    at: "--foreseen",
    message: text("无法识别预计的事实。", "A foreseen fact can't be read."),
    remedy: text(
      "请写成“事实=值@日期”，如“达到最短公示期=是@2026-09-01”。",
      'Write it as "fact=value@date", such as "minimumPublicityReached=yes@2026-09-01".',
    ),
  }),
]

const foreseenIn = (question: Question, words: string): Result.Result<Foreseen, Faults> => {
  const [, name = "", word = "", day = ""] = /^([^=]+)=([^@]+)@(.+)$/u.exec(words.trim()) ?? []
  const fact = question.facts.find(({ id, label }) => [id, label.zh, label.en].includes(name.trim()))
  const from = parseCalendarDate(day.trim())
  const value = fact === undefined ? undefined : valueOfWord(word.trim(), fact, question)
  return fact === undefined || value === undefined || Result.isFailure(from)
    ? Result.fail(badForeseen)
    : Result.succeed({ fact: fact.id, from: from.success, value })
}

/** Print the smallest changes; exits with 1 if there are none. */
export const printClosest = async (
  asked: ClosestCase,
  request: ClosestRequest,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { rulebook, question } = asked
  const outcome = outcomeNamed(question, request.outcome)?.id ?? request.outcome
  const foreseen = together(request.foreseen.map((words) => foreseenIn(question, words)))
  if (Result.isFailure(foreseen)) return complain(foreseen.failure, terminal)
  const find = (facts: GivenFacts) =>
    closest(rulebook, { question: question.id, facts, on: asked.on }, outcome, {
      target: request.target,
      foreseen: foreseen.success,
    })
  const found = asked.canAsk ? await completed(asked, find, terminal) : find(asked.facts)
  if (Result.isFailure(found)) return complain(found.failure, terminal)
  terminal.print(
    request.json
      ? asJson(found.success)
      : closestText(found.success, rulebook, { language: terminal.language }),
  )
  return found.success.changes.length === 0 ? 1 : 0
}

/** Ask for the facts that are lacking, until none is or one can't be established. */
const completed = async (
  { question, facts: given }: ClosestCase,
  find: (facts: GivenFacts) => Result.Result<Closest, Faults>,
  terminal: Terminal,
): Promise<Result.Result<Closest, Faults>> => {
  let facts = given
  for (;;) {
    const found = find(facts)
    const lacking = Result.isFailure(found) ? lackingFact(question, found.failure) : undefined
    if (lacking === undefined) return found
    const reply = await askFor(lacking, question, terminal)
    if (reply.kind !== "known") return found
    facts = { ...facts, ...reply.facts }
  }
}

const lackingFact = ({ facts }: Question, faults: Faults): Fact | undefined =>
  facts.find(({ id }) => faults.some(({ code, at }) => code === "counterfactual.incomplete" && at === id))
