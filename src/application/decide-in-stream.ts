// A command decided in the stream it is for, by the room that owns it. Nothing is written here.
// Invariant: a stream holds one kind of thing, and a command of another kind is refused.

import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { decide as decideFile, keptEntries } from "../dossier/index.js"
import { fault, text, type CalendarDate, type Party, type PartyRef } from "../kernel/index.js"
import { decideLinkage, linkageSchemaVersion } from "../linkage/index.js"
import { Directory, type EventStore, type PortFailure } from "../port/index.js"
import { decide, type RecordState } from "../record/index.js"
import type { CommandEnvelope } from "./door/command-envelope.js"
import type { NewStreamEvent } from "./door/stored-events.js"
import type { Law } from "./law.js"
import { readCase, type Unreadable } from "./read-case.js"
import {
  caseStreamOf,
  readStream,
  type FileRead,
  type JointMeasuresRead,
  type StreamKind,
  type StreamRead,
} from "./read-stream.js"
import { movedOn, refused, refusedBy, type Refused } from "./refused.js"

/** What follows from a command, and after which version. */
export interface DecidedInStream {
  readonly version: number
  readonly events: readonly NewStreamEvent[]
}

type Deciding<Services> = Effect.Effect<DecidedInStream, Refused | PortFailure | Unreadable, Services>

/**
 * Decides a command in its stream.
 *
 * @param on the day of the act
 * @returns `Refused` with the reasons of the room; besides `case.movedOn`, `stream.otherKind`, `stream.linkageName`,
 *   `law.files`, `law.jointMeasures`, `linkage.subject`
 */
export function decideInStream(
  envelope: CommandEnvelope,
  law: Law,
  on: CalendarDate,
): Deciding<EventStore | Directory> {
  return Effect.gen(function* () {
    const { stream, seenVersion } = envelope
    const read = yield* readStream(stream)
    if (seenVersion !== undefined && seenVersion !== read.version)
      return yield* Effect.fail(refused([movedOn]))
    const misplaced = misplacement(read, envelope.kind)
    if (misplaced !== undefined) return yield* Effect.fail(refused([misplaced]))
    switch (envelope.kind) {
      case "case":
        return yield* inCase(read, envelope, law, on)
      case "file":
        return yield* inFile(read, envelope, law, on)
      case "jointMeasures":
        return yield* inJointMeasures(read, envelope, law, on)
    }
  })
}

type Directed<Kind extends StreamKind> = Extract<CommandEnvelope, { readonly kind: Kind }>

/** Why this kind of command can't be for this stream, if it can't. */
function misplacement({ kind, stream, version }: StreamRead, wanted: StreamKind) {
  if (version > 0 && kind !== wanted) return otherKind
  return (wanted === "jointMeasures") === (caseStreamOf(stream) === undefined) ? linkageName : undefined
}

function inCase(read: StreamRead, envelope: Directed<"case">, law: Law, on: CalendarDate): Deciding<never> {
  const { command, actor } = envelope
  const state = read.kind === "case" ? read.state : ({ kind: "nothing" } as const)
  const decided = decide(state, { ...command, actor, ...personalIn(envelope) }, { ...law, on })
  return Result.isFailure(decided)
    ? Effect.fail(refusedBy(decided.failure))
    : Effect.succeed({ version: read.version, events: decided.success })
}

function inFile(
  read: StreamRead,
  envelope: Directed<"file">,
  law: Law,
  on: CalendarDate,
): Deciding<EventStore> {
  return Effect.gen(function* () {
    if (law.files === undefined) return yield* Effect.fail(refused([filesUnset]))
    const { command, actor } = envelope
    const state = fileState(read)
    const named = recordNamed(state, command)
    const record = named === undefined ? undefined : yield* readRecordNamed(named)
    const decided = decideFile(
      state,
      { ...command, actor, ...personalIn(envelope) },
      { tables: law.files, calendar: law.calendar, on, law, ...(record === undefined ? {} : { record }) },
    )
    return Result.isFailure(decided)
      ? yield* Effect.fail(refusedBy(decided.failure))
      : { version: read.version, events: decided.success }
  })
}

