/** Finding twins on the diagrams of pairs of cases that share all facts but one: no case is tried. */
import * as Result from "effect/Result"
import { fault, text, type CalendarDate, type Fault, type Faults, type Text } from "../../kernel/index.js"
import { factsOn, parametersOn, pathInWords, wholeCase } from "../diagram/case.js"
import { meaningOf, type Meaning } from "../diagram/meaning.js"
import { spaceOfReadings, type Reading } from "../diagram/reading.js"
import { readingIn } from "../diagram/rulebook-reading.js"
import type { Space } from "../diagram/space.js"
import { ever, never, type Diagram, type Path } from "../diagram/store.js"
import { valueInWords } from "../diagram/value-words.js"
import { shortestPath } from "../diagram/walk.js"
import { blocksOf } from "../difference/blocks.js"
import { caseAnswer } from "../difference/side-answer.js"
import { sideRules } from "../difference/side-rules.js"
import type { Fact, GivenFacts } from "../fact.js"
import { compareAnswers } from "../order.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import type { Twin, TwinCase, Twins } from "./twin.js"

export interface TwinOptions {
  /** Only twins that differ in this fact. */
  readonly fact?: string
  /** The most twins; 100 when left out. */
  readonly limit?: number
  /** The most nodes of diagrams for one fact; when left out, as many as proofs may use. */
  readonly budget?: number
}

/**
 * Pairs of cases that differ in one fact alone and have different answers.
 *
 * @param on the day whose rules count
 * @returns twins, first one for each fact, then the others; faults `question.unknown`, `fact.unknown`, `twins.budget`
 *
 * @example
 * // rulebook, leniency: a loss fully recovered on one's own initiative may lead to a lighter penalty
 * Result.map(twins(rulebook, leniency, on("2026-05-06"), { limit: 1 }), (found) =>
 *   found.twins.map(({ fact }) => fact.id)) // => succeed(["onOwnInitiative"])
 */
export const twins = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  options: TwinOptions = {},
): Result.Result<Twins, Faults> => {
  const reading = readingIn(rulebook, question.id, on)
  if (reading === undefined) return Result.fail([unknownQuestionFault(question.id)])
  const facts = reading.question.facts.filter(({ id }) => options.fact === undefined || options.fact === id)
  if (facts.length === 0 && options.fact !== undefined) return Result.fail([unknownFact(options.fact)])
  const limit = options.limit ?? 100
  const byFact: (readonly Twin[])[] = []
  const neverAlone: { readonly id: string; readonly label: Text }[] = []
  for (const fact of facts) {
    const found = twinsIn(reading, fact, limit + 1, options.budget)
    if (found === undefined) return Result.fail([notFound(question.id)])
    if (found.length === 0) neverAlone.push({ id: fact.id, label: fact.label })
    byFact.push(found)
  }
  const deepest = Math.max(0, ...byFact.map((found) => found.length))
  const all = Array.from({ length: deepest }, (_, turn) => turn).flatMap((turn) =>
    byFact.flatMap((found) => found.slice(turn, turn + 1)),
  )
  return Result.succeed({
    question: reading.question,
    on,
    twins: all.slice(0, limit),
    complete: all.length <= limit,
    neverAlone,
  })
}

/** None if the budget ran out. */
const twinsIn = (
  reading: Reading,
  fact: Fact,
  limit: number,
  budget: number | undefined,
): readonly Twin[] | undefined => {
  const space = spaceOfReadings([reading], {
    paired: new Set([fact.id]),
    ...(budget === undefined ? {} : { budget }),
  })
  const { store } = space
  const [first, second] = [meaningOf(space, reading), meaningOf(space, reading, true)]
  const admissible = store.and(first.admissible(), second.admissible())
  const blocksIn = (near: boolean) =>
    blocksOf(store, reading.question, first, second, limit, store.and(admissible, inOrder(space, fact, near)))
      .list
  const neighbours = blocksIn(true)
  const list = neighbours.length > 0 ? neighbours : blocksIn(false)
  const pairs = { space, reading, fact, first, second }
  const found = list.flatMap(({ diagram }) => {
    const path = shortestPath(store, diagram, (level) => costOf(space, level))
    return path === undefined ? [] : [twinAt(pairs, path)]
  })
  return store.exhausted() ? undefined : found
}

