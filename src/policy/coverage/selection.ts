/**
 * Few examples that reach all that many reach: chosen greedily, then thinned out. Always the same from the same list;
 * small, but not proved the smallest.
 */

/** Places of examples of which none can be left out without losing a goal, the kept ones first in their order. */
export const needed = (
  reached: readonly ReadonlySet<number>[],
  isKept: (place: number) => boolean = () => false,
): ReadonlySet<number> => {
  const times = new Map<number, number>()
  for (const goals of reached) for (const goal of goals) times.set(goal, (times.get(goal) ?? 0) + 1)
  const left = new Set(reached.keys())
  for (const place of [...left].reverse()) {
    const goals = [...(reached[place] ?? [])]
    if (isKept(place) || goals.some((goal) => times.get(goal) === 1)) continue
    left.delete(place)
    for (const goal of goals) times.set(goal, (times.get(goal) ?? 0) - 1)
  }
  return left
}

/** Places of examples, the one that adds most first, until none adds anything. */
export const greedy = (reached: readonly ReadonlySet<number>[]): readonly number[] => {
  const [chosen, covered]: [number[], Set<number>] = [[], new Set()]
  for (;;) {
    let best = { place: -1, gain: 0 }
    reached.forEach((goals, place) => {
      const gain = [...goals].filter((goal) => !covered.has(goal)).length
      if (gain > best.gain) best = { place, gain }
    })
    if (best.gain === 0) return chosen
    chosen.push(best.place)
    for (const goal of reached[best.place] ?? []) covered.add(goal)
  }
}
