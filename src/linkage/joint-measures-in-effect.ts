/**
 * Which joint measures have effect on a day, at which units. Computed from the state, the case and the measures' last days:
 * after repair, revocation or expiry there is none, whoever forgot to lift it. A measure at a unit counts once.
 */
import type { Citation, PartyRef } from "../kernel/index.js"
import { followCase } from "./follow-case.js"
import type { LinkageState } from "./linkage-state.js"
import type { LinkageView } from "./linkage-view.js"

export interface JointMeasure {
  readonly measure: string
  readonly unit: PartyRef
  readonly request: string
  readonly basis: readonly [Citation, ...Citation[]]
}

/**
 * What units carry out on the day of the context: accepted or fed back as carried out, in a request whose ground stands.
 */
export const jointMeasuresInEffect = (state: LinkageState, view: LinkageView): readonly JointMeasure[] => {
  const gone = new Set(
    followCase(state, view).flatMap((event) => (event.type === "linkageEnded" ? [event.data.request] : [])),
  )
  return state.requests.flatMap((request) =>
    request.kind === "ended" || gone.has(request.id)
      ? []
      : request.units
          .filter(({ answer }) => answer.kind === "accepted" || answer.kind === "carriedOut")
          .map(({ unit }) => ({
            measure: request.measure,
            unit,
            request: request.id,
            basis: request.basis,
          })),
  )
}
