// How the invented offices choose: the only lawful outcome is confirmed; among several the files must say which. What
// neither settles waits for a person. The lawful set comes from a dry run: its receipt, or the answer of its rejection.

import * as Result from "effect/Result"
import type { CalendarDate } from "chengxin/kernel"
import type { Modalities, Question } from "chengxin/policy"
import type { Decider, Decision } from "chengxin/procedure"
import type { CommandBody } from "chengxin/record"
import { chosen, outcomesNamed } from "../story.js"
import { Halted, type Desk } from "./desk.js"

/** A choice to be made: by whom, when, and the command that makes it. */
export interface Choosing<Outcome> {
  readonly step: string
  readonly on: CalendarDate
  readonly by: Decider
  /** The question's name in the files, where it isn't its own. */
  readonly title?: string
  /** The outcome that the files name elsewhere, in their words. */
  readonly named?: string | undefined
  readonly command: (outcome: Outcome, decision: Decision) => CommandBody
}

interface Lawful {
  readonly status: string
  readonly certain: readonly (string | Modalities)[]
  readonly rules: readonly string[]
}

/** Makes a choice on a *choose one* question and gives it back. */
export async function chooseOutcome(
  desk: Desk,
  question: Question,
  choosing: Choosing<string>,
): Promise<string> {
  const { step, on, by, command, title = titleOf(question) } = choosing
  const [first] = question.outcomes
  if (first === undefined) throw new Error("a question has outcomes")
  const lawful = lawfulSet(desk, on, command(first.id, { by, grounds: ["dry-run"] }))
  const certain = lawful.certain.flatMap((one) => (typeof one === "string" ? [one] : []))
  const [named] =
    choosing.named === undefined
      ? (chosen(desk.story, question, title) ?? [])
      : outcomesNamed(question, [choosing.named])
  const only = lawful.status === "decided" && certain.length === 1 ? certain[0] : undefined
  const outcome = named !== undefined && certain.includes(named) ? named : only
  if (outcome === undefined) throw new Halted({ kind: "choiceOpen", question, outcomes: certain })
  await desk.send(step, on, command(outcome, { by, grounds: groundsOf(lawful) }))
  return outcome
}

/** Makes a choice on an *each* question: all that must be, and of what may be what the files name. */
export async function chooseOutcomes(
  desk: Desk,
  question: Question,
  choosing: Choosing<readonly string[]>,
): Promise<void> {
  const { step, on, by, command, title = titleOf(question) } = choosing
  const lawful = lawfulSet(desk, on, command([], { by, grounds: ["dry-run"] }))
  const [range] = lawful.certain
  if (lawful.status !== "decided" || range === undefined || typeof range === "string") {
    throw new Halted({ kind: "choiceOpen", question, outcomes: [] })
  }
  const wanted = new Set([...range.must, ...(chosen(desk.story, question, title) ?? [])])
  const outcomes = question.outcomes.map(({ id }) => id).filter((id) => wanted.has(id))
  await desk.send(step, on, command(outcomes, { by, grounds: groundsOf(lawful) }))
}

const titleOf = (question: Question): string => question.title?.zh ?? question.ask.zh

const groundsOf = ({ rules }: Lawful): readonly string[] => (rules.length === 0 ? ["otherwise"] : rules)

function lawfulSet(desk: Desk, on: CalendarDate, command: CommandBody): Lawful {
  const tried = desk.dryRun(on, command)
  if (Result.isFailure(tried)) {
    const { answer, reasons } = tried.failure
    if (answer === undefined || answer.status === "refused") throw new Halted({ kind: "rejected", reasons })
    if (answer.status === "missingParameter") throw new Halted({ kind: "rejected", reasons })
    return { status: answer.status, certain: answer.certain, rules: answer.reasons.map(({ rule }) => rule) }
  }
  const receipt = tried.success.find((event) => event.receipt !== undefined)?.receipt
  if (receipt === undefined) throw new Error("a choice has a receipt")
  return { status: receipt.answer.status, certain: receipt.answer.certain, rules: receipt.answer.reasons }
}
