/**
 * What the state of a case shows as facts of the questions. Only what is there is derived; everything else stays unknown.
 * Not the established facts, which can be replaced: what is derived here can't be contradicted.
 */
import type { InstrumentKind, InstrumentStatus, Party } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import { conclusionOf } from "../exemption/index.js"
import { subjectKindOf } from "../facts/index.js"
import { noticeFacts } from "../objection/index.js"
import { runningMeasures, unexpired } from "../penalty/index.js"
import type { CaseView, Chosen, DecisionContext } from "../procedure/index.js"
import { isRepaired, recordSourceOf } from "../repair/index.js"
import { carries, type CaseFile, type HeldInstrument } from "./case-file.js"
import type { Nothing, Recorded, RecordState } from "./state.js"

/** The view of a case that its rooms are given. */
export const viewOf = (state: Exclude<RecordState, Nothing>, context: DecisionContext): CaseView => ({
  context,
  subject: state.file.subject.ref,
  ...(state.file.subject.kind === "person" && state.file.subject.unit !== undefined
    ? { unit: state.file.subject.unit }
    : {}),
  shown: shownFacts(state, context),
  known: state.file.known,
  chosen: chosenOf(state),
})

const shownFacts = (state: Exclude<RecordState, Nothing>, context: DecisionContext): GivenFacts => ({
  ...subjectFacts(state.file.subject),
  ...instrumentFacts(state.file),
  ...noticeFacts(state.file.notice, context),
  ...(state.kind === "recorded" ? recordFacts(state, context) : {}),
  ...(state.kind === "withdrawn" ? { recordState: "withdrawn", recordInUse: false } : {}),
})

const subjectFacts = (party: Party): GivenFacts => {
  const kind = subjectKindOf(party)
  return kind === undefined ? {} : { subjectKind: kind }
}

/** The instrument that speaks for a record: one that carries it, else the latest. */
export const leadingInstrument = ({ instruments }: CaseFile): HeldInstrument | undefined =>
  instruments.findLast(carries) ?? instruments.at(-1)

const instrumentFacts = (file: CaseFile): GivenFacts => {
  const held = leadingInstrument(file)
  if (held === undefined) return { instrument: "none", instrumentStatus: "none" }
  const { instrument, findsViolation, heldResponsible } = held
  return {
    instrument: instrument.kind,
    instrumentStatus: statusFact(instrument.status),
    findsViolation,
    heldResponsible,
    recordSource: recordSourceOf(instrument.kind),
  }
}

const statusFact = (status: InstrumentStatus): string => {
  switch (status) {
    case "pending":
      return "pending"
    case "effective":
    case "altered":
      return "effective"
    case "revoked":
    case "unlawful":
    case "void":
      return "revoked"
  }
}

const recordFacts = (state: Recorded, context: DecisionContext): GivenFacts => {
  const suspended = state.standing.kind === "suspended"
  const repaired = isRepaired(state.repair)
  return {
    isPublished: state.disclosure.publicity.kind === "published",
    isShared: state.disclosure.receivers.length > 0,
    measuresRunning: unexpired(runningMeasures(state.penalty), context).length > 0,
    recordInUse: !suspended && !repaired,
    recordState: suspended ? "suspended" : repaired ? "repaired" : "inUse",
  }
}

const chosenOf = (state: Exclude<RecordState, Nothing>): Chosen => {
  const exemption = { "exemption.determination": conclusionOf(state.file.tolerance) }
  if (state.kind !== "recorded") return exemption
  const { progress } = state.repair
  return {
    ...exemption,
    "record.severity": state.severity,
    "penalty.leniency": state.penalty.leniency ?? "none",
    "repair.eligibility":
      progress.kind === "repaired"
        ? "eligible"
        : progress.kind === "concluded"
          ? progress.conclusion
          : "none",
  }
}

/** The kind of a changed instrument, in the words of `revocation.cascade`. */
export const changedInstrumentFact = (kind: InstrumentKind): string => {
  switch (kind) {
    case "adminPenalty":
      return "adminPenalty"
    case "governmentalSanction":
    case "appointingSanction":
      return "sanction"
    case "courtDecision":
    case "listDecision":
      return "courtDecision"
    case "adminDecision":
    case "partyDiscipline":
    case "accountability":
    case "auditDecision":
    case "defaultConfirmation":
    case "verifiedFinding":
    case "measureOnly":
      return "other"
  }
}
