/**
 * A file from the events that a host has stored. A stream that isn't whole is refused, never repaired: a missing event may
 * be a seal, a correction or a transfer. Invariant: what is read is what was decided, in that order.
 */
import * as Result from "effect/Result"
import { fault, text, type CalendarDate, type Fault } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { dossierSchemaVersion, type DossierEvent } from "./event.js"
import { foldDossier } from "./evolve.js"
import type { DossierState } from "./state.js"

/** An event as stored. */
export type StoredDossierEvent = DossierEvent & {
  readonly id: string
  readonly stream: string
  /** Its place in the stream, from 1, without gaps. */
  readonly version: number
  readonly recordedOn: CalendarDate
}

/**
 * The state of a file after all its stored events.
 *
 * @param events of one stream, in the order of their versions; none is no file
 * @returns a fault `dossier.schemaVersion` for an event of a version this library doesn't know, `dossier.gap` if one is
 *   missing, doubled or out of order, `dossier.mixed` if the first doesn't open the file or one is of another file
 *
 * @example
 * readDossier([]) // => succeed({ kind: "none" })
 */
export const readDossier = (events: readonly StoredDossierEvent[]): Result.Result<DossierState, Fault> => {
  const [first] = events
  if (events.some(({ schemaVersion }) => schemaVersion !== dossierSchemaVersion))
    return Result.fail(unknownVersion)
  if (events.some(({ version }, index) => version !== index + 1)) return Result.fail(gap)
  if (first !== undefined && (first.type !== "fileOpened" || !isOneFile(first, events)))
    return Result.fail(mixed)
  return Result.succeed(foldDossier(events))
}

const isOneFile = ({ stream, subject }: StoredDossierEvent, events: readonly StoredDossierEvent[]): boolean =>
  events.every((event) => event.stream === stream && event.subject === subject)

const clause = plan("4.2")

const unknownVersion = fault("dossier.schemaVersion", {
  at: "schemaVersion",
  message: text(
    "档案中有本版本不认识的事件。",
    "The file holds an event of a version that this library doesn't know.",
  ),
  remedy: text("请先升级本库，再读取档案。", "Update the library first, then read the file."),
  citation: clause,
})

const gap = fault("dossier.gap", {
  at: "version",
  message: text(
    "档案的事件有缺失、重复或者次序颠倒。",
    "Events of the file are missing, doubled or out of order.",
  ),
  remedy: text("请从备份核对并补全事件，不要跳过。", "Restore them from a backup; don't skip any."),
  citation: clause,
})

const mixed = fault("dossier.mixed", {
  at: "stream",
  message: text(
    "档案不是从建档开始，或者混入了其他档案的事件。",
    "The file doesn't begin with its opening, or holds events of another.",
  ),
  remedy: text("请核对读取的事件流。", "Check which stream was read."),
  citation: clause,
})
