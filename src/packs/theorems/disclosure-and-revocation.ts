// 公开、文书撤销：nobody is public without a basis, and nothing outlives its instrument.

import { on, text } from "../../kernel/index.js"
import { disclosureScope } from "../../disclosure/index.js"
import { all, not } from "../../policy/index.js"
import { both, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { revocationCascade } from "../../record/index.js"

/** 中华人民共和国个人信息保护法. */
const personalInformationFrom = on("2021-11-01")
/** 中华人民共和国政府信息公开条例（2019年修订）. */
const informationDisclosureFrom = on("2019-05-15")
/** 中华人民共和国行政处罚法（2021年修订）. */
const penaltyLawFrom = on("2021-07-15")

export const disclosureTheorems = theoremsFor(disclosureScope, (fact, theorem) => [
  theorem(
    "person-needs-basis",
    text("没有法定依据，不得公开个人。", "A person without a statutory basis is never public."),
    {
      kind: "sufficient",
      condition: all(
        fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic", "outside"),
        fact.publicityBasis.is("none"),
      ),
      claim: neverChosen("public"),
    },
    { from: personalInformationFrom },
  ),
  theorem(
    "not-in-use-not-public",
    text("已经修复、撤销的记录不得公开。", "A repaired or withdrawn record is never public."),
    {
      kind: "sufficient",
      condition: fact.recordState.is("repaired", "withdrawn"),
      claim: neverChosen("public"),
    },
  ),
  theorem(
    "secrets",
    text("涉及国家秘密的，不得公开，也不得按需共享。", "State secrets are neither public nor shared."),
    {
      kind: "sufficient",
      condition: fact.secrecy.is("stateSecret"),
      claim: both(neverChosen("public"), neverChosen("sharedOnNeed")),
    },
    { from: informationDisclosureFrom },
  ),
])

export const revocationTheorems = theoremsFor(revocationCascade, (fact, theorem) => {
  const gone = fact.instrumentChange.is("revoked", "confirmedUnlawful", "void")
  return [
    theorem(
      "withdraw-and-lift",
      text(
        "文书被撤销、宣告无效或者确认违法而不再支持记录，没有重新处理也没有其他文书支持的，应当撤下记录、解除措施、停止公开。",
        "Revoked, void or unlawful and supporting the record no more, with no re-decision and no other instrument: the record, the measures and the publication must go.",
      ),
      {
        kind: "implication",
        when: all(
          gone,
          fact.redecision.is("none"),
          not(fact.stillSupports),
          not(fact.otherInstrument),
          fact.measuresRunning,
          fact.isPublished,
        ),
        given: isDecided,
        then: both(forced("withdraw"), forced("liftMeasures"), forced("unpublish")),
      },
      { from: penaltyLawFrom },
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
