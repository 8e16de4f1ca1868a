/**
 * Making a receipt of an answer, replaying it with the same rules, and asking again with other rules. A receipt that
 * doesn't replay is evidence of a change, and the faults say of what.
 */
import * as Result from "effect/Result"
import {
  canonicalJson,
  fault,
  hasFaults,
  text,
  type Digest,
  type Fault,
  type Faults,
} from "../kernel/index.js"
import type { Answer } from "./answer.js"
import { valueOn } from "./bindings.js"
import { readsOf } from "./condition.js"
import type { GivenFacts } from "./fact.js"
import type { Bindings, ParameterValue } from "./parameter.js"
import { conditionOf, dateParameters } from "./program.js"
import type { Question } from "./question.js"
import type { Receipt } from "./receipt.js"
import { unknownQuestionFault } from "./rulebook-faults.js"
import type { Rulebook } from "./rulebook.js"
import { unverifiedSources } from "./unverified.js"

/**
 * The receipt of an answer that this rulebook gave.
 *
 * @param digest any synchronous digest of text; the host's choice, the same when verifying
 *
 * @example
 * // answer: what the rulebook said on these two facts; rulebook, digest
 * receiptOf(answer, rulebook, digest).facts // => { onOwnInitiative: true, loss: "fully" }
 */
export const receiptOf = (answer: Answer, rulebook: Rulebook, digest: Digest): Receipt => {
  const unverified = unverifiedSources(answer.question, rulebook)
  return {
    format: 1,
    question: answer.question,
    rulebook: { id: rulebook.id, version: rulebook.version, digest: rulebook.digest(digest) },
    on: answer.on,
    facts: known(answer.given),
    sufficient: rulebook.sufficient(answer),
    parameters: parametersRead(answer, rulebook),
    ...(unverified.length === 0 ? {} : { unverified }),
    answer: {
      status: answer.status,
      certain: answer.certain,
      possible: answer.possible,
      reasons: answer.reasons.map(({ rule }) => rule),
    },
  }
}

/**
 * Replays a receipt.
 *
 * @returns faults: `receipt.format`; `receipt.rulebook` if the rules or bindings aren't those of the receipt;
 *   `question.unknown`; `receipt.changed`, one for each part that comes out differently, `at` names it
 *
 * @example
 * // receipt: made by this rulebook; rulebook, digest
 * verify(receipt, rulebook, digest) // => succeed("same")
 * verify({ ...receipt, facts: {} }, rulebook, digest) // => fail "receipt.changed"
 */
export const verify = (
  receipt: Receipt,
  rulebook: Rulebook,
  digest: Digest,
): Result.Result<"same", Faults> => {
  const question = questionOf(rulebook, receipt.question)
  if (question === undefined) return Result.fail([unknownQuestionFault(receipt.question)])
  const again = receiptOf(rulebook.ask(question, receipt.facts, receipt.on), rulebook, digest)
  const found: Fault[] = []
  if (canonicalJson(again.format) !== canonicalJson(receipt.format)) found.push(formatFault)
  if (canonicalJson(again.rulebook) !== canonicalJson(receipt.rulebook)) found.push(rulebookFault)
  for (const part of ["facts", "sufficient", "parameters", "unverified", "answer"] as const) {
    if (canonicalJson(again[part] ?? []) !== canonicalJson(receipt[part] ?? []))
      found.push(changedFault(part))
  }
  return hasFaults(found) ? Result.fail(found) : Result.succeed("same")
}

/** What another rulebook says of the same facts on the same day. */
export interface Reasked {
  readonly before: Receipt["answer"]
  readonly after: Answer
  /** The lawful choices differ; reasons may differ without that. */
  readonly changed: boolean
}

/** The facts of a receipt, asked of another rulebook; `question.unknown` if it doesn't have the question. */
export const reask = (receipt: Receipt, rulebook: Rulebook): Result.Result<Reasked, Fault> => {
  const question = questionOf(rulebook, receipt.question)
  if (question === undefined) return Result.fail(unknownQuestionFault(receipt.question))
  const after = rulebook.ask(question, receipt.facts, receipt.on)
  return Result.succeed({ before: receipt.answer, after, changed: lawful(receipt.answer) !== lawful(after) })
}

const questionOf = ({ questions }: Rulebook, id: string): Question | undefined =>
  questions.find((question) => question.id === id)

const lawful = ({
  status,
  certain,
  possible,
}: Pick<Receipt["answer"], "status" | "certain" | "possible">): string =>
  canonicalJson({ status, certain, possible })

const known = (given: GivenFacts): GivenFacts =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

/** The values, on the day asked about, of the parameters that the question's rules read. */
const parametersRead = ({ question, on }: Answer, { packs, bindings }: Rulebook): Bindings => {
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => rule.question === question)
  const ids = new Set(
    rules.flatMap((rule) => [...readsOf(conditionOf(rule)).parameters, ...dateParameters(rule)]),
  )
  const layers = [...packs.map((pack) => pack.bindings), bindings]
  const values: Record<string, ParameterValue> = {}
  for (const id of ids) {
    const value = valueOn(id, layers, on)
    if (value !== undefined) values[id] = value
  }
  return values
}

const formatFault = fault("receipt.format", {
  at: "format",
  message: text("这份凭据的格式不是本版本所能核对的。", "This version can't verify receipts of that format."),
  remedy: text("请用出具该凭据的版本核对。", "Verify it with the version that issued it."),
})

const rulebookFault = fault("receipt.rulebook", {
  at: "rulebook",
  message: text(
    "凭据所依据的规则或者参数与现用的不同。",
    "The receipt rests on other rules or parameter values than these.",
  ),
  remedy: text(
    "请用当时的规则集核对；要比较新旧结果，用 reask。",
    "Verify it with the rulebook of that time; to compare old and new, use reask.",
  ),
})

const changedFault = (part: "facts" | "sufficient" | "parameters" | "unverified" | "answer"): Fault =>
  fault("receipt.changed", {
    at: part,
    message: text(
      "按凭据所列事实重新计算，结果与凭据所载不一致。",
      "Asked again on its facts, the outcome isn't what the receipt says.",
    ),
    remedy: text(
      "凭据可能被改动，请与原件核对后重新出具。",
      "The receipt may have been altered: compare it with the original, then issue it anew.",
    ),
  })
