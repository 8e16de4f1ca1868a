/**
 * Decision diagrams: functions of many small choices to a leaf, as one shared graph. Levels are asked in a fixed
 * order, each with its own number of values; equal parts are stored once, so equal functions are the same number.
 * Not a place that knows facts or law: a level is a number here.
 *
 * Invariants: a node has children of deeper levels only, never all the same; `never` and `ever` are the leaves of what
 * holds and what doesn't, further leaves are the caller's. Past the budget `exhausted` is true, and then nothing
 * computed is to be used.
 */

/** A node or a leaf of one store. */
export type Diagram = number

export const never: Diagram = 0
export const ever: Diagram = 1

/** The number of leaves: `never`, `ever` and six more. */
export const leaves = 8

/** The value chosen at each level; -1 where any value does. */
export type Path = readonly number[]

export interface Store {
  /** Number of values of each level. */
  readonly arities: readonly number[]
  readonly exhausted: () => boolean
  /** Nodes made so far. */
  readonly made: () => number
  readonly node: (level: number, children: readonly Diagram[]) => Diagram
  /** Holds for the values of one level that pass the test. */
  readonly where: (level: number, holds: (value: number) => boolean) => Diagram
  readonly and: (a: Diagram, b: Diagram) => Diagram
  readonly or: (a: Diagram, b: Diagram) => Diagram
  readonly not: (a: Diagram) => Diagram
  /** Holds where exactly one of two does. */
  readonly differ: (a: Diagram, b: Diagram) => Diagram
  /** `then` where the condition holds, `otherwise` elsewhere; these two may have any leaves. */
  readonly choose: (condition: Diagram, then: Diagram, otherwise: Diagram) => Diagram
  readonly levelOf: (a: Diagram) => number
  readonly childrenOf: (a: Diagram) => readonly Diagram[]
}

/** Deeper than every level. */
const leafLevel = 0x7fffffff

const opAnd = 1
const opOr = 2
const opNot = 3
const opDiffer = 4

const mix = (a: number, b: number): number =>
  Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)

const settle = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0

