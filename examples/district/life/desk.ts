// One case on a desk: sends commands about it and keeps the state they lead to. A step's name and the case make the
// idempotency key, so that a run that was stopped goes through the same steps again and doubles nothing.

import * as Result from "effect/Result"
import { addDays, partyRef, type CalendarDate, type Fault, type Text } from "chengxin/kernel"
import type { Question } from "chengxin/policy"
import type { Decider, Rejection } from "chengxin/procedure"
import type { CommandBody, NewEvent, RecordState } from "chengxin/record"
import type { ImportedCase } from "../../adapters/import/index.js"
import type { Story } from "../story.js"

/** Bodies of the invented district. */
export const organs = {
  creditOffice: partyRef("organ-credit-office"),
  supervision: partyRef("organ-supervision"),
  jointConference: partyRef("organ-joint-conference"),
  receiver: partyRef("organ-human-resources"),
} as const

/** A body that decides collectively. */
export const collective = (organ: Decider["organ"], minutes: string): Decider => ({
  organ,
  collective: true,
  minutes,
})

/** Why a case goes no further today. */
export type Halt =
  | { readonly kind: "notYetDue" }
  | { readonly kind: "choiceOpen"; readonly question: Question; readonly outcomes: readonly string[] }
  | { readonly kind: "rejected"; readonly reasons: readonly Fault[] }
  | { readonly kind: "waits"; readonly what: Text }

/** Ends the life of a case for today; not a failure. */
export class Halted extends Error {
  readonly halt: Halt
  constructor(halt: Halt) {
    super("the case goes no further today")
    this.halt = halt
  }
}

/** Where commands go: the office. Gives back the events, the same for a command sent before. */
export type Handle = (
  key: string,
  on: CalendarDate,
  command: CommandBody,
) => Promise<Result.Result<readonly NewEvent[], readonly Fault[]>>

export interface Desk {
  readonly one: ImportedCase
  readonly story: Story
  /** The day `count` days after the office took the case up. */
  readonly day: (count: number) => CalendarDate
  readonly state: () => RecordState
  /** Carries out a step, unless its day has not come. */
  readonly send: (step: string, on: CalendarDate, command: CommandBody) => Promise<void>
  /** The same, where a rejection is no reason to stop: whether it was carried out. */
  readonly attempt: (step: string, on: CalendarDate, command: CommandBody) => Promise<boolean>
  /** What would come of a command; nothing is written. */
  readonly dryRun: (on: CalendarDate, command: CommandBody) => Result.Result<readonly NewEvent[], Rejection>
}

/** What a desk is made of. */
export interface DeskParts extends Pick<Desk, "one" | "story"> {
  readonly handle: Handle
  readonly today: CalendarDate
  readonly firstDay: CalendarDate
  readonly initial: RecordState
  readonly evolve: (state: RecordState, event: NewEvent) => RecordState
  readonly dryRun: (
    state: RecordState,
    on: CalendarDate,
    command: CommandBody,
  ) => Result.Result<readonly NewEvent[], Rejection>
}

/** A desk for one case. */
export function deskFor(parts: DeskParts): Desk {
  const { one, story, handle, today, evolve } = parts
  let state = parts.initial
  const start = takenUpOn(one, parts.firstDay)
  const carryOut = async (
    step: string,
    on: CalendarDate,
    command: CommandBody,
  ): Promise<readonly Fault[]> => {
    if (on > today) throw new Halted({ kind: "notYetDue" })
    const done = await handle(step, on, command)
    if (Result.isFailure(done)) return done.failure
    state = done.success.reduce(evolve, state)
    return []
  }
  return {
    one,
    story,
    day: (count) => addDays(start, count),
    state: () => state,
    send: async (step, on, command) => {
      const reasons = await carryOut(step, on, command)
      if (reasons.length > 0) throw new Halted({ kind: "rejected", reasons })
    },
    attempt: async (step, on, command) => (await carryOut(step, on, command)).length === 0,
    dryRun: (on, command) => {
      if (on > today) throw new Halted({ kind: "notYetDue" })
      return parts.dryRun(state, on, command)
    },
  }
}

/** The first day of the demo, or a few days after the last thing that had happened before it. */
function takenUpOn(one: ImportedCase, first: CalendarDate): CalendarDate {
  const issued = one.instrument?.issuedOn ?? one.occurredOn
  const next = addDays(issued > one.occurredOn ? issued : one.occurredOn, 3)
  return next > first ? next : first
}
