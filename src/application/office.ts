// The office as a host without Effect sees it: promises in, promises out. Expected failures are values of the result;
// only a bug rejects the promise.

import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { CalendarDate, Fault, Faults, PartyRef } from "../kernel/index.js"
import type { Answer } from "../policy/index.js"
import {
  RecordViews,
  servicesOf,
  Vault,
  type HostPorts,
  type PortFailure,
  type RecordView,
  type Services,
  type StoredEvent,
} from "../port/index.js"
import type { CaseDue } from "./due-in-stream.js"
import { due, dueByLog, remind } from "./due.js"
import { handle } from "./handle.js"
import { LawInUse, type Law } from "./law.js"
import { project, remakeViews } from "./project.js"
import { react } from "./react.js"
import { readCase, type CaseRead, type Unreadable } from "./read-case.js"
import { readFile, readJointMeasures, type FileRead, type JointMeasuresRead } from "./read-stream.js"
import type { Refused } from "./refused.js"

/** What became of a command. */
export type Outcome =
  | {
      readonly kind: "done"
      readonly stream: string
      readonly version: number
      readonly events: readonly StoredEvent[]
      /** It had been carried out before under this key; nothing was written now. */
      readonly repeated: boolean
    }
  | {
      /** Not carried out; the case is as it was. */
      readonly kind: "refused"
      readonly reasons: Faults
      readonly missing: readonly string[]
      readonly answer?: Answer
    }
  | Failed

/** A service of the host failed, or the store holds something unknown. Send again with the same key. */
export interface Failed {
  readonly kind: "failed"
  readonly fault: Fault
}

/** Something read or done, or a service failed. */
export type Reading<Value> = { readonly kind: "done"; readonly value: Value } | Failed

/** An office: everything a host calls. */
export interface Office {
  /** Carries out a command: a `CommandEnvelope` as plain JSON, checked here. */
  readonly handle: (command: unknown) => Promise<Outcome>
  /** A case as it stands. */
  readonly read: (stream: string) => Promise<Reading<CaseRead>>
  /** An integrity file as it stands. */
  readonly readFile: (stream: string) => Promise<Reading<FileRead>>
  /** The joint measures of a case as they stand; their stream is `linkageStreamOf(case)`. */
  readonly readJointMeasures: (stream: string) => Promise<Reading<JointMeasuresRead>>
  /**
   * All deadlines that have come by a day, or have no last day because a period is unset; and those still running that end
   * by a later day, if one is given.
   */
  readonly due: (on: CalendarDate, until?: CalendarDate) => Promise<Reading<readonly CaseDue[]>>
  /** The same by reading every case of the log: slow, for checking that the views miss nothing. */
  readonly dueByLog: (on: CalendarDate, until?: CalendarDate) => Promise<Reading<readonly CaseDue[]>>
  /** What is due, and tells those concerned, each deadline once; joint measures whose measure has run are ended, and
   * hours of public service not yet noted are noted. */
  readonly remind: (on: CalendarDate) => Promise<Reading<readonly CaseDue[]>>
  /**
   * Tells and publishes what follows from what was written since the last run, lets joint measures follow their case, and
   * notes hours of public service that a repair took in the person's other cases; how many events were gone through.
   */
  readonly react: () => Promise<Reading<number>>
  /** Brings the views for reports up to date; how many events were gone through. */
  readonly project: () => Promise<Reading<number>>
  /** Makes all views anew, after going back to an earlier law; how many streams there are. */
  readonly remakeViews: () => Promise<Reading<number>>
  /** All views, in the order of their streams. */
  readonly views: () => Promise<Reading<readonly RecordView[]>>
  /** Destroys what the vault holds about a subject. The log stays whole. */
  readonly erase: (subject: PartyRef) => Promise<Reading<void>>
}

type Needed = Services | LawInUse

/**
 * Opens an office on a host's ports.
 *
 * @param host `ports`: what the host implements, as plain promises; `law`: the rules, the calendar, the counting of periods,
 *   the procedures
 *   and the digest
 *
 * @example
 * const office = openOffice({ ports, law })
 * const outcome = await office.handle(command)
 * outcome.kind // => "done"
 */
export function openOffice(host: { readonly ports: HostPorts; readonly law: Law }): Office {
  const { ports, law } = host
  const context: Context.Context<Needed> = Context.add(servicesOf(ports), LawInUse, law)
  const run = <Value>(work: Effect.Effect<Value, never, Needed>): Promise<Value> =>
    Effect.runPromise(Effect.provideContext(work, context))
  const reading = <Value>(
    work: Effect.Effect<Value, PortFailure | Unreadable, Needed>,
  ): Promise<Reading<Value>> =>
    run(
      Effect.match(work, {
        onSuccess: (value): Reading<Value> => ({ kind: "done", value }),
        onFailure: ({ fault }): Reading<Value> => ({ kind: "failed", fault }),
      }),
    )

  return {
    handle: (command) =>
      run(
        Effect.match(handle(command), {
          onSuccess: (handled): Outcome => ({ kind: "done", ...handled }),
          onFailure: outcomeOf,
        }),
      ),
    read: (stream) => reading(readCase(stream)),
    readFile: (stream) => reading(readFile(stream)),
    readJointMeasures: (stream) => reading(readJointMeasures(stream)),
    due: (on, until) => reading(due(on, until)),
    dueByLog: (on, until) => reading(dueByLog(on, until)),
    remind: (on) => reading(remind(on)),
    react: () => reading(react()),
    project: () => reading(project()),
    remakeViews: () => reading(remakeViews()),
    views: () => reading(allViews()),
    erase: (subject) => reading(Effect.flatMap(Vault, (vault) => vault.erase(subject))),
  }
}

function outcomeOf(failure: Refused | PortFailure | Unreadable): Outcome {
  if (failure._tag !== "Refused") return { kind: "failed", fault: failure.fault }
  const { reasons, missing, answer } = failure
  return { kind: "refused", reasons, missing, ...(answer === undefined ? {} : { answer }) }
}

const pageSize = 500

function allViews(): Effect.Effect<readonly RecordView[], PortFailure, RecordViews> {
  return Effect.gen(function* () {
    const views = yield* RecordViews
    const found: RecordView[] = []
    for (;;) {
      const page = yield* views.viewsAfter(found.at(-1)?.stream ?? "", pageSize)
      found.push(...page)
      if (page.length < pageSize) return found
    }
  })
}
