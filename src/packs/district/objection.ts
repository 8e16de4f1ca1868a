/**
 * 三（一）4 异议: the district's procedure. The plan orders it and names no step and no number: every period is a
 * parameter. An open objection shows wherever the record shows.
 */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { objectionAcceptance, objectionEffect } from "../../objection/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const objectionOrdered = plan(
  "3.1.4",
  text("建立政务失信记录异议制度。", "An objection procedure is established for records."),
)

export const objectionsToRecords = rulesFor(objectionAcceptance, (fact, rule) => {
  const elsewhere = any(fact.objectionFiler.is("other"), fact.objectionTarget.is("instrument", "unrelated"))
  const ready = all(
    not(elsewhere),
    not(fact.sameObjectionDecided),
    any(fact.reasonsStated, fact.evidenceOffered),
  )
  return [
    rule("objection.elsewhere")
      .when(elsewhere)
      .must("redirect")
      .from(planEffectiveFrom)
      .note(
        text(
          "对文书本身不服的，告知复核、复议、诉讼等途径；与记录无关的或者他人提出的，告知投诉等途径。",
          "Against the instrument itself: review, reconsideration, litigation; other matters and other people: complaint.",
        ),
      )
      .cite(objectionOrdered),
    rule("objection.decided")
      .when(all(not(elsewhere), fact.sameObjectionDecided))
      .must("refuse")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
    rule("objection.incomplete")
      .when(
        all(
          not(elsewhere),
          not(fact.sameObjectionDecided),
          not(fact.reasonsStated),
          not(fact.evidenceOffered),
        ),
      )
      .must("supplement")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
    rule("objection.own")
      .when(all(ready, fact.informationSource.is("ownOffice")))
      .must("accept")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
    rule("objection.source-unit")
      .when(all(ready, fact.informationSource.is("sourceUnit")))
      .must("transfer")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
  ]
})

export const openObjections = rulesFor(objectionEffect, (fact, rule) => {
  const grave = any(fact.identityDisputed, fact.plainError)
  return [
    rule("objection.suspended")
      .when(fact.executionSuspended)
      .must("freeze")
      .from(planEffectiveFrom)
      .note(
        text(
          "文书停止执行期间，依据它的记录不使用。",
          "While the instrument is suspended its record isn't used.",
        ),
      )
      .cite(plan("3.1.4")),
    rule("objection.open")
      .when(all(fact.objectionOpen, not(fact.executionSuspended), not(grave)))
      .must("mark")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
    rule("objection.open-grave")
      .when(all(fact.objectionOpen, not(fact.executionSuspended), grave))
      .must("freeze", "mark")
      .from(planEffectiveFrom)
      .note(
        text(
          "身份有异议或者明显错误的，可以中止公开。",
          "With identity disputed or a plain error, a freeze is open too.",
        ),
      )
      .cite(objectionOrdered),
    rule("objection.remedy-accepted")
      .when(all(not(fact.remedyAccepted.is("none")), not(fact.executionSuspended), not(fact.objectionOpen)))
      .must("mark")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
    rule("objection.none")
      .when(all(not(fact.objectionOpen), fact.remedyAccepted.is("none")))
      .must("none")
      .from(planEffectiveFrom)
      .cite(objectionOrdered),
  ]
})
