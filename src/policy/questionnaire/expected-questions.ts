/**
 * How many questions a questionnaire takes on average, every cell of values that can occur counted alike: as it is
 * asked, or as the best possible one would be. A measure of the questionnaire, not a forecast.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { preparedView, type View } from "../diagram/prepared-view.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import type { Rulebook } from "../rulebook.js"
import { knowledgeOf, type Knowledge } from "./knowledge.js"
import { plannerOf, type Planner } from "./planner.js"

/** Facts up to which the best possible questionnaire is looked for. */
export const mostFactsForBest = 10

/** States of knowledge looked at before it is given up. */
const mostStates = 200_000

export interface ExpectedQuestions {
  /** Facts that matter before anything is known. */
  readonly facts: number
  readonly asked: number
  /** Only for questions of up to ten such facts. */
  readonly best?: number
}

/**
 * @returns `undefined` if the rulebook doesn't have the question, or its states are too many to go through
 *
 * @example
 * expectedQuestions(exampleRulebook, "penalty.leniency", on("2026-05-06")) // => { facts: 3, asked: 1.75, best: 1.75 }
 */
export const expectedQuestions = (
  rulebook: Rulebook,
  question: string,
  on: CalendarDate,
): ExpectedQuestions | undefined => {
  const program = programIn(rulebook, question)
  if (program === undefined) return undefined
  const view = preparedView(program, layersOf(rulebook), {}, on)
  const isFact = (level: number): boolean => view.space.axes.list[level]?.slot.isFact === true
  const planner = plannerOf(view, isFact)
  const start = knowledgeOf(view, {})
  const facts = planner.open(start).length
  const asked = averageOf(planner, start, (knowledge) => {
    const level = planner.next(knowledge)
    return level === undefined ? [] : [level]
  })
  if (asked === undefined || view.space.store.exhausted()) return undefined
  const best = facts > mostFactsForBest ? undefined : averageOf(planner, start, () => askable(view, isFact))
  return { facts, asked, ...(best === undefined ? {} : { best }) }
}

/** Every fact, whether or not it matters by itself. */
const askable = ({ space }: View, isFact: (level: number) => boolean): readonly number[] =>
  [...space.axes.list.keys()].filter(isFact)

/** The least average over the levels offered; `undefined` past the limit. */
const averageOf = (
  planner: Planner,
  start: Knowledge,
  offered: (knowledge: Knowledge) => readonly number[],
): number | undefined => {
  const known = new Map<string, number>()
  const visit = (knowledge: Knowledge): number => {
    if (planner.open(knowledge).length === 0) return 0
    const key = planner.keyOf(knowledge)
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= mostStates) return Number.NaN
    const averages = offered(knowledge).flatMap((level) => {
      const learnt = planner.learnt(knowledge, level)
      if (learnt.every((one) => planner.keyOf(one.knowledge) === key)) return []
      return [1 + learnt.reduce((sum, one) => sum + one.share * visit(one.knowledge), 0)]
    })
    const least = Math.min(...averages)
    known.set(key, least)
    return least
  }
  const average = visit(start)
  return Number.isFinite(average) ? average : undefined
}
