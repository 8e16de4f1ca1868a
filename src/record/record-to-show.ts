/** What of a case there is to show on a day: nothing before a record was made. */
import { publicityDue, type RecordShownStanding, type RecordToShow } from "../disclosure/index.js"
import type { DecisionContext } from "../procedure/index.js"
import { isRepaired } from "../repair/index.js"
import type { CaseFile } from "./case-file.js"
import { determinedOn } from "./deadlines.js"
import { inEffect } from "./in-effect.js"
import type { Recorded, RecordState, Withdrawn } from "./state.js"

/**
 * The record as it can be shown, for `viewFor`.
 *
 * @returns nothing where no record was made
 * @example
 * recordToShow({ kind: "nothing" }, context) // => undefined
 */
export const recordToShow = (state: RecordState, context: DecisionContext): RecordToShow | undefined => {
  if (state.kind !== "recorded" && state.kind !== "withdrawn") return undefined
  const { file, disclosure } = state
  const { measures, objection, published, shared } = inEffect(state, context)
  const isPublic = state.kind === "recorded" && published && !publicityOver(state, context)
  return {
    fields: {
      subject: file.subject.ref,
      subjectKind: file.subject.kind,
      recordedOn: state.kind === "recorded" ? state.recordedOn : state.on,
      basis: state.kind === "recorded" ? state.basis : [],
      instruments: instrumentsOf(file),
      severity: (state.kind === "recorded" ? state.severity : undefined) ?? "notDetermined",
      measures: measures.map(({ id, label, basis }) => ({ id, label, basis })),
      standing: standingOf(state),
      scope: disclosure.scope.kind === "decided" ? disclosure.scope.scope : "undecided",
      channels: disclosure.publicity.kind === "published" ? [disclosure.publicity.channel] : [],
      receivers: disclosure.receivers,
      repair: state.kind === "recorded" ? state.repair.progress.kind : "none",
      facts: file.known,
      assessments: disclosure.assessments.map(({ assessmentRef }) => assessmentRef),
    },
    objection,
    isPublic,
    sharedWith: shared ? disclosure.receivers : [],
  }
}

const standingOf = (state: Recorded | Withdrawn): RecordShownStanding => {
  if (state.kind === "withdrawn") return "withdrawn"
  if (isRepaired(state.repair)) return "repaired"
  return state.standing.kind
}

const instrumentsOf = ({ instruments }: CaseFile): RecordToShow["fields"]["instruments"] =>
  instruments.map(({ instrument: { kind, number, issuer, issuedOn } }) => ({
    kind,
    number,
    issuer,
    issuedOn,
  }))

/** A page that stands past its period stands without a basis, whoever forgot to take it down. */
const publicityOver = (state: Recorded, context: DecisionContext): boolean =>
  publicityDue(state.disclosure.publicity, determinedOn(state), context).some(
    (item) => item.kind === "counted" && item.standing === "expired",
  )
