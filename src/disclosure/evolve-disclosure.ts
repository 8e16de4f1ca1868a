/** How far a record is shown after an event. */
import type { CalendarDate, Citation } from "../kernel/index.js"
import type { Draft } from "../procedure/index.js"
import type { DisclosureEvent } from "./disclosure-event.js"
import type { DisclosureState } from "./disclosure-state.js"

export const evolveDisclosure = (
  state: DisclosureState,
  event: Draft<DisclosureEvent>,
  on: CalendarDate,
): DisclosureState => {
  switch (event.type) {
    case "disclosureChosen": {
      const scope = event.data.outcome
      const decided = { ...state, scope: { kind: "decided" as const, scope, since: on, basis: event.basis } }
      return scope === "public" ? decided : unpublished(decided, on)
    }
    case "recordPublished": {
      const [first, ...rest]: readonly Citation[] = event.basis
      const { ground } = event.data
      const assessmentRef =
        ground.kind === "clause" || ground.kind === "consent" ? ground.assessmentRef : undefined
      return first === undefined
        ? state
        : {
            ...state,
            channels: [...new Set([...state.channels, event.data.channel])],
            publicity: { kind: "published", channel: event.data.channel, since: on, basis: [first, ...rest] },
            assessments:
              assessmentRef === undefined
                ? state.assessments
                : [
                    ...state.assessments.filter((kept) => kept.assessmentRef !== assessmentRef),
                    { assessmentRef, on },
                  ],
          }
    }
    case "recordShared":
      return {
        ...state,
        receivers: [...new Set([...state.receivers, ...event.data.receivers])],
        receiversTold: false,
      }
    case "publicityClosed":
      return unpublished(state, on)
    case "receiversTold":
      return told(state)
  }
}

/** Publicity has ended; what was never published stays so. */
export const unpublished = (state: DisclosureState, on: CalendarDate): DisclosureState =>
  state.publicity.kind === "published"
    ? { ...state, publicity: { kind: "closed", channel: state.publicity.channel, on } }
    : state

/** Everyone who received the record has been told. */
export const told = (state: DisclosureState): DisclosureState => ({ ...state, receiversTold: true })

/** Sealed: the trace stays, and nobody is shown it. */
export const sealed = (state: DisclosureState, on: CalendarDate): DisclosureState => ({
  ...unpublished(state, on),
  scope: { kind: "decided", scope: "sealed", since: on, basis: [] },
})
