/**
 * The smallest changes that bring a decided case to an outcome at least as good as the one named, among all cases that
 * can occur: or the facts that stand in the way. Everything is read off the question's diagrams; no case is tried.
 */
import * as Result from "effect/Result"
import { hasFaults, type CalendarDate, type Faults } from "../../kernel/index.js"
import type { Answer } from "../answer.js"
import { ask } from "../ask.js"
import { cellsOf, type Cells } from "../cells.js"
import { ever, type Diagram, type Path } from "../diagram/store.js"
import { leafAt } from "../diagram/walk.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import type { Fact, GivenFacts, Scalar } from "../fact.js"
import type { Axis } from "../diagram/axes.js"
import { cellAt } from "../diagram/cell-at.js"
import { preparedView, type View } from "../diagram/prepared-view.js"
import { givenFaults } from "../given.js"
import type { Program } from "../program.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import type { AskedCase, Change, Closest, Foreseen, MovedFact, Target } from "./counterfactual.js"
import { incomplete, pastBudget, undecided, unknownOutcome } from "./faults.js"
import { goalIn } from "./goal.js"
import { factsOnDay, laterDays } from "./later-days.js"
import { isNoFarther, stepsFrom, type Step } from "./moves.js"
import { isNoMore, smallestWays, type LevelStep, type SmallestWays, type Way } from "./smallest.js"

export interface ClosestOptions {
  readonly target: Target
  /** What the room knows facts will be from later days on. */
  readonly foreseen?: readonly Foreseen[]
  /** The last day looked at; every day on which something changes when left out. */
  readonly until?: CalendarDate
  /** The most ways kept at one place of the search; 1,000 when left out. */
  readonly limit?: number
  /** The most diagram nodes. */
  readonly budget?: number
}

/**
 * All smallest changes after which a choice at least as good as `outcome` is lawful (`reachable`) or nothing worse is
 * (`assured`), today or on a later day on which the rules or foreseen facts are otherwise.
 *
 * @param subject a case with every fact that its rules read, or its answer; it must be decided
 * @returns the changes, or the obstacles; faults if the case isn't complete and decided, or past the budget
 *
 * @example
 * // exampleCase: nothing of the loss is recovered yet
 * const found = Result.getOrThrow(closest(exampleRulebook, exampleCase, "criticism", { target: "reachable" }))
 * found.changes[0]?.moves.map(({ fact }) => fact) // => ["lossRecovered"]
 */
export const closest = (
  rulebook: Rulebook,
  subject: Answer | AskedCase,
  outcome: string,
  options: ClosestOptions,
): Result.Result<Closest, Faults> => {
  const { question, on } = subject
  const given = "facts" in subject ? subject.facts : subject.given
  const program = programIn(rulebook, question)
  if (program === undefined) return Result.fail([unknownQuestionFault(question)])
  const place = program.outcomeIds.indexOf(outcome)
  if (place < 0) return Result.fail([unknownOutcome(program)])
  const layers = layersOf(rulebook)
  const answer = ask(program, cellsFor(program), layers, given, on)
  if (answer.status === "refused") return Result.fail(undecided(answer))
  const { target, foreseen = [], until, limit = 1_000, budget } = options
  const wrong = foreseen.flatMap(({ fact, value }) => givenFaults(program, { [fact]: value }))
  if (hasFaults(wrong)) return Result.fail(wrong)
  const at = (facts: GivenFacts, day: CalendarDate) => preparedView(program, layers, facts, day, budget)
  const today = at(given, on)
  const lacking = incomplete(program, today, given)
  if (hasFaults(lacking)) return Result.fail(lacking)
  if (answer.status !== "decided") return Result.fail(undecided(answer))

  const days = [on, ...laterDays(program, layers, given, foreseen, on, until)]
  const found = days.reduce<Found>(
    (sofar, day) => {
      if (sofar.ways.some(({ moved }) => moved.length === 0)) return sofar
      const facts = factsOnDay(given, foreseen, day)
      const view = day === on ? today : at(facts, day)
      const { ways, complete } = waysTo(view, facts, goalIn(view, place, target), limit)
      const fresh = ways
        .map((way) => ({ moved: byFact(view, way), change: changeOf(view, facts, day, way) }))
        .filter(({ moved }) => !sofar.ways.some((earlier) => isNoMore(earlier.moved, moved, isNoFarther)))
      return {
        ways: [...sofar.ways, ...fresh],
        complete: sofar.complete && complete,
        exhausted: sofar.exhausted || view.space.store.exhausted(),
      }
    },
    { ways: [], complete: true, exhausted: false },
  )
  const inTheWay =
    found.ways.length > 0 ? none : obstaclesTo(today, given, goalIn(today, place, target), limit)
  if (found.exhausted || today.space.store.exhausted()) return Result.fail([pastBudget(program)])
  return Result.succeed({
    question,
    outcome,
    target,
    on,
    given,
    changes: found.ways.map(({ change }) => change),
    complete: found.complete && inTheWay.complete,
    obstacles: inTheWay.ways.map((way) => ({ facts: inOrder(today, way).map(({ fact }) => fact.id) })),
  })
}

