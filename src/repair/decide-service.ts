/**
 * What may happen next with public service. Only the subject signs up, hands in and withdraws; withdrawing leaves nothing
 * behind. Invariants: what was imposed never enters the ledger; nobody verifies in their own case or for their own unit.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, type Fault } from "../kernel/index.js"
import {
  choose,
  decisionFaults,
  isBy,
  rejection,
  type CaseView,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import type { ServiceCommand } from "./repair-command.js"
import type { RepairEvent } from "./repair-event.js"
import type { RepairState } from "./repair-state.js"
import { isHours, issuerOf, sameCertificate } from "./service-certificate.js"
import { serviceFacts } from "./service-facts.js"
import { enterService, servedHours, spentHours, type ServiceEntry } from "./service-ledger.js"
import { serviceRecognition } from "./service-recognition-question.js"
import * as Refusal from "./service-refusals.js"

type Decided = Result.Result<readonly Draft<RepairEvent>[], Rejection>
type DataOf<Type extends ServiceCommand["type"]> = Extract<ServiceCommand, { type: Type }>["data"]

const basis = [Refusal.clause]

/**
 * Decide a command about public service.
 *
 * @returns what happens, or a rejection: `service.notTheSubject`, `service.imposed`, `service.activityOver`,
 *   `service.signedUpBefore`, `service.notSignedUp`, `service.notVoluntary`, `service.notEntered`, `service.spent`,
 *   `service.spentTwice`, `service.hours`, `repair.evidence`, `decision.recusal`, those of `enterService` and of `choose`
 */
export const decideService = (state: RepairState, command: ServiceCommand, view: CaseView): Decided => {
  switch (command.type) {
    case "signUpForService":
      return signUp(state, command.data, view)
    case "withdrawSignUp":
      return withdrawSignUp(state, command.data, view)
    case "enterService":
      return enter(state, command.data, view)
    case "withdrawService":
      return withdrawService(state, command.data, view)
    case "verifyService":
      return verify(state, command.data, view)
    case "noteSpentElsewhere":
      return noteSpent(state, command.data, view)
    case "chooseServiceRecognition": {
      const { data } = command
      const entry = entryOf(state, data)
      if (entry === undefined) return Result.fail(Refusal.notEntered)
      const shown = { ...view.shown, ...serviceFacts(entry, view.context) }
      return Result.map(
        choose({ ...view, shown }, serviceRecognition, data.outcome, data, data.facts),
        ({ grounding }) => [{ type: "serviceRecognitionChosen" as const, data, ...grounding }],
      )
    }
  }
}

const entryOf = (
  { ledger }: RepairState,
  data: Pick<ServiceEntry, "certificate" | "issuer">,
): ServiceEntry | undefined => ledger.find((known) => sameCertificate(known, data))

const refusing = (found: readonly Fault[], event: Draft<RepairEvent>): Decided =>
  hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed([event])

const signUp = (
  { signUps }: RepairState,
  { by, prompted, occasion }: DataOf<"signUpForService">,
  { subject, context }: CaseView,
): Decided =>
  refusing(
    [
      ...(by === subject ? [] : Refusal.signedUpByAnother.reasons),
      ...(prompted === "ownChoice" ? [] : Refusal.imposed.reasons),
      ...(occasion.until < context.on || occasion.until < occasion.from ? Refusal.activityOver.reasons : []),
      ...(signUps.some((known) => known.activity === occasion.activity && known.from === occasion.from)
        ? Refusal.signedUpBefore.reasons
        : []),
    ],
    { type: "serviceSignedUp", data: { occasion }, basis },
  )

const withdrawSignUp = (
  { signUps }: RepairState,
  { by, activity, from }: DataOf<"withdrawSignUp">,
  { subject }: CaseView,
): Decided =>
  refusing(
    [
      ...(by === subject ? [] : Refusal.notTheSubject.reasons),
      ...(signUps.some((known) => known.activity === activity && known.from === from)
        ? []
        : Refusal.notSignedUp.reasons),
    ],
    { type: "serviceSignUpWithdrawn", data: { activity, from }, basis },
  )

const enter = (
  { ledger, signUps }: RepairState,
  { voluntary, ...certificate }: DataOf<"enterService">,
  { subject, context }: CaseView,
): Decided => {
  const entered = enterService(ledger, certificate, { subject, on: context.on, signUps })
  return refusing(
    [
      ...(voluntary ? [] : Refusal.notVoluntary.reasons),
      ...(Result.isFailure(entered) ? entered.failure : []),
    ],
    { type: "serviceEntered", data: certificate, basis },
  )
}

const withdrawService = (state: RepairState, data: DataOf<"withdrawService">, view: CaseView): Decided => {
  const entry = entryOf(state, data)
  const { certificate, issuer } = data
  return refusing(
    [
      ...(data.by === view.subject ? [] : Refusal.notTheSubject.reasons),
      ...(entry === undefined ? Refusal.notEntered.reasons : []),
      ...(entry !== undefined && entry.spentHere > 0 ? Refusal.spent.reasons : []),
    ],
    { type: "serviceWithdrawn", data: { certificate, issuer }, basis },
  )
}

/** Who verifies asks the issuer, and is neither it, nor the subject, nor the subject's own unit. */
const verify = (state: RepairState, data: DataOf<"verifyService">, view: CaseView): Decided => {
  const entry = entryOf(state, data)
  if (entry === undefined) return Result.fail(Refusal.notEntered)
  const { by, found } = data
  const own = isBy(by, view.subject) || by.organ === view.unit
  const wrongHours =
    found.outcome === "confirmed" && (!isHours(found.hours) || found.hours > entry.hours) ? [tooMany] : []
  return refusing(
    [
      ...(own ? Refusal.ownCase.reasons : []),
      ...(by.organ === issuerOf(entry) ? Refusal.ownCertificate.reasons : []),
      ...(data.evidence.length === 0 ? Refusal.evidenceMissing.reasons : []),
      ...wrongHours,
      ...(entry.spentHere > 0 ? Refusal.spent.reasons : []),
    ],
    { type: "serviceVerified", data, basis },
  )
}

/** Hours that another record's repair took. What this record's repair has taken already can't have served another. */
const noteSpent = (state: RepairState, data: DataOf<"noteSpentElsewhere">, view: CaseView): Decided => {
  const entry = entryOf(state, data)
  if (entry === undefined) return Result.fail(Refusal.notEntered)
  const known = entry.spentElsewhere.find(({ record }) => record === data.takenBy)?.hours ?? 0
  const all = spentHours(entry) - known + data.hours
  return refusing(
    [
      ...decisionFaults(view, { by: data.by, grounds: [data.takenBy] }),
      ...((data.hours === 0 || isHours(data.hours)) && data.hours <= entry.hours ? [] : [tooMany]),
      ...(entry.spentHere > 0 && all > servedHours(entry) ? Refusal.spentTwice.reasons : []),
    ],
    { type: "serviceSpentElsewhere", data, basis },
  )
}

const tooMany = fault("service.hours", Refusal.hoursWords)