/** Growing arrays of whole numbers. */
const grown = (array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> => {
  if (atLeast <= array.length) return array
  const next = new Int32Array(Math.max(atLeast, array.length * 2))
  next.set(array)
  return next
}

/** @param budget the most nodes that may be made */
export const storeOf = (arities: readonly number[], budget: number): Store => {
  let levels = new Int32Array(1_024).fill(leafLevel, 0, leaves)
  let starts = new Int32Array(1_024)
  let kids = new Int32Array(4_096)
  let [count, used] = [leaves, 0]
  let table = new Int32Array(4_096)
  let cache = new Int32Array(4 * 8_192)
  let tripleCache = new Int32Array(4 * 8_192)
  let exhausted = false

  const levelOf = (a: Diagram): number => levels[a] ?? leafLevel
  const arityOf = (level: number): number => arities[level] ?? 0
  const child = (a: Diagram, value: number): Diagram => kids[(starts[a] ?? 0) + value] ?? never
  /** The part of `a` below a value of `level`. */
  const below = (a: Diagram, level: number, value: number): Diagram =>
    levelOf(a) === level ? child(a, value) : a

  const enlargeTable = (): void => {
    const old = table
    table = new Int32Array(old.length * 2)
    for (const id of old) if (id !== 0) table[freePlace(hashOf(id))] = id
  }
  const hashOf = (id: Diagram): number => {
    const level = levelOf(id)
    let hash = level + 1
    for (let value = 0; value < arityOf(level); value += 1) hash = mix(hash, child(id, value))
    return settle(hash)
  }
  const freePlace = (hash: number): number => {
    let place = hash & (table.length - 1)
    while (table[place] !== 0) place = (place + 1) & (table.length - 1)
    return place
  }

  /** The children lie at `kids[used…]`, written there by the caller. */
  const intern = (level: number): Diagram => {
    const arity = arityOf(level)
    const first = kids[used] ?? never
    let [same, hash] = [true, level + 1]
    for (let value = 0; value < arity; value += 1) {
      const id = kids[used + value] ?? never
      if (id !== first) same = false
      hash = mix(hash, id)
    }
    if (same) return first
    let place = settle(hash) & (table.length - 1)
    for (let id = table[place] ?? 0; id !== 0; id = table[place] ?? 0) {
      if (levels[id] === level && isAt(id, arity)) return id
      place = (place + 1) & (table.length - 1)
    }
    if (count >= budget) {
      exhausted = true
      return never
    }
    levels = grown(levels, count + 1)
    starts = grown(starts, count + 1)
    levels[count] = level
    starts[count] = used
    used += arity
    table[place] = count
    count += 1
    if (count * 2 > table.length) enlargeTable()
    if (count * 4 > cache.length && cache.length < 1 << 22) {
      cache = new Int32Array(cache.length * 4)
      tripleCache = new Int32Array(tripleCache.length * 4)
    }
    return count - 1
  }
  const isAt = (id: Diagram, arity: number): boolean => {
    const start = starts[id] ?? 0
    for (let value = 0; value < arity; value += 1)
      if (kids[start + value] !== kids[used + value]) return false
    return true
  }

  /** Children are computed first, since computing one makes nodes of its own. */
  const node = (level: number, children: readonly Diagram[]): Diagram => {
    kids = grown(kids, used + children.length)
    for (let value = 0; value < children.length; value += 1) kids[used + value] = children[value] ?? never
    return intern(level)
  }

  const where = (level: number, holds: (value: number) => boolean): Diagram =>
    node(
      level,
      Array.from({ length: arityOf(level) }, (_, value) => (holds(value) ? ever : never)),
    )

  const settled = (op: number, a: Diagram, b: Diagram): Diagram | undefined => {
    if (op === opAnd) {
      if (a === never || b === never) return never
      if (a === ever || a === b) return b
      return b === ever ? a : undefined
    }
    if (op === opOr) {
      if (a === ever || b === ever) return ever
      if (a === never || a === b) return b
      return b === never ? a : undefined
    }
    if (a === b) return never
    if (a === never) return b
    if (b === never) return a
    return undefined
  }

  const apply = (op: number, x: Diagram, y: Diagram): Diagram => {
    const known = settled(op, x, y)
    if (known !== undefined) return known
    if (exhausted) return never
    const [a, b] = x < y ? [x, y] : [y, x]
    const slot = (settle(mix(mix(op, a), b)) & (cache.length / 4 - 1)) * 4
    if (cache[slot] === op && cache[slot + 1] === a && cache[slot + 2] === b) return cache[slot + 3] ?? never
    const level = Math.min(levelOf(a), levelOf(b))
    if (level === leafLevel) return a < 2 && b < 2 ? (op === opDiffer ? ever : never) : never
    const children: Diagram[] = []
    const arity = arityOf(level)
    for (let value = 0; value < arity; value += 1)
      children.push(apply(op, below(a, level, value), below(b, level, value)))
    return remember(op, a, b, node(level, children))
  }

  const remember = (op: number, a: Diagram, b: Diagram, result: Diagram): Diagram => {
    const slot = (settle(mix(mix(op, a), b)) & (cache.length / 4 - 1)) * 4
    cache[slot] = op
    cache[slot + 1] = a
    cache[slot + 2] = b
    cache[slot + 3] = result
    return result
  }

  const not = (a: Diagram): Diagram => {
    if (a === never) return ever
    if (a === ever) return never
    if (exhausted) return never
    const slot = (settle(mix(mix(opNot, a), a)) & (cache.length / 4 - 1)) * 4
    if (cache[slot] === opNot && cache[slot + 1] === a) return cache[slot + 3] ?? never
    const level = levelOf(a)
    const children: Diagram[] = []
    for (let value = 0; value < arityOf(level); value += 1) children.push(not(child(a, value)))
    return remember(opNot, a, a, node(level, children))
  }

  const choose = (condition: Diagram, then: Diagram, otherwise: Diagram): Diagram => {
    if (condition === ever || then === otherwise) return then
    if (condition === never) return otherwise
    if (then === ever && otherwise === never) return condition
    if (exhausted) return never
    const key = settle(mix(mix(condition, then), otherwise))
    let slot = (key & (tripleCache.length / 4 - 1)) * 4
    if (
      tripleCache[slot] === condition &&
      tripleCache[slot + 1] === then &&
      tripleCache[slot + 2] === otherwise
    )
      return tripleCache[slot + 3] ?? never
    const level = Math.min(levelOf(condition), levelOf(then), levelOf(otherwise))
    const children: Diagram[] = []
    for (let value = 0; value < arityOf(level); value += 1)
      children.push(
        choose(below(condition, level, value), below(then, level, value), below(otherwise, level, value)),
      )
    const result = node(level, children)
    slot = (key & (tripleCache.length / 4 - 1)) * 4
    tripleCache.set([condition, then, otherwise, result], slot)
    return result
  }

  return {
    arities,
    exhausted: () => exhausted,
    made: () => count - leaves,
    node,
    where,
    and: (a, b) => apply(opAnd, a, b),
    or: (a, b) => apply(opOr, a, b),
    differ: (a, b) => apply(opDiffer, a, b),
    not,
    choose,
    levelOf,
    childrenOf: (a) => {
      const [start, arity] = [starts[a] ?? 0, arityOf(levelOf(a))]
      return Array.from(kids.subarray(start, start + arity))
    },
  }
}
