/**
 * Puts packs and the host's parameter values together into a rulebook. All that is wrong with them is said at once;
 * a rulebook that exists has been checked.
 */
import * as Result from "effect/Result"
import { hasFaults, type Faults } from "../kernel/index.js"
import { ask } from "./ask.js"
import { assemble, type RulebookParts } from "./assemble.js"
import { programOf } from "./program.js"
import type { Rulebook } from "./rulebook.js"
import { notAFault, stackFindings } from "./stack.js"
import { packFaults } from "./validate.js"

export type { RulebookParts } from "./assemble.js"

/**
 * A rulebook, or every fault of its packs.
 *
 * @returns faults whose code begins with `pack.`, `question.`, `rule.`, `fact.`, `parameter.`, `binding.`,
 *   `constraint.`, `delegation.` or `stack.`; `at` is `pack/rule` or the place concerned
 *
 * @example
 * rulebook({ questions: [], packs: [], bindings: {} }) // => succeed
 */
export const rulebook = ({ questions, packs, bindings }: RulebookParts): Result.Result<Rulebook, Faults> => {
  const wrong = packFaults(questions, packs, bindings)
  if (hasFaults(wrong)) return Result.fail(wrong)
  const layers = [...packs.map((pack) => pack.bindings), bindings]
  const programs = new Map(questions.map((question) => [question.id, programOf(question, packs)]))
  const findings = [...programs.values()].flatMap((program) => stackFindings(program, packs, layers))
  const violations = findings.filter((finding) => !notAFault(finding))
  if (hasFaults(violations)) return Result.fail(violations)
  return Result.succeed(assemble({ questions, packs, bindings }, layers, programs, findings, ask))
}
