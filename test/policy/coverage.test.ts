/**
 * What coverage reads off the diagrams is what trying every case says: which goals an example reaches, which no case
 * can, and which hang on parameters that aren't set. Missing examples and small sets then reach what they are for.
 */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, type CalendarDate } from "../../src/kernel/index.js"
import {
  coverageOf,
  goalKinds,
  missingExamples,
  smallestExamples,
  type Example,
  type Goal,
} from "../../src/policy/coverage/index.js"
import { readingsIn } from "../../src/policy/diagram/rulebook-reading.js"
import {
  readsOf,
  rulebook,
  type Bindings,
  type Comparison,
  type DatedValue,
  type GivenFacts,
  type RuleDate,
  type Rulebook,
} from "../../src/policy/index.js"
import { randomGiven, randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import {
  holds,
  isAdmissible,
  keyOf,
  reaches,
  settingsOn,
  verdict,
  whole,
  type World,
} from "./coverage-by-enumeration.js"
import { domainOf } from "./enumeration.js"

const most = 8_000

/** Every complete case at every version, with every setting; none where they are too many to try. */
const worldsOf = (law: Rulebook) => {
  const [question] = law.questions
  if (question === undefined) return undefined
  const rules = law.packs.flatMap((pack) => pack.rules)
  const read = new Set(
    rules.flatMap((rule) => [
      ...readsOf(whole(rule)).parameters,
      ...[rule.from, rule.until].flatMap((date) => (typeof date === "object" ? [date.parameter] : [])),
    ]),
  )
  const cases = question.facts.reduce<readonly GivenFacts[]>(
    (made, { id, type }) =>
      made.flatMap((facts) => domainOf(type).map((value) => ({ ...facts, [id]: value }))),
    [{}],
  )
  const days = readingsIn(law, question.id).map((reading) => reading.on)
  const settings = new Map(days.map((day) => [day, settingsOn(law, read, day)] as const))
  const count = days.reduce((sum, day) => sum + cases.length * (settings.get(day)?.length ?? 0), 0)
  if (count > most) return undefined
  const world = (facts: GivenFacts, setting: World["settings"], day: CalendarDate): World => ({
    law,
    rules,
    facts,
    settings: setting,
    on: day,
  })
  const admissible = cases.filter((facts) => isAdmissible(world(facts, {}, on("2026-03-01"))))
  return { question, rules, days, settings, admissible, world, read }
}

type Worlds = NonNullable<ReturnType<typeof worldsOf>>

/** For each version and admissible case, which goals hold whatever is set, and which for some setting. */
const tried = ({ days, settings, admissible, world }: Worlds, goals: readonly Goal[]) =>
  days.map((day) =>
    admissible.map((facts) => {
      const each = (settings.get(day) ?? []).map((setting) => world(facts, setting, day))
      const own = goals.map((goal) => (goal.kind === "version" ? [] : each.map((one) => reaches(goal, one))))
      return {
        facts,
        always: own.map((of) => of.every(Boolean)),
        ever: own.map((of) => of.some(Boolean)),
        answers: each.map((one) => JSON.stringify(verdict(one))),
      }
    }),
  )

const covers = (facts: GivenFacts, example: GivenFacts): boolean =>
  Object.entries(example).every(([id, value]) => facts[id] === value)

describe("coverage", () => {
  it("is what trying every case of random rules says, goal by goal and example by example", () => {
    const seen = new Map<string, number>()
    let stacks = 0
    for (let seed = 1; stacks < 60; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const made = rulebook({ questions: [stack.question], packs: stack.packs, bindings: stack.bindings })
      const worlds = Result.isSuccess(made) ? worldsOf(made.success) : undefined
      if (Result.isFailure(made) || worlds === undefined) continue
      stacks += 1
      const law = made.success
      const examples = Array.from({ length: 6 }, (): Example => {
        const { given, on: day } = randomGiven(random, stack)
        return { facts: given, on: day }
      })
      const { goals } = Result.getOrThrow(coverageOf(law, stack.question, examples))
      const all = tried(
        worlds,
        goals.map(({ goal }) => goal),
      )
      const stateOn = new Map(
        examples.map(({ on: day }) => [day, worlds.days.filter((one) => sameState(worlds, law, one, day))]),
      )
      goals.forEach(({ goal, standing }, place) => {
        seen.set(`${goal.kind} ${standing.status}`, (seen.get(`${goal.kind} ${standing.status}`) ?? 0) + 1)
        if (goal.kind === "version") return
        const where = `seed ${String(seed)}: ${JSON.stringify(goal)}`
        const always = all.some((version) => version.some((one) => one.always[place]))
        const ever = all.some((version) => version.some((one) => one.ever[place]))
        const by = examples.flatMap((example, index) => {
          const [day] = stateOn.get(example.on) ?? []
          const version = all[worlds.days.findIndex((one) => one === day)] ?? []
          const completions = version.filter(({ facts }) => covers(facts, example.facts))
          return completions.length > 0 && completions.every((one) => one.always[place]) ? [index] : []
        })
        expect(standing.status === "reached" ? standing.by : [], where).toEqual(by)
        expect(standing.status, where).toBe(
          by.length > 0 ? "reached" : always ? "missing" : ever ? "unset" : "impossible",
        )
      })
      expect(boundariesIn(goals.map(({ goal }) => goal))).toEqual(boundariesByTrial(worlds))
    }
    console.log(Object.fromEntries([...seen].sort()))
    for (const kind of goalKinds.filter((one) => one !== "version"))
      for (const status of ["reached", "missing", "impossible", "unset"])
        expect(seen.get(`${kind} ${status}`) ?? 0, `${kind} ${status}`).toBeGreaterThan(0)
  })

  it("names as obstacles only what stands in the way: constraints none too many, parameters that would open the way", () => {
    const seen = new Map<string, number>()
    for (let seed = 1; (seen.get("parameters") ?? 0) < 25; seed += 1) {
      const { question, packs, bindings } = randomStack(randomSource(seed))
      const made = rulebook({ questions: [question], packs, bindings })
      if (Result.isFailure(made)) continue
      const { goals } = Result.getOrThrow(coverageOf(made.success, question, []))
      for (const { goal, standing } of goals) {
        if (standing.status !== "impossible") continue
        const { obstacle } = standing
        const where = `seed ${String(seed)}: ${JSON.stringify(goal)} ${JSON.stringify(obstacle)}`
        seen.set(obstacle.kind, (seen.get(obstacle.kind) ?? 0) + 1)
        const statusWith = (keep: (constraint: string) => boolean, turned: readonly string[] = []) => {
          const asked = { ...question, constraints: question.constraints.filter(({ id }) => keep(id)) }
          const changed = packs.map((one) => ({
            ...one,
            constraints: one.constraints.filter(({ constraint }) => keep(constraint.id)),
            bindings: turnedIn(one.bindings, turned),
            theorems: [],
          }))
          const law = rulebook({ questions: [asked], packs: changed, bindings: turnedIn(bindings, turned) })
          if (Result.isFailure(law)) return undefined
          return Result.getOrThrow(coverageOf(law.success, asked, [])).goals.find(
            (one) => JSON.stringify(one.goal) === JSON.stringify(goal),
          )?.standing.status
        }
        if (obstacle.kind === "constraints") {
          const named = obstacle.constraints
          expect(
            statusWith((id) => named.includes(id)),
            where,
          ).toBe("impossible")
          for (const one of named)
            expect(
              statusWith((id) => named.includes(id) && id !== one),
              where,
            ).not.toBe("impossible")
        }
        if (obstacle.kind === "parameters") {
          const status = statusWith(() => true, obstacle.parameters)
          if (status !== undefined) expect(status, where).not.toBe("impossible")
        }
        if (obstacle.kind === "wording")
          expect(
            statusWith(() => false),
            where,
          ).toBe("impossible")
      }
    }
    for (const kind of ["constraints", "parameters", "wording", "notInForce"])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(kind === "notInForce" ? 0 : 5)
  })

  it("of a version is a case that it answers otherwise than the one before, wherever there is one", () => {
    let [changes, same] = [0, 0]
    for (let seed = 1; changes + same < 150; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const made = rulebook({ questions: [stack.question], packs: stack.packs, bindings: stack.bindings })
      const worlds = Result.isSuccess(made) ? worldsOf(made.success) : undefined
      if (Result.isFailure(made) || worlds === undefined) continue
      if ([...worlds.settings.values()].some((all) => all.length > 1)) continue
      const law = made.success
      const added = Result.getOrThrow(missingExamples(law, stack.question, []))
      const all = tried(worlds, [])
      worlds.days.forEach((day, place) => {
        const before = all[place + 1]
        const own = all[place] ?? []
        if (before === undefined || own.length === 0) return
        const differing = own.filter((one, index) => one.answers[0] !== before[index]?.answers[0])
        const found = added.filter(({ example }) => sameState(worlds, law, day, example.on))
        expect(found.length, `seed ${String(seed)}, ${day}`).toBeGreaterThan(0)
        if (differing.length === 0) {
          same += 1
          return
        }
        changes += 1
        expect(
          found.some(({ example }) => differing.some(({ facts }) => covers(facts, example.facts))),
          `seed ${String(seed)}, ${day}`,
        ).toBe(true)
      })
    }
    expect(changes).toBeGreaterThan(50)
    expect(same).toBeGreaterThan(5)
  })

  it("is complete with the missing examples added, and with the small set alone, of which none can be left out", () => {
    let [sets, tight] = [0, 0]
    for (let seed = 200; sets < 60; seed += 1) {
      const random = randomSource(seed)
      const stack = randomStack(random)
      const made = rulebook({ questions: [stack.question], packs: stack.packs, bindings: stack.bindings })
      if (Result.isFailure(made)) continue
      sets += 1
      const [law, asked] = [made.success, stack.question]
      const given = Array.from({ length: 3 }, (): Example => {
        const { given: facts, on: day } = randomGiven(random, stack)
        return { facts, on: day }
      })
      const added = Result.getOrThrow(missingExamples(law, asked, given)).map(({ example }) => example)
      const few = Result.getOrThrow(smallestExamples(law, asked))
      const chosen = Result.getOrThrow(smallestExamples(law, asked, { from: [...given, ...added] }))
      for (const examples of [
        [...given, ...added],
        few.examples.map(({ example }) => example),
        chosen.examples.map(({ example }) => example),
      ]) {
        const { goals } = Result.getOrThrow(coverageOf(law, asked, examples))
        expect(
          goals.filter(({ standing }) => standing.status === "missing"),
          `seed ${String(seed)}`,
        ).toEqual([])
      }
      const alone = Result.getOrThrow(
        coverageOf(
          law,
          asked,
          few.examples.map(({ example }) => example),
        ),
      )
      expect(alone.superfluous, `seed ${String(seed)}`).toEqual([])
      expect(few.examples.length).toBeGreaterThanOrEqual(few.atLeast)
      if (few.examples.length === few.atLeast) tight += 1
      expect(Result.getOrThrow(smallestExamples(law, asked))).toEqual(few)
    }
    expect(tight).toBeGreaterThan(sets / 2)
  })
})

/** Booleans the other way, at every date. */
const turnedIn = (bindings: Bindings, parameters: readonly string[]): Bindings =>
  Object.fromEntries(
    Object.entries(bindings).map(([id, bound]) => {
      if (!parameters.includes(id)) return [id, bound]
      if (typeof bound === "boolean") return [id, !bound]
      const dated = bound as readonly DatedValue[]
      return [id, dated.map((one) => ({ ...one, value: one.value !== true }))]
    }),
  )

const sameState = (worlds: Worlds, law: Rulebook, one: CalendarDate, other: CalendarDate): boolean => {
  const state = (day: CalendarDate): string =>
    JSON.stringify([
      settingsOn(law, worlds.read, day),
      worlds.rules.map(({ from, until }) => {
        const parts = [
          from === undefined ? "yes" : begun(law, from, day),
          until === undefined ? "yes" : opposite[begun(law, until, day)],
        ]
        return parts.includes("no") ? "no" : parts.includes("unset") ? "unset" : "yes"
      }),
    ])
  return state(one) === state(other)
}

const opposite = { yes: "no", no: "yes", unset: "unset" } as const

/** Whether a date has come; `unset` while the parameter that names it isn't set. */
const begun = (law: Rulebook, date: RuleDate, day: CalendarDate): "yes" | "no" | "unset" => {
  if (typeof date === "string") return date <= day ? "yes" : "no"
  const parameter = law.packs.flatMap(({ parameters }) => parameters).find(({ id }) => id === date.parameter)
  const value = parameter === undefined ? undefined : law.value(parameter, day)
  if (value === undefined || Result.isFailure(value)) return "unset"
  return typeof value.success === "string" && value.success <= day ? "yes" : "no"
}

const boundaryKey = (rule: string, comparison: Comparison, value: unknown, side: boolean): string =>
  `${rule} ${keyOf(comparison)} ${String(value)} ${String(side)}`

const boundariesIn = (goals: readonly Goal[]): readonly string[] =>
  goals
    .flatMap((goal) =>
      goal.kind === "boundary" ? [boundaryKey(goal.rule, goal.comparison, goal.value, goal.side)] : [],
    )
    .toSorted()

/** Neighbours in the domain of which the comparison holds of one only, at any version at which its bound is set. */
const boundariesByTrial = ({ question, rules, days, settings, world, read }: Worlds): readonly string[] => {
  const found = new Set<string>()
  for (const rule of rules)
    for (const atom of atomsIn(rule))
      for (const day of days) {
        const { left, right, relation } = atom
        const type = "fact" in left ? question.facts.find(({ id }) => id === left.fact)?.type : undefined
        if (type === undefined || !("fact" in left)) continue
        if (type.kind === "boolean" || (type.kind === "oneOf" && relation === "is")) continue
        const bound = "parameter" in right ? right.parameter : undefined
        const all = settings.get(day) ?? []
        if (bound !== undefined && read.has(bound) && new Set(all.map((one) => one[bound])).size !== 1)
          continue
        const judged = domainOf(type).map((value) => ({
          value,
          side: holds(atom, world({ [left.fact]: value }, all[0] ?? {}, day)),
        }))
        judged.forEach(({ value, side }, place) => {
          if ([judged[place - 1], judged[place + 1]].some((next) => next !== undefined && next.side !== side))
            found.add(boundaryKey(rule.id, atom, value, side))
        })
      }
  return [...found].toSorted()
}

const atomsIn = (rule: Parameters<typeof whole>[0]): readonly Comparison[] => {
  const found: Comparison[] = []
  const visit = (condition: ReturnType<typeof whole>): void => {
    if (condition.kind === "compare") found.push(condition)
    else if (condition.kind === "not") visit(condition.of)
    else condition.of.forEach(visit)
  }
  visit(whole(rule))
  return found
}
