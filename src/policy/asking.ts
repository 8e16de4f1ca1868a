/**
 * Asking a question: the facts known are put in, completions of the rest are walked, and the answer says which
 * choices are lawful in all of them and in some, with the rules for and against. Never a decision: a person or a body
 * chooses inside the answer. What is done where there are too many completions to walk is the caller's choice.
 */
import type { CalendarDate, Fault } from "../kernel/index.js"
import { failedConditions } from "./against.js"
import type { Against, Answer, Modalities, Reason, Status } from "./answer.js"
import { missingFault, valueOn } from "./bindings.js"
import { boundsOf, type Bound } from "./bounds.js"
import type { Cells } from "./cells.js"
import { completionsOf, type Completions, type Leaf } from "./completions.js"
import { conflictsOf } from "./conflict.js"
import type { GivenFacts } from "./fact.js"
import { dateIn } from "./grid.js"
import { contradictions, givenFaults, holdable } from "./given.js"
import { no, unknown, yes } from "./kleene.js"
import type { Bindings } from "./parameter.js"
import type { CompiledRule, Program } from "./program.js"
import type { Values } from "./slots.js"
import { openSlots, speaking, type Verdict } from "./verdict.js"

/** The most steps that completions are walked. */
export const cellBudget = 65_536

/** Finds the completions of a case that has too many to walk; `undefined` if there are too many for it too. */
export type Beyond = (values: Values) => Completions | undefined

export const askBy = (
  program: Program,
  cells: Cells,
  layers: readonly Bindings[],
  given: GivenFacts,
  on: CalendarDate,
  budget: number,
  beyond: Beyond,
): Answer => {
  const blank = blankAnswer(program, given, on)
  const wrong = givenFaults(program, given)
  if (wrong.length > 0) return { ...blank, status: "refused", faults: wrong, given: holdable(program, given) }
  const values = startOf(program, layers, given, on)
  const walked = completionsOf(program, cells, values, on, budget)
  const found = walked.exhausted ? beyond(values) : walked
  if (found === undefined) return inexactAnswer(program, values, on, blank)
  const { first } = found
  if (first === undefined) return { ...blank, status: "refused", faults: contradictions(program, values) }
  const status = statusOf(found)
  const rules = [...program.rules.keys()]
  const spoken = rules.filter((index) => found.always.has(index))
  const sometimes = rules.filter((index) => found.ever.has(index) && !found.always.has(index))
  const reasons = (indices: readonly number[]) => indices.flatMap((index) => reasonAt(program, index))
  const beginsAgain = status === "notInForce" ? nextBeginning(program, first, on) : undefined
  return {
    ...blank,
    status,
    certain: choices(program, certainOf(program, found)),
    possible: choices(program, possibleOf(program, found)),
    reasons: [...reasons(spoken), ...otherwiseReason(program, found.otherwise.always)],
    mayApply: [
      ...reasons(sometimes),
      ...otherwiseReason(program, found.otherwise.ever && !found.otherwise.always),
    ],
    against: rules
      .filter((index) => !found.ever.has(index) && first.said.inForce[index] === yes)
      .flatMap((index) => againstAt(program, index, first)),
    silenced: reasons(rules.filter((index) => found.silenced.has(index))),
    unknown: factsAmong(program, found.matter),
    missing: missingAmong(program, found.matter),
    ...(beginsAgain === undefined ? {} : { beginsAgain }),
    conflicts: status === "conflict" ? conflictsOf(program, first) : [],
    ...(status === "open" && found.conflict !== undefined
      ? { conflictWitness: factsOf(program, found.conflict.values) }
      : {}),
  }
}

/** The facts given and the parameters set on the day, by slot. */
export const startOf = (
  { slots }: Program,
  layers: readonly Bindings[],
  given: GivenFacts,
  on: CalendarDate,
): Values => slots.list.map(({ id, isFact }) => (isFact ? given[id] : valueOn(id, layers, on)))

/** An answer that says nothing yet. */
export const blankAnswer = (
  { question }: Pick<Program, "question">,
  given: GivenFacts,
  on: CalendarDate,
): Answer => ({
  question: question.id,
  on,
  status: "decided",
  certain: [],
  possible: [],
  reasons: [],
  mayApply: [],
  against: [],
  silenced: [],
  unknown: [],
  missing: [],
  conflicts: [],
  faults: [],
  given,
})

const statusOf = ({ verdicts, factsDecide }: Completions): Status => {
  const [only] = verdicts
  if (verdicts.length === 1 && only !== undefined) return only.status
  return factsDecide ? "open" : "missingParameter"
}

/** Beyond the budget: sound bounds, and every open fact as one that may matter. */
const inexactAnswer = (program: Program, values: Values, on: CalendarDate, blank: Answer): Answer => {
  const broken = program.constraints.some(({ impossible }) => impossible.test(values) === yes)
  if (broken) return { ...blank, status: "refused", faults: contradictions(program, values) }
  const said = speaking(program, values, on)
  const { certain, possible } = boundsOf(program, said)
  const open = new Set<number>()
  openSlots(program, values, said, (slot) => open.add(slot))
  const rules = [...program.rules.keys()]
  const withTruth = (truth: number) =>
    rules.filter((index) => said.effective[index] === truth).flatMap((index) => reasonAt(program, index))
  const leaf: Leaf = { said, values, verdict: { status: "inexact", must: 0, may: 0 } }
  return {
    ...blank,
    status: "inexact",
    certain: choices(program, certain === undefined ? [] : [rangeOf(program, certain)]),
    possible: choices(program, [rangeOf(program, possible)]),
    reasons: withTruth(yes),
    mayApply: withTruth(unknown),
    against: rules
      .filter((index) => said.effective[index] === no && said.inForce[index] === yes)
      .flatMap((index) => againstAt(program, index, leaf)),
    unknown: factsAmong(program, open),
    missing: missingAmong(program, open),
  }
}

