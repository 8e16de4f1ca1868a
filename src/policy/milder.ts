/**
 * 从旧兼从轻: the version at the act applies unless the version at the decision is milder. Only for questions that cite
 * that it applies. Takes both days, never "today"; versions in between are not considered, and the outcome says so.
 */
import * as Result from "effect/Result"
import {
  fault,
  text,
  type CalendarDate,
  type Citation,
  type Digest,
  type Fault,
  type Text,
} from "../kernel/index.js"
import type { Answer } from "./answer.js"
import type { Fact, FactsGiven } from "./fact.js"
import { compareAnswers } from "./order.js"
import type { Question } from "./question.js"
import type { Receipt } from "./receipt.js"
import { receiptOf } from "./receipt-of.js"
import type { Rulebook } from "./rulebook.js"

export interface Milder {
  /** Which version applies; `person` where the two can't be compared, are open or in conflict. */
  readonly applies: "act" | "decision" | "person"
  readonly atAct: Answer
  readonly atDecision: Answer
  readonly receipts: { readonly atAct: Receipt; readonly atDecision: Receipt }
  readonly citation: Citation
  /** Why, and what was not considered. */
  readonly note: Text
}

/**
 * The milder of the versions at the act and at the decision; a tie takes the version at the act.
 *
 * @returns a fault `milder.notProvided` if the question doesn't cite that the milder version applies,
 *   `milder.order` if the decision lies before the act
 *
 * @example
 * // rulebook, leniency: without lexMitior; digest
 * askMilder(rulebook, leniency, {}, { act: on("2025-01-01"), decision: on("2026-01-01") }, digest) // => fail "milder.notProvided"
 */
export const askMilder = <Facts extends readonly Fact[]>(
  rulebook: Rulebook,
  question: Question<string, Facts>,
  facts: FactsGiven<Facts>,
  days: { readonly act: CalendarDate; readonly decision: CalendarDate },
  digest: Digest,
): Result.Result<Milder, Fault> => {
  if (question.lexMitior === undefined) return Result.fail(notProvided(question.id))
  if (days.decision < days.act) return Result.fail(wrongOrder)
  const [atAct, atDecision] = [
    rulebook.ask(question, facts, days.act),
    rulebook.ask(question, facts, days.decision),
  ]
  const applies = versionOf(compareAnswers(rulebook.completed(question), atDecision, atAct))
  return Result.succeed({
    applies,
    atAct,
    atDecision,
    receipts: {
      atAct: receiptOf(atAct, rulebook, digest),
      atDecision: receiptOf(atDecision, rulebook, digest),
    },
    citation: question.lexMitior,
    note: notes[applies],
  })
}

const versionOf = (decision: ReturnType<typeof compareAnswers>): Milder["applies"] =>
  decision === "incomparable" ? "person" : decision === "better" ? "decision" : "act"

const between = text("两者之间曾经施行的版本未予比较。", "Versions in force in between were not considered.")

const withBetween = (zh: string, en: string): Text => text(`${zh}${between.zh}`, `${en} ${between.en}`)

const notes: Readonly<Record<Milder["applies"], Text>> = {
  act: withBetween(
    "适用行为时的规定：决定时的规定并不更轻。",
    "The version at the act applies: the version at the decision isn't milder.",
  ),
  decision: withBetween(
    "适用决定时的规定：决定时的规定更轻。",
    "The version at the decision applies: it is milder.",
  ),
  person: withBetween(
    "两个版本无法比较孰轻孰重，应由有权机关判断。",
    "Which version is milder can't be told; the competent body decides.",
  ),
}

const notProvided = (id: string): Fault =>
  fault("milder.notProvided", {
    at: id,
    message: text(
      "没有规定这个问题适用从旧兼从轻。",
      "No clause says that the milder version applies to this question.",
    ),
    remedy: text(
      "请按所询日期施行的规定回答。",
      "Ask on the day that counts, under the rules in force then.",
    ),
  })

const wrongOrder = fault("milder.order", {
  at: "decision",
  message: text("作出决定的日期早于行为日期。", "The day of the decision lies before the day of the act."),
  remedy: text("请核对两个日期。", "Check both days."),
})
