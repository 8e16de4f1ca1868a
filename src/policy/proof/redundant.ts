/**
 * Rules without which every case would have the same answer. Each rule that overrides nothing is taken out of the unions
 * it is part of, which are kept from both ends, so that none is made anew; a rule that overrides others is tried by
 * making the whole meaning without it. Only for rules without conflict: where clauses contradict each other,
 * that has to be mended first.
 */
import { meaningOf, type Meaning } from "../diagram/meaning.js"
import type { Reading } from "../diagram/reading.js"
import type { Space } from "../diagram/space.js"
import { never, type Diagram, type Store } from "../diagram/store.js"
import type { CompiledRule } from "../program.js"
import type { Force } from "../rule.js"
import { failingIn, sameAnswer } from "./claim.js"

/** Whether the answers of all admissible cases are the same without the rule. */
export const isRedundantIn = (space: Space, meaning: Meaning): ((rule: number) => boolean) => {
  const unions = unionsWithout(space.store, meaning)
  const dormant = dormantIn(space, meaning.reading)
  const meetsDormant = (rule: number): boolean => {
    const applies = meaning.reading.rules[rule]?.applies
    return applies !== undefined && space.store.and(dormant, space.of(applies)) !== never
  }
  return (rule) => {
    const compiled = meaning.reading.program.rules[rule]
    if (compiled === undefined) return false
    if (needsWhole(meaning, compiled) || meetsDormant(rule)) return sameWithout(space, meaning, rule)
    return sameUnions(space.store, meaning, compiled, rule, unions)
  }
}

/** Where a rule that is out of force covers the case: without another that answers it, the case would have no answer. */
const dormantIn = ({ store, of }: Space, { rules, program }: Reading): Diagram =>
  rules.reduce((sum, { applies, inForce }, index) => {
    const rests = store.not(of(inForce))
    return program.rules[index]?.rule.force === undefined || rests === never
      ? sum
      : store.or(sum, store.and(of(applies), rests))
  }, never)

/** What the rule says isn't all that changes without it, or (of *choose one*) what it says bears on every outcome. */
const needsWhole = (meaning: Meaning, { rule }: CompiledRule): boolean =>
  rule.force === undefined ||
  rule.overrides.length > 0 ||
  meaning.notInForce() !== never ||
  (meaning.reading.question.kind === "chooseOne" && rule.force !== "may")

const sameWithout = (space: Space, meaning: Meaning, rule: number): boolean => {
  const { store } = space
  const other = meaningOf(space, withoutRule(meaning.reading, rule))
  return failingIn(store, meaning.admissible(), sameAnswer(store, meaning, other)) === never
}

/** The reading in which the rule never applies. */
const withoutRule = (reading: Reading, rule: number): Reading => ({
  ...reading,
  rules: reading.rules.map((one, index) =>
    index === rule ? { ...one, applies: { kind: "any", of: [] } as const } : one,
  ),
})

type Without = (force: Force, outcome: number, rule: number) => Diagram

/** The union of the effective rules of a force that name an outcome, one rule left out. */
const unionsWithout = (store: Store, meaning: Meaning): Without => {
  const { rules } = meaning.reading.program
  const known = new Map<string, ReadonlyMap<number, Diagram>>()
  const made = (members: readonly number[]): ReadonlyMap<number, Diagram> => {
    const effective = members.map(meaning.effective)
    const before = [never]
    for (const one of effective) before.push(store.or(before.at(-1) ?? never, one))
    const without = new Map<number, Diagram>()
    let after = never
    for (let place = members.length - 1; place >= 0; place -= 1) {
      without.set(members[place] ?? -1, store.or(before[place] ?? never, after))
      after = store.or(after, effective[place] ?? never)
    }
    return without
  }
  return (force, outcome, rule) => {
    const key = `${force} ${String(outcome)}`
    const row =
      known.get(key) ??
      made(
        rules.flatMap((compiled, index) =>
          compiled.rule.force === force && (compiled.mask & (1 << outcome)) !== 0 ? [index] : [],
        ),
      )
    known.set(key, row)
    return row.get(rule) ?? never
  }
}

/** Only what the rule says itself can change: compare the unions it belongs to, with it and without it. */
const sameUnions = (
  store: Store,
  meaning: Meaning,
  { rule: { force }, mask }: CompiledRule,
  rule: number,
  without: Without,
): boolean => {
  const { program } = meaning.reading
  const outcomes = program.outcomeIds.flatMap((_, outcome) =>
    (mask & (1 << outcome)) !== 0 ? [outcome] : [],
  )
  if (force === undefined) return false
  const admissible = meaning.admissible()
  return outcomes.every((outcome) => {
    const lost = store.and(
      store.and(admissible, meaning.named(force, outcome)),
      store.not(without(force, outcome, rule)),
    )
    return lost === never || !changes(store, meaning, force, outcome, lost)
  })
}

/** Whether losing the word of a force on an outcome, in these cases, changes an answer. */
const changes = (store: Store, meaning: Meaning, force: Force, outcome: number, lost: Diagram): boolean => {
  const { program } = meaning.reading
  const isEach = program.question.kind === "each"
  switch (force) {
    case "must":
      return true
    case "may": {
      const [obliged, forbidden] = [
        isEach ? meaning.named("must", outcome) : meaning.spoken("must"),
        meaning.named("mustNot", outcome),
      ]
      const free = store.and(store.and(lost, store.not(obliged)), store.not(forbidden))
      return isEach || (program.otherwise & (1 << outcome)) === 0 ? free !== never : false
    }
    case "mustNot":
      return (
        store.and(lost, store.or(meaning.named("must", outcome), meaning.named("may", outcome))) !== never
      )
  }
}
