/** Reads stored events back into a state. Nothing is guessed: a gap, an unknown kind or a newer version is a fault. */
import * as Result from "effect/Result"
import { fault, text, type Fault, type Text } from "../kernel/index.js"
import { evolveLinkage } from "./evolve-linkage.js"
import { linkageSchemaVersion, type LinkageEvent } from "./linkage-event.js"
import { noLinkage, type LinkageState } from "./linkage-state.js"

/** An event as stored: `version` is its place in the stream, from 1, without gaps. */
export type StoredLinkageEvent = LinkageEvent & {
  readonly version: number
  readonly schemaVersion: number
}

/**
 * The state that stored events give.
 *
 * @returns the state, or a fault `linkage.stream.gap`, `linkage.stream.version`, `linkage.stream.kind`
 * @example
 * readLinkage([]) // => succeed
 */
export const readLinkage = (events: readonly StoredLinkageEvent[]): Result.Result<LinkageState, Fault> => {
  for (const [at, { version, schemaVersion, type }] of events.entries()) {
    const place = `events[${String(at)}]`
    if (version !== at + 1) return Result.fail(streamFault("gap", place, gap))
    if (schemaVersion !== linkageSchemaVersion) return Result.fail(streamFault("version", place, newer))
    if (!kinds.has(type)) return Result.fail(streamFault("kind", place, unknownKind))
  }
  return Result.succeed(events.reduce<LinkageState>(evolveLinkage, noLinkage))
}

const kinds: ReadonlySet<string> = new Set<LinkageEvent["type"]>([
  "linkageInitiated",
  "linkageAccepted",
  "linkageRefused",
  "linkageCarriedOut",
  "linkageNotCarriedOut",
  "linkageAnswerTakenBack",
  "linkageAskedAgain",
  "linkageEnded",
  "linkageLifted",
])

const gap = text("事件的序号不连续。", "The events' places have a gap.")
const newer = text("事件的版本无法识别。", "The event has a version this library doesn't know.")
const unknownKind = text("事件的种类无法识别。", "The event is of a kind this library doesn't know.")

const streamFault = (name: string, at: string, message: Text): Fault =>
  fault(`linkage.stream.${name}`, {
    at,
    message,
    remedy: text(
      "请核对事件库，必要时先更新程序；在此之前不要办理。",
      "Check the event store, and update the library if need be; decide nothing before.",
    ),
  })
