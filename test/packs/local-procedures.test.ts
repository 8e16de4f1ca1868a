// Procedures of other places and of a source not seen in full: what lengthens their terms, and to which day.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef, workdays, type CalendarDate } from "../../src/kernel/index.js"
import {
  civilCodeCounting,
  district,
  national,
  nationalCalendar,
  objectionHenan,
  objectionProcedureHenan,
  objectionProcedureShenzhen,
  objectionProcedureZhejiang,
  objectionReviewZhejiang,
  objectionShenzhen,
  objectionZhejiang,
  questions,
  repairProcedureRule36,
  repairProcedureShenzhen,
  repairTermsShenzhen,
  rule36Handling,
  standardProcedures,
} from "../../src/packs/index.js"
import { rulebook, unverifiedSources, type Pack } from "../../src/policy/index.js"
import {
  dueOf,
  mayExtend,
  maySuspend,
  periodsOf,
  proceduresInForce,
  runOf,
  withExtension,
  withResumption,
  withStep,
  withSuspension,
  type DecisionContext,
  type Procedure,
  type ProcedureRun,
} from "../../src/procedure/index.js"
import { caseNeeds } from "../../src/record/index.js"
import { repairEligibility } from "../../src/repair/index.js"
import { codes } from "../procedure/made-up.js"

const place = (own: Procedure, local: Pack) => {
  const procedures = { ...standardProcedures, [own.id]: own }
  const law = Result.getOrThrow(rulebook({ questions, packs: [national, local, district], bindings: {} }))
  const counting = Object.fromEntries(periodsOf(procedures).map(({ id }) => [id, civilCodeCounting]))
  return (day: CalendarDate): DecisionContext => ({
    rulebook: law,
    calendar: nationalCalendar,
    digest: () => "d",
    on: day,
    counting,
    procedures,
  })
}

const subject = partyRef("person-1")
const by = { organ: partyRef("office-1"), collective: false }
const asked = (amount: number) => ({
  subject,
  period: workdays(amount),
  approval: { by, ref: "A-1" },
  statementRef: partyRef("statement-1"),
})
const day = on("2026-03-02")
const ran = (procedure: string, ...steps: readonly string[]): ProcedureRun =>
  steps.reduce((run, step) => withStep(run, step, day), runOf(procedure))
const lastDay = (run: ProcedureRun, context: DecisionContext) =>
  dueOf(run, context).map((item) => (item.kind === "counted" ? item.deadline.dueOn : item.fault.code))
const longer = (run: ProcedureRun, startsWith: string, amount: number) =>
  withExtension(run, { step: "decided", startsWith, period: workdays(amount) }, day)

const all: readonly Procedure[] = [
  objectionProcedureZhejiang,
  objectionProcedureShenzhen,
  objectionProcedureHenan,
  objectionReviewZhejiang,
  repairProcedureShenzhen,
  repairProcedureRule36,
]

describe("procedures of other places", () => {
  it.each(all)("$label.zh can be run in place of the standard one", (own) => {
    const procedures = Object.values({ ...standardProcedures, [own.id]: own })
    expect(Result.isSuccess(proceduresInForce(procedures, caseNeeds))).toBe(true)
  })

  it("浙江30: 5 workdays, extended with approval to 20 in all; 31: a review in 5", () => {
    const at = place(objectionProcedureZhejiang, objectionZhejiang)
    const run = ran("objection", "filed", "accepted")
    expect(lastDay(run, at(day))).toEqual(["2026-03-09"])
    expect(codes(mayExtend(at(day), run, "decided", asked(15)))).toEqual([])
    expect(codes(mayExtend(at(day), run, "decided", asked(16)))).toEqual(["extension.tooLong"])
    expect(lastDay(longer(run, "accepted", 15), at(day))).toEqual(["2026-03-30"])
    const review = place(objectionReviewZhejiang, objectionZhejiang)
    expect(lastDay(ran("objectionReview", "asked"), review(day))).toEqual(["2026-03-09"])
  })

  it("深圳48-51: 1 workday, 3 more with the approval of the head, and never without", () => {
    const at = place(objectionProcedureShenzhen, objectionShenzhen)
    const run = ran("objection", "filed", "accepted")
    expect(lastDay(run, at(day))).toEqual(["2026-03-03"])
    expect(codes(mayExtend(at(day), run, "decided", asked(3)))).toEqual([])
    expect(codes(mayExtend(at(day), run, "decided", asked(4)))).toEqual(["extension.tooLong"])
    const { approval: _, ...unapproved } = asked(3)
    expect(codes(mayExtend(at(day), run, "decided", unapproved))).toEqual(["extension.approvalMissing"])
    expect(lastDay(longer(run, "accepted", 3), at(day))).toEqual(["2026-03-06"])
  })

  it("河南41: 3 workdays, and the days of an appraisal aren't counted", () => {
    const at = place(objectionProcedureHenan, objectionHenan)
    const run = ran("objection", "filed", "accepted")
    expect(lastDay(run, at(day))).toEqual(["2026-03-05"])
    expect(codes(maySuspend(at(on("2026-03-04")), run, "appraisal", { subject, by }))).toEqual([])
    expect(codes(maySuspend(at(on("2026-03-04")), run, "holiday", { subject, by }))).toEqual([
      "suspension.notPermitted",
    ])
    const paused = withResumption(withSuspension(run, "appraisal", on("2026-03-04")), on("2026-03-16"))
    // 3 March counted; 16 and 17 March are the two that were left.
    expect(lastDay(paused, at(day))).toEqual(["2026-03-17"])
  })

  it("深圳82: repair in 3 workdays from the application, and 3 more", () => {
    const at = place(repairProcedureShenzhen, repairTermsShenzhen)
    const run = ran("repair", "applied", "accepted")
    expect(lastDay(run, at(day))).toEqual(["2026-03-05"])
    expect(codes(mayExtend(at(day), run, "decided", asked(4)))).toEqual(["extension.tooLong"])
    expect(lastDay(longer(run, "applied", 3), at(day))).toEqual(["2026-03-10"])
  })
})

describe("handling times that were seen in secondary reports only", () => {
  const at = place(repairProcedureRule36, rule36Handling)
  it("count 3, 7 and 10 workdays where a host has let them in", () => {
    expect(lastDay(ran("repair", "applied"), at(day))[0]).toBe("2026-03-05")
    const run = ran("repair", "applied", "accepted")
    expect(lastDay(run, at(day))).toEqual(["2026-03-11"])
    expect(lastDay(longer(run, "accepted", 10), at(day))).toEqual(["2026-03-25"])
    expect(codes(mayExtend(at(day), run, "decided", asked(11)))).toEqual(["extension.tooLong"])
  })
  it("are no default, and show in every receipt and in the basis of an extension", () => {
    expect(lastDay(ran("repair", "applied"), place(repairProcedureRule36, objectionHenan)(day))[0]).toBe(
      "parameter.missing",
    )
    expect(unverifiedSources(repairEligibility.id, at(day).rulebook)).toEqual([
      { pack: "local.rule36-handling", confidence: "C" },
    ])
    const may = Result.getOrThrow(
      mayExtend(at(day), ran("repair", "applied", "accepted"), "decided", asked(10)),
    )
    expect(may.rule.citation.confidence).toBe("C")
  })
})
