import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  daysBetween,
  isWorkday,
  months,
  days,
  on,
  partyRef,
  text,
  workdays,
  type CalendarDate,
  type Period,
} from "../../src/kernel/index.js"
import { nationalCalendar } from "../../src/packs/national/calendar/index.js"
import { parameter } from "../../src/policy/index.js"
import {
  dueOf,
  mayExtend,
  mayResume,
  maySuspend,
  openSuspension,
  procedure,
  runOf,
  step,
  withExtension,
  withResumption,
  withStep,
  withSuspension,
  type DueItem,
  type ExtensionRule,
  type Extending,
  type ProcedureRun,
  type StepDeadline,
} from "../../src/procedure/index.js"
import { rule } from "../kernel/arbitraries.js"
import {
  by,
  citation,
  codes,
  contextOn,
  deadlineOf,
  higher,
  start,
  subject,
  term,
  who,
  type LawOf,
} from "./made-up.js"

const label = text("步骤", "step")
const appraisal = { id: "appraisal", label: text("鉴定", "appraisal"), citation }
const added: ExtensionRule = {
  period: term("longer"),
  bounds: "added",
  approvedBy: text("主要负责人", "the head"),
  times: 2,
  citation,
}

const made = (more: Partial<StepDeadline>) =>
  procedure({
    id: "example",
    label: text("示例程序", "an example"),
    citation,
    steps: [
      step({ id: "filed", label, actor: "subject", who, follows: [] }),
      step({
        id: "decided",
        label,
        actor: "organ",
        who,
        follows: ["filed"],
        deadlines: [deadlineOf("filed", more)],
      }),
      step({ id: "told", label, actor: "organ", who, follows: ["decided"] }),
    ],
  })

const values = { handling: days(10), longer: days(5) }
const filed = withStep(runOf("example"), "filed", start)
const lawWith = (more: Partial<StepDeadline>, law: LawOf = {}): LawOf => ({
  values,
  ...law,
  procedures: [made(more)],
})
const lastDay = (run: ProcedureRun, law: LawOf, day = start): CalendarDate | string | undefined => {
  const [item]: readonly (DueItem | undefined)[] = dueOf(run, contextOn(day, law))
  return item?.kind === "counted" ? item.deadline.dueOn : item?.fault.code
}

/** The last day of a term by walking from day to day: the day of the start and stopped days don't count. */
const walked = (amount: number, unit: "day" | "workday", stopped: (day: CalendarDate) => boolean) => {
  let day = start
  for (let counted = 0; counted < amount;) {
    day = addDays(day, 1)
    const counts = unit === "day" || Result.getOrThrow(isWorkday(nationalCalendar, day))
    if (counts && !stopped(day)) counted += 1
  }
  return day
}

