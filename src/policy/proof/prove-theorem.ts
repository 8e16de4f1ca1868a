/**
 * Whether a theorem holds: at every version of the rules, for every value of unset parameters, over all admissible
 * cases or pairs of cases. Each pair is compared under one day and one set of parameters.
 *
 * A pair in which rules that cover a case are out of force isn't compared by `monotone`: there the law gives no answer
 * that could be better or worse. A pair with a conflict, a gap or answers that can't be compared fails.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { bound, inForceOn, knownOn } from "../diagram/bound.js"
import { factsOn, parametersOn, wholeCase } from "../diagram/case.js"
import { meaningOf } from "../diagram/meaning.js"
import { spaceOfReadings, placeIn, type Reading } from "../diagram/reading.js"
import { layersOf, readingsWithin } from "../diagram/rulebook-reading.js"
import type { Space } from "../diagram/space.js"
import { never, type Diagram } from "../diagram/store.js"
import { shortestPath } from "../diagram/walk.js"
import type { Answer } from "../answer.js"
import { ask } from "../ask.js"
import { cellsOf } from "../cells.js"
import { all, always, readsOf, type Condition } from "../condition.js"
import type { GivenFacts } from "../fact.js"
import type { Bindings, ParameterValue } from "../parameter.js"
import type { Rulebook } from "../rulebook.js"
import type { RuleDate } from "../rule.js"
import type { More, Proposition, Theorem } from "../theorem.js"
import { claimed, failingIn, noWorse, sameAnswer } from "./claim.js"

/** A case with its answer; unset parameters have the values under which it stands. */
export interface Instance {
  readonly facts: GivenFacts
  readonly answer: Answer
}

export interface Counterexample {
  readonly on: CalendarDate
  readonly parameters: Readonly<Record<string, ParameterValue>>
  readonly first: Instance
  /**
   * Of a theorem about pairs, the other case; of a `monotone` one, the case with more. Left out where two cases that no
   * rule tells apart fail together, because their answer is a conflict.
   */
  readonly second?: Instance
  /** The facts in which the two differ. */
  readonly differing: readonly string[]
  /** The facts that make it one; the others may be anything. */
  readonly decisive: readonly string[]
}

/**
 * - `proved`; `unread` names facts of the theorem that no rule and no constraint reads
 * - `refuted`, with a smallest counterexample
 * - `comparesNothing`: no admissible case or pair is spoken of at any version: the theorem says nothing
 * - `notProved`: past the node budget
 */
export type TheoremProof =
  | { readonly status: "proved"; readonly unread: readonly string[]; readonly versions: number }
  | { readonly status: "refuted"; readonly counterexample: Counterexample }
  | { readonly status: "comparesNothing" }
  | { readonly status: "notProved" }

/**
 * Decide a theorem for a rulebook.
 * @param budget the most diagram nodes; past them the theorem is `notProved`
 */
export const proveTheorem = (rulebook: Rulebook, theorem: Theorem, budget?: number): TheoremProof => {
  const readings = readingsWithin(rulebook, theorem.question, {
    from: dayOf(theorem.from),
    until: dayOf(theorem.until),
  })
  let spoke = false
  let unread: readonly string[] = []
  for (const reading of readings) {
    const decided = decide(reading, layersOf(rulebook), theorem, budget)
    if (decided === "notProved") return { status: "notProved" }
    if (decided.counterexample !== undefined)
      return { status: "refuted", counterexample: decided.counterexample }
    spoke ||= decided.spoke
    unread = decided.unread
  }
  return spoke ? { status: "proved", unread, versions: readings.length } : { status: "comparesNothing" }
}

/** A date that isn't left to a parameter. */
const dayOf = (date: RuleDate | undefined): CalendarDate | undefined =>
  typeof date === "string" ? date : undefined

interface Decided {
  readonly spoke: boolean
  readonly unread: readonly string[]
  readonly counterexample?: Counterexample
}

/** Where the proposition speaks, and where it fails. */
interface Extent {
  readonly space: Space
  readonly spoken: Diagram
  readonly failing: Diagram
  readonly named: readonly string[]
}

const decide = (
  reading: Reading,
  layers: readonly Bindings[],
  { proposition, from, until }: Theorem,
  budget: number | undefined,
): Decided | "notProved" => {
  const known = knownOn(layers, reading.on)
  const inClaim = inForceOn({ from, until }, reading.on)
  const put = (condition: Condition): Condition =>
    bound(all(condition, inClaim), known, placeIn(reading.program))
  const extent =
    proposition.kind === "monotone" || proposition.kind === "independent"
      ? overPairs(reading, proposition, put, budget)
      : overCases(reading, proposition, put, budget)
  const { space, spoken, failing, named } = extent
  if (space.store.exhausted()) return "notProved"
  const unread = named.filter((fact) => !isRead(reading, fact))
  const smallest = failing === never ? undefined : smallestIn(space, failing, named)
  if (space.store.exhausted()) return "notProved"
  const path = smallest === undefined ? undefined : shortestPath(space.store, smallest)
  if (path === undefined) return { spoke: spoken !== never, unread }
  const parameters = parametersOn(space, path)
  const instance = (facts: GivenFacts): Instance => ({
    facts,
    answer: ask(reading.program, cellsOf(reading.program), [...layers, parameters], facts, reading.on),
  })
  const [first, second] = [wholeCase(space, path), wholeCase(space, path, true)]
  const differing = named.filter((fact) => first[fact] !== second[fact])
  return {
    spoke: true,
    unread,
    counterexample: {
      on: reading.on,
      parameters,
      first: instance(first),
      ...(differing.length === 0 ? {} : { second: instance(second) }),
      differing,
      decisive: Object.keys(factsOn(space, path)),
    },
  }
}

