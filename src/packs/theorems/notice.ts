// 告知、陈述申辩：nobody is recorded unheard, and a defence never worsens the outcome.

import { cite, text } from "../../kernel/index.js"
import { penaltyLaw, plan } from "../../law/index.js"
import { noticeReadiness } from "../../objection/index.js"
import { all, any, not } from "../../policy/index.js"
import { forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }

export const noticeTheorems = theoremsFor(noticeReadiness, (fact, theorem) => {
  const unsettled = all(fact.changeSinceNotice.isNot("none"), not(fact.changeNotified))
  return [
    theorem(
      "no-record-without-notice",
      text("没有送达内容完整的告知，不得记录。", "Nothing is recorded without a complete notice served."),
      {
        kind: "sufficient",
        condition: any(not(fact.noticeServed), not(fact.noticeComplete)),
        claim: neverChosen("record"),
      },
      { citation: plan("3.1.4") },
    ),
    theorem(
      "term-and-answer",
      text(
        "陈述申辩期限未满，或者申辩意见尚未答复的，不得记录。",
        "Nothing is recorded before the term for the defence has run and the defence is answered.",
      ),
      {
        kind: "sufficient",
        condition: any(not(fact.defenceTermRun), fact.defence.is("unanswered")),
        claim: neverChosen("record"),
      },
      { citation: cite(penaltyLaw, "第四十五条") },
    ),
    theorem(
      "made-out-is-not-recorded",
      text(
        "申辩成立的，不予记录；告知后有变化而没有重新告知的，先重新告知。",
        "A defence made out ends in no record; what changed since the notice is notified first.",
      ),
      {
        kind: "implication",
        when: all(fact.defence.is("madeOut"), not(unsettled)),
        given: isDecided,
        then: forced("doNotRecord"),
      },
      { from: planEffectiveFrom, citation: cite(penaltyLaw, "第四十五条") },
    ),
    theorem(
      "change-is-notified",
      text(
        "告知后事实、理由或者依据有变化的，没有重新告知，不得作出任何结论。",
        "A change since the notice works only after a new notice.",
      ),
      { kind: "implication", when: unsettled, given: isDecided, then: forced("notifyAgain") },
      { from: planEffectiveFrom, citation: cite(penaltyLaw, "第四十四条") },
    ),
    theorem(
      "done-is-recorded",
      text(
        "告知送达、内容完整、期限届满、申辩未提出或者已答复不成立，且没有未告知的变化的，可以作出记录。",
        "With a complete notice served, the term run, the defence answered and not made out, and no change left to notify, the record may be made.",
      ),
      {
        kind: "implication",
        when: all(
          fact.noticeServed,
          fact.noticeComplete,
          fact.defenceTermRun,
          fact.defence.is("notMade", "notMadeOut"),
          not(unsettled),
        ),
        given: isDecided,
        then: forced("record"),
      },
      fromThePlan,
    ),
    theorem(
      "remedies",
      text("是否提出异议、复核或者诉讼，不影响结论。", "Having sought a remedy doesn't matter."),
      { kind: "independent", of: ["remedySought"] },
      { citation: plan("2.4") },
    ),
    theorem(
      "defending-never-harms",
      text(
        "提出申辩、申辩成立，结论不会更差。",
        "Making a defence, or making it out, never makes the outcome worse.",
      ),
      {
        kind: "monotone",
        more: [{ fact: "defence", order: ["notMade", "unanswered", "madeOut"] }],
        never: "worse",
      },
      { citation: cite(penaltyLaw, "第四十五条") },
    ),
    theorem(
      "defence-never-worse",
      text(
        "提出过申辩但未被采纳的，不比没有申辩的处理更重。",
        "A defence not made out is never treated worse than none made.",
      ),
      {
        kind: "independent",
        of: ["defence"],
        where: fact.defence.is("notMade", "notMadeOut"),
      },
      { citation: cite(penaltyLaw, "第四十五条") },
    ),
  ]
})