describe("a clock that stops", () => {
  const law = (period: Period) => lawWith({ suspensions: [appraisal] }, { values: { handling: period } })

  it("moves the last day by exactly the days on which it stood still", () => {
    const stops = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("day" as const, "workday" as const),
        stops,
        (amount, unit, gaps) => {
          let day = start
          let run = filed
          const still: { from: CalendarDate; until: CalendarDate }[] = []
          for (const [gap, length] of gaps) {
            day = addDays(day, gap)
            const stopped = maySuspend(contextOn(day, law({ amount, unit })), run, "appraisal", {
              subject,
              by,
            })
            if (Result.isFailure(stopped)) {
              expect(codes(stopped)).toEqual(["suspension.ranOut"])
              break
            }
            run = withResumption(withSuspension(run, "appraisal", day), addDays(day, length))
            if (length > 0) still.push({ from: day, until: addDays(day, length - 1) })
            day = addDays(day, length)
          }
          const inside = (one: CalendarDate) => still.some(({ from, until }) => one >= from && one <= until)
          expect(lastDay(run, law({ amount, unit }))).toBe(walked(amount, unit, inside))
        },
      ),
    )
  })

  it("moves a last day of ten days by the three of an appraisal", () => {
    const run = withResumption(withSuspension(filed, "appraisal", on("2026-03-05")), on("2026-03-08"))
    expect(lastDay(filed, law(days(10)))).toBe("2026-03-12")
    expect(lastDay(run, law(days(10)))).toBe("2026-03-15")
  })

  it("has no last day while it stands still, and none is made up", () => {
    const run = withSuspension(filed, "appraisal", on("2026-03-05"))
    expect(lastDay(run, law(days(10)))).toBe("deadline.suspended")
    expect(openSuspension(run)?.ground).toBe("appraisal")
  })

  it("resumed on the day it stopped, never stood still", () => {
    const run = withResumption(withSuspension(filed, "appraisal", on("2026-03-05")), on("2026-03-05"))
    expect(run.suspensions).toEqual([])
  })

  it("leaves a term alone that had run out before, and one whose clause doesn't name the ground", () => {
    const late = withResumption(withSuspension(filed, "appraisal", on("2026-03-20")), on("2026-03-25"))
    expect(lastDay(late, law(days(10)))).toBe("2026-03-12")
    const run = withResumption(withSuspension(filed, "appraisal", on("2026-03-05")), on("2026-03-08"))
    expect(lastDay(run, lawWith({}))).toBe("2026-03-12")
  })

  it("leaves a term alone that starts after it went on", () => {
    const early = withResumption(withSuspension(filed, "appraisal", on("2026-03-05")), on("2026-03-08"))
    const again = withStep(early, "filed", on("2026-04-01"))
    expect(lastDay(again, law(days(10)))).toBe("2026-04-11")
  })

  const stop = (run: ProcedureRun, day: CalendarDate, ground = "appraisal", who = by) =>
    codes(maySuspend(contextOn(day, law(days(10))), run, ground, { subject, by: who }))

  it("stops on its ground, once, before the term runs out, and by another than the subject", () => {
    expect(stop(filed, on("2026-03-12"))).toEqual([])
    expect(stop(filed, on("2026-03-13"))).toEqual(["suspension.ranOut"])
    expect(stop(filed, start, "holiday")).toEqual(["suspension.notPermitted"])
    expect(stop(withSuspension(filed, "appraisal", start), start)).toEqual(["suspension.open"])
    expect(stop(filed, start, "appraisal", { organ: subject, collective: false })).toEqual([
      "procedure.recusal",
    ])
    expect(stop(withStep(filed, "decided", start), start)).toEqual(["suspension.notPermitted"])
    expect(codes(maySuspend(contextOn(start), filed, "appraisal", { subject, by }))).toEqual([
      "procedure.missing",
    ])
  })

  it("goes on only after it stopped", () => {
    const resume = (run: ProcedureRun, day: CalendarDate, who = by) =>
      codes(mayResume(contextOn(day, law(days(10))), run, { subject, by: who }))
    const stopped = withSuspension(filed, "appraisal", on("2026-03-05"))
    expect(resume(filed, start)).toEqual(["suspension.none"])
    expect(resume(stopped, on("2026-03-04"))).toEqual(["suspension.resumedBefore"])
    expect(resume(stopped, on("2026-03-05"))).toEqual([])
    expect(resume(stopped, on("2026-03-09"), { ...by, person: subject })).toEqual(["procedure.recusal"])
    expect(codes(mayResume(contextOn(start), stopped, { subject, by }))).toEqual(["procedure.missing"])
  })
})

const statementRef = partyRef("statement-1")
const approval = { by: { organ: higher, collective: false }, ref: "A-1" }
const asking = (period: Period): Extending => ({ subject, period, approval, statementRef })
const grant = (run: ProcedureRun, period: Period, day: CalendarDate) =>
  withExtension(run, { step: "decided", startsWith: "filed", period }, day)

