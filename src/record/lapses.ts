/**
 * Warnings that what a record in use rests on ends or changes: a document that lapses, a rule that ends or is replaced. Not
 * a decision: nothing falls by itself. Invariants: only clauses on which the record, its publicity or a running measure
 * was decided; only rules in force on that day, so that versions long replaced warn of nothing.
 */
import * as Result from "effect/Result"
import {
  addDays,
  cite,
  daysBetween,
  days,
  deadline,
  standingOn,
  text,
  type CalendarDate,
  type Citation,
  type Text,
} from "../kernel/index.js"
import { legislationLaw } from "../law/index.js"
import { disclosureScope } from "../disclosure/index.js"
import { noticeReadiness } from "../objection/index.js"
import { penaltyPerson, penaltyUnit, runningMeasures, unexpired } from "../penalty/index.js"
import { recordAdmission } from "./admission-question.js"
import type { Rule, RuleDate, Rulebook } from "../policy/index.js"
import type { DecisionContext, DueItem } from "../procedure/index.js"
import type { RecordState } from "./state.js"

/** A basis that ends or changes. */
export interface Lapse {
  /** `record`, `publicity`, or `measure.` with the measure's id. */
  readonly what: string
  readonly label: Text
  readonly decidedOn: CalendarDate
  readonly citation: Citation
  /** Ids of the rules concerned; none where the document as a whole lapses. */
  readonly rules: readonly string[]
  /** The first day on which it doesn't hold any more as it did. */
  readonly on: CalendarDate
  /** Whether nothing takes its place on that day, or another version does. */
  readonly how: "ends" | "changes"
  readonly whatToDo: Text
}

interface Resting {
  readonly what: string
  readonly label: Text
  readonly decidedOn: CalendarDate
  readonly basis: readonly Citation[]
  /** The questions that decide on it: a clause may found rules on others, whose end is no matter here. */
  readonly questions: readonly string[]
}

/**
 * Every lapse of what a case rests on.
 *
 * @param until only lapses that take place by this day; all that are known where it is left out
 * @returns the earliest first
 * @example
 * lapses({ kind: "nothing" }, context) // => []
 */
export const lapses = (
  state: RecordState,
  context: DecisionContext,
  until?: CalendarDate,
): readonly Lapse[] =>
  restingOn(state, context)
    .flatMap((resting) => resting.basis.flatMap((citation) => lapsesOf(resting, citation, context.rulebook)))
    .filter(({ on }) => until === undefined || on <= until)
    .sort((a, b) => daysBetween(b.on, a.on))

/** A review for each thing that rests on what lapses, by its first lapse. */
export const lapsesDue = (state: RecordState, context: DecisionContext): readonly DueItem[] => {
  const first = new Map<string, Lapse>()
  for (const lapse of lapses(state, context)) if (!first.has(lapse.what)) first.set(lapse.what, lapse)
  return [...first.values()].map(({ what, label, decidedOn, on, whatToDo, citation }) => {
    // Natural days up to a day that there is, moved by no holiday: always counted.
    const made = Result.getOrThrow(
      deadline({
        startedOn: decidedOn,
        startingEvent: text("作出决定", "the decision"),
        period: days(Math.max(1, daysBetween(decidedOn, addDays(on, -1)))),
        counting: { citation, firstDay: "notCounted", lastDayOnHoliday: "stays", monthEnd: "lastDayOfMonth" },
        whoIsLate: recorder,
        calendar: context.calendar,
      }),
    )
    return {
      id: `lapse.${what}`,
      nature: "review",
      label: text(`${label.zh}的依据复核`, `review of the basis: ${label.en}`),
      whoIsLate: recorder,
      ifLate: whatToDo,
      kind: "counted",
      deadline: made,
      standing: standingOn(made, context.on),
    }
  })
}

const recorder = text("记录单位", "the recording unit")