const overCases = (
  reading: Reading,
  proposition: Exclude<Proposition, { readonly kind: "monotone" | "independent" }>,
  put: (condition: Condition) => Condition,
  budget: number | undefined,
): Extent => {
  const condition = put(proposition.kind === "implication" ? proposition.when : proposition.condition)
  const claimedThen = put(always)
  const space = spaceOfReadings([reading], {
    also: [condition, claimedThen],
    ...(budget === undefined ? {} : { budget }),
  })
  const { store } = space
  const meaning = meaningOf(space, reading)
  const [holds, admissible] = [space.of(condition), meaning.admissible()]
  const [premise, conclusion] = ((): readonly [Diagram, Diagram] => {
    switch (proposition.kind) {
      case "implication":
        return [
          proposition.given === undefined
            ? holds
            : store.and(holds, claimed(store, meaning, proposition.given)),
          claimed(store, meaning, proposition.then),
        ]
      case "necessary":
        return [claimed(store, meaning, proposition.claim), holds]
      case "sufficient":
        return [holds, claimed(store, meaning, proposition.claim)]
    }
  })()
  const spoken = store.and(store.and(admissible, space.of(claimedThen)), premise)
  return { space, spoken, failing: store.and(spoken, store.not(conclusion)), named: [] }
}

const overPairs = (
  reading: Reading,
  proposition: Extract<Proposition, { readonly kind: "monotone" | "independent" }>,
  put: (condition: Condition) => Condition,
  budget: number | undefined,
): Extent => {
  const named =
    proposition.kind === "monotone" ? proposition.more.map(({ fact }) => fact) : [...proposition.of]
  const where = put(proposition.where ?? always)
  const space = spaceOfReadings([reading], {
    paired: new Set(named),
    also: [where],
    ...(budget === undefined ? {} : { budget }),
  })
  const { store } = space
  const [first, second] = [meaningOf(space, reading), meaningOf(space, reading, true)]
  const both = [first.admissible(), second.admissible(), space.of(where), space.of(where, true)]
  const differing = named.reduce((sum, fact) => store.or(sum, canDiffer(space, fact)), never)
  const pairs = both.reduce(store.and, differing)
  if (proposition.kind === "independent")
    return {
      space,
      named,
      spoken: pairs,
      failing: failingIn(store, pairs, sameAnswer(store, first, second)),
    }
  const ordered = proposition.more.reduce((left, more) => store.and(left, isMore(space, more)), pairs)
  const inForce = [first, second].reduce(
    (left, meaning) => store.and(left, store.not(meaning.notInForce())),
    ordered,
  )
  const holds = proposition.never === "worse" ? noWorse(store, second, first) : noWorse(store, first, second)
  return { space, named, spoken: inForce, failing: failingIn(store, inForce, holds) }
}

/** Pairs of places on a fact's two axes that pass the test. */
const placesWhere = (
  { store, axes, levelOf }: Space,
  fact: string,
  holds: (first: number, second: number) => boolean,
): Diagram => {
  const [one, other] = [levelOf(fact, "fact"), levelOf(fact, "fact", true)]
  if (one === undefined || other === undefined) return never
  const count = axes.list[one]?.cells.length ?? 0
  return Array.from({ length: count }, (_, first) =>
    store.and(
      store.where(one, (value) => value === first),
      store.where(other, (value) => holds(first, value)),
    ),
  ).reduce(store.or, never)
}

/** In different cells, or in one cell that has several values. */
const canDiffer = (space: Space, fact: string): Diagram => {
  const cells = space.axes.list[space.levelOf(fact, "fact") ?? -1]?.cells ?? []
  return placesWhere(space, fact, (first, second) => first !== second || (cells[first]?.size ?? 1n) > 1n)
}

const alike = (space: Space, fact: string): Diagram =>
  placesWhere(space, fact, (first, second) => first === second)

/** The second case has at least as much; values that the order leaves out are only alike. */
const isMore = (space: Space, { fact, order }: More): Diagram => {
  const cells = space.axes.list[space.levelOf(fact, "fact") ?? -1]?.cells ?? []
  const places = cells.map(({ first }, place) => (order === undefined ? place : order.indexOf(String(first))))
  return placesWhere(space, fact, (first, second) => {
    const [a, b] = [places[first] ?? -1, places[second] ?? -1]
    return first === second || (a >= 0 && b >= 0 && a <= b)
  })
}

/** Fewest differing facts first: each that can be alike in a counterexample is. */
const smallestIn = (space: Space, failing: Diagram, named: readonly string[]): Diagram =>
  named.reduce((left, fact) => {
    const narrowed = space.store.and(left, alike(space, fact))
    return narrowed === never ? left : narrowed
  }, failing)

/** Some rule or constraint names the fact. */
const isRead = ({ rules, constraints }: Reading, fact: string): boolean =>
  [...rules.map(({ applies }) => applies), ...constraints].some((condition) =>
    readsOf(condition).facts.includes(fact),
  )