type Range = Pick<Verdict, "must" | "may">

const rangeOf = ({ question }: Program, { must, allowed }: Bound): Range =>
  question.kind === "each" ? { must, may: allowed & ~must } : { must: 0, may: allowed }

/** What is lawful in every verdict: of *each*, the ranges' intersection. */
const certainOf = ({ question }: Program, { verdicts }: Completions): readonly Range[] => {
  if (verdicts.some(({ status }) => status !== "decided")) return []
  const must = verdicts.reduce((mask, verdict) => mask | verdict.must, 0)
  const allowed = verdicts.reduce((mask, verdict) => mask & (verdict.must | verdict.may), -1)
  if (question.kind === "chooseOne") return [{ must: 0, may: allowed }]
  return (must & ~allowed) === 0 ? [{ must, may: allowed & ~must }] : []
}

const possibleOf = ({ question }: Program, { verdicts }: Completions): readonly Range[] => {
  const lawful = verdicts.filter(({ status }) => status === "decided")
  if (question.kind === "each") return lawful
  return [{ must: 0, may: lawful.reduce((mask, { may }) => mask | may, 0) }]
}

const outcomesIn = ({ outcomeIds }: Program, mask: number): readonly string[] =>
  outcomeIds.filter((_, index) => (mask & (1 << index)) !== 0)

export const choices = (
  program: Program,
  ranges: readonly Range[],
): readonly string[] | readonly Modalities[] =>
  program.question.kind === "each"
    ? ranges.map(({ must, may }) => ({ must: outcomesIn(program, must), may: outcomesIn(program, may) }))
    : ranges.flatMap(({ may }) => outcomesIn(program, may))

const reasonOf = ({ rule, pack }: CompiledRule): Reason => {
  const { id, force, then, citations } = rule
  return force === undefined
    ? { rule: id, pack: pack.id, then, citations }
    : { rule: id, pack: pack.id, force, then, citations }
}

export const reasonAt = ({ rules }: Program, index: number): readonly Reason[] => {
  const compiled = rules[index]
  return compiled === undefined ? [] : [reasonOf(compiled)]
}

export const otherwiseReason = ({ question }: Program, answers: boolean): readonly Reason[] =>
  answers && question.otherwise !== undefined
    ? [
        {
          rule: "otherwise",
          pack: question.id,
          then: [question.otherwise.outcome],
          citations: question.otherwise.citations,
        },
      ]
    : []

const againstOf = ({ rule, pack }: CompiledRule, because: Against["because"]): Against => {
  const { id, force, then, citations } = rule
  return force === undefined
    ? { rule: id, pack: pack.id, then, citations, because }
    : { rule: id, pack: pack.id, force, then, citations, because }
}

export const againstAt = ({ rules }: Program, index: number, { said, values }: Leaf): readonly Against[] => {
  const compiled = rules[index]
  if (compiled === undefined) return []
  if (said.applies[index] === no)
    return [againstOf(compiled, { kind: "conditions", failed: failedConditions(compiled.applies, values) })]
  const by = compiled.overriddenBy.find((other) => said.effective[other] === yes)
  const overrider = by === undefined ? undefined : rules[by]
  return overrider === undefined ? [] : [againstOf(compiled, { kind: "overridden", by: overrider.rule.id })]
}

const factsAmong = ({ slots }: Program, among: ReadonlySet<number>): readonly string[] =>
  slots.list.filter(({ index, isFact }) => isFact && among.has(index)).map(({ id }) => id)

const missingAmong = ({ slots, parameters }: Program, among: ReadonlySet<number>): Answer["missing"] =>
  parameters
    .filter(({ id }) => among.has(slots.parameters.get(id)?.index ?? -1))
    .map((parameter): { readonly parameter: string; readonly fault: Fault } => ({
      parameter: parameter.id,
      fault: missingFault(parameter),
    }))

const factsOf = ({ slots }: Program, values: Values): GivenFacts => {
  const facts: Record<string, boolean | string | number> = {}
  for (const { id, index, isFact } of slots.list) {
    const value = values[index]
    if (isFact && value !== undefined && typeof value !== "object") facts[id] = value
  }
  return facts
}

/** The next day on which a rule that covers the case begins. */
const nextBeginning = (
  { rules, slots }: Program,
  { said, values }: Leaf,
  on: CalendarDate,
): CalendarDate | undefined =>
  rules
    .flatMap(({ rule }, index) => {
      if (said.applies[index] !== yes || rule.force === undefined || rule.from === undefined) return []
      const day =
        typeof rule.from === "string"
          ? rule.from
          : dateIn(values[slots.parameters.get(rule.from.parameter)?.index ?? -1])
      return day !== undefined && day > on ? [day] : []
    })
    .sort()[0]
