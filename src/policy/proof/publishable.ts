/**
 * Rules that fail can't be published. Publishing itself, a file or a record in a database, is the host's; this is the gate
 * before it, with every reason at once.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault, type Faults, type Text } from "../../kernel/index.js"
import type { Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import { findingText, theoremText, wordsIn, type Words } from "./proof-text.js"
import { prove, type ProveOptions, type QuestionProof } from "./prove.js"

/**
 * Prove a rulebook and let it pass only if nothing was found and every theorem of its packs is proved, at every version
 * of the rules and whatever unset parameters will be.
 *
 * @param options which questions, and the most diagram nodes; notes are left out, since they hold nothing up
 * @returns the proofs; or one fault for each finding (`publish.` and its kind, as `publish.conflict`), each theorem that
 *   fails (`publish.theorem`) and each question past the budget (`publish.budget`)
 *
 * @example
 * // contradictory: a rulebook in which one clause demands what another forbids
 * Result.match(publishable(contradictory), {
 *   onSuccess: () => "passes", onFailure: ([first]) => first.code }) // => "publish.conflict"
 */
export const publishable = (
  rulebook: Rulebook,
  options: ProveOptions = {},
): Result.Result<readonly QuestionProof[], Faults> => {
  const proofs = prove(rulebook, { ...options, withoutNotes: true })
  const found = proofs.flatMap((proof) => {
    const question = rulebook.questions.find(({ id }) => id === proof.question)
    return question === undefined ? [] : reasons(proof, question)
  })
  return hasFaults(found) ? Result.fail(found) : Result.succeed(proofs)
}

const inBoth = (write: (words: Words) => string): Text =>
  text(write(wordsIn("zh")).trim(), write(wordsIn("en")).trim())

const again = text(
  "改正后重新证明，全部通过的才能发布。",
  "Correct it and prove again; only rules that pass can be published.",
)

const reasons = (proof: QuestionProof, question: Question): readonly Fault[] => [
  ...(proof.pastBudget ? [pastBudget(question)] : []),
  ...proof.findings.map((finding) =>
    fault(`publish.${finding.kind}`, {
      at: finding.at,
      message: inBoth((words) => findingText(finding, words)),
      remedy: again,
      ...(finding.citations[0] === undefined ? {} : { citation: finding.citations[0] }),
    }),
  ),
  ...proof.theorems
    .filter((one) => one.proof.status !== "proved")
    .map((one) =>
      fault("publish.theorem", {
        at: one.theorem.id,
        message: inBoth((words) => theoremText(one, question, words)),
        remedy: again,
        ...(one.theorem.citation === undefined ? {} : { citation: one.theorem.citation }),
      }),
    ),
]

const pastBudget = ({ id, title }: Question): Fault =>
  fault("publish.budget", {
    at: id,
    message: text(
      `“${title?.zh ?? id}”情形太多，超出预算，未能证明。`,
      `"${title?.en ?? id}" has too many cases for the budget and isn't proved.`,
    ),
    remedy: text("请提高预算，或者把问题拆开。", "Raise the budget, or split the question."),
  })
