/**
 * 三（一）3、三（三）3 on complaints and reports: each is looked into by who is competent, and each is answered; what is true
 * is put right.
 */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { appealChannel, complaintHandling } from "../../objection/index.js"
import { all, always, any, not, rulesFor } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const answered = plan(
  "3.1.3",
  text(
    "设立投诉举报和查处回应制度，及时纠正发现的问题。",
    "Complaints are looked into and answered, and what is found is put right in time.",
  ),
)

const received = plan(
  "3.3.3",
  text(
    "受理对政务失信行为的投诉举报，畅通民意诉求和信访渠道。",
    "Complaints about dishonesty are received; the ways of complaint and petition are open.",
  ),
)

const withinCompetence = plan(
  "2.1",
  text(
    "法无授权不可为：诬告陷害由有权机关处理。",
    "Nothing without authority: a false accusation is for those who are competent.",
  ),
)

export const complaintsInDistrict = rulesFor(complaintHandling, (fact, rule) => {
  const inScope = fact.complaintMatter.is("dishonestConduct", "recordHandling")
  const open = all(inScope, fact.verifiable, not(fact.answeredBefore), fact.complaintFinding.is("none"))
  return [
    rule("plan.complaint.verify")
      .when(all(open, fact.competentBody.is("ownOffice")))
      .must("verify")
      .from(planEffectiveFrom)
      .cite(answered, received),
    rule("plan.complaint.transfer")
      .when(all(open, fact.competentBody.is("otherBody")))
      .must("transfer")
      .from(planEffectiveFrom)
      .cite(answered, received),
    rule("plan.complaint.transfer-above")
      .when(all(open, fact.competentBody.is("bodyComplainedOf")))
      .must("transferAbove")
      .from(planEffectiveFrom)
      .cite(answered, received),
    rule("plan.complaint.answer").when(always).must("answer").from(planEffectiveFrom).cite(answered),
    rule("plan.complaint.not-accepted")
      .when(
        all(fact.complaintFinding.is("none"), any(not(inScope), not(fact.verifiable), fact.answeredBefore)),
      )
      .may("notAccepted")
      .from(planEffectiveFrom)
      .cite(received),
    rule("plan.complaint.correct")
      .when(all(inScope, fact.complaintFinding.is("established")))
      .must("correct")
      .from(planEffectiveFrom)
      .cite(answered),
    rule("plan.complaint.refer")
      .when(all(fact.complaintFinding.is("untrue"), fact.fabricated))
      .may("refer")
      .from(planEffectiveFrom)
      .cite(withinCompetence),
  ]
})

/** 异议 against records and measures; 投诉、信访 against anything. */
export const waysOfRedressInDistrict = rulesFor(appealChannel, (fact, rule) => [
  rule("plan.appeal.objection")
    .when(fact.contested.is("record", "measure"))
    .may("objection")
    .from(planEffectiveFrom)
    .cite(
      plan(
        "3.1.4",
        text(
          "建立政务失信记录告知、异议和投诉制度。",
          "Notice of, objection to and complaint about records are provided for.",
        ),
      ),
    ),
  rule("plan.appeal.petition").when(always).may("petition").from(planEffectiveFrom).cite(received),
])
