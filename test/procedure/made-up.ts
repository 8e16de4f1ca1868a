// Made-up procedures, the law around them, and random ones that are valid by construction.

import * as Result from "effect/Result"
import fc from "fast-check"
import { expect } from "vitest"
import {
  days,
  fault,
  on,
  partyRef,
  text,
  type CalendarDate,
  type Citation,
  type CountingRule,
  type Fault,
  type Period,
  type Text,
} from "../../src/kernel/index.js"
import { nationalCalendar } from "../../src/packs/national/calendar/index.js"
import { parameter, type Parameter, type PeriodType } from "../../src/policy/index.js"
import {
  procedure,
  proceduresById,
  step,
  type Decider,
  type DecisionContext,
  type Procedure,
  type ProcedureRun,
  type StepDeadline,
} from "../../src/procedure/index.js"
import { permissive } from "../model/permissive-law.js"
import { document, rule } from "../kernel/arbitraries.js"

export const citation: Citation = document
export const subject = partyRef("person-1")
export const office = partyRef("office-1")
export const higher = partyRef("office-2")
export const by: Decider = { organ: office, collective: true, minutes: "M-1" }

export const term = (id: string): Parameter<string, PeriodType> =>
  parameter(
    id,
    { kind: "period" },
    { label: text("期限", "term"), issuedBy: text("机关", "organ"), citation },
  )

export const who = text("办理机关", "the body")
export const nothing = {
  effect: "nothingChanges",
  words: text("不影响权利。", "No right is affected."),
} as const

export const deadlineOf = (startsWith: string, more: Partial<StepDeadline> = {}): StepDeadline => ({
  startsWith,
  startingEvent: text("开始", "start"),
  period: term("handling"),
  whoIsLate: who,
  ifLate: nothing,
  ...more,
})

export interface LawOf {
  readonly values?: Readonly<Record<string, Period | number>>
  readonly counting?: CountingRule
  readonly procedures?: readonly Procedure[]
}

const stays = rule({ lastDayOnHoliday: "stays" })

/** A law with these values; every period is counted by one rule. */
export const contextOn = (
  day: CalendarDate,
  { values = { handling: days(10) }, counting = stays, procedures = [] }: LawOf = {},
): DecisionContext => ({
  rulebook: {
    ...permissive(),
    value: (asked) => {
      const value = values[asked.id]
      // The values are written beside the parameters that they belong to.
      return value === undefined
        ? Result.fail(
            fault("parameter.missing", {
              at: asked.id,
              message: text("没有设定。", "Not set."),
              remedy: text("请设定。", "Set it."),
            }),
          )
        : Result.succeed(value as never)
    },
  },
  calendar: nationalCalendar,
  digest: () => "d",
  on: day,
  counting: Object.fromEntries(Object.keys(values).map((id) => [id, counting])),
  procedures: proceduresById(procedures),
})

/** The codes of a rejection, or none. Each reason says what is wrong and what to do. */
export const codes = (
  result: Result.Result<unknown, { readonly reasons: readonly Fault[] }>,
): readonly string[] => (Result.isFailure(result) ? explained(result.failure.reasons) : [])

/** The codes of faults, each with something to read and something to do. */
export const explained = (faults: readonly Fault[]): readonly string[] => {
  expect(faults.filter(({ message, remedy }) => !isSaid(message) || !isSaid(remedy))).toEqual([])
  return faults.map(({ code }) => code)
}

const isSaid = (words: Text | undefined): boolean =>
  words !== undefined && words.zh.trim() !== "" && words.en.trim() !== ""

export const taken = (run: ProcedureRun): readonly string[] => run.taken.map((one) => one.step)

const day0 = on("2026-03-02")
export const start = day0

/** Valid procedures of two to eight steps: each after the first follows some earlier ones, and perhaps later ones too. */
export const anyProcedure: fc.Arbitrary<Procedure> = fc
  .integer({ min: 2, max: 8 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, index) =>
        fc.record({
          earlier: fc.subarray(
            Array.from({ length: index }, (__, other) => other),
            index === 0 ? {} : { minLength: 1 },
          ),
          later:
            index === 0
              ? fc.constant([])
              : fc.subarray(
                  Array.from({ length: size - 1 }, (__, other) => other + 1).filter(
                    (other) => other >= index,
                  ),
                ),
          actor: fc.constantFrom("subject" as const, "organ" as const, "either" as const),
          evidence: fc.subarray(["report", "minutes"]),
          collective: fc.boolean(),
          timed: fc.boolean(),
        }),
      ),
    ),
  )
  .map((parts) =>
    procedure({
      id: "random",
      label: text("随机程序", "random procedure"),
      citation,
      steps: parts.map(({ earlier, later, actor, evidence, collective, timed }, index) =>
        step({
          id: `s${String(index)}`,
          label: text(`第${String(index)}步`, `step ${String(index)}`),
          actor,
          who,
          follows: [...earlier, ...later].map((other) => `s${String(other)}`),
          evidence,
          recusal: actor === "organ",
          collective: actor === "organ" && collective,
          deadlines: timed && earlier[0] !== undefined ? [deadlineOf(`s${String(earlier[0])}`)] : [],
        }),
      ),
    }),
  )
