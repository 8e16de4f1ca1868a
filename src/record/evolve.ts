/**
 * The state of a case after an event, and after all its events. Total: what has happened is never refused here; whether it
 * may happen is `decide`.
 */
import { evolveDisclosure, unpublished } from "../disclosure/index.js"
import { evolveTolerance } from "../exemption/index.js"
import { evolveNotice, evolveObjection } from "../objection/index.js"
import { addsMeasures, evolvePenalty, lessLenient, lifted, type PenaltyEvent } from "../penalty/index.js"
import { evolveRun, type Grounding } from "../procedure/index.js"
import { evolveRepair } from "../repair/index.js"
import type { CalendarDate } from "../kernel/index.js"
import type { NewEvent } from "./event.js"
import { evolveCase, reopened } from "./evolve-case.js"
import { carriedOut, owedOf } from "./duty.js"
import { isUsable } from "./in-effect.js"
import { withdrawn } from "./withdraw.js"
import { evolveCorrection, owe, usedUp } from "./evolve-correction.js"
import { evolveJoining } from "./evolve-joining.js"
import {
  initial,
  type Joined,
  type Nothing,
  type Recorded,
  type RecordState,
  type Withdrawn,
} from "./state.js"
import { runIn, withRun } from "./procedure-runs.js"
import { withRevocation } from "./revocation-run.js"

/**
 * The state after one more event.
 * @example
 * evolve(initial, { type: "factsEstablished", data: { facts: {}, evidence: [] }, basis: [], schemaVersion: 1,
 *   occurredOn: on("2026-03-02"), subject: partyRef("unit-1"), actor: partyRef("office") }) // => { kind: "nothing" }
 */
export const evolve = (state: RecordState, event: NewEvent): RecordState =>
  withRevocation(state, event, evolved(state, event))

const evolved = (state: RecordState, event: NewEvent): RecordState => {
  const on = event.occurredOn
  switch (event.type) {
    case "allegationReported":
    case "factsEstablished":
    case "instrumentRegistered":
    case "admissionChosen":
    case "recordingChosen":
    case "severityChosen":
    case "instrumentChanged":
    case "redecisionResolved":
    case "cascadeFollowed":
    case "cascadeChosen":
      return evolveCase(state, event, on)
    case "toleranceStarted":
    case "toleranceAcceptanceChosen":
    case "toleranceVerified":
    case "toleranceDetermined":
    case "toleranceReported":
    case "toleranceWithdrawn": {
      if (state.kind === "nothing") return state
      const next = {
        ...state,
        file: { ...state.file, tolerance: evolveTolerance(state.file.tolerance, event, on) },
      }
      return event.type === "toleranceWithdrawn" ? reopened(next) : concluded(next, event)
    }
    case "noticeServed":
    case "defenceReceived":
    case "defenceAnswered":
    case "changeSinceNoticeNoted":
      return state.kind === "nothing"
        ? state
        : { ...state, file: { ...state.file, notice: evolveNotice(state.file.notice, event, on) } }
    case "disclosureChosen":
    case "recordPublished":
    case "recordShared":
    case "publicityClosed":
      return state.kind === "recorded"
        ? { ...state, disclosure: evolveDisclosure(state.disclosure, event, on) }
        : state
    case "receiversTold":
      return "duties" in state ? receiversTold(state, event, on) : state
    case "caseAbsorbed":
    case "caseJoined":
    case "caseSplit":
    case "partOpened":
      return evolveJoining(state, event, on)
    case "contentCorrected":
    case "reputationRestored":
    case "treatmentRouted":
    case "issuerAsked":
      return evolveCorrection(state, event, on)
    case "stepTaken":
    case "deadlineExtended":
    case "procedureSuspended":
    case "procedureResumed": {
      if (state.kind === "nothing") return state
      const run = evolveRun(runIn(state, event.data.procedure), event, on)
      return run === undefined ? state : withRun(state, run)
    }
    default:
      return state.kind === "recorded" ? evolveRecorded(state, event, on) : state
  }
}

