// 容错受理：a request is refused only on a ground that is written, and what is missing is asked for.

import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { exemptionAcceptance } from "../../exemption/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { lateApplicationRefused } from "../district/exemption-readings.js"

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }

export const acceptanceTheorems = theoremsFor(exemptionAcceptance, (fact, theorem) => {
  const late = all(
    fact.toleranceStart.is("application"),
    fact.accountabilityDecided,
    fact.toldOfWindow,
    setting(lateApplicationRefused),
  )
  const ready = any(fact.toleranceStart.is("exOfficio"), fact.materialsComplete)
  return [
    theorem(
      "silence",
      text("当事人没有表示，不产生对其不利的后果。", "The subject's silence never counts against it."),
      { kind: "independent", of: ["subjectSilent"] },
    ),
    theorem(
      "late-only-if-told",
      text(
        "没有告知申请期限的，不得以逾期为由不予受理。",
        "Whoever wasn't told of the term is never refused as late.",
      ),
      {
        kind: "implication",
        when: all(not(fact.toldOfWindow), not(fact.exemptionDecided)),
        given: isDecided,
        then: neverChosen("refuse"),
      },
    ),
    theorem(
      "refused-on-a-ground",
      text(
        "只有同一事项已有容错结论，或者规定逾期不予受理、已经告知期限而在问责决定作出后才申请的，才可以不予受理。",
        "Refused is only what was determined before, or an application after the decision by whoever was told of the term, where the host refuses those.",
      ),
      { kind: "necessary", claim: can("refuse"), condition: any(fact.exemptionDecided, late) },
    ),
    theorem(
      "late-as-set",
      text(
        "规定逾期不予受理的，已经告知期限而在问责决定作出后才申请的，不予受理。",
        "Where the host refuses late applications, whoever was told of the term and applies after the decision is refused.",
      ),
      { kind: "implication", when: late, given: isDecided, then: forced("refuse") },
      fromThePlan,
    ),
    theorem(
      "decided-before",
      text(
        "同一事项已有容错结论、没有新的事实的，不再受理。",
        "What was determined before, without new facts, isn't taken up again.",
      ),
      { kind: "implication", when: fact.exemptionDecided, given: isDecided, then: forced("refuse") },
      fromThePlan,
    ),
    theorem(
      "incomplete-is-supplemented",
      text("材料不全的，不因此不予受理。", "Incomplete materials alone never lead to refusal."),
      {
        kind: "implication",
        when: all(not(fact.materialsComplete), not(fact.exemptionDecided), not(fact.accountabilityDecided)),
        given: isDecided,
        then: neverChosen("refuse"),
      },
    ),
    theorem(
      "incomplete-is-asked-for",
      text(
        "依申请或者事前报备而材料不全的，一次性告知补正（不予受理的除外）。",
        "An incomplete application or filing is asked once for what is missing, unless it is refused.",
      ),
      {
        kind: "implication",
        when: all(not(ready), not(fact.exemptionDecided), not(late)),
        given: isDecided,
        then: forced("supplement"),
      },
      fromThePlan,
    ),
    theorem(
      "ready-is-accepted",
      text(
        "依职权启动，或者材料齐全的，应当受理（不予受理的除外）。",
        "What is started ex officio, or complete, is accepted, unless it is refused.",
      ),
      {
        kind: "implication",
        when: all(ready, not(fact.exemptionDecided), not(late)),
        given: isDecided,
        then: forced("accept"),
      },
      fromThePlan,
    ),
  ]
})
