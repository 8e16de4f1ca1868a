/**
 * Handwritten answers, at least one for each sentence of the rule language's meaning. The reference and the engine
 * are both held to them: random checks alone miss most wrong readings of a sentence.
 */
import { on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  all,
  always,
  any,
  atLeast,
  booleanFact,
  chooseOne,
  dateFact,
  each,
  not,
  numberFact,
  oneOfFact,
  outcome,
  pack,
  parameter,
  rulesFor,
  setting,
  type Bindings,
  type Constraint,
  type Fact,
  type GivenFacts,
  type Pack,
  type PackDescription,
  type Parameter,
  type Question,
  type RuleSet,
} from "../../src/policy/index.js"
import type { Verdict } from "./reference.js"

export interface Vector extends Verdict {
  readonly says: string
  readonly question: Question
  readonly packs: readonly Pack[]
  readonly bindings: Bindings
  readonly given: GivenFacts
  readonly on: CalendarDate
}

export const clause = {
  title: "示例办法",
  issuer: "示例机关",
  rank: "law",
  confidence: "A",
  checkedOn: on("2026-01-01"),
  article: "第一条",
} as const

const named = (id: string) => text(id, id)
const whose = { label: named("fact") }

const a = booleanFact("a", whose)
const b = booleanFact("b", whose)
const c = booleanFact("c", whose)
const loss = oneOfFact("loss", {
  ...whose,
  ordered: true,
  options: { none: named("none"), partly: named("partly"), fully: named("fully") },
})
const kind = oneOfFact("kind", {
  ...whose,
  options: { unit: named("unit"), person: named("person"), outside: named("outside") },
})
const hours = numberFact("hours", { ...whose, min: 0, max: 4, step: 0.5 })
const act = dateFact("act", { ...whose, first: on("2026-03-01"), last: on("2026-03-05") })
const facts = [a, b, c] as const

const outcomes = { x: named("x"), y: named("y"), z: named("z") }
const chosen = chooseOne("one", {
  ask: named("?"),
  facts,
  outcomes,
  otherwise: { outcome: "z", citations: [clause] },
})
const unanswered = chooseOne("one", { ask: named("?"), facts, outcomes })
const measures = each("each", { ask: named("?"), facts, outcomes })
const graded = chooseOne("one", {
  ask: named("?"),
  facts: [loss, kind, hours, act],
  outcomes,
  otherwise: { outcome: "z", citations: [clause] },
})
const constrained = (...constraints: readonly Constraint[]) =>
  chooseOne("one", {
    ask: named("?"),
    facts,
    outcomes,
    constraints,
    otherwise: { outcome: "z", citations: [clause] },
  })

const needed = parameter(
  "needed",
  { kind: "number", min: 0, max: 4, step: 0.5 },
  { label: named("needed"), issuedBy: named("host"), citation: clause },
)
const strict = parameter(
  "strict",
  { kind: "boolean" },
  { label: named("strict"), issuedBy: named("host"), citation: clause },
)
const begins = parameter(
  "begins",
  { kind: "date", first: on("2026-01-01"), last: on("2026-12-31") },
  { label: named("begins"), issuedBy: named("host"), citation: clause },
)
const bar = parameter("bar", loss.type, { label: named("bar"), issuedBy: named("host"), citation: clause })
const list = parameter(
  "list",
  { kind: "list", options: kind.type.options },
  { label: named("list"), issuedBy: named("host"), citation: clause },
)
const parameters: readonly Parameter[] = [needed, strict, begins, bar, list]

const written = (tier: Pack["tier"], ruleSet: RuleSet, more: Partial<PackDescription> = {}): Pack =>
  pack({
    id: tier,
    version: "1",
    title: named(tier),
    citation: clause,
    jurisdiction: named("place"),
    tier,
    parameters: [],
    ruleSets: [ruleSet],
    ...more,
  })
const national = (ruleSet: RuleSet, more: Partial<PackDescription> = {}) => [
  written("national", ruleSet, { parameters, ...more }),
]

const when = (
  says: string,
  question: Question,
  packs: readonly Pack[],
  ...[given, status, certain, possible = certain, more = {}]: Told
): Vector => ({
  says,
  question,
  packs,
  given,
  status,
  certain,
  possible,
  bindings: {},
  on: on("2026-03-03"),
  ...more,
})
type Told = readonly [
  given: GivenFacts,
  status: Vector["status"],
  certain: readonly string[],
  possible?: readonly string[],
  more?: Partial<Pick<Vector, "bindings" | "on">>,
]

