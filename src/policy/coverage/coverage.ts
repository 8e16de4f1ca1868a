/**
 * What examples of a question show of its rules: for each goal the examples that reach it, an example that would, or
 * the proof that no case can. It says nothing about whether the examples expect what is right.
 */
import * as Result from "effect/Result"
import {
  fault,
  firstDate,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type Text,
} from "../../kernel/index.js"
import { pathInWords } from "../diagram/case.js"
import { programIn } from "../diagram/rulebook-reading.js"
import { never } from "../diagram/store.js"
import { shortestPath } from "../diagram/walk.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import type { Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import type { Example } from "./example.js"
import { goalInWords, obstacleInWords } from "./goal-words.js"
import type { Goal, GoalKind } from "./goal.js"
import { groundOf, type Ground } from "./ground.js"
import { obstacleTo, parametersUnset, type Obstacle } from "./infeasible.js"
import { goalsReached } from "./reached.js"
import { needed } from "./selection.js"

/**
 * - `reached`: by the examples at these places
 * - `missing`: some case reaches it, no example does
 * - `impossible`: proved of every admissible case, at every version
 * - `unset`: it hangs on parameters that aren't set, so that no example can show it yet
 */
export type Standing =
  | { readonly status: "reached"; readonly by: readonly number[] }
  | {
      readonly status: "missing"
      /** Such a case in few words, and a day by whose rules it is asked. */
      readonly example: Text
      readonly on: CalendarDate
    }
  | { readonly status: "impossible"; readonly obstacle: Obstacle; readonly because: Text }
  | { readonly status: "unset"; readonly parameters: readonly string[] }

export interface CoveredGoal {
  readonly goal: Goal
  readonly says: Text
  readonly standing: Standing
}

/** Goals of one kind, counted. */
export interface Tally {
  readonly reached: number
  /** Goals that some case reaches. */
  readonly possible: number
  /** Goals that no case reaches. */
  readonly impossible: number
  readonly unset: number
}

export interface Coverage {
  readonly question: string
  readonly goals: readonly CoveredGoal[]
  readonly tally: Readonly<Record<GoalKind, Tally>>
  /** Every goal is reached or proved impossible. */
  readonly complete: boolean
  /** Places of examples without which, all together, everything reached is still reached. */
  readonly superfluous: readonly number[]
}

export interface CoverageOptions {
  /** The most diagram nodes. */
  readonly budget?: number
  /** Examples that aren't to be called superfluous. */
  readonly kept?: (place: number) => boolean
}

/**
 * What the examples cover of a question.
 *
 * @param examples complete or not; what one leaves out is unknown, and a goal counts only if it is reached all the same
 * @returns faults `question.unknown`, `coverage.budget` (the question can still be asked)
 *
 * @example
 * // rulebook, leniency
 * const covered = Result.getOrThrow(coverageOf(rulebook, leniency, [{ facts: {}, on: on("2026-05-06") }]))
 * covered.complete // => false
 * covered.tally.rule.reached // => 0
 */
export const coverageOf = (
  rulebook: Rulebook,
  question: Question,
  examples: readonly Example[],
  options: CoverageOptions = {},
): Result.Result<Coverage, Faults> => {
  const made = groundIn(rulebook, question.id, examples, options.budget)
  if (Result.isFailure(made)) return Result.fail([made.failure])
  const ground = made.success
  const reached = examples.map((example) => goalsReached(ground, example))
  const goals = ground.goals.map((goal, place): CoveredGoal => {
    const by = reached.flatMap((goalsOf, example) => (goalsOf.has(place) ? [example] : []))
    return {
      goal,
      says: goalInWords(goal, ground, rulebook, dayOf(ground, goal)),
      standing: by.length > 0 ? { status: "reached", by } : standingOf(ground, goal),
    }
  })
  if (ground.space.store.exhausted()) return Result.fail([pastBudget(question.id)])
  const kept = needed(reached, options.kept)
  return Result.succeed({
    question: question.id,
    goals,
    tally: tallyOf(goals),
    complete: goals.every(({ standing: { status } }) => status === "reached" || status === "impossible"),
    superfluous: [...examples.keys()].filter((place) => !kept.has(place)),
  })
}

/** @returns faults `question.unknown`, `coverage.budget` */
export const groundIn = (
  rulebook: Rulebook,
  question: string,
  examples: readonly Example[],
  budget?: number,
): Result.Result<Ground, Fault> => {
  const program = programIn(rulebook, question)
  const ground = program === undefined ? undefined : groundOf(rulebook, program, examples, budget)
  return ground === undefined ? Result.fail(unknownQuestionFault(question)) : Result.succeed(ground)
}

/** A day on which the goal can be reached, for the parameters named in its words. */
const dayOf = (ground: Ground, goal: Goal) => {
  const at = ground.versions.findIndex((_, version) => ground.touching(goal, version) !== never)
  return (ground.versions[at] ?? ground.versions[0])?.day ?? firstDate
}

const standingOf = (ground: Ground, goal: Goal): Standing => {
  const { store } = ground.space
  for (const [version, { day }] of ground.versions.entries()) {
    const path = shortestPath(store, ground.reaching(goal, version))
    if (path !== undefined) return { status: "missing", example: pathInWords(ground.space, path), on: day }
  }
  if (ground.versions.some((_, version) => ground.touching(goal, version) !== never))
    return { status: "unset", parameters: parametersUnset(ground, goal) }
  const obstacle = obstacleTo(ground, goal)
  return { status: "impossible", obstacle, because: obstacleInWords(obstacle, ground.program) }
}

const tallyOf = (goals: readonly CoveredGoal[]): Coverage["tally"] => {
  const of = (kind: GoalKind): Tally => {
    const count = (...statuses: readonly Standing["status"][]): number =>
      goals.filter(({ goal, standing }) => goal.kind === kind && statuses.includes(standing.status)).length
    return {
      reached: count("reached"),
      possible: count("reached", "missing"),
      impossible: count("impossible"),
      unset: count("unset"),
    }
  }
  return {
    rule: of("rule"),
    outcome: of("outcome"),
    version: of("version"),
    boundary: of("boundary"),
    decides: of("decides"),
  }
}

/** The budget of nodes ran out: nothing is said of what examples show, and the question still answers. */
export const pastBudget = (question: string): Fault =>
  fault("coverage.budget", {
    at: question,
    message: text(
      "规则组合过多，在限定的规模内未能算出案例的覆盖情况；这个问题仍可询问。",
      "Too many combinations to tell within the budget what the examples cover; the question can still be asked.",
    ),
    remedy: text("请加大预算，或者把问题拆开。", "Raise the budget, or split the question."),
  })
