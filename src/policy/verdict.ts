/**
 * What the rules say of a case: which apply, which are in force, which are effective, and from these the lawful
 * outcomes. This is the whole meaning of must, may, must not and overrides; the rest of the engine only looks for
 * the cases to ask it about. Outcomes are bits in the order of the question.
 */
import type { CalendarDate } from "../kernel/index.js"
import { both, negation, no, unknown, yes, type Trit } from "./kleene.js"
import type { Program } from "./program.js"
import type { Status } from "./answer.js"
import type { Values } from "./slots.js"

/** For each rule of a program, in its order. */
export interface Speaking {
  readonly applies: readonly Trit[]
  readonly inForce: readonly Trit[]
  /** In force, its condition holds, and no effective rule overrides it. */
  readonly effective: readonly Trit[]
  /** A rule with a force covers the case and is in force: then rules out of force don't matter. */
  readonly covered: boolean
}

export const speaking = (program: Program, values: Values, on: CalendarDate): Speaking =>
  speakingWhere(
    program,
    program.rules.map(({ applies }) => applies.test(values)),
    program.rules.map(({ inForce }) => inForce(values, on)),
  )

/** The same, where it is known already whether conditions hold and rules are in force. */
export const speakingWhere = (
  { rules }: Program,
  applies: readonly Trit[],
  inForce: readonly Trit[],
): Speaking => {
  const effective: Trit[] = []
  let covered = false
  for (const { rule, overriddenBy } of rules) {
    const index = effective.length
    let speaks = both(applies[index] ?? no, inForce[index] ?? no)
    if (speaks === yes && rule.force !== undefined) covered = true
    for (const other of overriddenBy) {
      if (speaks === no) break
      speaks = both(speaks, negation(effective[other] ?? no))
    }
    effective.push(speaks)
  }
  return { applies, inForce, effective, covered }
}

/** Visits the slots without a value that can still change what the rules say. */
export const openSlots = (
  { rules }: Program,
  values: Values,
  said: Speaking,
  visit: (slot: number) => void,
): void => {
  rules.forEach(({ rule, applies, datedBy }, index) => {
    if (said.applies[index] === no) return
    const matters = rule.force === undefined || said.covered ? said.effective[index] === unknown : true
    if (!matters) return
    if (said.applies[index] === unknown) applies.open(values, visit)
    if (said.inForce[index] === unknown)
      for (const slot of datedBy) if (values[slot] === undefined) visit(slot)
  })
}

/** The lawful choices of one case: `must` and `may` are bits; of *choose one*, the lawful outcomes are `may`. */
export interface Verdict {
  readonly status: Status
  readonly must: number
  readonly may: number
}

const empty = (status: Status): Verdict => ({ status, must: 0, may: 0 })

/** @param said everything that matters is settled: no rule that counts is unknown */
export const verdictOf = ({ question, rules, otherwise }: Program, said: Speaking): Verdict => {
  if (
    !said.covered &&
    rules.some(({ rule }, index) => rule.force !== undefined && said.applies[index] === yes)
  ) {
    return empty("notInForce")
  }
  let [obliged, required, permitted, forbidden] = [-1, 0, 0, 0]
  let [anyMust, anyMay] = [false, false]
  rules.forEach(({ rule, mask }, index) => {
    if (said.effective[index] !== yes) return
    if (rule.force === "must") {
      obliged &= mask
      required |= mask
      anyMust = true
    } else if (rule.force === "may") {
      permitted |= mask
      anyMay = true
    } else if (rule.force === "mustNot") forbidden |= mask
  })
  if (question.kind === "each") {
    if ((required & forbidden) !== 0) return empty("conflict")
    return { status: "decided", must: required, may: permitted & ~required & ~forbidden }
  }
  const lawful = (anyMust ? obliged : otherwise | permitted) & ~forbidden
  if (lawful !== 0) return { status: "decided", must: 0, may: lawful }
  return empty(!anyMust && !anyMay && otherwise === 0 ? "gap" : "conflict")
}