interface Found {
  /** `moved` compares ways of different days. */
  readonly ways: readonly { readonly moved: Way<Step>; readonly change: Change }[]
  readonly complete: boolean
  readonly exhausted: boolean
}

const none: SmallestWays<undefined> = { ways: [], complete: true }

const cells = new WeakMap<Program, Cells>()

const cellsFor = (program: Program): Cells => {
  const made = cells.get(program) ?? cellsOf(program)
  cells.set(program, made)
  return made
}

const factAt = ({ space: { axes }, reading: { question } }: View, level: number): Fact | undefined => {
  const slot = axes.list[level]?.slot
  return slot?.isFact === true ? question.facts.find(({ id }) => id === slot.id) : undefined
}

const startOf = ({ space: { axes } }: View, facts: GivenFacts): Path =>
  axes.list.map((axis) => {
    const value = axis.slot.isFact ? facts[axis.slot.id] : undefined
    return value === undefined ? -1 : cellAt(axis, value)
  })

/** For each level, what can be made of the value that the case has. */
const stepsIn = <Item>(
  view: View,
  facts: GivenFacts,
  of: (fact: Fact, axis: Axis, value: Scalar) => readonly LevelStep<Item>[],
): readonly (readonly LevelStep<Item>[])[] =>
  view.space.axes.list.map((axis, level) => {
    const fact = factAt(view, level)
    const value = fact === undefined ? undefined : facts[fact.id]
    return fact === undefined || value === undefined ? [] : of(fact, axis, value)
  })

/** The smallest ways along the moves of the facts; from facts that can't occur on that day, none. */
const waysTo = (view: View, facts: GivenFacts, goal: Diagram, limit: number): SmallestWays<Step> => {
  const { store } = view.space
  const start = startOf(view, facts)
  if (leafAt(store, view.meaning.admissible(), start) !== ever) return { ways: [], complete: true }
  const steps = stepsIn(view, facts, (fact, axis, value) =>
    stepsFrom(fact, axis, value).map((item) => ({ cell: item.cell, item })),
  )
  return smallestWays({ store, goal, start, steps, isNoFarther, ties: "all", limit })
}

/** Each smallest set of facts that would have to be what the subject can't make them, however it moves the others. */
const obstaclesTo = (
  view: View,
  facts: GivenFacts,
  goal: Diagram,
  limit: number,
): SmallestWays<undefined> => {
  const steps = stepsIn(view, facts, (fact, axis, value) => {
    const within = new Set(stepsFrom(fact, axis, value).map(({ cell }) => cell))
    const own = cellAt(axis, value)
    return axis.cells.flatMap((_, cell) =>
      cell === own ? [] : [{ cell, item: undefined, free: within.has(cell) }],
    )
  })
  return smallestWays({
    store: view.space.store,
    goal,
    start: startOf(view, facts),
    steps,
    isNoFarther: () => true,
    ties: "one",
    limit,
  })
}

interface FactStep<Item> {
  readonly fact: Fact
  readonly place: number
  readonly item: Item
}

/** The steps of a way in the order in which the question names its facts. */
const inOrder = <Item>(view: View, way: Way<Item>): readonly FactStep<Item>[] =>
  way
    .flatMap(({ level, item }): readonly FactStep<Item>[] => {
      const fact = factAt(view, level)
      return fact === undefined ? [] : [{ fact, item, place: view.reading.question.facts.indexOf(fact) }]
    })
    .toSorted((a, b) => a.place - b.place)

/** The same way with the facts' places in the question as its levels, so that ways of different days compare. */
const byFact = (view: View, way: Way<Step>): Way<Step> =>
  inOrder(view, way).map(({ place, item }) => ({ level: place, item }))

const changeOf = (view: View, facts: GivenFacts, on: CalendarDate, way: Way<Step>): Change => ({
  on,
  moves: inOrder(view, way).flatMap(({ fact, item: { to, steps } }): readonly MovedFact[] => {
    const from = facts[fact.id]
    return from === undefined ? [] : [{ fact: fact.id, from, to, steps }]
  }),
})
