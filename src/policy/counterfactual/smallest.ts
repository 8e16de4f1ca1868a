/**
 * The smallest ways from one case to where a diagram holds. A way is a list of steps, one a level at most; one way is
 * smaller than another if it takes fewer of the same levels, or the same levels and none of them farther.
 *
 * Invariants: with `complete`, every smallest way is found, and only these. Parts of the diagram are visited once.
 */
import { ever, leaves, never, type Diagram, type Path, type Store } from "../diagram/store.js"

/** A step at a level; `free` steps don't count as change. */
export interface LevelStep<Item> {
  readonly cell: number
  readonly item: Item
  readonly free?: boolean
}

export interface WayStep<Item> {
  readonly level: number
  readonly item: Item
}

export type Way<Item> = readonly WayStep<Item>[]

export interface Search<Item> {
  readonly store: Store
  readonly goal: Diagram
  /** The case: a value on every level that the diagram reads. */
  readonly start: Path
  readonly steps: readonly (readonly LevelStep<Item>[])[]
  readonly isNoFarther: (a: Item, b: Item) => boolean
  /** Whether ways that are no smaller than each other are all kept, or one of them. */
  readonly ties: "all" | "one"
  /** The most ways kept at one part of the diagram. */
  readonly limit: number
}

export interface SmallestWays<Item> {
  readonly ways: readonly Way<Item>[]
  readonly complete: boolean
}

/** All smallest ways; past the limit those of the fewest levels, as far as it allows. */
export const smallestWays = <Item>(search: Search<Item>): SmallestWays<Item> => {
  const all = waysOfAtMost(search, Infinity)
  if (all !== undefined) return { ways: all, complete: true }
  let [found, most]: [readonly Way<Item>[], number] = [[], 0]
  for (;;) {
    const more = waysOfAtMost(search, most)
    if (more === undefined) return { ways: found, complete: false }
    found = more
    most += 1
  }
}

/** `undefined` past the limit. */
const waysOfAtMost = <Item>(
  { store, goal, start, steps, isNoFarther, ties, limit }: Search<Item>,
  most: number,
): readonly Way<Item>[] | undefined => {
  const known = new Map<Diagram, readonly Way<Item>[]>()
  const past = { limit: false }
  const visit = (a: Diagram): readonly Way<Item>[] => {
    if (a === never || past.limit) return []
    if (a < leaves) return a === ever ? [[]] : []
    const before = known.get(a)
    if (before !== undefined) return before
    const [level, children] = [store.levelOf(a), store.childrenOf(a)]
    const candidates: Way<Item>[] = [...visit(children[start[level] ?? -1] ?? never)]
    for (const { cell, item, free } of steps[level] ?? [])
      for (const way of visit(children[cell] ?? never)) {
        if (free === true) candidates.push(way)
        else if (way.length < most) candidates.push([{ level, item }, ...way])
      }
    const found = smallestOf(candidates, isNoFarther, ties)
    if (found.length > limit) past.limit = true
    known.set(a, found)
    return found
  }
  const ways = visit(goal)
  return past.limit ? undefined : ways
}

const smallestOf = <Item>(
  ways: readonly Way<Item>[],
  isNoFarther: (a: Item, b: Item) => boolean,
  ties: "all" | "one",
): readonly Way<Item>[] => {
  const isSmaller = (a: Way<Item>, b: Way<Item>): boolean =>
    isNoMore(a, b, isNoFarther) && (ties === "one" || !isNoMore(b, a, isNoFarther))
  return [...ways]
    .sort((a, b) => a.length - b.length)
    .reduce<readonly Way<Item>[]>(
      (kept, way) =>
        kept.some((other) => isSmaller(other, way))
          ? kept
          : [...kept.filter((other) => other.length < way.length || !isSmaller(way, other)), way],
      [],
    )
}

/** `a` takes fewer of the levels of `b`, or the same and none farther. */
export const isNoMore = <Item>(
  a: Way<Item>,
  b: Way<Item>,
  isNoFarther: (a: Item, b: Item) => boolean,
): boolean => {
  if (a.length > b.length) return false
  let place = 0
  for (const { level } of a) {
    while ((b[place]?.level ?? Infinity) < level) place += 1
    if (b[place]?.level !== level) return false
    place += 1
  }
  if (a.length < b.length) return true
  return a.every(({ item }, index) => {
    const other = b[index]
    return other !== undefined && isNoFarther(item, other.item)
  })
}
