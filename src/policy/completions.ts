/**
 * All completions of a case, walked as a tree: at every step the first unknown that can still change what the rules
 * say takes each of its values in turn. Where nothing unknown matters any more, a leaf is one verdict; combinations
 * that a constraint excludes have no leaf. Facts come before parameters, so that a leaf of facts shows whether the
 * answer depends on parameters alone.
 *
 * Invariants: every admissible completion has the verdict of exactly one leaf; trees that mean the same are the
 * same number, so an unknown that doesn't matter isn't in the tree. A state met before, by what is left to settle, is
 * not walked again; so what is gathered from the leaves says *always* and *ever*, never how often.
 */
import type { CalendarDate } from "../kernel/index.js"
import type { Cells } from "./cells.js"
import { no, unknown, yes } from "./kleene.js"
import type { Program } from "./program.js"
import { openSlots, speaking, verdictOf, type Speaking, type Verdict } from "./verdict.js"
import type { Values } from "./slots.js"

export interface Leaf {
  readonly said: Speaking
  readonly verdict: Verdict
  readonly values: Values
}

export interface Completions {
  /** The different verdicts. */
  readonly verdicts: readonly Verdict[]
  readonly first: Leaf | undefined
  /** The first leaf in conflict, its facts completed so that no constraint is violated. */
  readonly conflict: Leaf | undefined
  /** Rules effective in every leaf, and in some. */
  readonly always: ReadonlySet<number>
  readonly ever: ReadonlySet<number>
  /** 可以 that is effective in some leaf and silenced by a 应当 in each of those. */
  readonly silenced: ReadonlySet<number>
  /** Whether `otherwise` answers. */
  readonly otherwise: { readonly always: boolean; readonly ever: boolean }
  /** Some completion of the facts has the same verdict whatever the unset parameters are. */
  readonly factsDecide: boolean
  /** Slots that can still change the verdict. */
  readonly matter: ReadonlySet<number>
  /** More nodes were needed than allowed: nothing above is complete. */
  readonly exhausted: boolean
}

/** No completion below: every one violates a constraint. */
const none = -1

interface Node {
  readonly slot: number
  readonly children: readonly number[]
}

export const completionsOf = (
  program: Program,
  cells: Cells,
  start: Values,
  on: CalendarDate,
  budget: number,
): Completions => {
  const values = [...start]
  const isFact = (slot: number) => program.slots.list[slot]?.isFact === true
  const ids = new Map<string, number>()
  const nodes: (Node | undefined)[] = []
  const verdicts = new Map<number, Verdict>()
  const always = new Set(program.rules.keys())
  const ever = new Set<number>()
  const heard = new Set<number>()
  const otherwise = { always: true, ever: false }
  const met = new Map<string, number>()
  let visited = 0
  let factsDecide = false
  let exhausted = false
  let first: Leaf | undefined
  let conflict: Leaf | undefined

  const idOf = (key: string, node?: Node): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, nodes.length)
    nodes.push(node)
    return nodes.length - 1
  }

  const leaf = (said: Speaking): number => {
    const verdict = verdictOf(program, said)
    const copy = { said, verdict, values: [...values] }
    first ??= copy
    if (verdict.status === "conflict" && conflict === undefined)
      conflict = { ...copy, values: admissible(program, cells, values, on) ?? copy.values }
    const obliged = said.effective.some(
      (speaks, index) => speaks === yes && program.rules[index]?.rule.force === "must",
    )
    program.rules.forEach(({ rule, mask }, index) => {
      if (said.effective[index] !== yes) {
        always.delete(index)
        return
      }
      ever.add(index)
      if (rule.force !== "may" || !isSilenced(program, verdict, obliged, mask)) heard.add(index)
    })
    const answers =
      program.question.kind === "chooseOne" && !obliged && (verdict.may & program.otherwise) !== 0
    otherwise.always &&= answers
    otherwise.ever ||= answers
    const id = idOf(`${verdict.status}|${String(verdict.must)}|${String(verdict.may)}`)
    verdicts.set(id, verdict)
    return id
  }

  const walk = (factsOpen: boolean): number => {
    visited += 1
    if (visited > budget) exhausted = true
    if (exhausted) return none
    if (factsOpen && program.constraints.some(({ impossible }) => impossible.test(values) === yes))
      return none
    const said = speaking(program, values, on)
    const key = stateKey(program, said, values, factsOpen)
    const before = met.get(key)
    if (before !== undefined) return before
    const top = descend(said, factsOpen)
    met.set(key, top)
    return top
  }

  const descend = (said: Speaking, factsOpen: boolean): number => {
    let next = -1
    openSlots(program, values, said, (slot) => {
      if (next < 0 || slot < next) next = slot
    })
    if (factsOpen && (next < 0 || !isFact(next))) {
      if (admissible(program, cells, values, on) === undefined) return none
      const decided = next < 0 ? leaf(said) : walk(false)
      if (nodes[decided] === undefined) factsDecide = true
      return decided
    }
    return next < 0 ? leaf(said) : branch(next, factsOpen)
  }

  const branch = (slot: number, factsOpen: boolean): number => {
    const children: number[] = []
    const tried = cells.of(slot, values, on)
    for (const value of tried) {
      values[slot] = value
      children.push(walk(factsOpen))
    }
    values[slot] = undefined
    const live = new Set(children.filter((child) => child !== none))
    const [only] = live
    if (only === undefined) return none
    return live.size === 1
      ? only
      : idOf(`${String(slot)}:${tried.map(String).join(";")}:${children.join(",")}`, { slot, children })
  }

  const top = walk(true)
  const silenced = new Set([...ever].filter((index) => !heard.has(index)))
  return {
    verdicts: [...verdicts.values()],
    first,
    conflict,
    always,
    ever,
    silenced,
    otherwise,
    factsDecide,
    exhausted,
    matter: inTree(top, nodes),
  }
}

