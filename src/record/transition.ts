/**
 * Which version of the rules a record, a measure, publicity or repair goes by, when they changed after the act. 从旧兼从轻
 * only where the question cites it; otherwise there is no retroactivity, unless the new rules' own transition clause
 * favours the subject (parameter `record.transition`).
 */
import * as Result from "effect/Result"
import { fault, text, type CalendarDate, type Citation, type Fault, type Text } from "../kernel/index.js"
import {
  askMilder,
  compareAnswers,
  parameter,
  type Answer,
  type GivenFacts,
  type Question,
} from "../policy/index.js"
import type { DecisionContext } from "../procedure/index.js"
import { noRetroactivity } from "./lapses.js"

/** Whether the transition clause of the new rules lets them reach earlier acts where they favour the subject. */
export const transition = parameter(
  "record.transition",
  {
    kind: "oneOf",
    ordered: false,
    options: [
      { value: "none", label: text("新规定不溯及既往", "the new rules don't reach earlier acts") },
      {
        value: "favourable",
        label: text("有利于当事人的，适用新规定", "the new rules reach them where they favour the subject"),
      },
    ],
  },
  {
    label: text("新旧规定的衔接", "transition between old and new rules"),
    issuedBy: text("制定新规定的机关", "the organ that issued the new rules"),
    citation: noRetroactivity,
  },
)

/** The version that applies, with both answers. */
export interface ApplicableVersion {
  /** `person`: a clause says the milder applies, and which is milder can't be told. */
  readonly applies: "act" | "decision" | "person"
  readonly atAct: Answer
  readonly atDecision: Answer
  readonly citation: Citation
  readonly why: Text
}

/**
 * The version of the rules that applies to an act.
 *
 * @param act the day of the act; the day of the decision is that of the context
 * @returns a fault `milder.order` or `transition.order` if the decision lies before the act, `parameter.missing` if the new rules are better for
 *   the subject and nobody has said whether their transition clause reaches back
 */
export const applicableVersion = (
  question: Question,
  facts: GivenFacts,
  act: CalendarDate,
  { rulebook, digest, on: decision }: DecisionContext,
): Result.Result<ApplicableVersion, Fault> => {
  const days = { act, decision }
  const milder = askMilder(rulebook, question, facts, days, digest)
  if (Result.isSuccess(milder)) {
    const { applies, atAct, atDecision, citation, note } = milder.success
    return Result.succeed({ applies, atAct, atDecision, citation, why: note })
  }
  if (milder.failure.code !== "milder.notProvided") return Result.fail(milder.failure)
  if (decision < act) return Result.fail(wrongOrder)
  const atAct = rulebook.ask(question, facts, act)
  const atDecision = rulebook.ask(question, facts, decision)
  const version = (applies: "act" | "decision", why: Text): ApplicableVersion => ({
    applies,
    atAct,
    atDecision,
    citation: noRetroactivity,
    why,
  })
  if (compareAnswers(rulebook.completed(question), atDecision, atAct) !== "better")
    return Result.succeed(version("act", notBetter))
  return Result.map(rulebook.value(transition, decision), (says) =>
    says === "favourable" ? version("decision", reaches) : version("act", reachesNot),
  )
}

const wrongOrder = fault("transition.order", {
  at: "act",
  message: text("行为日期晚于决定日期。", "The day of the act lies after that of the decision."),
  remedy: text("请核对两个日期。", "Check both days."),
  citation: noRetroactivity,
})

const notBetter = text(
  "适用行为时的规定：新规定并不更有利，不溯及既往。",
  "The version at the act applies: the new one isn't better, and there is no retroactivity.",
)

const reaches = text(
  "适用决定时的规定：其过渡条款有利于当事人。",
  "The version at the decision applies: its transition clause favours the subject.",
)

const reachesNot = text(
  "适用行为时的规定：新规定没有溯及既往的条款。",
  "The version at the act applies: the new one doesn't reach back.",
)
