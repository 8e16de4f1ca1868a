/** Past decisions compared: what is found is what comparing every two of them finds; nothing else is said. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { standingOf, type GivenFacts } from "../../src/policy/index.js"
import { likeCases, likeCasesText, type PastDecision } from "../../src/policy/like-cases/index.js"
import { planOf } from "../../src/policy/emit/plan.js"
import { randomSource } from "../model/random-source.js"
import { shippedLaw } from "../emit/jobs.js"
import { domainOf } from "./enumeration.js"

const law = shippedLaw()
const leniency = law.questions.find(({ id }) => id === "penalty.leniency")!
const day = on("2026-05-06")
const { facts } = Result.getOrThrow(planOf(law, leniency.id, day))
const outcomes = leniency.outcomes.map(({ id }) => id)

/** Decisions on facts at random, most of them as the rules allow. */
const past = (count: number, seed: number): readonly PastDecision[] => {
  const random = randomSource(seed)
  return random.list(count, (place) => ({
    id: `C${String(place + 1)}`,
    on: random.chance(0.9) ? day : on("2021-01-01"),
    facts: Object.fromEntries(
      facts.flatMap(({ id, type }) => {
        const values = domainOf(type)
        return random.chance(0.02) ? [] : [[id, values[random.below(values.length)]]]
      }),
    ),
    chosen: outcomes[random.below(outcomes.length)] ?? "full",
  }))
}

const found = (decisions: readonly PastDecision[]) =>
  Result.getOrThrow(likeCases(law, leniency, decisions, { limit: 1_000_000 }))

describe("like cases", () => {
  it("are compared under one state of the rules, and every decision is counted once", () => {
    const decisions = past(3_000, 1)
    const { groups, decisions: count, leftOut, unequal } = found(decisions)
    expect([count, leftOut]).toEqual([3_000, 0])
    const key = ({ on: at, facts }: PastDecision) => JSON.stringify([at, Object.entries(facts).toSorted()])
    const byFacts = new Map<string, PastDecision[]>()
    for (const one of decisions) byFacts.set(key(one), [...(byFacts.get(key(one)) ?? []), one])
    expect(groups).toBe(byFacts.size)
    const differing = [...byFacts.values()].filter(
      (same) => new Set(same.map(({ chosen }) => chosen)).size > 1,
    )
    expect(unequal.length).toBe(differing.length)
    expect(unequal.map(({ group }) => group.decisions).toSorted((a, b) => b - a)).toEqual(
      differing.map((same) => same.length).toSorted((a, b) => b - a),
    )
  })

  it("find every case no worse than another that was treated more severely, and no other", () => {
    const decisions = past(400, 2)
    const result = found(decisions)
    const theorems = law.packs
      .flatMap((pack) => pack.theorems)
      .flatMap(({ question, proposition }) =>
        question === leniency.id && proposition.kind === "monotone" && proposition.where === undefined
          ? [{ up: proposition.never === "worse", ids: proposition.more.map(({ fact }) => fact) }]
          : [],
      )
    expect(theorems.length).toBeGreaterThan(0)
    const places: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
      facts.map(({ id, type }) => [id, domainOf(type)]),
    )
    const pairs = new Set<string>()
    for (const one of decisions)
      for (const other of decisions) {
        if (one.on !== other.on) continue
        const noWorse = theorems.some(({ up, ids }) =>
          facts.every(({ id }) => {
            const [a, b] = [one.facts[id], other.facts[id]]
            if (a === b) return true
            if (!ids.includes(id) || a === undefined || b === undefined) return false
            return places[id]!.indexOf(a) > places[id]!.indexOf(b) === up
          }),
        )
        const isSame = facts.every(({ id }) => one.facts[id] === other.facts[id])
        const more = outcomes.indexOf(one.chosen as string) > outcomes.indexOf(other.chosen as string)
        if (noWorse && !isSame && more)
          pairs.add(
            JSON.stringify(
              [one, other].map(({ facts }) => Object.entries(facts).toSorted()).concat([[["on", one.on]]]),
            ),
          )
      }
    expect(result.unlikePairs).toBe(pairs.size)
    expect(result.unlike.length).toBe(pairs.size)
    for (const { noWorse, milder, betterIn } of result.unlike) {
      const differing = facts.filter(({ id }) => noWorse.group.facts[id] !== milder.group.facts[id])
      expect(betterIn.map(({ fact }) => fact).toSorted()).toEqual(differing.map(({ id }) => id).toSorted())
      expect(outcomes.indexOf(noWorse.treatment.chosen[0]!)).toBeGreaterThan(
        outcomes.indexOf(milder.treatment.chosen[0]!),
      )
    }
  })

  it("name choices that the rules didn't allow on the facts given", () => {
    const decisions = past(400, 3)
    const unlawful = found(decisions).unlawful.reduce((sum, { treatment }) => sum + treatment.decisions, 0)
    const expected = decisions.filter(
      ({ on: at, facts, chosen }) => standingOf(law.ask(leniency, facts, at), chosen) === "unlawful",
    )
    expect(unlawful).toBe(expected.length)
  })

  it("leave out what the question can't hold, and count it", () => {
    const [sample] = past(1, 4)
    const odd: readonly PastDecision[] = [
      { ...sample!, chosen: "no outcome" },
      { ...sample!, chosen: ["full", "lighter"] },
      { ...sample!, facts: { ...sample!.facts, onOwnInitiative: "maybe" } },
    ]
    expect([found(odd).leftOut, found(odd).groups]).toEqual([3, 0])
  })

  it("are grouped and compared by the hundred thousand in seconds", () => {
    const decisions = past(100_000, 5)
    const start = performance.now()
    const result = found(decisions)
    const seconds = (performance.now() - start) / 1_000
    console.log(
      `like cases: 100000 decisions, ${String(result.groups)} groups, ${String(result.unlikePairs)} pairs, ${seconds.toFixed(2)} s`,
    )
    expect(result.decisions).toBe(100_000)
  })

  it("are told in words with case numbers, and say that nobody need be wrong", () => {
    const facts = Object.fromEntries(
      leniency.facts.map(({ id, type }) => [id, domainOf(type)[0]]),
    ) as GivenFacts
    const said = likeCasesText(
      found([
        { id: "示例〔2026〕1号", on: day, facts, chosen: "lighter" },
        { id: "示例〔2026〕2号", on: day, facts, chosen: "full" },
      ]),
      "zh",
    )
    expect(said).toContain("从轻惩戒1件（示例〔2026〕1号）；依规惩戒1件（示例〔2026〕2号）")
    expect(said.split("\n").at(-1)).toBe("以上供核查，不等于处理错误。")
  })
})
