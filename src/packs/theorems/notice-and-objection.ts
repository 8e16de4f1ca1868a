// 告知、陈述申辩、异议：nobody is recorded unheard, and an open objection shows.

import { text } from "../../kernel/index.js"
import { noticeReadiness, objectionAcceptance, objectionEffect } from "../../objection/index.js"
import { any, not } from "../../policy/index.js"
import { isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"

export const noticeTheorems = theoremsFor(noticeReadiness, (fact, theorem) => [
  theorem(
    "no-record-without-notice",
    text("没有送达内容完整的告知，不得记录。", "Nothing is recorded without a complete notice served."),
    {
      kind: "sufficient",
      condition: any(not(fact.noticeServed), not(fact.noticeComplete)),
      claim: neverChosen("record"),
    },
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
  ),
  theorem(
    "remedies",
    text("是否提出异议、复核或者诉讼，不影响结论。", "Having sought a remedy doesn't matter."),
    { kind: "independent", of: ["remedySought"] },
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
  ),
])

export const objectionTheorems = [
  ...theoremsFor(objectionAcceptance, (fact, theorem) => [
    theorem(
      "instrument-elsewhere",
      text("对文书本身不服的，不在这里受理。", "An attack on the instrument itself is never accepted here."),
      {
        kind: "implication",
        when: fact.objectionTarget.is("instrument"),
        given: isDecided,
        then: neverChosen("accept"),
      },
    ),
  ]),
  ...theoremsFor(objectionEffect, (fact, theorem) => [
    theorem(
      "open-objection-shows",
      text("异议处理期间，记录至少要标注。", "While an objection is open, the record is at least marked."),
      {
        kind: "implication",
        when: fact.objectionOpen,
        given: isDecided,
        then: neverChosen("none"),
      },
    ),
  ]),
]
