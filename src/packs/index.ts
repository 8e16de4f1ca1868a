// The packs that ship, and the questions they answer. Only this door brings the rooms' questions and their rules together.

import type * as Result from "effect/Result"
import { disclosureScope } from "../disclosure/index.js"
import { entryInFile, fileCustody, retentionAction } from "../dossier/index.js"
import { exemptionAcceptance, exemptionDetermination, exemptionWithdrawal } from "../exemption/index.js"
import {
  appealChannel,
  complaintHandling,
  noticeReadiness,
  objectionAcceptance,
  objectionEffect,
} from "../objection/index.js"
import { disciplineAdvice, penaltyLeniency, penaltyPerson, penaltyUnit } from "../penalty/index.js"
import type { Faults } from "../kernel/index.js"
import { rulebook, type Bindings, type Question, type Rulebook } from "../policy/index.js"
import { recordAdmission, recordSeverity, revocationCascade } from "../record/index.js"
import { repairEffect, repairEligibility, repairWithdrawal, serviceRecognition } from "../repair/index.js"
import type { Procedures } from "../procedure/index.js"
import { district } from "./district/index.js"
import { districtProcedures } from "./district/procedures/index.js"
import { national } from "./national/index.js"
import { nationalProcedures } from "./national/procedures/index.js"

export { national } from "./national/index.js"
export {
  administrativePenaltyCounting,
  civilCodeCounting,
  nationalCalendar,
} from "./national/calendar/index.js"
export { district } from "./district/index.js"
export {
  districtProcedures,
  noticeProcedure,
  objectionProcedure,
  recordComplaintProcedure,
  repairProcedure,
  revocationProcedure,
  toleranceProcedure,
} from "./district/procedures/index.js"
export {
  civilServantReviewProcedure,
  nationalProcedures,
  reExaminationProcedure,
} from "./national/procedures/index.js"
export {
  objectionProcedureHenan,
  objectionProcedureShenzhen,
  objectionProcedureZhejiang,
  objectionReviewZhejiang,
} from "./local/procedures/objection.js"
export {
  repairProcedureRule36,
  repairProcedureShenzhen,
  repairTermsShenzhen,
  rule36Handling,
} from "./local/procedures/repair.js"
export { jointMeasures, jointMeasureQuestions } from "./district/linkage.js"
export { listedMeasures, type ListedMeasure } from "./district/linkage-measures.js"
export { objectionShanghai } from "./local/objection-shanghai.js"
export { objectionHenan } from "./local/objection-henan.js"
export { objectionShandong } from "./local/objection-shandong.js"
export { objectionZhejiang } from "./local/objection-zhejiang.js"
export { objectionShenzhen } from "./local/objection-shenzhen.js"
export { retentionHenan, retentionShanghai, retentionZhejiang } from "./local/retention.js"
export { toleranceShandong } from "./local/tolerance-shandong.js"
export { toleranceChangning } from "./local/tolerance-changning.js"
export {
  districtExemptionBesideInstrument,
  exemptionBesideInstrument,
} from "./exemption-beside-instrument.js"
export { sixConditionsTolerance } from "./local/six-conditions.js"
export { emergencyHandling } from "./local/emergency-handling.js"
export { reducedOpensLighter } from "./local/reduced-opens-lighter.js"
export { evaluationNotExcellent } from "./local/evaluation-not-excellent.js"
export { repairCap, repairCoolingOff } from "./local/repair-cap.js"

/** All questions the packs answer, in the order in which a case meets them. */
export const questions: readonly Question[] = [
  exemptionAcceptance,
  exemptionDetermination,
  exemptionWithdrawal,
  noticeReadiness,
  recordAdmission,
  recordSeverity,
  penaltyUnit,
  penaltyPerson,
  penaltyLeniency,
  disciplineAdvice,
  objectionAcceptance,
  objectionEffect,
  appealChannel,
  complaintHandling,
  serviceRecognition,
  repairEligibility,
  repairEffect,
  repairWithdrawal,
  disclosureScope,
  revocationCascade,
  entryInFile,
  fileCustody,
  retentionAction,
]

/**
 * 现行办理程序: the procedures that most hosts start from. A place with other steps puts its own in their stead.
 *
 * @example
 * standardProcedures["notice"]?.label.zh // => "告知与陈述申辩"
 */
export const standardProcedures: Procedures = { ...nationalProcedures, ...districtProcedures }

/**
 * 国家基准加区级方案: the rulebook that most hosts start from, with what they have set.
 *
 * @param bindings values of open parameters by id; what is left out stays unset and is never a default
 * @returns the rulebook, or every fault of the bindings
 *
 * @example
 * standardRulebook({}) // => succeed
 */
export const standardRulebook = (bindings: Bindings): Result.Result<Rulebook, Faults> =>
  rulebook({ questions, packs: [national, district], bindings })