/** Everything but `a` is known. */
const unknownA = (...names: readonly ("b" | "c")[]): GivenFacts => ({
  b: names.includes("b"),
  c: names.includes("c"),
})
const known = (...names: readonly ("a" | "b" | "c")[]): GivenFacts => ({
  a: names.includes("a"),
  b: names.includes("b"),
  c: names.includes("c"),
})

// Effective, and in force
const mayX = national(
  rulesFor(chosen, (fact, rule) => [rule("r").when(fact.a).unless(fact.b).may("x").cite(clause)]),
)
const dated = national(
  rulesFor(chosen, (fact, rule) => [
    rule("old").when(fact.a).may("x").from(on("2026-01-01")).until(on("2026-03-03")).cite(clause),
    rule("new")
      .when(all(fact.a, fact.b))
      .may("y")
      .from(on("2026-03-03"))
      .until(on("2026-03-05"))
      .cite(clause),
  ]),
)
const chain = national(
  rulesFor(chosen, (fact, rule) => [
    rule("rule").must("x").cite(clause),
    rule("exception").when(fact.a).excepts("rule").cite(clause),
    rule("exception to it").when(fact.b).excepts("exception").cite(clause),
  ]),
)
const overridden = national(
  rulesFor(chosen, (fact, rule) => [
    rule("duty").when(fact.a).must("x").cite(clause),
    rule("ban").when(fact.b).mustNot("x").overrides("duty").until(on("2026-03-03")).cite(clause),
  ]),
)
const undated = national(
  rulesFor(chosen, (fact, rule) => [rule("r").when(fact.a).must("x").from(begins).cite(clause)]),
)

const effectiveVectors: readonly Vector[] = [
  when("a may adds its outcomes to what answers otherwise", chosen, mayX, known("a"), "decided", ["x", "z"]),
  when("a rule whose condition fails says nothing", chosen, mayX, known(), "decided", ["z"]),
  when("unless is a negated part of when", chosen, mayX, known("a", "b"), "decided", ["z"]),
  when("a rule is in force on its first day", chosen, dated, known("a", "b"), "decided", ["y", "z"]),
  when(
    "a rule is no longer in force on the day its until names",
    chosen,
    dated,
    known("a"),
    "notInForce",
    [],
  ),
  when(
    "if some covering rule is in force, the others are merely silent",
    chosen,
    dated,
    known("a", "b"),
    "decided",
    ["x", "z"],
    undefined,
    { on: on("2026-03-02") },
  ),
  when(
    "if all covering rules are out of force, otherwise does not answer",
    chosen,
    dated,
    known("a", "b"),
    "notInForce",
    [],
    undefined,
    { on: on("2026-03-05") },
  ),
  when(
    "where no rule covers the case, otherwise answers at any date",
    chosen,
    dated,
    known("b"),
    "decided",
    ["z"],
    undefined,
    { on: on("2026-03-05") },
  ),
  when(
    "some facts can lead out of force and others not",
    chosen,
    dated,
    { b: false, c: false },
    "open",
    [],
    ["z"],
  ),
  when("a pure exception takes its rule out of effect", chosen, chain, known("a"), "decided", ["z"]),
  when("an exception to an exception revives the rule", chosen, chain, known("a", "b"), "decided", ["x"]),
  when("an exception that is not effective overrides nothing", chosen, chain, known("b"), "decided", ["x"]),
  when(
    "a ban that overrides a duty leaves no conflict",
    chosen,
    overridden,
    known("a", "b"),
    "decided",
    ["z"],
    undefined,
    { on: on("2026-03-02") },
  ),
  when("a rule out of force overrides nothing", chosen, overridden, known("a", "b"), "decided", ["x"]),
  when("an unset first day decides nothing", chosen, undated, known("a"), "missingParameter", [], ["x"]),
  when(
    "an unset first day of a rule that does not cover the case does not matter",
    chosen,
    undated,
    known(),
    "decided",
    ["z"],
  ),
  when(
    "a first day the host sets is the first day",
    chosen,
    undated,
    known("a"),
    "decided",
    ["x"],
    undefined,
    { bindings: { begins: on("2026-03-03") } },
  ),
  when(
    "before the first day that the host sets the rule is not in force",
    chosen,
    undated,
    known("a"),
    "notInForce",
    [],
    undefined,
    { bindings: { begins: on("2026-03-04") } },
  ),
]

