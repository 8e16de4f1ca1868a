/**
 * A small set of examples that reaches every goal that some case reaches. First those given that add most; then cases
 * made for as many goals at once as go together. Always the same from the same rules; small, and held to a bound
 * below which no set can go, but not proved the smallest.
 */
import * as Result from "effect/Result"
import type { Faults } from "../../kernel/index.js"
import { never, type Diagram } from "../diagram/store.js"
import { shortestPath } from "../diagram/walk.js"
import type { Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import { groundIn, pastBudget } from "./coverage.js"
import type { Example } from "./example.js"
import type { Goal } from "./goal.js"
import type { Ground } from "./ground.js"
import { exampleOn, goalsReached } from "./reached.js"
import { greedy, needed } from "./selection.js"

export interface SmallSet {
  readonly examples: readonly {
    readonly example: Example
    /** Its place among the examples given, if it is one of them. */
    readonly given?: number
    readonly goals: readonly Goal[]
  }[]
  /** No set that reaches all these goals is smaller: so many of them can't be reached two by one example. */
  readonly atLeast: number
}

export interface SmallestOptions {
  /** Examples to choose from first. */
  readonly from?: readonly Example[]
  readonly budget?: number
}

/**
 * Few examples for all that the rules of a question can be shown by.
 *
 * @returns faults `question.unknown`, `coverage.budget`
 *
 * @example
 * // rulebook, leniency
 * const few = Result.getOrThrow(smallestExamples(rulebook, leniency))
 * few.examples.length >= few.atLeast // => true
 */
export const smallestExamples = (
  rulebook: Rulebook,
  question: Question,
  options: SmallestOptions = {},
): Result.Result<SmallSet, Faults> => {
  const from = options.from ?? []
  const made = groundIn(rulebook, question.id, from, options.budget)
  if (Result.isFailure(made)) return Result.fail([made.failure])
  const ground = made.success
  const wanted = wantedIn(ground)
  const given = from.map((example) => goalsReached(ground, example))
  const chosen = greedy(given).map((place) => ({ example: from[place], given: place, reached: given[place] }))
  const open = new Set(wanted)
  for (const { reached } of chosen) for (const goal of reached ?? []) open.delete(goal)
  const own: readonly Chosen[] = chosen.flatMap(({ example, given: place, reached }) =>
    example === undefined || reached === undefined ? [] : [{ example, given: place, reached }],
  )
  const sets = ordersOf(wanted).map((order) => {
    const all = [...own, ...inventedFor(ground, new Set(open), order)]
    const kept = needed(all.map(({ reached }) => reached))
    return all.filter((_, place) => kept.has(place))
  })
  const few = sets.reduce((one, other) => (other.length < one.length ? other : one))
  const atLeast = Math.max(...ordersOf(wanted).map((order) => apart(ground, order)))
  if (ground.space.store.exhausted()) return Result.fail([pastBudget(question.id)])
  return Result.succeed({
    examples: few.map(({ reached, ...one }) => ({
      ...one,
      goals: [...reached].flatMap((goal) => ground.goals[goal] ?? []),
    })),
    atLeast,
  })
}

const versionsOf = ({ versions }: Ground): readonly number[] => [...versions.keys()]

const reachingAt = (ground: Ground, goal: number, version: number): Diagram => {
  const found = ground.goals[goal]
  return found === undefined ? never : ground.reaching(found, version)
}

/** The goals that some case reaches, those reached by the fewest cases first. */
const wantedIn = (ground: Ground): readonly number[] =>
  [...ground.goals.keys()]
    .map((goal) => ({
      goal,
      cases: versionsOf(ground).reduce(
        (sum, version) => sum + ground.space.count(reachingAt(ground, goal, version)),
        0n,
      ),
    }))
    .filter(({ cases }) => cases > 0n)
    .sort((a, b) => (a.cases === b.cases ? a.goal - b.goal : a.cases < b.cases ? -1 : 1))
    .map(({ goal }) => goal)

interface Chosen {
  readonly example: Example
  readonly given?: number
  readonly reached: ReadonlySet<number>
}

/** Orders in which goals are taken up; the one that comes out best is kept. */
const ordersOf = (wanted: readonly number[]): readonly (readonly number[])[] => [
  wanted,
  wanted.toSorted((a, b) => a - b),
  wanted.toReversed(),
]

const inventedFor = (ground: Ground, left: Set<number>, order: readonly number[]): readonly Chosen[] => {
  const invented: Chosen[] = []
  for (const seed of order) {
    if (!left.has(seed)) continue
    const others = order.filter((goal) => left.has(goal) && goal !== seed)
    const best = versionsOf(ground)
      .map((version) => together(ground, seed, others, version))
      .reduce((one, other) => (other.taken > one.taken ? other : one))
    const path = shortestPath(ground.space.store, best.cases)
    const day = ground.versions[best.version]?.day
    if (path === undefined || day === undefined) continue
    const example = exampleOn(ground, path, day)
    const reached = goalsReached(ground, example)
    for (const goal of reached) left.delete(goal)
    invented.push({ example, reached })
  }
  return invented
}

/** Cases that reach the first goal and, one after another, whichever others still go with it. */
const together = (ground: Ground, seed: number, others: readonly number[], version: number) => {
  const { store } = ground.space
  let cases = reachingAt(ground, seed, version)
  let taken = cases === never ? 0 : 1
  for (const goal of cases === never ? [] : others) {
    const both = store.and(cases, reachingAt(ground, goal, version))
    if (both === never) continue
    cases = both
    taken += 1
  }
  return { version, cases, taken }
}

/** How many goals were found of which no two go together. */
const apart = (ground: Ground, order: readonly number[]): number => {
  const found: number[] = []
  const goTogether = (one: number, other: number): boolean =>
    versionsOf(ground).some(
      (version) =>
        ground.space.store.and(reachingAt(ground, one, version), reachingAt(ground, other, version)) !==
        never,
    )
  for (const goal of order) if (found.every((other) => !goTogether(goal, other))) found.push(goal)
  return found.length
}
