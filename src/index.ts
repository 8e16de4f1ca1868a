/**
 * The front door: what nearly every host needs, and nothing more. Everything else has an entry of its own
 * (`chengxin/policy`, `chengxin/record`, `chengxin/testing`, …).
 */
export { formatDate, on, parseCalendarDate, renderFault, text } from "./kernel/index.js"
export type { CalendarDate, Citation, Fault, Faults, Text } from "./kernel/index.js"
export { explain, receiptOf, rulebook, standingOf, verify } from "./policy/index.js"
export type { Answer, Bindings, Pack, Receipt, Rulebook } from "./policy/index.js"
export { district, national, questions } from "./packs/index.js"
export { disclosureScope } from "./disclosure/index.js"
export { entryInFile, fileCustody, retentionAction } from "./dossier/index.js"
export { exemptionAcceptance, exemptionDetermination, exemptionWithdrawal } from "./exemption/index.js"
export {
  appealChannel,
  complaintHandling,
  noticeReadiness,
  objectionAcceptance,
  objectionEffect,
} from "./objection/index.js"
export { disciplineAdvice, penaltyLeniency, penaltyPerson, penaltyUnit } from "./penalty/index.js"
export { recordAdmission, recordSeverity, revocationCascade } from "./record/index.js"
export { repairEffect, repairEligibility, repairWithdrawal, serviceRecognition } from "./repair/index.js"
