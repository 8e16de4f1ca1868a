/**
 * What is certain and what is possible where completions are too many to walk: Kleene's logic over the rules as a
 * whole. Sound, not exact: certain is never too much, possible never too little.
 */
import { both, either, negation, no, tritOf, unknown, yes, type Trit } from "./kleene.js"
import type { Program } from "./program.js"
import type { Force } from "./rule.js"
import type { Speaking } from "./verdict.js"

/** Whether some effective rule of a force names an outcome. */
const named = ({ rules }: Program, effective: readonly Trit[], force: Force, bit: number): Trit =>
  rules.reduce<Trit>(
    (found, { rule, mask }, index) =>
      rule.force === force && (mask & bit) !== 0 ? either(found, effective[index] ?? no) : found,
    no,
  )

/** Whether every effective `must` contains an outcome. */
const inEveryMust = ({ rules }: Program, effective: readonly Trit[], bit: number): Trit =>
  rules.reduce<Trit>(
    (held, { rule, mask }, index) =>
      rule.force === "must" && (mask & bit) === 0 ? both(held, negation(effective[index] ?? no)) : held,
    yes,
  )

/** Whether a rule with this force is effective at all. */
export const anyEffective = ({ rules }: Program, effective: readonly Trit[], force: Force): Trit =>
  rules.reduce<Trit>(
    (found, { rule }, index) => (rule.force === force ? either(found, effective[index] ?? no) : found),
    no,
  )

/** Whether an outcome of *choose one* is lawful, as far as the rules in force say. */
export const lawfulOutcome = (program: Program, effective: readonly Trit[], bit: number): Trit =>
  both(
    both(inEveryMust(program, effective, bit), negation(named(program, effective, "mustNot", bit))),
    either(
      either(anyEffective(program, effective, "must"), tritOf((program.otherwise & bit) !== 0)),
      named(program, effective, "may", bit),
    ),
  )

export const mustOutcome = (program: Program, effective: readonly Trit[], bit: number): Trit =>
  named(program, effective, "must", bit)

/** Whether an outcome of *each* may be chosen. */
export const allowedOutcome = (program: Program, effective: readonly Trit[], bit: number): Trit =>
  both(
    either(named(program, effective, "must", bit), named(program, effective, "may", bit)),
    negation(named(program, effective, "mustNot", bit)),
  )

/** Bounds as bits: of *choose one* in `allowed`; of *each*, `must` and what is allowed at all. */
export interface Bound {
  readonly must: number
  readonly allowed: number
}

export const boundsOf = (
  program: Program,
  said: Speaking,
): { readonly certain: Bound | undefined; readonly possible: Bound } => {
  const { question, outcomeIds, rules } = program
  const collect = (holds: (bit: number) => boolean): number =>
    outcomeIds.reduce((mask, _, index) => (holds(1 << index) ? mask | (1 << index) : mask), 0)
  const inForceAnyhow =
    said.covered || rules.every(({ rule }, index) => rule.force === undefined || said.applies[index] === no)
  const { effective } = said
  if (question.kind === "chooseOne") {
    const allowed = (least: Trit) => collect((bit) => lawfulOutcome(program, effective, bit) >= least)
    return {
      certain: inForceAnyhow ? { must: 0, allowed: allowed(yes) } : undefined,
      possible: { must: 0, allowed: allowed(unknown) },
    }
  }
  const must = (least: Trit) => collect((bit) => mustOutcome(program, effective, bit) >= least)
  const allowed = (least: Trit) => collect((bit) => allowedOutcome(program, effective, bit) >= least)
  const [needed, granted] = [must(unknown), allowed(yes)]
  return {
    certain: inForceAnyhow && (needed & ~granted) === 0 ? { must: needed, allowed: granted } : undefined,
    possible: { must: must(yes), allowed: allowed(unknown) },
  }
}
