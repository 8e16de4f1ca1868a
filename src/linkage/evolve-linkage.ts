/** The state of the joint measures after an event. An answer that is replaced stays among the earlier ones. */
import type { CalendarDate, PartyRef } from "../kernel/index.js"
import type { LinkageEvent } from "./linkage-event.js"
import type {
  EndedAnswer,
  LinkageRequest,
  LinkageState,
  RunningAnswer,
  RunningRequest,
  UnitOf,
} from "./linkage-state.js"

/**
 * The state after an event.
 * @example
 * [].reduce(evolveLinkage, noLinkage).requests // => []
 */
export const evolveLinkage = (state: LinkageState, event: LinkageEvent): LinkageState => {
  const on = event.occurredOn
  switch (event.type) {
    case "linkageInitiated": {
      const { request: id, measure, bearing, units, by, measureBasis: basis, until } = event.data
      const request: RunningRequest = {
        kind: "running",
        id,
        measure,
        bearing,
        by: by.organ,
        initiatedOn: on,
        basis,
        ...(until === undefined ? {} : { until }),
        units: units.map((unit) => ({ unit, answer: { kind: "asked", since: on }, earlier: [] })),
      }
      return { requests: [...state.requests, request] }
    }
    case "linkageAccepted":
      return answered(state, event.data, { kind: "accepted", since: on })
    case "linkageRefused":
      return answered(state, event.data, { kind: "refused", since: on, because: event.data.because })
    case "linkageCarriedOut":
      return answered(state, event.data, { kind: "carriedOut", since: on })
    case "linkageNotCarriedOut":
      return answered(state, event.data, { kind: "notCarriedOut", since: on, because: event.data.because })
    case "linkageAnswerTakenBack":
    case "linkageAskedAgain":
      return running(state, event.data.request, (request) => ({
        ...request,
        units: request.units.map((row) =>
          row.unit === event.data.unit
            ? {
                ...row,
                answer: { kind: "asked", since: on },
                earlier: [
                  ...row.earlier,
                  { kind: row.answer.kind, on: row.answer.since, statementRef: event.data.statementRef },
                ],
              }
            : row,
        ),
      }))
    case "linkageEnded":
      return running(state, event.data.request, ({ units, ...request }) => ({
        ...request,
        kind: "ended",
        because: event.data.because,
        on,
        units: units.map((row) => ({ ...row, answer: afterEnding(row.answer, on) })),
      }))
    case "linkageLifted":
      return {
        requests: state.requests.map((request) =>
          request.kind === "ended" && request.id === event.data.request
            ? { ...request, units: request.units.map((row) => lifted(row, event.data.unit, on)) }
            : request,
        ),
      }
  }
}

const running = (
  { requests }: LinkageState,
  id: string,
  change: (request: RunningRequest) => LinkageRequest,
): LinkageState => ({
  requests: requests.map((request) =>
    request.kind === "running" && request.id === id ? change(request) : request,
  ),
})

const answered = (
  state: LinkageState,
  { request: id, unit }: { readonly request: string; readonly unit: PartyRef },
  answer: RunningAnswer,
): LinkageState =>
  running(state, id, (request) => ({
    ...request,
    units: request.units.map((row) => (row.unit === unit ? { ...row, answer } : row)),
  }))

const afterEnding = (answer: RunningAnswer, on: CalendarDate): EndedAnswer => {
  switch (answer.kind) {
    case "asked":
    case "accepted":
    case "carriedOut":
      return { kind: "toLift", since: on, had: answer.kind }
    case "refused":
    case "notCarriedOut":
      return { kind: "released", since: on, had: answer.kind }
  }
}

const lifted = (row: UnitOf<EndedAnswer>, unit: PartyRef, on: CalendarDate): UnitOf<EndedAnswer> =>
  row.unit === unit ? { ...row, answer: { kind: "lifted", since: on } } : row
