/**
 * A synthetic question built like a statute, to measure proof by: parts of ten rules, each part over three facts of
 * its own and four that all parts share, six outcomes; of the rules 45 % permit, 45 % forbid, 10 % oblige. The same
 * seed gives the same statute. Not law, and not random law either:
 *
 * - harm and intent weigh one way only, so that two theorems about them hold;
 * - a role counts only together with a breach, so that without one it is proved not to matter;
 * - what an obligation may name is forbidden only below the gravest cases and obliged only there, so that no case is
 *   in conflict, which has to be proved.
 */
import { on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  all,
  always,
  any,
  booleanFact,
  each,
  factTerm,
  not,
  numberFact,
  oneOfFact,
  pack,
  type Condition,
  type Fact,
  type Force,
  type GivenFacts,
  type Pack,
  type Question,
  type Rule,
} from "../../src/policy/index.js"
import { forced, isDecided, theoremsFor, unless } from "../../src/policy/proof/index.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"

export interface Statute {
  readonly question: Question
  readonly pack: Pack
}

const named = (id: string) => text(`${id}（示例）`, id)
const options = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, named(id)]))
const described = (id: string) => ({ label: named(id) })

const gravity = oneOfFact("gravity", {
  ...described("gravity"),
  ordered: true,
  options: options("minor", "notable", "grave", "gravest"),
})
const intent = booleanFact("intent", described("intent"))
const amount = numberFact("amount", { ...described("amount"), min: 0, max: 1000, step: 1 })
const capacity = oneOfFact("capacity", {
  ...described("capacity"),
  options: options("official", "unit", "enterprise", "other"),
})

const partOf = (index: number) => {
  const id = (name: string) => `part${String(index + 1)}.${name}`
  return {
    harm: numberFact(id("harm"), { ...described(id("harm")), min: 0, max: 100, step: 1 }),
    breach: booleanFact(id("breach"), described(id("breach"))),
    role: oneOfFact(id("role"), { ...described(id("role")), options: options("led", "took part", "knew") }),
  }
}

type Part = ReturnType<typeof partOf>

const outcomes = ["warning", "rectify", "notice", "training", "honours", "record"] as const
/** Outcomes that an obligation can name. */
const grave = ["honours", "record"] as const

export const rulesInPart = 10

/** Of twenty rules nine permit, nine forbid and two oblige, in an order that chance makes. */
const forcesOf = (random: RandomSource, count: number): readonly Force[] => {
  const deck: Force[] = Array.from({ length: count }, (_, index) => {
    const place = (20 * index) / count
    return place < 9 ? "may" : place < 18 ? "mustNot" : "must"
  })
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    ;[deck[last], deck[other]] = [deck[other] ?? "may", deck[last] ?? "may"]
  }
  return deck
}

const harms = [10, 25, 50, 75] as const
const amounts = [50, 100, 300, 500] as const

/** What a rule says of its own part's facts: harm on the side where the force wants it, a role only with a breach. */
const ownCondition = (random: RandomSource, part: Part, against: boolean): Condition => {
  const level = random.pick(harms)
  const harm = against ? factTerm(part.harm).below(level) : factTerm(part.harm).atLeast(level)
  const breach = factTerm(part.breach)
  const role = all(breach, factTerm(part.role).is(random.pick(["led", "took part", "knew"])))
  return random.pick([
    () => harm,
    () => role,
    () => all(harm, breach),
    () => all(harm, role),
    () => any(harm, role),
    () => all(harm, not(breach)),
  ])()
}

/** One or two comparisons, each of another shared fact; a rule that is guarded by gravity names it once. */
const sharedConditions = (random: RandomSource, against: boolean, guarded: boolean): readonly Condition[] => {
  const severe = factTerm(gravity)
  const intended = factTerm(intent)
  const levels = ["notable", "grave"] as const
  const kinds: readonly (readonly (() => Condition)[])[] = [
    [() => (against ? not(intended) : intended)],
    [
      () => factTerm(amount).atLeast(random.pick(amounts)),
      () => factTerm(amount).below(random.pick(amounts)),
    ],
    [() => factTerm(capacity).is(random.pick(["official", "unit", "enterprise"]))],
    [() => severe.atLeast(random.pick(levels)), () => severe.atMost(random.pick(levels))],
  ]
  const free = guarded ? kinds.slice(0, -1) : kinds
  const first = random.below(free.length)
  const taken = random.chance(0.5)
    ? [first]
    : [first, (first + 1 + random.below(free.length - 1)) % free.length]
  return taken.flatMap((kind) => {
    const of = free[kind] ?? []
    return of[random.below(of.length)]?.() ?? []
  })
}

