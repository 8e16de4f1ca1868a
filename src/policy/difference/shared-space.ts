/**
 * Two readings of one question in one space, so that their diagrams can be compared: the facts and parameters of
 * both, each version excluding what it doesn't know.
 */
import * as Result from "effect/Result"
import { fault, text, type CalendarDate, type Fault, type Faults } from "../../kernel/index.js"
import { not, readsOf } from "../condition.js"
import { meaningOf, type Meaning } from "../diagram/meaning.js"
import { spaceOfReadings, type Reading } from "../diagram/reading.js"
import { readingIn } from "../diagram/rulebook-reading.js"
import type { Space } from "../diagram/space.js"
import type { Diagram } from "../diagram/store.js"
import type { Fact } from "../fact.js"
import type { Outcome, Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import { knownValues, merged } from "./shared-facts.js"

export interface SharedSpace {
  readonly space: Space
  /** With the facts and outcomes of both. */
  readonly question: Question
  readonly before: Meaning
  readonly after: Meaning
  /** Facts that a rule or constraint of either reads. */
  readonly factsRead: readonly string[]
  /** How many cases, as combinations of the facts read. */
  readonly count: (diagram: Diagram) => bigint
}

export interface Version {
  readonly rulebook: Rulebook
  readonly on: CalendarDate
}

/** @returns faults `question.unknown`, `difference.kind`, `difference.definition` */
export const sharedSpaceOf = (
  older: Version,
  newer: Version,
  id: string,
  budget?: number,
): Result.Result<SharedSpace, Faults> => {
  const [before, after] = [readingIn(older.rulebook, id, older.on), readingIn(newer.rulebook, id, newer.on)]
  if (before === undefined || after === undefined) return Result.fail([unknownQuestionFault(id)])
  if (before.question.kind !== after.question.kind) return Result.fail([otherKind(id)])
  const facts = merged(before.question.facts, after.question.facts)
  if (Result.isFailure(facts)) return Result.fail([facts.failure])
  const declared = merged(before.program.parameters, after.program.parameters)
  if (Result.isFailure(declared)) return Result.fail([declared.failure])
  const outcomes = outcomesOfBoth(before.question.outcomes, after.question.outcomes)
  if (outcomes === undefined) return Result.fail([otherOutcomes(id)])
  const question: Question = { ...after.question, facts: facts.success, outcomes }
  const [one, other] = [before, after].map((reading): Reading => {
    const unset = new Set(reading.unset.map((parameter) => parameter.id))
    return {
      ...reading,
      question,
      constraints: [...reading.constraints, ...limits(reading.question.facts, facts.success)],
      unset: declared.success.filter((parameter) => unset.has(parameter.id)),
    }
  })
  if (one === undefined || other === undefined) return Result.fail([unknownQuestionFault(id)])
  const space = spaceOfReadings([one, other], budget === undefined ? {} : { budget })
  const read = new Set(space.subject.conditions.flatMap((condition) => readsOf(condition).facts))
  const factsRead = question.facts.flatMap((fact) => (read.has(fact.id) ? [fact.id] : []))
  const unread = space.axes.list
    .filter(({ slot }) => slot.isFact && !read.has(slot.id))
    .map(({ cells }) => cells.reduce((sum, { size }) => sum + size, 0n))
    .reduce((product, size) => product * size, 1n)
  return Result.succeed({
    space,
    question,
    before: meaningOf(space, one),
    after: meaningOf(space, other),
    factsRead,
    count: (diagram) => space.count(diagram) / unread,
  })
}

const limits = (own: readonly Fact[], all: readonly Fact[]) =>
  own.flatMap((fact) => {
    const whole = all.find(({ id }) => id === fact.id)
    const known = whole === undefined ? undefined : knownValues(fact.id, fact.type, whole.type)
    return known === undefined ? [] : [not(known)]
  })

/** In the newer order; none if the two orders of what both have contradict each other. */
const outcomesOfBoth = (
  older: readonly Outcome[],
  newer: readonly Outcome[],
): readonly Outcome[] | undefined => {
  const shared = (from: readonly Outcome[], other: readonly Outcome[]): readonly Outcome[] =>
    from.filter(({ id }) => other.some((outcome) => outcome.id === id))
  const said = (from: readonly Outcome[]): string =>
    JSON.stringify(from.map(({ id, bearing }) => [id, bearing]))
  if (said(shared(older, newer)) !== said(shared(newer, older))) return undefined
  const outcomes = [...newer]
  older.forEach((outcome, place) => {
    if (outcomes.some(({ id }) => id === outcome.id)) return
    const previous = older[place - 1]?.id
    outcomes.splice(outcomes.findIndex(({ id }) => id === previous) + 1, 0, outcome)
  })
  return outcomes
}

const otherKind = (id: string): Fault =>
  fault("difference.kind", {
    at: id,
    message: text(
      "一个版本只取一种结论，另一个版本逐项作答，无法比较。",
      "One version chooses one outcome, the other answers each: they can't be compared.",
    ),
    remedy: text("请给其中一个另用名称。", "Give one of them another id."),
  })

const otherOutcomes = (id: string): Fault =>
  fault("difference.outcomes", {
    at: id,
    message: text(
      "两个版本的结论轻重顺序不同，无法比较孰轻孰重。",
      "The two versions order their outcomes differently, so which answer is better can't be told.",
    ),
    remedy: text("请统一结论的顺序后再比较。", "Make the order of outcomes agree."),
  })

/** The budget of nodes ran out: nothing is said about the differences, and both rulebooks still answer. */
export const notCompared = (id: string): Fault =>
  fault("difference.budget", {
    at: id,
    message: text(
      "规则组合过多，在限定的规模内未能比较完毕；两个版本仍可分别作答。",
      "Too many combinations to compare within the budget; both versions still answer.",
    ),
    remedy: text("请加大预算，或者缩小比较的范围。", "Raise the budget, or compare less at a time."),
  })
