/**
 * What is known of a case while it is asked about: the cases that it can still be, and in which of them each thing that
 * an answer says holds. Learning a fact restricts both. Not a plan: which fact to learn next is said elsewhere.
 *
 * Invariant: aspects that are the same everywhere in `within` are left out, so nothing is open where none is left.
 */
import { cellAt } from "../diagram/cell-at.js"
import type { View } from "../diagram/prepared-view.js"
import { ever, never, type Diagram, type Path, type Store } from "../diagram/store.js"
import { restrict, simplified, some, supportOf } from "../diagram/walk.js"
import type { GivenFacts } from "../fact.js"

export interface Knowledge {
  readonly within: Diagram
  /** Each within `within`, and neither nowhere nor everywhere in it. */
  readonly aspects: readonly Diagram[]
}

const knowledge = (within: Diagram, aspects: readonly Diagram[]): Knowledge => ({
  within,
  aspects: [...new Set(aspects)].filter((aspect) => aspect !== never && aspect !== within),
})

/** The facts given as a path. */
export const pathOf = ({ space: { axes } }: View, facts: GivenFacts): Path =>
  axes.list.map((axis) => {
    const value = axis.slot.isFact ? facts[axis.slot.id] : undefined
    return value === undefined ? -1 : cellAt(axis, value)
  })

/** What facts given leave open. A gap needs no aspect of its own: it is what isn't any of the others. */
export const knowledgeOf = (view: View, facts: GivenFacts): Knowledge => {
  const { space, meaning, reading } = view
  const { store } = space
  const given = pathOf(view, facts)
  const { outcomeIds } = reading.program
  const aspects = [
    meaning.notInForce(),
    meaning.conflict(),
    ...outcomeIds.flatMap((_, outcome) => [meaning.lawful(outcome), meaning.must(outcome)]),
  ]
  const within = restrict(store, meaning.admissible(), given)
  return knowledge(
    within,
    aspects.map((aspect) => store.and(within, restrict(store, aspect, given))),
  )
}

/** What is left open once a fact is known. */
export const learn = (
  store: Store,
  { within, aspects }: Knowledge,
  level: number,
  cell: number,
): Knowledge => {
  const left = partBelow(store, level, cell)
  return knowledge(left(within), aspects.map(left))
}

/** Diagrams where the value of one level is known; what they share is visited once. */
const partBelow = (store: Store, level: number, cell: number): ((diagram: Diagram) => Diagram) => {
  const known = new Map<Diagram, Diagram>()
  const visit = (a: Diagram): Diagram => {
    const own = store.levelOf(a)
    if (own > level) return a
    const before = known.get(a)
    if (before !== undefined) return before
    const children = store.childrenOf(a)
    const left = own === level ? (children[cell] ?? never) : store.node(own, children.map(visit))
    known.set(a, left)
    return left
  }
  return visit
}

/**
 * Levels that, with those that stay unknown, settle every aspect, none of them superfluous. Each is one in which two
 * cases with different answers differ that differ in as little as can be.
 *
 * @param staysUnknown levels of what can't be learnt: unset parameters, facts that can't be established
 */
export const mattering = (
  store: Store,
  { within, aspects }: Knowledge,
  staysUnknown: (level: number) => boolean,
): readonly number[] => {
  const read = supportOf(
    store,
    aspects.map((aspect) => simplified(store, aspect, within)),
  )
  const needed = [...read].filter((level) => !staysUnknown(level)).sort((a, b) => a - b)
  if (supportOf(store, [within]).size === 0) return needed
  const parts = aspects.map((aspect) => [aspect, store.and(within, store.not(aspect))] as const)
  const settles = (levels: ReadonlySet<number>): boolean =>
    parts.every(([so, notSo]) => {
      const without = (level: number): boolean => !levels.has(level) && !staysUnknown(level)
      return store.and(some(store, so, without), some(store, notSo, without)) === never
    })
  return needed.reduceRight<readonly number[]>((left, level) => {
    const fewer = left.filter((other) => other !== level)
    return settles(new Set(fewer)) ? fewer : left
  }, needed)
}

/** The share of all cases in which a diagram holds, cell by cell alike. */
export const shareIn = (store: Store): ((diagram: Diagram) => number) => {
  const known = new Map<Diagram, number>()
  const visit = (a: Diagram): number => {
    if (a === never || a === ever) return a
    const before = known.get(a)
    if (before !== undefined) return before
    const children = store.childrenOf(a)
    const share = children.reduce((sum, child) => sum + visit(child), 0) / children.length
    known.set(a, share)
    return share
  }
  return visit
}
