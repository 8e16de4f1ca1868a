/**
 * Cases that are still missing: for a side of a comparison that no scenario decides by, a case that does, as near to an
 * existing case as can be found; or the proof, by trying all values of the facts the rule reads, that there is none.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { readsOf, type Comparison, type Fact, type GivenFacts, type Question, type Rulebook, type Scalar } from "../../policy/index.js"
import { parametersOn, rulesOf, wholeCondition, type Side } from "./coverage.js"
import { atomKey, atomsOf, decidingSide, truthOf, type Case } from "./truth.js"

/** How many combinations of values are tried before the search says that it doesn't know. */
export const searchLimit = 200_000

export type Missing =
  | { readonly kind: "example"; readonly side: Side; readonly question: Question; readonly on: CalendarDate; readonly facts: GivenFacts }
  | { readonly kind: "never"; readonly side: Side }
  | { readonly kind: "unknown"; readonly side: Side }

const around = (bounds: readonly Scalar[], type: Extract<Fact["type"], { kind: "number" }>): readonly number[] => {
  const marks = bounds.filter((bound) => typeof bound === "number")
  const near = marks.flatMap((mark) => [mark - type.step, mark, mark + type.step])
  return [...new Set([type.min, ...near].filter((value) => value >= type.min && value <= type.max))]
}

/** The values worth trying: all of a small domain, of numbers and dates those beside the bounds they are held to. */
const valuesToTry = (fact: Fact, atoms: readonly Comparison[], parameter: Case["parameter"]): readonly Scalar[] => {
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
      return around(bounds, fact.type)
    case "date":
      return [...new Set([fact.type.first, ...bounds, fact.type.last])]
  }
}

const isPossible = (question: Question, given: Case): boolean =>
  question.constraints.every(({ impossible }) => truthOf(impossible, given) !== true)

const ownReads = (side: Side, question: Question): readonly Fact[] => {
  const read = readsOf(wholeCondition(side.rule)).facts
  return question.facts.filter(({ id }) => read.includes(id))
}

function* combinations(facts: readonly Fact[], values: readonly (readonly Scalar[])[]): Generator<GivenFacts> {
  const places = facts.map(() => 0)
  for (;;) {
    yield Object.fromEntries(facts.map(({ id }, index) => [id, values[index]?.[places[index] ?? 0]]))
    let turn = 0
    while (turn < facts.length) {
      const next = (places[turn] ?? 0) + 1
      const isOver = next >= (values[turn]?.length ?? 0)
      places[turn] = isOver ? 0 : next
      if (!isOver) break
      turn += 1
    }
    if (turn === facts.length) return
  }
}

/** The facts around which the search begins: existing cases of the question, and the empty case. */
export interface Start {
  readonly on: CalendarDate
  readonly cases: readonly GivenFacts[]
}

const decides = (side: Side, given: Case): boolean => decidingSide(wholeCondition(side.rule), side.atom, given) === side.side

/** One fact of an existing case changed. */
const nearby = (side: Side, question: Question, start: Start, given: (facts: GivenFacts) => Case): GivenFacts | undefined => {
  const atoms = atomsOf(wholeCondition(side.rule))
  for (const base of start.cases)
    for (const fact of ownReads(side, question))
      for (const value of valuesToTry(fact, atoms, given(base).parameter)) {
        const changed = { ...base, [fact.id]: value }
        if (decides(side, given(changed)) && isPossible(question, given(changed))) return changed
      }
  return undefined
}

/** A case that decides on this side, or the proof that none does. */
export const missingExample = (side: Side, rulebook: Rulebook, question: Question, start: Start): Missing => {
  const parameter = parametersOn(rulebook, start.on)
  const given = (facts: GivenFacts): Case => ({ facts, parameter, definitions: question.facts })
  const near = nearby(side, question, start, given)
  if (near !== undefined) return { kind: "example", side, question, on: start.on, facts: near }
  const facts = ownReads(side, question)
  const atoms = atomsOf(wholeCondition(side.rule))
  const values = facts.map((fact) => valuesToTry(fact, atoms, parameter))
  const total = values.reduce((product, list) => product * list.length, 1)
  if (total > searchLimit) return { kind: "unknown", side }
  const bases = [...start.cases, {}]
  for (const found of combinations(facts, values)) {
    if (!decides(side, given(found))) continue
    for (const base of bases) if (isPossible(question, given({ ...base, ...found }))) return { kind: "example", side, question, on: start.on, facts: { ...base, ...found } }
  }
  return { kind: "never", side }
}

/** All that is missing of a question; a case found for one side also counts for the others that it decides. */
export const missingExamples = (open: readonly Side[], rulebook: Rulebook, question: Question, start: Start): readonly Missing[] => {
  const found: Missing[] = []
  const covered = new Set<string>()
  const parameter = parametersOn(rulebook, start.on)
  for (const side of open) {
    if (covered.has(`${side.rule.id} ${atomKey(side.atom)} ${String(side.side)}`)) continue
    const one = missingExample(side, rulebook, question, start)
    found.push(one)
    if (one.kind !== "example") continue
    const given: Case = { facts: one.facts, parameter, definitions: question.facts }
    for (const rule of rulesOf(rulebook, question))
      for (const atom of atomsOf(wholeCondition(rule))) {
        const decided = decidingSide(wholeCondition(rule), atom, given)
        if (decided !== undefined) covered.add(`${rule.id} ${atomKey(atom)} ${String(decided)}`)
      }
  }
  return found
}
