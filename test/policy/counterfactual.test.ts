/** The smallest changes are those that trying every case finds; and where there is none, so are the obstacles. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, on, type CalendarDate } from "../../src/kernel/index.js"
import { closest, type Foreseen, type Target } from "../../src/policy/counterfactual/index.js"
import type { Fact, Move, Scalar } from "../../src/policy/index.js"
import { stacked } from "../model/differential.js"
import { randomStack, type Stack } from "../model/random-pack.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import { domainOf } from "./enumeration.js"
import { casesOf, factsIn, outcomesIn, readingsOf, saidOf, type Complete, type Said } from "./trial.js"

const moves: readonly [Move, ...Move[]] = ["up", "up", "down", "both", "both", "none"]

/** The same stack with other directions in which its facts can be moved. */
const movable = (random: RandomSource, stack: Stack): Stack => {
  const moved = <Item extends Fact>(fact: Item): Item => ({ ...fact, move: random.pick(moves) })
  return {
    ...stack,
    question: { ...stack.question, facts: stack.question.facts.map(moved) },
    packs: stack.packs.map((part) => ({
      ...part,
      facts: part.facts.map((added) => ({ ...added, fact: moved(added.fact) })),
    })) as unknown as Stack["packs"],
  }
}

/** Whether the target is met, reading by reading. */
const isMet = (stack: Stack, said: readonly Said[], outcome: string, target: Target): boolean => {
  const outcomes = outcomesIn(stack)
  const decided = said.every(({ status }) => status === "decided")
  if (stack.question.kind === "each") {
    const isBenefit = outcomes.find(({ id }) => id === outcome)?.bearing === "benefit"
    const has = (choice: string) => choice.split("+").includes(outcome)
    const wanted = (choice: string) => has(choice) === isBenefit
    return (
      decided &&
      said.every(({ lawful }) => (target === "reachable" ? lawful.some(wanted) : lawful.every(wanted)))
    )
  }
  const good = outcomes.map(({ id }) => id).slice(0, outcomes.findIndex(({ id }) => id === outcome) + 1)
  return target === "reachable"
    ? good.some((choice) => said.every(({ lawful }) => lawful.includes(choice)))
    : decided && said.every(({ lawful }) => lawful.every((choice) => good.includes(choice)))
}

const placeIn = ({ type }: Fact, value: Scalar | undefined): number =>
  domainOf(type).findIndex((one) => one === value)

const isOrdered = ({ type }: Fact): boolean => type.kind !== "oneOf" || type.ordered

const differing = (facts: readonly Fact[], a: Complete, b: Complete): readonly Fact[] =>
  facts.filter(({ id }) => a[id] !== b[id])

const canMove = (fact: Fact, a: Complete, b: Complete): boolean => {
  if (fact.move === "both") return true
  if (fact.move === "none" || !isOrdered(fact)) return false
  return placeIn(fact, b[fact.id]) > placeIn(fact, a[fact.id]) === (fact.move === "up")
}

interface Tried {
  readonly day: CalendarDate
  readonly from: Complete
  readonly to: Complete
  readonly changed: readonly Fact[]
}

/** Fewer of the same facts; or the same facts, none of them farther. */
const isNoMore = (a: Tried, b: Tried): boolean => {
  if (!a.changed.every((fact) => b.changed.includes(fact))) return false
  if (a.changed.length < b.changed.length) return true
  const far = ({ from, to }: Tried, fact: Fact) =>
    Math.abs(placeIn(fact, to[fact.id]) - placeIn(fact, from[fact.id]))
  return a.changed.every((fact) =>
    isOrdered(fact) ? far(a, fact) <= far(b, fact) : a.to[fact.id] === b.to[fact.id],
  )
}

const smallest = (tried: readonly Tried[]): readonly Tried[] =>
  tried.filter(
    (one) =>
      !tried.some((other) =>
        other.day < one.day
          ? isNoMore(other, one)
          : other.day === one.day && isNoMore(other, one) && !isNoMore(one, other),
      ),
  )

const spelled = (day: CalendarDate, to: Readonly<Record<string, Scalar>>): string =>
  `${day} ${Object.keys(to)
    .sort()
    .map((id) => `${id}=${String(to[id])}`)
    .join(",")}`

const lastDay = on("2026-03-12")

interface Days {
  readonly days: readonly CalendarDate[]
  readonly foreseen: readonly Foreseen[]
}

