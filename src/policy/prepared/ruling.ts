/**
 * Rulings: what the rules say of a complete case in which they are simply decided, all but why exactly the conditions
 * of a rule fail. There are few rulings, and few ways in which one rule can fail; each is made once and kept.
 *
 * Invariant: what is kept is made by the same functions as an answer of `ask`, and is frozen, since many answers share it.
 */
import { againstAt, choices, otherwiseReason, reasonAt } from "../ask.js"
import type { Against, Answer, Reason } from "../answer.js"
import { isSilenced } from "../completions.js"
import { readsOf } from "../condition.js"
import { no, yes, type Trit } from "../kleene.js"
import { conditionOf, type CompiledRule, type Program } from "../program.js"
import type { Values } from "../slots.js"
import { speakingWhere, verdictOf, type Speaking } from "../verdict.js"
import type { RuleTable } from "./rule-table.js"

export interface Ruling {
  readonly outcomes: Pick<Answer, "status" | "certain" | "possible">
  readonly reasons: readonly Reason[]
  readonly silenced: readonly Reason[]
  /** Rules in force that don't speak: those overridden, whose reason is the same in every such case, and the others. */
  readonly against: readonly (Against | Failing)[]
}

/** A rule that doesn't apply, with what decides how: the cells of the facts that it reads. */
export interface Failing {
  readonly failing: true
  readonly slots: Int32Array
  readonly strides: Int32Array
  /** Each way in which it can fail; `undefined` if there are too many to keep. */
  readonly kept: (Against | undefined)[] | undefined
  readonly made: () => Against
}

/** Rulings kept for a question. */
const rulingsKept = 4_096
/** Ways in which one rule can fail that are kept. */
const waysKept = 512
/** With more numbers than these, a case is hardly ever like one before. */
const marksKept = 4

interface Branch {
  readonly below: Map<number, Branch>
  ruling: Ruling | undefined
}

const newBranch = (): Branch => ({ below: new Map(), ruling: undefined })

/** The ruling of the case that the table has just read; `undefined` if it isn't simply decided. */
export const rulingsOf = (
  program: Program,
  table: RuleTable,
  inForce: readonly Trit[],
  settings: Values,
): (() => Ruling | undefined) => {
  const failing = program.rules.map((compiled, index) => failingOf(program, table, compiled, index, settings))
  const made = () => {
    const applies = table.applies()
    return applies && rulingOf(program, speakingWhere(program, applies, inForce), failing)
  }
  const { marks } = table
  if (marks === undefined || marks.length > marksKept) return made
  let kept = 0
  const keeping = (found: Ruling | undefined, keep: (found: Ruling) => void): Ruling | undefined => {
    if (found === undefined || kept >= rulingsKept) return found
    kept += 1
    keep(found)
    return found
  }
  if (marks.length === 1) {
    const known = new Map<number, Ruling>()
    return () => {
      const mark = marks[0] ?? 0
      return known.get(mark) ?? keeping(made(), (found) => known.set(mark, found))
    }
  }
  const top = newBranch()
  return () => {
    let branch: Branch | undefined = top
    for (const mark of marks) branch = branch?.below.get(mark)
    return (
      branch?.ruling ??
      keeping(made(), (found) => {
        branchAt(top, marks).ruling = found
      })
    )
  }
}

const branchAt = (top: Branch, marks: Int32Array): Branch => {
  let branch = top
  for (const mark of marks) {
    const next = branch.below.get(mark) ?? newBranch()
    branch.below.set(mark, next)
    branch = next
  }
  return branch
}

const rulingOf = (program: Program, said: Speaking, failing: readonly Failing[]): Ruling | undefined => {
  const verdict = verdictOf(program, said)
  if (verdict.status !== "decided") return undefined
  const { question, rules } = program
  const obliged = rules.some(({ rule }, index) => rule.force === "must" && said.effective[index] === yes)
  const reasons: Reason[] = []
  const silenced: Reason[] = []
  const against: (Against | Failing)[] = []
  rules.forEach(({ rule, mask }, index) => {
    if (said.effective[index] === yes) {
      reasons.push(...reasonAt(program, index))
      if (rule.force === "may" && isSilenced(program, verdict, obliged, mask))
        silenced.push(...reasonAt(program, index))
    } else if (said.inForce[index] === yes) {
      if (said.applies[index] === yes)
        against.push(...againstAt(program, index, { said, verdict, values: [] }))
      else against.push(...failing.slice(index, index + 1))
    }
  })
  const otherwise =
    question.kind === "chooseOne" && !obliged && (verdict.may & program.otherwise) !== 0
      ? otherwiseReason(program, true)
      : []
  const lawful = frozen(choices(program, [verdict]))
  return {
    outcomes: Object.freeze({ status: "decided", certain: lawful, possible: lawful }),
    reasons: frozen([...reasons, ...otherwise]),
    silenced: frozen(silenced),
    against,
  }
}

const failingOf = (
  program: Program,
  { cells, scales }: RuleTable,
  compiled: CompiledRule,
  index: number,
  settings: Values,
): Failing => {
  const scaleOf = new Map(scales.map((scale) => [scale.slot, scale]))
  const read = readsOf(conditionOf(compiled.rule)).facts.flatMap(
    (id) => program.slots.facts.get(id)?.index ?? [],
  )
  const slots = [...new Set(read)]
  const sizes = slots.map((slot) => scaleOf.get(slot)?.samples.length ?? 1)
  const ways = sizes.reduce((product, size) => product * size, 1)
  const applies: readonly Trit[] = program.rules.map(() => no)
  const sampled = (): Values =>
    settings.map((value, slot) => scaleOf.get(slot)?.samples[(cells[slot] ?? 1) - 1] ?? value)
  const said: Speaking = { applies, inForce: [], effective: [], covered: false }
  return {
    failing: true,
    slots: Int32Array.from(slots),
    strides: Int32Array.from(sizes, (_, place) =>
      sizes.slice(0, place).reduce((product, size) => product * size, 1),
    ),
    kept: ways > waysKept ? undefined : Array.from({ length: ways }, () => undefined),
    made: () => {
      const verdict = { status: "decided", must: 0, may: 0 } as const
      const [against] = againstAt(program, index, { said, verdict, values: sampled() })
      if (against === undefined) throw new Error("a rule that doesn't apply fails by its conditions")
      return frozen(against)
    },
  }
}

/** Why the rule fails in the case just read. */
export const failureIn = ({ slots, strides, kept, made }: Failing, cells: Int32Array): Against => {
  if (kept === undefined) return made()
  let way = 0
  for (let place = 0; place < slots.length; place += 1)
    way += ((cells[slots[place] ?? 0] ?? 1) - 1) * (strides[place] ?? 0)
  const known = kept[way]
  if (known !== undefined) return known
  const found = made()
  kept[way] = found
  return found
}

/** Frozen as far down as the engine made it; conditions and citations belong to the packs. */
const frozen = <Made extends object>(made: Made): Made => {
  for (const part of Array.isArray(made) ? made : [])
    if (typeof part === "object" && part !== null) Object.freeze(part)
  return Object.freeze(made)
}