/** The case behind an entry that is made or taken out, if it is an entry of a record. */
function recordNamed(state: FileRead["state"], command: Directed<"file">["command"]): string | undefined {
  if (command.type === "makeEntry") return command.data.entry.record
  if (command.type !== "expireEntry" || state.kind === "none") return undefined
  return keptEntries(state).find(({ id }) => id === command.data.entry)?.record
}

/** A name under which no case is kept here says nothing of a record: cases may be kept elsewhere. */
function readRecordNamed(
  stream: string,
): Effect.Effect<RecordState | undefined, PortFailure | Unreadable, EventStore> {
  return Effect.map(readStream(stream), (read) => (read.kind === "case" ? read.state : undefined))
}

function fileState(read: StreamRead): FileRead["state"] {
  return read.kind === "file" ? read.state : { kind: "none" }
}

function inJointMeasures(
  read: StreamRead,
  envelope: Directed<"jointMeasures">,
  law: Law,
  on: CalendarDate,
): Deciding<EventStore | Directory> {
  return Effect.gen(function* () {
    const catalogue = law.jointMeasures
    if (catalogue === undefined) return yield* Effect.fail(refused([jointMeasuresUnset]))
    const { state: record } = yield* readCase(caseStreamOf(read.stream) ?? read.stream)
    const subject =
      record.kind === "nothing" ? yield* subjectWithoutCase(read, envelope) : record.file.subject
    if (subject === undefined) return yield* Effect.fail(refused([subjectUnknown]))
    const state: JointMeasuresRead["state"] = read.kind === "jointMeasures" ? read.state : { requests: [] }
    const decided = decideLinkage(state, envelope.command, {
      context: { ...law, on },
      catalogue,
      subject,
      record,
    })
    if (Result.isFailure(decided)) return yield* Effect.fail(refusedBy(decided.failure))
    const { actor } = envelope
    return {
      version: read.version,
      events: decided.success.map((event) => ({
        ...event,
        schemaVersion: linkageSchemaVersion,
        subject: subject.ref,
        actor,
        ...personalIn(envelope),
      })),
    }
  })
}

/** Whom an incentive is for: whoever it was for before, by the directory; at the beginning, by the command. */
function subjectWithoutCase(
  read: StreamRead,
  { subject }: Directed<"jointMeasures">,
): Effect.Effect<Party | undefined, PortFailure, Directory> {
  const before = read.kind === "jointMeasures" ? read.subject : undefined
  if (before === undefined || before === subject?.ref) return Effect.succeed(subject)
  return Effect.flatMap(Directory, (directory) => directory.party(before))
}

function personalIn({ personalRef }: CommandEnvelope): { readonly personalRef?: PartyRef } {
  return personalRef === undefined ? {} : { personalRef }
}

const otherKind = fault("stream.otherKind", {
  at: "stream",
  message: text("该编号下办理的是另一类事项。", "Another kind of matter is kept under this name."),
  remedy: text(
    "请核对编号：案件、诚信档案、联动奖惩各用各的编号。",
    "Check the name: cases, integrity files and joint measures each have their own.",
  ),
})

const linkageName = fault("stream.linkageName", {
  at: "stream",
  message: text(
    "联动奖惩的编号应当是案件编号加“/linkage”，其他事项不得使用。",
    "Joint measures have the case's name with '/linkage' added, and nothing else has.",
  ),
  remedy: text("请按案件编号填写。", "Compose it from the case's name."),
})

const filesUnset = fault("law.files", {
  message: text("本系统没有设定诚信档案的各项规则表。", "The tables of integrity files are not set here."),
  remedy: text(
    "请由系统管理单位设定归属、入档、查阅、公开和保存期限各表。",
    "Have whoever runs the system set the tables of keepers, kinds, access, channels and retention.",
  ),
})

const jointMeasuresUnset = fault("law.jointMeasures", {
  message: text("本系统没有设定联动奖惩措施清单。", "The list of joint measures is not set here."),
  remedy: text(
    "请由系统管理单位设定清单；清单之外的措施不得联动。",
    "Have whoever runs the system set the list; nothing outside it may be asked for.",
  ),
})

const subjectUnknown = fault("linkage.subject", {
  at: "subject",
  message: text("没有写明激励对象。", "It doesn't say whom the incentive is for."),
  remedy: text("请填写激励对象。", "Give the subject."),
})
