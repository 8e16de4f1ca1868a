// 投诉举报：who complains never matters, nobody judges their own case, and an untrue report is put right.

import { cite, on, text } from "../../kernel/index.js"
import { defaultNotice, plan, sanctionLaw } from "../../law/index.js"
import { complaintHandling } from "../../objection/index.js"
import { all, not } from "../../policy/index.js"
import {
  atLeastOne,
  both,
  can,
  forced,
  isDecided,
  neverChosen,
  theoremsFor,
} from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

const defaultNoticeBegins = on("2023-08-10")
const sanctionLawBegins = on("2020-07-01")

export const complaintTheorems = theoremsFor(complaintHandling, (fact, theorem) => [
  theorem(
    "anonymity-and-withdrawal-change-nothing",
    text(
      "是否匿名、是否撤回，不影响任何一项办理。",
      "Whether it is anonymous, or was taken back, changes nothing that is owed.",
    ),
    { kind: "independent", of: ["anonymous", "complaintWithdrawn"] },
    { citation: plan("3.3.3") },
  ),
  theorem(
    "never-to-the-body-complained-of",
    text(
      "投诉举报不转交被投诉的单位，也不由它自己核实。",
      "A complaint never goes to the body complained of, which doesn't verify it itself.",
    ),
    {
      kind: "implication",
      when: fact.competentBody.is("bodyComplainedOf"),
      given: isDecided,
      then: both(neverChosen("transfer"), neverChosen("verify")),
    },
    { from: defaultNoticeBegins, citation: cite(defaultNotice) },
  ),
  theorem(
    "harmed-is-cleared",
    text("不实举报造成不良影响的，应当澄清。", "Whoever an untrue report harmed is cleared."),
    {
      kind: "sufficient",
      condition: all(fact.complaintFinding.is("untrue"), fact.reputationHarmed),
      claim: forced("clearName"),
    },
    { from: sanctionLawBegins, citation: cite(sanctionLaw, "第五十三条") },
  ),
  theorem(
    "untrue-is-explained",
    text("查实不属实的，应当反馈并解释。", "What was found untrue is fed back and explained."),
    {
      kind: "sufficient",
      condition: fact.complaintFinding.is("untrue"),
      claim: forced("answer"),
    },
    { from: defaultNoticeBegins, citation: cite(defaultNotice) },
  ),
])

export const districtComplaintTheorems = theoremsFor(complaintHandling, (fact, theorem) => {
  const open = all(
    fact.complaintMatter.is("dishonestConduct", "recordHandling"),
    fact.verifiable,
    not(fact.answeredBefore),
    fact.complaintFinding.is("none"),
  )
  return [
    theorem(
      "what-can-be-verified-is-taken-up",
      text(
        "属于政务失信、有线索可以核实、没有处理过的，应当核实或者转交，不得不予受理。",
        "What concerns integrity, can be verified and is new is verified or passed on, never refused.",
      ),
      {
        kind: "implication",
        when: open,
        given: isDecided,
        then: both(atLeastOne("verify", "transfer", "transferAbove"), neverChosen("notAccepted")),
      },
      { from: planEffectiveFrom, citation: plan("3.3.3") },
    ),
    theorem(
      "a-mistake-is-no-false-accusation",
      text(
        "错告不是诬告：没有查实捏造的，不移送。",
        "A mistaken report is none: without fabrication nothing is referred.",
      ),
      { kind: "necessary", claim: can("refer"), condition: fact.fabricated },
    ),
    theorem(
      "always-answered",
      text("每一件投诉举报都有回应。", "Every complaint is answered."),
      { kind: "implication", when: all(), given: isDecided, then: forced("answer") },
      { from: planEffectiveFrom, citation: plan("3.1.3") },
    ),
    theorem(
      "true-is-put-right",
      text("查实的政务失信行为，应当纠正。", "Dishonesty that is found true is put right."),
      {
        kind: "implication",
        when: all(
          fact.complaintMatter.is("dishonestConduct", "recordHandling"),
          fact.complaintFinding.is("established"),
        ),
        given: isDecided,
        then: forced("correct"),
      },
      { from: planEffectiveFrom, citation: plan("3.1.3") },
    ),
  ]
})