const check = (seed: number, timed: boolean) => {
  const random = randomSource(seed)
  const stack = movable(random, randomStack(random))
  const day = addDays(on("2026-03-01"), random.below(5))
  const facts = factsIn(stack)
  const cases = casesOf(stack)
  const later = (from: CalendarDate): readonly CalendarDate[] =>
    from > lastDay ? [] : [from, ...later(addDays(from, 1))]
  const { days, foreseen }: Days = timed
    ? {
        days: later(day),
        foreseen: random.some(facts, 0.3).map(({ id, type }) => ({
          fact: id,
          from: addDays(day, random.below(6)),
          value: random.pick(domainOf(type) as readonly [Scalar, ...Scalar[]]),
        })),
      }
    : { days: [day], foreseen: [] }
  const readings = new Map(days.map((one) => [one, readingsOf(stack, one)]))
  const work = days.reduce((sum, one) => sum + cases.length * (readings.get(one)?.length ?? 0), 0)
  if (work > 6_000) return undefined
  const law = stacked(stack.question, stack.packs, stack.bindings)
  if (Result.isFailure(law)) return undefined
  const tables = new Map(
    days.map((one) => [
      one,
      cases.map((to) => ({ to, said: saidOf(stack, readings.get(one) ?? [], to, one) })),
    ]),
  )
  const decided = (tables.get(day) ?? []).filter(({ said }) => {
    const [first] = said ?? []
    return (
      first?.status === "decided" && said?.every((other) => JSON.stringify(other) === JSON.stringify(first))
    )
  })
  const counts = { asked: 0, met: 0, changes: 0, later: 0, several: 0, none: 0, blocked: 0 }
  for (const { to: given } of random.some(decided, Math.min(1, 8 / decided.length)))
    for (const { id: outcome } of outcomesIn(stack))
      for (const target of ["reachable", "assured"] as const) {
        counts.asked += 1
        const found = Result.getOrThrow(
          closest(law.success, { question: stack.question.id, facts: given, on: day }, outcome, {
            target,
            foreseen,
            ...(timed ? {} : { until: day }),
          }),
        )
        const tried = days.flatMap((one): readonly Tried[] => {
          const from = Object.fromEntries(
            facts.map(({ id }) => [
              id,
              foreseen.find((known) => known.fact === id && known.from <= one)?.value ?? given[id],
            ]),
          ) as Complete
          const table = tables.get(one) ?? []
          const base = table.find(({ to }) => differing(facts, from, to).length === 0)
          if (base?.said === undefined) return []
          return table
            .filter(
              ({ to, said }) =>
                said !== undefined &&
                isMet(stack, said, outcome, target) &&
                differing(facts, from, to).every((fact) => canMove(fact, from, to)),
            )
            .map(({ to }) => ({ day: one, from, to, changed: differing(facts, from, to) }))
        })
        const expected = smallest(tried)
          .map(({ day: one, to, changed }) =>
            spelled(one, Object.fromEntries(changed.map(({ id }) => [id, to[id] ?? ""]))),
          )
          .sort()
        const got = found.changes
          .map((change) =>
            spelled(change.on, Object.fromEntries(change.moves.map(({ fact, to }) => [fact, to]))),
          )
          .sort()
        expect(got, `seed ${String(seed)}, ${outcome}, ${target}`).toEqual(expected)
        expect(found.complete).toBe(true)
        const goals = (tables.get(day) ?? []).filter(
          ({ said }) => said !== undefined && isMet(stack, said, outcome, target),
        )
        const inTheWay = goals.map(({ to }) =>
          differing(facts, given, to)
            .filter((fact) => !canMove(fact, given, to))
            .map(({ id }) => id),
        )
        const sets = inTheWay.filter(
          (set) =>
            !inTheWay.some((other) => other.length < set.length && other.every((id) => set.includes(id))),
        )
        const obstacles = expected.length > 0 ? [] : [...new Set(sets.map((set) => set.join("+")))].sort()
        expect(
          found.obstacles.map((set) => set.facts.join("+")).sort(),
          `seed ${String(seed)}, ${outcome}, ${target}`,
        ).toEqual(obstacles)
        if (found.changes[0]?.moves.length === 0 && found.changes[0].on === day) counts.met += 1
        else if (found.changes.length > 0) counts.changes += 1
        else counts.none += 1
        if (found.changes.length > 1) counts.several += 1
        if (found.changes.some((change) => change.on > day)) counts.later += 1
        if (found.obstacles.length > 0) counts.blocked += 1
      }
  return counts
}

const checked = (stacks: number, timed: boolean) => {
  const sums = { stacks: 0, asked: 0, met: 0, changes: 0, later: 0, several: 0, none: 0, blocked: 0 }
  for (let seed = 1; sums.stacks < stacks; seed += 1) {
    const counts = check(seed, timed)
    if (counts === undefined) continue
    sums.stacks += 1
    for (const key of ["asked", "met", "changes", "later", "several", "none", "blocked"] as const)
      sums[key] += counts[key]
  }
  return sums
}

describe("the smallest changes of a case", () => {
  it("are, with the obstacles, what trying every case of random packs finds", () => {
    const sums = checked(150, false)
    console.log(`counterfactuals of one day: ${JSON.stringify(sums)}`)
    expect(
      [sums.met, sums.changes, sums.several, sums.none, sums.blocked].every((count) => count > 20),
    ).toBe(true)
  })

  it("over time are what trying every case on every day finds", () => {
    const sums = checked(50, true)
    console.log(`counterfactuals over time: ${JSON.stringify(sums)}`)
    expect(sums.later).toBeGreaterThan(20)
  })
})
