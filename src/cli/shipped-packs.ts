/** All packs that ship: the two that always stand, and the examples that a host may add. */
import {
  district,
  districtExemptionBesideInstrument,
  emergencyHandling,
  evaluationNotExcellent,
  exemptionBesideInstrument,
  national,
  objectionHenan,
  objectionShanghai,
  reducedOpensLighter,
  sixConditionsTolerance,
} from "../packs/index.js"
import type { Pack } from "../policy/index.js"

/** The packs every rulebook of the command line has. */
export const standardPacks: readonly Pack[] = [national, district]

export const shippedPacks: readonly Pack[] = [
  ...standardPacks,
  exemptionBesideInstrument,
  districtExemptionBesideInstrument,
  sixConditionsTolerance,
  emergencyHandling,
  reducedOpensLighter,
  evaluationNotExcellent,
  objectionShanghai,
  objectionHenan,
]
