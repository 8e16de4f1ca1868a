/**
 * A question with all its versions in one space, and for each goal the cases that reach it, as a diagram. Computed for
 * every admissible case, so that what no example reaches is either shown by one or proved impossible.
 *
 * Invariant: a case reaches a goal only if it does so whatever its unknown facts and the unset parameters are.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { addDays, firstDate } from "../../kernel/index.js"
import { readsOf, type Comparison, type Condition } from "../condition.js"
import { meaningOf, type Meaning } from "../diagram/meaning.js"
import { spaceOfReadings, type Reading } from "../diagram/reading.js"
import { layersOf, readingsIn } from "../diagram/rulebook-reading.js"
import type { Space } from "../diagram/space.js"
import { ever, never, type Diagram } from "../diagram/store.js"
import { some } from "../diagram/walk.js"
import type { Scalar } from "../fact.js"
import type { Bindings } from "../parameter.js"
import { conditionOf, type Program } from "../program.js"
import { failingIn, sameAnswer } from "../proof/claim.js"
import type { Rulebook } from "../rulebook.js"
import { daysOfChange, stateOn } from "../turning-days.js"
import { atomsOf, turned } from "./atoms.js"
import type { Example } from "./example.js"
import { boundIn, goalKey, goalsFor, type Goal } from "./goal.js"

/** One state of the rules. */
export interface Version {
  readonly reading: Reading
  readonly meaning: Meaning
  /** A day on which the rules are so, for examples. */
  readonly day: CalendarDate
}

export interface Ground {
  readonly program: Program
  readonly space: Space
  /** Bindings of the packs, then the host's. */
  readonly layers: readonly Bindings[]
  /** The latest first. */
  readonly versions: readonly Version[]
  readonly goals: readonly Goal[]
  /** Facts that some rule or constraint reads. */
  readonly factsRead: ReadonlySet<string>
  /** The version that a day belongs to, as its place. */
  readonly versionOn: (on: CalendarDate) => number
  /** Cases that can't but reach the goal, whatever unset parameters are. */
  readonly reaching: (goal: Goal, version: number) => Diagram
  /** Cases that reach the goal for some value of the unset parameters. */
  readonly touching: (goal: Goal, version: number) => Diagram
  /** Whether some case is answered otherwise by the version of this day than by the one before. */
  readonly isChange: (on: CalendarDate) => boolean
  /** As `touching`, with these constraints alone. */
  readonly within: (goal: Goal, version: number, constraints: readonly number[]) => Diagram
}

/** @param examples whose values are to be told apart where a fact is held to a parameter that isn't set */
export const groundOf = (
  rulebook: Rulebook,
  program: Program,
  examples: readonly Example[],
  budget?: number,
): Ground | undefined => {
  const readings = readingsIn(rulebook, program.question.id)
  const [first, ...rest] = readings
  if (first === undefined) return undefined
  const goals = goalsFor(program, readings)
  const space = spaceOfReadings([first, ...rest], {
    also: [...marks(goals), ...valuesBesideUnset(readings, examples)],
    ...(budget === undefined ? {} : { budget }),
  })
  const layers = layersOf(rulebook)
  const days = daysOfChange(program, layers)
  const versions = readings.map((reading): Version => ({
    reading,
    meaning: meaningOf(space, reading),
    day: dayIn(reading.on, days),
  }))
  const states = new Map(readings.map(({ on }, place) => [stateOn(program, layers, on), place]))
  const where = diagramsOf(program, space, versions)
  const { store } = space
  const isParameter = (level: number): boolean => space.axes.list[level]?.slot.isFact === false
  const remember = (make: (goal: Goal, version: number) => Diagram) => {
    const known = new Map<string, Diagram>()
    return (goal: Goal, version: number): Diagram => {
      const key = `${String(version)} ${goalKey(goal)}`
      const before = known.get(key)
      if (before !== undefined) return before
      const made = make(goal, version)
      known.set(key, made)
      return made
    }
  }
  const admissible = (version: number): Diagram => versions[version]?.meaning.admissible() ?? never
  const anywhere = remember(where)
  return {
    program,
    space,
    layers,
    versions,
    goals,
    factsRead: new Set(readings.flatMap(factsReadIn)),
    versionOn: (on) => states.get(stateOn(program, layers, on)) ?? -1,
    reaching: remember((goal, version) =>
      store.and(admissible(version), store.not(some(store, store.not(anywhere(goal, version)), isParameter))),
    ),
    touching: remember((goal, version) => store.and(admissible(version), anywhere(goal, version))),
    isChange: (on) => {
      const place = versions.findIndex(({ reading }) => reading.on === on)
      const [version, before] = [versions[place], versions[place + 1]]
      return version !== undefined && before !== undefined && changesIn(space, version, before) !== never
    },
    within: (goal, version, constraints) =>
      constraints.reduce(
        (left, place) => {
          const constraint = versions[version]?.reading.constraints[place]
          return constraint === undefined ? left : store.and(left, store.not(space.of(constraint)))
        },
        anywhere(goal, version),
      ),
  }
}

