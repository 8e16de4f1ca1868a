/** A cover says of a diagram what must be said, nothing that may not be, and nothing twice. */
import { describe, expect, it } from "vitest"
import { coverOf } from "../../src/policy/diagram/cover.js"
import { ever, never, storeOf, type Diagram, type Store } from "../../src/policy/diagram/store.js"
import type { Cube } from "../../src/policy/diagram/walk.js"
import { randomSource, type RandomSource } from "../model/random-source.js"

const randomDiagram = (random: RandomSource, store: Store, density: number): Diagram => {
  const visit = (level: number): Diagram => {
    const arity = store.arities[level]
    if (arity === undefined) return random.chance(density) ? ever : never
    return store.node(
      level,
      Array.from({ length: arity }, () => visit(level + 1)),
    )
  }
  return visit(0)
}

const diagramOf = (store: Store, cube: Cube): Diagram =>
  cube.reduce<Diagram>(
    (whole, values, level) =>
      values === undefined
        ? whole
        : store.and(
            whole,
            store.where(level, (value) => values.includes(value)),
          ),
    ever,
  )

const within = (store: Store, a: Diagram, b: Diagram): boolean => store.and(a, store.not(b)) === never

describe("a diagram in words", () => {
  it("is covered by cubes that say all that must be said, nothing that may not, and none that could be left out", () => {
    let [cubesMade, worst] = [0, 0]
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = randomSource(seed)
      const arities = random.list(1 + random.below(4), () => 2 + random.below(3))
      const store = storeOf(arities, 100_000)
      const must = randomDiagram(random, store, random.pick([0.1, 0.3, 0.5, 0.8]))
      const may = store.or(must, randomDiagram(random, store, random.pick([0, 0.2, 0.6])))
      const { cubes, complete } = coverOf(store, must, may, 1_000)
      const parts = cubes.map((cube) => diagramOf(store, cube))
      const whole = parts.reduce((sum, part) => store.or(sum, part), never)
      expect([seed, complete, within(store, must, whole), within(store, whole, may)]).toEqual([
        seed,
        true,
        true,
        true,
      ])
      if (cubes.length <= 64)
        parts.forEach((_, place) => {
          const others = parts.filter((_part, other) => other !== place)
          const rest = others.reduce((sum, part) => store.or(sum, part), never)
          expect([seed, place, within(store, must, rest)]).toEqual([seed, place, false])
        })
      cubesMade += cubes.length
      worst = Math.max(worst, cubes.length)
    }
    console.log(`cover: 400 random diagrams, ${String(cubesMade)} cubes, at most ${String(worst)} for one`)
  })

  it("says that it isn't complete where more words were needed than allowed", () => {
    const store = storeOf([2, 2, 2, 2], 10_000)
    const levels = [0, 1, 2, 3].map((level) => store.where(level, (value) => value === 1))
    const odd = levels.reduce((sum, level) => store.differ(sum, level), never)
    expect(coverOf(store, odd, odd, 8).complete).toBe(true)
    expect(coverOf(store, odd, odd, 7)).toMatchObject({ complete: false, cubes: { length: 7 } })
    expect(coverOf(store, never, ever, 1)).toEqual({ cubes: [], complete: true })
    expect(coverOf(store, ever, ever, 1).cubes).toEqual([[undefined, undefined, undefined, undefined]])
  })
})
