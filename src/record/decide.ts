/**
 * Whether a command may be carried out, and what then happens. Pure: the state, the command and the context are all it
 * knows. A command that doesn't fit, or whose choice lies outside the lawful set, is a rejection with the clause; the
 * state stays as it was.
 */
import * as Result from "effect/Result"
import { decideDisclosure, type DisclosureCommand } from "../disclosure/index.js"
import { decideTolerance, isExempted, type ToleranceCommand } from "../exemption/index.js"
import { decideNotice, decideObjection, type NoticeCommand } from "../objection/index.js"
import {
  addsMeasures,
  decidePenalty,
  lessLenient,
  type PenaltyCommand,
  type PenaltyState,
} from "../penalty/index.js"
import {
  decideProcedure,
  personalForms,
  reject,
  rejectionOf,
  type CaseView,
  type DecisionContext,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import { decideRepair, isRepaired, type RepairCommand } from "../repair/index.js"
import { text, type Party } from "../kernel/index.js"
import { viewOf } from "./case-facts.js"
import type { RecordCommand } from "./command.js"
import { decideCase, openCase } from "./decide-case.js"
import { decideJoining, openPart } from "./decide-joining.js"
import { decideCorrection, heardAgain } from "./decide-correction.js"
import { schemaVersion, type NewEvent, type RecordEventBody } from "./event.js"
import { isUsable } from "./in-effect.js"
import { needOf, runIn } from "./procedure-runs.js"
import * as Refusal from "./refusals.js"
import type { Nothing, Recorded, RecordState } from "./state.js"

type Open = Exclude<RecordState, Nothing>
type Decided = Result.Result<readonly Draft<RecordEventBody>[], Rejection>

/**
 * Decide a command.
 *
 * @returns the events in order, to be stored together; or a rejection with all its reasons
 */
export const decide = (
  state: RecordState,
  command: RecordCommand,
  context: DecisionContext,
): Result.Result<readonly NewEvent[], Rejection> => {
  const personal = rejectionOf(personalForms(command.data))
  if (personal !== undefined) return Result.fail(personal)
  const dated = (decided: Decided, { ref }: Party): Result.Result<readonly NewEvent[], Rejection> =>
    Result.map(decided, (drafts) =>
      drafts.map((draft) => ({
        ...draft,
        ...(command.personalRef === undefined ? {} : { personalRef: command.personalRef }),
        schemaVersion,
        occurredOn: context.on,
        subject: ref,
        actor: command.actor,
      })),
    )
  if (command.type === "reportAllegation") return dated(openCase(state, command.data), command.data.subject)
  if (command.type === "openPart") return dated(openPart(state, command.data), command.data.subject)
  if (state.kind === "nothing") return Result.fail(Refusal.noCase)
  return dated(decideOpen(state, command, context), state.file.subject)
}

type OpeningCommand = Extract<RecordCommand, { type: "reportAllegation" | "openPart" }>

const decideOpen = (
  state: Open,
  command: Exclude<RecordCommand, OpeningCommand>,
  context: DecisionContext,
): Decided => {
  if (state.kind === "joined")
    return command.type === "tellReceivers"
      ? disclosure(state, command, context)
      : Result.fail(Refusal.joined)
  const view = viewOf(state, context)
  switch (command.type) {
    case "establishFacts":
    case "registerInstrument":
    case "chooseAdmission":
    case "chooseRecording":
    case "chooseSeverity":
    case "changeInstrument":
    case "resolveRedecision":
    case "chooseCascade":
      return decideCase(state, command, context)
    case "startTolerance":
    case "chooseToleranceAcceptance":
    case "verifyTolerance":
    case "chooseTolerance":
    case "reportTolerance":
    case "withdrawTolerance":
      return tolerance(state, command, context)
    case "serveNotice":
    case "receiveDefence":
    case "answerDefence":
    case "noteChangeSinceNotice":
      return notice(state, command, view)
    case "chooseLeniency":
    case "choosePenalties":
    case "liftMeasures":
    case "suspendMeasures":
    case "resumeMeasures":
      return penalty(state, command, context)
    case "chooseDisclosure":
    case "publishRecord":
    case "shareRecord":
    case "closePublicity":
    case "tellReceivers":
      return disclosure(state, command, context)
    case "fileObjection":
    case "chooseObjectionAcceptance":
    case "chooseObjectionEffect":
    case "chooseObjectionOutcome":
      return state.kind === "recorded"
        ? decideObjection(state.objection, command, view)
        : Result.fail(state.kind === "withdrawn" ? Refusal.closed : noRecordToObjectTo)
    case "absorbCase":
    case "joinCase":
    case "splitCase":
      return decideJoining(state, command, view)
    case "correctContent":
    case "restoreReputation":
    case "routeTreatment":
    case "askIssuer":
      return decideCorrection(state, command, view)
    case "takeStep":
    case "extendDeadline":
    case "suspendProcedure":
    case "resumeProcedure": {
      const { procedure } = command.data
      const run = runIn(state, procedure)
      return decideProcedure({ run, need: needOf(procedure), subject: view.subject }, command, context)
    }
    default:
      return repair(state, command, context)
  }
}

/** Before recording; and after it, of what is new and may worsen the record. */
const notice = (state: Open, command: NoticeCommand, view: CaseView): Decided => {
  if (state.kind === "proposed") return decideNotice(state.file.notice, command, view)
  if (state.kind !== "recorded") return Result.fail(Refusal.noticeNotDue)
  const isNew = state.file.notice.kind === "served" && state.file.notice.change !== "none"
  return isNew || command.type === "noteChangeSinceNotice"
    ? decideNotice(state.file.notice, command, view)
    : Result.fail(Refusal.nothingNew)
}

const tolerance = (state: Open, command: ToleranceCommand, context: DecisionContext): Decided => {
  const late = command.type !== "reportTolerance" && command.type !== "withdrawTolerance"
  if (late && (state.kind === "recorded" || state.kind === "withdrawn"))
    return Result.fail(Refusal.toleranceAfterRecord)
  return decideTolerance(state.file.tolerance, command, viewOf(state, context))
}

const penalty = (state: Open, command: PenaltyCommand, context: DecisionContext): Decided => {
  if (isExempted(state.file.tolerance)) return Result.fail(Refusal.exempted)
  if (state.kind === "withdrawn") return Result.fail(Refusal.closed)
  if (state.kind !== "recorded") return Result.fail(Refusal.penaltyBeforeRecord)
  if (command.type !== "liftMeasures" && command.type !== "suspendMeasures") {
    if (state.standing.kind === "suspended") return Result.fail(Refusal.suspended)
    if (isRepaired(state.repair)) return Result.fail(Refusal.repaired)
  }
  const view = viewOf(state, context)
  if (worsensPenalty(state.penalty, command)) {
    const heard = heardAgain(state, command.data, view)
    if (Result.isFailure(heard)) return Result.fail(heard.failure)
  }
  return decidePenalty(state.penalty, command, view, state.file.subject.kind)
}

const worsensPenalty = (state: PenaltyState, command: PenaltyCommand): boolean => {
  switch (command.type) {
    case "choosePenalties":
      return addsMeasures(state, command.data.outcomes)
    case "chooseLeniency":
      return lessLenient(state, command.data.outcome)
    default:
      return false
  }
}

/** Of a record that has ended only what undoes its disclosure. */
const disclosure = (state: Open, command: DisclosureCommand, context: DecisionContext): Decided => {
  if (!("disclosure" in state)) return Result.fail(Refusal.beforeRecord)
  const undoes = command.type === "closePublicity" || command.type === "tellReceivers"
  if (state.kind !== "recorded" && !undoes) return Result.fail(Refusal.closed)
  return decideDisclosure(state.disclosure, command, viewOf(state, context), {
    subjectKind: state.file.subject.kind,
    usable: state.kind === "recorded" && isUsable(state),
  })
}

const repair = (state: Open, command: RepairCommand, context: DecisionContext): Decided => {
  if (state.kind === "withdrawn") return Result.fail(Refusal.closed)
  if (state.kind !== "recorded") return Result.fail(Refusal.repairBeforeRecord)
  return decideRepair(state.repair, command, viewOf(state, context))
}

/** The parts of a recorded case that go on side by side. */
export type Region = keyof Pick<Recorded, "penalty" | "disclosure" | "objection" | "repair">

const noRecordToObjectTo = reject(
  "objection.noRecord",
  text("尚未作出失信记录，不能提出异议。", "No record was made that one could object to."),
  text(
    "对拟作出的记录，可以陈述申辩；也可以投诉。",
    "Against an intended record there is the defence, or a complaint.",
  ),
)
