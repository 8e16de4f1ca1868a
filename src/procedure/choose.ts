/**
 * A competent body's choice beside the engine's advice: the question is asked, the choice is held to the lawful set, and
 * both are kept. Invariants: a choice outside the lawful set is refused with the clause; where facts are missing it is
 * asked for them, never refused for good; nobody chooses in their own case.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Citation, type Fault } from "../kernel/index.js"
import {
  receiptOf,
  standingOf,
  type Answer,
  type GivenFacts,
  type Outcome,
  type Question,
  type Reason,
  type Status,
} from "../policy/index.js"
import type { Asking, CaseView } from "./case-view.js"
import type { Decision } from "./decider.js"
import type { Grounding } from "./event-body.js"
import { gather } from "./gather.js"
import { reject, rejection, type Rejection } from "./rejection.js"

/** An answer, and the receipt that proves it. */
export interface Advice {
  readonly answer: Answer
  /** The question with what packs added to it. */
  readonly question: Question
  readonly grounding: Grounding
}

/** A choice inside the lawful set. */
export interface LawfulChoice extends Advice {
  readonly outcomes: readonly Outcome[]
}

/**
 * Ask a question about this case.
 *
 * @returns a rejection if the facts contradict the case, each other or their domains
 */
export const consult = (
  view: Asking,
  question: Question,
  given: GivenFacts,
): Result.Result<Advice, Rejection> => {
  const facts = gather(view, question, given)
  if (Result.isFailure(facts)) return Result.fail(facts.failure)
  const { rulebook, digest, on } = view.context
  const answer: Answer = rulebook.ask(question, facts.success, on)
  if (answer.status === "refused") {
    return Result.fail(hasFaults(answer.faults) ? rejection(answer.faults, { answer }) : refusedWithoutFault)
  }
  return Result.succeed({
    answer,
    question: rulebook.completed(question),
    grounding: { basis: citationsOf(answer.reasons), receipt: receiptOf(answer, rulebook, digest) },
  })
}

/**
 * Hold a decision to the lawful set.
 *
 * @param choice one outcome of *choose one*, or a list of outcomes of *each*
 * @returns a rejection `decision.reasonsMissing`, `decision.recusal`, or those of `lawfulChoice`
 */
export const choose = (
  view: Asking,
  question: Question,
  choice: string | readonly string[],
  decision: Decision,
  given: GivenFacts,
): Result.Result<LawfulChoice, Rejection> => {
  const faults = decisionFaults(view, decision)
  return hasFaults(faults) ? Result.fail(rejection(faults)) : lawfulChoice(view, question, choice, given)
}

/**
 * Hold what an act amounts to, to the lawful set: an act that carries no decision of its own, such as an entry in a file.
 *
 * @returns a rejection `choice.unknown`, `choice.unlawful` or `choice.askOn`, or those of `consult`
 */
export const lawfulChoice = (
  view: Asking,
  question: Question,
  choice: string | readonly string[],
  given: GivenFacts,
): Result.Result<LawfulChoice, Rejection> => {
  const advice = consult(view, question, given)
  if (Result.isFailure(advice)) return Result.fail(advice.failure)
  const { answer, question: completed } = advice.success
  const ids: readonly string[] = typeof choice === "string" ? [choice] : choice
  const outcomes = completed.outcomes.filter(({ id }) => ids.includes(id))
  if (outcomes.length !== new Set(ids).size) return Result.fail(unknownChoice)
  switch (standingOf(answer, choice)) {
    case "lawful":
      return Result.succeed({ ...advice.success, outcomes })
    case "askOn":
      return Result.fail(askOn(answer, completed))
    case "unlawful":
      return Result.fail(
        answer.status === "missingParameter" ? askOn(answer, completed) : unlawful(answer, outcomes),
      )
  }
}

/** What a choice owes whatever it is about: reasons, and a body that isn't the subject. */
export const decisionFaults = (view: Pick<CaseView, "subject">, decision: Decision): readonly Fault[] => {
  const found: Fault[] = []
  if (decision.grounds.length === 0 && decision.statementRef === undefined) found.push(reasonsMissing)
  if (decision.by.person === view.subject || decision.by.organ === view.subject) found.push(recusal)
  return found
}

/** What must follow in every completion of the facts: nothing where the law doesn't answer. */
export const mustFollow = (answer: Answer): readonly string[] => {
  const ranges = answer.possible.flatMap((choice) => (typeof choice === "string" ? [] : [choice.must]))
  const [first = [], ...rest] = ranges
  return first.filter((id) => rest.every((must) => must.includes(id)))
}