// Choose one
const forces = national(
  rulesFor(chosen, (fact, rule) => [
    rule("must xy").when(fact.a).must("x", "y").cite(clause),
    rule("must yz").when(fact.b).must("y", "z").cite(clause),
    rule("never y").when(fact.c).mustNot("y").cite(clause),
  ]),
)
const apart = national(
  rulesFor(chosen, (fact, rule) => [
    rule("must x").when(fact.a).must("x").cite(clause),
    rule("must y").when(fact.b).must("y").cite(clause),
    rule("may y").when(fact.c).may("y").cite(clause),
  ]),
)
const bans = national(
  rulesFor(unanswered, (fact, rule) => [
    rule("never z").when(fact.a).mustNot("z").cite(clause),
    rule("may z").when(fact.b).may("z").cite(clause),
  ]),
)

const chooseOneVectors: readonly Vector[] = [
  when("a must of several outcomes means one of them", chosen, forces, known("a"), "decided", ["x", "y"]),
  when("two musts leave what both contain", chosen, forces, known("a", "b"), "decided", ["y"]),
  when("a must not takes its outcome out of a must", chosen, forces, known("a", "c"), "decided", ["x"]),
  when(
    "a must not that leaves nothing of the musts is a conflict",
    chosen,
    forces,
    known("a", "b", "c"),
    "conflict",
    [],
  ),
  when("a must not beats what is neither obliged nor permitted", chosen, forces, known("c"), "decided", [
    "z",
  ]),
  when("two musts without a common outcome are a conflict", chosen, apart, known("a", "b"), "conflict", []),
  when("a must silences a may and what answers otherwise", chosen, apart, known("a", "c"), "decided", ["x"]),
  when("a must not of what answers otherwise is a conflict", chosen, bans, known("a"), "conflict", []),
  when("without otherwise and without a rule there is a gap", unanswered, bans, known(), "gap", []),
  when("a must not alone does not answer", unanswered, bans, known("a"), "gap", []),
  when("a may that a must not takes away is a conflict", unanswered, bans, known("a", "b"), "conflict", []),
]

// Each
const modal = national(
  rulesFor(measures, (fact, rule) => [
    rule("must x").when(fact.a).must("x").cite(clause),
    rule("may xy").when(fact.b).may("x", "y").cite(clause),
    rule("never x").when(fact.c).mustNot("x").cite(clause),
  ]),
)
const both = national(
  rulesFor(measures, (fact, rule) => [
    rule("x").when(fact.a).may("x").cite(clause),
    rule("y").when(not(fact.a)).may("y").cite(clause),
  ]),
)
const obliged = national(
  rulesFor(measures, (fact, rule) => [rule("all").when(fact.a).must("x", "y").cite(clause)]),
)
const extended = [
  written(
    "national",
    rulesFor(measures, (fact, rule) => [rule("must x").when(fact.a).must("x").cite(clause)]),
  ),
  written(
    "district",
    rulesFor(measures, (fact, rule) => [rule("may w").when(fact.b).may("w").cite(clause)], {
      outcomes: [outcome("w", named("w"))],
    }),
  ),
]

const eachVectors: readonly Vector[] = [
  when("outcomes are not by default", measures, modal, known(), "decided", [""]),
  when("a may leaves each of its outcomes free", measures, modal, known("b"), "decided", [
    "",
    "x",
    "y",
    "x+y",
  ]),
  when(
    "a must is contained in every choice, and silences no may of another outcome",
    measures,
    modal,
    known("a", "b"),
    "decided",
    ["x", "x+y"],
  ),
  when("a must not beats a may", measures, modal, known("b", "c"), "decided", ["", "y"]),
  when(
    "a must with a must not leaves no choice lawful",
    measures,
    modal,
    known("a", "b", "c"),
    "conflict",
    [],
  ),
  when("a must of several outcomes means every one of them", measures, obliged, known("a"), "decided", [
    "x+y",
  ]),
  when("unknown facts speak of whole choices", measures, both, unknownA("b"), "open", [""], ["", "x", "y"]),
  when("a pack may add outcomes", measures, extended, known("a", "b"), "decided", ["x", "x+w"]),
]

// Unknown facts
const alike = national(
  rulesFor(chosen, (fact, rule) => [
    rule("x if a").when(fact.a).must("x").cite(clause),
    rule("x if not a").when(not(fact.a)).must("x").cite(clause),
    rule("y if b").when(fact.b).must("y").cite(clause),
  ]),
)
const never = (id: string, impossible: Constraint["impossible"]): Constraint => ({
  id,
  impossible,
  because: named("it can't"),
})
const excluding = constrained(never("a without b", { kind: "all", of: [is("a", true), is("b", false)] }))
function is(fact: string, value: boolean): Constraint["impossible"] {
  return { kind: "compare", left: { fact }, relation: "is", right: [value] }
}
const onlyWithB = national(
  rulesFor(excluding, (fact, rule) => [
    rule("x").when(fact.a).must("x").cite(clause),
    rule("y").when(not(fact.b)).may("y").cite(clause),
  ]),
)

