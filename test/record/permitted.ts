/** Cases under a law that allows every choice, so that only what the rooms themselves forbid or bring about is seen. */
import { isDeepStrictEqual } from "node:util"
import * as Result from "effect/Result"
import { addDays, type CalendarDate } from "../../src/kernel/index.js"
import type { DecisionContext, Rejection } from "../../src/procedure/index.js"
import {
  decide,
  evolve,
  initial,
  type CommandBody,
  type NewEvent,
  type RecordState,
} from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { permissive } from "../model/permissive-law.js"
import { contextOf, day } from "../rights/scripted-law.js"
import { states } from "./moves.js"

/** A day after the day on which the states of the table were reached. */
export const next: CalendarDate = addDays(day, 1)

type Must = Readonly<Record<string, readonly string[]>>

export const contextWith = (must: Must = {}, at = next): DecisionContext =>
  contextOf(permissive(must), { at })

/** What happens on a command that must be carried out. */
export const eventsOf = (
  state: RecordState,
  command: CommandBody,
  context: DecisionContext = contextWith(),
): readonly NewEvent[] => {
  const decided = decide(state, { ...command, actor: stock.office }, context)
  if (Result.isFailure(decided)) throw new Error(`${command.type}: ${decided.failure.code}`)
  return decided.success
}

/** The state after commands that must be carried out. */
export const after = (
  state: RecordState,
  commands: readonly CommandBody[],
  context: DecisionContext = contextWith(),
): RecordState =>
  commands.reduce((sofar, command) => eventsOf(sofar, command, context).reduce(evolve, sofar), state)

/** Why a command that must not be carried out isn't. */
export const refusalOf = (
  state: RecordState,
  command: CommandBody,
  context: DecisionContext = contextWith(),
): Rejection => {
  const decided = decide(state, { ...command, actor: stock.office }, context)
  if (Result.isSuccess(decided)) throw new Error(`${command.type} was carried out`)
  return decided.failure
}

/** Everything that happens on commands that must be carried out. */
export const eventsAfter = (
  state: RecordState,
  commands: readonly CommandBody[],
  context: DecisionContext = contextWith(),
): readonly NewEvent[] => {
  const [first, ...others] = commands
  if (first === undefined) return []
  const events = eventsOf(state, first, context)
  return [...events, ...eventsAfter(events.reduce(evolve, state), others, context)]
}

/** The commands that lead to a state of the table. */
export const commandsTo = (name: string): readonly CommandBody[] => {
  const commands = states[name]
  if (commands === undefined) throw new RangeError(`no state "${name}" in the table`)
  return commands
}

/** A state of the table, by its name. */
export const stateNamed = (name: string): RecordState =>
  after(initial, commandsTo(name), contextWith({}, day))

/** A command of the stock by its type and what its data holds. */
export const command = (
  type: CommandBody["type"],
  words: Readonly<Record<string, unknown>> = {},
): CommandBody => {
  const found = everyCommand.find(
    (one) =>
      one.type === type &&
      Object.entries(words).every(([key, value]) =>
        isDeepStrictEqual((one.data as Readonly<Record<string, unknown>>)[key], value),
      ),
  )
  if (found === undefined) throw new RangeError(`no ${type} in the stock`)
  return found
}

/** All of the stock. */
export const everyCommand: readonly CommandBody[] = [
  ...Object.values(stock).flatMap((commands) => (Array.isArray(commands) ? commands : [])),
  ...stock.report(stock.person),
  { type: "establishFacts", data: { facts: { report: "verified" }, evidence: [] } },
]
