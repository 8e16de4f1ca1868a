/**
 * Optional: no record on exemption even beside an effective instrument. The plan's words say so, but above it stands the
 * national rule that such an instrument is recorded; whether the national guidance itself makes this exception has not been
 * seen. A host stacks both packs only after its competent body has confirmed the national wording in writing: that document
 * is what the delegation cites.
 */
import { text, type Citation } from "../kernel/index.js"
import { exemptionConclusion } from "../facts/index.js"
import { plan } from "../law/index.js"
import { all, factTerm, pack, rulesFor, type Pack } from "../policy/index.js"
import { recordAdmission } from "../record/index.js"
import { exempted } from "./district/admission.js"
import { planEffectiveFrom } from "./district/effective-date.js"
import { nationalBasis } from "./record-basis.js"
import { besideInstrumentTheorems } from "./theorems/index.js"

/**
 * 授权: beside an effective instrument, the lower pack may answer 不作为失信记录 on exemption.
 *
 * @param confirmation the document in which the competent body confirms that the national guidance makes this exception
 *
 * @example
 * const confirmation = cite({ title: "示例确认函", issuer: "示例机关", rank: "normativeDocument", confidence: "B", checkedOn: on("2026-05-06") })
 * exemptionBesideInstrument(confirmation).delegations[0]?.citation.title // => "示例确认函"
 */
export const exemptionBesideInstrument = (confirmation: Citation): Pack =>
  pack({
    id: "national.exemption-beside-instrument",
    version: "1",
    title: text(
      "免责容错与生效文书并存的授权（须确认后使用）",
      "exemption beside an effective instrument (use only when confirmed)",
    ),
    citation: confirmation,
    jurisdiction: text("全国", "the whole country"),
    tier: "national",
    extends: ["national"],
    ruleSets: [],
    delegations: [
      {
        id: "exemption-beside-instrument",
        question: recordAdmission.id,
        when: factTerm(exemptionConclusion).is("exempt", "reduced"),
        outcomes: ["notRecorded"],
        citation: confirmation,
      },
    ],
  })

/** 三（一）4 in its full width, under that delegation. */
export const districtExemptionBesideInstrument = pack({
  id: "district.exemption-beside-instrument",
  version: "2022",
  title: text("免责容错与生效文书并存时不作记录", "no record on exemption beside an effective instrument"),
  citation: plan("3.1.4"),
  jurisdiction: text("本区", "the district"),
  tier: "district",
  extends: ["district", "national.exemption-beside-instrument"],
  ruleSets: [
    rulesFor(recordAdmission, (fact, rule) => [
      rule("plan.admission.exempted-beside-instrument")
        .when(all(exempted(fact), nationalBasis(fact)))
        .unless(fact.instrumentBeforeRule)
        .must("notRecorded")
        .overrides("admission.named-source", "admission.other-decision", "admission.confirmed-default")
        .from(planEffectiveFrom)
        .cite(
          plan(
            "3.1.4",
            text(
              "符合免责和容错的，不作为政务失信记录。",
              "What meets exemption or tolerance is not recorded.",
            ),
          ),
        ),
    ]),
  ],
  theorems: besideInstrumentTheorems,
})