describe("an extension", () => {
  const law = (more: Partial<ExtensionRule> = {}, of: LawOf = {}) =>
    lawWith({ extension: { ...added, ...more } }, of)
  const extend = (run: ProcedureRun, extending: Extending, day = start, of = law()) =>
    codes(mayExtend(contextOn(day, of), run, "decided", extending))

  it("is refused without approval, without a reason, and by the subject", () => {
    expect(extend(filed, { subject, period: days(5) })).toEqual([
      "extension.approvalMissing",
      "extension.reasonMissing",
    ])
    expect(extend(filed, { ...asking(days(5)), approval: { ...approval, ref: " " } })).toEqual([
      "extension.approvalMissing",
    ])
    const own = { ...approval, by: { organ: subject, collective: false } }
    expect(extend(filed, { ...asking(days(5)), approval: own })).toEqual(["procedure.recusal"])
    expect(extend(filed, asking(days(5)))).toEqual([])
  })

  it("counts on from the last day", () => {
    expect(lastDay(grant(filed, days(5), start), law())).toBe("2026-03-17")
    const two = grant(grant(filed, days(2), start), days(3), on("2026-03-14"))
    expect(lastDay(two, law())).toBe("2026-03-17")
  })

  it("never adds more than the clause allows, however it is cut", () => {
    expect(extend(filed, asking(days(6)))).toEqual(["extension.tooLong"])
    expect(extend(grant(filed, days(2), start), asking(days(4)))).toEqual(["extension.tooLong"])
    expect(extend(grant(filed, days(2), start), asking(days(3)))).toEqual([])
  })

  it("ends no later than the whole would, where the clause bounds the whole", () => {
    const whole = law({ bounds: "altogether" }, { values: { handling: days(10), longer: days(20) } })
    expect(extend(filed, asking(days(10)), start, whole)).toEqual([])
    expect(extend(filed, asking(days(11)), start, whole)).toEqual(["extension.tooLong"])
    expect(extend(filed, asking(months(1)), start, whole)).toEqual(["extension.tooLong"])
  })

  it("is granted no more often than the clause says", () => {
    const twice = grant(grant(filed, days(1), start), days(1), start)
    expect(extend(twice, asking(days(1)))).toEqual(["extension.usedUp"])
    const free = lawWith({ extension: { ...added, times: 2 } })
    expect(extend(grant(filed, days(1), start), asking(days(1)), start, free)).toEqual([])
    const { times: _, ...unbounded } = added
    expect(extend(twice, asking(days(1)), start, lawWith({ extension: unbounded }))).toEqual([])
  })

  it("takes how often from the host where no document says, and asks for it", () => {
    const times = parameter(
      "times",
      { kind: "number", min: 1, max: 9, step: 1 },
      { label: text("延长次数", "extensions"), issuedBy: who, citation },
    )
    expect(extend(filed, asking(days(1)), start, law({ times }))).toEqual(["parameter.missing"])
    const once = law({ times }, { values: { ...values, times: 1 } })
    expect(extend(filed, asking(days(1)), start, once)).toEqual([])
    expect(extend(grant(filed, days(1), start), asking(days(1)), start, once)).toEqual(["extension.usedUp"])
  })

  it("comes before the term runs out, and while its clock goes", () => {
    expect(extend(filed, asking(days(1)), on("2026-03-12"))).toEqual([])
    expect(extend(filed, asking(days(1)), on("2026-03-13"))).toEqual(["deadline.extensionTime"])
    const still = lawWith({ extension: added, suspensions: [appraisal] })
    expect(extend(withSuspension(filed, "appraisal", start), asking(days(1)), start, still)).toEqual([
      "deadline.suspended",
    ])
  })

  it("needs a term that runs, and a clause", () => {
    expect(extend(withStep(filed, "decided", start), asking(days(1)))).toEqual(["extension.notRunning"])
    expect(extend(filed, asking(days(1)), start, lawWith({}))).toEqual(["extension.notProvided"])
    expect(codes(mayExtend(contextOn(start, law()), filed, "none", asking(days(1))))).toEqual([
      "procedure.noSuchStep",
    ])
    expect(codes(mayExtend(contextOn(start), filed, "decided", asking(days(1))))).toEqual([
      "procedure.missing",
    ])
  })

  it("needs the value of the term and of its bound", () => {
    expect(extend(filed, asking(days(1)), start, law({}, { values: { longer: days(5) } }))).toEqual([
      "parameter.missing",
    ])
    expect(extend(filed, asking(days(1)), start, law({}, { values: { handling: days(10) } }))).toEqual([
      "parameter.missing",
    ])
  })

  it("belongs to the term as it began: begun anew, a term is not extended", () => {
    const again = withStep(grant(filed, days(5), start), "filed", on("2026-04-01"))
    expect(lastDay(again, law())).toBe("2026-04-11")
  })

  it("of a term that never started is nothing", () => {
    expect(grant(runOf("example"), days(5), start).extensions).toEqual([])
  })

  it("whatever is granted in turn, the last day stays within the clause", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 })
    const { times: _, ...unbounded } = added
    fc.assert(
      fc.property(amounts, fc.constantFrom("day" as const, "workday" as const), (tried, unit) => {
        const of = {
          values: { handling: workdays(10), longer: workdays(5) },
          counting: rule({ lastDayOnHoliday: "movesOn" }),
          procedures: [made({ extension: unbounded })],
        }
        const run = tried.reduce((now, amount) => {
          const period: Period = { amount, unit }
          return extend(now, asking(period), start, of).length === 0 ? grant(now, period, start) : now
        }, filed)
        const last = lastDay(run, of)
        expect(last !== undefined && last <= walked(15, "workday", () => false)).toBe(true)
        expect(
          daysBetween(
            start,
            walked(15, "workday", () => false),
          ),
        ).toBeGreaterThan(15)
      }),
    )
  })
})
