// 从轻或者免于惩戒：putting right never ends worse, and the full penalty always stays lawful.

import { cite, text } from "../../kernel/index.js"
import { mianyangTolerance, plan } from "../../law/index.js"
import { penaltyLeniency } from "../../penalty/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { partialRecoveryCounts } from "../district/leniency.js"

const selfCorrection = plan("3.1.4")
const fromThePlan = { from: planEffectiveFrom, citation: selfCorrection }

export const leniencyTheorems = theoremsFor(penaltyLeniency, (fact, theorem) => {
  const noOtherTrigger = all(
    not(fact.influenceRemoved),
    not(fact.harmPrevented),
    fact.exemptionConclusion.isNot("reduced"),
  )
  return [
    theorem("full-stays-lawful", text("依规惩戒始终合法。", "The full penalty always stays lawful."), {
      kind: "implication",
      when: all(),
      given: isDecided,
      then: can("full"),
    }),
    theorem(
      "trigger-opens-both",
      text(
        "主动全部挽回损失、消除影响或者避免危害之一，即可从轻或者免于惩戒。",
        "On own initiative, the loss wholly recovered, the influence removed or the harm prevented opens both.",
      ),
      {
        kind: "implication",
        when: all(
          fact.onOwnInitiative,
          any(fact.lossRecovered.is("fully"), fact.influenceRemoved, fact.harmPrevented),
        ),
        given: isDecided,
        then: both(can("waived"), can("lighter")),
      },
      fromThePlan,
    ),
    theorem(
      "waiver-needs-initiative",
      text("没有主动纠正的，不得免于惩戒。", "Without own initiative the penalty is never waived."),
      { kind: "necessary", claim: can("waived"), condition: fact.onOwnInitiative },
      { citation: selfCorrection },
    ),
    theorem(
      "no-trigger",
      text(
        "没有主动作为，又没有减责认定的，只能依规惩戒。",
        "Without own initiative and without 减责, only the full penalty.",
      ),
      {
        kind: "implication",
        when: all(not(fact.onOwnInitiative), fact.exemptionConclusion.isNot("reduced")),
        given: isDecided,
        then: forced("full"),
      },
    ),
    theorem(
      "nothing-put-right",
      text(
        "什么也没有挽回、消除、避免，又没有减责认定的，只能依规惩戒。",
        "Where nothing is put right and there is no 减责, only the full penalty.",
      ),
      {
        kind: "implication",
        when: all(fact.lossRecovered.is("none"), noOtherTrigger),
        given: isDecided,
        then: forced("full"),
      },
    ),
    theorem(
      "partial-recovery-as-set",
      text(
        "规定部分挽回损失也算的，主动部分挽回即可从轻或者免于惩戒。",
        "Where the host counts partial recovery, part of the loss on own initiative opens both.",
      ),
      {
        kind: "implication",
        when: all(setting(partialRecoveryCounts), fact.onOwnInitiative, fact.lossRecovered.is("partly")),
        given: isDecided,
        then: both(can("waived"), can("lighter")),
      },
      fromThePlan,
    ),
    theorem(
      "partial-recovery-not-counted",
      text(
        "规定部分挽回损失不算的，仅部分挽回只能依规惩戒。",
        "Where the host doesn't count partial recovery, part of the loss alone leaves only the full penalty.",
      ),
      {
        kind: "implication",
        when: all(not(setting(partialRecoveryCounts)), fact.lossRecovered.isNot("fully"), noOtherTrigger),
        given: isDecided,
        then: forced("full"),
      },
    ),
    theorem(
      "more-put-right",
      text("挽回、消除、避免得越多，结论不会更差。", "The more is put right, the outcome is never worse."),
      {
        kind: "monotone",
        more: [{ fact: "lossRecovered" }, { fact: "influenceRemoved" }, { fact: "harmPrevented" }],
        never: "worse",
      },
    ),
  ]
})

/** Of the optional pack that counts 减责 within tolerance. */
export const reducedOpensLighterTheorems = theoremsFor(penaltyLeniency, (fact, theorem) => [
  theorem(
    "reduced-opens-lighter",
    text(
      "有减责认定的，可以从轻惩戒，也可以依规惩戒。",
      "A determined 减责 opens a lighter penalty; the full one stays lawful.",
    ),
    {
      kind: "implication",
      when: fact.exemptionConclusion.is("reduced"),
      given: isDecided,
      then: both(can("lighter"), can("full")),
    },
    {
      citation: cite(mianyangTolerance, "第三条"),
      ...(mianyangTolerance.effectiveFrom === undefined ? {} : { from: mianyangTolerance.effectiveFrom }),
    },
  ),
  theorem(
    "reduced-never-waives",
    text(
      "没有主动作为，仅有减责认定的，不得免于惩戒。",
      "减责 without own initiative never leads to a waiver.",
    ),
    { kind: "sufficient", condition: not(fact.onOwnInitiative), claim: neverChosen("waived") },
  ),
])
