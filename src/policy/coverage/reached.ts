/**
 * Which goals an example reaches, read off the diagrams; and examples made from them. A goal is reached only if it is so
 * whatever the facts are that the example leaves out.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { wholePath } from "../diagram/case.js"
import { ever, never, type Diagram, type Path, type Store } from "../diagram/store.js"
import type { GivenFacts, Scalar } from "../fact.js"
import { pathOf, type Example } from "./example.js"
import type { Goal } from "./goal.js"
import type { Ground } from "./ground.js"

/** Whether some way through the diagram that agrees with the path ends in `ever`. */
const reaches = (store: Store, diagram: Diagram, path: Path): boolean => {
  const seen = new Set<Diagram>()
  const visit = (a: Diagram): boolean => {
    if (a === ever) return true
    if (a === never || seen.has(a)) return false
    seen.add(a)
    const [value, children] = [path[store.levelOf(a)] ?? -1, store.childrenOf(a)]
    return value >= 0 ? visit(children[value] ?? never) : children.some(visit)
  }
  return visit(diagram)
}

/** The places of the goals that an example reaches; none, if its facts contradict each other. */
export const goalsReached = (ground: Ground, example: Example): ReadonlySet<number> => {
  const { space, versions, goals } = ground
  const { store } = space
  const version = ground.versionOn(example.on)
  const path = pathOf(space, example.facts)
  const admissible = versions[version]?.meaning.admissible()
  if (path === undefined || admissible === undefined || !reaches(store, admissible, path)) return new Set()
  const isReached = (goal: Goal): boolean => {
    const reaching = ground.reaching(goal, version)
    return reaching !== never && !reaches(store, store.and(admissible, store.not(reaching)), path)
  }
  return new Set(goals.flatMap((goal, place) => (isReached(goal) ? [place] : [])))
}

/**
 * The case on a path, as like to another as the path leaves room for. Facts that nothing reads are told only if the
 * other tells them.
 */
export const exampleOn = (ground: Ground, path: Path, on: CalendarDate, like: GivenFacts = {}): Example => {
  const { space, factsRead } = ground
  const whole = wholePath(space, path)
  const base = pathOf(space, like)
  const facts: Record<string, Scalar> = {}
  space.axes.list.forEach(({ slot, cells }, level) => {
    if (!slot.isFact) return
    const [chosen, own] = [path[level] ?? -1, like[slot.id]]
    const isFree = chosen < 0 || chosen === base?.[level]
    if (own !== undefined && isFree) facts[slot.id] = own
    else if (factsRead.has(slot.id)) {
      const value = cells[whole[level] ?? 0]?.first
      if (value !== undefined) facts[slot.id] = value
    }
  })
  return { facts: inOrder(ground, facts), on }
}

/** Facts in the order of the question. */
const inOrder = ({ program: { question } }: Ground, facts: GivenFacts): GivenFacts =>
  Object.fromEntries(
    question.facts.flatMap(({ id }) => {
      const value = facts[id]
      return value === undefined ? [] : [[id, value]]
    }),
  )
