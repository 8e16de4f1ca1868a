/** The state of the penalties after an event. */
import type { CalendarDate } from "../kernel/index.js"
import type { PenaltyEvent } from "./penalty-event.js"
import type { PenaltyState } from "./penalty-state.js"

export const evolvePenalty = (state: PenaltyState, event: PenaltyEvent, on: CalendarDate): PenaltyState => {
  switch (event.type) {
    case "leniencyChosen":
      return { ...state, leniency: event.data.outcome }
    case "penaltiesChosen": {
      const { measures } = event.data
      const [first, ...rest] = measures
      if (first === undefined) return lifted(state, on)
      return { ...leniencyOf(state), kind: "imposed", measures: [first, ...rest] }
    }
    case "measuresLifted": {
      if (state.kind !== "imposed") return state
      const left = state.measures.filter(({ id }) => !event.data.measures.includes(id))
      return left.length === 0 ? lifted(state, on) : { ...state, measures: left }
    }
  }
}

/** All measures lifted. */
export const lifted = (state: PenaltyState, on: CalendarDate): PenaltyState =>
  state.kind === "imposed" ? { ...leniencyOf(state), kind: "lifted", measures: state.measures, on } : state

const leniencyOf = ({ leniency }: PenaltyState): Pick<PenaltyState, "leniency"> =>
  leniency === undefined ? {} : { leniency }
