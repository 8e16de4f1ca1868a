/**
 * Facts that suffice for a decided answer, for display: leaving out one after the other, whatever doesn't change the
 * lawful choices. Not the only such set, and never used to decide.
 */
import type { CalendarDate } from "../kernel/index.js"
import { boundsOf } from "./bounds.js"
import type { Cells } from "./cells.js"
import type { GivenFacts } from "./fact.js"
import { yes } from "./kleene.js"
import type { Question } from "./question.js"
import type { Program } from "./program.js"
import type { Values } from "./slots.js"
import { openSlots, speaking, verdictOf, type Speaking, type Verdict } from "./verdict.js"

/** Steps tried for each fact; past them the fact is kept. */
const stepsPerFact = 2_000

/** The ids of the facts given, in the order of the question, whatever the order in which they were given. */
export const factsGiven = ({ facts }: Question, given: GivenFacts): readonly string[] => {
  const known = Object.keys(given).filter((id) => given[id] !== undefined)
  const asked = facts.map(({ id }) => id).filter((id) => known.includes(id))
  return [...asked, ...known.filter((id) => !asked.includes(id)).sort()]
}

/** @param start the facts given and the parameters set, by slot */
export const sufficientFacts = (
  program: Program,
  cells: Cells,
  start: Values,
  given: GivenFacts,
  on: CalendarDate,
): readonly string[] => {
  const values = [...start]
  const facts = factsGiven(program.question, given)
  const verdict = settledVerdict(program, values, on)
  if (verdict === undefined) return facts
  return facts.filter((id) => {
    const slot = program.slots.facts.get(id)?.index ?? -1
    const value = values[slot]
    values[slot] = undefined
    if (isAlways(program, cells, values, on, verdict)) return false
    values[slot] = value
    return true
  })
}

/** The verdict where the rules in the case are all settled as they stand. */
const settledVerdict = (program: Program, values: Values, on: CalendarDate): Verdict | undefined => {
  const said = speaking(program, values, on)
  const open: number[] = []
  openSlots(program, values, said, (slot) => open.push(slot))
  return open.length > 0 ? undefined : verdictOf(program, said)
}

/** Whether every completion has this verdict; `false` also where that would take too long to see. */
const isAlways = (
  program: Program,
  cells: Cells,
  values: Values,
  on: CalendarDate,
  verdict: Verdict,
): boolean => {
  let steps = 0
  const walk = (): boolean => {
    steps += 1
    if (steps > stepsPerFact) return false
    if (program.constraints.some(({ impossible }) => impossible.test(values) === yes)) return true
    const said = speaking(program, values, on)
    let next = -1
    openSlots(program, values, said, (slot) => {
      if (next < 0 || slot < next) next = slot
    })
    if (next < 0) return isEqual(verdictOf(program, said), verdict)
    if (isBoundTo(program, said, verdict)) return true
    const holds = cells.of(next, values, on).every((value) => {
      values[next] = value
      return walk()
    })
    values[next] = undefined
    return holds
  }
  return walk()
}

const isEqual = (a: Verdict, b: Verdict): boolean =>
  a.status === b.status && a.must === b.must && a.may === b.may

/** The rules already leave no other verdict than this one. */
const isBoundTo = (program: Program, said: Speaking, { status, must, may }: Verdict): boolean => {
  if (status !== "decided") return false
  const { certain, possible } = boundsOf(program, said)
  const allowed = must | may
  return (
    certain?.must === must &&
    certain.allowed === allowed &&
    possible.must === must &&
    possible.allowed === allowed
  )
}
