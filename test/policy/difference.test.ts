/** Differences found on diagrams are those that asking every case of both versions finds, one by one. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  all,
  booleanFact,
  chooseOne,
  numberFact,
  oneOfFact,
  pack,
  type Condition,
  type Fact,
  type GivenFacts,
  type Parameter,
  type ParameterValue,
  type Question,
  type Rule,
} from "../../src/policy/index.js"
import { areEquivalent, differences, type SideAnswer } from "../../src/policy/difference/index.js"
import { changedStack } from "../model/changed-stack.js"
import { stacked } from "../model/differential.js"
import { randomStack, type Stack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"
import { reference } from "../model/reference.js"
import { domainOf } from "./enumeration.js"

const emptyPack = pack({
  id: "national",
  version: "1",
  title: text("示例", "example"),
  citation: clause,
  jurisdiction: text("示例", "example"),
  tier: "national",
  ruleSets: [],
})

type Assignment = Readonly<Record<string, ParameterValue>>

const product = (axes: readonly (readonly [string, readonly ParameterValue[]])[]): readonly Assignment[] =>
  axes.reduce<readonly Assignment[]>(
    (sofar, [id, values]) => sofar.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  )

const settings = ({ type }: Parameter): readonly ParameterValue[] => {
  if (type.kind === "period") return []
  if (type.kind !== "list") return domainOf(type)
  return type.options.reduce<readonly (readonly string[])[]>(
    (lists, { value }) => lists.flatMap((list) => [list, [...list, value]]),
    [[]],
  )
}

const factsOf = ({ question, packs }: Stack): readonly Fact[] => [
  ...question.facts,
  ...packs.flatMap((pack) => pack.facts.map(({ fact }) => fact)),
]

/** What one version says of a complete case, as the reference has it: a status, and the weight of each outcome. */
const saidOf = (
  stack: Stack,
  outcomes: readonly string[],
  facts: Assignment,
  readings: Assignment,
  day: CalendarDate,
  unset: readonly { readonly id: string }[],
): { readonly status: string; readonly weights: readonly number[] } => {
  const own = factsOf(stack)
  const inDomain = own.every(({ id, type }) => domainOf(type).some((value) => value === facts[id]))
  if (!inDomain) return { status: "impossible", weights: [] }
  const given = Object.fromEntries(own.map(({ id }) => [id, facts[id]])) as GivenFacts
  const open = Object.fromEntries(
    Object.entries(readings).filter(([id]) => unset.some((one) => one.id === id)),
  )
  const { status, certain } = reference(
    stack.question,
    stack.packs,
    { ...stack.bindings, ...open },
    given,
    day,
  )
  if (status !== "decided") return { status: status === "refused" ? "impossible" : status, weights: [] }
  const sets = certain.map((choice) => choice.split("+"))
  const isEach = stack.question.kind === "each"
  return {
    status,
    weights: outcomes.map((id) => {
      const having = sets.filter((set) => set.includes(id)).length
      return having === 0 ? 0 : isEach && having === sets.length ? 2 : 1
    }),
  }
}

const weightsIn = ({ certain }: SideAnswer, { outcomes }: Question): readonly number[] =>
  outcomes.map(({ id }) => {
    const [first] = certain
    if (typeof first === "object") return first.must.includes(id) ? 2 : first.may.includes(id) ? 1 : 0
    return certain.includes(id) ? 1 : 0
  })

const compared = (seed: number) => {
  const random = randomSource(seed)
  const older = randomStack(random)
  const newer = changedStack(random, older)
  const days = [on("2026-03-01"), on("2026-03-03"), on("2026-03-05")] as const
  const [oldOn, newOn] = [random.pick(days), random.pick(days)]
  const [oldBook, newBook] = [older, newer].map(({ question, packs, bindings }) =>
    stacked(question, packs, bindings),
  )
  if (oldBook === undefined || newBook === undefined) return undefined
  if (Result.isFailure(oldBook) || Result.isFailure(newBook)) return undefined
  return { older, newer, oldOn, newOn, oldBook: oldBook.success, newBook: newBook.success }
}