/** A conclusion on tolerance puts the choice on admission again: it may have been made without it. */
const concluded = (state: Exclude<RecordState, Nothing>, { type }: NewEvent): RecordState =>
  type === "toleranceDetermined" && state.kind === "proposed" ? { kind: "alleged", file: state.file } : state

type RecordedEvent = Extract<
  NewEvent,
  {
    type: `${"leniency" | "penalties" | "measures" | "objection" | "repair" | "rectification" | "commitment" | "service"}${string}`
  }
>

const evolveRecorded = (state: Recorded, event: RecordedEvent, on: CalendarDate): RecordState => {
  switch (event.type) {
    case "leniencyChosen":
      return heard(penalised(state, event, on), lessLenient(state.penalty, event.data.outcome))
    case "penaltiesChosen":
      return heard(penalised(state, event, on), addsMeasures(state.penalty, event.data.outcomes))
    case "measuresLifted":
    case "measuresSuspended":
    case "measuresResumed":
      return penalised(state, event, on)
    case "objectionFiled":
    case "objectionAcceptanceChosen":
    case "objectionEffectChosen":
    case "objectionOutcomeChosen": {
      const next = { ...state, objection: evolveObjection(state.objection, event, on) }
      if (event.type !== "objectionOutcomeChosen") return next
      switch (event.data.outcome) {
        case "withdrawn":
          return withdrawn(next, "objection", on, event.basis)
        case "corrected":
          return { ...next, duties: owe(next, next.duties, "correctContent", "objection", on, event.basis) }
        case "upheldRecord":
          return next
      }
    }
    default: {
      const next = { ...state, repair: evolveRepair(state.repair, event, on) }
      return event.type === "repairEffectsFollowed" || event.type === "repairEffectsChosen"
        ? repaired(next, event, on)
        : next
    }
  }
}

const penalised = (state: Recorded, event: PenaltyEvent & Grounding, on: CalendarDate): Recorded => ({
  ...state,
  penalty: evolvePenalty(state.penalty, event, on),
})

/** What is worse than before has used up the notice of what was new. */
const heard = (state: Recorded, worse: boolean): Recorded =>
  worse ? { ...state, file: { ...state.file, notice: usedUp(state.file.notice) } } : state

/** Told that a record in use has changed, the receivers still hold it; told of its end, they no longer do. */
const receiversTold = (
  state: Recorded | Withdrawn | Joined,
  event: Extract<NewEvent, { type: "receiversTold" }>,
  on: CalendarDate,
): RecordState => {
  const duties = carriedOut(state.duties, "tellReceivers", on)
  const stays = state.kind === "recorded" && isUsable(state)
  return stays && owedOf(state.duties, "tellReceivers") !== undefined
    ? { ...state, duties }
    : { ...state, duties, disclosure: evolveDisclosure(state.disclosure, event, on) }
}

/** What the outcomes of `repair.effect` do here; to stop sharing is to tell those who received the record. */
const repaired = (
  state: Recorded,
  { data: { outcomes }, basis }: Extract<NewEvent, { type: "repairEffectsFollowed" | "repairEffectsChosen" }>,
  on: CalendarDate,
): Recorded => ({
  ...state,
  penalty: outcomes.includes("liftMeasures") ? lifted(state.penalty, on) : state.penalty,
  disclosure: outcomes.includes("endPublicity") ? unpublished(state.disclosure, on) : state.disclosure,
  duties:
    outcomes.includes("stopSharing") && state.disclosure.receivers.length > 0
      ? owe(state, state.duties, "tellReceivers", "repair", on, basis)
      : state.duties,
})

/**
 * The state after all events of a case, in order.
 * @example
 * fold([]) // => { kind: "nothing" }
 */
export const fold = (events: readonly NewEvent[]): RecordState => events.reduce(evolve, initial)
