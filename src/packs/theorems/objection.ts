// 异议：evidence is looked at, nothing is simply refused that belongs elsewhere, and an open objection shows.

import { cite, text } from "../../kernel/index.js"
import { administrativeLitigationLaw, opennessRegulation, plan } from "../../law/index.js"
import { objectionAcceptance, objectionEffect } from "../../objection/index.js"
import { all, any, not } from "../../policy/index.js"
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

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }

export const objectionTheorems = [
  ...theoremsFor(objectionAcceptance, (fact, theorem) => [
    theorem(
      "evidence-is-looked-at",
      text(
        "本人或者其委托的人有证据证明记录有误的，本机关的信息应当受理，其他单位的信息应当转交或者告知。",
        "With evidence of a wrong content from the subject or an agent, own information is checked, another's is passed on or redirected.",
      ),
      {
        kind: "implication",
        when: all(
          fact.objectionFiler.is("subject", "agent"),
          fact.objectionTarget.is("content", "identity"),
          fact.evidenceOffered,
        ),
        given: isDecided,
        then: both(
          atLeastOne("accept", "transfer", "redirect"),
          neverChosen("supplement"),
          neverChosen("refuse"),
        ),
      },
      { citation: cite(opennessRegulation, "第四十一条") },
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
    theorem(
      "court-stops-execution",
      text(
        "诉讼中裁定停止执行的，应当中止公开、共享和使用。",
        "Where a court orders a stop in litigation, display, sharing and use are frozen.",
      ),
      {
        kind: "implication",
        when: all(fact.executionSuspended, fact.remedyAccepted.is("litigation")),
        given: isDecided,
        then: forced("freeze"),
      },
      { citation: cite(administrativeLitigationLaw, "第五十六条") },
    ),
  ]),
]

export const districtObjectionTheorems = [
  ...theoremsFor(objectionAcceptance, (fact, theorem) => {
    const elsewhere = any(fact.objectionFiler.is("other"), fact.objectionTarget.is("instrument", "unrelated"))
    const ready = all(
      not(elsewhere),
      not(fact.sameObjectionDecided),
      any(fact.reasonsStated, fact.evidenceOffered),
    )
    return [
      theorem(
        "instrument-elsewhere",
        text(
          "对文书本身不服的，不在这里受理。",
          "An attack on the instrument itself is never accepted here.",
        ),
        {
          kind: "implication",
          when: fact.objectionTarget.is("instrument"),
          given: isDecided,
          then: neverChosen("accept"),
        },
      ),
      theorem(
        "only-decided-is-refused",
        text(
          "只有已经处理过、又没有新证据的同一异议，才可以不予受理。",
          "Refused is only what was decided before, without new evidence.",
        ),
        {
          kind: "necessary",
          claim: can("refuse"),
          condition: all(fact.sameObjectionDecided, not(fact.evidenceOffered)),
        },
      ),
      theorem(
        "more-offered-no-worse",
        text("提供证据、写明理由，结论不会更差。", "Evidence and reasons never make the outcome worse."),
        { kind: "monotone", more: [{ fact: "evidenceOffered" }, { fact: "reasonsStated" }], never: "worse" },
      ),
      theorem(
        "elsewhere-is-told-where",
        text(
          "对文书本身不服、与记录无关或者由他人提出的，告知应当向何处提出，不是不予受理。",
          "An attack on the instrument, another matter or another person is told where it belongs, not refused.",
        ),
        { kind: "implication", when: elsewhere, given: isDecided, then: forced("redirect") },
        fromThePlan,
      ),
      theorem(
        "own-is-accepted",
        text(
          "有理由或者证据的异议，信息由本机关产生的，应当受理。",
          "An objection with reasons or evidence to this office's own information is accepted.",
        ),
        {
          kind: "implication",
          when: all(ready, fact.informationSource.is("ownOffice")),
          given: isDecided,
          then: forced("accept"),
        },
        fromThePlan,
      ),
      theorem(
        "others-is-transferred",
        text(
          "有理由或者证据的异议，信息由其他单位提供的，应当转交核查。",
          "An objection with reasons or evidence to another unit's information is transferred.",
        ),
        {
          kind: "implication",
          when: all(ready, fact.informationSource.is("sourceUnit")),
          given: isDecided,
          then: forced("transfer"),
        },
        fromThePlan,
      ),
      theorem(
        "nothing-stated-is-asked-for",
        text(
          "没有写明理由也没有证据的，一次告知补正。",
          "With neither reasons nor evidence, it is told once what is missing.",
        ),
        {
          kind: "implication",
          when: all(
            not(elsewhere),
            not(fact.sameObjectionDecided),
            not(fact.reasonsStated),
            not(fact.evidenceOffered),
          ),
          given: isDecided,
          then: forced("supplement"),
        },
        fromThePlan,
      ),
    ]
  }),
  ...theoremsFor(objectionEffect, (fact, theorem) => [
    theorem(
      "suspended-is-frozen",
      text(
        "有权机关决定停止执行文书的，应当中止公开、共享和使用。",
        "While the instrument is suspended, its record isn't shown, shared or used.",
      ),
      { kind: "implication", when: fact.executionSuspended, given: isDecided, then: forced("freeze") },
      fromThePlan,
    ),
    theorem(
      "remedy-is-marked",
      text(
        "文书的复核、复议、诉讼已受理的，记录至少要标注。",
        "While a remedy against the instrument is open, the record is at least marked.",
      ),
      {
        kind: "implication",
        when: fact.remedyAccepted.isNot("none"),
        given: isDecided,
        then: neverChosen("none"),
      },
      fromThePlan,
    ),
    theorem(
      "freeze-is-grave",
      text(
        "只有停止执行，或者异议中主张身份不符、明显错误的，才可以中止公开。",
        "Only a suspension, or an open objection to identity or a plain error, allows a freeze.",
      ),
      {
        kind: "necessary",
        claim: can("freeze"),
        condition: any(
          fact.executionSuspended,
          all(fact.objectionOpen, any(fact.identityDisputed, fact.plainError)),
        ),
      },
      { citation: plan("3.1.4") },
    ),
    theorem(
      "nothing-open-nothing-happens",
      text(
        "没有异议、救济和停止执行的，照常处理。",
        "Without an objection, a remedy or a suspension nothing happens.",
      ),
      {
        kind: "implication",
        when: all(not(fact.objectionOpen), fact.remedyAccepted.is("none")),
        given: isDecided,
        then: forced("none"),
      },
      fromThePlan,
    ),
    theorem(
      "objecting-no-worse",
      text("提出异议，记录的处理不会更差。", "An open objection never leaves the subject worse."),
      { kind: "monotone", more: [{ fact: "objectionOpen" }], never: "worse" },
    ),
  ]),
]
