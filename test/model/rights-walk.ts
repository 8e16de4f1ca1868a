/**
 * The walks of a case's life under the shipped rules, on the days beside every deadline that begins on the way. Each walk
 * takes the commands of two or three regions that touch each other; together they take every command of the stock.
 */
import { months, workdays, type CalendarDate } from "../../src/kernel/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import type { CommandBody } from "../../src/record/index.js"
import * as stock from "./case-commands.js"
import { broken } from "./laws.js"
import { real, type Machine } from "./machine.js"
import { contextAt, days, factsOf } from "./shipped-law.js"
import { walk, type Walked } from "./walk.js"

export interface Life {
  readonly name: string
  readonly commands: readonly CommandBody[]
  readonly days?: typeof days
}

export const reported = (subject: (typeof stock)["person"], changed = {}): CommandBody => ({
  type: "reportAllegation",
  data: { subject, facts: factsOf(subject, changed), evidence: [] },
})

const [one, , otherOnly] = stock.instruments
export const registered = (...held: readonly (CommandBody | undefined)[]): readonly CommandBody[] =>
  held.filter((command) => command !== undefined)

const intended = stock.admission.filter(
  ({ type, data }) => type === "chooseAdmission" && data.outcome === "record",
)
const made = stock.recording.filter(
  ({ type, data }) => type === "chooseRecording" && data.outcome === "record",
)
const served = stock.notice.slice(0, 1)

/** What leads to a record in the shortest way. */
export const straight = [...registered(one), ...intended, ...served, ...made]

/** The fourth day on which a record can be made at the earliest, and the days beside the end of what begins then. */
export const afterNotice = [days[0], days[3], days[4], days[5], days[6]].filter((day) => day !== undefined)

export const severity: readonly CommandBody[] = (["slight", "ordinary", "serious"] as const).map(
  (outcome) => ({
    type: "chooseSeverity",
    data: { by: stock.by, grounds: ["r"], outcome, facts: {} },
  }),
)

export const lives: readonly Life[] = [
  {
    name: "notice and defence",
    commands: [
      reported(stock.person),
      ...registered(one, otherOnly),
      ...stock.admission,
      ...stock.recording,
      ...stock.notice,
    ],
    days: days.slice(0, 4),
  },
  {
    name: "tolerance before the record",
    commands: [
      reported(stock.person),
      ...registered(one),
      ...stock.admission,
      ...stock.tolerance,
      ...stock.groundlessWithdrawals,
      ...served,
      ...made,
    ],
    days: days.slice(0, 4),
  },
  {
    name: "penalties and instruments that fall",
    commands: [
      reported(stock.person),
      ...straight,
      ...severity.slice(1, 2),
      ...stock.penalties,
      ...stock.changes.slice(0, 8),
      ...stock.changes.slice(16),
    ],
    days: afterNotice.slice(0, 2),
  },
  {
    name: "objection, disclosure and repair",
    commands: [
      reported(stock.person),
      ...straight,
      ...stock.disclosure,
      ...stock.objections,
      ...stock.repairs.slice(1, 2),
      ...stock.repairs.slice(8),
      ...stock.groundlessWithdrawals,
    ],
    days: afterNotice.slice(0, 2),
  },
  {
    name: "service, correction and repair",
    commands: [
      reported(stock.person),
      ...straight,
      ...severity.slice(1, 2),
      ...stock.penalties.slice(3, 4),
      // Eight hours confirmed; or the subject takes another way.
      ...stock.services.filter(
        ({ type, data }) =>
          type === "verifyService" && data.found.outcome === "confirmed" && data.found.hours === 8,
      ),
      { type: "establishFacts", data: { facts: { otherWay: true }, evidence: [] } },
      ...stock.repairs,
    ],
    days: afterNotice.filter((_, index) => [0, 1, 4].includes(index)),
  },
  {
    name: "a unit, shown and fallen",
    commands: [
      reported(stock.unit),
      ...straight,
      ...stock.disclosure.slice(3),
      ...stock.changes.slice(0, 8),
      ...stock.changes.slice(16),
    ],
    days: afterNotice.slice(0, 2),
  },
]

/** Walks a life and gathers the laws that any of its steps breaks; it ends with the one that is awaited. */
export const walked = (
  { commands, days: on = days }: Life,
  machine: Machine = real,
  contextOf: (day: CalendarDate) => DecisionContext = contextAt,
  awaited?: string,
): { readonly walk: Walked; readonly broken: ReadonlySet<string> } => {
  const found = new Set<string>()
  const through = walk({
    commands,
    contexts: on.map((day) => contextOf(day)),
    periods: [workdays(5), months(3)],
    machine,
    // With a guard taken out a case may grow without end.
    ...(awaited === undefined ? {} : { limit: 3000 }),
    check: (step) => {
      for (const law of broken(step, machine)) found.add(law)
      return awaited !== undefined && found.has(awaited)
    },
  })
  return { walk: through, broken: found }
}
