/**
 * Why a rule in force doesn't speak in a complete case. It depends on the cells of the few facts that the rule reads, so
 * each way is made once and kept.
 *
 * Invariant: what is kept is made by the function that `ask` uses, and is frozen, since many answers share it.
 */
import { againstAt } from "../asking.js"
import type { Against } from "../answer.js"
import { readsOf } from "../condition.js"
import { no, type Trit } from "../kleene.js"
import { conditionOf, type CompiledRule, type Program } from "../program.js"
import type { Values } from "../slots.js"
import type { Speaking } from "../verdict.js"
import type { RuleTable } from "./rule-table.js"

/**
 * The cell of each fact read, times its stride, adds up to the way in which the rule fails. Four facts at most are
 * written out, since most rules read no more; those that a rule doesn't read have the stride 0.
 */
export interface Failing {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly aStride: number
  readonly bStride: number
  readonly cStride: number
  readonly dStride: number
  readonly more: readonly { readonly slot: number; readonly stride: number }[]
  /** Each way; of none if there are too many to keep. */
  readonly kept: (Against | undefined)[]
  readonly keeps: boolean
  readonly made: () => Against
}

/** Ways in which one rule can fail that are kept. */
const waysKept = 4_096

/** The rule `index` where its conditions fail in the case that the table has just read. */
export const failingOf = (
  program: Program,
  { cells, scales }: RuleTable,
  { rule }: CompiledRule,
  index: number,
  settings: Values,
): Failing => {
  const scaleOf = new Map(scales.map((scale) => [scale.slot, scale]))
  const slots = [
    ...new Set(readsOf(conditionOf(rule)).facts.flatMap((id) => program.slots.facts.get(id)?.index ?? [])),
  ]
  // Cells are counted from one, so each fact takes one number more than it has cells.
  const sizes = slots.map((slot) => (scaleOf.get(slot)?.samples.length ?? 0) + 1)
  const strideAt = (place: number) => sizes.slice(0, place).reduce((product, size) => product * size, 1)
  const steps = slots.map((slot, place) => ({ slot, stride: strideAt(place) }))
  const ways = strideAt(slots.length)
  const applies: readonly Trit[] = program.rules.map(() => no)
  const said: Speaking = { applies, inForce: [], effective: [], covered: false }
  const verdict = { status: "decided", must: 0, may: 0 } as const
  return {
    ...written(steps),
    kept: ways > waysKept ? [] : Array.from({ length: ways }, () => undefined),
    keeps: ways <= waysKept,
    made: () => {
      const values = settings.map(
        (value, slot) => scaleOf.get(slot)?.samples[(cells[slot] ?? 1) - 1] ?? value,
      )
      const [against] = againstAt(program, index, { said, verdict, values })
      if (against === undefined) throw new Error("a rule that doesn't apply fails by its conditions")
      return Object.freeze(against)
    },
  }
}

/** A rule that another overrides: always for that reason. */
export const overridden = (against: Against): Failing => {
  const made = Object.freeze(against)
  return { ...written([]), kept: [made], keeps: true, made: () => made }
}

const written = (steps: Failing["more"]): Omit<Failing, "kept" | "keeps" | "made"> => {
  const unread = { slot: 0, stride: 0 }
  const [a = unread, b = unread, c = unread, d = unread, ...more] = steps
  return {
    a: a.slot,
    b: b.slot,
    c: c.slot,
    d: d.slot,
    aStride: a.stride,
    bStride: b.stride,
    cStride: c.stride,
    dStride: d.stride,
    more,
  }
}

/** @param cells those of the case that the table has just read */
export const failureIn = (failing: Failing, cells: Int32Array): Against => {
  let way =
    (cells[failing.a] ?? 0) * failing.aStride +
    (cells[failing.b] ?? 0) * failing.bStride +
    (cells[failing.c] ?? 0) * failing.cStride +
    (cells[failing.d] ?? 0) * failing.dStride
  const { more, kept } = failing
  for (let index = 0; index < more.length; index += 1) {
    const step = more[index]
    if (step !== undefined) way += (cells[step.slot] ?? 0) * step.stride
  }
  const known = kept[way]
  if (known !== undefined) return known
  const found = failing.made()
  if (failing.keeps) kept[way] = found
  return found
}
