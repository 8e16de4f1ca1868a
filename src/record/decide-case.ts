/**
 * The commands of the case itself: report, instruments, admission, recording, severity, and what follows when an
 * instrument changes. What the law says must follow, follows in the same decision; what it leaves open is chosen.
 */
import * as Result from "effect/Result"
import {
  cite,
  compareSeverity,
  hasFaults,
  legalInstrument,
  text,
  type Fault,
  type Faults,
} from "../kernel/index.js"
import { creditBounds, plan } from "../law/index.js"
import { noticeReadiness } from "../objection/index.js"
import { sanctionFaults } from "../penalty/index.js"
import {
  choose,
  mayTake,
  rejection,
  type CaseView,
  type DecisionContext,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import { recordAdmission } from "./admission-question.js"
import { carries, sameInstrument, type CaseFile, type HeldInstrument } from "./case-file.js"
import { viewOf } from "./case-facts.js"
import { chooseCascade, factsOfFall, factsOfRedecision, followed } from "./decide-cascade.js"
import { heardAgain } from "./decide-correction.js"
import type { CaseCommand } from "./command.js"
import type { CaseEvent } from "./event.js"
import { revocationProcedureId } from "./revocation-run.js"
import * as Refusal from "./refusals.js"
import { recordSeverity } from "./severity-question.js"
import type { Joined, Nothing, RecordState } from "./state.js"

/** A joined case takes no command of these. */
type Open = Exclude<RecordState, Nothing | Joined>
type Decided = Result.Result<readonly Draft<CaseEvent>[], Rejection>

const clause = plan("3.1.4")

const effectiveInstrument = cite(
  creditBounds,
  undefined,
  text("认定失信行为须以生效文书为依据。", "A dishonest act is found on an instrument in effect."),
)

/** Decide a command of the case itself. */
export const decideCase = (
  state: Open,
  command: Exclude<CaseCommand, { type: "reportAllegation" }>,
  context: DecisionContext,
): Decided => {
  const view = viewOf(state, context)
  switch (command.type) {
    case "establishFacts":
      if (state.kind === "withdrawn") return Result.fail(Refusal.closed)
      return Result.succeed([{ type: "factsEstablished", data: command.data, basis: [] }])
    case "registerInstrument":
      return register(state, command.data)
    case "chooseAdmission": {
      if (!isBeforeRecording(state)) return Result.fail(Refusal.afterAdmission)
      const { data } = command
      return Result.map(choose(view, recordAdmission, data.outcome, data, data.facts), ({ grounding }) => [
        { type: "admissionChosen" as const, data, ...grounding },
      ])
    }
    case "chooseRecording":
      return chooseRecording(state, command.data, view)
    case "chooseSeverity": {
      if (state.kind !== "recorded") return Result.fail(Refusal.beforeRecord)
      const { data } = command
      if (state.severity !== undefined && compareSeverity(data.outcome, state.severity) > 0) {
        const heard = heardAgain(state, data, view)
        if (Result.isFailure(heard)) return Result.fail(heard.failure)
      }
      return Result.map(choose(view, recordSeverity, data.outcome, data, data.facts), ({ grounding }) => [
        { type: "severityChosen" as const, data, ...grounding },
      ])
    }
    case "changeInstrument":
      return changeInstrument(state, command.data, view)
    case "resolveRedecision":
      return resolveRedecision(state, command.data, view)
    case "chooseCascade":
      return chooseCascade(state, command.data, view)
  }
}

const isBeforeRecording = (state: Open): boolean =>
  ["alleged", "underVerification", "urgedToRectify", "awaitingInstrument", "proposed"].includes(state.kind)

const register = (state: Open, held: HeldInstrument): Decided => {
  if (state.kind === "withdrawn") return Result.fail(Refusal.closed)
  const sound: Result.Result<unknown, Faults> = legalInstrument(held.instrument)
  const found = [
    ...(Result.isFailure(sound) ? sound.failure : []),
    ...(held.sanction === undefined ? [] : sanctionFaults(held.sanction, held.instrument)),
  ].map((one): Fault => ({ citation: effectiveInstrument, ...one }))
  if (hasFaults(found)) return Result.fail(rejection(found))
  if (isHeld(state.file, held)) return Result.fail(Refusal.alreadyRegistered)
  return Result.succeed([{ type: "instrumentRegistered", data: held, basis: [] }])
}

const isHeld = (file: CaseFile, { instrument }: HeldInstrument): boolean =>
  file.instruments.some((known) => sameInstrument(known.instrument, instrument))

const chooseRecording = (
  state: Open,
  data: Extract<CaseCommand, { type: "chooseRecording" }>["data"],
  view: CaseView,
): Decided => {
  if (state.kind !== "proposed") return Result.fail(Refusal.notProposed)
  if (data.outcome === "record") {
    if (state.file.tolerance.kind === "running") return Result.fail(Refusal.tolerancePending)
    if (!state.file.instruments.some(carries)) return Result.fail(Refusal.noInstrument)
  }
  return Result.map(choose(view, noticeReadiness, data.outcome, data, data.facts), ({ grounding }) => [
    {
      type: "recordingChosen" as const,
      data,
      ...grounding,
      // A record rests on what founds it as well as on the notice.
      basis: [...state.basis, ...grounding.basis],
    },
  ])
}

const changeInstrument = (
  state: Open,
  data: Extract<CaseCommand, { type: "changeInstrument" }>["data"],
  view: CaseView,
): Decided => {
  if (state.kind === "withdrawn") return Result.fail(Refusal.closed)
  const held = state.file.instruments.find(({ instrument }) => sameInstrument(instrument, data))
  if (held === undefined) return Result.fail(Refusal.unknownInstrument)
  if (data.change === held.instrument.status) return Result.fail(Refusal.unchanged)
  if (data.change === "effective" && held.instrument.status !== "pending")
    return Result.fail(Refusal.neverRevives)
  const event: Draft<CaseEvent> = { type: "instrumentChanged", data, basis: [clause] }
  if (data.change === "effective" || state.kind !== "recorded") return Result.succeed([event])
  return Result.map(followed(factsOfFall(state, data, data.change), data.facts, view), (more) => [
    event,
    ...more,
  ])
}

const resolveRedecision = (
  state: Open,
  data: Extract<CaseCommand, { type: "resolveRedecision" }>["data"],
  view: CaseView,
): Decided => {
  if (state.kind !== "recorded" || state.standing.kind !== "suspended")
    return Result.fail(Refusal.nothingPending)
  const { instrument } = data
  if (instrument !== undefined) {
    const registered = register(state, instrument)
    if (Result.isFailure(registered)) return registered
  }
  if (data.redecision === "sameFinding" && (instrument === undefined || !carries(instrument))) {
    return Result.fail(Refusal.redecisionWithoutInstrument)
  }
  for (const run of state.file.runs.filter(({ procedure }) => procedure === revocationProcedureId)) {
    const may = mayTake(view.context, run, "redecided", { subject: view.subject })
    if (Result.isFailure(may)) return Result.fail(may.failure)
  }
  const event: Draft<CaseEvent> = { type: "redecisionResolved", data, basis: [clause] }
  const changing = factsOfRedecision(state, state.standing, data)
  return Result.map(followed(changing, data.facts, view), (more) => [event, ...more])
}

/** Open a case. */
export const openCase = (
  state: RecordState,
  data: Extract<CaseCommand, { type: "reportAllegation" }>["data"],
): Decided =>
  state.kind === "nothing"
    ? Result.succeed([{ type: "allegationReported", data, basis: [] }])
    : Result.fail(Refusal.alreadyOpen)
