/**
 * The state of the penalties after an event. Structural law: for one act a measure runs once; chosen again it goes on
 * where it stood, and its period is never begun anew.
 */
import type { CalendarDate } from "../kernel/index.js"
import { resumedFrom, suspendedFrom, type HeldMeasure, type Measure } from "./measure.js"
import type { PenaltyEvent } from "./penalty-event.js"
import { runningMeasures, type EndedMeasure, type PenaltyState } from "./penalty-state.js"

export const evolvePenalty = (state: PenaltyState, event: PenaltyEvent, on: CalendarDate): PenaltyState => {
  switch (event.type) {
    case "leniencyChosen":
      return { ...state, leniency: event.data.outcome }
    case "penaltiesChosen": {
      const { measures } = event.data
      if (measures.length === 0 && state.kind === "none") return state
      return withMeasures(
        state,
        measures.map((measure) => continued(state, measure, on)),
        on,
        "decision",
      )
    }
    case "measuresLifted":
      return only(state, ({ id }) => !event.data.measures.includes(id), on)
    case "measuresSuspended":
      return changed(state, event.data.measures, (measure) => suspendedFrom(measure, on))
    case "measuresResumed":
      return changed(state, event.data.measures, (measure) => resumedFrom(measure, on))
  }
}

/** All measures ended, because the record lost its use. */
export const lifted = (state: PenaltyState, on: CalendarDate): PenaltyState =>
  state.kind === "imposed" ? withMeasures(state, [], on, "record") : state

const only = (state: PenaltyState, stays: (measure: Measure) => boolean, on: CalendarDate): PenaltyState =>
  state.kind === "imposed" ? withMeasures(state, state.measures.filter(stays), on, "decision") : state

/** A measure of the choice: the one that runs, the one that ended and goes on, or a new one. */
const continued = (state: PenaltyState, chosen: Measure, on: CalendarDate): HeldMeasure => {
  const running = runningMeasures(state).find(({ id }) => id === chosen.id)
  if (running !== undefined) return running
  const before = state.ended.find(({ measure }) => measure.id === chosen.id)
  return before === undefined
    ? { ...chosen, suspensions: [] }
    : resumedFrom(still(before.measure, before.on), on)
}

/** From the day it ended; a measure that stood still then has stood still ever since. */
const still = (measure: HeldMeasure, on: CalendarDate): HeldMeasure =>
  measure.suspensions.some(({ until }) => until === undefined) ? measure : suspendedFrom(measure, on)

const withMeasures = (
  { leniency, elsewhere, ...state }: PenaltyState,
  measures: readonly HeldMeasure[],
  on: CalendarDate,
  because: EndedMeasure["because"],
): PenaltyState => {
  const has = (id: string): boolean => measures.some((measure) => measure.id === id)
  const before = state.kind === "imposed" ? state.measures : []
  const left = before.filter(({ id }) => !has(id)).map((measure) => ({ measure, on, because }))
  const ended = [...state.ended.filter(({ measure }) => !has(measure.id)), ...left]
  const common = {
    ended,
    ...(leniency === undefined ? {} : { leniency }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  }
  const [first, ...others] = measures
  return first === undefined
    ? { ...common, kind: "lifted", on: state.kind === "lifted" ? state.on : on }
    : { ...common, kind: "imposed", measures: [first, ...others] }
}

const changed = (
  state: PenaltyState,
  ids: readonly string[],
  change: (measure: HeldMeasure) => HeldMeasure,
): PenaltyState => {
  if (state.kind !== "imposed") return state
  const each = (measure: HeldMeasure): HeldMeasure => (ids.includes(measure.id) ? change(measure) : measure)
  const [first, ...others] = state.measures
  return { ...state, measures: [each(first), ...others.map(each)] }
}
