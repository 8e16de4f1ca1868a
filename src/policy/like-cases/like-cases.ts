/** Grouping past decisions by their facts, and comparing the groups. */
import * as Result from "effect/Result"
import { firstDate, text, type CalendarDate, type Faults, type Text } from "../../kernel/index.js"
import { readsOf } from "../condition.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import { valueInWords } from "../diagram/value-words.js"
import { isInDomain } from "../domain.js"
import type { Fact, GivenFacts, Scalar } from "../fact.js"
import { conditionOf, type Program } from "../program.js"
import type { Question } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import { standingOf } from "../standing.js"
import { daysOfChange } from "../turning-days.js"
import { orderingsOf, type Ordering } from "./better.js"
import type { CaseGroup, LikeCases, PastDecision, Treatment, Unequal, Unlike } from "./like-case.js"
import { compareChoices } from "./severity.js"

export interface LikeCasesOptions {
  /** The most pairs of groups to list: 100 when left out. All are counted. */
  readonly limit?: number
  /** Ids named for each treatment: 3 when left out. */
  readonly examples?: number
}

/**
 * Compare past decisions with each other.
 *
 * @returns what somebody should look at; the fault `question.unknown`
 *
 * @example
 * // rulebook, leniency: the more is put right, the milder; case 2 put right more, and was treated more severely
 * const decisions = [
 *   { id: "1", on: on("2026-05-06"), facts: { onOwnInitiative: true, loss: "partly" }, chosen: "lighter" },
 *   { id: "2", on: on("2026-05-06"), facts: { onOwnInitiative: true, loss: "fully" }, chosen: "full" },
 * ]
 * Result.map(likeCases(rulebook, leniency, decisions), (found) => found.decisions) // => succeed(2)
 */
export const likeCases = (
  rulebook: Rulebook,
  question: { readonly id: string },
  decisions: Iterable<PastDecision>,
  options: LikeCasesOptions = {},
): Result.Result<LikeCases, Faults> => {
  const program = programIn(rulebook, question.id)
  if (program === undefined) return Result.fail([unknownQuestionFault(question.id)])
  const orderings = orderingsOf(rulebook, program.question)
  const gathered = gather(rulebook, program, orderings, decisions, options.examples ?? 3)
  const compared = compare(program.question, gathered.groups, gathered.facts, orderings)
  return Result.succeed({
    question: program.question,
    decisions: gathered.decisions,
    leftOut: gathered.leftOut,
    groups: gathered.groups.length,
    unequal: unequalIn(gathered.groups),
    unlike: compared.unlike.slice(0, options.limit ?? 100).map(unlikeOf),
    unlikePairs: compared.unlike.length,
    incomparablePairs: compared.incomparable,
    unlawful: unlawfulIn(rulebook, program.question, gathered.groups),
    ordered: gathered.facts.flatMap(({ id, label }) =>
      orderings.some(({ facts }) => facts.some(({ fact }) => fact.id === id)) ? [{ fact: id, label }] : [],
    ),
  })
}

interface Group {
  readonly group: CaseGroup
  readonly treatments: readonly Treatment[]
}

interface Gathered {
  /** The facts by which cases are grouped. */
  readonly facts: readonly Fact[]
  readonly groups: readonly Group[]
  readonly decisions: number
  readonly leftOut: number
}

/** Facts that a rule or a constraint reads, or that a theorem puts in order. */
const factsThatCount = (program: Program, orderings: readonly Ordering[]): readonly Fact[] => {
  const read = new Set([
    ...program.rules.flatMap(({ rule }) => readsOf(conditionOf(rule)).facts),
    ...program.constraints.flatMap(({ constraint }) => readsOf(constraint.impossible).facts),
    ...orderings.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)),
  ])
  return program.question.facts.filter(({ id }) => read.has(id))
}

