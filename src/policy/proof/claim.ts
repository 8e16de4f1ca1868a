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

/** Where `a` is at least as good for the subject as `b`; both decided and with a lawful choice. */
export const noWorse = (store: Store, a: Meaning, b: Meaning): Diagram => {
  const { question, outcomeIds } = a.reading.program
  const outcomes = outcomeIds.map((_, place) => place)
  const decided = store.and(a.decided(), b.decided())
  if (question.kind === "each")
    return question.outcomes.reduce((left, { bearing }, outcome) => {
      const [less, more] = bearing === "burden" ? [a, b] : [b, a]
      return [
        implies(store, less.lawful(outcome), more.lawful(outcome)),
        implies(store, less.must(outcome), more.must(outcome)),
      ].reduce(store.and, left)
    }, decided)
  const among = (meaning: Meaning, chosen: (outcome: number) => boolean): Diagram =>
    outcomes.filter(chosen).reduce((sum, outcome) => store.or(sum, meaning.lawful(outcome)), never)
  return outcomes.reduce(
    (left, last) =>
      [
        implies(
          store,
          among(b, (outcome) => outcome <= last),
          among(a, (outcome) => outcome <= last),
        ),
        implies(
          store,
          among(a, (outcome) => outcome > last),
          among(b, (outcome) => outcome > last),
        ),
      ].reduce(store.and, left),
    decided,
  )
}

/** Where the two answers are the same: status and lawful choices. */
export const sameAnswer = (store: Store, a: Meaning, b: Meaning): Diagram =>
  [
    [a.notInForce(), b.notInForce()] as const,
    [a.conflict(), b.conflict()] as const,
    [a.gap(), b.gap()] as const,
    ...a.reading.program.outcomeIds.flatMap((_, outcome) => [
      [a.lawful(outcome), b.lawful(outcome)] as const,
      [a.must(outcome), b.must(outcome)] as const,
    ]),
  ].reduce((left, [x, y]) => store.and(left, store.not(store.differ(x, y))), ever)
