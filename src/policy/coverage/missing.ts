/**
 * Examples for what no example reaches yet, each as near to an existing one as can be: few facts changed, so that the
 * two can be read side by side.
 */
import * as Result from "effect/Result"
import type { Faults, Text } from "../../kernel/index.js"
import { pathInWords } from "../diagram/case.js"
import { never, type Diagram, type Path } from "../diagram/store.js"
import { shortestPath } from "../diagram/walk.js"
import type { Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import { groundIn, pastBudget, type CoverageOptions } from "./coverage.js"
import { pathOf, type Example } from "./example.js"
import { goalInWords } from "./goal-words.js"
import type { Goal } from "./goal.js"
import type { Ground } from "./ground.js"
import { exampleOn, goalsReached } from "./reached.js"

/** An example to be added, and what it is for. */
export interface AddedExample {
  readonly example: Example
  /** Goals that nothing before it reaches. */
  readonly goals: readonly Goal[]
  readonly says: readonly Text[]
  /** What makes it reach the first of them, in few words. */
  readonly needs: Text
}

/**
 * Examples that, with those given, reach every goal that some case reaches.
 *
 * @returns faults `question.unknown`, `coverage.budget`
 *
 * @example
 * // rulebook, leniency
 * const added = Result.getOrThrow(missingExamples(rulebook, leniency, []))
 * const covered = coverageOf(rulebook, leniency, added.map(({ example }) => example))
 * Result.getOrThrow(covered).goals.some(({ standing }) => standing.status === "missing") // => false
 */
export const missingExamples = (
  rulebook: Rulebook,
  question: Question,
  examples: readonly Example[],
  options: Pick<CoverageOptions, "budget"> = {},
): Result.Result<readonly AddedExample[], Faults> => {
  const made = groundIn(rulebook, question.id, examples, options.budget)
  if (Result.isFailure(made)) return Result.fail([made.failure])
  const ground = made.success
  const reached = new Set(examples.flatMap((example) => [...goalsReached(ground, example)]))
  const bases = basesOf(ground, examples)
  const added: AddedExample[] = []
  ground.goals.forEach((goal, place) => {
    if (reached.has(place)) return
    const found = nearest(ground, goal, bases)
    if (found === undefined) return
    const fresh = [...goalsReached(ground, found.example)].filter((other) => !reached.has(other))
    for (const other of fresh) reached.add(other)
    const goals = [goal, ...fresh.flatMap((other) => (other === place ? [] : (ground.goals[other] ?? [])))]
    added.push({
      example: found.example,
      goals,
      says: goals.map((one) => goalInWords(one, ground, rulebook, found.example.on)),
      needs: pathInWords(ground.space, found.shortest),
    })
  })
  return ground.space.store.exhausted() ? Result.fail([pastBudget(question.id)]) : Result.succeed(added)
}

interface Base {
  readonly example: Example
  readonly version: number
  readonly path: Path
}

const basesOf = (ground: Ground, examples: readonly Example[]): readonly Base[] =>
  examples.flatMap((example) => {
    const path = pathOf(ground.space, example.facts)
    return path === undefined ? [] : [{ example, path, version: ground.versionOn(example.on) }]
  })

interface Found {
  readonly example: Example
  readonly shortest: Path
}

/**
 * Near an example of a version that has such cases; if only other versions have them, near any example, on a day of the
 * latest of these.
 */
const nearest = (ground: Ground, goal: Goal, bases: readonly Base[]): Found | undefined => {
  const { store } = ground.space
  const inVersion = ground.versions.map((_, version) => ground.reaching(goal, version))
  const latest = inVersion.findIndex((diagram) => diagram !== never)
  const shared = bases.filter(({ version }) => (inVersion[version] ?? never) !== never)
  const [near, version] =
    shared.length > 0
      ? [nearestOf(ground, shared, (base) => inVersion[base.version] ?? never), undefined]
      : [nearestOf(ground, bases, () => inVersion[latest] ?? never), latest]
  const shortest = shortestPath(store, inVersion[version ?? near?.base.version ?? latest] ?? never)
  const day = version === undefined ? near?.base.example.on : ground.versions[version]?.day
  if (shortest === undefined || day === undefined) return undefined
  return { example: exampleOn(ground, near?.path ?? shortest, day, near?.base.example.facts), shortest }
}

const nearestOf = (
  { space: { store } }: Ground,
  bases: readonly Base[],
  casesFor: (base: Base) => Diagram,
): { readonly base: Base; readonly path: Path } | undefined => {
  let best: { readonly cost: number; readonly base: Base; readonly path: Path } | undefined
  for (const base of bases) {
    const path = shortestPath(store, casesFor(base), (level, value) => costOf(base, level, value))
    if (path === undefined) continue
    const cost = path.reduce((sum, value, level) => sum + costOf(base, level, value), 0)
    if (best === undefined || cost < best.cost) best = { cost, base, path }
  }
  return best
}

/** Another value costs 1, one where the example has none less. */
const costOf = ({ path }: Base, level: number, value: number): number => {
  const own = path[level] ?? -1
  return value < 0 || own === value ? 0 : own < 0 ? 0.25 : 1
}
