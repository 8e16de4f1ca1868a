// A command as a host sends it, read at the door. Nothing of it is believed before this.
// Invariant: all faults are found at once, and none holds a value or an unknown key of the input.

import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaIssue from "effect/SchemaIssue"
import { decodeUnknownResult } from "effect/SchemaParser"
import type { DossierCommandBody } from "../../dossier/index.js"
import {
  hasFaults,
  type CalendarDate,
  type Fault,
  type Faults,
  type Party,
  type PartyRef,
} from "../../kernel/index.js"
import type { LinkageCommand } from "../../linkage/index.js"
import type { CommandBody } from "../../record/index.js"
import { commandBody } from "./command-schema.js"
import { check } from "./checks.js"
import { faultsOfIssue } from "./faults-of-issue.js"
import { fileCommandBody } from "./file-body.js"
import { linkageCommandBody } from "./linkage-body.js"
import { typesOf } from "./titled-command.js"
import { calendarDate, name, party, partyRef, streamName } from "./values.js"

/** What a command is about, with the command: a case, an integrity file, or joint measures. */
export type DirectedCommand =
  | { readonly kind: "case"; readonly command: CommandBody }
  | { readonly kind: "file"; readonly command: DossierCommandBody }
  | { readonly kind: "jointMeasures"; readonly command: LinkageCommand }

/** A command to one stream: a case, an integrity file, or the joint measures of a case. */
export type CommandEnvelope = DirectedCommand & {
  /** The case or file: source system and number. The joint measures of a case have its name with `/linkage` added. */
  readonly stream: string
  /** The same whenever the same act is sent again; it is carried out once. */
  readonly idempotencyKey: string
  /** Who sends it. */
  readonly actor: PartyRef
  /** The day of the act; today if left out, and never later. */
  readonly occurredOn?: CalendarDate
  /** The version of the case that the sender has seen: if the case has moved on, nothing is done. */
  readonly seenVersion?: number
  /** Where the vault keeps what is personal in it. */
  readonly personalRef?: PartyRef
  /** Whom an incentive is for, where no case says it. */
  readonly subject?: Party
}

const isVersion = (count: number): boolean => Number.isSafeInteger(count) && count >= 0

const outside = {
  stream: streamName,
  idempotencyKey: name("idempotencyKey"),
  actor: partyRef,
  occurredOn: Schema.optionalKey(calendarDate),
  seenVersion: Schema.optionalKey(
    Schema.Finite.check(
      check("version", isVersion, {
        schema: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      }),
    ),
  ),
  personalRef: Schema.optionalKey(partyRef),
  subject: Schema.optionalKey(party),
}

// the command inside is read apart, so that its faults are found whatever the envelope is
const envelope = Schema.Struct({ ...outside, command: Schema.Unknown })

/** The whole command, for publishing its schema. */
export const publishedEnvelope = Schema.Struct({
  ...outside,
  command: Schema.Union([...commandBody.members, ...fileCommandBody.members, ...linkageCommandBody.members]),
}).annotate({
  identifier: "command",
  title:
    "对一件案件、一份诚信档案或者一项联动的命令 A command to a case, an integrity file or joint measures",
})

const options = { errors: "all", onExcessProperty: "error" } as const
const decodeEnvelope = decodeUnknownResult(envelope, options)
const decodeCase = decodeUnknownResult(commandBody, options)
const decodeFile = decodeUnknownResult(fileCommandBody, options)
const decodeLinkage = decodeUnknownResult(linkageCommandBody, options)

const fileCommands = typesOf(fileCommandBody.members)
const linkageCommands = typesOf(linkageCommandBody.members)

/** The type alone says which decoder reads a command; an unknown one is refused as a command to a case. */
function decodeDirected(command: unknown): Result.Result<DirectedCommand, SchemaIssue.Issue> {
  const type = typeOf(command)
  if (fileCommands.has(type))
    return Result.map(decodeFile(command), (body) => ({ kind: "file" as const, command: body }))
  if (linkageCommands.has(type))
    return Result.map(decodeLinkage(command), (body) => ({ kind: "jointMeasures" as const, command: body }))
  return Result.map(decodeCase(command), (body) => ({ kind: "case" as const, command: body }))
}

function typeOf(command: unknown): string {
  return typeof command === "object" &&
    command !== null &&
    "type" in command &&
    typeof command.type === "string"
    ? command.type
    : ""
}

/**
 * Reads a command that a host sends.
 *
 * @param input anything; plain JSON is expected, with the fields of `CommandEnvelope`
 * @returns the command, or every fault: `command.missing`, `command.unknownField`, `command.wrongValue`, each with
 *   its place and what is expected there
 *
 * @example
 * Result.isFailure(decodeCommand({ stream: "oa:1" })) // => true
 */
export function decodeCommand(input: unknown): Result.Result<CommandEnvelope, Faults> {
  const outer = decodeEnvelope(input)
  const inner = decodeDirected(commandIn(input))
  if (Result.isSuccess(outer) && Result.isSuccess(inner)) {
    const { command: _, ...rest } = outer.success
    return Result.succeed({ ...rest, ...inner.success })
  }
  const found: Fault[] = Result.isFailure(outer) ? [...faultsOfIssue(outer.failure)] : []
  if (Result.isFailure(inner) && hasCommand(input)) found.push(...faultsOfIssue(inner.failure, "command"))
  if (!hasFaults(found)) throw new Error("a refused command has faults")
  return Result.fail(found)
}

function hasCommand(input: unknown): input is { readonly command: unknown } {
  return typeof input === "object" && input !== null && "command" in input
}

function commandIn(input: unknown): unknown {
  return hasCommand(input) ? input.command : undefined
}
