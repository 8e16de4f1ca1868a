/**
 * The district's rule sets up to the penalty: exemption, what is recorded, severity, measures, leniency.
 */
import { tolerancePeriods } from "../../exemption/index.js"
import { planExemption, planRecords, planSteps } from "./admission.js"
import { lateApplicationRefused, reducedBlocksRecord } from "./exemption-readings.js"
import { planAcceptance, planGrounds } from "./exemption.js"
import { partialRecoveryCounts, planLeniency } from "./leniency.js"
import { honoursLimitForOthers, honoursPeriod, rectificationPeriod } from "./penalty-parameters.js"
import { planPersonMeasures, planUnitMeasures } from "./penalty.js"
import { planSeverity, severityParameters } from "./severity.js"

export const districtRecordRuleSets = [
  planAcceptance,
  planGrounds,
  planExemption,
  planRecords,
  planSteps,
  planSeverity,
  planUnitMeasures,
  planPersonMeasures,
  planLeniency,
]

export const districtRecordParameters = [
  reducedBlocksRecord,
  lateApplicationRefused,
  ...tolerancePeriods,
  ...severityParameters,
  rectificationPeriod,
  honoursPeriod,
  honoursLimitForOthers,
  partialRecoveryCounts,
]
