/**
 * The lawful choices of a case by a few operations on one word, for questions whose alternatives fit into it. The meaning is
 * that of `verdict`, written with bits: an alternative left in the word says that its rule applies.
 */
import { yes, type Trit } from "../kleene.js"
import type { CompiledRule, Program } from "../program.js"
import type { RuleTable } from "./rule-table.js"
import type { OutcomesOfCase } from "./ruling.js"

/** Beyond so many outcomes the choices aren't listed beforehand. */
const outcomesListed = 8

/** The last words met, each at the place that its bits give; two with the same place take turns. */
const wordsKept = 8_192
/** Mixes the bits (2^32 divided by the golden ratio), of which the uppermost thirteen are the place. */
const spread = 0x9e3779b1
const spreadShift = 19

/** If a bit of `when` is left, those of `gone` are taken away. */
interface Override {
  readonly when: number
  readonly gone: number
}

/** For an outcome, the alternatives of the rules that permit it, oblige to it, leave it out of an obligation, forbid it. */
interface Bearing {
  readonly permits: number
  readonly obliges: number
  readonly excludes: number
  readonly forbids: number
  readonly bit: number
  readonly otherwise: boolean
}

/**
 * @returns `undefined` if the table has more than one word or the question too many outcomes; else a function of the
 *   word, `undefined` where the case isn't simply decided
 */
export const oneWordOf = (
  program: Program,
  { marks, owners }: RuleTable,
  inForce: readonly Trit[],
  outcomesOf: (verdict: {
    readonly status: "decided"
    readonly must: number
    readonly may: number
  }) => OutcomesOfCase,
): ((word: number) => OutcomesOfCase | undefined) | undefined => {
  const { question, rules, outcomeIds, otherwise } = program
  if (marks?.length !== 1 || outcomeIds.length > outcomesListed) return undefined
  const bitsOf = (holds: (compiled: CompiledRule, index: number) => boolean): number =>
    owners.reduce((mask, owner, bit) => {
      const compiled = rules[owner]
      return compiled !== undefined && holds(compiled, owner) ? mask | (1 << bit) : mask
    }, 0)
  const forced = bitsOf(({ rule }) => rule.force !== undefined)
  const current = bitsOf((_, index) => inForce[index] === yes)
  const overrides: readonly Override[] = rules.flatMap(({ overriddenBy }, index) =>
    overriddenBy.map((by) => ({
      when: bitsOf((_, other) => other === by),
      gone: bitsOf((_, other) => other === index),
    })),
  )
  const obliging = bitsOf(({ rule }) => rule.force === "must")
  const bearings = outcomeIds.map((_, place): Bearing => {
    const bit = 1 << place
    const naming = (force: string) => bitsOf(({ rule, mask }) => rule.force === force && (mask & bit) !== 0)
    const obliges = naming("must")
    return {
      bit,
      permits: naming("may"),
      obliges,
      excludes: obliging & ~obliges,
      forbids: naming("mustNot"),
      otherwise: (otherwise & bit) !== 0,
    }
  })
  const count = 1 << outcomeIds.length
  const listed: (OutcomesOfCase | undefined)[] = Array.from({ length: count * count }, () => undefined)
  const listedAt = (must: number, may: number): OutcomesOfCase => {
    const place = must * count + may
    const known = listed[place]
    if (known !== undefined) return known
    const made = outcomesOf({ status: "decided", must, may })
    listed[place] = made
    return made
  }

  const settled = (word: number): number => {
    let left = word & current
    for (let index = 0; index < overrides.length; index += 1) {
      const override = overrides[index]
      if (override !== undefined && (left & override.when) !== 0) left &= ~override.gone
    }
    return left
  }

  const each = (left: number): OutcomesOfCase | undefined => {
    let [must, may] = [0, 0]
    for (let index = 0; index < bearings.length; index += 1) {
      const bearing = bearings[index]
      if (bearing === undefined) continue
      const { bit, obliges, permits, forbids } = bearing
      if ((left & obliges) !== 0) {
        if ((left & forbids) !== 0) return undefined
        must |= bit
      } else if ((left & permits) !== 0 && (left & forbids) === 0) may |= bit
    }
    return listedAt(must, may)
  }

  const chooseOne = (left: number): OutcomesOfCase | undefined => {
    const obliged = (left & obliging) !== 0
    let may = 0
    for (let index = 0; index < bearings.length; index += 1) {
      const bearing = bearings[index]
      if (bearing === undefined) continue
      const open = obliged
        ? (left & bearing.excludes) === 0
        : bearing.otherwise || (left & bearing.permits) !== 0
      if (open && (left & bearing.forbids) === 0) may |= bearing.bit
    }
    return may === 0 ? undefined : listedAt(0, may)
  }

  const lawful = question.kind === "each" ? each : chooseOne
  const decided = (word: number): OutcomesOfCase | undefined => {
    // A rule applies and none that is in force does: the case is out of force.
    if ((word & forced) !== 0 && (word & forced & current) === 0) return undefined
    return lawful(settled(word))
  }
  const words = new Int32Array(wordsKept)
  const found: (OutcomesOfCase | undefined)[] = Array.from({ length: wordsKept }, () => undefined)
  return (word) => {
    const place = Math.imul(word, spread) >>> spreadShift
    const before = found[place]
    if (before !== undefined && words[place] === word) return before
    const made = decided(word)
    if (made === undefined) return undefined
    words[place] = word
    found[place] = made
    return made
  }
}
