/** Which facts make a case better for the subject, as proved theorems say: more of them never ends worse (or better). */
import { proveTheorem } from "../proof/prove-theorem.js"
import type { Fact, Scalar } from "../fact.js"
import type { Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import type { Theorem } from "../theorem.js"

export interface BetterFact {
  readonly fact: Fact
  /** The place of a value among the values, the best for the subject last; undefined for what has no place. */
  readonly place: (value: Scalar) => number | string | undefined
}

/** What one theorem orders: a case better in some of its facts, worse in none, and equal in all others, is no worse. */
export interface Ordering {
  readonly theorem: string
  readonly facts: readonly BetterFact[]
}

/** Theorems that hold of every case, without a condition or a term of their own, and are proved of this rulebook. */
export const orderingsOf = (rulebook: Rulebook, question: Question): readonly Ordering[] =>
  rulebook.packs
    .flatMap(({ theorems }) => theorems)
    .flatMap((theorem): readonly Ordering[] => {
      const { proposition } = theorem
      if (theorem.question !== question.id || proposition.kind !== "monotone" || !isWhole(theorem)) return []
      if (proveTheorem(rulebook, theorem).status !== "proved") return []
      const up = proposition.never === "worse"
      const facts = proposition.more.flatMap(({ fact: id, order }) => {
        const fact = question.facts.find((one) => one.id === id)
        return fact === undefined ? [] : [{ fact, place: placeIn(fact, order, up) }]
      })
      return [{ theorem: theorem.id, facts }]
    })

const isWhole = ({ proposition, from, until }: Theorem): boolean =>
  proposition.kind === "monotone" &&
  proposition.where === undefined &&
  from === undefined &&
  until === undefined

const placeIn = (
  { type }: Fact,
  order: readonly string[] | undefined,
  up: boolean,
): ((value: Scalar) => number | string | undefined) => {
  const turned = (place: number): number => (up ? place : -place)
  switch (type.kind) {
    case "boolean":
      return (value) => turned(value === true ? 1 : 0)
    case "number":
      return (value) => (typeof value === "number" ? turned(value) : undefined)
    case "oneOf": {
      const values = order ?? (type.ordered ? type.options.map((option) => option.value) : [])
      return (value) => {
        const place = values.indexOf(String(value))
        return place < 0 ? undefined : turned(place)
      }
    }
    case "date":
      return up ? (value) => String(value) : () => undefined
  }
}
