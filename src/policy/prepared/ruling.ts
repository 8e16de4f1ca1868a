/**
 * Rulings: what the rules say of a complete case in which they are simply decided, all but why exactly the conditions
 * of a rule fail. Of few rules there are few rulings; each is made once and kept.
 *
 * Invariant: what is kept is made by the functions that `ask` uses, and is frozen, since many answers share it.
 */
import { againstAt, choices, otherwiseReason, reasonAt } from "../asking.js"
import type { Against, Answer, Reason } from "../answer.js"
import { isSilenced } from "../completions.js"
import { yes, type Trit } from "../kleene.js"
import type { Program } from "../program.js"
import { speakingWhere, verdictOf, type Speaking, type Verdict } from "../verdict.js"
import type { RuleTable } from "./rule-table.js"

/** Which choices are lawful, without the reasons. */
export type OutcomesOfCase = Pick<Answer, "status" | "certain" | "possible">

export interface Ruling {
  readonly outcomes: OutcomesOfCase
  readonly reasons: readonly Reason[]
  readonly silenced: readonly Reason[]
  /** Rules in force that don't speak: the index of one that doesn't apply, the reason of one that is overridden. */
  readonly against: readonly (number | Against)[]
}

/** Rulings kept for a question. */
const rulingsKept = 4_096
/** With more numbers than these, a case is hardly ever like one before. */
const marksKept = 4

/** The ruling of the case that the table has just read; `undefined` if it isn't simply decided. */
export const rulingsOf = (
  program: Program,
  table: RuleTable,
  inForce: readonly Trit[],
  outcomesOf: (verdict: Verdict) => OutcomesOfCase,
): (() => Ruling | undefined) => {
  const make = rulingIn(program, outcomesOf)
  const made = (): Ruling | undefined => {
    const applies = table.applies()
    return applies && make(speakingWhere(program, applies, inForce))
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
    for (let index = 0; index < marks.length; index += 1) branch = branch?.below.get(marks[index] ?? 0)
    return (
      branch?.ruling ??
      keeping(made(), (found) => {
        branchAt(top, marks).ruling = found
      })
    )
  }
}

interface Branch {
  readonly below: Map<number, Branch>
  ruling: Ruling | undefined
}

const newBranch = (): Branch => ({ below: new Map(), ruling: undefined })

const branchAt = (top: Branch, marks: Int32Array): Branch => {
  let branch = top
  for (const mark of marks) {
    const next = branch.below.get(mark) ?? newBranch()
    branch.below.set(mark, next)
    branch = next
  }
  return branch
}

const rulingIn = (
  program: Program,
  outcomesOf: (verdict: Verdict) => OutcomesOfCase,
): ((said: Speaking) => Ruling | undefined) => {
  const { question, rules } = program
  const reasonOf = rules.flatMap((_, index) => frozen(reasonAt(program, index)))
  const otherwise = frozen(otherwiseReason(program, true))
  const overriders = rules.map(() => new Map<number, Against>())

  const overriddenIn = (said: Speaking, verdict: Verdict, index: number): Against | undefined => {
    const by = rules[index]?.overriddenBy.find((other) => said.effective[other] === yes) ?? -1
    const known = overriders[index]?.get(by)
    if (known !== undefined) return known
    const [against] = againstAt(program, index, { said, verdict, values: [] })
    if (against !== undefined) overriders[index]?.set(by, Object.freeze(against))
    return against
  }

  return (said) => {
    const verdict = verdictOf(program, said)
    if (verdict.status !== "decided") return undefined
    const obliged = rules.some(({ rule }, index) => rule.force === "must" && said.effective[index] === yes)
    const reasons: Reason[] = []
    const silenced: Reason[] = []
    const against: (number | Against)[] = []
    rules.forEach(({ rule, mask }, index) => {
      if (said.effective[index] === yes) {
        const reason = reasonOf[index]
        if (reason === undefined) return
        reasons.push(reason)
        if (rule.force === "may" && isSilenced(program, verdict, obliged, mask)) silenced.push(reason)
      } else if (said.inForce[index] === yes) {
        const why = said.applies[index] === yes ? overriddenIn(said, verdict, index) : index
        if (why !== undefined) against.push(why)
      }
    })
    if (question.kind === "chooseOne" && !obliged && (verdict.may & program.otherwise) !== 0)
      reasons.push(...otherwise)
    return { outcomes: outcomesOf(verdict), reasons, silenced, against }
  }
}

/** The lawful choices of a verdict; each made once. */
export const outcomesIn = (program: Program): ((verdict: Verdict) => OutcomesOfCase) => {
  const known = new Map<number, Map<number, OutcomesOfCase>>()
  return (verdict) => {
    const ofMust = known.get(verdict.must) ?? new Map<number, OutcomesOfCase>()
    known.set(verdict.must, ofMust)
    const before = ofMust.get(verdict.may)
    if (before !== undefined) return before
    const lawful = frozen(choices(program, [verdict]))
    const made: OutcomesOfCase = Object.freeze({ status: "decided", certain: lawful, possible: lawful })
    ofMust.set(verdict.may, made)
    return made
  }
}

/** A list and what is in it, frozen; conditions and citations belong to the packs. */
const frozen = <List extends readonly unknown[]>(list: List): List => {
  for (const item of list) if (typeof item === "object" && item !== null) Object.freeze(item)
  return Object.freeze(list)
}