const restingOn = (state: RecordState, context: DecisionContext): readonly Resting[] => {
  if (state.kind !== "recorded" || state.standing.kind !== "inUse") return []
  const { publicity } = state.disclosure
  return [
    {
      what: "record",
      label: text("失信记录", "the record"),
      decidedOn: state.recordedOn,
      basis: state.basis,
      questions: [recordAdmission.id, noticeReadiness.id],
    },
    ...(publicity.kind === "published"
      ? [
          {
            what: "publicity",
            label: text("公示", "publicity"),
            decidedOn: publicity.since,
            basis: publicity.basis,
            questions: [disclosureScope.id],
          },
        ]
      : []),
    ...unexpired(runningMeasures(state.penalty), context).map(({ id, label, imposedOn, basis }) => ({
      what: `measure.${id}`,
      label,
      decidedOn: imposedOn,
      basis,
      questions: [penaltyUnit.id, penaltyPerson.id],
    })),
  ]
}

const lapsesOf = (
  { what, label, decidedOn, questions }: Resting,
  citation: Citation,
  rulebook: Rulebook,
): readonly Lapse[] => {
  const { effectiveUntil } = citation
  const rules = rulebook.packs
    .flatMap((pack) => pack.rules)
    .filter(({ question }) => questions.includes(question))
  const lapse = (on: CalendarDate, how: Lapse["how"], ids: readonly string[]): Lapse => ({
    what,
    label,
    decidedOn,
    citation,
    rules: ids,
    on,
    how,
    whatToDo: whatToDo[how],
  })
  const ending = rules.flatMap((rule) => {
    if (!rule.citations.some((other) => isSameClause(other, citation))) return []
    const until = dayOf(rule.until, rulebook, decidedOn)
    const from = dayOf(rule.from, rulebook, decidedOn)
    const heldThen = (from === undefined || from <= decidedOn) && until !== undefined && decidedOn < until
    return heldThen ? [{ rule, until }] : []
  })
  return [
    ...(effectiveUntil !== undefined && decidedOn <= effectiveUntil
      ? [lapse(addDays(effectiveUntil, 1), "ends", [])]
      : []),
    ...[...new Set(ending.map(({ until }) => until))].map((on) => {
      const those = ending.filter(({ until }) => until === on).map(({ rule }) => rule)
      const follows = rules.some((rule) => isFollower(rule, those, dayOf(rule.from, rulebook, on), on))
      return lapse(
        on,
        follows ? "changes" : "ends",
        those.map(({ id }) => id),
      )
    }),
  ]
}

/** A rule on the same question that begins as another ends. */
const isFollower = (
  rule: Rule,
  ended: readonly Rule[],
  from: CalendarDate | undefined,
  on: CalendarDate,
): boolean => from === on && ended.some(({ question }) => question === rule.question)

/** The day that a document names, or that the host has set; unset, no day is guessed. */
const dayOf = (
  date: RuleDate | undefined,
  rulebook: Rulebook,
  on: CalendarDate,
): CalendarDate | undefined => {
  if (date === undefined || typeof date === "string") return date
  const parameter = rulebook.packs
    .flatMap(({ parameters }) => parameters)
    .find(({ id }) => id === date.parameter)
  if (parameter?.type.kind !== "date") return undefined
  const value = rulebook.value({ ...parameter, type: parameter.type }, on)
  return Result.isSuccess(value) ? value.success : undefined
}

const isSameClause = (a: Citation, b: Citation): boolean =>
  a.title === b.title && a.number === b.number && a.article === b.article

/** No retroactivity except to protect the person better. */
export const noRetroactivity = cite(
  legislationLaw,
  "第一百零四条",
  text(
    "不溯及既往，但为了更好地保护权益而作的特别规定除外。",
    "No retroactivity, except by special provision that protects the person better.",
  ),
)

const whatToDo: Readonly<Record<Lapse["how"], Text>> = {
  ends: text(
    "请在该日前核查是否另有依据；没有的，停止使用、公示或者执行，并告知接收单位。",
    "Before that day see whether there is another basis; if not, end the use, publicity or measure and tell the receivers.",
  ),
  changes: text(
    "请按新的规定复核；新规定只在其过渡条款有利于当事人时适用于此前的行为（立法法第一百零四条）。",
    "Review it under the new rules; they reach earlier acts only where their transition clause favours the subject.",
  ),
}
