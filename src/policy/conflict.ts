/** Which outcomes clauses contradict each other on, and which rules they are. */
import type { Answer } from "./answer.js"
import type { Leaf } from "./completions.js"
import { yes } from "./kleene.js"
import type { CompiledRule, Program } from "./program.js"

export const conflictsOf = (program: Program, { said }: Pick<Leaf, "said">): Answer["conflicts"] => {
  const speaking = program.rules.filter((_, index) => said.effective[index] === yes)
  return program.outcomeIds.flatMap((outcome, index) => {
    const rules =
      program.question.kind === "each"
        ? contradicting(speaking, 1 << index)
        : opposing(program, speaking, 1 << index)
    return rules.length === 0 ? [] : [{ outcome, rules: rules.map(({ rule }) => rule.id) }]
  })
}

const naming = (
  rules: readonly CompiledRule[],
  force: "must" | "may" | "mustNot",
  bit: number,
): readonly CompiledRule[] => rules.filter(({ rule, mask }) => rule.force === force && (mask & bit) !== 0)

/** *Each*: an outcome both obligatory and forbidden. */
const contradicting = (rules: readonly CompiledRule[], bit: number): readonly CompiledRule[] => {
  const [must, mustNot] = [naming(rules, "must", bit), naming(rules, "mustNot", bit)]
  return must.length > 0 && mustNot.length > 0 ? [...must, ...mustNot] : []
}

/** *Choose one*: for an outcome that some rule calls for, that rule and those that shut the outcome out. */
const opposing = (
  { otherwise }: Program,
  rules: readonly CompiledRule[],
  bit: number,
): readonly CompiledRule[] => {
  const musts = rules.filter(({ rule }) => rule.force === "must")
  const calling = musts.length > 0 ? naming(rules, "must", bit) : naming(rules, "may", bit)
  if (calling.length === 0 && (musts.length > 0 || (otherwise & bit) === 0)) return []
  return [...calling, ...musts.filter(({ mask }) => (mask & bit) === 0), ...naming(rules, "mustNot", bit)]
}
