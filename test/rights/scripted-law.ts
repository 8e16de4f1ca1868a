/**
 * A law that answers as a test says and remembers what it was asked, so that a room is seen alone: what it asks, on which
 * facts, and what it makes of the answer.
 */
import * as Result from "effect/Result"
import {
  days,
  fault,
  hasFaults,
  on,
  partyRef,
  text,
  type CalendarDate,
  type CountingRule,
  type Fault,
} from "../../src/kernel/index.js"
import { nationalCalendar } from "../../src/packs/national/calendar/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import type { Answer, GivenFacts, ParameterValue, Rulebook } from "../../src/policy/index.js"
import type { CaseView, Chosen, Decision, DecisionContext, Procedures } from "../../src/procedure/index.js"
import { rule } from "../kernel/arbitraries.js"
import { explained } from "../procedure/made-up.js"
import { permissive } from "../model/permissive-law.js"

export const day = on("2026-03-04")
export const person = partyRef("person-1")
export const office = partyRef("office-1")
export const decision: Decision = {
  by: { organ: office, person: partyRef("person-9"), collective: true, minutes: "M-1" },
  grounds: ["rule-relied-on"],
}
/** The subject decides in its own case. */
export const ownDecision: Decision = { ...decision, by: { ...decision.by, person } }
export const organOwnDecision: Decision = {
  ...decision,
  by: { organ: person, collective: true, minutes: "M-1" },
}
export const groundless: Decision = { ...decision, grounds: [] }

export interface Asked {
  readonly question: string
  readonly given: GivenFacts
  readonly on: CalendarDate
}

export interface Script {
  /** What must follow, by question; everything else may be chosen. */
  readonly must?: Readonly<Record<string, readonly string[]>>
  /** What an answer says otherwise than that everything is lawful, by question. */
  readonly answers?: Readonly<Record<string, Partial<Answer>>>
  readonly values?: Readonly<Record<string, ParameterValue>>
}

const missing = (parameter: string): Fault =>
  fault("parameter.missing", {
    at: parameter,
    message: text("没有设定。", "Not set."),
    remedy: text("请设定。", "Set it."),
  })

/** The law, and the list of what it was asked, in order. */
export const scripted = ({ must, answers = {}, values = {} }: Script = {}): {
  readonly rulebook: Rulebook
  readonly asked: readonly Asked[]
} => {
  const asked: Asked[] = []
  const lenient = permissive(must)
  const rulebook: Rulebook = {
    ...lenient,
    ask: (question, given, at) => {
      asked.push({ question: question.id, given, on: at })
      return { ...lenient.ask(question, given, at), ...answers[question.id] } as never
    },
    value: (parameter) => {
      const value = values[parameter.id]
      return value === undefined ? Result.fail(missing(parameter.id)) : Result.succeed(value as never)
    },
    payload: (outcome) => {
      const unset = (outcome.payload ?? []).filter((id) => values[id] === undefined).map(missing)
      return hasFaults(unset)
        ? Result.fail(unset)
        : Result.succeed(Object.fromEntries((outcome.payload ?? []).map((id) => [id, values[id]])) as never)
    },
  }
  return { rulebook, asked }
}

const stays = rule({ lastDayOnHoliday: "stays" })

export const contextOf = (
  rulebook: Rulebook,
  { at = day, counting, procedures = standardProcedures }: Partial<Circumstances> = {},
): DecisionContext => ({
  rulebook,
  calendar: nationalCalendar,
  digest: () => "d",
  on: at,
  counting: counting ?? {},
  procedures,
})

interface Circumstances {
  readonly at: CalendarDate
  readonly counting: Readonly<Record<string, CountingRule>>
  readonly procedures: Procedures
  readonly shown: GivenFacts
  readonly known: GivenFacts
  readonly chosen: Chosen
}

/** What a room sees of a case about `person`. */
export const viewOf = (rulebook: Rulebook, circumstances: Partial<Circumstances> = {}): CaseView => ({
  context: contextOf(rulebook, circumstances),
  subject: person,
  shown: circumstances.shown ?? {},
  known: circumstances.known ?? {},
  chosen: circumstances.chosen ?? {},
})

/** Counts these periods by one simple rule: every day counts, and the last day stays where it falls. */
export const counted = (...parameters: readonly string[]): Readonly<Record<string, CountingRule>> =>
  Object.fromEntries(parameters.map((id) => [id, stays]))

export const tenDays = days(10)

/** What happened in short: the types of the events, or the codes of all reasons why nothing did. */
export const outcomeOf = (
  decided: Result.Result<readonly { readonly type: string }[], { readonly reasons: readonly Fault[] }>,
): readonly string[] =>
  Result.isFailure(decided) ? explained(decided.failure.reasons) : decided.success.map(({ type }) => type)
