/** The state of a case after a correction, and what is owed after a repair, a correction or a withdrawal. */
import type { CalendarDate, Citation } from "../kernel/index.js"
import { plan } from "../law/index.js"
import type { NoticeState } from "../objection/index.js"
import type { Draft } from "../procedure/index.js"
import type { CorrectionEvent } from "./correction-event.js"
import { corrected } from "./correction.js"
import { carriedOut, owing, scopeOf, type Duties, type DutyGround, type DutyKind } from "./duty.js"
import type { Recorded, RecordState, Withdrawn } from "./state.js"

export const evolveCorrection = (
  state: RecordState,
  event: Draft<CorrectionEvent>,
  on: CalendarDate,
): RecordState => {
  if (state.kind !== "recorded" && state.kind !== "withdrawn") return state
  switch (event.type) {
    case "contentCorrected": {
      if (state.kind !== "recorded") return state
      const { corrections, ground, worsens } = event.data
      const next = corrected(state, corrections)
      const duties =
        ground === "ownMotion" ? state.duties : carriedOut(state.duties, "correctContent", on, ground)
      const heard = worsens ? { ...next, file: { ...next.file, notice: usedUp(next.file.notice) } } : next
      const known = state.disclosure.receivers.length > 0 && corrections.length > 0
      return {
        ...heard,
        duties: known ? owe(state, duties, "tellReceivers", "correction", on, event.basis) : duties,
      }
    }
    case "reputationRestored":
      return { ...state, duties: carriedOut(state.duties, "restoreReputation", on) }
    case "treatmentRouted":
      return { ...state, duties: carriedOut(state.duties, "routeTreatment", on) }
    case "issuerAsked":
      return { ...state, duties: carriedOut(state.duties, "askIssuer", on) }
  }
}

/** A notice of something new has had its effect: what is worse again needs another. */
export const usedUp = (notice: NoticeState): NoticeState =>
  notice.kind === "served" ? { ...notice, change: "none", changeNotified: false } : notice

/** The duties with one more, in the circle in which the record is known. */
export const owe = (
  { disclosure }: Pick<Recorded | Withdrawn, "disclosure">,
  duties: Duties,
  kind: DutyKind,
  because: DutyGround,
  since: CalendarDate,
  basis: readonly Citation[] = [plan("3.1.4")],
): Duties => owing(duties, { kind, because, since, basis, scope: scopeOf(disclosure) })
