/**
 * What a lower pack must not do, as goals to search for: a case in which it widens what higher packs answer, or
 * overrides a higher rule, outside a delegation. Kleene's logic prunes the search, so a goal that is *no* for the
 * facts known so far is *no* for all that follow.
 */
import type { CalendarDate, Citation } from "../kernel/index.js"
import { allowedOutcome, anyEffective, lawfulOutcome, mustOutcome } from "./bounds.js"
import { both, either, negation, no, tritOf, unknown, yes, type Trit } from "./kleene.js"
import { tiers, type Tier } from "./pack.js"
import type { CompiledDelegation, CompiledRule, Program } from "./program.js"
import type { Values } from "./slots.js"

/** One tier of a question beside all tiers above it. */
export interface Level {
  readonly program: Program
  readonly isHigher: (index: number) => boolean
  readonly isLower: (index: number) => boolean
  /** Delegations of the higher packs. */
  readonly delegations: readonly CompiledDelegation[]
  /** The clause by which a higher pack means its silence as an answer. */
  readonly closed: Citation | undefined
}

export const levelOf = (
  program: Program,
  tier: Tier,
  closures: readonly { readonly tier: Tier; readonly citation: Citation }[],
): Level => {
  const rank = tiers.indexOf(tier)
  const rankAt = (index: number) => tiers.indexOf(program.rules[index]?.pack.tier ?? "host")
  return {
    program,
    isHigher: (index) => rankAt(index) < rank,
    isLower: (index) => rankAt(index) === rank,
    delegations: program.delegations.filter(({ pack }) => tiers.indexOf(pack.tier) < rank),
    closed: closures.find((closure) => tiers.indexOf(closure.tier) < rank)?.citation,
  }
}

/** Which rules are effective if only some are there. */
export const effectiveAmong = (
  { rules }: Program,
  among: (index: number) => boolean,
  values: Values,
  on: CalendarDate,
): readonly Trit[] => {
  const effective: Trit[] = []
  rules.forEach(({ applies, inForce, overriddenBy }, index) => {
    let speaks: Trit = among(index) ? inForce(values, on) : no
    if (speaks !== no) speaks = both(speaks, applies.test(values))
    for (const other of overriddenBy)
      if (speaks !== no) speaks = both(speaks, negation(effective[other] ?? no))
    effective.push(speaks)
  })
  return effective
}

export interface Goal {
  readonly kind: "widens" | "overrides"
  /** The outcome widened to, as a bit; or 0. */
  readonly bit: number
  /** Rules of the lower tier that can bring it about. */
  readonly causes: readonly number[]
  /** The higher rule overridden. */
  readonly target?: number
  readonly test: (values: Values, on: CalendarDate) => Trit
}

const some = (indices: readonly number[], effective: readonly Trit[]): Trit =>
  indices.reduce<Trit>((found, index) => either(found, effective[index] ?? no), no)

const delegated = ({ delegations }: Level, bit: number, values: Values, on: CalendarDate): Trit =>
  delegations.reduce<Trit>((found, { delegation: { from, until }, when, mask }) => {
    const holds =
      (bit === 0 || (mask & bit) !== 0) &&
      (from === undefined || from <= on) &&
      (until === undefined || on < until)
    return holds ? either(found, when.test(values)) : found
  }, no)

/** The goals that syntax alone doesn't rule out. */
export const goalsOf = (level: Level): readonly Goal[] => {
  const { program, isHigher, isLower } = level
  const indices = [...program.rules.keys()]
  const lower = indices.filter(isLower)
  const overriding = lower.filter((index) =>
    indices.some((other) => isHigher(other) && overrides(program.rules[index], program.rules[other])),
  )
  return [...wideningGoals(level, lower, overriding), ...overridingGoals(level, overriding, indices)]
}

const overrides = (rule: CompiledRule | undefined, other: CompiledRule | undefined): boolean =>
  rule !== undefined && other !== undefined && rule.rule.overrides.includes(other.rule.id)

const wideningGoals = (
  level: Level,
  lower: readonly number[],
  overriding: readonly number[],
): readonly Goal[] => {
  const { program, isHigher, isLower, closed } = level
  const higherSpeaks = program.rules.some(
    ({ rule }, index) => isHigher(index) && (rule.force === "must" || rule.force === "may"),
  )
  if (!higherSpeaks && closed === undefined) return []
  return program.outcomeIds.flatMap((_, place): readonly Goal[] => {
    const bit = 1 << place
    const granting = lower.filter((index) => {
      const compiled = program.rules[index]
      return (
        compiled !== undefined &&
        (compiled.mask & bit) !== 0 &&
        (compiled.rule.force === "must" || compiled.rule.force === "may")
      )
    })
    const causes = [...new Set([...granting, ...overriding])]
    if (causes.length === 0) return []
    const test = (values: Values, on: CalendarDate): Trit => {
      const among = effectiveAmong(program, (index) => isHigher(index) || isLower(index), values, on)
      const caused = some(causes, among)
      if (caused === no) return no
      const freed = delegated(level, bit, values, on)
      if (freed === yes) return no
      const above = effectiveAmong(program, isHigher, values, on)
      const wider =
        program.question.kind === "each"
          ? widerEach(level, above, among, bit)
          : widerOne(level, above, among, bit)
      return both(both(caused, negation(freed)), wider)
    }
    return [{ kind: "widens", bit, causes, test }]
  })
}

/** Lawful with the lower tier, not without it, where the higher tiers answer. */
const widerOne = (
  { program, closed }: Level,
  above: readonly Trit[],
  among: readonly Trit[],
  bit: number,
): Trit =>
  both(
    either(
      tritOf(closed !== undefined),
      either(anyEffective(program, above, "must"), anyEffective(program, above, "may")),
    ),
    both(lawfulOutcome(program, among, bit), negation(lawfulOutcome(program, above, bit))),
  )

/** An obligation lifted; or, where silence is an answer, an outcome granted. */
const widerEach = (
  { program, closed }: Level,
  above: readonly Trit[],
  among: readonly Trit[],
  bit: number,
): Trit =>
  either(
    both(mustOutcome(program, above, bit), negation(mustOutcome(program, among, bit))),
    closed === undefined
      ? no
      : both(allowedOutcome(program, among, bit), negation(allowedOutcome(program, above, bit))),
  )

const overridingGoals = (
  level: Level,
  overriding: readonly number[],
  indices: readonly number[],
): readonly Goal[] => {
  const { program, isHigher, isLower } = level
  return overriding.flatMap((cause) =>
    indices
      .filter((target) => isHigher(target) && overrides(program.rules[cause], program.rules[target]))
      .map((target): Goal => ({
        kind: "overrides",
        bit: 0,
        causes: [cause],
        target,
        test: (values, on) => {
          const among = effectiveAmong(program, (index) => isHigher(index) || isLower(index), values, on)
          if (among[cause] === no) return no
          const above = effectiveAmong(program, isHigher, values, on)
          return both(
            both(among[cause] ?? unknown, above[target] ?? unknown),
            negation(delegated(level, 0, values, on)),
          )
        },
      })),
  )
}
