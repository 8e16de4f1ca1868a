/**
 * A question made ready to be asked: everything its packs added, conditions compiled, rules in an order in which each
 * comes after all that override it. Made once for a rulebook; not an answer.
 */
import type { CalendarDate } from "../kernel/index.js"
import { compileCondition, type Atom, type CompiledCondition } from "./compile.js"
import { all, not, readsOf, type Condition } from "./condition.js"
import { both, tritOf, unknown, yes, type Trit } from "./kleene.js"
import type { Delegation, Pack } from "./pack.js"
import type { Parameter } from "./parameter.js"
import type { Constraint, Question } from "./question.js"
import type { Rule, RuleDate } from "./rule.js"
import { slotsOf, type Slots, type Values } from "./slots.js"
import { conditionsIn, type Theorem } from "./theorem.js"

export interface CompiledRule {
  readonly rule: Rule
  readonly pack: Pack
  readonly applies: CompiledCondition
  /** Slots of the parameters that date the rule. */
  readonly datedBy: readonly number[]
  readonly inForce: (values: Values, on: CalendarDate) => Trit
  /** The outcomes it names, as bits. */
  readonly mask: number
  /** Indices (in `rules`) of the rules that override it; all are smaller than its own. */
  readonly overriddenBy: readonly number[]
}

export interface CompiledConstraint {
  readonly constraint: Constraint
  readonly impossible: CompiledCondition
}

export interface CompiledDelegation {
  readonly delegation: Delegation
  readonly pack: Pack
  readonly when: CompiledCondition
  readonly mask: number
}

export interface Program {
  readonly question: Question
  readonly slots: Slots
  readonly parameters: readonly Parameter[]
  readonly rules: readonly CompiledRule[]
  readonly constraints: readonly CompiledConstraint[]
  readonly atoms: readonly Atom[]
  readonly delegations: readonly CompiledDelegation[]
  /** Comparisons that only delegations make. */
  readonly delegationAtoms: readonly Atom[]
  readonly outcomeIds: readonly string[]
  /** The bit of `otherwise`, or 0. */
  readonly otherwise: number
}

/** A rule's whole condition: `when` without `unless`. */
export const conditionOf = ({ when, unless }: Rule): Condition =>
  unless === undefined ? when : all(when, not(unless))

const inPack = <Item extends { readonly question: string }>(
  items: readonly Item[],
  question: Question,
): readonly Item[] => items.filter((item) => item.question === question.id)

/** The same fact, group, constraint or outcome added twice is one. */
const once = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => {
  const seen = new Set<string>()
  return items.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The question with everything that the packs of a stack added to it. */
export const completedQuestion = (question: Question, packs: readonly Pack[]): Question => ({
  ...question,
  facts: once([
    ...question.facts,
    ...packs.flatMap((pack) => inPack(pack.facts, question).map(({ fact }) => fact)),
  ]),
  groups: once([
    ...question.groups,
    ...packs.flatMap((pack) => inPack(pack.groups, question).map(({ group }) => group)),
  ]),
  constraints: once([
    ...question.constraints,
    ...packs.flatMap((pack) => inPack(pack.constraints, question).map(({ constraint }) => constraint)),
  ]),
  outcomes: once([
    ...question.outcomes,
    ...packs.flatMap((pack) => inPack(pack.outcomes, question).map(({ outcome }) => outcome)),
  ]),
})

export const dateParameters = ({ from, until }: Rule): readonly string[] =>
  [from, until].flatMap((date) => (typeof date === "object" ? [date.parameter] : []))

const forceOf = ({ from, until }: Rule, slots: Slots): CompiledRule["inForce"] => {
  const day = (date: RuleDate) => {
    if (typeof date === "string") return () => date
    const at = slots.parameters.get(date.parameter)?.index ?? -1
    return (values: Values) => values[at]
  }
  const [first, end] = [
    from === undefined ? undefined : day(from),
    until === undefined ? undefined : day(until),
  ]
  const begun = (values: Values, on: CalendarDate): Trit => {
    const date = first?.(values)
    return first === undefined ? yes : typeof date === "string" ? tritOf(date <= on) : unknown
  }
  const lasts = (values: Values, on: CalendarDate): Trit => {
    const date = end?.(values)
    return end === undefined ? yes : typeof date === "string" ? tritOf(on < date) : unknown
  }
  return (values, on) => both(begun(values, on), lasts(values, on))
}

/** Rules so that each comes after those that override it; `undefined` if overrides run in a circle. */
export const overridersFirst = <Item extends { readonly rule: Rule }>(
  items: readonly Item[],
): readonly Item[] | undefined => {
  const waiting = new Set(items)
  const sorted: Item[] = []
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (item) => ![...waiting].some((other) => other.rule.overrides.includes(item.rule.id)),
    )
    if (free.length === 0) return undefined
    for (const item of free) {
      sorted.push(item)
      waiting.delete(item)
    }
  }
  return sorted
}

