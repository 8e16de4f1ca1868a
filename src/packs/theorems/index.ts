// The theorems that the shipped packs state of their rules.

import { districtAdmissionTheorems, nationalAdmissionTheorems } from "./admission.js"
import { districtExemptionTheorems, nationalExemptionTheorems, sixConditionsTheorems } from "./exemption.js"
import { districtPenaltyTheorems, nationalPenaltyTheorems } from "./penalty.js"
import { districtRightsTheorems, nationalRightsTheorems } from "./rights.js"

export { sixConditionsTheorems }

export const nationalTheorems = [
  ...nationalAdmissionTheorems,
  ...nationalExemptionTheorems,
  ...nationalPenaltyTheorems,
  ...nationalRightsTheorems,
]

export const districtTheorems = [
  ...districtAdmissionTheorems,
  ...districtExemptionTheorems,
  ...districtPenaltyTheorems,
  ...districtRightsTheorems,
]