const gather = (
  rulebook: Rulebook,
  program: Program,
  orderings: readonly Ordering[],
  decisions: Iterable<PastDecision>,
  examples: number,
): Gathered => {
  const facts = factsThatCount(program, orderings)
  const turns = daysOfChange(program, layersOf(rulebook))
  const outcomes = new Set(program.outcomeIds)
  const drafts = new Map<string, Draft>()
  let [count, leftOut] = [0, 0]
  for (const { id, on, facts: given, chosen } of decisions) {
    count += 1
    const choice =
      typeof chosen === "string" ? [chosen] : program.outcomeIds.filter((outcome) => chosen.includes(outcome))
    const named = typeof chosen === "string" ? [chosen] : chosen
    const isKnown =
      named.every((outcome) => outcomes.has(outcome)) &&
      (program.question.kind === "each" || choice.length === 1) &&
      facts.every((fact) => given[fact.id] === undefined || isInDomain(fact.type, given[fact.id] ?? ""))
    if (!isKnown) {
      leftOut += 1
      continue
    }
    const rulesFrom = turns.findLast((day) => day <= on) ?? firstDate
    const key = [rulesFrom, ...facts.map((fact) => keyOf(given[fact.id]))].join("\u0000")
    const draft = drafts.get(key) ?? {
      rulesFrom,
      facts: only(given, facts),
      decisions: 0,
      choices: new Map<string, Treated>(),
    }
    draft.decisions += 1
    const word = choice.join("\u0000")
    const treated = draft.choices.get(word) ?? { chosen: choice, decisions: 0, examples: [] }
    treated.decisions += 1
    if (treated.examples.length < examples) treated.examples.push(id)
    draft.choices.set(word, treated)
    drafts.set(key, draft)
  }
  const groups = [...drafts.values()].map((draft) => groupOf(program.question, draft, facts))
  return { facts, groups, decisions: count, leftOut }
}

interface Treated {
  readonly chosen: readonly string[]
  decisions: number
  readonly examples: string[]
}

interface Draft {
  readonly rulesFrom: CalendarDate
  readonly facts: GivenFacts
  decisions: number
  readonly choices: Map<string, Treated>
}

const keyOf = (value: Scalar | undefined): string => (value === undefined ? "?" : JSON.stringify(value))

const only = (given: GivenFacts, facts: readonly Fact[]): GivenFacts =>
  Object.fromEntries(facts.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])))

const groupOf = (
  question: Question,
  { rulesFrom, facts: given, decisions, choices }: Draft,
  facts: readonly Fact[],
): Group => ({
  group: { rulesFrom, facts: given, words: factsInWords(facts, given), decisions },
  treatments: [...choices.values()]
    .map((one): Treatment => ({ ...one, words: choiceInWords(question, one.chosen) }))
    .sort((a, b) => order(question, a, b)),
})

/** The milder first; what can't be compared by its name. */
const order = (question: Question, a: Treatment, b: Treatment): number =>
  compareChoices(question, a.chosen, b.chosen) ?? (a.chosen.join() < b.chosen.join() ? -1 : 1)

const factsInWords = (facts: readonly Fact[], given: GivenFacts): Text => {
  const said = facts.flatMap(({ id, label, type, unit }) => {
    const value = given[id]
    if (value === undefined) return []
    const words = valueInWords(type, value)
    return [
      text(
        `${label.zh}：${words.zh}${unit?.zh ?? ""}`,
        `${label.en}: ${words.en}${unit === undefined ? "" : ` ${unit.en}`}`,
      ),
    ]
  })
  return text(said.map(({ zh }) => zh).join("；"), said.map(({ en }) => en).join("; "))
}

const choiceInWords = ({ outcomes }: Question, chosen: readonly string[]): Text => {
  const labels = outcomes.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
  return labels.length === 0
    ? text("不采取措施", "no measure")
    : text(labels.map(({ zh }) => zh).join("、"), labels.map(({ en }) => en).join(", "))
}

const unequalIn = (groups: readonly Group[]): readonly Unequal[] =>
  groups
    .filter(({ treatments }) => treatments.length > 1)
    .map(({ group, treatments }) => ({ group, treatments }))
    .sort((a, b) => b.group.decisions - a.group.decisions)

