/** What of a case there is to show on a day: nothing before a record was made. */
import { publicityDue, type RecordToShow } from "../disclosure/index.js"
import type { DecisionContext } from "../procedure/index.js"
import { isRepaired } from "../repair/index.js"
import type { CaseFile } from "./case-file.js"
import { determinedOn } from "./deadlines.js"
import { inEffect, isUsable } from "./in-effect.js"
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
  const { measures, objection, shared } = inEffect(state, context)
  const { isPublic, ...stated } = state.kind === "recorded" ? stating(state, context) : trace(state)
  return {
    fields: {
      subject: file.subject.ref,
      subjectKind: file.subject.kind,
      ...stated,
      instruments: instrumentsOf(file),
      measures: measures.map(({ id, label, basis }) => ({ id, label, basis })),
      scope: disclosure.scope.kind === "decided" ? disclosure.scope.scope : "undecided",
      channels: disclosure.publicity.kind === "published" ? [disclosure.publicity.channel] : [],
      receivers: disclosure.receivers,
      facts: file.known,
      assessments: disclosure.assessments.map(({ assessmentRef }) => assessmentRef),
    },
    objection,
    isPublic,
    sharedWith: shared ? disclosure.receivers : [],
  }
}

type Stated = Pick<RecordToShow, "isPublic"> &
  Pick<RecordToShow["fields"], "recordedOn" | "basis" | "severity" | "standing" | "repair">

const stating = (state: Recorded, context: DecisionContext): Stated => ({
  recordedOn: state.recordedOn,
  basis: state.basis,
  severity: state.severity ?? "notDetermined",
  standing: isRepaired(state.repair) ? "repaired" : state.standing.kind,
  repair: state.repair.progress.kind,
  isPublic: isUsable(state) && isPublished(state, context),
})

/** What a withdrawn record leaves: that there was one, and when it ended. */
const trace = ({ on }: Withdrawn): Stated => ({
  recordedOn: on,
  basis: [],
  severity: "notDetermined",
  standing: "withdrawn",
  repair: "none",
  isPublic: false,
})

const instrumentsOf = ({ instruments }: CaseFile): RecordToShow["fields"]["instruments"] =>
  instruments.map(({ instrument: { kind, number, issuer, issuedOn } }) => ({
    kind,
    number,
    issuer,
    issuedOn,
  }))

/** A page that stands past its period stands without a basis, whoever forgot to take it down. */
const isPublished = (state: Recorded, context: DecisionContext): boolean =>
  publicityDue(state.disclosure.publicity, determinedOn(state), context).some(
    (item) => item.kind === "unset" || item.standing !== "expired",
  )