/** An unset parameter is named only where it must be. */
const costOf = ({ axes }: Space, level: number): number => (axes.list[level]?.slot.isFact === true ? 1 : 100)

/**
 * The value in the second case comes after that in the first, so that no pair is found twice.
 * @param near where values have an order it comes next, so that the two lie on both sides of one boundary. Values that
 *   can't occur may lie between any two with different answers: then there are none so near.
 */
const inOrder = (space: Space, { id, type }: Fact, near: boolean): Diagram => {
  const { store, axes } = space
  const [own, other] = [space.levelOf(id, "fact"), space.levelOf(id, "fact", true)]
  if (own === undefined || other === undefined) return never
  const cells = axes.list[own]?.cells ?? []
  const isAfter = (value: number, place: number): boolean =>
    !near || (type.kind === "oneOf" && !type.ordered) ? value > place : value === place + 1
  return cells.reduce<Diagram>((whole, _, place) => {
    const here = store.where(own, (value) => value === place)
    const after = store.where(other, (value) => isAfter(value, place))
    return store.or(whole, store.and(here, after))
  }, never)
}

interface Pairs {
  readonly space: Space
  readonly reading: Reading
  readonly fact: Fact
  readonly first: Meaning
  readonly second: Meaning
}

const twinAt = ({ space, reading, fact, first, second }: Pairs, path: Path): Twin => {
  const { store, axes } = space
  const full = path.map((value) => Math.max(0, value))
  const point = full.reduce<Diagram>(
    (whole, chosen, level) =>
      store.and(
        whole,
        store.where(level, (value) => value === chosen),
      ),
    ever,
  )
  const own = space.levelOf(fact.id, "fact") ?? -1
  const edge = axes.list[own]?.cells[full[own] ?? 0]?.last
  const caseOf = (facts: GivenFacts, meaning: Meaning, other: Meaning): TwinCase => {
    const value = facts[fact.id]
    const words = value === undefined ? text("", "") : valueInWords(fact.type, value)
    const unit = fact.unit
    return {
      facts,
      value: unit === undefined ? words : text(`${words.zh}${unit.zh}`, `${words.en} ${unit.en}`),
      answer: caseAnswer(store, reading.question, meaning, full),
      rules: sideRules(store, meaning, other, point),
    }
  }
  const [one, two] = [
    caseOf({ ...wholeCase(space, full), ...(edge === undefined ? {} : { [fact.id]: edge }) }, first, second),
    caseOf(factsOn(space, full, true), second, first),
  ]
  const shared = path.map((value, level) => (axes.list[level]?.slot.id === fact.id ? -1 : value))
  const compared = [one, two].map(({ answer: { status, certain } }) => ({
    status: status === "impossible" ? ("refused" as const) : status,
    certain,
  }))
  const [was, is] = compared
  return {
    fact: { id: fact.id, label: fact.label },
    first: one,
    second: two,
    change:
      was === undefined || is === undefined ? "incomparable" : compareAnswers(reading.question, is, was),
    common: pathInWords(space, shared),
    parameters: parametersOn(space, full),
  }
}

const unknownFact = (id: string): Fault =>
  fault("fact.unknown", {
    at: id,
    message: text("这个问题没有这项事实。", "The question has no such fact."),
    remedy: text("请核对事实名称。", "Check the name of the fact."),
  })

const notFound = (id: string): Fault =>
  fault("twins.budget", {
    at: id,
    message: text(
      "规则组合过多，在限定的规模内未能查找完毕；该问题仍可作答。",
      "Too many combinations to search within the budget; the question can still be asked.",
    ),
    remedy: text("请加大预算，或者一次只查一项事实。", "Raise the budget, or look at one fact at a time."),
  })
