/**
 * Times things side by side: in every round each has its turn, one short slice after the other, so that what else the
 * machine does falls on all alike. Medians and quartiles over rounds; a ratio is taken round by round, never of medians.
 */
export interface Contender {
  readonly name: string
  /** Runs the cases from `start` (counted on and on, to be taken modulo) and gives back something of each answer. */
  readonly run: (start: number, count: number) => number | Promise<number>
}

export interface Timing {
  readonly name: string
  /** Nanoseconds for one case, by round. */
  readonly rounds: readonly number[]
}

/** A slice lasts about so long. */
const sliceMs = 3
const warmingMs = 300

/** Keeps answers from being optimised away. */
let kept = 0

const timed = async ({ run }: Contender, start: number, count: number): Promise<number> => {
  const begun = performance.now()
  kept += await run(start, count)
  return performance.now() - begun
}

/** Warms each up, and finds how many cases a slice takes. */
const sizesOf = async (contenders: readonly Contender[]): Promise<readonly number[]> => {
  const sizes: number[] = []
  for (const contender of contenders) {
    const until = performance.now() + warmingMs
    let [size, spent] = [1, 0]
    while (performance.now() < until) {
      spent = await timed(contender, 0, size)
      if (spent < sliceMs && performance.now() < until) size *= 2
    }
    sizes.push(Math.max(1, Math.round((size * sliceMs) / Math.max(spent, 0.05))))
  }
  return sizes
}

export const interleaved = async (
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Timing[]> => {
  // Twice: what one contender makes the compiler think of shared code changes again when the next one has its turn.
  await sizesOf(contenders)
  const sizes = await sizesOf(contenders)
  const found = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const size = sizes[index] ?? 1
      const spent = await timed(contender, round * size, size)
      found[index]?.push((spent * 1e6) / size)
    }
  }
  if (Number.isNaN(kept)) throw new Error("an answer had nothing to count")
  return contenders.map(({ name }, index) => ({ name, rounds: found[index] ?? [] }))
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How many times as long as `base`, by rounds. */
export const ratios = ({ rounds }: Timing, base: Timing): readonly number[] =>
  rounds.map((time, round) => time / (base.rounds[round] ?? Number.NaN))

/** Milliseconds of something long, once. */
export const once = <Made>(make: () => Made): { readonly made: Made; readonly ms: number } => {
  const begun = performance.now()
  const made = make()
  return { made, ms: performance.now() - begun }
}
