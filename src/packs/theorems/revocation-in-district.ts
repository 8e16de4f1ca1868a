// 文书撤销变更 in the district: whoever was told is told again, and name and treatment are given back.

import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { forced, isDecided, theoremsFor } from "../../policy/proof/index.js"
import { revocationCascade } from "../../record/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

export const districtRevocationTheorems = theoremsFor(revocationCascade, (fact, theorem) => {
  const changed = fact.instrumentChange.isNot("unchanged")
  const unfounded = all(
    changed,
    fact.redecision.isNot("pending"),
    not(fact.stillSupports),
    not(fact.otherInstrument),
  )
  const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }
  return [
    theorem(
      "sharers-are-told",
      text(
        "文书有变化、记录已共享的，应当告知已共享单位。",
        "Those it was shared with are told of every change.",
      ),
      {
        kind: "implication",
        when: all(changed, fact.isShared),
        given: isDecided,
        then: forced("tellSharers"),
      },
      fromThePlan,
    ),
    theorem(
      "name-is-restored",
      text(
        "撤下的记录已经公开或者共享的，应当在原范围内恢复名誉。",
        "For a record that goes and was published or shared, reputation is restored.",
      ),
      {
        kind: "implication",
        when: all(unfounded, any(fact.isPublished, fact.isShared)),
        given: isDecided,
        then: forced("restoreReputation"),
      },
      fromThePlan,
    ),
    theorem(
      "treatment-is-routed",
      text(
        "撤下的记录影响过待遇、职级的，应当转请有权机关恢复。",
        "For a record that goes and affected pay or rank, restoration is routed to whoever is competent.",
      ),
      {
        kind: "implication",
        when: all(unfounded, fact.treatmentAffected),
        given: isDecided,
        then: forced("routeTreatment"),
      },
      fromThePlan,
    ),
  ]
})
