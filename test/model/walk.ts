/**
 * Every state of a case that its commands can reach, breadth first, on the days beside each deadline, and every law held in
 * every state and at every step. Two states on a day are taken for one if they differ only in how they were reached (the
 * steps of procedures that are over, the clauses cited) and in days from which no deadline stands otherwise
 * on that day or on any later day of the walk. The walk itself checks that nothing decides differently on those.
 */
import * as Result from "effect/Result"
import { deadline, standingOn, text, type CalendarDate, type Period } from "../../src/kernel/index.js"
import { civilCodeCounting, nationalCalendar } from "../../src/packs/national/calendar/index.js"
import { latestStep, type DecisionContext, type ProcedureRun } from "../../src/procedure/index.js"
import { initial, type CommandBody, type NewEvent, type RecordState } from "../../src/record/index.js"
import { office } from "./case-commands.js"
import { real, type Machine } from "./machine.js"

/** A state on a day; a case only grows older. */
export interface World {
  readonly state: RecordState
  readonly context: DecisionContext
}

export interface Step {
  readonly before: RecordState
  readonly command: CommandBody
  readonly events: readonly NewEvent[]
  readonly after: RecordState
  readonly context: DecisionContext
}

export interface Walked {
  readonly worlds: readonly World[]
  /** From a world to those one command, or one day, away; by their places. */
  readonly edges: readonly (readonly number[])[]
  readonly steps: number
  readonly refused: number
  /** Worlds that were taken for another one, and compared with it under every command. */
  readonly compared: number
  /** Those among them that fared otherwise: there are none if the abstraction is right. */
  readonly differing: readonly string[]
  /** Commands, by type, that were carried out at least once. */
  readonly carriedOut: ReadonlySet<string>
  /** Reasons, by code, for which commands were refused. */
  readonly codes: ReadonlySet<string>
}

export interface Walking {
  readonly commands: readonly CommandBody[]
  /** One for each day of the walk, in their order. */
  readonly contexts: readonly DecisionContext[]
  /** Every period that is counted on the way. */
  readonly periods?: readonly Period[]
  readonly machine?: Machine
  /** How many states it may find before it gives up. */
  readonly limit?: number
  /** Called for every step that is carried out; the walk ends where it says so. */
  readonly check: (step: Step) => boolean
}

const isRun = (value: unknown): value is ProcedureRun =>
  typeof value === "object" && value !== null && "taken" in value

/** A frozen state can't be touched by the decision that is asked about it: an attempt throws. */
const frozen = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(frozen)
}

const leastCompared = 400

/** Walk from nothing. */
export const walk = ({
  commands,
  contexts,
  periods = [],
  machine = real,
  limit = 150_000,
  check,
}: Walking): Walked => {
  const keyOf = keysOn(contexts, periods)
  const worlds: (World & { readonly day: number })[] = []
  const edges: number[][] = []
  const places = new Map<string, number>()
  const reached = (state: RecordState, day: number): number => {
    const key = keyOf(state, day)
    const known = places.get(key)
    if (known !== undefined) {
      compare(known, state, day)
      return known
    }
    const context = contexts[day]
    if (context === undefined) throw new RangeError("no such day")
    if (worlds.length > limit) throw new RangeError("more states than the walk is meant for")
    frozen(state)
    places.set(key, worlds.length)
    edges.push([])
    return worlds.push({ state, context, day }) - 1
  }

  const carriedOut = new Set<string>()
  const codes = new Set<string>()
  const differing: string[] = []
  let steps = 0
  let refused = 0
  let compared = 0

  const sent = (state: RecordState, command: CommandBody, context: DecisionContext) =>
    machine.decide(state, { ...command, actor: office }, context)
  const fate = (state: RecordState, command: CommandBody, day: number): string => {
    const context = contexts[day]
    if (context === undefined) return ""
    const decided = sent(state, command, context)
    return Result.isFailure(decided)
      ? decided.failure.reasons.map(({ code }) => code).join()
      : keyOf(decided.success.reduce(machine.evolve, state), day)
  }
  const compare = (known: number, state: RecordState, day: number): void => {
    const other = worlds[known]
    if (other === undefined || other.state === state || compared >= leastCompared) return
    if (JSON.stringify(other.state) === JSON.stringify(state)) return
    compared += 1
    for (const command of commands)
      if (fate(state, command, day) !== fate(other.state, command, day)) differing.push(command.type)
  }

  reached(initial, 0)
  walking: for (let at = 0; at < worlds.length; at += 1) {
    const world = worlds[at]
    if (world === undefined) break
    const { state: before, context, day } = world
    for (const command of commands) {
      const decided = sent(before, command, context)
      if (Result.isFailure(decided)) {
        refused += 1
        decided.failure.reasons.forEach(({ code }) => codes.add(code))
        continue
      }
      steps += 1
      carriedOut.add(command.type)
      const after = decided.success.reduce(machine.evolve, before)
      if (check({ before, command, events: decided.success, after, context })) break walking
      edges[at]?.push(reached(after, day))
    }
    if (day + 1 < contexts.length) edges[at]?.push(reached(before, day + 1))
  }
  return { worlds, edges, steps, refused, compared, differing, carriedOut, codes }
}

/** A state on a day without what no decision reads. */
const keysOn = (contexts: readonly DecisionContext[], periods: readonly Period[]) => {
  const classes = new Map<string, string>()
  const classOf = (date: CalendarDate, day: number): string => {
    const known = classes.get(`${date}/${String(day)}`)
    if (known !== undefined) return known
    const made = periods.map((period) => {
      const counted = deadline({
        startedOn: date,
        startingEvent: nothing,
        period,
        counting: civilCodeCounting,
        whoIsLate: nothing,
        calendar: nationalCalendar,
      })
      return contexts
        .slice(day)
        .map(({ on }) => (Result.isFailure(counted) ? "?" : standingOn(counted.success, on)[0]))
        .join("")
    })
    const later = contexts.slice(day).map(({ on }) => (date > on ? ">" : "."))
    const found = [...made, later.join("")].join("|")
    classes.set(`${date}/${String(day)}`, found)
    return found
  }
  // A deadline of a procedure is counted from the last time that a step was taken; what lengthens it is kept as it is.
  const runKey = (run: ProcedureRun, day: number): unknown => {
    const started = Object.fromEntries(run.taken.map(({ step, on }) => [step, classOf(on, day)]))
    const { extensions, suspensions } = run
    return [latestStep(run), periods.length === 0 ? [] : started, extensions, suspensions]
  }
  return (state: RecordState, day: number): string =>
    `${String(day)} ${JSON.stringify(state, (key, value: unknown) => {
      if (isRun(value)) return runKey(value, day)
      if (key === "basis") return undefined
      return isDate(value) ? classOf(value, day) : value
    })}`
}

const nothing = text("", "")

const isDate = (value: unknown): value is CalendarDate =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value)
