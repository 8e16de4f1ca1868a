/**
 * A diagram in as few words as come to hand: cubes that together hold wherever they must and nowhere that they may
 * not. Cubes may overlap, so that each names few levels; what is counted is counted on the diagram, not on the cubes.
 * Not a smallest cover: none that is left out could be, but another choice of cubes may be shorter.
 */
import { ever, never, type Diagram, type Store } from "./store.js"
import type { Cube } from "./walk.js"

interface Cover {
  readonly cubes: readonly Cube[]
  readonly holds: Diagram
}

/**
 * Cubes that cover `must` and stay within `may`, none of them superfluous.
 * @param must where the words have to hold
 * @param may where they are allowed to: `must` and whatever can't occur
 * @param limit past so many cubes the rest is left out, and `complete` is false
 */
export const coverOf = (
  store: Store,
  must: Diagram,
  may: Diagram,
  limit: number,
): { readonly cubes: readonly Cube[]; readonly complete: boolean } => {
  const known = new Map<Diagram, Map<Diagram, Cover>>()
  const isWithin = (a: Diagram, b: Diagram): boolean => store.and(a, store.not(b)) === never
  const without = (a: Diagram, b: Diagram): Diagram => store.and(a, store.not(b))
  let [left, complete] = [limit * 64, true]

  const visit = (lower: Diagram, upper: Diagram): Cover => {
    if (lower === never) return nothing
    if (upper === ever) return { cubes: [[]], holds: ever }
    const before = known.get(lower)?.get(upper)
    if (before !== undefined) return before
    if (left <= 0) {
      complete = false
      return nothing
    }
    left -= 1
    const made = split(lower, upper)
    const row = known.get(lower) ?? new Map<Diagram, Cover>()
    row.set(upper, made)
    known.set(lower, row)
    return made
  }

  const split = (lower: Diagram, upper: Diagram): Cover => {
    const level = Math.min(store.levelOf(lower), store.levelOf(upper))
    const below = (a: Diagram): readonly Diagram[] =>
      store.levelOf(a) === level
        ? store.childrenOf(a)
        : Array.from({ length: store.arities[level] ?? 0 }, () => a)
    const [lowers, uppers] = [below(lower), below(upper)]
    const shared = uppers.reduce((whole, part) => store.and(whole, part), ever)
    const covered = lowers.map(() => never)
    const cubes: Cube[] = []
    // What only some values allow names them, and as many of them as it may.
    lowers.forEach((own, value) => {
      const wanted = without(without(own, shared), covered[value] ?? never)
      for (const cube of visit(wanted, uppers[value] ?? never).cubes) {
        const diagram = diagramOf(cube)
        if (isWithin(wanted, covered[value] ?? never)) continue
        const values = uppers.flatMap((room, other) => (isWithin(diagram, room) ? [other] : []))
        for (const other of values) covered[other] = store.or(covered[other] ?? never, diagram)
        cubes.push(put(cube, level, values))
      }
    })
    const rest = lowers.reduce(
      (sum, own, value) => store.or(sum, without(own, covered[value] ?? never)),
      never,
    )
    const open = visit(rest, shared)
    return {
      cubes: [...cubes, ...open.cubes],
      holds: store.or(store.node(level, covered), open.holds),
    }
  }

  const diagramOf = (cube: Cube): Diagram =>
    cube.reduce<Diagram>((whole, values, level) => {
      if (values === undefined) return whole
      const chosen = new Set(values)
      return store.and(
        whole,
        store.where(level, (value) => chosen.has(value)),
      )
    }, ever)

  /** Of overlapping cubes those that the others together don't make superfluous. */
  const needed = (cubes: readonly Cube[]): readonly Cube[] => {
    const diagrams = cubes.map(diagramOf)
    const kept = new Set(cubes.keys())
    for (const place of [...cubes.keys()].reverse()) {
      const others = [...kept].filter((other) => other !== place)
      const rest = others.reduce((sum, other) => store.or(sum, diagrams[other] ?? never), never)
      if (isWithin(store.and(diagrams[place] ?? never, must), rest)) kept.delete(place)
    }
    return cubes.filter((_, place) => kept.has(place))
  }

  const found = visit(must, may).cubes
  const whole = found.length > 64 ? found : needed(found)
  return {
    cubes: whole.slice(0, limit).map((cube) => padded(store, cube)),
    complete: complete && whole.length <= limit,
  }
}

const nothing: Cover = { cubes: [], holds: never }

const put = (cube: Cube, level: number, values: readonly number[]): Cube => {
  const longer = Array.from({ length: Math.max(cube.length, level + 1) }, (_, at) => cube[at])
  longer[level] = values
  return longer
}

const padded = ({ arities }: Store, cube: Cube): Cube => arities.map((_, level) => cube[level])
