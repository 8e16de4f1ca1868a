/**
 * What a case's state means for the requests that rest on it. Computed from the state, so that a repair, a revocation or an
 * expiry reaches every unit that was asked, whoever forgot to tell them. Doing it twice does nothing more.
 */
import { cite, text, type Citation } from "../kernel/index.js"
import { creditBounds, plan } from "../law/index.js"
import { runningMeasures, standsStill } from "../penalty/index.js"
import { isRepaired } from "../repair/index.js"
import { inEffect, isUsable, type RecordState } from "../record/index.js"
import type { DecisionContext, Draft } from "../procedure/index.js"
import type { LinkageEventBody } from "./linkage-event.js"
import { linkageClause } from "./linkage-refusals.js"
import type { LinkageEnding, LinkageState, RunningRequest } from "./linkage-state.js"
import type { LinkageView } from "./linkage-view.js"

/** Every running request whose ground is gone, ended; each unit that was asked is told. */
export const followCase = (state: LinkageState, view: LinkageView): readonly Draft<LinkageEventBody>[] =>
  state.requests.flatMap((request) => {
    if (request.kind === "ended") return []
    const because = endingOf(request, view)
    return because === undefined ? [] : [endingEvent(request, because)]
  })

/** The event that ends a request and tells every unit that was asked. */
export const endingEvent = (
  { id: request, units }: RunningRequest,
  because: LinkageEnding,
): Extract<Draft<LinkageEventBody>, { readonly type: "linkageEnded" }> => ({
  type: "linkageEnded",
  data: { request, because, told: units.map(({ unit }) => unit) },
  basis: [clauses[because]],
})

/** Why a measure of a case can't be asked for, or asked for any longer; nothing where it is in effect. */
export const caseEnding = (
  record: RecordState,
  measure: string,
  context: DecisionContext,
): LinkageEnding | undefined => {
  if (record.kind === "joined") return "lifted"
  if (record.kind !== "recorded") return "revoked"
  if (isRepaired(record.repair)) return "repaired"
  if (!isUsable(record)) return "suspended"
  const held = runningMeasures(record.penalty).find(({ id }) => id === measure)
  if (held === undefined) return "lifted"
  if (standsStill(held, context.on)) return "suspended"
  return inEffect(record, context).measures.some(({ id }) => id === measure) ? undefined : "expired"
}

const endingOf = (
  { bearing, measure, until }: RunningRequest,
  { record, context }: LinkageView,
): LinkageEnding | undefined => {
  const because = bearing === "penalty" ? caseEnding(record, measure, context) : undefined
  return because ?? (until !== undefined && until < context.on ? "expired" : undefined)
}

const repair = plan(
  "3.1.4",
  text(
    "信用修复后，停止使用，解除措施。",
    "After repair the record is no more used and measures are lifted.",
  ),
)

const noInstrument: Citation = cite(
  creditBounds,
  undefined,
  text(
    "失信行为的认定以具有法律效力的文书为依据。",
    "A dishonest act is found on an instrument that has legal effect.",
  ),
)

const clauses: Readonly<Record<LinkageEnding, Citation>> = {
  repaired: repair,
  revoked: noInstrument,
  suspended: noInstrument,
  lifted: linkageClause,
  expired: linkageClause,
  withdrawn: linkageClause,
  groundLost: linkageClause,
}