describe("the difference of two versions", () => {
  it("is, region by region, what asking every case of both finds", () => {
    let [stacks, cases, differing, equal, inexact] = [0, 0, 0, 0, 0]
    for (let seed = 1; stacks < 120; seed += 1) {
      const pair = compared(seed)
      if (pair === undefined) continue
      const { older, newer, oldOn, newOn } = pair
      const found = Result.getOrThrow(
        differences(pair.oldBook, pair.newBook, newer.question, { oldOn, newOn }),
      )
      const { question } = found
      const unset = [...found.before.unset, ...found.after.unset].map(({ id }) => id)
      const conditions = [older, newer].flatMap(({ packs }) => packs.flatMap(({ rules }) => rules))
      const parameters = older.packs
        .flatMap((pack) => pack.parameters)
        .filter(({ id }) => unset.includes(id) && JSON.stringify(conditions).includes(`"${id}"`))
      const factCases = product(question.facts.map(({ id, type }) => [id, domainOf(type)]))
      const readings = product(parameters.map((item) => [item.id, settings(item)]))
      if (factCases.length * readings.length > 2_500) continue
      stacks += 1
      const outcomes = question.outcomes.map(({ id }) => id)
      const unread = question.facts
        .filter(({ id }) => !found.factsRead.includes(id))
        .reduce((product, { type }) => product * domainOf(type).length, 1)
      const counted = new Map<string, number>()
      let changed = 0
      let possible = 0
      for (const facts of factCases) {
        const keys = new Set<string>()
        let occurs = false
        for (const reading of readings) {
          cases += 1
          const before = saidOf(older, outcomes, facts, reading, oldOn, found.before.unset)
          const after = saidOf(newer, outcomes, facts, reading, newOn, found.after.unset)
          if (before.status !== "impossible" || after.status !== "impossible") occurs = true
          if (JSON.stringify(before) === JSON.stringify(after)) continue
          keys.add(keyOf(question, before, after))
        }
        if (keys.size > 0) changed += 1
        if (occurs) possible += 1
        for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1)
      }
      const regions = new Map(
        found.regions.map(({ before, after, count }) => [
          keyOf(
            question,
            { status: before.status, weights: weightsIn(before, question) },
            { status: after.status, weights: weightsIn(after, question) },
          ),
          Number(count) * unread,
        ]),
      )
      const sorted = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
      if (found.exact) {
        expect([seed, sorted(regions)]).toEqual([seed, sorted(counted)])
        expect([seed, Number(found.count) * unread, Number(found.total) * unread]).toEqual([
          seed,
          changed,
          possible,
        ])
      } else {
        inexact += 1
        expect([seed, [...regions.keys()].sort()]).toEqual([seed, [...counted.keys()].sort()])
      }
      for (const { example } of found.regions) {
        const before = saidOf(
          older,
          outcomes,
          example.facts as Assignment,
          example.parameters,
          oldOn,
          found.before.unset,
        )
        const after = saidOf(
          newer,
          outcomes,
          example.facts as Assignment,
          example.parameters,
          newOn,
          found.after.unset,
        )
        expect([seed, example.before.status, example.after.status]).toEqual([
          seed,
          before.status,
          after.status,
        ])
        if (before.status === "decided") expect(weightsIn(example.before, question)).toEqual(before.weights)
        if (after.status === "decided") expect(weightsIn(example.after, question)).toEqual(after.weights)
      }
      if (found.regions.length === 0) equal += 1
      else differing += 1
    }
    console.log(
      `difference: ${String(stacks)} pairs of random versions, ${String(cases)} cases asked of both one by one; ` +
        `${String(differing)} differ, ${String(equal)} are equal; ${String(inexact)} with counts that aren't exact`,
    )
    expect(Math.min(differing, equal, inexact)).toBeGreaterThan(5)
  })

  it("is none on every day exactly where two versions are proved equivalent", () => {
    const days = Array.from({ length: 14 }, (_, index) => addDays(on("2026-02-25"), index))
    let [equivalent, other] = [0, 0]
    for (let seed = 1_000; equivalent + other < 150; seed += 1) {
      const pair = compared(seed)
      if (pair === undefined) continue
      const { oldBook, newBook, newer } = pair
      const differs = days.some((day) => {
        const found = differences(oldBook, newBook, newer.question, { oldOn: day, newOn: day })
        return Result.getOrThrow(found).regions.length > 0
      })
      const proved = Result.getOrThrow(areEquivalent(oldBook, newBook, newer.question))
      expect([seed, proved]).toEqual([seed, !differs])
      if (proved) equivalent += 1
      else other += 1
    }
    console.log(
      `difference: ${String(equivalent)} pairs proved equivalent on every day, ${String(other)} not`,
    )
    expect(Math.min(equivalent, other)).toBeGreaterThan(20)
  })

  it("counts what lies in regions that weren't asked for", () => {
    for (let seed = 1, seen = 0; seen < 10; seed += 1) {
      const pair = compared(seed)
      if (pair === undefined) continue
      const { oldBook, newBook, newer, oldOn, newOn } = pair
      const asked = (regions: number) =>
        Result.getOrThrow(differences(oldBook, newBook, newer.question, { oldOn, newOn, regions }))
      const all = asked(200)
      // A case lies in two regions where an unset parameter tells them apart.
      if (all.regions.length < 2 || all.before.unset.length + all.after.unset.length > 0) continue
      seen += 1
      const few = asked(1)
      expect(few.regions).toHaveLength(1)
      expect([few.count, few.total]).toEqual([all.count, all.total])
      expect(few.remaining).toBe(all.count - (few.regions[0]?.count ?? 0n))
      expect(few.remaining).toBeGreaterThan(0n)
    }
  })
})

