/**
 * What is read off a diagram: how many cases, which levels matter, a shortest way to `ever`, the part below some
 * values, all values of a level at once. None of it changes the diagram; each walk visits a shared part once.
 */
import { ever, leaves, never, type Diagram, type Path, type Store } from "./store.js"

const isLeaf = (a: Diagram): boolean => a < leaves

/** Nodes of the diagrams together, shared parts counted once. */
export const sizeOf = (store: Store, diagrams: readonly Diagram[]): number => {
  const seen = new Set<Diagram>()
  const visit = (a: Diagram): void => {
    if (isLeaf(a) || seen.has(a)) return
    seen.add(a)
    store.childrenOf(a).forEach(visit)
  }
  diagrams.forEach(visit)
  return seen.size
}

/** The levels on which a diagram depends. */
export const supportOf = (store: Store, diagrams: readonly Diagram[]): ReadonlySet<number> => {
  const [levels, seen] = [new Set<number>(), new Set<Diagram>()]
  const visit = (a: Diagram): void => {
    if (isLeaf(a) || seen.has(a)) return
    seen.add(a)
    levels.add(store.levelOf(a))
    store.childrenOf(a).forEach(visit)
  }
  diagrams.forEach(visit)
  return levels
}

/**
 * How many cases end in `leaf`.
 * @param weights for each level, how many values of the domain each of its values stands for
 * @param counted levels that are counted at all (of a level not counted, each value stands for nothing: it must not
 *   be in the diagram)
 */
export const countOf = (
  store: Store,
  diagram: Diagram,
  weights: readonly (readonly bigint[])[],
  counted: (level: number) => boolean,
  leaf: Diagram = ever,
): bigint => {
  const whole = weights.map((of, level) =>
    counted(level) ? of.reduce((sum, weight) => sum + weight, 0n) : 1n,
  )
  const between = (above: number, below: number): bigint => {
    let product = 1n
    for (let level = above + 1; level < Math.min(below, whole.length); level += 1)
      product *= whole[level] ?? 1n
    return product
  }
  const known = new Map<Diagram, bigint>()
  const visit = (a: Diagram): bigint => {
    if (isLeaf(a)) return a === leaf ? 1n : 0n
    const before = known.get(a)
    if (before !== undefined) return before
    const level = store.levelOf(a)
    const sum = store
      .childrenOf(a)
      .reduce(
        (total, child, value) =>
          total + (weights[level]?.[value] ?? 0n) * visit(child) * between(level, store.levelOf(child)),
        0n,
      )
    known.set(a, sum)
    return sum
  }
  return visit(diagram) * between(-1, store.levelOf(diagram))
}

/**
 * A way to `ever` that costs least, or `undefined` if the diagram is `never`. A value not on the way costs nothing.
 * @param cost of choosing a value at a level; 1 each when left out, so that the way names as few levels as can be
 */
export const shortestPath = (
  store: Store,
  diagram: Diagram,
  cost: (level: number, value: number) => number = () => 1,
): Path | undefined => {
  if (diagram === never) return undefined
  const known = new Map<Diagram, { readonly cost: number; readonly value: number }>()
  const visit = (a: Diagram): number => {
    if (isLeaf(a)) return a === ever ? 0 : Infinity
    const before = known.get(a)
    if (before !== undefined) return before.cost
    const level = store.levelOf(a)
    let best = { cost: Infinity, value: 0 }
    store.childrenOf(a).forEach((child, value) => {
      const rest = visit(child)
      if (rest === Infinity) return
      const total = rest + cost(level, value)
      if (total < best.cost) best = { cost: total, value }
    })
    known.set(a, best)
    return best.cost
  }
  if (visit(diagram) === Infinity) return undefined
  const path = store.arities.map(() => -1)
  let at = diagram
  while (!isLeaf(at)) {
    const value = known.get(at)?.value ?? 0
    path[store.levelOf(at)] = value
    at = store.childrenOf(at)[value] ?? never
  }
  return path
}

