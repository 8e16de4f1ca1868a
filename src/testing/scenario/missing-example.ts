/**
 * Cases that are still missing: for a side of a comparison that no scenario decides by, a case that does, as near to an
 * existing case as can be found; or the proof that there is none. Facts are tried one after another, and a branch is left
 * as soon as the condition no longer hangs on the comparison, or a constraint is broken.
 */
import type { CalendarDate } from "../../kernel/index.js"
import {
  readsOf,
  type Comparison,
  type Condition,
  type Fact,
  type GivenFacts,
  type Question,
  type Rulebook,
  type Scalar,
} from "../../policy/index.js"
import { parametersOn, rulesOf, sideKey, sidesReached, wholeCondition, type Side } from "./coverage.js"
import { atomsOf, decidingSide, truthOf, type Case } from "./truth.js"

/** How many partial cases are looked at before the search says that it doesn't know. */
export const searchLimit = 200_000

export type Missing =
  | {
      readonly kind: "example"
      readonly side: Side
      readonly question: Question
      readonly on: CalendarDate
      readonly facts: GivenFacts
    }
  | { readonly kind: "never"; readonly side: Side }
  | { readonly kind: "unknown"; readonly side: Side }

/** The day, and the existing cases near which examples are looked for. */
export interface Start {
  readonly on: CalendarDate
  readonly cases: readonly GivenFacts[]
}

const near = (
  bounds: readonly Scalar[],
  { min, max, step }: Extract<Fact["type"], { kind: "number" }>,
): readonly number[] => {
  const marks = bounds.filter((bound) => typeof bound === "number")
  const values = [...marks.flatMap((mark) => [mark - step, mark, mark + step]), min]
  return [...new Set(values.filter((value) => value >= min && value <= max))]
}

/** The values worth trying: all of a small domain, of numbers those beside the bounds they are held to first. */
const valuesToTry = (
  fact: Fact,
  atoms: readonly Comparison[],
  parameter: Case["parameter"],
): readonly Scalar[] => {
  const bounds = atoms
    .filter(({ left }) => "fact" in left && left.fact === fact.id)
    .flatMap(({ right }): readonly Scalar[] => {
      if (!("parameter" in right)) return right
      const value = parameter(right.parameter)
      return typeof value === "number" || typeof value === "string" ? [value] : []
    })
  switch (fact.type.kind) {
    case "boolean":
      return [false, true]
    case "oneOf":
      return fact.type.options.map(({ value }) => value)
    case "number":
      return near(bounds, fact.type)
    case "date":
      return [...new Set([fact.type.first, ...bounds, fact.type.last])]
  }
}

/** A question at a day: what a search needs to know besides the side it looks for. */
interface Ground {
  readonly question: Question
  readonly parameter: Case["parameter"]
}

const caseWith = ({ question, parameter }: Ground, facts: GivenFacts): Case => ({
  facts,
  parameter,
  definitions: question.facts,
})

const isPossible = (given: Case, { question }: Ground): boolean =>
  question.constraints.every(({ impossible }) => truthOf(impossible, given) !== true)

/** Whether the case can still come to decide on this side, whatever the facts not yet chosen are. */
const isHopeful = (condition: Condition, side: Side, given: Case): boolean => {
  const atom = truthOf(side.atom, given)
  if (atom !== undefined && atom !== side.side) return false
  const turned = [true, false].map((to) => truthOf(condition, given, { atom: side.atom, to }))
  return turned.includes(undefined) || turned[0] !== turned[1]
}

interface Search {
  readonly found?: GivenFacts
  readonly steps: number
}

/** The fact of the comparison first, then the others in the order in which the rule names them. */
const factsToTry = (side: Side, { question }: Ground): readonly Fact[] => {
  const own = readsOf(side.atom).facts
  const read = readsOf(wholeCondition(side.rule)).facts
  const rank = ({ id }: Fact): number => (own.includes(id) ? -1 : read.indexOf(id))
  return question.facts.filter(({ id }) => read.includes(id)).sort((one, other) => rank(one) - rank(other))
}

const searchFrom = (side: Side, ground: Ground, base: GivenFacts): Search => {
  const condition = wholeCondition(side.rule)
  const atoms = atomsOf(condition)
  const facts = factsToTry(side, ground)
  const open = Object.fromEntries(
    Object.entries(base).filter(([id]) => !facts.some((fact) => fact.id === id)),
  )
  let steps = 0
  const visit = (index: number, chosen: GivenFacts): GivenFacts | undefined => {
    steps += 1
    if (steps > searchLimit) return undefined
    const given = caseWith(ground, chosen)
    if (!isHopeful(condition, side, given) || !isPossible(given, ground)) return undefined
    const fact = facts[index]
    if (fact === undefined)
      return decidingSide(condition, side.atom, given) === side.side ? chosen : undefined
    const values = valuesToTry(fact, atoms, ground.parameter)
    const first = base[fact.id]
    const ordered = first === undefined ? values : [first, ...values.filter((value) => value !== first)]
    for (const value of ordered) {
      const found = visit(index + 1, { ...chosen, [fact.id]: value })
      if (found !== undefined) return found
    }
    return undefined
  }
  const found = visit(0, open)
  return found === undefined ? { steps } : { found, steps }
}

/** One fact of an existing case changed. */
const nearby = (side: Side, ground: Ground, start: Start): GivenFacts | undefined => {
  const condition = wholeCondition(side.rule)
  const atoms = atomsOf(condition)
  for (const base of start.cases)
    for (const fact of factsToTry(side, ground))
      for (const value of valuesToTry(fact, atoms, ground.parameter)) {
        const given = caseWith(ground, { ...base, [fact.id]: value })
        if (decidingSide(condition, side.atom, given) === side.side && isPossible(given, ground))
          return given.facts
      }
  return undefined
}

/** A case that decides on this side, or the proof that none does. */
export const missingExample = (side: Side, rulebook: Rulebook, question: Question, start: Start): Missing => {
  const ground: Ground = { question, parameter: parametersOn(rulebook, start.on) }
  const example = (facts: GivenFacts): Missing => ({ kind: "example", side, question, on: start.on, facts })
  const close = nearby(side, ground, start)
  if (close !== undefined) return example(close)
  const { found, steps } = searchFrom(side, ground, {})
  if (found === undefined) return { kind: steps > searchLimit ? "unknown" : "never", side }
  const [first] = start.cases
  const likeFirst = first === undefined ? undefined : searchFrom(side, ground, first).found
  return example(likeFirst ?? found)
}

/** All that is missing of a question; a case found for one side also counts for the others that it decides. */
export const missingExamples = (
  open: readonly Side[],
  rulebook: Rulebook,
  question: Question,
  start: Start,
): readonly Missing[] => {
  const found: Missing[] = []
  const covered = new Set<string>()
  const parameter = parametersOn(rulebook, start.on)
  for (const side of open) {
    if (covered.has(sideKey(side))) continue
    const one = missingExample(side, rulebook, question, start)
    found.push(one)
    if (one.kind === "example")
      for (const key of sidesReached(rulesOf(rulebook, question), [
        caseWith({ question, parameter }, one.facts),
      ]))
        covered.add(key)
  }
  return found
}
