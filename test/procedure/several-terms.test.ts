// A step with several terms, a procedure whose terms stop on different grounds, and one that was changed under way: each
// term is counted by what belongs to it, and nothing granted is lost.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, on, partyRef, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  dueOf,
  mayExtend,
  maySuspend,
  openSuspension,
  procedure,
  runOf,
  step,
  stepDue,
  withExtension,
  withResumption,
  withStep,
  withSuspension,
  type ExtensionRule,
  type ProcedureRun,
  type Step,
  type StepDeadline,
} from "../../src/procedure/index.js"
import { by, citation, codes, contextOn, deadlineOf, higher, start, subject, term, who } from "./made-up.js"

const label = text("步骤", "step")
const appraisal = { id: "appraisal", label: text("鉴定", "appraisal"), citation }
const hearing = {
  id: "hearing",
  label: text("听证", "hearing"),
  citation: { ...citation, article: "虚构条" },
}
const added: ExtensionRule = {
  period: term("longer"),
  bounds: "added",
  approvedBy: text("主要负责人", "the head"),
  times: 1,
  citation: { ...citation, article: "延长条" },
}
const one = (id: string, follows: readonly string[], deadlines: readonly StepDeadline[] = []): Step =>
  step({ id, label, actor: "organ", who, follows, deadlines })
const procedureOf = (...steps: readonly Step[]) =>
  procedure({ id: "example", label: text("示例程序", "an example"), citation, steps })

/** Decided within ten days of filing and five of the report; told within ten days of filing. */
const fromFiling = deadlineOf("filed", { extension: added, suspensions: [appraisal, hearing] })
const fromReport = deadlineOf("reported", { period: term("shorter"), suspensions: [hearing] })
const made = procedureOf(
  one("filed", []),
  one("reported", ["filed"]),
  one("decided", ["filed", "reported"], [fromReport, fromFiling]),
  one("told", ["filed", "reported"], [deadlineOf("filed")]),
)
const values = { handling: days(10), shorter: days(5), longer: days(3) }
const context = (day: CalendarDate = start, procedures = [made]) => contextOn(day, { values, procedures })
const filed = withStep(runOf("example"), "filed", start)
const reported = withStep(filed, "reported", on("2026-03-04"))

const lastDays = (run: ProcedureRun, procedures = [made]) =>
  dueOf(run, context(start, procedures)).map((item) => [
    item.id,
    item.kind === "counted" ? item.deadline.dueOn : item.fault.code,
  ])

describe("each term", () => {
  it("runs from its own start, of every step that may come next and of no other", () => {
    expect(lastDays(filed)).toEqual([
      ["example.decided", "2026-03-12"],
      ["example.told", "2026-03-12"],
    ])
    expect(lastDays(reported)).toEqual([
      ["example.decided", "2026-03-09"],
      ["example.decided", "2026-03-12"],
      ["example.told", "2026-03-12"],
    ])
    expect(lastDays(withStep(reported, "decided", on("2026-03-05")))).toEqual([])
    expect(lastDays(runOf("example"))).toEqual([])
  })

  it("is lengthened by its own extension alone", () => {
    const longer = { step: "decided", startsWith: "filed", period: days(3) }
    const granted = withExtension(reported, longer, on("2026-03-04"))
    expect(lastDays(granted)).toEqual([
      ["example.decided", "2026-03-09"],
      ["example.decided", "2026-03-15"],
      ["example.told", "2026-03-12"],
    ])
    const ofReport = withExtension(reported, { ...longer, startsWith: "reported" }, on("2026-03-04"))
    expect(lastDays(ofReport)[0]).toEqual(["example.decided", "2026-03-12"])
  })

  it("stops on its own grounds alone", () => {
    const stopped = (ground: string) =>
      withResumption(withSuspension(reported, ground, on("2026-03-05")), on("2026-03-07"))
    expect(lastDays(stopped("appraisal"))).toEqual([
      ["example.decided", "2026-03-09"],
      ["example.decided", "2026-03-14"],
      ["example.told", "2026-03-12"],
    ])
    expect(lastDays(stopped("hearing"))).toEqual([
      ["example.decided", "2026-03-11"],
      ["example.decided", "2026-03-14"],
      ["example.told", "2026-03-12"],
    ])
  })

  it("stops from its last day on, not after it, and not for a stop that was over when it began", () => {
    const [from, until] = [on("2026-03-12"), on("2026-03-14")]
    const lately = withResumption(withSuspension(filed, "appraisal", from), until)
    expect(lastDays(lately)[0]).toEqual(["example.decided", "2026-03-14"])
    const onTheDay = withResumption(withSuspension(filed, "appraisal", on("2026-03-01")), on("2026-03-03"))
    const [due] = dueOf(onTheDay, context())
    // The stop reached into the day of the start: it belongs to the term, and moves nothing.
    expect(due).toMatchObject({
      deadline: { dueOn: "2026-03-12", suspensions: [{ from: "2026-03-01", until: "2026-03-02" }] },
    })
  })
})