/** The leaf that a complete path ends in. */
export const leafAt = (store: Store, diagram: Diagram, path: Path): Diagram => {
  let at = diagram
  while (!isLeaf(at)) at = store.childrenOf(at)[path[store.levelOf(at)] ?? -1] ?? never
  return at
}

/** What is left of a diagram where the values on the path are known; -1 stands for not known. */
export const restrict = (store: Store, diagram: Diagram, path: Path): Diagram => {
  const known = new Map<Diagram, Diagram>()
  const visit = (a: Diagram): Diagram => {
    if (isLeaf(a)) return a
    const before = known.get(a)
    if (before !== undefined) return before
    const [level, children] = [store.levelOf(a), store.childrenOf(a)]
    const value = path[level] ?? -1
    const left = value >= 0 ? visit(children[value] ?? never) : store.node(level, children.map(visit))
    known.set(a, left)
    return left
  }
  return visit(diagram)
}

/** Holds where the diagram holds for some value of the levels named. */
export const some = (store: Store, diagram: Diagram, levels: (level: number) => boolean): Diagram => {
  const known = new Map<Diagram, Diagram>()
  const visit = (a: Diagram): Diagram => {
    if (isLeaf(a)) return a
    const before = known.get(a)
    if (before !== undefined) return before
    const level = store.levelOf(a)
    const children = store.childrenOf(a).map(visit)
    const left = levels(level)
      ? [...new Set(children)].reduce((sum, child) => store.or(sum, child), never)
      : store.node(level, children)
    known.set(a, left)
    return left
  }
  return visit(diagram)
}

/**
 * A smaller diagram that agrees with `diagram` wherever `care` holds, and may be anything elsewhere: what is said of
 * cases that can occur needn't mention those that can't.
 */
export const simplified = (store: Store, diagram: Diagram, care: Diagram): Diagram => {
  const known = new Map<Diagram, Map<Diagram, Diagram>>()
  const visit = (a: Diagram, within: Diagram): Diagram => {
    if (isLeaf(a) || within === ever || within === never) return a
    const before = known.get(a)?.get(within)
    if (before !== undefined) return before
    const [level, careLevel] = [store.levelOf(a), store.levelOf(within)]
    let result: Diagram
    if (careLevel < level) {
      const any = [...new Set(store.childrenOf(within))].reduce((sum, child) => store.or(sum, child), never)
      result = visit(a, any)
    } else {
      const cares = careLevel === level ? store.childrenOf(within) : undefined
      const careOf = (value: number): Diagram => cares?.[value] ?? (cares === undefined ? within : never)
      const children = store.childrenOf(a)
      const live = children.map((child, value) =>
        careOf(value) === never ? undefined : visit(child, careOf(value)),
      )
      const stand = live.find((child) => child !== undefined) ?? never
      result = store.node(
        level,
        live.map((child) => child ?? stand),
      )
    }
    const row = known.get(a) ?? new Map<Diagram, Diagram>()
    row.set(within, result)
    known.set(a, row)
    return result
  }
  return visit(diagram, care)
}

/** One way through a diagram: at each level the values that all do, or `undefined` where any does. */
export type Cube = readonly (readonly number[] | undefined)[]

/** Disjoint cubes that together are the diagram; at most `limit` of them. */
export const cubesOf = (
  store: Store,
  diagram: Diagram,
  limit: number,
): { readonly cubes: readonly Cube[]; readonly complete: boolean } => {
  const cubes: Cube[] = []
  const at: (readonly number[] | undefined)[] = store.arities.map(() => undefined)
  let complete = true
  const visit = (a: Diagram): void => {
    if (a === never) return
    if (cubes.length >= limit) {
      complete = false
      return
    }
    if (a === ever) {
      cubes.push([...at])
      return
    }
    const level = store.levelOf(a)
    const byChild = new Map<Diagram, number[]>()
    store.childrenOf(a).forEach((child, value) => byChild.set(child, [...(byChild.get(child) ?? []), value]))
    for (const [child, values] of byChild) {
      at[level] = values
      visit(child)
    }
    at[level] = undefined
  }
  visit(diagram)
  return { cubes, complete }
}
