/** A case under a law that allows everything: what is refused here is refused whatever the rules say. */
import * as Result from "effect/Result"
import { addDays, type Fault } from "../../src/kernel/index.js"
import type { Answer } from "../../src/policy/index.js"
import {
  decide,
  evolve,
  schemaVersion,
  type CommandBody,
  type Recorded,
  type RecordEventBody,
  type RecordState,
} from "../../src/record/index.js"
import { office, unit } from "../model/case-commands.js"
import { invented } from "../model/permissive-law.js"
import { contextOf, day, scripted } from "../rights/scripted-law.js"
import { stateAfter, states } from "./moves.js"

/** The case in a kind of state, by the name that it has in moves.ts. */
export const known = (name: string): RecordState => stateAfter(states[name] ?? [])
/** A record, changed. */
export const record = (name = "recorded", changes: Partial<Recorded> = {}): Recorded => {
  const state = known(name)
  if (state.kind !== "recorded") throw new RangeError(`${name} is no record`)
  return { ...state, ...changes }
}

/** What is decided, and what the law was asked. */
export const attempt = (
  state: RecordState,
  command: CommandBody,
  answers: Readonly<Record<string, Partial<Answer>>> = {},
) => {
  const { rulebook, asked } = scripted({ answers })
  return { decided: decide(state, { ...command, actor: office }, contextOf(rulebook)), asked }
}
/** A reason as an official reads it. */
export const read = ({ code, at, message, remedy, citation }: Fault): string =>
  `${code} at ${at ?? "-"}: ${message.zh}${remedy.zh}（${citation?.title ?? "-"}${citation?.article ?? ""}）`
/** Every reason of a refusal. */
export const refusals = (state: RecordState, command: CommandBody): readonly string[] => {
  const { decided } = attempt(state, command)
  return Result.isFailure(decided) ? decided.failure.reasons.map(read) : ["carried out"]
}
/** The same in short. */
export const codes = (state: RecordState, command: CommandBody): readonly string[] =>
  refusals(state, command).map((reason) => reason.split(":")[0] ?? "")

/** The case after a command that is carried out; everything happens on one day. */
export const after = (state: RecordState, command: CommandBody): RecordState =>
  Result.getOrThrow(attempt(state, command).decided).reduce(evolve, state)

export const later = addDays(day, 1)

/** The state after something that has happened a day later, whether or not it was to be; it rests on an invented clause. */
export const happened = (state: RecordState, event: RecordEventBody): RecordState =>
  evolve(state, {
    ...event,
    basis: [invented],
    schemaVersion,
    occurredOn: later,
    subject: unit.ref,
    actor: office,
  })