interface Pair {
  readonly noWorse: Group
  readonly milder: Group
  readonly severe: Treatment
  readonly mild: Treatment
  readonly ordering: Ordering
}

/** Groups alike in all but the facts that one theorem orders are compared with each other. */
const compare = (
  question: Question,
  groups: readonly Group[],
  facts: readonly Fact[],
  orderings: readonly Ordering[],
): { readonly unlike: readonly Pair[]; readonly incomparable: number } => {
  const unlike: Pair[] = []
  const seen = new Map<Group, Set<Group>>()
  let incomparable = 0
  for (const ordering of orderings)
    for (const same of alikeBut(groups, facts, ordering).values())
      for (const noWorse of same)
        for (const milder of same) {
          if (noWorse === milder || !isNoWorse(noWorse, milder, ordering)) continue
          const before = seen.get(noWorse) ?? new Set()
          if (before.has(milder)) continue
          seen.set(noWorse, before.add(milder))
          const found = severest(question, noWorse.treatments, milder.treatments)
          if (found === "incomparable") incomparable += 1
          else if (found !== undefined) unlike.push({ noWorse, milder, ordering, ...found })
        }
  const weight = ({ severe, mild }: Pair): number => severe.decisions + mild.decisions
  return { unlike: unlike.sort((a, b) => weight(b) - weight(a)), incomparable }
}

const alikeBut = (
  groups: readonly Group[],
  facts: readonly Fact[],
  ordering: Ordering,
): ReadonlyMap<string, readonly Group[]> => {
  const alike = new Map<string, Group[]>()
  const others = facts.filter(({ id }) => !ordering.facts.some(({ fact }) => fact.id === id))
  for (const one of groups) {
    const key = [one.group.rulesFrom, ...others.map(({ id }) => keyOf(one.group.facts[id]))].join("\u0000")
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [one])
    else known.push(one)
  }
  return alike
}

/** In each of the theorem's facts the same value, or one with a better place. */
const isNoWorse = ({ group: one }: Group, { group: other }: Group, { facts }: Ordering): boolean =>
  facts.every(({ fact: { id }, place }) => {
    const [value, than] = [one.facts[id], other.facts[id]]
    if (value === than) return true
    if (value === undefined || than === undefined) return false
    const [a, b] = [place(value), place(than)]
    return a !== undefined && b !== undefined && a >= b
  })

/** Of the treatments of which one is more severe, those with the most decisions. */
const severest = (
  question: Question,
  of: readonly Treatment[],
  than: readonly Treatment[],
): Pick<Pair, "severe" | "mild"> | "incomparable" | undefined => {
  let found: Pick<Pair, "severe" | "mild"> | undefined
  let isComparable = true
  for (const severe of of)
    for (const mild of than) {
      const compared = compareChoices(question, severe.chosen, mild.chosen)
      if (compared === undefined) isComparable = false
      const most = found === undefined ? 0 : found.severe.decisions + found.mild.decisions
      if (compared === 1 && severe.decisions + mild.decisions > most) found = { severe, mild }
    }
  return found ?? (isComparable ? undefined : "incomparable")
}

const unlikeOf = ({ noWorse, milder, severe, mild, ordering }: Pair): Unlike => ({
  noWorse: { group: noWorse.group, treatment: severe },
  milder: { group: milder.group, treatment: mild },
  betterIn: ordering.facts
    .filter(({ fact: { id } }) => noWorse.group.facts[id] !== milder.group.facts[id])
    .map(({ fact: { id, label } }) => ({ fact: id, label })),
  theorem: ordering.theorem,
})

const unlawfulIn = (
  rulebook: Rulebook,
  question: Question,
  groups: readonly Group[],
): LikeCases["unlawful"] =>
  groups.flatMap(({ group, treatments }) => {
    const answer = rulebook.ask(question, group.facts, group.rulesFrom)
    return treatments
      .filter(
        ({ chosen }) =>
          standingOf(answer, question.kind === "each" ? chosen : (chosen[0] ?? "")) === "unlawful",
      )
      .map((treatment) => ({ group, treatment }))
  })
