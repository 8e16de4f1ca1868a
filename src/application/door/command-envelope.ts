// A command as a host sends it, read at the door. Nothing of it is believed before this.
// Invariant: all faults are found at once, and none holds a value or an unknown key of the input.

import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { decodeUnknownResult } from "effect/SchemaParser"
import { hasFaults, type CalendarDate, type Fault, type Faults, type PartyRef } from "../../kernel/index.js"
import type { CommandBody } from "../../record/index.js"
import { commandBody } from "./command-schema.js"
import { check, patterns } from "./checks.js"
import { faultsOfIssue } from "./faults-of-issue.js"
import { calendarDate, partyRef } from "./values.js"

/** A command to one case. */
export interface CommandEnvelope {
  /** The case: source system and case number. */
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
  readonly command: CommandBody
}

const name = (identifier: string) =>
  Schema.String.check(
    check(identifier, (words: string) => /^[\p{L}\p{N}][\p{L}\p{N}._:/#〔〕()（）-]{0,199}$/u.test(words), {
      schema: { pattern: patterns.name },
    }),
  )

const isVersion = (count: number): boolean => Number.isSafeInteger(count) && count >= 0

const outside = {
  stream: name("stream"),
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
}

// the command inside is read apart, so that its faults are found whatever the envelope is
const envelope = Schema.Struct({ ...outside, command: Schema.Unknown })

/** The whole command, for publishing its schema. */
export const publishedEnvelope = Schema.Struct({ ...outside, command: commandBody }).annotate({
  identifier: "command",
  title: "对一件案件的命令 A command to one case",
})

const options = { errors: "all", onExcessProperty: "error" } as const
const decodeEnvelope = decodeUnknownResult(envelope, options)
const decodeBody = decodeUnknownResult(commandBody, options)

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
  const inner = decodeBody(commandIn(input))
  if (Result.isSuccess(outer) && Result.isSuccess(inner)) {
    return Result.succeed({ ...outer.success, command: inner.success })
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
