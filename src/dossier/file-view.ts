/**
 * What is shown under an access that was logged. An allow-list: each line is made field by field. Invariants: nothing is
 * shown that the log doesn't list in that version; a sealed or withdrawn entry is shown to the keeper only; an access
 * holds for its day.
 */
import * as Result from "effect/Result"
import { fault, text, type CalendarDate, type Fault, type PartyRef } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { keepingPurpose } from "./decide-access.js"
import { isOpenToOthers, keptEntries, openRequest, type OpenDossier } from "./state.js"

/** An entry as a reader sees it. */
export interface ViewedEntry {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly about: CalendarDate
  readonly source: PartyRef
  /** Where the host keeps the content. */
  readonly contentRef: PartyRef
  /** A correction is asked for and not yet answered (异议标注). */
  readonly disputed: boolean
}

export interface FileView {
  readonly subject: PartyRef
  readonly purpose: string
  readonly entries: readonly ViewedEntry[]
}

/**
 * What a logged access shows.
 *
 * @param accessId of the `fileViewed` event
 * @param on the day on which it is shown
 * @returns a fault `access.none` if no such access was logged, `access.over` on another day or when the keeper has changed
 *
 * @example
 * viewUnder(file, "access-9", on("2026-05-06")) // => fail "access.none"
 */
export const viewUnder = (
  state: OpenDossier,
  accessId: string,
  on: CalendarDate,
): Result.Result<FileView, Fault> => {
  const access = state.accesses.find(({ id }) => id === accessId)
  if (access === undefined) return Result.fail(none)
  const keeping = access.purpose === keepingPurpose
  if (access.on !== on || (keeping && access.reader !== state.custody.keeper)) return Result.fail(over)
  const entries = keptEntries(state)
    .filter((entry) => keeping || isOpenToOthers(entry))
    .filter(({ id, version }) => access.shown.some((one) => one.entry === id && one.version === version))
    .map(({ id, kind, version, about, source, contentRef }) => ({
      id,
      kind,
      version,
      about,
      source: source.organ,
      contentRef,
      disputed: openRequest(state, id) !== undefined,
    }))
  return Result.succeed({ subject: state.subject.ref, purpose: access.purpose, entries })
}

const none = fault("access.none", {
  at: "accessId",
  message: text("没有登记过这次查阅。", "No such access was logged."),
  remedy: text("请先登记查阅，再查看档案。", "Log the access first, then look."),
  citation: plan("4.2"),
})

const over = fault("access.over", {
  at: "accessId",
  message: text(
    "这次查阅已经结束：查阅只在登记当日有效，档案移交后也不再有效。",
    "The access is over: it holds on its day, and no longer once the file has gone to another keeper.",
  ),
  remedy: text("需要再次查看的，请重新登记查阅。", "Log a new access to look again."),
  citation: plan("4.2"),
})