/** Every clause of some reasons, each once. */
export const citationsOf = (reasons: readonly Reason[]): readonly Citation[] => {
  const seen = new Map<string, Citation>()
  for (const citation of reasons.flatMap(({ citations }) => citations)) {
    seen.set(`${citation.title}|${citation.number ?? ""}|${citation.article ?? ""}`, citation)
  }
  return [...seen.values()]
}

const askOn = (answer: Answer, question: Question): Rejection => {
  const labelled = question.facts.filter(({ id }) => answer.unknown.includes(id))
  const found: readonly Fault[] = [
    ...labelled.map(({ id, prompt }) =>
      fault("choice.askOn", {
        at: id,
        message: text("还有会影响结论的事实没有查明。", "A fact that matters is not yet known."),
        remedy: text(`请查明：${prompt.zh}`, `Find out: ${prompt.en}`),
      }),
    ),
    ...answer.missing.map((missing) => missing.fault),
  ]
  const missing = [...answer.unknown, ...answer.missing.map(({ parameter }) => parameter)]
  return rejection(hasFaults(found) ? found : [notDecided], { missing, answer })
}

/** The clauses that stand in the way: those that speak for something else, then those that would have to speak. */
const unlawful = (answer: Answer, outcomes: readonly Outcome[]): Rejection => {
  const zh = outcomes.map(({ label }) => label.zh).join("、")
  const en = outcomes.map(({ label }) => label.en).join(", ")
  const message =
    outcomes.length === 0
      ? text("什么都不选不符合规定。", "To choose nothing is not lawful here.")
      : text(`选择“${zh}”不符合规定。`, `The choice "${en}" is outside the lawful set.`)
  const remedy = text(
    "请在依据允许的范围内选择；认为事实有误的，先查明事实。",
    "Choose within what the clauses allow; if the facts are wrong, establish them first.",
  )
  const clauses = citationsOf([
    ...answer.reasons,
    ...answer.against.filter(({ then }) => outcomes.some(({ id }) => then.includes(id))),
  ])
  const silent = silences[answer.status]
  if (silent !== undefined) return rejection([silent], { answer })
  const found = clauses.map((citation) => fault("choice.unlawful", { message, remedy, citation }))
  return rejection(hasFaults(found) ? found : [fault("choice.unlawful", { message, remedy })], { answer })
}

const asOrgan = text("请报请有权机关决定适用的依据。", "Ask the competent organ which basis applies.")

/** The law gives no lawful choice at all: said as such, not as if the choice were the mistake. */
const silences: Partial<Readonly<Record<Status, Fault>>> = {
  gap: fault("choice.gap", {
    message: text("没有条款规定这种情形。", "No clause covers this case."),
    remedy: asOrgan,
  }),
  notInForce: fault("choice.notInForce", {
    message: text(
      "规定这种情形的条款当日没有施行。",
      "The clauses that cover this case are not in force on that day.",
    ),
    remedy: text(
      "请待条款施行后办理，或者适用当日有效的依据。",
      "Wait until they begin, or use a basis in force that day.",
    ),
  }),
  conflict: fault("choice.conflict", {
    message: text(
      "相关条款相互抵触，没有合规的选择。",
      "Clauses contradict each other: no choice is lawful.",
    ),
    remedy: asOrgan,
  }),
}

const unknownChoice = reject(
  "choice.unknown",
  text("所选的结论不在该问题的结论之中。", "The choice is none of the question's outcomes."),
  text("请从列出的结论中选择，同一结论只选一次。", "Choose from the outcomes listed, each once."),
)

const refusedWithoutFault = reject(
  "facts.refused",
  text("所填事实相互矛盾，或者超出范围。", "The facts contradict each other or are out of range."),
  text("请核对所填的事实。", "Check the facts."),
)

const notDecided = fault("choice.askOn", {
  message: text("现有依据尚不能得出结论。", "The clauses don't answer yet."),
  remedy: asOrgan,
})

const reasonsMissing = fault("decision.reasonsMissing", {
  at: "grounds",
  message: text("决定没有说明理由。", "The decision gives no reasons."),
  remedy: text(
    "请列明所依据的规则，或者给出理由文书的编号。",
    "Name the rules relied on, or refer to the written reasons.",
  ),
})

const recusal = fault("decision.recusal", {
  at: "by",
  message: text("当事人不能决定自己的案件。", "Nobody decides their own case."),
  remedy: text(
    "请回避，改由他人或者上级机关决定。",
    "Recuse yourself: another person or the higher organ decides.",
  ),
})
