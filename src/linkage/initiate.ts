/**
 * The beginning of joint measures: who may be asked for what. Nothing is asked for that isn't in the list, that the case
 * doesn't carry on that day, or that the unit is already asked for. Every reason is said at once.
 */
import * as Result from "effect/Result"
import { hasFaults, type CalendarDate, type Fault } from "../kernel/index.js"
import { measureDue, runningMeasures, type HeldMeasure, type Measure } from "../penalty/index.js"
import {
  choose,
  rejection,
  type CaseView,
  type Decider,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import { caseEnding } from "./follow-case.js"
import { incentiveEligibility } from "./incentive-eligibility-question.js"
import type { LinkageBearing, LinkageEntry } from "./linkage-catalogue.js"
import type { LinkageAsking, LinkageCommand } from "./linkage-command.js"
import type { LinkageEventBody } from "./linkage-event.js"
import * as Refusal from "./linkage-refusals.js"
import type { LinkageState } from "./linkage-state.js"
import type { LinkageView } from "./linkage-view.js"

type Decided = Result.Result<readonly Draft<LinkageEventBody>[], Rejection>
type DataOf<Type extends LinkageCommand["type"]> = Extract<LinkageCommand, { readonly type: Type }>["data"]

export const initiatePenalty = (
  state: LinkageState,
  data: DataOf<"initiatePenalty">,
  view: LinkageView,
): Decided => {
  const entry = view.catalogue.get(data.measure)
  const measure = imposed(data.measure, view)
  const due = measure === undefined ? [] : measureDue([measure], view.context)
  const found = [
    ...askingFaults(state, data, data.by, "penalty", view),
    ...(measure === undefined ? [Refusal.notImposed] : []),
  ]
  if (hasFaults(found) || entry === undefined || measure === undefined) {
    return Result.fail(rejection(hasFaults(found) ? found : [Refusal.notListed]))
  }
  // A last day that can't be counted yet is left out: the case says when the measure has run.
  const lastDays = due.flatMap((item) => (item.kind === "counted" ? [item.deadline.dueOn] : []))
  const [until] = [...lastDays].sort()
  return Result.succeed([initiated(data, data.by, entry, measure, until)])
}

export const initiateIncentive = (
  state: LinkageState,
  data: DataOf<"initiateIncentive">,
  view: LinkageView,
): Decided => {
  const entry = view.catalogue.get(data.measure)
  const { until } = data
  const found = [
    ...askingFaults(state, data, data.by, "incentive", view),
    ...(until !== undefined && until < view.context.on ? [Refusal.untilPast] : []),
  ]
  if (hasFaults(found) || entry === undefined) {
    return Result.fail(rejection(hasFaults(found) ? found : [Refusal.notListed]))
  }
  return Result.map(
    choose(incentiveView(view), incentiveEligibility, "eligible", data, data.facts),
    ({ grounding }) => {
      const event = initiated(data, data.by, entry, undefined, until)
      return [{ ...event, ...grounding, basis: [...grounding.basis, ...event.basis] }]
    },
  )
}

/** What the question on incentives is shown of the subject. */
export const incentiveView = ({ context, subject }: LinkageView): CaseView => ({
  context,
  subject: subject.ref,
  shown: {},
  known: {},
  chosen: {},
})

/** The measure as the case carries it on the day; nothing where it has no effect. */
const imposed = (id: string, { record, context }: LinkageView): HeldMeasure | undefined =>
  record.kind !== "recorded" || caseEnding(record, id, context) !== undefined
    ? undefined
    : runningMeasures(record.penalty).find((measure) => measure.id === id)

const askingFaults = (
  state: LinkageState,
  { request, measure, units }: LinkageAsking,
  by: Decider,
  bearing: LinkageBearing,
  { catalogue, subject }: LinkageView,
): readonly Fault[] => {
  const entry = catalogue.get(measure)
  const asked = state.requests.flatMap((known) =>
    known.kind === "running" && known.measure === measure ? known.units.map(({ unit }) => unit) : [],
  )
  return [
    ...(entry === undefined ? [Refusal.notListed] : entryFaults(entry, units, bearing, subject.kind)),
    ...(units.length === 0 ? [Refusal.noUnits] : []),
    ...(new Set(units).size < units.length ? [Refusal.unitTwice] : []),
    ...(units.includes(subject.ref) ? [Refusal.subjectAsked] : []),
    ...(by.organ === subject.ref || by.person === subject.ref ? [Refusal.ownCase] : []),
    ...(state.requests.some(({ id }) => id === request) ? [Refusal.requestTaken] : []),
    ...(units.some((unit) => asked.includes(unit)) ? [Refusal.alreadyAsked] : []),
  ]
}

const entryFaults = (
  entry: LinkageEntry,
  units: LinkageAsking["units"],
  bearing: LinkageBearing,
  subject: "unit" | "person",
): readonly Fault[] => [
  ...(entry.bearing === bearing ? [] : [Refusal.otherBearing]),
  ...(entry.reaches.includes(subject) ? [] : [Refusal.notForSubject]),
  ...(units.every((unit) => entry.implementers.includes(unit)) ? [] : [Refusal.unknownUnit]),
]

const initiated = (
  { request, measure: measureId, units }: LinkageAsking,
  by: Decider,
  { basis: [first, ...rest], bearing }: LinkageEntry,
  measure: Measure | undefined,
  until: CalendarDate | undefined,
): Extract<Draft<LinkageEventBody>, { readonly type: "linkageInitiated" }> => ({
  type: "linkageInitiated",
  data: {
    request,
    measure: measureId,
    bearing,
    units,
    by,
    measureBasis: [first, ...rest, ...(measure?.basis ?? [])],
    ...(until === undefined ? {} : { until }),
  },
  basis: [Refusal.linkageClause],
})
