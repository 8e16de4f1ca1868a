// A desk whose commands go to an office. What is written now and what was written before is counted apart.

import * as Result from "effect/Result"
import { recordEvent, type Law, type Office } from "chengxin/application"
import type { CalendarDate, Fault } from "chengxin/kernel"
import { decide, evolve, initial, type NewEvent } from "chengxin/record"
import type { StoredEvent } from "chengxin/port"
import type { ImportedCase } from "../../adapters/import/index.js"
import type { Story } from "../story.js"
import { deskFor, organs, type Desk, type Handle } from "./desk.js"

export interface OfficeDesk {
  readonly office: Office
  readonly law: Law
  readonly one: ImportedCase
  readonly stream: string
  readonly story: Story
  readonly today: CalendarDate
  readonly firstDay: CalendarDate
  /** Counts of events, kept up to date. */
  readonly written: { before: number; now: number }
}

/** The desk of one case at the credit office. */
export function deskOf({ office, law, one, stream, story, today, firstDay, written }: OfficeDesk): Desk {
  const actor = organs.creditOffice
  const handle: Handle = async (step, on, command) => {
    const envelope = { stream, idempotencyKey: `${stream}:${step}`, actor, occurredOn: on, command }
    const outcome = await office.handle(envelope)
    if (outcome.kind === "failed") throw new Error(`${outcome.fault.message.zh}${outcome.fault.remedy.zh}`)
    if (outcome.kind === "refused") return Result.fail<readonly Fault[]>(outcome.reasons)
    written[outcome.repeated ? "before" : "now"] += outcome.events.length
    return Result.succeed(outcome.events.map(typed))
  }
  return deskFor({
    one,
    story,
    handle,
    today,
    firstDay,
    initial,
    evolve,
    dryRun: (state, on, command) => decide(state, { ...command, actor }, { ...law, on }),
  })
}

function typed(event: StoredEvent): NewEvent {
  const read = recordEvent(event)
  if (Result.isFailure(read)) throw new Error(read.failure.message.zh)
  return read.success
}
