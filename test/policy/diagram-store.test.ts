/**
 * Every operation on diagrams gives what trying every combination of values gives, and equal functions are one diagram.
 * Functions are made twice, by the same random steps: as diagrams, and as tables of their values.
 */
import { describe, expect, it } from "vitest"
import {
  ever,
  leaves,
  never,
  storeOf,
  type Diagram,
  type Path,
  type Store,
} from "../../src/policy/diagram/store.js"
import {
  countOf,
  cubesOf,
  leafAt,
  restrict,
  shortestPath,
  simplified,
  sizeOf,
  some,
  supportOf,
} from "../../src/policy/diagram/walk.js"
import { randomSource, type RandomSource } from "../model/random-source.js"

/** A function's value for each combination, in the order of `pathsOf`. */
type Table = readonly number[]
interface Both {
  readonly diagram: Diagram
  readonly table: Table
}

const pathsOf = (arities: readonly number[]): readonly Path[] =>
  arities.reduce<readonly Path[]>(
    (paths, arity) => paths.flatMap((path) => Array.from({ length: arity }, (_, value) => [...path, value])),
    [[]],
  )

const truth = (holds: boolean): number => (holds ? ever : never)

/** The same random function as a diagram and as a table; leaves beyond `ever` only by `choose`. */
const randomFunction = (random: RandomSource, store: Store, paths: readonly Path[], depth: number): Both => {
  if (depth === 0) {
    const level = random.below(store.arities.length)
    const values = random.some([0, 1, 2, 3], 0.5)
    return {
      diagram: store.where(level, (value) => values.includes(value)),
      table: paths.map((path) => truth(values.includes(path[level] ?? -1))),
    }
  }
  const part = () => randomFunction(random, store, paths, random.below(depth))
  const [a, b] = [part(), part()]
  const each = (combine: (x: number, y: number) => boolean): Table =>
    a.table.map((x, place) => truth(combine(x, b.table[place] ?? never)))
  switch (random.below(5)) {
    case 0:
      return { diagram: store.and(a.diagram, b.diagram), table: each((x, y) => x === ever && y === ever) }
    case 1:
      return { diagram: store.or(a.diagram, b.diagram), table: each((x, y) => x === ever || y === ever) }
    case 2:
      return { diagram: store.differ(a.diagram, b.diagram), table: each((x, y) => x !== y) }
    case 3:
      return { diagram: store.not(a.diagram), table: a.table.map((x) => truth(x === never)) }
    default: {
      const c = part()
      return {
        diagram: store.choose(a.diagram, b.diagram, c.diagram),
        table: a.table.map((x, place) =>
          x === ever ? (b.table[place] ?? never) : (c.table[place] ?? never),
        ),
      }
    }
  }
}

const tableOf = (store: Store, diagram: Diagram, paths: readonly Path[]): Table =>
  paths.map((path) => leafAt(store, diagram, path))

const agrees = (path: Path, partial: Path): boolean =>
  partial.every((value, level) => value < 0 || value === path[level])

/** Every way through the diagram to `ever`, with its cost. */
const waysOf = (
  store: Store,
  diagram: Diagram,
  cost: (level: number, value: number) => number,
): readonly number[] =>
  diagram === ever
    ? [0]
    : diagram < leaves
      ? []
      : store
          .childrenOf(diagram)
          .flatMap((child, value) =>
            waysOf(store, child, cost).map((rest) => rest + cost(store.levelOf(diagram), value)),
          )

const seeds = 600
const each =
  (check: (random: RandomSource, store: Store, paths: readonly Path[], seed: number) => void) => () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const random = randomSource(seed)
      const arities = random.list(1 + random.below(6), () => 2 + random.below(random.chance(0.3) ? 3 : 1))
      const store = storeOf(arities, 1_000_000)
      check(random, store, pathsOf(arities), seed)
      expect(store.exhausted()).toBe(false)
    }
  }

