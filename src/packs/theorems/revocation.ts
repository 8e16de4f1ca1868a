// 文书撤销变更：nothing outlives its instrument, and every change has a consequence.

import { cite, on, text } from "../../kernel/index.js"
import { creditBounds, penaltyLaw, sanctionLaw } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, either, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { revocationCascade } from "../../record/index.js"

/** 国办发〔2020〕49号. */
const creditBoundsFrom = on("2020-12-07")
/** 中华人民共和国公职人员政务处分法. */
const sanctionLawFrom = on("2020-07-01")
/** 中华人民共和国行政处罚法（2021年修订）. */
const penaltyLawFrom = on("2021-07-15")

const outcomes = [
  "correct",
  "suspend",
  "withdraw",
  "liftMeasures",
  "unpublish",
  "tellSharers",
  "restoreReputation",
  "routeTreatment",
  "keepOther",
  "askIssuer",
] as const

export const revocationTheorems = theoremsFor(revocationCascade, (fact, theorem) => {
  const changed = fact.instrumentChange.isNot("unchanged")
  const decided = all(changed, fact.redecision.isNot("pending"))
  const unfounded = all(decided, not(fact.stillSupports), not(fact.otherInstrument))
  const cleared = any(not(fact.stillSupports), fact.redecision.is("lighter"))
  const bounds = { from: creditBoundsFrom, citation: cite(creditBounds) }
  return [
    theorem(
      "withdraw-and-lift",
      text(
        "文书变化后不再支持记录，没有正在进行的重新处理，也没有其他文书支持的，应当撤下记录；措施应当解除，公开应当停止。",
        "Where the changed instrument supports the record no more, no re-decision is pending and no other instrument carries it: the record, the measures and the publication must go.",
      ),
      {
        kind: "implication",
        when: all(unfounded, fact.measuresRunning, fact.isPublished),
        given: isDecided,
        then: both(forced("withdraw"), forced("liftMeasures"), forced("unpublish")),
      },
      bounds,
    ),
    theorem(
      "withdraw-without-anything-running",
      text(
        "即使没有正在执行的措施和公开，不再有文书支持的记录也应当撤下。",
        "Even with nothing running or published, a record without an instrument must go.",
      ),
      { kind: "implication", when: unfounded, given: isDecided, then: forced("withdraw") },
      bounds,
    ),
    theorem(
      "lift-with-withdrawal",
      text("撤下记录时，正在执行的措施应当解除。", "With the record go the measures that rest on it."),
      {
        kind: "implication",
        when: all(unfounded, fact.measuresRunning),
        given: isDecided,
        then: forced("liftMeasures"),
      },
      bounds,
    ),
    theorem(
      "unpublish-with-withdrawal",
      text("撤下记录时，已经公开的应当撤回公开。", "With the record goes its publication."),
      {
        kind: "implication",
        when: all(unfounded, fact.isPublished),
        given: isDecided,
        then: forced("unpublish"),
      },
      bounds,
    ),
    theorem(
      "only-unfounded-goes",
      text(
        "仍有文书支持，或者重新处理正在进行的，不得撤下记录、解除措施。",
        "While an instrument supports the record, or a re-decision is pending, neither the record nor a measure goes.",
      ),
      {
        kind: "sufficient",
        condition: not(unfounded),
        claim: both(neverChosen("withdraw"), neverChosen("liftMeasures")),
      },
    ),
    theorem(
      "pending-is-suspended",
      text(
        "重新处理正在进行的，应当中止使用记录。",
        "While a re-decision is pending, the record is suspended.",
      ),
      {
        kind: "implication",
        when: all(changed, fact.redecision.is("pending")),
        given: isDecided,
        then: forced("suspend"),
      },
      bounds,
    ),
    theorem(
      "only-pending-is-suspended",
      text(
        "没有正在进行的重新处理的，不中止，应当作出结论。",
        "Without a pending re-decision nothing is suspended: it is decided.",
      ),
      {
        kind: "sufficient",
        condition: fact.redecision.isNot("pending"),
        claim: neverChosen("suspend"),
      },
    ),
    theorem(
      "carried-is-corrected",
      text(
        "变化后的文书仍认定该行为的，应当更正记录内容。",
        "Where the changed instrument still finds the act, the record is corrected.",
      ),
      {
        kind: "implication",
        when: all(decided, fact.stillSupports),
        given: isDecided,
        then: forced("correct"),
      },
      bounds,
    ),
    theorem(
      "kept-on-another",
      text(
        "变化后的文书不再认定该行为、另有生效文书支持的，应当依据该文书保留记录。",
        "Where the changed instrument finds the act no more and another carries it, the record is kept on that.",
      ),
      {
        kind: "implication",
        when: all(decided, not(fact.stillSupports), fact.otherInstrument),
        given: isDecided,
        then: forced("keepOther"),
      },
      bounds,
    ),
    theorem(
      "kept-only-on-another",
      text(
        "没有其他生效文书支持的，不得依据其他文书保留记录。",
        "Without another effective instrument nothing is kept on one.",
      ),
      {
        kind: "sufficient",
        condition: any(not(fact.otherInstrument), all(decided, fact.stillSupports)),
        claim: neverChosen("keepOther"),
      },
    ),
    theorem(
      "every-change-has-a-consequence",
      text("文书有任何变化，都至少有一项应当办理。", "Every change of the instrument has a consequence."),
      {
        kind: "implication",
        when: changed,
        given: isDecided,
        then: either(...outcomes.map((outcome) => forced(outcome))),
      },
      bounds,
    ),
    theorem(
      "no-change-no-consequence",
      text("文书没有变化的，什么也不办理。", "Without a change nothing follows."),
      {
        kind: "sufficient",
        condition: fact.instrumentChange.is("unchanged"),
        claim: both(...outcomes.map((outcome) => neverChosen(outcome))),
      },
    ),
    theorem(
      "what-rested-on-it-is-asked",
      text(
        "另有处分等决定以变化的文书为依据的，应当提请作出机关重新处理。",
        "Whatever decision rested on the instrument, its issuer is always asked to decide again.",
      ),
      {
        kind: "implication",
        when: all(changed, fact.downstreamDecision),
        given: isDecided,
        then: forced("askIssuer"),
      },
      { from: sanctionLawFrom, citation: cite(sanctionLaw, "第四十九条第三款") },
    ),
    theorem(
      "published-penalty-is-taken-back",
      text(
        "公开的行政处罚决定有变化的，应当撤回公开并说明理由。",
        "A published penalty decision that changed is taken back, with the reason.",
      ),
      {
        kind: "implication",
        when: all(changed, fact.changedInstrument.is("adminPenalty"), fact.isPublished),
        given: isDecided,
        then: forced("unpublish"),
      },
      { from: penaltyLawFrom, citation: cite(penaltyLaw, "第四十八条") },
    ),
    theorem(
      "reputation-after-sanction",
      text(
        "处分撤销或者减轻、原已公开的，应当在原公开范围内恢复名誉。",
        "After a sanction is revoked or mitigated, reputation is restored within the scope in which it was published.",
      ),
      {
        kind: "implication",
        when: all(decided, fact.changedInstrument.is("sanction"), cleared, fact.isPublished),
        given: isDecided,
        then: forced("restoreReputation"),
      },
      { from: sanctionLawFrom, citation: cite(sanctionLaw, "第六十条") },
    ),
    theorem(
      "treatment-after-sanction",
      text(
        "处分撤销或者减轻、待遇职级受影响的，应当转请有权机关恢复。",
        "After a sanction is revoked or mitigated, pay and rank are routed to whoever restores them.",
      ),
      {
        kind: "implication",
        when: all(decided, fact.changedInstrument.is("sanction"), cleared, fact.treatmentAffected),
        given: isDecided,
        then: forced("routeTreatment"),
      },
      { from: sanctionLawFrom, citation: cite(sanctionLaw, "第六十条") },
    ),
    theorem(
      "withdraw-excludes-keeping",
      text(
        "撤下记录的，不再依其他文书保留，也不暂停、不更正。",
        "Withdrawal never goes with keeping, suspending or correcting.",
      ),
      {
        kind: "implication",
        when: all(),
        given: forced("withdraw"),
        then: both(neverChosen("keepOther"), neverChosen("suspend"), neverChosen("correct")),
      },
    ),
    theorem(
      "ground-and-motion",
      text("撤销的理由、是否主动撤销，不影响后果。", "The ground, and whose motion it was, don't matter."),
      { kind: "independent", of: ["instrumentChangeGround", "instrumentChangeOwnMotion"] },
    ),
  ]
})
