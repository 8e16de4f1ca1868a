// The theorems that the shipped packs state of their rules.

import { appealTheorems, districtAppealTheorems } from "./appeal.js"
import { complaintTheorems, districtComplaintTheorems } from "./complaint.js"
import { disciplineTheorems } from "./discipline.js"
import { districtFileTheorems, fileTheorems } from "./files.js"
import { districtWithdrawalTheorems, repairWithdrawalTheorems } from "./withdrawal.js"
import { districtAdmissionTheorems } from "./admission-in-district.js"
import { admissionStepTheorems } from "./admission-steps.js"
import { nationalAdmissionTheorems } from "./admission.js"
import { disclosureTheorems, districtDisclosureTheorems } from "./disclosure.js"
import { acceptanceTheorems } from "./exemption-acceptance.js"
import { districtExemptionTheorems, nationalExemptionTheorems } from "./exemption.js"
import { leniencyTheorems } from "./leniency.js"
import { noticeTheorems } from "./notice.js"
import { districtObjectionTheorems, objectionTheorems } from "./objection.js"
import { personTheorems } from "./penalty-of-persons.js"
import { districtUnitTheorems, nationalUnitTheorems } from "./penalty-of-units.js"
import { districtRepairEffectTheorems, repairEffectTheorems } from "./repair-effect.js"
import { repairLimitTheorems } from "./repair-limits.js"
import { repairOfPersonsTheorems } from "./repair-of-persons.js"
import { repairRouteTheorems } from "./repair-routes.js"
import { districtRevocationTheorems } from "./revocation-in-district.js"
import { revocationTheorems } from "./revocation.js"
import { districtServiceTheorems, serviceTheorems } from "./service.js"
import { severityTheorems } from "./severity.js"

export { besideInstrumentTheorems } from "./admission-in-district.js"
export { emergencyTheorems, sixConditionsTheorems } from "./exemption.js"
export { reducedOpensLighterTheorems } from "./leniency.js"
export { notExcellentTheorems } from "./penalty-of-persons.js"

export const nationalTheorems = [
  ...nationalAdmissionTheorems,
  ...nationalExemptionTheorems,
  ...nationalUnitTheorems,
  ...objectionTheorems,
  ...serviceTheorems,
  ...repairLimitTheorems,
  ...repairRouteTheorems,
  ...repairEffectTheorems,
  ...disclosureTheorems,
  ...revocationTheorems,
  ...disciplineTheorems,
  ...fileTheorems,
  ...repairWithdrawalTheorems,
  ...appealTheorems,
  ...complaintTheorems,
]

export const districtTheorems = [
  ...acceptanceTheorems,
  ...districtExemptionTheorems,
  ...districtAdmissionTheorems,
  ...admissionStepTheorems,
  ...severityTheorems,
  ...districtUnitTheorems,
  ...personTheorems,
  ...leniencyTheorems,
  ...noticeTheorems,
  ...districtObjectionTheorems,
  ...districtServiceTheorems,
  ...repairOfPersonsTheorems,
  ...districtRepairEffectTheorems,
  ...districtDisclosureTheorems,
  ...districtRevocationTheorems,
  ...districtFileTheorems,
  ...districtWithdrawalTheorems,
  ...districtAppealTheorems,
  ...districtComplaintTheorems,
]
