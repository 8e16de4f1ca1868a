/**
 * Why a rule in force doesn't apply in a complete case. It depends only on which comparisons of the rule hold, so there
 * are few ways for each rule; each is made once and kept.
 *
 * Invariant: what is kept is made by the function that `ask` uses, and is frozen, since many answers share it. Everything
 * looked up for a case lies side by side in a few arrays: with a thousand rules, finding it in memory is what takes time.
 */
import { againstAt } from "../asking.js"
import type { Against } from "../answer.js"
import { compileAtom } from "../compile.js"
import type { Comparison, Condition } from "../condition.js"
import { no, type Trit } from "../kleene.js"
import { conditionOf, type Program } from "../program.js"
import type { Values } from "../slots.js"
import type { Speaking } from "../verdict.js"
import type { CellScale } from "./cell-scale.js"
import type { RuleTable } from "./rule-table.js"

/** Ways in which one rule can fail that are kept; of a rule with more, none is. */
const waysKept = 4_096

/** What a fact adds to the number of the way, by its cell (counted from one). */
interface Step {
  readonly slot: number
  readonly added: readonly number[]
}

/** Facts of a rule that are looked up in a row; most rules read no more. */
const stepsInRow = 4
/** In a row: slot and place of what is added, for each fact; then the place of what is kept. */
const rowLength = 2 * stepsInRow + 1

/** @returns why the rule of that index fails in the case that the table has just read */
export const failuresOf = (
  program: Program,
  { cells, scales }: RuleTable,
  settings: Values,
): ((rule: number) => Against) => {
  const scaleOf = new Map(scales.map((scale) => [scale.slot, scale]))
  const longest = Math.max(0, ...scales.map(({ samples }) => samples.length))
  const rows: number[] = []
  /** Begins with what a fact adds that isn't read: nothing, whatever its cell. */
  const added: number[] = Array.from({ length: longest + 1 }, () => 0)
  const more: (readonly Step[] | undefined)[] = []
  let places = 0
  for (const { rule } of program.rules) {
    const { steps, ways } = stepsOf(conditionOf(rule), program, scaleOf, settings)
    for (let index = 0; index < stepsInRow; index += 1) {
      const step = steps[index]
      rows.push(step?.slot ?? 0, step === undefined ? 0 : added.length)
      added.push(...(step?.added ?? []))
    }
    rows.push(ways > waysKept ? -1 : places)
    more.push(steps.length > stepsInRow ? steps.slice(stepsInRow) : undefined)
    places += ways > waysKept ? 0 : ways
  }
  const [table, adds] = [Int32Array.from(rows), Int32Array.from(added)]
  const kept: (Against | undefined)[] = Array.from({ length: places }, () => undefined)

  const applies: readonly Trit[] = program.rules.map(() => no)
  const said: Speaking = { applies, inForce: [], effective: [], covered: false }
  const verdict = { status: "decided", must: 0, may: 0 } as const
  const made = (rule: number): Against => {
    const values = settings.map((value, slot) => scaleOf.get(slot)?.samples[(cells[slot] ?? 1) - 1] ?? value)
    const [against] = againstAt(program, rule, { said, verdict, values })
    if (against === undefined) throw new Error("a rule that doesn't apply fails by its conditions")
    return Object.freeze(against)
  }

  const addedAt = (row: number, cell: number): number => adds[row + cell] ?? 0
  return (rule) => {
    const row = rule * rowLength
    const place = table[row + 8] ?? -1
    if (place < 0) return made(rule)
    let at =
      place +
      addedAt(table[row + 1] ?? 0, cells[table[row] ?? 0] ?? 0) +
      addedAt(table[row + 3] ?? 0, cells[table[row + 2] ?? 0] ?? 0) +
      addedAt(table[row + 5] ?? 0, cells[table[row + 4] ?? 0] ?? 0) +
      addedAt(table[row + 7] ?? 0, cells[table[row + 6] ?? 0] ?? 0)
    const others = more[rule]
    if (others !== undefined) for (const step of others) at += step.added[cells[step.slot] ?? 0] ?? 0
    const known = kept[at]
    if (known !== undefined) return known
    const found = made(rule)
    kept[at] = found
    return found
  }
}

const stepsOf = (
  condition: Condition,
  program: Program,
  scaleOf: ReadonlyMap<number, CellScale>,
  settings: Values,
): { readonly steps: readonly Step[]; readonly ways: number } => {
  const comparisons = comparisonsIn(condition)
  const slotOf = ({ left }: Comparison): number =>
    "fact" in left ? (program.slots.facts.get(left.fact)?.index ?? -1) : -1
  const steps: Step[] = []
  let ways = 1
  for (const slot of new Set(comparisons.map(slotOf))) {
    const scale = scaleOf.get(slot)
    if (scale === undefined) continue
    const own = comparisons.filter((comparison) => slotOf(comparison) === slot)
    const alike = classesOf(own, scale, program, settings)
    const stride = ways
    steps.push({ slot, added: [0, ...alike.map((place) => place * stride)] })
    ways *= Math.max(0, ...alike) + 1
  }
  return { steps, ways }
}

/** For each cell of a fact, which of the cells it is like as far as these comparisons tell. */
const classesOf = (
  comparisons: readonly Comparison[],
  { slot, samples }: CellScale,
  { slots }: Program,
  settings: Values,
): readonly number[] => {
  const values = [...settings]
  const tests = comparisons.map((comparison) => compileAtom(comparison, slots).test)
  const places = new Map<string, number>()
  return samples.map((sample) => {
    values[slot] = sample
    const truths = tests.map((test) => test(values)).join("")
    const place = places.get(truths) ?? places.size
    places.set(truths, place)
    return place
  })
}

const comparisonsIn = (condition: Condition): readonly Comparison[] => {
  switch (condition.kind) {
    case "compare":
      return [condition]
    case "not":
      return comparisonsIn(condition.of)
    case "all":
    case "any":
    case "count":
      return condition.of.flatMap(comparisonsIn)
  }
}
