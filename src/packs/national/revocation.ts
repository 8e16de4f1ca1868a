/**
 * National rules on what follows when an instrument is altered, revoked or found unlawful: a record without an
 * effective instrument can't stay.
 */
import { cite, text } from "../../kernel/index.js"
import { creditBounds, penaltyLaw, sanctionLaw } from "../../law/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { revocationCascade } from "../../record/index.js"

const effectiveInstrument = cite(
  creditBounds,
  undefined,
  text(
    "认定失信行为必须以具有法律效力的文书为依据。",
    "Dishonest acts are determined only on instruments with legal effect.",
  ),
)

const openedDecision = cite(
  penaltyLaw,
  "第四十八条",
  text(
    "公开的行政处罚决定被变更、撤销、确认违法或者无效的，应当在三日内撤回并公开说明理由。",
    "A published penalty decision altered, revoked, unlawful or void is taken back in three days and the reason published.",
  ),
)

const redecided = cite(
  sanctionLaw,
  "第五十七条、第五十八条",
  text(
    "应当撤销的，撤销后可以责令重新作出；应当变更的，予以变更。",
    "A sanction is revoked, and may be made again, or is altered.",
  ),
)

const restored = cite(
  sanctionLaw,
  "第六十条",
  text(
    "政务处分被撤销或者减轻的，恢复待遇、职级，在原公布范围内恢复名誉，依法补偿。",
    "After revocation or mitigation pay and rank are adjusted and reputation restored within the original scope.",
  ),
)

const decidedAgain = cite(
  sanctionLaw,
  "第四十九条第三款",
  text(
    "据以处分的裁判、行政处罚改变的，监察机关应当重新作出相应处理。",
    "When the judgment or penalty under a sanction changes, the supervisory organ decides again.",
  ),
)

/** 49号文, 行政处罚法 48, 政务处分法 49, 57, 58, 60. */
export const changedInstruments = rulesFor(revocationCascade, (fact, rule) => {
  const changed = not(fact.instrumentChange.is("unchanged"))
  const decided = all(changed, not(fact.redecision.is("pending")))
  const carries = all(decided, fact.stillSupports)
  const gone = all(decided, not(fact.stillSupports), not(fact.otherInstrument))
  const sanction = fact.changedInstrument.is("sanction")
  return [
    rule("revocation.suspend")
      .when(all(changed, fact.redecision.is("pending")))
      .must("suspend")
      .cite(effectiveInstrument, redecided),
    rule("revocation.withdraw").when(gone).must("withdraw").cite(effectiveInstrument),
    rule("revocation.lift")
      .when(all(gone, fact.measuresRunning))
      .must("liftMeasures")
      .cite(effectiveInstrument),
    rule("revocation.unpublish")
      .when(all(gone, fact.isPublished))
      .must("unpublish")
      .cite(effectiveInstrument),
    rule("revocation.correct").when(carries).must("correct").cite(effectiveInstrument),
    rule("revocation.keep-other")
      .when(all(changed, fact.otherInstrument))
      .unless(carries)
      .must("keepOther")
      .cite(effectiveInstrument),
    rule("revocation.unpublish-penalty")
      .when(all(changed, fact.changedInstrument.is("adminPenalty"), fact.isPublished))
      .must("unpublish")
      .cite(openedDecision),
    rule("revocation.restore-after-sanction")
      .when(
        all(decided, sanction, any(not(fact.stillSupports), fact.redecision.is("lighter")), fact.isPublished),
      )
      .must("restoreReputation")
      .cite(restored),
    rule("revocation.treatment-after-sanction")
      .when(
        all(
          decided,
          sanction,
          any(not(fact.stillSupports), fact.redecision.is("lighter")),
          fact.treatmentAffected,
        ),
      )
      .must("routeTreatment")
      .cite(restored),
    rule("revocation.ask-issuer")
      .when(all(changed, fact.downstreamDecision))
      .must("askIssuer")
      .cite(decidedAgain),
  ]
})