/** What keeps obligations and prohibitions of the same outcome apart. */
const guardOf = (force: Force, outcome: string): readonly Condition[] => {
  if (force === "must") return [factTerm(gravity).is("gravest")]
  const guarded = force === "mustNot" && grave.some((id) => id === outcome)
  return guarded ? [factTerm(gravity).atMost("grave")] : []
}

const ruleOf = (random: RandomSource, part: Part, force: Force, id: string, question: string): Rule => {
  const outcome = random.pick(force === "must" ? grave : outcomes)
  const against = force === "mustNot"
  const guard = guardOf(force, outcome)
  const own = ownCondition(random, part, against)
  const shared = sharedConditions(random, against, guard.length > 0)
  const excepted = random.chance(0.2) ? { unless: factTerm(capacity).is("other") } : {}
  return {
    id,
    question,
    when: all(own, ...shared, ...guard),
    ...excepted,
    force,
    then: [outcome],
    overrides: [],
    citations: [clause],
  }
}

/**
 * @param parts how many parts of ten rules; the figure to hold is for 20
 * @example
 * statute(20, 1).pack.rules.length // => 200
 */
export const statute = (parts: number, seed: number): Statute => {
  const random = randomSource(seed)
  const made = Array.from({ length: parts }, (_, index) => partOf(index))
  const facts: readonly Fact[] = [
    gravity,
    intent,
    amount,
    capacity,
    ...made.flatMap(({ harm, breach, role }): readonly Fact[] => [harm, breach, role]),
  ]
  const question: Question = each(`statute.${String(parts)}`, {
    ask: named("which measures"),
    facts,
    outcomes: Object.fromEntries(outcomes.map((id) => [id, named(id)])),
  })
  const forces = forcesOf(random, parts * rulesInPart)
  const rules = made.flatMap((part, index) =>
    random.list(rulesInPart, (place) =>
      ruleOf(
        random,
        part,
        forces[index * rulesInPart + place] ?? "may",
        `article${String(index + 1)}.${String(place + 1)}`,
        question.id,
      ),
    ),
  )
  return { question, pack: packOf(question, rules, made) }
}

const packOf = (question: Question, rules: readonly Rule[], parts: readonly Part[]): Pack =>
  pack({
    id: question.id,
    version: "1",
    title: named("statute"),
    citation: clause,
    jurisdiction: named("nowhere"),
    tier: "national",
    ruleSets: [{ question: question.id, facts: [], outcomes: [], rules }],
    theorems: theoremsOf(question, parts),
  })

/** Five sentences that hold of every statute made here. */
const theoremsOf = (question: Question, parts: readonly Part[]): Pack["theorems"] =>
  theoremsFor(question, (_, theorem) => [
    theorem("no conflict", named("every case is decided"), {
      kind: "implication",
      when: always,
      then: isDecided,
    }),
    theorem("more harm", named("more harm never ends better"), {
      kind: "monotone",
      more: parts.map(({ harm }) => ({ fact: harm.id })),
      never: "better",
    }),
    theorem("intent", named("intent never ends better"), {
      kind: "monotone",
      more: [{ fact: intent.id }],
      never: "better",
    }),
    theorem("role", named("without a breach no role matters"), {
      kind: "independent",
      of: parts.map(({ role }) => role.id),
      where: all(...parts.map(({ breach }) => not(factTerm(breach)))),
    }),
    theorem("record", named("a record is never forced below the gravest cases"), {
      kind: "sufficient",
      claim: unless(forced("record")),
      condition: factTerm(gravity).atMost("grave"),
    }),
  ])

/** A complete case of the statute, for asking. */
export const statuteCase = ({ question }: Statute, random: RandomSource): GivenFacts =>
  Object.fromEntries(
    question.facts.map(({ id, type }) => {
      switch (type.kind) {
        case "boolean":
          return [id, random.chance(0.5)]
        case "oneOf":
          return [id, type.options[random.below(type.options.length)]?.value]
        case "number":
          return [id, type.min + random.below(type.max - type.min + 1)]
        case "date":
          return [id, type.first]
      }
    }),
  )

export const statuteDay: CalendarDate = on("2026-05-06")
