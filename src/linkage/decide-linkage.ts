/**
 * What may happen next with joint measures. Each unit answers for itself, once; what it said is never written over in
 * silence. A request that has ended is answered only by confirming that nothing of it is in effect.
 */
import * as Result from "effect/Result"
import { hasFaults, type Fault, type PartyRef } from "../kernel/index.js"
import {
  choose,
  personalForms,
  rejection,
  rejectionOf,
  type Decider,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import { evolveLinkage } from "./evolve-linkage.js"
import { endingEvent, followCase } from "./follow-case.js"
import { incentiveEligibility } from "./incentive-eligibility-question.js"
import { incentiveView, initiateIncentive, initiatePenalty } from "./initiate.js"
import type { LinkageCommand } from "./linkage-command.js"
import type { LinkageEvent, LinkageEventBody } from "./linkage-event.js"
import * as Refusal from "./linkage-refusals.js"
import type { LinkageState, RunningRequest, UnitOf, RunningAnswer } from "./linkage-state.js"
import type { LinkageView } from "./linkage-view.js"

type Decided = Result.Result<readonly Draft<LinkageEventBody>[], Rejection>

/**
 * Decide a command about joint measures.
 *
 * @returns what happens, or a rejection with every reason: those of `linkage-refusals.ts`, and for incentives those of
 *   `choose`. The state stays as it was.
 */
export const decideLinkage = (
  state: LinkageState,
  command: LinkageCommand,
  view: LinkageView,
): Result.Result<readonly LinkageEvent[], Rejection> => {
  const personal = rejectionOf(personalForms(command.data))
  if (personal !== undefined) return Result.fail(personal)
  if (isOtherCase(state, view)) return refuse(Refusal.otherCase)
  const dated = (drafts: readonly Draft<LinkageEventBody>[]): readonly LinkageEvent[] =>
    drafts.map((draft) => ({ ...draft, occurredOn: view.context.on }))
  // What the case already means comes first, so that nobody answers a request whose ground is gone.
  const followed = dated(followCase(state, view))
  return Result.map(decided(followed.reduce(evolveLinkage, state), command, view), (drafts) => [
    ...followed,
    ...dated(drafts),
  ])
}

/** Read for another subject, or not read at all: no request ends, and none begins, on a mistake of the reader. */
const isOtherCase = ({ requests }: LinkageState, { record, subject }: LinkageView): boolean =>
  record.kind === "nothing"
    ? requests.some(({ kind, bearing }) => kind === "running" && bearing === "penalty")
    : record.file.subject.ref !== subject.ref

const decided = (state: LinkageState, command: LinkageCommand, view: LinkageView): Decided => {
  switch (command.type) {
    case "initiatePenalty":
      return initiatePenalty(state, command.data, view)
    case "initiateIncentive":
      return initiateIncentive(state, command.data, view)
    case "followCase":
      return Result.succeed([])
    case "withdrawRequest":
    case "askAgain":
      return byInitiator(state, command, view)
    case "endIncentive":
      return endIncentive(state, command.data, view)
    case "confirmLifted":
      return confirmLifted(state, command.data, view)
    case "acceptRequest":
    case "refuseRequest":
    case "feedBack":
    case "feedBackNotCarriedOut":
    case "takeBackAnswer":
      return byUnit(state, command, view)
  }
}

type OfType<Type extends LinkageCommand["type"]> = Extract<LinkageCommand, { readonly type: Type }>

type UnitCommand = OfType<
  "acceptRequest" | "refuseRequest" | "feedBack" | "feedBackNotCarriedOut" | "takeBackAnswer"
>

const byUnit = (state: LinkageState, command: UnitCommand, view: LinkageView): Decided => {
  const { request, by } = command.data
  const open = runningRequest(state, request)
  if (Result.isFailure(open)) return refuse(open.failure)
  const row = open.success.units.find(({ unit }) => unit === by.organ)
  if (row === undefined) return refuse(Refusal.notAsked)
  const found = [...ownCase(by, view), ...answerFaults(row, command)]
  const event = answerEvent(command, row.unit)
  return hasFaults(found) || event === undefined
    ? Result.fail(rejection(hasFaults(found) ? found : [Refusal.reasonMissing]))
    : Result.succeed([event])
}

const answerFaults = ({ answer }: UnitOf<RunningAnswer>, command: UnitCommand): readonly Fault[] => {
  switch (command.type) {
    case "acceptRequest":
      return answer.kind === "asked" ? [] : [Refusal.answeredAlready]
    case "refuseRequest":
      return [...(answer.kind === "asked" ? [] : [Refusal.answeredAlready]), ...reason(command.data)]
    case "feedBack":
      return [
        ...feedbackFaults(answer),
        ...(command.data.evidence.length === 0 ? [Refusal.evidenceMissing] : []),
      ]
    case "feedBackNotCarriedOut":
      return [...feedbackFaults(answer), ...reason(command.data)]
    case "takeBackAnswer":
      return [
        ...(answer.kind === "asked" ? [Refusal.nothingToTakeBack] : []),
        ...(answer.kind === "carriedOut" ? [Refusal.effectNotTakenBack] : []),
        ...reason(command.data),
      ]
  }
}

const feedbackFaults = ({ kind }: RunningAnswer): readonly Fault[] =>
  kind === "accepted" ? [] : [kind === "asked" ? Refusal.feedbackBeforeResponse : Refusal.answeredAlready]

const reason = ({ statementRef }: { readonly statementRef?: PartyRef }): readonly Fault[] =>
  statementRef === undefined ? [Refusal.reasonMissing] : []

const answerEvent = (command: UnitCommand, unit: PartyRef): Draft<LinkageEventBody> | undefined => {
  const { request, by } = command.data
  const of = { request, unit, by }
  const basis = [Refusal.linkageClause]
  switch (command.type) {
    case "acceptRequest":
      return { type: "linkageAccepted", data: of, basis }
    case "feedBack":
      return { type: "linkageCarriedOut", data: { ...of, evidence: command.data.evidence }, basis }
    case "refuseRequest":
    case "feedBackNotCarriedOut": {
      const { because, statementRef } = command.data
      if (statementRef === undefined) return undefined
      const type = command.type === "refuseRequest" ? "linkageRefused" : "linkageNotCarriedOut"
      return { type, data: { ...of, because, statementRef }, basis }
    }
    case "takeBackAnswer": {
      const { statementRef } = command.data
      return statementRef === undefined
        ? undefined
        : { type: "linkageAnswerTakenBack", data: { ...of, statementRef }, basis }
    }
  }
}

const byInitiator = (
  state: LinkageState,
  command: OfType<"withdrawRequest" | "askAgain">,
  view: LinkageView,
): Decided => {
  const { request, by, statementRef } = command.data
  const open = runningRequest(state, request)
  if (Result.isFailure(open)) return refuse(open.failure)
  const running = open.success
  const found = [
    ...ownCase(by, view),
    ...(by.organ === running.by ? [] : [Refusal.notInitiator]),
    ...reason(command.data),
    ...(command.type === "askAgain" ? askAgainFaults(running, command.data.unit) : []),
  ]
  if (hasFaults(found) || statementRef === undefined) {
    return Result.fail(rejection(hasFaults(found) ? found : [Refusal.reasonMissing]))
  }
  if (command.type === "askAgain") {
    const data = { request, unit: command.data.unit, by, statementRef }
    return Result.succeed([{ type: "linkageAskedAgain", data, basis: [Refusal.linkageClause] }])
  }
  const event = endingEvent(running, "withdrawn")
  return Result.succeed([{ ...event, data: { ...event.data, by, statementRef } }])
}

const askAgainFaults = (request: RunningRequest, unit: PartyRef): readonly Fault[] => {
  const row = request.units.find((known) => known.unit === unit)
  if (row === undefined) return [Refusal.notAsked]
  return row.answer.kind === "refused" || row.answer.kind === "notCarriedOut" ? [] : [Refusal.notDeclined]
}

const endIncentive = (
  state: LinkageState,
  data: OfType<"endIncentive">["data"],
  view: LinkageView,
): Decided => {
  const open = runningRequest(state, data.request)
  if (Result.isFailure(open)) return refuse(open.failure)
  const running = open.success
  if (running.bearing !== "incentive") return refuse(Refusal.notIncentive)
  const { request: _, ...decision } = data
  return Result.map(
    choose(incentiveView(view), incentiveEligibility, "notEligible", data, data.facts),
    ({ grounding }) => {
      const event = endingEvent(running, "groundLost")
      return [{ ...event, ...grounding, data: { ...event.data, by: data.by, decision } }]
    },
  )
}

const confirmLifted = (
  state: LinkageState,
  { request: id, by, evidence }: OfType<"confirmLifted">["data"],
  view: LinkageView,
): Decided => {
  const request = state.requests.find((known) => known.id === id)
  if (request === undefined) return refuse(Refusal.unknownRequest)
  if (request.kind === "running") return refuse(Refusal.notEnded)
  const row = request.units.find(({ unit }) => unit === by.organ)
  if (row === undefined) return refuse(Refusal.notAsked)
  const found = [
    ...ownCase(by, view),
    ...(row.answer.kind === "toLift" ? [] : [Refusal.alreadyLifted]),
    ...(evidence.length === 0 ? [Refusal.evidenceMissing] : []),
  ]
  const data = { request: id, unit: row.unit, by, evidence }
  return hasFaults(found)
    ? Result.fail(rejection(found))
    : Result.succeed([{ type: "linkageLifted", data, basis: [Refusal.linkageClause] }])
}

const runningRequest = ({ requests }: LinkageState, id: string): Result.Result<RunningRequest, Fault> => {
  const request = requests.find((known) => known.id === id)
  if (request === undefined) return Result.fail(Refusal.unknownRequest)
  return request.kind === "ended" ? Result.fail(Refusal.ended) : Result.succeed(request)
}

const ownCase = (by: Decider, { subject }: LinkageView): readonly Fault[] =>
  by.organ === subject.ref || by.person === subject.ref ? [Refusal.ownCase] : []

const refuse = (found: Fault): Result.Result<never, Rejection> => Result.fail(rejection([found]))
