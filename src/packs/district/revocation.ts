/**
 * 三（一）4 权益保护: what the district adds when an instrument changes: tell those who had the record, restore the name.
 */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { revocationCascade } from "../../record/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const rightsProtected = plan(
  "3.1.4",
  text(
    "健全信用权益保护，按规定采集失信记录。",
    "Credit rights are protected; records are collected by the rules.",
  ),
)

export const changedInstrumentsInDistrict = rulesFor(revocationCascade, (fact, rule) => {
  const changed = not(fact.instrumentChange.is("unchanged"))
  const gone = all(
    changed,
    not(fact.redecision.is("pending")),
    not(fact.stillSupports),
    not(fact.otherInstrument),
  )
  return [
    rule("revocation.district.tell")
      .when(all(changed, fact.isShared))
      .must("tellSharers")
      .from(planEffectiveFrom)
      .cite(rightsProtected),
    rule("revocation.district.restore")
      .when(all(gone, any(fact.isPublished, fact.isShared)))
      .must("restoreReputation")
      .from(planEffectiveFrom)
      .cite(rightsProtected),
    rule("revocation.district.treatment")
      .when(all(gone, fact.treatmentAffected))
      .must("routeTreatment")
      .from(planEffectiveFrom)
      .cite(rightsProtected),
    rule("revocation.district.unpublish-pending")
      .when(all(changed, fact.redecision.is("pending"), fact.isPublished))
      .may("unpublish")
      .from(planEffectiveFrom)
      .cite(rightsProtected),
  ]
})
