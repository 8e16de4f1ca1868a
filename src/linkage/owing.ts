/**
 * Who owes what on a day, and since when. Computed when asked from what has happened and the measures' last days; how many
 * days late is a matter of the terms that the host sets.
 */
import { addDays, text, type CalendarDate, type PartyRef, type Text } from "../kernel/index.js"
import { dueFrom, type DecisionContext, type DueItem } from "../procedure/index.js"
import { linkageFeedbackTerm, linkageLiftingTerm, linkageResponseTerm } from "./linkage-periods.js"
import type { EndedAnswer, LinkageRequest, LinkageState, RunningAnswer } from "./linkage-state.js"

export type OwedKind = "response" | "feedback" | "lifting"

/** One thing that a unit owes. */
export interface Owed {
  readonly unit: PartyRef
  readonly request: string
  readonly measure: string
  readonly owes: OwedKind
  /** The day on which it began to owe it. */
  readonly since: CalendarDate
}

/**
 * What units owe on a day, in the order of the requests. A request whose measure has run out is owed a lifting from the
 * day after its last one, whether or not anybody has told the units yet.
 *
 * @example
 * owing(noLinkage, on("2026-06-30")) // => []
 */
export const owing = (state: LinkageState, on: CalendarDate): readonly Owed[] =>
  state.requests.flatMap((request) =>
    request.units.flatMap(({ unit, answer }) => {
      const owed = owedBy(answer, request, on)
      return owed === undefined || owed.since > on
        ? []
        : [{ unit, request: request.id, measure: request.measure, ...owed }]
    }),
  )

/** What one unit owes over many subjects, each thing once. */
export interface UnitOwes {
  readonly unit: PartyRef
  readonly owed: readonly (Owed & { readonly stream: string })[]
}

/**
 * An overview over many subjects: the units that owe something on a day, by reference; what has waited longest first.
 *
 * @param states the joint measures by the id of their stream
 * @example
 * owingByUnit(new Map(), on("2026-06-30")) // => []
 */
export const owingByUnit = (
  states: ReadonlyMap<string, LinkageState>,
  on: CalendarDate,
): readonly UnitOwes[] => {
  const found = [...states].flatMap(([stream, state]) =>
    owing(state, on).map((owed) => ({ ...owed, stream })),
  )
  const units = [...new Set(found.map(({ unit }) => unit))].sort(inOrder)
  return units.map((unit) => ({
    unit,
    owed: found.filter((owed) => owed.unit === unit).sort((a, b) => inOrder(a.since, b.since)),
  }))
}

/** The deadlines of what is owed, as they stand on the day of the context; a term nobody has set is shown as unset. */
export const linkageDue = (state: LinkageState, context: DecisionContext): readonly DueItem[] =>
  owing(state, context.on).map(({ request, unit, owes, since }) => {
    const { period, label, startingEvent, ifLate } = terms[owes]
    const whoIsLate = text("被请求的实施单位", "the unit that was asked")
    return {
      id: `linkage.${request}.${unit}.${owes}`,
      label,
      whoIsLate,
      ifLate,
      ...dueFrom(period, { startedOn: since, startingEvent, whoIsLate }, context),
    }
  })

const owedBy = (
  answer: RunningAnswer | EndedAnswer,
  { kind, until }: LinkageRequest,
  on: CalendarDate,
): Pick<Owed, "owes" | "since"> | undefined => {
  const ranOut = kind === "running" && until !== undefined && until < on ? addDays(until, 1) : undefined
  switch (answer.kind) {
    case "asked":
      return ranOut === undefined
        ? { owes: "response", since: answer.since }
        : { owes: "lifting", since: ranOut }
    case "accepted":
      return ranOut === undefined
        ? { owes: "feedback", since: answer.since }
        : { owes: "lifting", since: ranOut }
    case "carriedOut":
      return ranOut === undefined ? undefined : { owes: "lifting", since: ranOut }
    case "toLift":
      return { owes: "lifting", since: answer.since }
    case "refused":
    case "notCarriedOut":
    case "lifted":
    case "released":
      return undefined
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Term {
  readonly period: typeof linkageResponseTerm | typeof linkageFeedbackTerm | typeof linkageLiftingTerm
  readonly label: Text
  readonly startingEvent: Text
  readonly ifLate: Text
}

const shown = text(
  "逾期的，由联席会议办公室督促；逾期不产生惩戒效力。",
  "The joint-conference office urges it; being late gives the measure no effect.",
)

const terms: Readonly<Record<OwedKind, Term>> = {
  response: {
    period: linkageResponseTerm,
    label: text("响应联动请求", "response to a joint measure"),
    startingEvent: text("收到联动请求", "receipt of the request"),
    ifLate: shown,
  },
  feedback: {
    period: linkageFeedbackTerm,
    label: text("反馈实施结果", "feedback of the result"),
    startingEvent: text("响应", "response"),
    ifLate: shown,
  },
  lifting: {
    period: linkageLiftingTerm,
    label: text("解除措施并反馈", "lifting of the measure"),
    startingEvent: text("接到解除通知", "being told to lift"),
    ifLate: text(
      "措施已经失效，应当立即停止执行；由联席会议办公室督促反馈。",
      "The measure has no effect and stops at once; the joint-conference office urges the confirmation.",
    ),
  },
}