/** The first state of the rules has no first day that anyone means: the day before the first change stands for it. */
const dayIn = (on: CalendarDate, days: readonly CalendarDate[]): CalendarDate => {
  const next = days.find((day) => day > on)
  return on === firstDate && next !== undefined ? addDays(next, -1) : on
}

const factsReadIn = ({ rules, constraints }: Reading): readonly string[] =>
  [...rules.map(({ applies }) => applies), ...constraints].flatMap((condition) => readsOf(condition).facts)

const isAt = (fact: string, value: Scalar): Comparison => ({
  kind: "compare",
  left: { fact },
  relation: "is",
  right: [value],
})

const marks = (goals: readonly Goal[]): readonly Condition[] =>
  goals.flatMap((goal) =>
    goal.kind === "boundary" && "fact" in goal.comparison.left
      ? [isAt(goal.comparison.left.fact, goal.value)]
      : [],
  )

const valuesBesideUnset = (
  readings: readonly Reading[],
  examples: readonly Example[],
): readonly Condition[] => {
  const facts = new Set(
    readings.flatMap(({ rules }) =>
      rules.flatMap(({ applies }) =>
        atomsOf(applies).flatMap(({ left, right }) =>
          "fact" in left && "parameter" in right ? [left.fact] : [],
        ),
      ),
    ),
  )
  return [...facts].flatMap((fact) => {
    const values = examples.map((example) => example.facts[fact])
    return [...new Set(values)].flatMap((value) => (value === undefined ? [] : [isAt(fact, value)]))
  })
}

/** For each goal and version, the cases that reach it, be they admissible or not. */
export const diagramsOf = (program: Program, space: Space, versions: readonly Version[]) => {
  const { store } = space
  const placeOf = new Map(program.rules.map(({ rule }, place) => [rule.id, place]))
  const deciding = (
    { reading, meaning }: Version,
    rule: string,
    comparison: Comparison,
    side: boolean,
  ): Diagram => {
    const place = placeOf.get(rule) ?? -1
    const compiled = program.rules[place]
    if (compiled === undefined) return never
    const condition = conditionOf(compiled.rule)
    const [so, notSo] = [true, false].map((to) =>
      space.of(boundIn(turned(condition, comparison, to), reading)),
    )
    const atom = space.of(boundIn(comparison, reading))
    return store.and(
      store.and(meaning.inForce(place), store.differ(so ?? never, notSo ?? never)),
      side ? atom : store.not(atom),
    )
  }
  return (goal: Goal, place: number): Diagram => {
    const version = versions[place]
    if (version === undefined) return never
    switch (goal.kind) {
      case "rule":
        return version.meaning.effective(placeOf.get(goal.rule) ?? -1)
      case "outcome":
        return version.meaning.lawful(program.outcomeIds.indexOf(goal.outcome))
      case "version":
        return version.reading.on === goal.on ? changed(space, version, versions[place + 1]) : never
      case "decides":
        return deciding(version, goal.rule, goal.comparison, goal.side)
      case "boundary": {
        const { left } = goal.comparison
        if (!("fact" in left)) return never
        return store.and(
          space.of(isAt(left.fact, goal.value)),
          deciding(version, goal.rule, goal.comparison, goal.side),
        )
      }
    }
  }
}

/** Cases answered otherwise than by the version before; if there are none, every case. */
const changed = (space: Space, version: Version, before: Version | undefined): Diagram => {
  const different = before === undefined ? never : changesIn(space, version, before)
  return different === never ? ever : different
}

/** Cases that can occur and are answered otherwise. */
const changesIn = ({ store }: Space, { meaning }: Version, before: Version): Diagram =>
  failingIn(store, meaning.admissible(), sameAnswer(store, meaning, before.meaning))
