/**
 * The state of a case after one of its own events. Structural law: once no instrument carries a record, it rests from that
 * moment, whatever anybody chooses later; once an exemption in force is withdrawn, the case is open again.
 */
import {
  compareSeverity,
  type CalendarDate,
  type InstrumentStatus,
  type Party,
  type Severity,
} from "../kernel/index.js"
import { undisclosed } from "../disclosure/index.js"
import { noTolerance } from "../exemption/index.js"
import { noNotice, noObjection } from "../objection/index.js"
import { noPenalty } from "../penalty/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { Grounding } from "../procedure/index.js"
import { noRepair } from "../repair/index.js"
import { carries, noRelated, sameInstrument, type CaseFile, type HeldInstrument } from "./case-file.js"
import type { CaseEvent } from "./event.js"
import { noDuties } from "./duty.js"
import { usedUp } from "./evolve-correction.js"
import { cascaded } from "./withdraw.js"
import type { Alleged, Nothing, Recorded, RecordState } from "./state.js"

type Open = Exclude<RecordState, Nothing>

export const evolveCase = (
  state: RecordState,
  event: CaseEvent & Grounding,
  on: CalendarDate,
): RecordState => {
  if (event.type === "allegationReported") {
    const { subject, facts } = event.data
    return alleged(newFile(subject, facts))
  }
  return state.kind === "nothing" ? state : evolveOpen(state, event, on)
}

const evolveOpen = (
  state: Open,
  event: Exclude<CaseEvent, { type: "allegationReported" }> & Grounding,
  on: CalendarDate,
): RecordState => {
  const { file } = state
  switch (event.type) {
    case "factsEstablished":
      return reopened({ ...state, file: { ...file, known: { ...file.known, ...event.data.facts } } })
    case "instrumentRegistered":
      return registered(state, event.data)
    case "admissionChosen":
      return admitted(state, event.data.outcome, event, on)
    case "recordingChosen":
      if (state.kind !== "proposed") return state
      if (event.data.outcome === "record") return recorded(file, event, on)
      return event.data.outcome === "doNotRecord"
        ? { kind: "notRecorded", file, since: on, because: "defenceMadeOut", basis: event.basis }
        : state
    case "severityChosen":
      return state.kind === "recorded" ? severityChosen(state, event.data.outcome) : state
    case "instrumentChanged":
      return changed(state, event.data, on)
    case "redecisionResolved":
      return resolved(state, event.data)
    case "cascadeFollowed":
    case "cascadeChosen":
      return state.kind === "recorded" ? cascaded(state, event.data.outcomes, on, event.basis) : state
  }
}

/** Where it rose, the notice of what was new has had its effect. */
const severityChosen = (state: Recorded, severity: Severity): Recorded =>
  state.severity !== undefined && compareSeverity(severity, state.severity) > 0
    ? { ...state, severity, file: { ...state.file, notice: usedUp(state.file.notice) } }
    : { ...state, severity }

/** A case without a record is open again once something new is known. */
export const reopened = (state: Open): Open =>
  state.kind === "notRecorded" ? alleged({ ...state.file, notice: noNotice }) : state

/** What is known when a case is opened. */
export const newFile = (subject: Party, known: GivenFacts): CaseFile => ({
  subject,
  instruments: [],
  known,
  tolerance: noTolerance,
  notice: noNotice,
  runs: [],
  related: noRelated,
})

const alleged = (file: CaseFile): Alleged => ({ kind: "alleged", file })

export const registered = (state: Open, held: HeldInstrument): Open => {
  const file: CaseFile = { ...state.file, instruments: [...state.file.instruments, held] }
  switch (state.kind) {
    case "awaitingInstrument":
      return alleged(file)
    case "proposed":
      // The basis of what was notified has changed: the subject is told again.
      return { ...state, file: withChange(file) }
    case "recorded": {
      const { standing } = state
      const back = standing.kind === "suspended" && !standing.pending && carries(held)
      return { ...state, file, ...(back ? { standing: { kind: "inUse" } as const } : {}) }
    }
    case "alleged":
    case "underVerification":
    case "urgedToRectify":
    case "notRecorded":
    case "withdrawn":
    case "joined":
      return reopened({ ...state, file })
  }
}

/** The basis of what was notified has changed. */
export const withChange = (file: CaseFile): CaseFile =>
  file.notice.kind === "served"
    ? { ...file, notice: { ...file.notice, change: "ownMotion", changeNotified: false } }
    : file

const admitted = (
  state: Open,
  outcome: Extract<CaseEvent, { type: "admissionChosen" }>["data"]["outcome"],
  { basis }: Grounding,
  since: CalendarDate,
): Open => {
  const { file } = state
  switch (outcome) {
    case "notRecorded":
      return { kind: "notRecorded", file, since, because: "admission", basis }
    case "verify":
      return { kind: "underVerification", file, since }
    case "urge":
      return { kind: "urgedToRectify", file, since }
    case "await":
      return { kind: "awaitingInstrument", file, since }
    case "record":
      return { kind: "proposed", file, since, basis }
  }
}

const recorded = (file: CaseFile, { basis }: Grounding, recordedOn: CalendarDate): Recorded => ({
  kind: "recorded",
  file,
  recordedOn,
  basis,
  standing: { kind: "inUse" },
  penalty: noPenalty,
  disclosure: undisclosed,
  objection: noObjection,
  repair: noRepair,
  duties: noDuties,
})

const changed = (
  state: Open,
  data: Extract<CaseEvent, { type: "instrumentChanged" }>["data"],
  on: CalendarDate,
): RecordState => {
  const status: InstrumentStatus = data.change
  const instruments = state.file.instruments.map((held) =>
    sameInstrument(held.instrument, data)
      ? {
          ...held,
          instrument: {
            ...held.instrument,
            status,
            ...(data.change === "effective" ? { effectiveOn: on } : {}),
          },
          findsViolation:
            data.change === "effective" ? held.findsViolation : held.findsViolation && data.stillSupports,
        }
      : held,
  )
  const { treatmentAffected } = data.facts
  const known = { ...state.file.known, ...(treatmentAffected === undefined ? {} : { treatmentAffected }) }
  const file: CaseFile = { ...state.file, instruments, known }
  if (data.change === "effective")
    return state.kind === "awaitingInstrument" ? alleged(file) : reopened({ ...state, file })
  const carried = instruments.some(carries)
  if (state.kind === "proposed")
    return carried ? { ...state, file: withChange(file) } : alleged({ ...file, notice: noNotice })
  if (state.kind !== "recorded") return { ...state, file }
  return carried
    ? { ...state, file }
    : {
        ...state,
        file,
        standing: {
          kind: "suspended",
          since: on,
          pending: data.redecision === "pending",
          changed: { kind: data.kind, change: data.change },
        },
      }
}

const resolved = (
  state: Open,
  { redecision, instrument }: Extract<CaseEvent, { type: "redecisionResolved" }>["data"],
): Open => {
  if (state.kind !== "recorded") return state
  const instruments =
    instrument === undefined ? state.file.instruments : [...state.file.instruments, instrument]
  const file = { ...state.file, instruments }
  if (redecision === "sameFinding" && instruments.some(carries))
    return { ...state, file, standing: { kind: "inUse" } }
  const { standing } = state
  return {
    ...state,
    file,
    standing: standing.kind === "suspended" ? { ...standing, pending: false } : standing,
  }
}