describe("what is asked of a step with several terms", () => {
  const extending = {
    subject,
    period: days(1),
    approval: { by: { organ: higher, collective: false }, ref: "A-1" },
    statementRef: partyRef("statement-1"),
  }

  it("to lengthen one lengthens the term that began last", () => {
    expect(Result.getOrThrow(mayExtend(context(), filed, "decided", extending))).toEqual({
      startsWith: "filed",
      rule: added,
    })
    // Begun anew by the report, the term that runs has no clause that lengthens it, in whatever order they are written.
    const turned = procedureOf(
      ...made.steps.map((each) => ({ ...each, deadlines: each.deadlines.toReversed() })),
    )
    for (const procedures of [[made], [turned]])
      expect(mayExtend(context(start, procedures), reported, "decided", extending)).toMatchObject({
        failure: { code: "extension.notProvided", at: "step" },
      })
    const again = withStep(reported, "filed", on("2026-03-05"))
    const loop = procedureOf(
      ...made.steps.map((each) => (each.id === "filed" ? { ...each, follows: ["reported"] } : each)),
    )
    for (const deadlines of [
      [fromReport, fromFiling],
      [fromFiling, fromReport],
    ]) {
      const steps = loop.steps.map((each) => (each.id === "decided" ? { ...each, deadlines } : each))
      expect(
        Result.getOrThrow(
          mayExtend(context(on("2026-03-06"), [procedureOf(...steps)]), again, "decided", extending),
        ).startsWith,
      ).toBe("filed")
    }
  })

  it("to stop the clock takes one term that names the ground and still runs", () => {
    const stop = (run: ProcedureRun, day: CalendarDate, ground: string) =>
      codes(maySuspend(context(day), run, ground, { subject, by }))
    expect(stop(reported, on("2026-03-10"), "hearing")).toEqual([])
    expect(stop(reported, on("2026-03-13"), "hearing")).toEqual(["suspension.ranOut"])
    expect(stop(reported, on("2026-03-05"), "appraisal")).toEqual([])
    expect(stop(reported, on("2026-03-05"), "holiday")).toEqual(["suspension.notPermitted"])
  })

  it("a term that nobody can count doesn't count as run out", () => {
    const uncounted = { ...context(on("2026-03-20")), counting: {} }
    expect(codes(maySuspend(uncounted, filed, "appraisal", { subject, by }))).toEqual([])
  })

  it("everything against an extension is said at once: used up, while the clock stands still", () => {
    const granted = withExtension(
      filed,
      { step: "decided", startsWith: "filed", period: days(1) },
      on("2026-03-03"),
    )
    const still = withSuspension(granted, "appraisal", on("2026-03-04"))
    expect(codes(mayExtend(context(on("2026-03-05")), still, "decided", extending))).toEqual([
      "extension.usedUp",
      "deadline.suspended",
    ])
  })
})

describe("the clock of a procedure", () => {
  it("stands still only until it went on; what went on before stays as it was", () => {
    const once = withResumption(withSuspension(filed, "appraisal", on("2026-03-04")), on("2026-03-06"))
    expect(openSuspension(once)).toBeUndefined()
    const twice = withSuspension(once, "hearing", on("2026-03-09"))
    expect(openSuspension(twice)).toEqual({ ground: "hearing", from: "2026-03-09" })
    expect(withResumption(twice, on("2026-03-10")).suspensions).toEqual([
      { ground: "appraisal", from: "2026-03-04", until: "2026-03-05" },
      { ground: "hearing", from: "2026-03-09", until: "2026-03-09" },
    ])
  })

  it("stands still under what has its reason and clause, with no end while it has none", () => {
    const [item] = dueOf(withSuspension(filed, "appraisal", on("2026-03-04")), context())
    expect(item).toMatchObject({ kind: "unset", startedOn: start, fault: { code: "deadline.suspended" } })
  })
})

describe("a procedure that was changed under way", () => {
  it("keeps an extension that was granted, without a clause where there is none any more", () => {
    const granted = withExtension(
      filed,
      { step: "decided", startsWith: "filed", period: days(3) },
      on("2026-03-04"),
    )
    const extensionsUnder = (deadline: StepDeadline) => {
      const [item] = dueOf(
        granted,
        context(start, [procedureOf(one("filed", []), one("decided", ["filed"], [deadline]))]),
      )
      return item?.kind === "counted" ? [item.deadline.dueOn, item.deadline.extensions] : []
    }
    const kept = {
      period: days(3),
      grantedOn: on("2026-03-04"),
      reason: text("经批准延长", "extended with approval"),
    }
    expect(extensionsUnder(fromFiling)).toStrictEqual(["2026-03-15", [{ ...kept, citation: added.citation }]])
    expect(extensionsUnder(deadlineOf("filed"))).toStrictEqual(["2026-03-15", [kept]])
  })

  it("has no last day where no rule says how a period is counted, and says so", () => {
    const uncounted = { ...context(), counting: {} }
    expect(dueOf(filed, uncounted)).toMatchObject([
      {
        id: "example.decided",
        kind: "unset",
        startedOn: start,
        fault: { code: "counting.missing", at: "handling" },
      },
      { id: "example.told", kind: "unset" },
    ])
    expect(stepDue("told", filed, uncounted)).toMatchObject({
      kind: "unset",
      lateEffect: "nothingChanges",
      fault: {
        message: text("没有规定这一期限如何起算和届满。", "No rule says how this period is counted."),
        remedy: text(
          "请按设定该期限的文件，给出起算和届满的计算规则。",
          "Give the counting rule of the document that sets the period.",
        ),
      },
    })
  })

  it("begun against nobody names nobody", () => {
    expect(runOf("example")).toStrictEqual({
      procedure: "example",
      taken: [],
      extensions: [],
      suspensions: [],
    })
    expect(runOf("example", higher)).toStrictEqual({ ...runOf("example"), against: higher })
  })

  it("is written with what is left out asking for nothing", () => {
    expect(one("filed", [])).toStrictEqual({
      id: "filed",
      label,
      actor: "organ",
      who,
      follows: [],
      evidence: [],
      recusal: false,
      independent: false,
      collective: false,
      service: [],
      deadlines: [],
    })
    expect(made.directed).toBe(false)
  })
})
