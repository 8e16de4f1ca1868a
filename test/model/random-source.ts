/** A seeded source of choices, so that a failing random case can be made again from its seed (mulberry32). */
export interface RandomSource {
  /** A whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** The items that a coin of that probability keeps. */
  readonly some: <Item>(items: readonly Item[], probability: number) => readonly Item[]
  readonly list: <Item>(count: number, make: (index: number) => Item) => readonly Item[]
}

export const randomSource = (seed: number): RandomSource => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    some: (items, probability) => items.filter(() => next() < probability),
    list: (count, make) => Array.from({ length: count }, (_, index) => make(index)),
  }
}
