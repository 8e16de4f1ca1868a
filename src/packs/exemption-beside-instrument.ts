/**
 * Optional: no record on exemption even beside an effective instrument. The plan's words say so, but above it stands the
 * national rule that such an instrument is recorded; whether the national guidance itself makes this exception has not been
 * seen (mark M). A host stacks both packs only after its competent body has confirmed the national wording in writing.
 */
import { cite, text } from "../kernel/index.js"
import { exemptionConclusion } from "../facts/index.js"
import { integrityGuidance, plan } from "../law/index.js"
import { all, factTerm, pack, rulesFor } from "../policy/index.js"
import { recordAdmission } from "../record/index.js"
import { exempted } from "./district/admission.js"
import { planEffectiveFrom } from "./district/effective-date.js"
import { nationalBasis } from "./record-basis.js"
import { besideInstrumentTheorems } from "./theorems/index.js"

const unseen = cite(
  integrityGuidance,
  undefined,
  text(
    "国家层面是否同样规定免责容错不作记录，原文未见，须由主管机关书面确认。",
    "Whether the national guidance makes the same exception hasn't been seen; the competent body must confirm it in writing.",
  ),
  "M",
)

/** 授权: beside an effective instrument, the lower pack may answer 不作为失信记录 on exemption. */
export const exemptionBesideInstrument = pack({
  id: "national.exemption-beside-instrument",
  version: "1",
  title: text(
    "免责容错与生效文书并存的授权（须确认后使用）",
    "exemption beside an effective instrument (use only when confirmed)",
  ),
  citation: unseen,
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
      citation: unseen,
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
