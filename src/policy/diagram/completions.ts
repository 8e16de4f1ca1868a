/**
 * All completions of a case read off the diagrams, where they are too many to walk one by one. It says the same as
 * `completions.ts`, exactly; past the node budget it says that it can't.
 */
import type { CalendarDate } from "../../kernel/index.js"
import type { Completions, Leaf } from "../completions.js"
import type { Bindings } from "../parameter.js"
import type { Program } from "../program.js"
import type { Values } from "../slots.js"
import { speaking, verdictOf, type Verdict } from "../verdict.js"
import { isScalar } from "./axes.js"
import { factsOn, parametersOn, wholePath } from "./case.js"
import { meaningOf, type Meaning } from "./meaning.js"
import { readingOf, spaceOfReadings } from "./reading.js"
import { nodeBudget, type Space } from "./space.js"
import { ever, never, type Diagram, type Path } from "./store.js"
import { restrict, shortestPath, simplified, some, supportOf } from "./walk.js"

/** @returns `undefined` past the budget */
export const completionsByDiagram = (
  program: Program,
  layers: readonly Bindings[],
  start: Values,
  on: CalendarDate,
  budget: number = nodeBudget,
): Completions | undefined => {
  const reading = readingOf(program, layers, on, (id) => start[program.slots.facts.get(id)?.index ?? -1])
  const space = spaceOfReadings([reading], { budget })
  const meaning = meaningOf(space, reading)
  const found = completionsWithin(program, space, meaning, start, on)
  return space.store.exhausted() ? undefined : found
}

const completionsWithin = (
  program: Program,
  space: Space,
  meaning: Meaning,
  start: Values,
  on: CalendarDate,
): Completions => {
  const { store } = space
  const given = pathOf(space, start)
  const within = restrict(store, meaning.admissible(), given)
  const inside = (diagram: Diagram): Diagram => store.and(within, restrict(store, diagram, given))
  const isAlways = (diagram: Diagram): boolean => inside(store.not(diagram)) === never
  const isEver = (diagram: Diagram): boolean => inside(diagram) !== never
  const leafOf = (path: Path | undefined): Leaf | undefined => {
    if (path === undefined) return undefined
    const values = valuesOn(program, space, wholePath(space, path), start)
    const said = speaking(program, values, on)
    return { said, values, verdict: verdictOf(program, said) }
  }
  const rules = [...program.rules.keys()]
  const aspects = aspectsOf(program, meaning)
  return {
    verdicts: verdictsWithin(program, meaning, within, inside, store.and, store.not),
    first: leafOf(shortestPath(store, within)),
    conflict: leafOf(shortestPath(store, inside(meaning.conflict()))),
    always: new Set(rules.filter((rule) => isAlways(meaning.effective(rule)))),
    ever: new Set(rules.filter((rule) => isEver(meaning.effective(rule)))),
    silenced: new Set(rules.filter((rule) => isSilenced(program, space, meaning, rule, isEver))),
    otherwise: { always: isAlways(meaning.otherwise()), ever: isEver(meaning.otherwise()) },
    factsDecide: factsDecide(
      space,
      within,
      aspects.map((aspect) => restrict(store, aspect, given)),
    ),
    matter: slotsIn(
      space,
      supportOf(
        store,
        aspects.map((aspect) => simplified(store, restrict(store, aspect, given), within)),
      ),
    ),
    exhausted: false,
  }
}

/** Everything in which two verdicts can differ. */
const aspectsOf = ({ outcomeIds }: Program, meaning: Meaning): readonly Diagram[] => [
  meaning.notInForce(),
  meaning.conflict(),
  meaning.gap(),
  ...outcomeIds.flatMap((_, outcome) => [meaning.lawful(outcome), meaning.must(outcome)]),
]

/** The different verdicts: the cases split by status, then outcome by outcome. */
const verdictsWithin = (
  { question, outcomeIds }: Program,
  meaning: Meaning,
  within: Diagram,
  inside: (diagram: Diagram) => Diagram,
  and: (a: Diagram, b: Diagram) => Diagram,
  not: (a: Diagram) => Diagram,
): readonly Verdict[] => {
  const statuses = [
    ["notInForce", meaning.notInForce()],
    ["conflict", meaning.conflict()],
    ["gap", meaning.gap()],
  ] as const
  const undecided = statuses.flatMap(([status, where]): readonly Verdict[] =>
    inside(where) === never ? [] : [{ status, must: 0, may: 0 }],
  )
  const decided: Verdict[] = []
  const split = (left: Diagram, outcome: number, verdict: Verdict): void => {
    if (left === never) return
    if (outcome === outcomeIds.length) {
      decided.push(verdict)
      return
    }
    const [bit, lawful, must] = [1 << outcome, meaning.lawful(outcome), meaning.must(outcome)]
    split(and(left, inside(not(lawful))), outcome + 1, verdict)
    split(and(left, inside(and(lawful, not(must)))), outcome + 1, { ...verdict, may: verdict.may | bit })
    if (question.kind === "each")
      split(and(left, inside(must)), outcome + 1, { ...verdict, must: verdict.must | bit })
  }
  split(and(within, inside(meaning.decided())), 0, { status: "decided", must: 0, may: 0 })
  return [...undecided, ...decided]
}

/** 可以 that is effective in some case and silenced by a 应当 in each of those. */
const isSilenced = (
  { question, rules, outcomeIds }: Program,
  { store }: Space,
  meaning: Meaning,
  rule: number,
  isEver: (diagram: Diagram) => boolean,
): boolean => {
  const compiled = rules[rule]
  if (compiled?.rule.force !== "may" || !isEver(meaning.effective(rule))) return false
  const named = outcomeIds.flatMap((_, outcome) => ((compiled.mask & (1 << outcome)) !== 0 ? [outcome] : []))
  const left =
    question.kind === "each"
      ? named.reduce((all, outcome) => store.and(all, meaning.must(outcome)), ever)
      : named.reduce((some, outcome) => store.or(some, store.not(meaning.lawful(outcome))), never)
  const silenced = store.and(store.and(meaning.decided(), meaning.spoken("must")), left)
  return !isEver(store.and(meaning.effective(rule), store.not(silenced)))
}

/** Some case of the facts has one verdict, whatever the unset parameters are. */
const factsDecide = (space: Space, within: Diagram, aspects: readonly Diagram[]): boolean => {
  const { store, axes } = space
  const isParameter = (level: number): boolean => axes.list[level]?.slot.isFact === false
  const settled = aspects.reduce((left, aspect) => {
    const [so, notSo] = [some(store, aspect, isParameter), some(store, store.not(aspect), isParameter)]
    return store.and(left, store.not(store.and(so, notSo)))
  }, within)
  return settled !== never
}

/** The facts given as a path; what isn't given is left open. Parameters that are set aren't levels. */
const pathOf = ({ axes }: Space, values: Values): Path =>
  axes.list.map(({ slot, cells }) => {
    const value = slot.isFact ? values[slot.index] : undefined
    if (value === undefined || !isScalar(value)) return -1
    return cells.findIndex(
      ({ first, last }) => first <= value && value <= last && typeof first === typeof value,
    )
  })

/** The values on a path beside those given and set. */
const valuesOn = (program: Program, space: Space, path: Path, start: Values): Values => {
  const [facts, parameters] = [factsOn(space, path), parametersOn(space, path)]
  return program.slots.list.map(
    ({ id, index, isFact }) => start[index] ?? (isFact ? facts[id] : parameters[id]),
  )
}

const slotsIn = ({ axes }: Space, levels: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...levels].flatMap((level) => axes.list[level]?.slot.index ?? []))