describe("what can't be compared is said so", () => {
  const asked = chooseOne("q", {
    ask: text("可否？", "May it?"),
    facts: [
      booleanFact("a", { label: text("甲", "a") }),
      numberFact("n", { label: text("数", "n"), min: 0, max: 4, step: 1 }),
      oneOfFact("o", {
        label: text("级", "o"),
        ordered: true,
        options: { low: text("低", "low"), high: text("高", "high") },
      }),
    ],
    outcomes: { yes: text("可", "yes"), no: text("不可", "no") },
    otherwise: { outcome: "no", citations: [clause] },
  })
  const book = (question: Question, rules: readonly Rule[] = []) =>
    Result.getOrThrow(stacked(question, [{ ...emptyPack, rules }], {}))
  const day = { oldOn: on("2026-01-01"), newOn: on("2026-01-01") }
  const codes = (newer: Question, options = {}) =>
    Result.match(differences(book(asked), book(newer), asked, { ...day, ...options }), {
      onFailure: (faults) => faults.map(({ code, at }) => `${code} ${at ?? ""}`),
      onSuccess: () => ["compared"],
    })
  const withFact = (fact: Fact): Question => ({
    ...asked,
    facts: asked.facts.map((own) => (own.id === fact.id ? fact : own)),
  })

  it("another step, kind or order of a fact, another kind of question, another order of outcomes", () => {
    expect(codes(asked)).toEqual(["compared"])
    expect(codes(withFact(numberFact("n", { label: text("数", "n"), min: 0, max: 4, step: 2 })))).toEqual([
      "difference.definition n",
    ])
    expect(codes(withFact(booleanFact("n", { label: text("数", "n") })))).toEqual(["difference.definition n"])
    const turned = oneOfFact("o", {
      label: text("级", "o"),
      ordered: true,
      options: { high: text("高", "high"), low: text("低", "low") },
    })
    expect(codes(withFact(turned))).toEqual(["difference.definition o"])
    expect(codes({ ...asked, outcomes: asked.outcomes.toReversed() })).toEqual(["difference.outcomes q"])
    const { otherwise: _, ...bare } = asked
    expect(codes({ ...bare, kind: "each" })).toEqual(["difference.kind q"])
    expect(
      Result.match(differences(book(asked), book(asked), { id: "other" }, day), {
        onFailure: ([one]) => one.code,
        onSuccess: () => "",
      }),
    ).toBe("question.unknown")
  })

  it("a budget too small, and both versions still answer", () => {
    const rule = (id: string, when: Condition): Rule => ({
      id,
      question: "q",
      when,
      force: "may",
      then: ["yes"],
      overrides: [],
      citations: [clause],
    })
    const [a, n] = [
      { kind: "compare", left: { fact: "a" }, relation: "is", right: [true] },
      { kind: "compare", left: { fact: "n" }, relation: "atLeast", right: [2] },
    ] as const
    const [older, newer] = [book(asked, [rule("r", a)]), book(asked, [rule("r", all(a, n))])]
    const found = (budget: number) => differences(older, newer, asked, { ...day, budget })
    expect(Result.match(found(2), { onFailure: ([one]) => one.code, onSuccess: () => "" })).toBe(
      "difference.budget",
    )
    expect(
      Result.match(areEquivalent(older, newer, asked, { budget: 2 }), {
        onFailure: ([one]) => one.code,
        onSuccess: () => "",
      }),
    ).toBe("difference.budget")
    expect(older.ask(asked, { a: true }, day.oldOn).certain).toEqual(["yes", "no"])
    expect(
      Result.getOrThrow(found(1_000)).regions.map(({ cases, count, change }) => [
        cases.map(({ zh }) => zh),
        count,
        change,
      ]),
    ).toEqual([[["甲：是；数：不超过1"], 2n, "worse"]])
  })

  it("a value that only one version knows can't occur in the other", () => {
    const wide = withFact(numberFact("n", { label: text("数", "n"), min: 0, max: 6, step: 1 }))
    const rules: readonly Rule[] = [
      {
        id: "r",
        question: "q",
        when: { kind: "compare", left: { fact: "n" }, relation: "atLeast", right: [3] },
        force: "may",
        then: ["yes"],
        overrides: [],
        citations: [clause],
      },
    ]
    const found = Result.getOrThrow(differences(book(asked, rules), book(wide, rules), asked, day))
    expect(
      found.regions.map(({ cases, before, after, change, count }) => [
        cases[0]?.zh,
        before.status,
        after.status,
        change,
        count,
      ]),
    ).toEqual([["数：不少于5", "impossible", "decided", "incomparable", 2n]])
  })
})

const keyOf = (
  { kind }: Question,
  before: { readonly status: string; readonly weights: readonly number[] },
  after: { readonly status: string; readonly weights: readonly number[] },
): string => {
  const statuses = `${before.status}>${after.status}`
  if (kind === "each") {
    if (statuses !== "decided>decided") return statuses
    return `${statuses} ${before.weights.map((was, place) => (was === after.weights[place] ? "." : `${String(was)}${String(after.weights[place])}`)).join(" ")}`
  }
  return `${statuses} ${mark(before)} ${mark(after)}`
}

const mark = ({
  status,
  weights,
}: {
  readonly status: string
  readonly weights: readonly number[]
}): string => (status === "decided" ? weights.join("") : "-")
