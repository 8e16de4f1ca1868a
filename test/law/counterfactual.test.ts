/** What would change the answer of the shipped rules: in words, and held to trying everything the subject can do. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import { closest, closestText, type ClosestOptions } from "../../src/policy/counterfactual/index.js"
import {
  rulebook,
  type Answer,
  type Fact,
  type GivenFacts,
  type Question,
  type Scalar,
} from "../../src/policy/index.js"
import { randomSource, type RandomSource } from "../model/random-source.js"
import { bound } from "./shipped.js"

const law = Result.getOrThrow(rulebook({ questions, packs: [national, district], bindings: bound }))
const day = on("2026-05-06")

const unrepaired: GivenFacts = {
  subjectKind: "civilServant",
  recordSource: "discipline",
  recordInUse: true,
  severity: "ordinary",
  correctionState: "verified",
  dutiesPerformed: true,
  commitmentPublished: true,
  minimumPublicityReached: true,
  otherConditionsMet: true,
  falseRepairMaterials: false,
  repairForbidden: false,
  keeperRemoved: false,
  defaultCured: false,
  serviceHours: 8,
  otherWay: false,
}

const repair = (changed: GivenFacts, options: Partial<ClosestOptions> = {}, language: "zh" | "en" = "zh") =>
  closestText(
    Result.getOrThrow(
      closest(
        law,
        { question: "repair.eligibility", facts: { ...unrepaired, ...changed }, on: day },
        "eligible",
        {
          target: "reachable",
          ...options,
        },
      ),
    ),
    law,
    { language },
  ).split("\n")

describe("what would make a record repairable", () => {
  it("is twelve more hours of service, or another way: service is never the only one", () => {
    expect(repair({})).toEqual([
      "再完成12小时公益服务并经认定，即可适用“准予修复”。",
      "以公益服务以外的其他方式修复并经核实，即可适用“准予修复”。",
    ])
    expect(repair({}, {}, "en")[0]).toBe(
      'Complete 12 hours more of public service and have them recognised; then "eligible" becomes lawful.',
    )
  })

  it("is nothing that the subject can do where repair is forbidden, and the answer says so", () => {
    expect(repair({ repairForbidden: true }).at(-1)).toBe(
      "障碍在于不由当事人改变的事实：规定不可修复为“是”。",
    )
  })
})

const valuesOf = ({ type, move }: Fact, own: Scalar): readonly Scalar[] => {
  if (move === "none") return [own]
  const all: readonly Scalar[] =
    type.kind === "boolean"
      ? [false, true]
      : type.kind === "oneOf"
        ? type.options.map(({ value }) => value)
        : type.kind === "number"
          ? Array.from({ length: 45 }, (_, index) => type.min + index * type.step)
          : [own]
  const place = all.indexOf(own)
  return all.filter(
    (_, index) => index === place || move === "both" || (move === "up" ? index > place : index < place),
  )
}

const randomFacts = (random: RandomSource, { facts }: Question): GivenFacts =>
  Object.fromEntries(
    facts.map(({ id, type }): [string, Scalar] => {
      switch (type.kind) {
        case "boolean":
          return [id, random.chance(0.5)]
        case "oneOf":
          return [id, type.options[random.below(type.options.length)]?.value ?? ""]
        case "number":
          return [id, type.min + type.step * random.below(40)]
        case "date":
          return [id, type.first]
      }
    }),
  )

const ask = (question: Question, facts: GivenFacts): Answer =>
  law.ask<readonly [], string, Question["kind"]>({ ...question, facts: [] }, facts, day)

const isMet = (question: Question, answer: Answer, place: number): boolean => {
  const outcome = question.outcomes[place]
  if (answer.status !== "decided" || outcome === undefined) return false
  return answer.certain.some((choice) => {
    if (typeof choice === "string") return question.outcomes.findIndex(({ id }) => id === choice) <= place
    const has = choice.must.includes(outcome.id)
    return outcome.bearing === "burden" ? !has : has || choice.may.includes(outcome.id)
  })
}

/** Every case along the moves of the facts that meets the target, by the facts changed and how far. */
const byTrial = (question: Question, given: GivenFacts, place: number): readonly string[] => {
  const axes = question.facts.map((fact) => {
    const own = given[fact.id] ?? false
    return { id: fact.id, own, values: valuesOf(fact, own), fact }
  })
  const cases = axes.reduce<readonly GivenFacts[]>(
    (sofar, { id, values }) => sofar.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  )
  const all = (fact: Fact): readonly Scalar[] => valuesOf({ ...fact, move: "both" }, given[fact.id] ?? false)
  const ways = cases
    .filter((to) => isMet(question, ask(question, to), place))
    .map((to) => ({
      to,
      moved: axes
        .filter(({ id, own }) => to[id] !== own)
        .map(({ id, own, fact }) => ({
          id,
          far:
            fact.type.kind === "oneOf" && !fact.type.ordered
              ? String(to[id])
              : Math.abs(all(fact).indexOf(to[id] ?? false) - all(fact).indexOf(own)),
        })),
    }))
  const noMore = (a: (typeof ways)[number], b: (typeof ways)[number]): boolean =>
    a.moved.every(({ id, far }) => {
      const other = b.moved.find((one) => one.id === id)
      if (other === undefined) return false
      if (a.moved.length < b.moved.length) return true
      return typeof far === "number" && typeof other.far === "number" ? far <= other.far : far === other.far
    })
  return ways
    .filter((way) => !ways.some((other) => noMore(other, way) && !noMore(way, other)))
    .map(({ to, moved }) => moved.map(({ id }) => `${id}=${String(to[id])}`).join(","))
    .sort()
}

it("is what trying everything that the subject can do finds, in every shipped question", () => {
  const counts = new Map<string, number>()
  for (const question of law.questions) {
    const random = randomSource(41)
    for (let tried = 0, done = 0; done < 6 && tried < 400; tried += 1) {
      const facts = randomFacts(random, question)
      const place = random.below(question.outcomes.length)
      const outcome = question.outcomes[place]?.id ?? ""
      const found = closest(law, { question: question.id, facts, on: day }, outcome, {
        target: "reachable",
        until: day,
      })
      if (Result.isFailure(found)) continue
      if (found.success.changes[0]?.moves.length === 0 && random.chance(0.9)) continue
      done += 1
      const got = found.success.changes.map(({ moves }) =>
        moves.map(({ fact, to }) => `${fact}=${String(to)}`).join(","),
      )
      expect(got.toSorted(), `${question.id} ${outcome} ${String(tried)}`).toEqual(
        byTrial(question, facts, place),
      )
      counts.set(question.id, (counts.get(question.id) ?? 0) + 1)
    }
  }
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(60)
})
