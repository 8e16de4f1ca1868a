/**
 * Which fact to learn next: the one after which, looking two facts ahead, least is left open on average. What is left
 * open is measured by how many facts still matter; averages count every cell of values that can occur alike. That isn't
 * how often cases occur, which nobody here knows. Of very large rules less far is looked ahead, so that a person needn't
 * wait: one fact, or none, where the fact comes first that most rules share.
 *
 * Invariant: only facts that still matter are chosen, so whoever follows the plan gets to an end.
 */
import type { View } from "../diagram/prepared-view.js"
import { never } from "../diagram/store.js"
import { sizeOf } from "../diagram/walk.js"
import { learn, mattering, shareIn, type Knowledge } from "./knowledge.js"

export interface Learnt {
  readonly knowledge: Knowledge
  /** The share of the cases that can occur. */
  readonly share: number
}

export interface Planner {
  /** The levels of facts that can be asked for and still matter. */
  readonly open: (knowledge: Knowledge) => readonly number[]
  /** The level to learn next; `undefined` where none is open. */
  readonly next: (knowledge: Knowledge) => number | undefined
  /** What can be learnt at a level. */
  readonly learnt: (knowledge: Knowledge, level: number) => readonly Learnt[]
  readonly keyOf: (knowledge: Knowledge) => string
}

/** How many of the best facts, seen one ahead, are looked at two ahead. */
const lookedAt = 6

/** Parts of diagrams that may be visited for one choice, two facts ahead and one fact ahead. */
const [mostTwoAhead, mostOneAhead] = [1_000_000, 2_000_000] as const

/** States remembered. */
const remembered = 20_000

/** Remembers what was made for a key, up to a number of keys. */
const remembering = <Value>(): ((key: string, make: () => Value) => Value) => {
  const made = new Map<string, { readonly value: Value }>()
  return (key, make) => {
    const before = made.get(key)
    if (before !== undefined) return before.value
    const value = make()
    if (made.size >= remembered) made.clear()
    made.set(key, { value })
    return value
  }
}

/** @param isAsked whether the fact of a level can be asked for */
export const plannerOf = ({ space, reading }: View, isAsked: (level: number) => boolean): Planner => {
  const { store, axes } = space
  const share = shareIn(store)
  const declared = axes.list.map(({ slot }) => reading.question.facts.findIndex(({ id }) => id === slot.id))
  const [openOnce, learntOnce, aheadOnce, nextOnce] = [
    remembering<readonly number[]>(),
    remembering<readonly Learnt[]>(),
    remembering<number>(),
    remembering<number | undefined>(),
  ]
  const keyOf = ({ within, aspects }: Knowledge): string =>
    `${String(within)}:${[...aspects].sort((a, b) => a - b).join(",")}`

  const open = (knowledge: Knowledge): readonly number[] =>
    knowledge.aspects.length === 0
      ? []
      : openOnce(keyOf(knowledge), () =>
          mattering(store, knowledge, (level) => !isAsked(level)).toSorted(
            (a, b) => (declared[a] ?? 0) - (declared[b] ?? 0),
          ),
        )

  const learnt = (knowledge: Knowledge, level: number): readonly Learnt[] =>
    learntOnce(`${String(level)}/${keyOf(knowledge)}`, () => {
      const cells = axes.list[level]?.cells ?? []
      const whole = share(knowledge.within) * cells.length
      const found = new Map<string, Learnt>()
      for (const cell of cells.keys()) {
        const after = learn(store, knowledge, level, cell)
        if (after.within === never) continue
        const key = keyOf(after)
        const own = share(after.within) / whole
        found.set(key, { knowledge: after, share: own + (found.get(key)?.share ?? 0) })
      }
      return [...found.values()]
    })

  const average = (knowledge: Knowledge, level: number, left: (after: Knowledge) => number): number =>
    learnt(knowledge, level).reduce((sum, one) => sum + one.share * left(one.knowledge), 0)

  const leftOpen = (knowledge: Knowledge): number => Math.log2(1 + open(knowledge).length)

  const ranked = (
    knowledge: Knowledge,
    levels: readonly number[],
    left: (after: Knowledge) => number,
  ): readonly { readonly level: number; readonly score: number }[] =>
    levels
      .map((level) => ({ level, score: Math.round(average(knowledge, level, left) * 1e9) }))
      .toSorted((a, b) => a.score - b.score)

  const afterOneMore = (knowledge: Knowledge): number => {
    const levels = open(knowledge)
    if (levels.length < 2) return levels.length
    return aheadOnce(
      keyOf(knowledge),
      () => 1 + Math.min(...levels.map((level) => average(knowledge, level, leftOpen))),
    )
  }

  /** How many things can be learnt at the levels together. */
  const valuesOf = (levels: readonly number[]): number =>
    levels.reduce((sum, level) => sum + (axes.list[level]?.cells.length ?? 0), 0)

  const next = (knowledge: Knowledge): number | undefined => {
    const levels = open(knowledge)
    if (levels.length < 2) return levels[0]
    return nextOnce(keyOf(knowledge), () => {
      const ahead = sizeOf(store, [knowledge.within, ...knowledge.aspects]) * valuesOf(levels)
      // Facts that many rules share come first in the diagrams.
      if (ahead > mostOneAhead) return Math.min(...levels)
      const [first, ...others] = ranked(knowledge, levels, leftOpen)
        .slice(0, lookedAt)
        .map(({ level }) => level)
      if (first === undefined || ahead * valuesOf([first, ...others]) > mostTwoAhead) return first
      return ranked(knowledge, [first, ...others], afterOneMore)[0]?.level
    })
  }

  return { open, next, learnt, keyOf }
}
