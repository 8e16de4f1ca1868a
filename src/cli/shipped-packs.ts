/** All packs that ship: the two that always stand, and the examples that a host may add. */
import {
  district,
  districtExemptionBesideInstrument,
  emergencyHandling,
  evaluationNotExcellent,
  national,
  objectionHenan,
  objectionShandong,
  objectionShanghai,
  objectionShenzhen,
  objectionZhejiang,
  reducedOpensLighter,
  repairTermsShenzhen,
  retentionHenan,
  retentionShanghai,
  retentionZhejiang,
  rule36Handling,
  sixConditionsTolerance,
  toleranceChangning,
  toleranceShandong,
} from "../packs/index.js"
import type { Pack } from "../policy/index.js"

/** The packs every rulebook of the command line has. */
export const standardPacks: readonly Pack[] = [national, district]

export const shippedPacks: readonly Pack[] = [
  ...standardPacks,
  districtExemptionBesideInstrument,
  sixConditionsTolerance,
  emergencyHandling,
  reducedOpensLighter,
  evaluationNotExcellent,
  objectionShanghai,
  objectionHenan,
  objectionShandong,
  objectionZhejiang,
  objectionShenzhen,
  retentionShanghai,
  retentionZhejiang,
  retentionHenan,
  toleranceShandong,
  toleranceChangning,
  repairTermsShenzhen,
  rule36Handling,
]