describe(`on ${String(seeds)} random functions of up to six choices`, () => {
  it(
    "and, or, not, differ and choose give what trying everything gives",
    each((random, store, paths, seed) => {
      const { diagram, table } = randomFunction(random, store, paths, 5)
      expect(tableOf(store, diagram, paths), `seed ${String(seed)}`).toEqual(table)
    }),
  )

  it(
    "equal functions are the same diagram, and different ones aren't",
    each((random, store, paths, seed) => {
      const made = random.list(6, () => randomFunction(random, store, paths, 3))
      for (const one of made)
        for (const other of made)
          expect(one.diagram === other.diagram, `seed ${String(seed)}`).toBe(
            one.table.join() === other.table.join(),
          )
    }),
  )

  it(
    "choose keeps leaves of the caller's own",
    each((random, store, paths) => {
      const [a, b] = [randomFunction(random, store, paths, 3), randomFunction(random, store, paths, 3)]
      const chosen = store.choose(a.diagram, 5, store.choose(b.diagram, 3, never))
      expect(tableOf(store, chosen, paths)).toEqual(
        a.table.map((x, place) => (x === ever ? 5 : b.table[place] === ever ? 3 : never)),
      )
    }),
  )

  it(
    "cases are counted with the weight of their values, to each leaf",
    each((random, store, paths) => {
      const { diagram, table } = randomFunction(random, store, paths, 4)
      const weights = store.arities.map((arity) => random.list(arity, () => BigInt(1 + random.below(9))))
      const weightOf = (path: Path): bigint =>
        path.reduce((product, value, level) => product * (weights[level]?.[value] ?? 0n), 1n)
      for (const leaf of [ever, never])
        expect(countOf(store, diagram, weights, () => true, leaf)).toBe(
          paths.reduce((sum, path, place) => (table[place] === leaf ? sum + weightOf(path) : sum), 0n),
        )
    }),
  )

  it(
    "of what is restricted only the values known are left, and it depends on them no more",
    each((random, store, paths) => {
      const { diagram, table } = randomFunction(random, store, paths, 4)
      const known = store.arities.map((arity) => (random.chance(0.4) ? random.below(arity) : -1))
      const left = restrict(store, diagram, known)
      paths.forEach((path, place) => {
        if (agrees(path, known)) expect(leafAt(store, left, path)).toBe(table[place])
      })
      expect([...supportOf(store, [left])].filter((level) => (known[level] ?? -1) >= 0)).toEqual([])
    }),
  )

  it(
    "some value of the levels named makes it hold exactly where trying them all finds one",
    each((random, store, paths) => {
      const { diagram, table } = randomFunction(random, store, paths, 4)
      const levels = new Set(random.some([...store.arities.keys()], 0.4))
      const left = some(store, diagram, (level) => levels.has(level))
      const rest = (path: Path): string => path.filter((_, level) => !levels.has(level)).join()
      const holding = new Set(paths.filter((_, place) => table[place] === ever).map(rest))
      for (const path of paths) expect(leafAt(store, left, path)).toBe(truth(holding.has(rest(path))))
    }),
  )

  it(
    "a function depends on the levels of its diagram and on no others",
    each((random, store, paths) => {
      const { diagram, table } = randomFunction(random, store, paths, 4)
      const depends = store.arities.flatMap((_, level) => {
        const byRest = new Map<string, Set<number>>()
        paths.forEach((path, place) => {
          const key = path.filter((_value, other) => other !== level).join()
          byRest.set(key, (byRest.get(key) ?? new Set()).add(table[place] ?? never))
        })
        return [...byRest.values()].some((values) => values.size > 1) ? [level] : []
      })
      expect([...supportOf(store, [diagram])].sort()).toEqual(depends)
    }),
  )

  it(
    "a shortest way holds whatever its open levels are, and no way through the diagram costs less",
    each((random, store, paths) => {
      const { diagram, table } = randomFunction(random, store, paths, 4)
      const costs = store.arities.map((arity) => random.list(arity, () => random.below(4)))
      const cost = (level: number, value: number): number => costs[level]?.[value] ?? 0
      const path = shortestPath(store, diagram, cost)
      const ways = waysOf(store, diagram, cost)
      expect(path === undefined).toBe(!table.includes(ever))
      if (path === undefined) return
      expect(paths.every((one, place) => !agrees(one, path) || table[place] === ever)).toBe(true)
      const spent = path.reduce((sum, value, level) => (value < 0 ? sum : sum + cost(level, value)), 0)
      expect(spent).toBe(Math.min(...ways))
    }),
  )

  it(
    "cubes are disjoint and together the function; where a limit cuts them off, that is said",
    each((random, store, paths) => {
      const { diagram, table } = randomFunction(random, store, paths, 4)
      const { cubes, complete } = cubesOf(store, diagram, 10_000)
      const holding = paths.map((path) =>
        cubes.filter((cube) => cube.every((values, level) => values?.includes(path[level] ?? -1) ?? true)),
      )
      expect(complete).toBe(true)
      expect(holding.map(({ length }) => length)).toEqual(table.map((value) => (value === ever ? 1 : 0)))
      if (cubes.length > 1) {
        const cut = cubesOf(store, diagram, cubes.length - 1)
        expect([cut.complete, cut.cubes.length]).toEqual([false, cubes.length - 1])
      }
    }),
  )

  it(
    "a simplified diagram agrees wherever it has to",
    each((random, store, paths) => {
      const [a, care] = [randomFunction(random, store, paths, 4), randomFunction(random, store, paths, 3)]
      const left = tableOf(store, simplified(store, a.diagram, care.diagram), paths)
      expect(left.filter((_, place) => care.table[place] === ever)).toEqual(
        a.table.filter((_, place) => care.table[place] === ever),
      )
    }),
  )
})

describe("a store", () => {
  it("makes no more nodes than its budget, and says so", () => {
    const store = storeOf([2, 2, 2, 2, 2, 2], 12)
    const levels = [0, 1, 2, 3, 4, 5].map((level) => store.where(level, (value) => value === 1))
    expect(store.exhausted()).toBe(true)
    levels.reduce((sum, level) => store.differ(sum, level), never)
    expect(store.made()).toBeLessThanOrEqual(12)
  })

  it("shares what is equal: the parity of many choices takes two nodes for each but the first", () => {
    const store = storeOf(
      Array.from({ length: 20 }, () => 2),
      10_000,
    )
    const parity = Array.from({ length: 20 }, (_, level) =>
      store.where(level, (value) => value === 1),
    ).reduce((sum, level) => store.differ(sum, level), never)
    expect(sizeOf(store, [parity])).toBe(39)
    expect(
      countOf(
        store,
        parity,
        Array.from({ length: 20 }, () => [1n, 1n]),
        () => true,
      ),
    ).toBe(2n ** 19n)
  })
})
