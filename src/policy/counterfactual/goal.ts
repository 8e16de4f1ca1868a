/** The cases in which a target is met, whatever the parameters turn out to be that nobody has set. */
import type { Meaning } from "../diagram/meaning.js"
import type { View } from "../diagram/prepared-view.js"
import type { Space } from "../diagram/space.js"
import { never, type Diagram } from "../diagram/store.js"
import { some } from "../diagram/walk.js"
import type { Program } from "../program.js"
import type { Target } from "./counterfactual.js"

const goals = new WeakMap<View, Map<string, Diagram>>()

/** Admissible cases in which the target is met; made once for a view. */
export const goalIn = (view: View, outcome: number, target: Target): Diagram => {
  const known = goals.get(view) ?? new Map<string, Diagram>()
  goals.set(view, known)
  const key = `${target}${String(outcome)}`
  const goal = known.get(key) ?? makeGoal(view, outcome, target)
  known.set(key, goal)
  return goal
}

const makeGoal = (
  { reading: { program }, space, meaning }: View,
  outcome: number,
  target: Target,
): Diagram => {
  const { store } = space
  const isParameter = (level: number): boolean => space.axes.list[level]?.slot.isFact === false
  const hasParameter = space.axes.list.some((_, level) => isParameter(level))
  const always = (diagram: Diagram): Diagram =>
    hasParameter ? store.not(some(store, store.not(diagram), isParameter)) : diagram
  return store.and(meaning.admissible(), goalOf(program, space, meaning, outcome, target, always))
}

const goalOf = (
  { question, outcomeIds }: Program,
  { store }: Space,
  meaning: Meaning,
  outcome: number,
  target: Target,
  always: (diagram: Diagram) => Diagram,
): Diagram => {
  const without = (a: Diagram, b: Diagram): Diagram => store.and(a, store.not(b))
  const { lawful, must, decided } = meaning
  if (question.kind === "each") {
    const [reachable, assured] =
      question.outcomes[outcome]?.bearing === "benefit"
        ? [lawful(outcome), must(outcome)]
        : [without(decided(), must(outcome)), without(decided(), lawful(outcome))]
    return always(target === "reachable" ? reachable : assured)
  }
  if (target === "reachable")
    return outcomeIds
      .slice(0, outcome + 1)
      .reduce((sum, _, good) => store.or(sum, always(lawful(good))), never)
  const worse = outcomeIds.reduce(
    (sum, _, other) => (other > outcome ? store.or(sum, lawful(other)) : sum),
    never,
  )
  return always(without(decided(), worse))
}
