/**
 * The meaning of a question's rules as diagrams, one for each outcome and each thing that can be said of a case. This is
 * `verdict.ts` said once more of all cases together; the two are held to each other by tests.
 *
 * Invariants: diagrams of outcomes are `never` where the answer isn't decided; what concerns admissibility is
 * apart (`admissible`), so that findings can be restricted to cases that can occur. Made when first asked for.
 */
import type { Reading } from "./reading.js"
import type { Space } from "./space.js"
import { ever, never, type Diagram } from "./store.js"

/** The leaves of an outcome's own diagram. */
export const modality = { none: 0, may: 1, must: 2, mustNot: 3, inadmissible: 4 } as const

export interface Meaning {
  readonly reading: Reading
  /** No constraint is violated. */
  readonly admissible: () => Diagram
  /** For each rule of the program. */
  readonly applies: (rule: number) => Diagram
  readonly inForce: (rule: number) => Diagram
  readonly effective: (rule: number) => Diagram
  /** Rules cover the case and all of them are out of force. */
  readonly notInForce: () => Diagram
  /** Some rule of the force is effective that names the outcome. */
  readonly named: (force: "must" | "may" | "mustNot", outcome: number) => Diagram
  /** Some rule of the force is effective. */
  readonly spoken: (force: "must" | "may" | "mustNot") => Diagram
  /** *Choose one*: the outcome is lawful. *Each*: it is must or may. `never` where the answer isn't decided. */
  readonly lawful: (outcome: number) => Diagram
  /** *Each*: the outcome is must, and the answer is decided. */
  readonly must: (outcome: number) => Diagram
  readonly conflict: () => Diagram
  readonly gap: () => Diagram
  readonly decided: () => Diagram
  /** Neither must nor may is effective, and the rules are not merely out of force. */
  readonly silence: () => Diagram
  /** `otherwise` is what answers. */
  readonly otherwise: () => Diagram
  /** None, may, must, must not (before otherwise, precedence and conflict), or inadmissible. */
  readonly outcome: (outcome: number) => Diagram
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const each = <Value>(make: (index: number) => Value): ((index: number) => Value) => {
  const made = new Map<number, Value>()
  return (index) => {
    const before = made.get(index)
    if (before !== undefined) return before
    const value = make(index)
    made.set(index, value)
    return value
  }
}

/** @param second of a pair of cases, the second one */
export const meaningOf = (space: Space, reading: Reading, second = false): Meaning => {
  const { store } = space
  const { program } = reading
  const { question, rules, otherwise } = program
  const isEach = question.kind === "each"
  const outcomes = program.outcomeIds.map((_, place) => place)
  const union = (parts: readonly Diagram[]): Diagram =>
    parts.reduce((sum, part) => store.or(sum, part), never)
  const without = (a: Diagram, b: Diagram): Diagram => store.and(a, store.not(b))
  const bitOf = (outcome: number): number => 1 << outcome

  const applies = each((index) => of(reading.rules[index]?.applies))
  const inForce = each((index) => of(reading.rules[index]?.inForce))
  const of = (condition: Reading["constraints"][number] | undefined): Diagram =>
    condition === undefined ? never : space.of(condition, second)
  const effective = each((index): Diagram =>
    (rules[index]?.overriddenBy ?? []).reduce(
      (speaks, other) => without(speaks, effective(other)),
      store.and(applies(index), inForce(index)),
    ),
  )
  const effectiveWhere = (matches: (mask: number) => boolean, force: "must" | "may" | "mustNot"): Diagram =>
    union(
      rules.flatMap(({ rule, mask }, index) =>
        rule.force === force && matches(mask) ? [effective(index)] : [],
      ),
    )
  const forced = rules.flatMap(({ rule }, index) => (rule.force === undefined ? [] : [index]))

  const notInForce = once(() => {
    if (forced.every((index) => inForce(index) === ever)) return never
    return without(
      union(forced.map(applies)),
      union(forced.map((index) => store.and(applies(index), inForce(index)))),
    )
  })
  const spokenOf = {
    must: once(() => effectiveWhere(() => true, "must")),
    may: once(() => effectiveWhere(() => true, "may")),
    mustNot: once(() => effectiveWhere(() => true, "mustNot")),
  }
  const namedOf = {
    must: each((outcome) => effectiveWhere((mask) => (mask & bitOf(outcome)) !== 0, "must")),
    may: each((outcome) => effectiveWhere((mask) => (mask & bitOf(outcome)) !== 0, "may")),
    mustNot: each((outcome) => effectiveWhere((mask) => (mask & bitOf(outcome)) !== 0, "mustNot")),
  }
  const { must: mustNamed, may: mayNamed, mustNot: forbidden } = namedOf
  const excluded = each((outcome) => effectiveWhere((mask) => (mask & bitOf(outcome)) === 0, "must"))

  const lawfulOne = each((outcome) => {
    const permitted = (otherwise & bitOf(outcome)) !== 0 ? ever : mayNamed(outcome)
    const called = store.choose(spokenOf.must(), store.not(excluded(outcome)), permitted)
    return without(without(called, forbidden(outcome)), notInForce())
  })
  const conflictEach = once(() =>
    without(
      union(outcomes.map((outcome) => store.and(mustNamed(outcome), forbidden(outcome)))),
      notInForce(),
    ),
  )
  /** *Choose one*: nothing is lawful. */
  const empty = once(() =>
    outcomes.reduce((left, outcome) => without(left, lawfulOne(outcome)), store.not(notInForce())),
  )
  const gap = once(() =>
    isEach || otherwise !== 0
      ? never
      : without(without(store.not(notInForce()), spokenOf.must()), spokenOf.may()),
  )
  const conflict = once(() => (isEach ? conflictEach() : without(empty(), gap())))
  const settled = once(() => without(store.not(notInForce()), conflict()))

  const admissible = once(() =>
    reading.constraints.reduce((left, constraint) => without(left, of(constraint)), ever),
  )

  return {
    reading,
    admissible,
    applies,
    inForce,
    effective,
    notInForce,
    named: (force, outcome) => namedOf[force](outcome),
    spoken: (force) => spokenOf[force](),
    lawful: isEach
      ? each((outcome) =>
          store.and(without(store.or(mustNamed(outcome), mayNamed(outcome)), forbidden(outcome)), settled()),
        )
      : lawfulOne,
    must: each((outcome) => (isEach ? store.and(mustNamed(outcome), settled()) : never)),
    conflict,
    gap,
    decided: once(() => without(settled(), gap())),
    silence: once(() => without(without(store.not(notInForce()), spokenOf.must()), spokenOf.may())),
    otherwise: once(() => {
      const answering = program.outcomeIds.findIndex((_, place) => (otherwise & bitOf(place)) !== 0)
      return isEach || answering < 0 ? never : without(lawfulOne(answering), spokenOf.must())
    }),
    outcome: each((outcome) => {
      const spoken = store.choose(
        forbidden(outcome),
        modality.mustNot,
        store.choose(
          mustNamed(outcome),
          modality.must,
          store.choose(mayNamed(outcome), modality.may, modality.none),
        ),
      )
      return store.choose(admissible(), spoken, modality.inadmissible)
    }),
  }
}