const unknownVectors: readonly Vector[] = [
  when(
    "an unknown fact that changes only the reasons leaves the answer decided",
    chosen,
    alike,
    unknownA(),
    "decided",
    ["x"],
  ),
  when(
    "certain is lawful in every completion, possible in some",
    chosen,
    mayX,
    { b: false },
    "open",
    ["z"],
    ["x", "z"],
  ),
  when("an unknown fact that no rule reads does not matter", chosen, mayX, { a: true, b: false }, "decided", [
    "x",
    "z",
  ]),
  when(
    "a completion in conflict leaves nothing certain",
    chosen,
    alike,
    { a: true, c: false },
    "open",
    [],
    ["x"],
  ),
  when(
    "if every completion conflicts, so does the answer",
    chosen,
    apart,
    { a: true, b: true },
    "conflict",
    [],
  ),
  when("completions that a constraint excludes do not count", excluding, onlyWithB, { a: true }, "decided", [
    "x",
  ]),
  when(
    "facts that no completion admits are refused",
    excluding,
    onlyWithB,
    { a: true, b: false },
    "refused",
    [],
  ),
  when("a constraint carries what is known to what is not", excluding, onlyWithB, { b: false }, "decided", [
    "y",
    "z",
  ]),
  when(
    "a gap in some completions and an answer in others is open",
    unanswered,
    bans,
    { a: false },
    "open",
    [],
    ["z"],
  ),
]

// Parameters
const reading = national(
  rulesFor(chosen, (fact, rule) => [
    rule("x")
      .when(all(fact.a, setting(strict)))
      .must("x")
      .cite(clause),
    rule("y")
      .when(all(fact.b, not(fact.a)))
      .must("y")
      .cite(clause),
  ]),
)
const thresholdRules = rulesFor(graded, (fact, rule) => [
  rule("x").when(fact.hours.atLeast(needed)).must("x").cite(clause),
  rule("y").when(fact.loss.above(bar)).may("y").cite(clause),
])
const threshold = national(thresholdRules)
const inList = national(
  rulesFor(graded, (fact, rule) => [rule("x").when(fact.kind.isIn(list)).must("x").cite(clause)]),
)
const high = { bar: "fully" } as const
const full = { loss: "none", kind: "unit", hours: 2, act: on("2026-03-01") } as const

const parameterVectors: readonly Vector[] = [
  when("an unset parameter that does not matter is no matter", chosen, reading, known("b"), "decided", ["y"]),
  when(
    "an unset parameter that alone can decide is missing",
    chosen,
    reading,
    known("a"),
    "missingParameter",
    [],
    ["x", "z"],
  ),
  when(
    "while a further fact could still decide, the answer is open",
    chosen,
    reading,
    unknownA(),
    "open",
    [],
    ["x", "z"],
  ),
  when("a reading bound to yes", chosen, reading, known("a"), "decided", ["x"], undefined, {
    bindings: { strict: true },
  }),
  when("a reading bound to no", chosen, reading, known("a"), "decided", ["z"], undefined, {
    bindings: { strict: false },
  }),
  when("a threshold is met at its value", graded, threshold, full, "decided", ["x"], undefined, {
    bindings: { ...high, needed: 2 },
  }),
  when("a threshold is not met one step below", graded, threshold, full, "decided", ["z"], undefined, {
    bindings: { ...high, needed: 2.5 },
  }),
  when(
    "an unset threshold that the least value of its domain already passes still matters above",
    graded,
    threshold,
    { ...full, hours: 0 },
    "missingParameter",
    [],
    ["x", "z"],
    { bindings: high },
  ),
  when(
    "an unset threshold that every value of its domain passes does not matter",
    graded,
    threshold,
    { ...full, hours: 4 },
    "decided",
    ["x"],
    undefined,
    { bindings: high },
  ),
  when(
    "an unknown fact against an unset threshold is open where its top decides",
    graded,
    threshold,
    { ...full, hours: undefined },
    "open",
    [],
    ["x", "z"],
    { bindings: high },
  ),
  when(
    "an unset bar of an ordered fact",
    graded,
    threshold,
    { ...full, loss: "fully", hours: 0 },
    "missingParameter",
    ["z"],
    ["y", "z"],
    { bindings: { needed: 4 } },
  ),
  when(
    "nothing lies above the highest bar or below the lowest",
    graded,
    threshold,
    { ...full, hours: 0 },
    "decided",
    ["z"],
    undefined,
    { bindings: { needed: 4 } },
  ),
  when("a list names the values that count", graded, inList, full, "decided", ["x"], undefined, {
    bindings: { list: ["person", "unit"] },
  }),
  when("a value that is not in the list does not count", graded, inList, full, "decided", ["z"], undefined, {
    bindings: { list: ["person"] },
  }),
  when(
    "an unset list decides nothing, whatever the fact",
    graded,
    inList,
    { ...full, kind: undefined },
    "missingParameter",
    [],
    ["x", "z"],
  ),
  when("a value in force on the day counts", graded, threshold, full, "decided", ["x"], undefined, {
    bindings: {
      ...high,
      needed: [
        { value: 4, until: on("2026-03-03") },
        { value: 2, from: on("2026-03-03"), until: on("2026-03-04") },
      ],
    },
  }),
  when(
    "on a day for which no value is in force the parameter is unset",
    graded,
    threshold,
    full,
    "missingParameter",
    [],
    ["x", "z"],
    {
      bindings: { ...high, needed: [{ value: 2, from: on("2026-03-04") }] },
    },
  ),
  when(
    "a pack's own value counts",
    graded,
    national(thresholdRules, { bindings: { needed: 2, bar: "fully" } }),
    full,
    "decided",
    ["x"],
  ),
]