/**
 * What is left to settle: how the rules stand, and what remains of the conditions and constraints not settled. States
 * with the same key have the same completions as far as rules can tell.
 */
const stateKey = (
  { rules, constraints }: Program,
  said: Speaking,
  values: Values,
  factsOpen: boolean,
): string => {
  let key = factsOpen ? "f" : "p"
  rules.forEach(({ applies, datedBy }, index) => {
    const inForce = said.inForce[index] ?? no
    key += said.applies[index] === unknown ? applies.residue(values) : String(said.applies[index])
    key +=
      inForce === unknown
        ? datedBy.map((slot) => `@${JSON.stringify(values[slot])}`).join("")
        : String(inForce)
  })
  if (factsOpen)
    for (const { impossible } of constraints)
      key += impossible.test(values) === unknown ? impossible.residue(values) : "."
  return key
}

/** A 可以 whose outcomes a 应当 takes away or makes obligatory. */
export const isSilenced = (
  { question }: Program,
  verdict: Verdict,
  obliged: boolean,
  mask: number,
): boolean =>
  obliged &&
  verdict.status === "decided" &&
  (question.kind === "each" ? (mask & ~verdict.must) === 0 : (mask & ~verdict.may) !== 0)

const inTree = (top: number, nodes: readonly (Node | undefined)[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const seen = new Set<number>()
  const visit = (id: number): void => {
    const node = nodes[id]
    if (node === undefined || seen.has(id)) return
    seen.add(id)
    found.add(node.slot)
    node.children.forEach(visit)
  }
  visit(top)
  return found
}

/** The values with unknown facts filled in so that no constraint is violated, if that can be done. */
export const admissible = (
  { constraints }: Program,
  cells: Cells,
  start: Values,
  on: CalendarDate,
): Values | undefined => {
  const values = [...start]
  const fill = (): boolean => {
    let next = -1
    for (const { impossible } of constraints) {
      const truth = impossible.test(values)
      if (truth === yes) return false
      if (truth === no || next >= 0) continue
      impossible.open(values, (slot) => {
        if (next < 0 || slot < next) next = slot
      })
    }
    if (next < 0) return true
    for (const value of cells.of(next, values, on)) {
      values[next] = value
      if (fill()) return true
    }
    values[next] = undefined
    return false
  }
  return fill() ? values : undefined
}
