/** Joint measures around the invented office: a list, units, and cases in each standing. */
import * as Result from "effect/Result"
import { cite, months, on, partyRef, text, workdays, type CalendarDate } from "../../src/kernel/index.js"
import { creditSystemOpinion, plan } from "../../src/law/index.js"
import {
  catalogueOf,
  decideLinkage,
  evolveLinkage,
  noLinkage,
  type LinkageCommand,
  type LinkageEvent,
  type LinkageState,
  type LinkageView,
} from "../../src/linkage/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import { district, jointMeasureQuestions, jointMeasures, national, questions } from "../../src/packs/index.js"
import { rulebook } from "../../src/policy/index.js"
import type { Decider, DecisionContext, Rejection } from "../../src/procedure/index.js"
import { initial, type CommandBody, type RecordState } from "../../src/record/index.js"
import {
  bindings,
  contextOn,
  decision,
  doing,
  judgment,
  recorded,
  servant,
  town,
  type Life,
} from "../record/office.js"

const terms = {
  "linkage.responseTerm": workdays(5),
  "linkage.feedbackTerm": workdays(10),
  "linkage.liftingTerm": workdays(3),
}

export const law = Result.getOrThrow(
  rulebook({
    questions: [...questions, ...jointMeasureQuestions],
    packs: [national, district, jointMeasures],
    // Three months, so that the measure ends within the years of the calendar.
    bindings: { ...bindings, ...terms, "penalty.honoursPeriod": months(3) },
  }),
)

export const linkageContext = (day: CalendarDate): DecisionContext => {
  const context = contextOn(day, law)
  const counted = Object.keys(terms).map((id) => [id, civilCodeCounting] as const)
  return { ...context, counting: { ...context.counting, ...Object.fromEntries(counted) } }
}

export const organisation = partyRef("unit-organisation")
export const bureau = partyRef("unit-bureau")
export const finance = partyRef("unit-finance")
export const recorder = partyRef("office-1")

const centralOpinion = cite(creditSystemOpinion, "二（一）")

export const catalogue = Result.getOrThrow(
  catalogueOf([
    {
      id: "honoursLimit",
      label: text("限制评优评先", "limit on appraisal honours"),
      bearing: "penalty",
      restricts: true,
      reaches: ["person"],
      basis: [centralOpinion],
      implementers: [organisation, bureau],
    },
    {
      id: "importantReference",
      label: text("作为重要参考", "important reference"),
      bearing: "penalty",
      restricts: false,
      reaches: ["person"],
      basis: [plan("3.1.2")],
      implementers: [organisation, bureau],
    },
    {
      id: "priorityInPilots",
      label: text("改革试点优先", "priority in pilots"),
      bearing: "incentive",
      restricts: false,
      reaches: ["unit"],
      basis: [plan("3.1.2")],
      implementers: [finance, bureau],
    },
  ]),
)

export const march = on("2026-03-12")
export const april = on("2026-04-01")
export const may = on("2026-05-06")

export const choosing = (life: Life): Life =>
  doing(
    life,
    {
      type: "choosePenalties",
      data: {
        ...decision,
        outcomes: ["importantReference", "honoursLimit"],
        facts: { subjectKind: "civilServant", severity: "ordinary" },
      },
    },
    april,
    law,
  )

const change = (redecision: "none" | "pending"): CommandBody => ({
  type: "changeInstrument",
  data: {
    kind: judgment.kind,
    number: judgment.number,
    issuer: judgment.issuer,
    change: "revoked",
    redecision,
    stillSupports: false,
    facts: {},
  },
})

const inUseLife = choosing(recorded(servant, { subjectKind: "civilServant" }))

/** The case in each standing that the joint measures can tell apart. */
export const inUse: RecordState = inUseLife.state
export const unpenalised: RecordState = recorded(servant, { subjectKind: "civilServant" }).state
export const revoked: RecordState = doing(inUseLife, change("none"), may).state
export const suspended: RecordState = doing(inUseLife, change("pending"), may).state
export const repairedCase: RecordState =
  inUse.kind === "recorded"
    ? { ...inUse, repair: { ...inUse.repair, progress: { kind: "repaired", on: may, effects: [] } } }
    : inUse
export const noCase: RecordState = initial

export const viewOf = (record: RecordState, day: CalendarDate, subject = servant): LinkageView => ({
  context: linkageContext(day),
  catalogue,
  subject,
  record,
})

export const unitView = (day: CalendarDate): LinkageView => viewOf(noCase, day, town)

export const as = (organ: Decider["organ"]): Decider => ({ organ, collective: false })

/** The state after commands that must succeed. */
export const after = (
  commands: readonly LinkageCommand[],
  view: LinkageView,
  state: LinkageState = noLinkage,
): LinkageState =>
  commands.reduce((now, command) => happened(now, command, view).reduce(evolveLinkage, now), state)

export const happened = (
  state: LinkageState,
  command: LinkageCommand,
  view: LinkageView,
): readonly LinkageEvent[] => {
  const decided = decideLinkage(state, command, view)
  if (Result.isSuccess(decided)) return decided.success
  throw new Error(decided.failure.reasons.map(({ code, at }) => `${code} ${at ?? ""}`).join("; "))
}

/** The codes of all reasons of a rejection. */
export const refusedFor = (
  state: LinkageState,
  command: LinkageCommand,
  view: LinkageView,
): readonly string[] => rejected(state, command, view).reasons.map(({ code }) => code)

export const rejected = (state: LinkageState, command: LinkageCommand, view: LinkageView): Rejection => {
  const decided = decideLinkage(state, command, view)
  if (Result.isSuccess(decided)) throw new Error(`${command.type} was carried out`)
  return decided.failure
}

export const statement = partyRef("statement-1")
export const proof = [{ kind: "carriedOut", ref: "E-1" }]

export const initiate = (
  measure = "honoursLimit",
  units = [organisation, bureau],
  request = "r-1",
): LinkageCommand => ({ type: "initiatePenalty", data: { request, measure, units, by: as(recorder) } })
export const accept = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "acceptRequest",
  data: { request, by: as(unit) },
})
export const refuse = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "refuseRequest",
  data: { request, by: as(unit), because: "notCompetent", statementRef: statement },
})
export const feedBack = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "feedBack",
  data: { request, by: as(unit), evidence: proof },
})
export const notCarriedOut = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "feedBackNotCarriedOut",
  data: { request, by: as(unit), because: "nothingToApplyTo", statementRef: statement },
})
export const takeBack = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "takeBackAnswer",
  data: { request, by: as(unit), statementRef: statement },
})
export const askAgain = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "askAgain",
  data: { request, unit, by: as(recorder), statementRef: statement },
})
export const withdraw = (request = "r-1"): LinkageCommand => ({
  type: "withdrawRequest",
  data: { request, by: as(recorder), statementRef: statement },
})
export const confirmLifted = (unit = organisation, request = "r-1"): LinkageCommand => ({
  type: "confirmLifted",
  data: { request, by: as(unit), evidence: proof },
})
export const followCase: LinkageCommand = { type: "followCase", data: {} }
export const initiateIncentive = (facts = {}, units = [finance], request = "i-1"): LinkageCommand => ({
  type: "initiateIncentive",
  data: {
    ...decision,
    request,
    measure: "priorityInPilots",
    units,
    facts: {
      subjectKind: "govUnit",
      foundTrustworthy: true,
      filedInvestigation: false,
      ...facts,
    },
  },
})
