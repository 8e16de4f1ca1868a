/**
 * The cases by which a host tests a program that was written from the rules: every combination that the rules tell
 * apart where these are few enough, otherwise one case on either side of everything that turns an answer. The answers
 * are the engine's.
 */
import * as Result from "effect/Result"
import type { CalendarDate, Faults } from "../../kernel/index.js"
import type { Answer, Modalities } from "../answer.js"
import { wholeCase } from "../diagram/case.js"
import { meaningOf } from "../diagram/meaning.js"
import { spaceOfReadings } from "../diagram/reading.js"
import { readingIn } from "../diagram/rulebook-reading.js"
import type { Space } from "../diagram/space.js"
import { leaves, never, type Diagram, type Path } from "../diagram/store.js"
import { restrict, shortestPath } from "../diagram/walk.js"
import type { Scalar } from "../fact.js"
import type { Rulebook } from "../rulebook.js"
import { planOf, type Plan } from "./plan.js"

export interface ConformanceCase {
  readonly facts: Readonly<Record<string, Scalar>>
  readonly status: "decided" | "conflict" | "gap" | "notInForce" | "refused"
  /** *Choose one*: the lawful outcomes; *each*: those that must or may be chosen. */
  readonly lawful: readonly string[]
  /** *Each*: those that must be chosen. */
  readonly must: readonly string[]
  /** Ids of the rules that speak. */
  readonly rules: readonly string[]
}

export interface Conformance {
  readonly question: string
  readonly rulebook: { readonly id: string; readonly version: string }
  readonly on: CalendarDate
  /** Whether every combination that the rules tell apart is there. */
  readonly complete: boolean
  readonly cases: readonly ConformanceCase[]
}

export interface ConformanceOptions {
  /** The most combinations to list completely: 100,000 when left out. */
  readonly limit?: number
  /** Past the limit, the most cases: 100,000 when left out. */
  readonly most?: number
}

/**
 * The cases with the engine's answers.
 *
 * @returns faults as of the emitters: `question.unknown`, `parameter.missing`, `emit.outcomes`
 *
 * @example
 * // rulebook, leniency: a question with one rule
 * Result.map(conformanceOf(rulebook, leniency, on("2026-05-06")), ({ complete }) => complete) // => succeed(true)
 */
export const conformanceOf = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  options: ConformanceOptions = {},
): Result.Result<Conformance, Faults> =>
  Result.map(planOf(rulebook, question.id, on), (plan) => {
    const reading = readingIn(rulebook, question.id, on)
    const space = reading === undefined ? undefined : spaceOfReadings([reading])
    const { limit = 100_000, most = 100_000 } = options
    const read = new Set(plan.facts.map(({ id }) => id))
    const combinations = space === undefined ? Infinity : productOf(space, read)
    const complete = combinations <= limit
    const paths =
      space === undefined || reading === undefined
        ? []
        : complete
          ? everyPath(space, read)
          : edgePaths(space, diagramsOf(space, reading), most)
    return {
      question: question.id,
      rulebook: plan.rulebook,
      on,
      complete,
      cases:
        space === undefined
          ? []
          : paths.map((path) => caseOf(rulebook, plan, on, factsRead(space, path, read))),
    }
  })

const productOf = ({ axes }: Space, read: ReadonlySet<string>): number =>
  axes.list.reduce((product, { slot, cells }) => (read.has(slot.id) ? product * cells.length : product), 1)

const everyPath = ({ axes }: Space, read: ReadonlySet<string>): readonly Path[] =>
  axes.list.reduce<readonly Path[]>(
    (paths, { slot, cells }) =>
      read.has(slot.id)
        ? paths.flatMap((path) => cells.map((_, value) => [...path, value]))
        : paths.map((path) => [...path, 0]),
    [[]],
  )

const diagramsOf = (space: Space, reading: Parameters<typeof meaningOf>[1]) => {
  const meaning = meaningOf(space, reading)
  return {
    admissible: meaning.admissible(),
    all: [
      ...reading.program.outcomeIds.map((_, outcome) => meaning.outcome(outcome)),
      meaning.notInForce(),
      meaning.conflict(),
      meaning.admissible(),
      ...reading.program.rules.map((_, index) => meaning.effective(index)),
    ],
  }
}

/** For every branch of every diagram, a case that takes it: one that can occur, if there is one. */
const edgePaths = (
  space: Space,
  { admissible, all }: { readonly admissible: Diagram; readonly all: readonly Diagram[] },
  most: number,
): readonly Path[] => {
  const { store } = space
  const none = store.arities.map(() => -1)
  const found = new Map<string, Path>()
  const keep = (path: Path): void => {
    const left = restrict(store, admissible, path)
    const rest = shortestPath(store, left)
    const whole =
      rest === undefined ? path : path.map((value, level) => (value < 0 ? (rest[level] ?? -1) : value))
    found.set(whole.join(), whole)
  }
  const seen = new Set<Diagram>()
  for (const diagram of all) {
    const waiting: { readonly at: Diagram; readonly path: Path }[] = [{ at: diagram, path: none }]
    for (let next = waiting.shift(); next !== undefined && found.size < most; next = waiting.shift()) {
      const { at, path } = next
      if (at < leaves || seen.has(at)) continue
      seen.add(at)
      const level = store.levelOf(at)
      store.childrenOf(at).forEach((child, value) => {
        const along = path.map((before, place) => (place === level ? value : before))
        keep(along)
        waiting.push({ at: child, path: along })
      })
    }
  }
  if (found.size === 0 && admissible !== never) keep(none)
  return [...found.values()].slice(0, most)
}

const factsRead = (space: Space, path: Path, read: ReadonlySet<string>): Readonly<Record<string, Scalar>> => {
  const facts: Record<string, Scalar> = {}
  for (const [id, value] of Object.entries(wholeCase(space, path)))
    if (value !== undefined && read.has(id)) facts[id] = value
  return facts
}

/** The engine's answer to a complete case, in the shape that emitted programs answer in. */
export const caseOf = (
  rulebook: Rulebook,
  { question }: Pick<Plan, "question">,
  on: CalendarDate,
  facts: Readonly<Record<string, Scalar>>,
): ConformanceCase => {
  const answer: Answer = rulebook.ask(question, facts, on)
  const { must, may } = choicesIn(answer.certain)
  const lawful = question.outcomes.flatMap(({ id }) => (must.includes(id) || may.includes(id) ? [id] : []))
  return {
    facts,
    status: settled(answer.status),
    lawful,
    must,
    rules: answer.reasons.flatMap(({ rule }) => (rule === "otherwise" ? [] : [rule])),
  }
}

const choicesIn = (certain: readonly (string | Modalities)[]): Modalities => {
  const must: string[] = []
  const may: string[] = []
  for (const choice of certain) {
    if (typeof choice === "string") may.push(choice)
    else {
      must.push(...choice.must)
      may.push(...choice.may)
    }
  }
  return { must, may }
}

/** A complete case with every parameter set is never open. */
const settled = (status: Answer["status"]): ConformanceCase["status"] => {
  switch (status) {
    case "decided":
    case "conflict":
    case "gap":
    case "notInForce":
      return status
    default:
      return "refused"
  }
}
