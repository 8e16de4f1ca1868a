/** An invented office for the tests of a case's life: the shipped rules, invented values, and the national calendar. */
import * as Result from "effect/Result"
import {
  on,
  partyRef,
  sha256Digest,
  workdays,
  months,
  type CalendarDate,
  type LegalInstrument,
  type Party,
} from "../../src/kernel/index.js"
import { civilCodeCounting, nationalCalendar } from "../../src/packs/national/calendar/index.js"
import { district, national, questions, standardProcedures } from "../../src/packs/index.js"
import { rulebook, type Bindings, type GivenFacts, type Rulebook } from "../../src/policy/index.js"
import type { Decision, DecisionContext, Rejection } from "../../src/procedure/index.js"
import {
  decide,
  evolve,
  initial,
  type CommandBody,
  type NewEvent,
  type RecordState,
} from "../../src/record/index.js"

/** Invented values: no place's rules. */
export const bindings: Bindings = {
  "plan.effectiveFrom": on("2022-03-01"),
  "notice.defenceTerm": workdays(5),
  "objection.mark": workdays(1),
  "objection.handling": workdays(10),
  "objection.transfer": workdays(2),
  "objection.sourceReply": workdays(7),
  "exemption.acceptanceTerm": workdays(5),
  "exemption.verificationTerm": workdays(20),
  "exemption.determinationTerm": workdays(10),
  "exemption.reportTerm": workdays(5),
  "penalty.rectificationPeriod": months(3),
  "penalty.honoursPeriod": months(12),
}

export const lawOf = (values: Bindings) =>
  Result.getOrThrow(rulebook({ questions, packs: [national, district], bindings: values }))

let law: Rulebook | undefined
const usual = (): Rulebook => (law ??= lawOf(bindings))

const periods = Object.keys(bindings).filter((id) => id !== "plan.effectiveFrom")

export const contextOn = (day: CalendarDate, rules = usual()): DecisionContext => ({
  rulebook: rules,
  calendar: nationalCalendar,
  digest: sha256Digest,
  on: day,
  counting: Object.fromEntries(periods.map((id) => [id, civilCodeCounting])),
  procedures: standardProcedures,
})

export const office = partyRef("office-1")
export const town: Party = { kind: "unit", ref: partyRef("unit-1"), unitKind: "townGovernment" }
export const servant: Party = {
  kind: "person",
  ref: partyRef("person-1"),
  employeeKind: "civilServant",
  unit: partyRef("unit-1"),
}

export const decision: Decision = {
  by: { organ: office, person: partyRef("person-9"), collective: true, minutes: "M-1" },
  grounds: ["rules-relied-on"],
}

export const judgment: LegalInstrument = {
  kind: "courtDecision",
  number: "虚构判决1号",
  issuer: "虚构法院",
  issuedOn: on("2026-01-05"),
  effectiveOn: on("2026-01-20"),
  status: "effective",
}

/** A case in the making: commands are given one after the other, each on its day. */
export interface Life {
  readonly state: RecordState
  readonly events: readonly NewEvent[]
}

export const unborn: Life = { state: initial, events: [] }

export const attempt = (life: Life, command: CommandBody, day: CalendarDate, rules = usual()) =>
  decide(life.state, { ...command, actor: office }, contextOn(day, rules))

/** The life after a command that must succeed; what stands in the way is shown if it doesn't. */
export const doing = (life: Life, command: CommandBody, day: CalendarDate, rules = usual()): Life => {
  const decided = attempt(life, command, day, rules)
  if (Result.isFailure(decided)) {
    const codes = decided.failure.reasons.map(({ code, at, message }) => `${code} ${at ?? ""} ${message.zh}`)
    throw new Error(`${command.type}: ${codes.join("; ")} (${decided.failure.answer?.status ?? ""})`)
  }
  return { state: decided.success.reduce(evolve, life.state), events: [...life.events, ...decided.success] }
}

/** The rejection of a command that must not succeed. */
export const refusal = (life: Life, command: CommandBody, day: CalendarDate, rules = usual()): Rejection => {
  const decided = attempt(life, command, day, rules)
  if (Result.isSuccess(decided)) throw new Error(`${command.type} was carried out`)
  return decided.failure
}

export const admissionFacts: GivenFacts = {
  capacity: "ownDuty",
  instrumentBeforeRule: false,
  listedConduct: true,
  report: "none",
  rectification: "notUrged",
}

/** Whom a record is made of, up to the notice. */
export const proposed = (
  subject: Party,
  facts: GivenFacts = {},
  instrument: LegalInstrument = judgment,
): Life => {
  const reported = doing(
    unborn,
    { type: "reportAllegation", data: { subject, facts: { ...admissionFacts, ...facts }, evidence: [] } },
    on("2026-03-02"),
  )
  const registered = doing(
    reported,
    { type: "registerInstrument", data: { instrument, findsViolation: true, heldResponsible: "this" } },
    on("2026-03-02"),
  )
  return doing(
    registered,
    { type: "chooseAdmission", data: { ...decision, outcome: "record", facts: {} } },
    on("2026-03-03"),
  )
}

export const noticed = (life: Life): Life =>
  doing(
    life,
    {
      type: "serveNotice",
      data: { by: decision.by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-1" }] },
    },
    on("2026-03-04"),
  )

/** A recorded case. */
export const recorded = (subject: Party, facts: GivenFacts = {}): Life =>
  doing(
    noticed(proposed(subject, facts)),
    { type: "chooseRecording", data: { ...decision, outcome: "record", facts: {} } },
    on("2026-03-12"),
  )

/** What is known of a record that may be made public. */
export const publicFacts = {
  publicityBasis: "statute",
  secrecy: "none",
  impactAssessed: false,
  publicityPeriodOver: false,
  sharingNeeded: true,
} as const