const theoremParameters = ({ proposition, from, until }: Theorem): readonly string[] => [
  ...conditionsIn(proposition).flatMap((condition) => readsOf(condition).parameters),
  ...[from, until].flatMap((date) => (typeof date === "object" ? [date.parameter] : [])),
]

export const programOf = (asked: Question, packs: readonly Pack[]): Program => {
  const question = completedQuestion(asked, packs)
  const written = packs.flatMap((pack) => inPack(pack.rules, question).map((rule) => ({ rule, pack })))
  const sorted = overridersFirst(written) ?? written
  const delegated = packs.flatMap((pack) =>
    inPack(pack.delegations, question).map((delegation) => ({ delegation, pack })),
  )
  const read = new Set([
    ...sorted.flatMap(({ rule }) => [...readsOf(conditionOf(rule)).parameters, ...dateParameters(rule)]),
    ...delegated.flatMap(({ delegation }) => readsOf(delegation.when).parameters),
    ...packs.flatMap((pack) => inPack(pack.theorems, question).flatMap(theoremParameters)),
  ])
  const parameters = once(packs.flatMap((pack) => pack.parameters)).filter(({ id }) => read.has(id))
  const slots = slotsOf(question.facts, parameters)
  const atoms: Atom[] = []
  const delegationAtoms: Atom[] = []
  const noteIn =
    (list: Atom[]) =>
    (atom: Atom): void => {
      list.push(atom)
    }
  const note = noteIn(atoms)
  const outcomeIds = question.outcomes.map(({ id }) => id)
  const bit = (outcome: string) => (outcomeIds.includes(outcome) ? 1 << outcomeIds.indexOf(outcome) : 0)
  const maskOf = (outcomes: readonly string[]) => outcomes.reduce((mask, outcome) => mask | bit(outcome), 0)
  return {
    question,
    slots,
    parameters,
    outcomeIds,
    otherwise: question.otherwise === undefined ? 0 : bit(question.otherwise.outcome),
    constraints: question.constraints.map((constraint) => ({
      constraint,
      impossible: compileCondition(constraint.impossible, slots, note),
    })),
    rules: sorted.map(({ rule, pack }) => ({
      rule,
      pack,
      applies: compileCondition(conditionOf(rule), slots, note),
      datedBy: dateParameters(rule).map((id) => slots.parameters.get(id)?.index ?? -1),
      inForce: forceOf(rule, slots),
      mask: maskOf(rule.then),
      overriddenBy: sorted.flatMap((other, index) => (other.rule.overrides.includes(rule.id) ? [index] : [])),
    })),
    atoms,
    delegations: delegated.map(({ delegation, pack }) => ({
      delegation,
      pack,
      when: compileCondition(delegation.when, slots, noteIn(delegationAtoms)),
      mask: maskOf(delegation.outcomes),
    })),
    delegationAtoms,
  }
}
