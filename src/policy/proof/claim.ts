/** Claims and comparisons of answers as diagrams. The order of answers is that of `order.ts`, said of all cases at once. */
import type { Meaning } from "../diagram/meaning.js"
import { ever, never, type Diagram, type Store } from "../diagram/store.js"
import type { Claim } from "../theorem.js"

/** Where the claim is so. */
export const claimed = (store: Store, meaning: Meaning, claim: Claim): Diagram => {
  const { program } = meaning.reading
  const place = (outcome: string): number => program.outcomeIds.indexOf(outcome)
  switch (claim.kind) {
    case "can":
      return meaning.lawful(place(claim.outcome))
    case "never":
      return store.not(meaning.lawful(place(claim.outcome)))
    case "forced":
      return forcedOutcome(store, meaning, place(claim.outcome))
    case "atLeastOne":
      return claim.outcomes.reduce((sum, outcome) => store.or(sum, meaning.lawful(place(outcome))), never)
    case "exactlyOne": {
      let [none, one] = [ever, never]
      for (const outcome of claim.outcomes) {
        const lawful = meaning.lawful(place(outcome))
        const notLawful = store.not(lawful)
        one = store.or(store.and(one, notLawful), store.and(none, lawful))
        none = store.and(none, notLawful)
      }
      return one
    }
    case "decided":
      return meaning.decided()
    case "both":
      return claim.of.reduce((all, part) => store.and(all, claimed(store, meaning, part)), ever)
    case "either":
      return claim.of.reduce((some, part) => store.or(some, claimed(store, meaning, part)), never)
    case "unless":
      return store.not(claimed(store, meaning, claim.of))
  }
}

const forcedOutcome = (store: Store, meaning: Meaning, outcome: number): Diagram => {
  const { question, outcomeIds } = meaning.reading.program
  if (question.kind === "each") return meaning.must(outcome)
  return outcomeIds.reduce(
    (left, _, other) => (other === outcome ? left : store.and(left, store.not(meaning.lawful(other)))),
    meaning.lawful(outcome),
  )
}

const implies = (store: Store, a: Diagram, b: Diagram): Diagram => store.or(store.not(a), b)

/**
 * Where `a` is at least as good for the subject as `b`, both decided and with a lawful choice: everywhere that all of
 * these hold. They are kept apart, since their conjunction can be far larger than each.
 */
export const noWorse = (store: Store, a: Meaning, b: Meaning): readonly Diagram[] => {
  const { question, outcomeIds } = a.reading.program
  const outcomes = outcomeIds.map((_, place) => place)
  const decided = [a.decided(), b.decided()]
  if (question.kind === "each")
    return [
      ...decided,
      ...question.outcomes.flatMap(({ bearing }, outcome) => {
        const [less, more] = bearing === "burden" ? [a, b] : [b, a]
        return [
          implies(store, less.lawful(outcome), more.lawful(outcome)),
          implies(store, less.must(outcome), more.must(outcome)),
        ]
      }),
    ]
  const among = (meaning: Meaning, chosen: (outcome: number) => boolean): Diagram =>
    outcomes.filter(chosen).reduce((sum, outcome) => store.or(sum, meaning.lawful(outcome)), never)
  return [
    ...decided,
    ...outcomes.flatMap((last) => {
      const mildest = (outcome: number): boolean => outcome <= last
      const severer = (outcome: number): boolean => outcome > last
      return [
        implies(store, among(b, mildest), among(a, mildest)),
        implies(store, among(a, severer), among(b, severer)),
      ]
    }),
  ]
}

/** Where the two answers are the same, status and lawful choices: everywhere that all of these hold. */
export const sameAnswer = (store: Store, a: Meaning, b: Meaning): readonly Diagram[] =>
  [
    [a.notInForce(), b.notInForce()] as const,
    [a.conflict(), b.conflict()] as const,
    [a.gap(), b.gap()] as const,
    ...a.reading.program.outcomeIds.flatMap((_, outcome) => [
      [a.lawful(outcome), b.lawful(outcome)] as const,
      [a.must(outcome), b.must(outcome)] as const,
    ]),
  ].map(([x, y]) => store.not(store.differ(x, y)))

/** Where, among the cases spoken of, one of the aspects doesn't hold. */
export const failingIn = (store: Store, spoken: Diagram, aspects: readonly Diagram[]): Diagram =>
  aspects.reduce((sum, aspect) => store.or(sum, store.and(spoken, store.not(aspect))), never)
