// 失信程度：by loss, influence and repetition, at the thresholds that the host sets, and never milder for more.

import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { can, exactlyOne, forced, isDecided, theoremsFor } from "../../policy/proof/index.js"
import { recordSeverity } from "../../record/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import {
  ordinaryInfluence,
  ordinaryInstruments,
  ordinaryLoss,
  seriousInfluence,
  seriousInstruments,
  seriousLoss,
  seriousRepetition,
  shamIsSerious,
} from "../district/severity.js"

const proportion = plan("3.1.2")
const fromThePlan = { from: planEffectiveFrom, citation: proportion }

export const severityTheorems = theoremsFor(recordSeverity, (fact, theorem) => {
  const serious = any(
    fact.lossAmount.atLeast(seriousLoss),
    fact.socialInfluence.atLeast(seriousInfluence),
    fact.priorRecords.atLeast(seriousRepetition),
    fact.instrument.isIn(seriousInstruments),
    all(fact.rectification.is("sham"), setting(shamIsSerious)),
  )
  const ordinary = any(
    fact.lossAmount.atLeast(ordinaryLoss),
    fact.socialInfluence.atLeast(ordinaryInfluence),
    fact.instrument.isIn(ordinaryInstruments),
  )
  return [
    theorem(
      "graver-no-milder",
      text(
        "损失更大、影响更广、次数更多，程度的判定不会更轻。",
        "More loss, influence or repetition is never judged milder.",
      ),
      {
        kind: "monotone",
        more: [{ fact: "lossAmount" }, { fact: "socialInfluence" }, { fact: "priorRecords" }],
        never: "better",
      },
      { citation: proportion },
    ),
    theorem(
      "sham-no-milder",
      text(
        "虚假整改的，程度的判定不比整改到位的轻。",
        "Sham rectification is never judged milder than rectification that is done.",
      ),
      {
        kind: "monotone",
        more: [{ fact: "rectification", order: ["done", "sham"] }],
        never: "better",
        where: fact.rectification.is("done", "sham"),
      },
    ),
    theorem("one-degree", text("失信程度只有一个结论。", "Exactly one degree is lawful."), {
      kind: "implication",
      when: all(),
      given: isDecided,
      then: exactlyOne("slight", "ordinary", "serious"),
    }),
    theorem(
      "serious-as-set",
      text(
        "损失、影响、次数、文书种类或者虚假整改达到所规定的严重标准之一的，应当认定为严重。",
        "Whatever reaches one of the thresholds set for loss, influence, repetition, instrument or sham rectification is serious.",
      ),
      { kind: "implication", when: serious, given: isDecided, then: forced("serious") },
      fromThePlan,
    ),
    theorem(
      "serious-only-as-set",
      text(
        "没有达到任何一项严重标准的，不得认定为严重。",
        "Nothing that reaches no such threshold is serious.",
      ),
      { kind: "necessary", claim: can("serious"), condition: serious },
      { citation: proportion },
    ),
    theorem(
      "ordinary-as-set",
      text(
        "达到一般标准、没有达到严重标准的，应当认定为一般。",
        "What reaches a threshold for ordinary and none for serious is ordinary.",
      ),
      { kind: "implication", when: all(ordinary, not(serious)), given: isDecided, then: forced("ordinary") },
      fromThePlan,
    ),
    theorem(
      "ordinary-only-as-set",
      text(
        "没有达到任何一项一般标准的，不得认定为一般。",
        "Nothing that reaches no such threshold is ordinary.",
      ),
      { kind: "necessary", claim: can("ordinary"), condition: ordinary },
      { citation: proportion },
    ),
  ]
})
