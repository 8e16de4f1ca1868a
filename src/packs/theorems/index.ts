// The theorems that the shipped packs state of their rules.

import { districtAdmissionTheorems, nationalAdmissionTheorems } from "./admission.js"
import { disclosureTheorems, revocationTheorems } from "./disclosure-and-revocation.js"
import { districtExemptionTheorems, nationalExemptionTheorems, sixConditionsTheorems } from "./exemption.js"
import { noticeTheorems, objectionTheorems } from "./notice-and-objection.js"
import { districtPenaltyTheorems, nationalPenaltyTheorems } from "./penalty.js"
import { repairTheorems, serviceTheorems } from "./repair.js"

export { sixConditionsTheorems }

export const nationalTheorems = [
  ...nationalAdmissionTheorems,
  ...nationalExemptionTheorems,
  ...nationalPenaltyTheorems,
  ...objectionTheorems,
  ...serviceTheorems,
  ...repairTheorems,
  ...disclosureTheorems,
  ...revocationTheorems,
]

export const districtTheorems = [
  ...districtAdmissionTheorems,
  ...districtExemptionTheorems,
  ...districtPenaltyTheorems,
  ...noticeTheorems,
]