// Conditions
const holdsIf = (condition: Constraint["impossible"]) =>
  national(rulesFor(graded, (_, rule) => [rule("r").when(condition).must("x").cite(clause)]))
const yes = (says: string, condition: Constraint["impossible"]): Vector =>
  when(says, graded, holdsIf(condition), full, "decided", ["x"])
const no = (says: string, condition: Constraint["impossible"]): Vector =>
  when(says, graded, holdsIf(condition), full, "decided", ["z"])
const compare = (
  fact: Fact,
  relation: "is" | "atLeast" | "atMost" | "above" | "below",
  ...right: readonly (string | number)[]
) => ({ kind: "compare", left: { fact: fact.id }, relation, right }) as const
const t = always
const f = not(always)

const conditionVectors: readonly Vector[] = [
  yes("all of nothing holds", all()),
  no("any of nothing does not", any()),
  no("all needs every part", all(t, f)),
  yes("any needs one part", any(f, t)),
  yes("at least two of three", atLeast(2, t, f, t)),
  no("one is less than two", atLeast(2, f, f, t)),
  yes("at least none always holds", atLeast(0, f)),
  yes("is holds for one of several values", compare(kind, "is", "person", "unit")),
  no("is does not hold for a value not named", compare(kind, "is", "person")),
  yes("order is the order declared", compare(loss, "below", "partly")),
  no("above excludes its bound", compare(hours, "above", 2)),
  yes("at most includes its bound", compare(hours, "atMost", 2)),
  no("below excludes its bound", compare(hours, "below", 2)),
  yes("days are ordered", compare(act, "atMost", "2026-03-01")),
  no("a later day is not at least", compare(act, "atLeast", "2026-03-02")),
]

// Stacking
const lower = [
  ...national(rulesFor(chosen, (fact, rule) => [rule("may xy").when(fact.a).may("x", "y").cite(clause)])),
  written(
    "district",
    rulesFor(chosen, (fact, rule) => [rule("not x").when(fact.b).mustNot("x").cite(clause)]),
  ),
]
const freed = [
  ...national(
    rulesFor(chosen, (fact, rule) => [rule("must y").when(fact.a).must("y").cite(clause)]),
    {
      delegations: [
        { id: "free", question: "one", when: always, outcomes: ["x", "y", "z"], citation: clause },
      ],
    },
  ),
  written(
    "district",
    rulesFor(chosen, (fact, rule) => [
      rule("x instead").when(fact.b).must("x").overrides("must y").cite(clause),
    ]),
  ),
]

const stackVectors: readonly Vector[] = [
  when("a lower pack narrows", chosen, lower, known("a", "b"), "decided", ["y", "z"]),
  when("a lower pack that is silent changes nothing", chosen, lower, known("a"), "decided", ["x", "y", "z"]),
  when("a lower pack overrides where it is free to", chosen, freed, known("a", "b"), "decided", ["x"]),
]

export const vectors: readonly Vector[] = [
  ...effectiveVectors,
  ...chooseOneVectors,
  ...eachVectors,
  ...unknownVectors,
  ...parameterVectors,
  ...conditionVectors,
  ...stackVectors,
]
